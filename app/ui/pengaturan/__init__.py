# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The settings page: agency, officials, accounts, calendar, numbers, look, security."""

from app.ui.pengaturan.pages import build_pages

__all__ = ["build_pages"]
