# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The agency, its people, its calendar, its numbers and the trail of looks."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Index, Integer, LargeBinary, String, Text
from sqlalchemy.orm import Mapped

from app.domain.instansi import Kertas, StatusJabatan
from app.domain.kip import Peran
from app.models.base import Base, Circle, Synced, field
from app.models.types import Choice

P = Circle.PROVINCE


class Instansi(Synced, Base, kw_only=True):
    """The one agency of this office (letterhead and settings)."""

    __tablename__ = "instansi"
    __table_number__ = 1

    nama_pemda: Mapped[str] = field(10, String(200), circle=P)
    nama_instansi: Mapped[str] = field(11, String(200), circle=P)
    nama_unit: Mapped[str] = field(12, String(200), default="", circle=P)
    alamat: Mapped[str] = field(13, String(400), default="", circle=P)
    kode_pos: Mapped[str] = field(14, String(10), default="")
    telepon: Mapped[str] = field(15, String(60), default="")
    faksimile: Mapped[str] = field(16, String(60), default="")
    laman: Mapped[str] = field(17, String(120), default="")
    email: Mapped[str] = field(18, String(120), default="")
    kota: Mapped[str] = field(19, String(100), default="")
    logo: Mapped[bytes | None] = field(20, LargeBinary, default=None)
    kode_instansi: Mapped[str] = field(21, String(40), circle=P)
    hari_kerja_seminggu: Mapped[int] = field(22, default=5, circle=P)
    hari_peristiwa_nol: Mapped[bool] = field(23, default=True, circle=P)
    kalender: Mapped[str] = field(24, String(20), default="national+joint", circle=P)
    kertas: Mapped[Kertas] = field(25, Choice(Kertas), default=Kertas.A4)
    pola_nomor_permohonan: Mapped[str] = field(26, String(80))
    pola_nomor_surat: Mapped[str] = field(27, String(80))
    kode_klasifikasi_surat: Mapped[str] = field(28, String(40), default="")
    menit_kunci: Mapped[int] = field(29, default=10)
    biaya_lembar: Mapped[int] = field(30, default=0)
    pola_nomor_keberatan: Mapped[str] = field(
        31, String(80), default="{urut:03}/KEB/{kode}/{tahun}"
    )
    pola_nomor_sengketa: Mapped[str] = field(32, String(80), default="{urut:03}/SIP/{kode}/{tahun}")


class Pejabat(Synced, Base, kw_only=True):
    """An official who may sign, and until when."""

    __tablename__ = "pejabat"
    __table_number__ = 2

    nama: Mapped[str] = field(10, String(200))
    nip: Mapped[str] = field(11, String(30), default="")
    jabatan: Mapped[str] = field(12, String(200))
    pangkat: Mapped[str] = field(13, String(100), default="")
    peran: Mapped[str] = field(14, String(40), default="ppid")
    status: Mapped[StatusJabatan] = field(
        15, Choice(StatusJabatan), default=StatusJabatan.DEFINITIF
    )
    atas_nama: Mapped[str] = field(16, String(200), default="")
    berlaku_dari: Mapped[date | None] = field(17, default=None)
    berlaku_sampai: Mapped[date | None] = field(18, default=None)


class Pengguna(Synced, Base, kw_only=True):
    """An account of one person; its roles are child records."""

    __tablename__ = "pengguna"
    __table_number__ = 3

    nama_akun: Mapped[str] = field(10, String(60))
    nama: Mapped[str] = field(11, String(200))
    sandi: Mapped[str] = field(12, String(200), default="")
    """Argon2id in PHC string form"""
    aktif: Mapped[bool] = field(13, default=True)


class PenggunaPeran(Synced, Base, kw_only=True):
    """One role of one account (a set is child records, never an array in a field)."""

    __tablename__ = "pengguna_peran"
    __table_number__ = 4
    __table_args__ = (Index(None, "pengguna_id"),)

    pengguna_id: Mapped[UUID] = field(10)
    peran: Mapped[Peran] = field(11, Choice(Peran))


