# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a person sees of synchronisation: what waits, what was carried, what needs a decision."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from uuid import UUID


class Keberadaan(StrEnum):
    """Where a record has come to; follows from receipts alone, never from having written."""

    KOMPUTER = "komputer"
    FLASHDISK = "flashdisk"
    TIBA = "tiba"
    DITERAPKAN = "diterapkan"


class KeadaanPaket(StrEnum):
    """What became of one volume."""

    DITULIS = "ditulis"
    """Written; no receipt yet"""
    DIAKUI = "diakui"
    """The receivers said they have it"""
    DITERAPKAN = "diterapkan"
    MENUNGGU = "menunggu"
    """Waits for something that comes before it"""
    DITAHAN = "ditahan"
    """Waits for a person (mass-loss guard)"""
    DITOLAK = "ditolak"
    DILEWATI = "dilewati"
    """Nothing new in it, or meant for somebody else"""


@dataclass(frozen=True)
class PaketRow:
    """One line of the journal of packets."""

    id: UUID
    waktu: datetime
    arah: str
    """keluar, masuk or titipan"""
    sarana: str
    """flashdisk, folder, daring or berkas"""
    tempat: str
    lingkup: str
    ukuran: int
    isi: str
    """What is in it, one Indonesian sentence"""
    keadaan: KeadaanPaket
    alasan: str = ""


@dataclass(frozen=True)
class StatusSinkron:
    """The state of synchronisation of this PC."""

    terdaftar: bool
    """Enrolled with a province"""
    nama_provinsi: str
    alamat_pusat: str
    sertifikat_sampai: datetime | None
    perangkat: int
    """PCs of this agency, this one included"""
    menunggu: int
    """Changes no receiver has confirmed and that were not written anywhere yet"""
    menunggu_berkas: int
    menunggu_byte: int
    terkirim: int
    """Written to a stick or sent, not confirmed yet"""
    diakui: int
    """Changes the province has stored"""
    perlu_keputusan: int
    tertahan: int
    """Volumes that wait for an earlier one or for a person"""
    terakhir: datetime | None
    tertua_belum_diakui: datetime | None
    peringatan: tuple[str, ...] = ()
    berkas_belum_tiba: int = 0
    """Files of other PCs whose record is here and whose content is not"""


@dataclass(frozen=True)
class NilaiPilihan:
    """One of the values between which a person decides."""

    kunci: str
    """Stream and sequence of the operation that wrote it, as text"""
    teks: str
    perangkat: str
    """Name or code of the PC"""
    oleh: str
    waktu: datetime
    ditampilkan: bool
    """True for the value all PCs show meanwhile"""


@dataclass(frozen=True)
class KonflikRow:
    """One field of one record that two PCs wrote without knowing of each other."""

    id: str
    """``<table>:<record>:<field>``; ``nomor:<register>:<tahun>:<urut>`` for a number given twice"""
    jenis: str
    """isian, hapus or nomor"""
    catatan: str
    """For example ``Permohonan 0149/PPID/2026``"""
    isian: str
    """Indonesian name of the field"""
    rid: UUID
    pilihan: tuple[NilaiPilihan, ...]
    bebas: bool = True
    """True if another value may be written instead (free text)"""


@dataclass(frozen=True)
class RingkasTabel:
    """What a synchronisation does to one register."""

    tabel: str
    """Indonesian name"""
    baru: int = 0
    berubah: int = 0
    paralel: int = 0
    keputusan: int = 0
    tersembunyi: int = 0


@dataclass(frozen=True)
class Pratinjau:
    """What reading would do, before anything is done."""

    tabel: tuple[RingkasTabel, ...]
    operasi: int
    paket: int
    berkas: int
    paket_aturan: tuple[str, ...] = ()
    kehilangan_massal: bool = False
    """More than the set share would be blanked or hidden: a person must agree"""
    penjelasan: str = ""


@dataclass(frozen=True)
class HasilBaca:
    """What reading did."""

    sinkron_id: UUID | None
    """Names it for taking it back; None if nothing changed"""
    pratinjau: Pratinjau
    diterapkan: int
    menunggu: int
    ditolak: tuple[str, ...] = ()
    """One sentence per refused file"""
    peringatan: tuple[str, ...] = ()
    """Worms, hidden files, wrong clocks"""
    potret: str = ""
    berkas_tiba: int = 0
    """Files whose content is here whole since this reading"""


@dataclass(frozen=True)
class HasilTulis:
    """What writing did."""

    paket: int
    operasi: int
    berkas: int
    byte: int
    sisa_byte: int
    sisa_stik: int
    peringatan: tuple[str, ...] = ()
    letak: Path | None = None
    aman: bool = True
    """False if the carrier failed before everything lay on it"""


@dataclass(frozen=True)
class FlashdiskRow:
    """One stick that is plugged in."""

    letak: Path
    label: str
    sistem_berkas: str
    kosong: int
    total: int
    hanya_baca: bool


@dataclass(frozen=True)
class PerangkatRow:
    """One PC of the agency, as the others know it."""

    id: UUID
    kode: str
    nama: str
    ini: bool
    dicabut: bool
    peran: tuple[str, ...]
    terakhir: datetime | None
    """When a receipt of it was last read here"""
    tertinggal: int
    """Changes it has not confirmed yet"""


@dataclass(frozen=True)
class YangPergi:
    """What would leave for the province, for the preview: tables, fields and a sample."""

    tabel: str
    jumlah: int
    isian: tuple[str, ...]
    contoh: tuple[Mapping[str, str], ...] = field(default_factory=tuple)


@dataclass(frozen=True)
class BatasDaring:
    """The monthly byte budget of the network."""

    kuota_byte: int
    """0 = none set"""
    naik: int
    turun: int


@dataclass(frozen=True)
class IsiFlashdisk:
    """What lies on a stick for this PC, by names and sizes alone."""

    paket: int
    tanda_terima: int
    byte: int
    tersembunyi: int = 0
    """Files a worm has hidden; they are read all the same"""
    cacing: str = ""
    """What to tell if the stick looks infected; empty on a clean one"""


@dataclass(frozen=True)
class EskalasiRow:
    """What would go up of one case whose applicant is named to the province."""

    permohonan_id: UUID
    nomor: str
    nama_pemohon: str
    alamat: str
    kontak: str
    rincian: str
    keperluan: str = ""
    """Why it went up already; empty if it did not"""


@dataclass(frozen=True)
class KeadaanDaring:
    """How the last attempts over the network went."""

    tersambung: bool | None
    """None: not tried since the program started"""
    terakhir: datetime | None = None
    """The last exchange that came through"""
    berikutnya: datetime | None = None
    """When it is tried again by itself; None if it is not"""
    sebab: str = ""
    """Why it did not come through, or what to know of it; Indonesian sentences"""


@dataclass(frozen=True)
class HasilDaring:
    """What one exchange over the network did."""

    terkirim: int
    """Volumes the hub holds now and did not hold before"""
    operasi: int
    """Changes in them"""
    diterima: int
    """Volumes that came for this PC"""
    naik: int
    turun: int
    """Bytes of TCP, TLS included"""
    permintaan: int
    """Round trips"""
    sisa: int
    """Volumes that still wait for the hub"""
    sisa_byte: int
    baca: HasilBaca | None = None
    putus: str = ""
    """Why it ended early, one sentence; empty if everything went across"""
    anggaran_habis: bool = False
    selisih_jam: int = 0
    """Seconds this PC's clock is behind the hub's (negative: ahead); 0 within five minutes"""
    tunggu: int = 0
    """Seconds the hub asks to stay away"""
    peringatan: tuple[str, ...] = ()
