# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Objections to the superior of the PPID, and disputes before the Information Commission."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy import Index, LargeBinary, String, Text
from sqlalchemy.orm import Mapped

from app.domain.keberatan import PutusanKeberatan, StatusKeberatan
from app.domain.kip import CaraPengiriman, JenisPemohon, Kanal
from app.domain.sengketa import AmarPutusan, JalurPengadilan, JenisSidang, StatusSengketa
from app.models.base import Base, Circle, Synced, field, local
from app.models.types import Choice

P = Circle.PROVINCE


class Keberatan(Synced, Base, kw_only=True):
    """One objection (PerKI 1/2021 Pasal 39-44; Lampiran X and XI)."""

    __tablename__ = "keberatan"
    __table_number__ = 30
    __table_args__ = (
        Index("ix_keberatan_batas", "batas_urut", "tanggal_terima"),
        Index("ix_keberatan_nomor", "tahun", "urut_register"),
        Index(None, "permohonan_id"),
        Index(None, "nik_hmac"),
        Index(None, "impor_id"),
        Index(None, "sidik_impor"),
    )

    nomor: Mapped[str] = field(10, String(120), circle=P)
    tahun: Mapped[int] = field(11, circle=P)
    urut_register: Mapped[int] = field(12, default=0)
    """Serial within register and year; 0 while the number is temporary"""
    tanggal_terima: Mapped[date | None] = field(13, default=None, circle=P)
    """Received in writing (UU 14/2008 Pasal 36(2))"""
    tanggal_catat: Mapped[date | None] = field(14, default=None, circle=P)
    """Complete and recorded in the register (PerKI 1/2021 Pasal 44(1)): starts K2"""
    kanal: Mapped[Kanal] = field(15, Choice(Kanal), circle=P)
    permohonan_id: Mapped[UUID | None] = field(16, default=None, circle=P)
    """None for ground b, or when the request stands in another register"""
    nomor_permohonan: Mapped[str] = field(17, String(120), default="")
    """As the applicant or the old register wrote it"""
    jenis_pemohon: Mapped[JenisPemohon] = field(18, Choice(JenisPemohon), circle=P)
    nama_pemohon: Mapped[str] = field(19, String(400))
    nik: Mapped[bytes | None] = field(20, LargeBinary, default=None)
    nik_hmac: Mapped[bytes | None] = field(21, LargeBinary(32), default=None)
    alamat: Mapped[str] = field(22, Text, default="")
    telepon: Mapped[str] = field(23, String(120), default="")
    email: Mapped[str] = field(24, String(200), default="")
    pekerjaan: Mapped[str] = field(25, String(200), default="")
    nama_kuasa: Mapped[str] = field(26, String(400), default="")
    alamat_kuasa: Mapped[str] = field(27, Text, default="")
    telepon_kuasa: Mapped[str] = field(28, String(120), default="")
    surat_kuasa_ada: Mapped[bool] = field(29, default=False)
    rincian: Mapped[str] = field(30, Text)
    tujuan: Mapped[str] = field(31, Text, default="")
    alasan: Mapped[str] = field(32, String(7), default="", circle=P)
    """Letters a-g of UU 14/2008 Pasal 35(1), sorted, without separators"""
    kasus_posisi: Mapped[str] = field(33, Text, default="")
    tanggal_alasan: Mapped[date | None] = field(34, default=None)
    """Start of the applicant's 30 days where a person set it; None = computed per ground"""
    sebab_tanggal_alasan: Mapped[str] = field(35, Text, default="")
    sebab_diterima_terlambat: Mapped[str] = field(36, Text, default="")
    """Why a late objection is taken up all the same"""
    status: Mapped[StatusKeberatan] = field(37, Choice(StatusKeberatan), circle=P)
    putusan: Mapped[PutusanKeberatan | None] = field(
        38, Choice(PutusanKeberatan), default=None, circle=P
    )
    tanggal_tanggapan: Mapped[date | None] = field(39, default=None, circle=P)
    bantahan: Mapped[str] = field(40, Text, default="")
    """JSON: letter of the ground → reply to it (PerKI 1/2021 Pasal 44(2))"""
    pertimbangan: Mapped[str] = field(41, Text, default="")
    """Written reason where the PPID's decision is upheld (UU 14/2008 Pasal 36(3))"""
    perintah: Mapped[str] = field(42, Text, default="")
    hari_perintah: Mapped[int | None] = field(43, default=None)
    """Working days given to the PPID"""
    nomor_sk_pengecualian: Mapped[str] = field(44, String(120), default="")
    nama_atasan: Mapped[str] = field(45, String(200), default="")
    jabatan_atasan: Mapped[str] = field(46, String(200), default="")
    tanggal_disampaikan: Mapped[date | None] = field(47, default=None, circle=P)
    tanggal_diterima_pemohon: Mapped[date | None] = field(48, default=None, circle=P)
    """Starts the 14 working days for a dispute (S1a)"""
    cara_penyampaian: Mapped[CaraPengiriman | None] = field(
        49, Choice(CaraPengiriman), default=None
    )
    penerima: Mapped[str] = field(50, String(200), default="")
    bukti_penyampaian: Mapped[str] = field(51, String(300), default="")
    tanggapan_pemohon: Mapped[str] = field(52, Text, default="")
    tanggal_tanggapan_pemohon: Mapped[date | None] = field(53, default=None)
    keterangan: Mapped[str] = field(54, Text, default="")
    impor_id: Mapped[UUID | None] = field(55, default=None)
    sidik_impor: Mapped[str] = field(56, String(64), default="")
    teks_asal: Mapped[str] = field(57, Text, default="")
    petugas_id: Mapped[UUID | None] = field(58, default=None)
    dibatasi: Mapped[bool] = field(59, default=False)
    """Processing restricted at the person's demand (UU 27/2022 Pasal 41)"""

    batas: Mapped[date | None] = local(default=None)
    batas_urut: Mapped[str] = local(String(12), default="9")
    batas_sementara: Mapped[bool] = local(default=False)


