# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Where to exchange: a stick or a folder."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Tempat:
    """A place, and what carries things there."""

    letak: Path
    sarana: str
    """flashdisk or folder"""
    nama: str
