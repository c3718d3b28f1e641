# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The register of requests: worklist, case, intake and every step."""

from app.ui.permohonan.pages import build_pages

__all__ = ["build_pages"]
