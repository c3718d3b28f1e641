# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Facade of the home screen and of what administrators keep in order."""

from __future__ import annotations

from datetime import datetime

from app.services import pekerjaan
from app.services.fasad import Sesi


class KelolaFasad:
    """Today's work; care of calendar, numbers, clock and screen lock."""

    def __init__(self, sesi: Sesi) -> None:
        self._k, self._p = sesi.kantor, sesi.pelaku

    def daftar_kerja(self) -> pekerjaan.DaftarKerja:
        return pekerjaan.daftar_kerja(self._k, self._p)

    def kalender_ragu(self) -> tuple[pekerjaan.KalenderRagu, ...]:
        return pekerjaan.kalender_ragu(self._k)

    def cadangan_terakhir(self) -> datetime | None:
        return pekerjaan.cadangan_terakhir(self._k)
