# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The work around cases: units, tasks, drafts, notes, templates, guests, rights of persons."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Index, String, Text
from sqlalchemy.orm import Mapped

from app.domain.layanan import (
    ArahCatatan,
    CaraBayar,
    HasilPencarian,
    JenisCatatan,
    JenisHak,
    JenisLayanan,
    JenisTugas,
    SifatKonsep,
    StatusHak,
    StatusKonsep,
    StatusLayanan,
    StatusTugas,
)
from app.models.base import Base, Circle, Synced, field
from app.models.types import Choice

P = Circle.PROVINCE


class UnitKerja(Synced, Base, kw_only=True):
    """A unit of the agency that holds information (PPID pelaksana, bidang, UPT)."""

    __tablename__ = "unit_kerja"
    __table_number__ = 40

    nama: Mapped[str] = field(10, String(200))
    singkatan: Mapped[str] = field(11, String(40), default="")
    kepala: Mapped[str] = field(12, String(200), default="")
    """Post of its head, as the disposition addresses it"""
    kontak: Mapped[str] = field(13, String(200), default="")
    aktif: Mapped[bool] = field(14, default=True)


class Tugas(Synced, Base, kw_only=True):
    """A disposition: someone is asked for something about a case, with a date of their own."""

    __tablename__ = "tugas"
    __table_number__ = 41
    __table_args__ = (
        Index(None, "kasus_id"),
        Index("ix_tugas_batas", "status", "batas"),
        Index(None, "penerima_id"),
    )

    kasus_id: Mapped[UUID] = field(10)
    jenis: Mapped[JenisTugas] = field(11, Choice(JenisTugas))
    unit_id: Mapped[UUID | None] = field(12, default=None)
    penerima_id: Mapped[UUID | None] = field(13, default=None)
    """Account that is to do it, if it works in this program"""
    instruksi: Mapped[str] = field(14, Text)
    tanggal: Mapped[date] = field(15)
    batas: Mapped[date] = field(16)
    """Internal date, before the legal one"""
    status: Mapped[StatusTugas] = field(17, Choice(StatusTugas))
    hasil: Mapped[HasilPencarian | None] = field(18, Choice(HasilPencarian), default=None)
    jawaban: Mapped[str] = field(19, Text, default="")
    tanggal_jawab: Mapped[date | None] = field(20, default=None)
    catatan: Mapped[str] = field(21, Text, default="")
    """Notes with which the answer was sent back"""
    pemberi_id: Mapped[UUID] = field(22)
    ditagih: Mapped[int] = field(23, default=0)
    """How many chasers went out"""
    tagihan_terakhir: Mapped[date | None] = field(24, default=None)


class Catatan(Synced, Base, kw_only=True):
    """A note about a case: comment, call, WhatsApp message, chaser, hand-over."""

    __tablename__ = "catatan"
    __table_number__ = 42
    __table_args__ = (Index(None, "kasus_id"),)

    kasus_id: Mapped[UUID] = field(10)
    jenis: Mapped[JenisCatatan] = field(11, Choice(JenisCatatan))
    arah: Mapped[ArahCatatan] = field(12, Choice(ArahCatatan))
    waktu: Mapped[datetime] = field(13)
    pihak: Mapped[str] = field(14, String(200), default="")
    isi: Mapped[str] = field(15, Text)
    berkas_id: Mapped[UUID | None] = field(16, default=None)
    tugas_id: Mapped[UUID | None] = field(17, default=None)
    konsep_id: Mapped[UUID | None] = field(18, default=None)
    balasan_pertama: Mapped[bool] = field(19, default=False)
    """The first answer to the applicant: stops the first-reply timer"""
    pengguna_id: Mapped[UUID] = field(20)


