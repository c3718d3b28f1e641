# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The LMB1 bundle: one signed and sealed volume, the same bytes on stick, LAN and HTTPS."""
