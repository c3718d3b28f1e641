# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What people see of the province role: inbox, agencies, board, recap, packs, letters.

No value here names a person outside the offices: agencies, dates, words and counts only.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from uuid import UUID

from app.domain.instansi import Kertas, Kop, PejabatRow

BELUM = -1
"""A month that is no agency's silence: it was not enrolled yet"""
SelRekap = str | int | float | date | None


@dataclass(frozen=True)
class TenggatPindah:
    """An open case one of whose dates a rule pack moved."""

    id: UUID
    nomor: str
    lama: date
    baru: date
    resmi: bool = False


@dataclass(frozen=True)
class PaketAturanRow:
    """One pack as an agency or the province lists it."""

    jenis: str
    sebutan: str
    """For example “Hari libur 2027”"""
    versi: int
    keadaan: str
    """berlaku, menunggu (its day has not come), diganti or berakhir"""
    berlaku_dari: date
    berlaku_sampai: date | None
    dibuat: datetime
    judul: str
    """Source of the rule, or title of the message"""
    teks: str = ""
    batas: date | None = None
    """Instructions: the day until which to follow"""
    instansi: UUID | None = None
    """None: for every agency"""
    pindah: tuple[TenggatPindah, ...] = ()
    """At an agency: the open cases it moved when it came into force"""
    rincian: tuple[str, ...] = ()
    """Its days or deadlines, one line each"""


@dataclass(frozen=True)
class PaketTiba:
    """One volume at the province."""

    sidik: str
    """SHA-256 in hexadecimal figures: names it"""
    instansi: str
    """Empty if the sender could not be read"""
    waktu: datetime
    sarana: str
    ukuran: int
    keadaan: str
    """See ``app.sync.hub.reasons.State``"""
    alasan: str
    """Why it waits or is kept apart, one Indonesian sentence; empty otherwise"""
    operasi: int


@dataclass(frozen=True)
class HasilKotak:
    """What a reading of sticks, folders or files at the province did."""

    paket: tuple[PaketTiba, ...]
    diterapkan: int = 0
    menunggu: int = 0
    karantina: int = 0
    titipan: int = 0
    dilewati: int = 0
    """Held already"""
    operasi: int = 0
    instansi: tuple[UUID, ...] = ()
    """Agencies whose folders lie on the carrier"""
    peringatan: tuple[str, ...] = ()


@dataclass(frozen=True)
class HasilTurun:
    """What was written for agencies."""

    instansi: tuple[str, ...]
    """Agencies for which a volume lies on the carrier, read back"""
    byte: int
    dilewati: tuple[str, ...] = ()
    """Agencies none of whose PCs is known yet"""
    sisa: int = 0
    """Agencies whose volume waits for the next stick"""
    peringatan: tuple[str, ...] = ()
    aman: bool = True
    letak: Path | None = None


@dataclass(frozen=True)
class PcInstansi:
    """One PC of an agency as the province knows it."""

    id: UUID
    kode: str
    dicabut: bool
    dikenal_sejak: datetime | None = None


@dataclass(frozen=True)
class InstansiRow:
    """One agency of the roster."""

    id: UUID
    nama: str
    kode: str
    keadaan: str
    """terdaftar, belum terdengar, ganda, dicabut or tanpa pendaftaran"""
    pendaftaran: int
    dibuat: datetime | None
    pc: tuple[PcInstansi, ...]
    terakhir: datetime | None
    hari_diam: int | None
    paket: int
    rekaman: int
    menunggu: int
    karantina: int
    bercabang: int


@dataclass(frozen=True)
class SuratPendaftaran:
    """A fresh letter of introduction: file, sheet with QR, words to compare."""

    instansi: UUID
    nama: str
    berkas: bytes = field(repr=False)
    pdf: bytes = field(repr=False)
    kata_akar: str
    nomor: int


@dataclass(frozen=True)
class Masa:
    """A period as people name it."""

    dari: date
    sampai: date
    sebutan: str


@dataclass(frozen=True)
class AngkaPapan:
    """One figure of the board."""

    kode: str
    judul: str
    nilai: SelRekap
    satuan: str = ""


