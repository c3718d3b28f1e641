# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The exchange with the province's hub over HTTPS, built for lines that break."""
