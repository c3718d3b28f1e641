# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The shipped calendar and rules, read once for tests."""

from __future__ import annotations

from functools import cache

from app.domain.aturan import DaftarAturan
from app.domain.kalender import HariLibur, Kalender, libur_dari_baris
from app.infra.resources import read_csv


@cache
def libur_bawaan() -> tuple[HariLibur, ...]:
    """Return the shipped days off."""
    return tuple(libur_dari_baris(read_csv("data", "libur", "nasional.csv"), berkas="nasional.csv"))


@cache
def kalender_bawaan(pekan: int = 5, mode: str = "national+joint") -> Kalender:
    """Return the shipped calendar under these settings."""
    return Kalender.susun(libur_bawaan(), pekan=pekan, mode=mode)


@cache
def aturan_bawaan() -> DaftarAturan:
    """Return the shipped rules."""
    return DaftarAturan.dari_baris(read_csv("data", "tenggat.csv"))