class Musyawarah(Synced, Base, kw_only=True):
    """One amicable meeting about an objection on grounds b-g (UU 14/2008 Pasal 35(2))."""

    __tablename__ = "musyawarah"
    __table_number__ = 31
    __table_args__ = (Index(None, "keberatan_id"),)

    keberatan_id: Mapped[UUID] = field(10)
    tanggal: Mapped[date] = field(11)
    tempat: Mapped[str] = field(12, String(300), default="")
    peserta: Mapped[str] = field(13, Text, default="")
    pokok: Mapped[str] = field(14, Text, default="")
    hasil: Mapped[str] = field(15, Text, default="")
    sepakat: Mapped[bool | None] = field(16, default=None)


class Sengketa(Synced, Base, kw_only=True):
    """One dispute in which this body is the respondent (PerKI 1/2013)."""

    __tablename__ = "sengketa"
    __table_number__ = 32
    __table_args__ = (
        Index("ix_sengketa_batas", "batas_urut"),
        Index(None, "keberatan_id"),
        Index(None, "permohonan_id"),
        Index(None, "impor_id"),
    )

    nomor: Mapped[str] = field(10, String(120), circle=P)
    """The office's own number"""
    tahun: Mapped[int] = field(11, circle=P)
    urut_register: Mapped[int] = field(12, default=0)
    nomor_ki: Mapped[str] = field(13, String(120), default="", circle=P)
    """As the Commission writes it: free text"""
    komisi: Mapped[str] = field(14, String(200), default="", circle=P)
    keberatan_id: Mapped[UUID | None] = field(15, default=None, circle=P)
    permohonan_id: Mapped[UUID | None] = field(16, default=None, circle=P)
    nama_pemohon: Mapped[str] = field(17, String(400))
    jenis_pemohon: Mapped[JenisPemohon] = field(18, Choice(JenisPemohon), circle=P)
    alamat: Mapped[str] = field(19, Text, default="")
    nama_kuasa: Mapped[str] = field(20, String(400), default="")
    termohon: Mapped[str] = field(21, String(300), default="", circle=P)
    kuasa_termohon: Mapped[str] = field(22, Text, default="")
    rincian: Mapped[str] = field(23, Text)
    alasan: Mapped[str] = field(24, String(7), default="", circle=P)
    status: Mapped[StatusSengketa] = field(25, Choice(StatusSengketa), circle=P)
    tanggal_pemberitahuan: Mapped[date | None] = field(26, default=None, circle=P)
    """Notice or first summons received here"""
    tanggal_permohonan_ki: Mapped[date | None] = field(27, default=None, circle=P)
    """The Commission received the application (S2, S5, S6)"""
    tanggal_registrasi: Mapped[date | None] = field(28, default=None, circle=P)
    tanggal_sidang_pertama: Mapped[date | None] = field(29, default=None)
    majelis: Mapped[str] = field(30, Text, default="")
    mediator: Mapped[str] = field(31, String(300), default="")
    tanggal_mediasi: Mapped[date | None] = field(32, default=None)
    """First mediation meeting (S10)"""
    mediasi_diperpanjang: Mapped[bool] = field(33, default=False)
    tanggal_akhir_mediasi: Mapped[date | None] = field(34, default=None)
    hasil_mediasi: Mapped[str] = field(35, Text, default="")
    tanggal_ajudikasi: Mapped[date | None] = field(36, default=None)
    tanggal_putusan: Mapped[date | None] = field(37, default=None, circle=P)
    """Read out (S12)"""
    tanggal_putusan_diterima: Mapped[date | None] = field(38, default=None)
    """Copy received here: both appeal clocks (G1a, G1b)"""
    nomor_putusan: Mapped[str] = field(39, String(120), default="")
    amar: Mapped[AmarPutusan | None] = field(40, Choice(AmarPutusan), default=None, circle=P)
    isi_amar: Mapped[str] = field(41, Text, default="")
    hari_pelaksanaan: Mapped[int | None] = field(42, default=None)
    """Working days the ruling gives (PerKI 1/2013 Pasal 59(2)f.4)"""
    jalur: Mapped[JalurPengadilan | None] = field(43, Choice(JalurPengadilan), default=None)
    penggugat: Mapped[str] = field(44, String(20), default="")
    """pemohon or termohon"""
    nomor_perkara: Mapped[str] = field(45, String(120), default="")
    tanggal_gugatan: Mapped[date | None] = field(46, default=None)
    tanggal_putusan_pengadilan: Mapped[date | None] = field(47, default=None)
    tanggal_putusan_pengadilan_diterima: Mapped[date | None] = field(48, default=None)
    """Starts G2"""
    amar_pengadilan: Mapped[str] = field(49, Text, default="")
    tanggal_kasasi: Mapped[date | None] = field(50, default=None)
    nomor_kasasi: Mapped[str] = field(51, String(120), default="")
    tanggal_putusan_kasasi: Mapped[date | None] = field(52, default=None)
    amar_kasasi: Mapped[str] = field(53, Text, default="")
    tanggal_inkracht: Mapped[date | None] = field(54, default=None, circle=P)
    tanggal_pelaksanaan: Mapped[date | None] = field(55, default=None, circle=P)
    uraian_pelaksanaan: Mapped[str] = field(56, Text, default="")
    pelajaran: Mapped[str] = field(57, Text, default="")
    """What changes so that it does not happen again (list of information, procedure)"""
    keterangan: Mapped[str] = field(58, Text, default="")
    impor_id: Mapped[UUID | None] = field(59, default=None)
    sidik_impor: Mapped[str] = field(60, String(64), default="")
    teks_asal: Mapped[str] = field(61, Text, default="")
    petugas_id: Mapped[UUID | None] = field(62, default=None)
    dibatasi: Mapped[bool] = field(63, default=False)
    tanggal_surat_ki: Mapped[date | None] = field(64, default=None)
    """The Commission's notice of incompleteness reached the applicant (starts S3)"""
    amar_berlaku: Mapped[AmarPutusan | None] = field(65, Choice(AmarPutusan), default=None)
    """Ruling in force: the Commission's, or a later one of a court"""

    batas: Mapped[date | None] = local(default=None)
    batas_urut: Mapped[str] = local(String(12), default="9")
    batas_sementara: Mapped[bool] = local(default=False)


