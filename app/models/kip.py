# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Information requests and what belongs to one: notices, letters, files, timeline."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import BigInteger, Index, Integer, LargeBinary, String, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.kip import (
    AlasanPerpanjangan,
    CaraMemperoleh,
    CaraPengiriman,
    JenisLampiran,
    JenisPemohon,
    JenisSurat,
    Kanal,
    Keputusan,
    StatusPermohonan,
)
from app.models.base import Base, Circle, Synced, field, local
from app.models.types import Choice

P = Circle.PROVINCE
HIDUP = text("hapus = 0")
TERIMPOR = "sidik_impor <> '' AND hapus = 0"
"""Words of the partial index; a query must repeat them for SQLite to use it"""


class Permohonan(Synced, Base, kw_only=True):
    """One information request (PerKI 1/2021 Pasal 29, 32; Lampiran VIII)."""

    __tablename__ = "permohonan"
    __table_number__ = 20
    __mapper_args__ = {"primary_key": ["id"]}  # noqa: RUF012 - an annotation would make it a field
    __table_args__ = (
        UniqueConstraint("id"),
        Index(
            "ix_permohonan_batas",
            "batas_urut",
            "tanggal_terima",
            "tahun",
            "status",
            "kanal",
            sqlite_where=HIDUP,
        ),
        Index(
            "ix_permohonan_terima",
            "tanggal_terima",
            "urut_register",
            "tahun",
            "status",
            "kanal",
            sqlite_where=HIDUP,
        ),
        Index(
            "ix_permohonan_nomor",
            "tahun",
            "urut_register",
            "nomor",
            "status",
            "kanal",
            sqlite_where=HIDUP,
        ),
        Index("ix_permohonan_nama", "nama_urut", "tahun", "status", "kanal", sqlite_where=HIDUP),
        Index(
            "ix_permohonan_status", "status", "tahun", "tanggal_terima", "kanal", sqlite_where=HIDUP
        ),
        Index(
            "ix_permohonan_petugas",
            "petugas_id",
            "batas_urut",
            "tanggal_terima",
            "tahun",
            "status",
            "kanal",
            sqlite_where=HIDUP,
        ),
        Index(None, "nik_hmac", sqlite_where=text("nik_hmac IS NOT NULL")),
        Index(None, "telepon_hmac", sqlite_where=text("telepon_hmac IS NOT NULL")),
        Index(None, "impor_id", sqlite_where=text("impor_id IS NOT NULL")),
        Index("ix_permohonan_sidik_impor", "sidik_impor", sqlite_where=text(TERIMPOR)),
        Index(
            "ix_permohonan_rombongan",
            "rombongan_id",
            sqlite_where=text("rombongan_id IS NOT NULL AND hapus = 0"),
        ),
        Index("ix_permohonan_dibatasi", "baris", sqlite_where=text("dibatasi = 1")),
    )

    baris: Mapped[int] = local(Integer, primary_key=True, init=False, repr=False)
    """Row id on this PC, stable through VACUUM: the key of lists and of the full-text entry"""
    id: Mapped[UUID] = mapped_column()

    nomor: Mapped[str] = field(10, String(120), circle=P)
    tahun: Mapped[int] = field(11, circle=P)
    tanggal_terima: Mapped[date | None] = field(12, default=None, circle=P)
    kanal: Mapped[Kanal] = field(13, Choice(Kanal), circle=P)
    jenis_pemohon: Mapped[JenisPemohon] = field(14, Choice(JenisPemohon), circle=P)
    nama_pemohon: Mapped[str] = field(15, String(400))
    nik: Mapped[bytes | None] = field(16, LargeBinary, default=None)
    """Encrypted; see app/services/rahasia.py"""
    nik_hmac: Mapped[bytes | None] = field(17, LargeBinary(32), default=None)
    nomor_badan_hukum: Mapped[str] = field(18, String(120), default="")
    alamat: Mapped[str] = field(19, Text, default="")
    telepon: Mapped[str] = field(20, String(120), default="")
    telepon_hmac: Mapped[bytes | None] = field(21, LargeBinary(32), default=None)
    email: Mapped[str] = field(22, String(200), default="")
    pekerjaan: Mapped[str] = field(23, String(200), default="")
    nama_kuasa: Mapped[str] = field(24, String(400), default="")
    alamat_kuasa: Mapped[str] = field(25, Text, default="")
    telepon_kuasa: Mapped[str] = field(26, String(120), default="")
    rincian: Mapped[str] = field(27, Text)
    tujuan: Mapped[str] = field(28, Text, default="")
    cara_memperoleh: Mapped[CaraMemperoleh | None] = field(
        29, Choice(CaraMemperoleh), default=None, circle=P
    )
    cara_pengiriman: Mapped[CaraPengiriman | None] = field(
        30, Choice(CaraPengiriman), default=None, circle=P
    )
    identitas_diperiksa: Mapped[bool] = field(31, default=False)
    surat_kuasa_ada: Mapped[bool] = field(32, default=False)
    kebutuhan_khusus: Mapped[str] = field(33, Text, default="")
    keterangan: Mapped[str] = field(34, Text, default="")
    status: Mapped[StatusPermohonan] = field(35, Choice(StatusPermohonan), circle=P)
    tanggal_lengkap: Mapped[date | None] = field(36, default=None, circle=P)
    keputusan: Mapped[Keputusan | None] = field(37, Choice(Keputusan), default=None, circle=P)
    tanggal_keputusan: Mapped[date | None] = field(38, default=None, circle=P)
    tanggal_pemberitahuan: Mapped[date | None] = field(39, default=None, circle=P)
    tanggal_pemberian: Mapped[date | None] = field(40, default=None, circle=P)
    softcopy: Mapped[bool] = field(41, default=False, circle=P)
    hardcopy: Mapped[bool] = field(42, default=False, circle=P)
    jumlah_lembar: Mapped[int] = field(43, default=0)
    biaya_salin: Mapped[int] = field(44, default=0)
    biaya_kirim: Mapped[int] = field(45, default=0)
    biaya_lain: Mapped[int] = field(46, default=0)
    cara_bayar: Mapped[str] = field(47, String(200), default="")
    hari_penyediaan: Mapped[int | None] = field(48, default=None)
    penjelasan_penghitaman: Mapped[str] = field(49, Text, default="")
    badan_publik_lain: Mapped[str] = field(50, String(300), default="", circle=P)
    jangka_dokumentasi: Mapped[str] = field(51, String(200), default="")
    alasan: Mapped[str] = field(52, Text, default="")
    pasal_17: Mapped[str] = field(53, String(40), default="", circle=P)
    """Letters of UU 14/2008 Pasal 17, sorted, without separators"""
    nomor_sk_pengecualian: Mapped[str] = field(54, String(120), default="", circle=P)
    nomor_uji_konsekuensi: Mapped[str] = field(55, String(120), default="")
    tanggal_persetujuan_atasan: Mapped[date | None] = field(56, default=None)
    konsekuensi: Mapped[str] = field(57, Text, default="")
    bagian_ditolak: Mapped[str] = field(58, Text, default="")
    cara_penyampaian: Mapped[CaraPengiriman | None] = field(
        59, Choice(CaraPengiriman), default=None
    )
    penerima: Mapped[str] = field(60, String(200), default="")
    bukti_penyampaian: Mapped[str] = field(61, String(300), default="")
    impor_id: Mapped[UUID | None] = field(62, default=None)
    sidik_impor: Mapped[str] = field(63, String(64), default="")
    teks_asal: Mapped[str] = field(64, Text, default="")
    """JSON of original texts of an imported row that could not be read as dates or ticks"""
    petugas_id: Mapped[UUID | None] = field(65, default=None)
    dikuasai: Mapped[str] = field(66, String(10), default="", circle=P)
    """ya, tidak or empty: a fact of custody, never derived from the outcome"""
    urut_register: Mapped[int] = field(68, default=0)
    """Serial within register and year; 0 while the number is temporary"""
    dibatasi: Mapped[bool] = field(69, default=False)
    """Processing restricted at the person's demand (UU 27/2022 Pasal 41)"""
    rombongan_id: Mapped[UUID | None] = field(70, default=None)
    """Same for all requests that one applicant brought in together"""

    batas: Mapped[date | None] = local(default=None)
    """Alarm date while a clock runs"""
    batas_urut: Mapped[str] = local(String(12), default="9")
    """Sort key of the worklist: the alarm date, or 9 when nothing runs"""
    batas_sementara: Mapped[bool] = local(default=False)
    nama_urut: Mapped[str] = local(String(60), default="")


