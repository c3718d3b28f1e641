# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Legal deadlines and their counting cards (values; the counting stands in ``hitung.py``)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class StatusHari(StrEnum):
    """How sure the calendar is of a day."""

    DITETAPKAN = "ditetapkan"
    PERKIRAAN = "perkiraan"
    BELUM_ADA = "belum_ada"


@dataclass(frozen=True)
class AturanTenggat:
    """One row of ``tenggat.csv``: ``jumlah`` units of ``satuan`` from ``pemicu``."""

    kode: str
    kewajiban: str
    pemicu: str
    jumlah: int
    satuan: str
    """hari_kerja, hari or bulan"""
    arah: str
    """maju or mundur"""
    dasar: str
    berlaku_sejak: date | None = None
    catatan: str = ""
    """What the counting card adds: our reading, or a conflict between two rules"""


@dataclass(frozen=True)
class HariHitung:
    """One calendar day of a count: counted as day ``urutan``, or skipped and why."""

    tanggal: date
    urutan: int | None
    keterangan: str
    status: StatusHari = StatusHari.DITETAPKAN

    @property
    def dihitung(self) -> bool:
        return self.urutan is not None


@dataclass(frozen=True)
class KartuHitung:
    """The proof of a deadline: every day, counted or skipped, and the article it rests on."""

    aturan: AturanTenggat
    mulai: date
    jatuh_tempo: date
    sementara: bool
    """True while any day of the count rests on an undecided or missing calendar year"""
    hari: tuple[HariHitung, ...]
    setelan: str
    """Readable settings of the count: calendar, working week, event day"""
    sidik_kalender: str
    """Digest of the calendar days used, so that a later recount can prove it is the same"""
    catatan: tuple[str, ...] = ()
    hari_peristiwa_nol: bool = True
    """The setting the count was made with; False counts the event day as day 1"""
