# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Letters and forms of an objection as frozen values (PerKI 1/2021 Pasal 41-44, Lampiran X)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.formulir import FormulirDasar
from app.domain.keberatan import AlasanKeberatan
from app.domain.keberatan_isian import TanggapanDraft
from app.domain.surat import PemohonSurat, SuratDasar


@dataclass(frozen=True)
class SuratKeberatanDasar(SuratDasar):
    """What letters of an objection share; ``nomor_pendaftaran`` is the objection's number."""

    nomor_permohonan: str
    """Empty for ground b alone"""
    alasan: tuple[AlasanKeberatan, ...]


@dataclass(frozen=True)
class TandaBuktiKeberatan(SuratKeberatanDasar):
    """Receipt of an objection (Pasal 41), with the last day of the reply."""

    kanal: str
    petugas: str
    batas: date
    sementara: bool


@dataclass(frozen=True)
class SuratTanggapan(SuratKeberatanDasar):
    """The superior's reply (Pasal 44; UU 14/2008 Pasal 36(3)), with the way to the Commission."""

    tanggapan: TanggapanDraft


@dataclass(frozen=True)
class BatasPengajuan:
    """One ground of a late objection: found when, filed until when at the latest."""

    alasan: AlasanKeberatan
    mulai: date
    batas: date


@dataclass(frozen=True)
class SuratTerlambat(SuratKeberatanDasar):
    """Notice that an objection came after the 30 working days (UU 14/2008 Pasal 36(1))."""

    batas: tuple[BatasPengajuan, ...]
    uraian: str


@dataclass(frozen=True)
class BeritaAcaraMusyawarah(SuratKeberatanDasar):
    """Report of an amicable meeting (UU 14/2008 Pasal 35(2))."""

    tanggal_musyawarah: date
    tempat: str
    peserta: tuple[str, ...]
    pokok: str
    hasil: str
    sepakat: bool


@dataclass(frozen=True)
class FormulirKeberatan(FormulirDasar):
    """PerKI 1/2021 Lampiran X, blank or filled in."""

    nomor: str = ""
    nomor_permohonan: str = ""
    tujuan: str = ""
    pemohon: PemohonSurat | None = None
    alamat_kuasa: str = ""
    telepon_kuasa: str = ""
    alasan: tuple[AlasanKeberatan, ...] = ()
    kasus_posisi: str = ""
    tanggal_tanggapan: date | None = None
    """Day until which the reply will be given; None leaves it open"""
    tanggal_lengkap: date | None = None
    petugas: str = ""