class Ketidaklengkapan(Synced, Base, kw_only=True):
    """One notice of incompleteness (Pasal 33; Lampiran IX)."""

    __tablename__ = "ketidaklengkapan"
    __table_number__ = 21
    __table_args__ = (Index(None, "permohonan_id"),)

    permohonan_id: Mapped[UUID] = field(10)
    tanggal: Mapped[date] = field(11, circle=P)
    kekurangan: Mapped[str] = field(12, Text)
    """One item a line"""
    diterima_pemohon: Mapped[date | None] = field(13, default=None, circle=P)
    cara: Mapped[CaraPengiriman | None] = field(14, Choice(CaraPengiriman), default=None)
    diperbaiki: Mapped[date | None] = field(15, default=None, circle=P)


class Perpanjangan(Synced, Base, kw_only=True):
    """The one lawful extension (Pasal 36)."""

    __tablename__ = "perpanjangan"
    __table_number__ = 22
    __table_args__ = (Index(None, "permohonan_id"),)

    permohonan_id: Mapped[UUID] = field(10)
    tanggal: Mapped[date] = field(11, circle=P)
    alasan: Mapped[AlasanPerpanjangan] = field(12, Choice(AlasanPerpanjangan), circle=P)
    uraian: Mapped[str] = field(13, Text, default="")


