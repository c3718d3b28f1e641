# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The hub as a web service: the same store that sticks are read into, behind HTTPS."""
