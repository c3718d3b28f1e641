# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""An old list of disputes as read from a file: words are kept, dates are never invented."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.impor import Catatan, Tingkat


class BidangSengketa(StrEnum):
    """What a column of a list of disputes may hold."""

    NOMOR_KI = "nomor_ki"
    PEMOHON = "pemohon"
    TERMOHON = "termohon"
    INFORMASI = "informasi"
    JALUR = "jalur"
    HASIL = "hasil"


@dataclass(frozen=True)
class BarisSengketa:
    """One row of the list."""

    baris: int
    """As the spreadsheet counts"""
    nomor_ki: str
    pemohon: str
    termohon: str
    informasi: str
    jalur: str
    hasil: str
    lain: tuple[tuple[str, str], ...]
    """Headings this program gives no meaning, with their text"""
    sidik: str
    """Digest of the row's words: the same row is not stored twice"""
    catatan: tuple[Catatan, ...] = ()

    @property
    def galat(self) -> bool:
        return any(satu.tingkat is Tingkat.GALAT for satu in self.catatan)


@dataclass(frozen=True)
class HasilBacaSengketa:
    """What was read out of a file."""

    nama_berkas: str
    sidik_berkas: str
    lembar: str
    baris_header: int
    kolom: tuple[tuple[str, BidangSengketa | None], ...]
    baris: tuple[BarisSengketa, ...]


@dataclass(frozen=True)
class UjiImporSengketa:
    """A dry run: what storing it would do."""

    hasil: HasilBacaSengketa
    baru: int
    sudah_ada: int
    dilewati: int
    """Rows whose number a dispute of the register bears already"""
    catatan: tuple[Catatan, ...]

    @property
    def galat(self) -> int:
        return sum(1 for satu in self.hasil.baris if satu.galat)

    @property
    def peringatan(self) -> int:
        return sum(1 for satu in self.hasil.baris if satu.catatan and not satu.galat)

    @property
    def dapat_disimpan(self) -> bool:
        return self.galat == 0 and bool(self.hasil.baris)
