# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Acts on a request: one value per button, with the facts the law asks for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.kip import KEPUTUSAN_PERISTIWA, AlasanPerpanjangan, CaraPengiriman, Peristiwa
from app.domain.permohonan import PenyampaianDraft, PermohonanDraft, PutusanDraft


@dataclass(frozen=True)
class NyatakanLengkap:
    """PerKI 1/2021 Pasal 31(3): from this day the official ten working days run."""

    tanggal: date
    peristiwa = Peristiwa.NYATAKAN_LENGKAP


@dataclass(frozen=True)
class NyatakanTidakLengkap:
    """Pasal 33(2): the notice of incompleteness with what is missing."""

    tanggal: date
    kekurangan: tuple[str, ...]
    peristiwa = Peristiwa.NYATAKAN_TIDAK_LENGKAP


@dataclass(frozen=True)
class TerimaPerbaikan:
    """Pasal 33(3): the applicant completed the request; ``draft`` is the completed form."""

    tanggal: date
    draft: PermohonanDraft
    peristiwa = Peristiwa.TERIMA_PERBAIKAN


@dataclass(frozen=True)
class TutupTidakLengkap:
    """Pasal 33(4): not completed in time; a remark in the register, not a refusal."""

    tanggal: date
    catatan: str
    peristiwa = Peristiwa.TUTUP_TIDAK_LENGKAP


@dataclass(frozen=True)
class Perpanjang:
    """Pasal 36: the one extension, with one of its two lawful reasons."""

    tanggal: date
    alasan: AlasanPerpanjangan
    uraian: str
    peristiwa = Peristiwa.PERPANJANG


@dataclass(frozen=True)
class Putuskan:
    """The answer: granted, partly, refused, not held, not documented."""

    putusan: PutusanDraft

    @property
    def tanggal(self) -> date:
        return self.putusan.tanggal

    @property
    def peristiwa(self) -> Peristiwa:
        return KEPUTUSAN_PERISTIWA[self.putusan.keputusan]


@dataclass(frozen=True)
class Sampaikan:
    """Delivery of the written notice and of the information, with proof."""

    tanggal: date
    penyampaian: PenyampaianDraft
    peristiwa = Peristiwa.SAMPAIKAN


@dataclass(frozen=True)
class Selesaikan:
    tanggal: date
    peristiwa = Peristiwa.SELESAIKAN


@dataclass(frozen=True)
class Cabut:
    """Withdrawal by the applicant (our reading; no rule of PerKI 1/2021 covers it)."""

    tanggal: date
    alasan: str
    peristiwa = Peristiwa.CABUT


@dataclass(frozen=True)
class Alihkan:
    """Out of the register: no request for public information (our reading, not in PerKI 1/2021).

    ``tujuan`` names the service or body it was sent on to; empty if to none.
    """

    tanggal: date
    alasan: str
    tujuan: str = ""
    peristiwa = Peristiwa.ALIHKAN


Tindakan = (
    NyatakanLengkap
    | NyatakanTidakLengkap
    | TerimaPerbaikan
    | TutupTidakLengkap
    | Perpanjang
    | Putuskan
    | Sampaikan
    | Selesaikan
    | Cabut
    | Alihkan
)


@dataclass(frozen=True)
class SuratTidakLengkapDiterima:
    """The day the applicant received the notice of incompleteness: three working days begin."""

    tanggal: date
    cara: CaraPengiriman
