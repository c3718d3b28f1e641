# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Forms that are filled in by hand or beforehand: request, copies, delivery, hand-over, survey.

Frozen values for printing; an empty text leaves a dotted line to write on.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from app.domain.instansi import Kertas, Kop, PejabatRow
from app.domain.kip import CaraMemperoleh, CaraPengiriman
from app.domain.surat import PemohonSurat, SuratDasar, SuratPenolakan


@dataclass(frozen=True)
class FormulirDasar:
    """What all forms share. ``tanggal`` chooses the wording in force."""

    kop: Kop
    kertas: Kertas
    tanggal: date
    konsep: bool = field(default=False, kw_only=True)
    sidik_kasus: str = field(default="", kw_only=True)
    """Ticket part of the register code; empty on a blank form"""
    rangkap: bool = field(default=False, kw_only=True)
    """Both copies, each with its label"""


@dataclass(frozen=True)
class FormulirPermintaan(FormulirDasar):
    """PerKI 1/2021 Lampiran VI, front and back, and what Pasal 29(5) asks beyond it."""

    nomor_pendaftaran: str = ""
    tanggal_terima: date | None = None
    """None leaves the date open (a blank form)"""
    pemohon: PemohonSurat | None = None
    nomor_identitas: str = ""
    """NIK, or the number of the decree of a legal entity, as the applicant wrote it"""
    surat_kuasa: bool | None = None
    rincian: str = ""
    tujuan: str = ""
    cara_memperoleh: CaraMemperoleh | None = None
    cara_pengiriman: CaraPengiriman | None = None
    petugas: str = ""


@dataclass(frozen=True)
class DokumenSalinan:
    """One document to copy; ``lembar`` 0 = not counted yet."""

    nama: str
    bentuk: str = ""
    lembar: int = 0
    biaya: int = 0


@dataclass(frozen=True)
class FormulirSalinan(FormulirDasar):
    """Request for copies of what was granted, with their price (rupiah)."""

    nomor_pendaftaran: str = ""
    pemohon: PemohonSurat | None = None
    dokumen: tuple[DokumenSalinan, ...] = ()
    cara_pengiriman: CaraPengiriman | None = None
    biaya_kirim: int = 0
    cara_bayar: str = ""
    tanggal_minta: date | None = None
    petugas: str = ""


@dataclass(frozen=True)
class KeputusanPenolakan(SuratPenolakan):
    """Refusal as a decree: Menimbang, Mengingat, MEMUTUSKAN (an alternative to the letter)."""

    mengingat_tambahan: tuple[str, ...] = ()
    """Rules of the agency itself, after the general ones"""
    tembusan: tuple[str, ...] = ()


@dataclass(frozen=True)
class ButirSerah:
    """One thing handed over."""

    nama: str
    jumlah: str = ""
    keterangan: str = ""


@dataclass(frozen=True)
class BeritaAcaraSerah(SuratDasar):
    """Report of the delivery of information: who gave what to whom, on which day, in words."""

    tempat: str = ""
    """Where it took place; empty = the agency's office"""
    cara: CaraPengiriman | None = None
    penerima: PemohonSurat | None = None
    """None = the applicant (or the proxy)"""
    butir: tuple[ButirSerah, ...] = ()
    saksi: tuple[str, ...] = ()


@dataclass(frozen=True)
class LembarPengantar(FormulirDasar):
    """Hand-over list (surat pengantar): what goes to whom, with room for the receipt."""

    nomor_surat: str
    kepada: str
    penandatangan: PejabatRow
    di: str = ""
    butir: tuple[ButirSerah, ...] = ()


@dataclass(frozen=True)
class LembarSurvei(FormulirDasar):
    """Satisfaction slip with the nine elements of PermenPANRB 14/2017; no name is asked."""

    layanan: str = ""
    """Name of the service; empty takes the one of the wording"""