class RiwayatKasus(Synced, Base, kw_only=True):
    """One legal event of a case (request, objection or dispute); only ever added."""

    __tablename__ = "riwayat_kasus"
    __table_number__ = 23
    __table_args__ = (Index(None, "kasus_id"),)

    kasus_id: Mapped[UUID] = field(10)
    waktu: Mapped[datetime] = field(11)
    tanggal: Mapped[date] = field(12)
    peristiwa: Mapped[str] = field(13, String(40), default="")
    """Word of the event in its machine (request, objection or dispute); empty for a mere note"""
    judul: Mapped[str] = field(14, String(200))
    rincian: Mapped[str] = field(15, Text, default="")
    pengguna_id: Mapped[UUID] = field(16)


class SuratKasus(Synced, Base, kw_only=True):
    """A letter of a case: its number, its frozen content and the digest of its PDF."""

    __tablename__ = "surat_kasus"
    __table_number__ = 24
    __table_args__ = (Index(None, "kasus_id"),)

    kasus_id: Mapped[UUID] = field(10)
    jenis: Mapped[JenisSurat] = field(11, Choice(JenisSurat))
    nomor: Mapped[str] = field(12, String(120), default="")
    tanggal: Mapped[date] = field(13)
    konsep: Mapped[bool] = field(14, default=True)
    penandatangan: Mapped[str] = field(15, String(200), default="")
    sidik: Mapped[str] = field(16, String(64), default="")
    berkas_id: Mapped[UUID | None] = field(17, default=None)
    pindaian_id: Mapped[UUID | None] = field(18, default=None)


class Berkas(Synced, Base, kw_only=True):
    """A file of a case; the content lies encrypted in the store under its SHA-256."""

    __tablename__ = "berkas"
    __table_number__ = 25
    __table_args__ = (Index(None, "kasus_id"), Index(None, "sidik"))

    kasus_id: Mapped[UUID | None] = field(10, default=None)
    jenis: Mapped[JenisLampiran] = field(11, Choice(JenisLampiran))
    nama: Mapped[str] = field(12, String(400))
    tipe: Mapped[str] = field(13, String(120), default="")
    ukuran: Mapped[int] = field(14, BigInteger)
    sidik: Mapped[str] = field(15, String(64))
    kunci: Mapped[bytes] = field(16, LargeBinary(32))
    """Random content key; travels only inside the agency"""
    asal: Mapped[str] = field(17, String(200), default="")
    ditambahkan: Mapped[datetime] = field(18)


class Impor(Synced, Base, kw_only=True):
    """One import of an old register, so that it can be undone as a whole."""

    __tablename__ = "impor"
    __table_number__ = 26

    nama_berkas: Mapped[str] = field(10, String(400))
    sidik: Mapped[str] = field(11, String(64))
    tahun: Mapped[int] = field(12)
    jumlah: Mapped[int] = field(13)
    waktu: Mapped[datetime] = field(14)
    pengguna_id: Mapped[UUID] = field(15)
    dibatalkan: Mapped[bool] = field(16, default=False)


class Eskalasi(Synced, Base, kw_only=True):
    """One case whose applicant was named to the province by a person with the right to do so.

    The only place where identity goes up; what goes is copied here and so can be seen and listed.
    """

    __tablename__ = "eskalasi"
    __table_number__ = 27
    __table_args__ = (Index(None, "permohonan_id"),)

    permohonan_id: Mapped[UUID] = field(10, circle=P)
    waktu: Mapped[datetime] = field(11, circle=P)
    keperluan: Mapped[str] = field(12, Text, circle=P)
    nama_pemohon: Mapped[str] = field(13, String(400), circle=P)
    alamat: Mapped[str] = field(14, Text, default="", circle=P)
    kontak: Mapped[str] = field(15, String(400), default="", circle=P)
    rincian: Mapped[str] = field(16, Text, default="", circle=P)
    pengguna_id: Mapped[UUID] = field(17)
