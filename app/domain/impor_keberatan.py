# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""An old register of objections as read from a file: words are kept, nothing is invented."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.impor import Catatan, Tingkat
from app.domain.keberatan import AlasanKeberatan, PutusanKeberatan


class BidangKeberatan(StrEnum):
    """What a column of a register of objections may hold."""

    NOMOR = "nomor"
    """Bare serial number"""
    NOMOR_KEBERATAN = "nomor_keberatan"
    TANGGAL = "tanggal"
    NAMA = "nama"
    KUASA = "kuasa"
    ALAMAT = "alamat"
    KONTAK = "kontak"
    PEKERJAAN = "pekerjaan"
    NOMOR_PERMOHONAN = "nomor_permohonan"
    INFORMASI = "informasi"
    TUJUAN = "tujuan"
    ALASAN = "alasan"
    """Letters or words in one column"""
    ALASAN_A = "alasan_a"
    ALASAN_B = "alasan_b"
    ALASAN_C = "alasan_c"
    ALASAN_D = "alasan_d"
    ALASAN_E = "alasan_e"
    ALASAN_F = "alasan_f"
    ALASAN_G = "alasan_g"
    KEPUTUSAN = "keputusan"
    TANGGAL_TANGGAPAN = "tanggal_tanggapan"
    ATASAN = "atasan"
    TANGGAPAN_PEMOHON = "tanggapan_pemohon"


BIDANG_ALASAN = {BidangKeberatan(f"alasan_{satu.value}"): satu for satu in AlasanKeberatan}


@dataclass(frozen=True)
class BarisKeberatan:
    """One row of an old register."""

    baris: int
    """As the spreadsheet counts"""
    isi: dict[BidangKeberatan, str]
    """Every cell as text"""
    tanggal: date | None
    tanggal_tanggapan: date | None
    alasan: tuple[AlasanKeberatan, ...]
    putusan: PutusanKeberatan | None
    """None where the words do not plainly say it"""
    lain: tuple[tuple[str, str], ...]
    """Headings this program gives no meaning, with their text"""
    sidik: str
    """Digest of the row's words: the same row is not stored twice"""
    catatan: tuple[Catatan, ...] = ()

    def teks(self, bidang: BidangKeberatan) -> str:
        return self.isi.get(bidang, "")

    @property
    def nomor(self) -> str:
        return self.teks(BidangKeberatan.NOMOR_KEBERATAN) or self.teks(BidangKeberatan.NOMOR)

    @property
    def teks_tanggal(self) -> tuple[str, str]:
        """The words of both dates where no date could be read from them."""
        terima = "" if self.tanggal else self.teks(BidangKeberatan.TANGGAL)
        tanggapan = "" if self.tanggal_tanggapan else self.teks(BidangKeberatan.TANGGAL_TANGGAPAN)
        return terima, tanggapan

    @property
    def galat(self) -> bool:
        return any(satu.tingkat is Tingkat.GALAT for satu in self.catatan)


@dataclass(frozen=True)
class HasilBacaKeberatan:
    """What was read out of a file."""

    nama_berkas: str
    sidik_berkas: str
    lembar: str
    baris_header: int
    kolom: tuple[tuple[str, BidangKeberatan | None], ...]
    baris: tuple[BarisKeberatan, ...]


@dataclass(frozen=True)
class UjiImporKeberatan:
    """A dry run: what storing it would do."""

    hasil: HasilBacaKeberatan
    baru: int
    sudah_ada: int
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