class Konsep(Synced, Base, kw_only=True):
    """A draft answer or reply on its way through review and approval."""

    __tablename__ = "konsep"
    __table_number__ = 43
    __table_args__ = (Index(None, "kasus_id"), Index(None, "status"))

    kasus_id: Mapped[UUID] = field(10)
    sifat: Mapped[SifatKonsep] = field(11, Choice(SifatKonsep))
    isi: Mapped[str] = field(12, Text)
    """JSON of the decision as the form holds it"""
    status: Mapped[StatusKonsep] = field(13, Choice(StatusKonsep))
    penyusun_id: Mapped[UUID] = field(14)
    dibuat: Mapped[datetime] = field(15)
    diajukan: Mapped[datetime | None] = field(16, default=None)
    pemeriksa_id: Mapped[UUID | None] = field(17, default=None)
    diperiksa: Mapped[datetime | None] = field(18, default=None)
    atasan_id: Mapped[UUID | None] = field(19, default=None)
    disetujui_atasan: Mapped[datetime | None] = field(20, default=None)
    tanpa_akun: Mapped[str] = field(21, Text, default="")
    """How the superior approved outside this program (paper, date, kept where); empty if inside"""
    catatan: Mapped[str] = field(22, Text, default="")


class LayananLain(Synced, Base, kw_only=True):
    """What came to the desk and stays outside the legal register, and the guest book."""

    __tablename__ = "layanan_lain"
    __table_number__ = 44
    __table_args__ = (Index("ix_layanan_lain_jenis", "jenis", "tanggal"),)

    jenis: Mapped[JenisLayanan] = field(10, Choice(JenisLayanan))
    nomor: Mapped[str] = field(11, String(120), default="")
    tahun: Mapped[int] = field(12)
    urut_register: Mapped[int] = field(13, default=0)
    tanggal: Mapped[date] = field(14)
    pukul: Mapped[str] = field(15, String(5), default="")
    nama: Mapped[str] = field(16, String(400))
    asal: Mapped[str] = field(17, String(300), default="")
    """Body or address"""
    kontak: Mapped[str] = field(18, String(200), default="")
    uraian: Mapped[str] = field(19, Text)
    tujuan: Mapped[str] = field(20, String(300), default="")
    """To whom it was sent on, or whom the guest came to see"""
    tindak_lanjut: Mapped[str] = field(21, Text, default="")
    status: Mapped[StatusLayanan] = field(22, Choice(StatusLayanan))
    batas: Mapped[date | None] = field(23, default=None)
    tanggal_selesai: Mapped[date | None] = field(24, default=None)
    permohonan_id: Mapped[UUID | None] = field(25, default=None)
    """The request it was taken out of, or became"""
    petugas_id: Mapped[UUID] = field(26)


class HakSubjek(Synced, Base, kw_only=True):
    """A demand of a person about their own data; its clock counts hours of the calendar."""

    __tablename__ = "hak_subjek"
    __table_number__ = 45
    __table_args__ = (Index(None, "kasus_id"),)

    jenis: Mapped[JenisHak] = field(10, Choice(JenisHak))
    kasus_id: Mapped[UUID | None] = field(11, default=None)
    nama: Mapped[str] = field(12, String(400))
    diterima: Mapped[datetime] = field(13)
    uraian: Mapped[str] = field(14, Text, default="")
    identitas_diperiksa: Mapped[bool] = field(15, default=False)
    status: Mapped[StatusHak] = field(16, Choice(StatusHak))
    diselesaikan: Mapped[datetime | None] = field(17, default=None)
    hasil: Mapped[str] = field(18, Text, default="")
    dasar_penolakan: Mapped[str] = field(19, Text, default="")
    diberitahukan: Mapped[datetime | None] = field(20, default=None)
    petugas_id: Mapped[UUID] = field(21)


class Kepuasan(Synced, Base, kw_only=True):
    """One satisfaction slip: nine items, 1-4 each."""

    __tablename__ = "kepuasan"
    __table_number__ = 46
    __table_args__ = (Index(None, "tanggal"),)

    kasus_id: Mapped[UUID | None] = field(10, default=None)
    tanggal: Mapped[date] = field(11, circle=P)
    nilai: Mapped[str] = field(12, String(40), circle=P)
    """Nine digits 0-4 in the order of the items; 0 = not answered"""
    saran: Mapped[str] = field(13, Text, default="")
    petugas_id: Mapped[UUID] = field(14)


