# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The first run: from nothing to an office that can be signed in to, new or joined."""

from app.ui.pemasangan.buka import buka_gabung, buka_wizard

__all__ = ["buka_gabung", "buka_wizard"]
