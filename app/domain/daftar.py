# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Filters and order of the worklist, as one value: a saved view is this value as JSON."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from enum import StrEnum
from uuid import UUID

from app.domain.kip import Kanal, StatusPermohonan


class Kelompok(StrEnum):
    """Ready-made groups of the worklist."""

    BELUM_SELESAI = "belum_selesai"
    LEWAT = "lewat"
    SEGERA = "segera"
    SELESAI = "selesai"
    SEMUA = "semua"


class Urutan(StrEnum):
    BATAS = "batas"
    NOMOR = "nomor"
    TERIMA = "terima"
    NAMA = "nama"
    STATUS = "status"
    PETUGAS = "petugas"


@dataclass(frozen=True)
class SaringPermohonan:
    """What the worklist shows and in which order."""

    kelompok: Kelompok = Kelompok.BELUM_SELESAI
    tahun: int | None = None
    status: StatusPermohonan | None = None
    kanal: Kanal | None = None
    teks: str = ""
    urutan: Urutan = Urutan.BATAS
    menurun: bool = False
    petugas: UUID | None = None
    """Only the requests this account holds"""

    def to_json(self) -> str:
        return json.dumps(asdict(self), default=str)

    @classmethod
    def from_json(cls, text: str) -> SaringPermohonan:
        """Return the filter of a saved view; what this version does not know is left out."""
        data = json.loads(text)
        status, kanal, petugas = data.get("status"), data.get("kanal"), data.get("petugas")
        return cls(
            kelompok=Kelompok(data.get("kelompok", Kelompok.BELUM_SELESAI)),
            tahun=data.get("tahun"),
            status=None if status is None else StatusPermohonan(status),
            kanal=None if kanal is None else Kanal(kanal),
            teks=data.get("teks", ""),
            urutan=Urutan(data.get("urutan", Urutan.BATAS)),
            menurun=bool(data.get("menurun", False)),
            petugas=None if petugas is None else UUID(petugas),
        )


@dataclass(frozen=True)
class RingkasanBeranda:
    """Figures of the home screen, all counted from the register of one year."""

    tahun: int
    lewat: int
    segera: int
    """Due within three working days"""
    berjalan: int
    rata_hari: float | None
    """Mean working days until the written notice; None without an answered request"""
    tepat_waktu: float | None
    """Share (0-1) answered within the lawful limit; None without an answered request"""
    per_bulan: tuple[int, ...]
    """Requests received per month, January first"""
