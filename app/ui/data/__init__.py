# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Import and export: old registers in, Lampiran VIII out, backups, check of the trail."""

from app.ui.data.pages import build_pages

__all__ = ["build_pages"]