class HariLibur(Synced, Base, kw_only=True):
    """A calendar day that this agency or the province added, changed or dropped."""

    __tablename__ = "hari_libur"
    __table_number__ = 5
    __table_args__ = (Index(None, "tanggal"),)

    tanggal: Mapped[date] = field(10, circle=P)
    jenis: Mapped[str] = field(11, String(20), circle=P)
    """nasional, cuti_bersama, daerah, or bukan_libur (drops a shipped day)"""
    nama: Mapped[str] = field(12, String(200), circle=P)
    status: Mapped[str] = field(13, String(20), default="ditetapkan", circle=P)
    sumber: Mapped[str] = field(14, String(300), default="", circle=P)


class NomorJatah(Synced, Base, kw_only=True):
    """A range of register numbers leased to one device; leases never overlap."""

    __tablename__ = "nomor_jatah"
    __table_number__ = 6
    __table_args__ = (Index(None, "register", "tahun"),)

    register: Mapped[str] = field(10, String(40))
    tahun: Mapped[int] = field(11)
    device: Mapped[UUID] = field(12)
    dari: Mapped[int] = field(13, Integer)
    sampai: Mapped[int] = field(14, Integer)
    inkarnasi: Mapped[int] = field(15, Integer)
    """A device restored from a backup leaves the rest of its old leases unused"""


class NomorBuku(Synced, Base, kw_only=True):
    """One entry of the number ledger: used, reserved or cancelled with its reason."""

    __tablename__ = "nomor_buku"
    __table_number__ = 7
    __table_args__ = (Index(None, "register", "tahun", "urut"), Index(None, "untuk_id"))

    register: Mapped[str] = field(10, String(40))
    tahun: Mapped[int] = field(11)
    urut: Mapped[int] = field(12, Integer)
    """0 for a temporary number"""
    nomor: Mapped[str] = field(13, String(120))
    status: Mapped[str] = field(14, String(20))
    """terpakai, dipesan or batal"""
    untuk_id: Mapped[UUID | None] = field(15, default=None)
    alasan: Mapped[str] = field(16, String(400), default="")


class JejakAkses(Synced, Base, kw_only=True):
    """One look at, print or export of personal data, or a log-in (UU 27/2022 Pasal 31)."""

    __tablename__ = "jejak_akses"
    __table_number__ = 8
    __table_args__ = (Index(None, "rid"), Index(None, "waktu"))

    waktu: Mapped[datetime] = field(10)
    pengguna_id: Mapped[UUID] = field(11)
    kegiatan: Mapped[str] = field(12, String(40))
    rid: Mapped[UUID | None] = field(13, default=None)
    rincian: Mapped[str] = field(14, Text, default="")


class Tampilan(Synced, Base, kw_only=True):
    """A saved view of a list: its filters, order and columns."""

    __tablename__ = "tampilan"
    __table_number__ = 9

    pengguna_id: Mapped[UUID] = field(10)
    halaman: Mapped[str] = field(11, String(40))
    nama: Mapped[str] = field(12, String(100))
    isi: Mapped[str] = field(13, Text)
    """JSON of the filter"""


class PemegangRegister(Synced, Base, kw_only=True):
    """Which device leases the numbers of a register to the others."""

    __tablename__ = "pemegang_register"
    __table_number__ = 10

    register: Mapped[str] = field(10, String(40))
    device: Mapped[UUID] = field(11)


class KeputusanGabung(Synced, Base, kw_only=True):
    """A person's decision between values that two PCs wrote without knowing of each other."""

    __tablename__ = "keputusan_gabung"
    __table_number__ = 11
    __table_args__ = (Index(None, "rid"),)

    rid: Mapped[UUID] = field(10)
    tabel: Mapped[int] = field(11)
    isian: Mapped[int] = field(12)
    waktu: Mapped[datetime] = field(13)
    pengguna_id: Mapped[UUID] = field(14)
    alasan: Mapped[str] = field(15, Text, default="")