class TemplatNaskah(Synced, Base, kw_only=True):
    """The agency's own wording of a letter; the newest valid version is used."""

    __tablename__ = "templat_naskah"
    __table_number__ = 47
    __table_args__ = (Index(None, "jenis"),)

    jenis: Mapped[str] = field(10, String(60))
    versi: Mapped[int] = field(11)
    berlaku_sejak: Mapped[date] = field(12)
    isi: Mapped[str] = field(13, Text)
    """JSON: key of the wording → the agency's text; keys left out keep the shipped text"""
    catatan: Mapped[str] = field(14, Text, default="")
    dibuat: Mapped[datetime] = field(15)
    pengguna_id: Mapped[UUID] = field(16)


class JawabanBaku(Synced, Base, kw_only=True):
    """A ready-made text for answers, notes and replies."""

    __tablename__ = "jawaban_baku"
    __table_number__ = 48

    judul: Mapped[str] = field(10, String(200))
    isi: Mapped[str] = field(11, Text)
    untuk: Mapped[str] = field(12, String(40), default="")
    """Which decision it fits; empty = any"""
    aktif: Mapped[bool] = field(13, default=True)


class UjiKonsekuensi(Synced, Base, kw_only=True):
    """One consequence test and the decree that follows (PerKI 1/2021 Pasal 49; Lampiran II-V)."""

    __tablename__ = "uji_konsekuensi"
    __table_number__ = 49
    __table_args__ = (Index(None, "kasus_id"),)

    nomor: Mapped[str] = field(10, String(120))
    tahun: Mapped[int] = field(11)
    tanggal: Mapped[date] = field(12)
    tempat: Mapped[str] = field(13, String(200), default="")
    saat: Mapped[str] = field(14, String(40))
    """sebelum_permintaan, saat_permintaan or perintah_majelis (Pasal 49(1)); pengubahan"""
    kasus_id: Mapped[UUID | None] = field(15, default=None)
    butir: Mapped[str] = field(16, Text)
    """JSON list: informasi, pasal_17, dasar_hukum, dibuka, ditutup, jangka_waktu and, for a change,
    dasar_semula, dibuka_semula, ditutup_semula"""
    pelaksana: Mapped[str] = field(17, Text, default="[]")
    """JSON list: nama, jabatan, unit"""
    nomor_sk: Mapped[str] = field(18, String(120), default="")
    tanggal_sk: Mapped[date | None] = field(19, default=None)
    disetujui: Mapped[date | None] = field(20, default=None)
    """Day the superior of the PPID approved"""
    penyetuju: Mapped[str] = field(21, String(200), default="")
    semula_id: Mapped[UUID | None] = field(22, default=None)
    """The test whose classification this one changes"""


class Pembayaran(Synced, Base, kw_only=True):
    """One payment for copying or sending (PerKI 1/2021 Pasal 37-38); cash has a receipt number."""

    __tablename__ = "pembayaran"
    __table_number__ = 50
    __table_args__ = (Index(None, "kasus_id"),)

    kasus_id: Mapped[UUID] = field(10)
    tanggal: Mapped[date] = field(11)
    jumlah: Mapped[int] = field(12)
    """Rupiah"""
    cara: Mapped[CaraBayar] = field(13, Choice(CaraBayar))
    nomor_kuitansi: Mapped[str] = field(14, String(120), default="")
    penyetor: Mapped[str] = field(15, String(200), default="")
    keterangan: Mapped[str] = field(16, Text, default="")
    petugas_id: Mapped[UUID] = field(17)


class PindahTenggat(Synced, Base, kw_only=True):
    """An open case whose date moved when a day off was added or dropped, until it is told."""

    __tablename__ = "pindah_tenggat"
    __table_number__ = 51
    __table_args__ = (Index(None, "kasus_id"),)

    kasus_id: Mapped[UUID] = field(10)
    register: Mapped[str] = field(11, String(40))
    """permohonan, keberatan or sengketa"""
    lama: Mapped[date] = field(12)
    baru: Mapped[date] = field(13)
    resmi: Mapped[bool] = field(14, default=False)
    """The alarm stayed, the later official clock moved"""
    alasan: Mapped[str] = field(15, Text)
    dicatat: Mapped[datetime] = field(16)
    ditangani: Mapped[datetime | None] = field(17, default=None)
    cara: Mapped[str] = field(18, Text, default="")
    """How it was told, or why it need not be"""
    petugas_id: Mapped[UUID | None] = field(19, default=None)