class Sidang(Synced, Base, kw_only=True):
    """One meeting of the hearing calendar."""

    __tablename__ = "sidang"
    __table_number__ = 33
    __table_args__ = (Index(None, "sengketa_id"), Index(None, "tanggal"))

    sengketa_id: Mapped[UUID] = field(10)
    jenis: Mapped[JenisSidang] = field(11, Choice(JenisSidang))
    tanggal: Mapped[date] = field(12)
    pukul: Mapped[str] = field(13, String(5), default="")
    """HH:MM, local time; empty if unknown"""
    tempat: Mapped[str] = field(14, String(300), default="")
    panggilan_diterima: Mapped[date | None] = field(15, default=None)
    """S7: at least three working days before"""
    hadir_pemohon: Mapped[bool | None] = field(16, default=None)
    hadir_termohon: Mapped[bool | None] = field(17, default=None)
    hasil: Mapped[str] = field(18, Text, default="")
    catatan: Mapped[str] = field(19, Text, default="")


class Bukti(Synced, Base, kw_only=True):
    """One exhibit of the body in a dispute: numbered, in order."""

    __tablename__ = "bukti"
    __table_number__ = 34
    __table_args__ = (Index(None, "sengketa_id"),)

    sengketa_id: Mapped[UUID] = field(10)
    urut: Mapped[int] = field(11)
    """Serial of the mark, as in T-1, T-2"""
    judul: Mapped[str] = field(12, String(400))
    berkas_id: Mapped[UUID | None] = field(13, default=None)
    surat_id: Mapped[UUID | None] = field(14, default=None)
    keterangan: Mapped[str] = field(15, Text, default="")
    dikecualikan: Mapped[bool] = field(16, default=False)
    """Holds exempt information: for closed hearing only (PerKI 1/2013 Pasal 26), not in the twin"""
