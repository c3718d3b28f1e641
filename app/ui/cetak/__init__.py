# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Printing from the screens: other forms of a letter, and the forms to fill in."""
