# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The first-run wizard: from nothing to an office that can be signed in to."""

from app.ui.pemasangan.buka import buka_wizard

__all__ = ["buka_wizard"]
