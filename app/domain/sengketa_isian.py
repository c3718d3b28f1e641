# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""One dispute: what its forms hold, what a list shows, what its screen shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from app.domain.jam_sengketa import JamSengketa
from app.domain.keberatan import AlasanKeberatan
from app.domain.kip import JenisPemohon
from app.domain.permohonan import LampiranRow, RiwayatRow, SuratRow
from app.domain.sengketa import (
    AmarPutusan,
    JalurPengadilan,
    JenisSidang,
    PeristiwaSengketa,
    StatusSengketa,
)


@dataclass(frozen=True)
class SengketaDraft:
    """What the form of a dispute holds; ``problems`` stands in ``periksa_sengketa.py``."""

    tanggal_pemberitahuan: date | None
    """Notice or first summons received here; None only for an imported dispute"""
    nama_pemohon: str = ""
    jenis_pemohon: JenisPemohon = JenisPemohon.PERORANGAN
    alamat: str = ""
    nama_kuasa: str = ""
    termohon: str = ""
    """Unit or school that was asked; empty = the agency itself"""
    kuasa_termohon: str = ""
    """Officials with a letter of authority for the hearings, one a line"""
    rincian: str = ""
    alasan: tuple[AlasanKeberatan, ...] = ()
    nomor_ki: str = ""
    """As the Commission writes it: free text"""
    komisi: str = ""
    tanggal_permohonan_ki: date | None = None
    tanggal_surat_ki: date | None = None
    """The Commission's notice of incompleteness reached the applicant (starts S3)"""
    majelis: str = ""
    mediator: str = ""
    keterangan: str = ""
    keberatan_id: UUID | None = None
    permohonan_id: UUID | None = None


@dataclass(frozen=True)
class SengketaRow:
    """One line of the list; personal data already masked."""

    id: UUID
    nomor: str
    nomor_ki: str
    komisi: str
    nama: str
    termohon: str
    rincian: str
    alasan: tuple[AlasanKeberatan, ...]
    status: StatusSengketa
    tahun: int
    tanggal_pemberitahuan: date | None
    batas: date | None
    """The next date this body must meet; None when none runs"""
    kode_batas: str
    """Rule of that date: a code of ``tenggat.csv``, SIDANG or AMAR; empty when none runs"""
    sisa: int | None
    """Working days left; negative = late"""
    sementara: bool = False
    sidang_berikut: date | None = None
    amar: AmarPutusan | None = None
    hasil_mediasi: str = ""
    hasil_impor: str = ""
    """Outcome as an old list wrote it"""

    @property
    def jeda(self) -> bool:
        """No clock of a dispute waits for the applicant."""
        return False


@dataclass(frozen=True)
class SidangDraft:
    """One meeting of the hearing calendar, as typed from the summons."""

    jenis: JenisSidang
    tanggal: date
    pukul: str = ""
    """HH:MM, local time; empty if unknown"""
    tempat: str = ""
    panggilan_diterima: date | None = None
    catatan: str = ""


@dataclass(frozen=True)
class KehadiranDraft:
    """What happened at a meeting; None = not recorded."""

    hadir_pemohon: bool | None
    hadir_termohon: bool | None
    hasil: str = ""


@dataclass(frozen=True)
class SidangRow:
    """One meeting with the judgement of its summons."""

    id: UUID
    sengketa_id: UUID
    jenis: JenisSidang
    tanggal: date
    pukul: str
    tempat: str
    panggilan_diterima: date | None
    hadir_pemohon: bool | None
    hadir_termohon: bool | None
    hasil: str
    catatan: str
    panggilan_terlambat: bool = False
    """Summons received later than three working days before (PerKI 1/2013 Pasal 24(2))"""


@dataclass(frozen=True)
class BuktiDraft:
    """One exhibit: a filed file, an issued letter, or a thing that is only described."""

    judul: str
    berkas_id: UUID | None = None
    surat_id: UUID | None = None
    keterangan: str = ""
    dikecualikan: bool = False


@dataclass(frozen=True)
class BuktiRow:
    """One exhibit in its place; ``tanda`` is printed on it."""

    id: UUID
    urut: int
    judul: str
    keterangan: str
    dikecualikan: bool
    berkas_id: UUID | None = None
    surat_id: UUID | None = None
    nama_berkas: str = ""
    tipe: str = ""
    ukuran: int = 0
    tiba: bool = True
    """False while its content is on its way from another PC"""

    @property
    def tanda(self) -> str:
        return f"T-{self.urut}"


@dataclass(frozen=True)
class PutusanSengketa:
    """Ruling and what follows from it, as recorded."""

    tanggal: date | None = None
    diterima: date | None = None
    nomor: str = ""
    amar: AmarPutusan | None = None
    isi: str = ""
    hari_pelaksanaan: int | None = None
    amar_berlaku: AmarPutusan | None = None
    jalur: JalurPengadilan | None = None
    penggugat: str = ""
    nomor_perkara: str = ""
    tanggal_gugatan: date | None = None
    tanggal_pengadilan: date | None = None
    pengadilan_diterima: date | None = None
    isi_pengadilan: str = ""
    tanggal_kasasi: date | None = None
    nomor_kasasi: str = ""
    tanggal_putusan_kasasi: date | None = None
    isi_kasasi: str = ""
    inkracht: date | None = None
    pelaksanaan: date | None = None
    uraian_pelaksanaan: str = ""
    pelajaran: str = ""


@dataclass(frozen=True)
class BerkasPilihan:
    """A file of the dispute, its objection or its request that may become an exhibit."""

    nama: str
    asal: str
    """Number of the case it belongs to"""
    berkas_id: UUID | None = None
    surat_id: UUID | None = None


@dataclass(frozen=True)
class SengketaDetail:
    """Everything the screen of a dispute shows; personal data masked unless unmasked by an act."""

    row: SengketaRow
    draft: SengketaDraft
    tenggat: tuple[JamSengketa, ...]
    """Every clock with its card: what this body must meet first, then the information"""
    sidang: tuple[SidangRow, ...]
    bukti: tuple[BuktiRow, ...]
    riwayat: tuple[RiwayatRow, ...]
    lampiran: tuple[LampiranRow, ...]
    surat: tuple[SuratRow, ...]
    langkah: tuple[PeristiwaSengketa, ...]
    tertutup: tuple[tuple[PeristiwaSengketa, str], ...]
    """Events of this state that cannot start now, each with its reason"""
    putusan: PutusanSengketa
    tanggal_registrasi: date | None = None
    tanggal_mediasi: date | None = None
    mediasi_diperpanjang: bool = False
    tanggal_akhir_mediasi: date | None = None
    nomor_keberatan: str = ""
    nomor_permohonan: str = ""
    absen_pemohon: int = 0
    """Meetings the applicant stayed away from (of the present stage)"""
    absen_termohon: int = 0
    tersamar: bool = True
    jalan: str = ""
    """Which way the grounds lead, with the article, and where it is our reading"""


@dataclass(frozen=True)
class ButirKalender:
    """One day of the hearing calendar: a meeting, or a date counted back from it."""

    tanggal: date
    jenis: str
    """sidang or tenggat"""
    judul: str
    nomor: str
    sengketa_id: UUID
    sidang_id: UUID | None
    kode: str = ""
    """SIDANG, or the code of the backward rule (S7, S8, S11)"""
    pukul: str = ""
    tempat: str = ""
    dasar: str = ""
    kami: bool = True
    """True for a date this body must meet"""
