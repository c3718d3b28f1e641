# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Letters of one request as frozen values: the exporters print them, nothing is looked up there."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from app.domain.instansi import Kertas, Kop, PejabatRow
from app.domain.kip import AlasanPerpanjangan, CaraMemperoleh, CaraPengiriman
from app.domain.permohonan import PutusanDraft


class BentukCetak(StrEnum):
    """Forms a document is printed in; the value is the suffix of the file."""

    PDF = "pdf"
    DOCX = "docx"
    TEKS = "txt"


@dataclass(frozen=True)
class PemohonSurat:
    """The applicant as printed on a letter that goes to that applicant (unmasked)."""

    nama: str
    alamat: str
    kontak: str
    pekerjaan: str = ""
    nama_kuasa: str = ""


@dataclass(frozen=True)
class SuratDasar:
    """What all letters share. ``konsep`` prints KONSEP across the page and no number."""

    kop: Kop
    kertas: Kertas
    konsep: bool
    nomor_surat: str
    tanggal: date
    penandatangan: PejabatRow
    nomor_pendaftaran: str
    tanggal_terima: date
    pemohon: PemohonSurat
    rincian: str
    tujuan: str
    sidik_kasus: str
    """Ticket id and short hash for the internal register code (QR); no personal data"""
    nomor_semula: tuple[str, ...] = field(default=(), kw_only=True)
    """Temporary or doubled numbers that the request and this letter bore before"""


@dataclass(frozen=True)
class TandaBukti(SuratDasar):
    """Receipt (PerKI 1/2021 Pasal 29(4); UU 14/2008 Pasal 22(4)), with both latest dates."""

    kanal: str
    cara_memperoleh: CaraMemperoleh | None
    cara_pengiriman: CaraPengiriman | None
    petugas: str
    batas_10: date
    batas_17: date
    sementara: bool
    rangkap: bool = field(default=False, kw_only=True)
    """Both copies, for the applicant and for the file, each with its label"""


@dataclass(frozen=True)
class SuratKetidaklengkapan(SuratDasar):
    """Lampiran IX: what is missing, and three working days from receipt to complete it."""

    kekurangan: tuple[str, ...]


@dataclass(frozen=True)
class SuratPemberitahuan(SuratDasar):
    """Lampiran VII, with a block C for the decision that Pasal 31(4) asks for."""

    putusan: PutusanDraft
    cara_memperoleh: CaraMemperoleh | None = None


@dataclass(frozen=True)
class SuratPerpanjangan(SuratDasar):
    """Pasal 36: one extension of at most seven working days, with its written reason."""

    alasan: AlasanPerpanjangan
    uraian: str
    batas_semula: date
    batas_baru: date


@dataclass(frozen=True)
class SuratPenolakan(SuratDasar):
    """Refusal (PerKI 1/2021 Pasal 34; form of PerKI 1/2010): articles, decree, consequence."""

    putusan: PutusanDraft
    atasan_ppid: str = ""
