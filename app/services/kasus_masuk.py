# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Requests that other PCs wrote, as the volume's transaction hands them to the projections."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple
from uuid import UUID

from app.domain.kip import StatusPermohonan

MASUK = "lumbung_kasus_masuk"
"""Key of the session under which they lie"""


class KasusMasuk(NamedTuple):
    """A request as projections need it."""

    id: UUID
    baris: int
    hapus: bool
    status: StatusPermohonan
    tanggal_terima: date | None
    tanggal_lengkap: date | None
    tanggal_pemberitahuan: date | None
    nomor: str
    nama_pemohon: str
    nama_kuasa: str
    rincian: str
    tujuan: str
    badan_publik_lain: str
    pekerjaan: str
    batas: date | None
    batas_urut: str
    batas_sementara: bool
    nama_urut: str


@dataclass
class Masuk:
    """What arrived in one transaction."""

    kasus: dict[UUID, KasusMasuk] = field(default_factory=dict)
    cari: set[UUID] = field(default_factory=set)
    """Those whose searchable words are new"""

    def lupakan(self, ids: AbstractSet[UUID]) -> None:
        """Forget requests that were written again in the same transaction."""
        self.cari -= ids
        for rid in ids & self.kasus.keys():
            del self.kasus[rid]