@dataclass(frozen=True)
class RincianPapan:
    """Counts per word: channels, outcomes."""

    kode: str
    judul: str
    butir: tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class PeringkatRow:
    """The place of one agency by the criterion of the register."""

    urutan: int | None
    instansi: UUID
    nama: str
    persen: float | None
    dari: int


@dataclass(frozen=True)
class Papan:
    """One register over one period, all agencies together; no personal data."""

    tabel: str
    judul: str
    masa: Masa
    angka: tuple[AngkaPapan, ...]
    rincian: tuple[RincianPapan, ...]
    peringkat: tuple[PeringkatRow, ...]
    kriteria: str
    """By what agencies are ranked, a sentence"""
    instansi: int
    mengirim: int
    """Agencies from which anything ever came"""
    diam: int
    """Agencies silent for more than 14 days, or for ever"""
    karantina: int
    perlu_keputusan: int


@dataclass(frozen=True)
class PetaBulan:
    """A count per agency and month: figures of a register, or volumes that arrived."""

    judul: str
    bulan: tuple[int, ...]
    """yyyymm"""
    baris: tuple[tuple[UUID, str, tuple[int, ...]], ...]
    satuan: str = ""


@dataclass(frozen=True)
class KolomRekap:
    """One column of a recap; columns of one group share a head."""

    kode: str
    judul: str
    grup: str = ""
    angka: bool = True


@dataclass(frozen=True)
class BarisTabel:
    """One agency, or the sum."""

    instansi: UUID | None
    nama: str
    sel: tuple[SelRekap, ...]


@dataclass(frozen=True)
class TabelRekap:
    """A recap ready for the screen and for files: the cells stand under their columns."""

    judul: str
    masa: Masa
    kolom: tuple[KolomRekap, ...]
    baris: tuple[BarisTabel, ...]
    jumlah: BarisTabel
    catatan: tuple[str, ...] = ()
    """How the figures were counted"""


@dataclass(frozen=True)
class SuratTindakLanjut:
    """The letter of the province to one agency about what is late, missing or in doubt."""

    kop: Kop
    kertas: Kertas
    nomor_surat: str
    """Empty: space to be filled in by hand"""
    tanggal: date
    penandatangan: PejabatRow
    kepada: str
    di: str
    register: str
    masa: Masa
    angka: tuple[AngkaPapan, ...]
    temuan: tuple[str, ...]
    """What calls for an answer, one sentence each"""
    batas: date
    """The day until which the agency is asked to answer"""
    konsep: bool = False


@dataclass(frozen=True)
class LangkahEskalasi:
    """Something the province did with an escalated case, as its trail has it."""

    waktu: datetime
    oleh: str
    keadaan: str
    """dibuka, dijawab, ditutup"""
    catatan: str
    kembali: bool = False
    """Opened again after it was closed; else a look at the identity"""


@dataclass(frozen=True)
class EskalasiProvinsi:
    """A case whose applicant was named to the province; without the name."""

    id: UUID
    instansi: str
    nomor: str
    """Empty while the request itself has not come"""
    waktu: datetime | None
    keperluan: str
    keadaan: str
    """baru, dibuka, dijawab, ditutup, ditarik"""
    langkah: tuple[LangkahEskalasi, ...] = ()
    status: str = ""
    """Where the request stands at its agency, a word of ``StatusPermohonan``"""


@dataclass(frozen=True)
class IsiEskalasi:
    """The identity an agency gave for one case."""

    id: UUID
    nomor: str
    instansi: str
    nama_pemohon: str
    alamat: str
    kontak: str
    rincian: str
    keperluan: str


@dataclass(frozen=True)
class AlamatBasisData:
    """Where the province keeps its store: a PostgreSQL server; no server: its own file."""

    server: str = ""
    port: int = 5432
    nama: str = ""
    pengguna: str = ""
    sandi: str = ""
    """Empty when it is read back; empty when it is set: the one kept stays"""
    tls: bool = True


@dataclass(frozen=True)
class UjiBasisData:
    """What answered at an address."""

    versi: str
    instansi: int
    """Agencies already known there; -1: a new, empty store would be made"""
