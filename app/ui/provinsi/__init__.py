# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The pages of an office with the province role, and what an agency hears from its province."""

from app.ui.provinsi.pages import build_pages

__all__ = ["build_pages"]
