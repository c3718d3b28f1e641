# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Acts on a dispute: one value per button, with the facts the law asks for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.sengketa import (
    AmarPutusan,
    JalurPengadilan,
    PeristiwaSengketa,
    Pihak,
    SebabMediasiGagal,
)

P = PeristiwaSengketa


@dataclass(frozen=True)
class Registrasi:
    """The Commission registered the dispute (PerKI 1/2013 Pasal 18(3))."""

    tanggal: date
    nomor_ki: str
    komisi: str = ""
    peristiwa = P.REGISTRASI


@dataclass(frozen=True)
class TidakDiregistrasi:
    """Deed of non-registration (Pasal 17(4))."""

    tanggal: date
    uraian: str
    peristiwa = P.TIDAK_DIREGISTRASI


@dataclass(frozen=True)
class PeriksaAwal:
    """First day of hearing: competence, standing, time limit (Pasal 36)."""

    tanggal: date
    majelis: str = ""
    hasil: str = ""
    peristiwa = P.PERIKSA_AWAL


@dataclass(frozen=True)
class PutusanSela:
    """Interim ruling that turns the application down (Pasal 36)."""

    tanggal: date
    nomor: str
    isi: str
    peristiwa = P.PUTUSAN_SELA_MENOLAK


@dataclass(frozen=True)
class MulaiMediasi:
    """First mediation meeting: 14 working days begin (Pasal 41(1))."""

    tanggal: date
    mediator: str = ""
    peristiwa = P.MULAI_MEDIASI


@dataclass(frozen=True)
class PerpanjangMediasi:
    """Seven working days more, once (Pasal 41(2))."""

    tanggal: date
    peristiwa = P.PERPANJANG_MEDIASI


@dataclass(frozen=True)
class SepakatMediasi:
    """Agreement and mediation ruling, final and binding (UU 14/2008 Pasal 39; Pasal 47)."""

    tanggal: date
    nomor: str
    isi: str
    hari_pelaksanaan: int | None = None
    menyeluruh: bool = True
    """False: something stays in dispute and goes to adjudication"""
    peristiwa = P.SEPAKAT_MEDIASI


@dataclass(frozen=True)
class MediasiGagal:
    """One of the lawful reasons of Pasal 45."""

    tanggal: date
    sebab: SebabMediasiGagal
    uraian: str = ""
    peristiwa = P.MEDIASI_GAGAL


@dataclass(frozen=True)
class MulaiAjudikasi:
    tanggal: date
    majelis: str = ""
    peristiwa = P.MULAI_AJUDIKASI


@dataclass(frozen=True)
class Buktikan:
    """Hearing of evidence, of the harm test and of the public interest (Pasal 34)."""

    tanggal: date
    peristiwa = P.BUKTIKAN


@dataclass(frozen=True)
class Simpulkan:
    """The parties were asked for their conclusions (Pasal 57)."""

    tanggal: date
    peristiwa = P.SIMPULKAN


@dataclass(frozen=True)
class Putus:
    """The Commission's ruling (UU 14/2008 Pasal 46; PerKI 1/2013 Pasal 59)."""

    tanggal: date
    """Read out"""
    nomor: str
    amar: AmarPutusan | None
    isi: str
    diterima: date | None = None
    """Copy received here; None until it is"""
    hari_pelaksanaan: int | None = None
    peristiwa = P.PUTUS


@dataclass(frozen=True)
class Gugat:
    """Objection to the ruling before PTUN or PN (UU 14/2008 Pasal 47-48)."""

    tanggal: date
    jalur: JalurPengadilan | None
    penggugat: Pihak | None
    nomor_perkara: str = ""
    peristiwa = P.GUGAT


@dataclass(frozen=True)
class PutusPengadilan:
    tanggal: date
    amar: AmarPutusan | None
    """As it concerns the public body"""
    isi: str
    diterima: date | None = None
    nomor_perkara: str = ""
    peristiwa = P.PUTUS_PENGADILAN


@dataclass(frozen=True)
class AjukanKasasi:
    tanggal: date
    pengaju: Pihak
    nomor: str = ""
    peristiwa = P.KASASI


@dataclass(frozen=True)
class PutusKasasi:
    tanggal: date
    amar: AmarPutusan | None
    isi: str
    nomor: str = ""
    peristiwa = P.PUTUS_KASASI


@dataclass(frozen=True)
class Inkracht:
    """No appeal in time, or the suit was withdrawn (then ``uraian`` says so)."""

    tanggal: date
    uraian: str = ""
    peristiwa = P.INKRACHT


@dataclass(frozen=True)
class Laksanakan:
    """The ruling was carried out; ``pelajaran`` is what changes in the office."""

    tanggal: date
    uraian: str
    pelajaran: str = ""
    peristiwa = P.LAKSANAKAN


@dataclass(frozen=True)
class Gugurkan:
    """The applicant stayed away twice (Pasal 48)."""

    tanggal: date
    uraian: str = ""
    peristiwa = P.GUGURKAN


@dataclass(frozen=True)
class CabutSengketa:
    """Withdrawn by the applicant; cannot be filed again (Pasal 15(4))."""

    tanggal: date
    uraian: str
    peristiwa = P.CABUT


TindakanSengketa = (
    Registrasi
    | TidakDiregistrasi
    | PeriksaAwal
    | PutusanSela
    | MulaiMediasi
    | PerpanjangMediasi
    | SepakatMediasi
    | MediasiGagal
    | MulaiAjudikasi
    | Buktikan
    | Simpulkan
    | Putus
    | Gugat
    | PutusPengadilan
    | AjukanKasasi
    | PutusKasasi
    | Inkracht
    | Laksanakan
    | Gugurkan
    | CabutSengketa
)
