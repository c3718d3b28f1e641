# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Screens of objections: list, case, form of Lampiran X, and the sheet of each step."""
