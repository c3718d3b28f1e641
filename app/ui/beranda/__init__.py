# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The home page: what must be done today."""

from app.ui.beranda.pages import build_pages

__all__ = ["build_pages"]
