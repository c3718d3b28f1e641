# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Screens of disputes: list, case with all its clocks, hearings, exhibits, calendar, bundle."""
