# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A chaser on paper: memo to the unit that has not answered; no applicant is named."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.format_id import tanggal_panjang
from app.domain.instansi import Kertas, Kop, PejabatRow
from app.exports.kerangka import alinea_surat, pihak
from app.exports.naskah.model import (
    Blok,
    Isian,
    Judul,
    Lembar,
    Naskah,
    PihakTtd,
    Sela,
    TandaTangan,
    Utuh,
)
from app.exports.naskah.pdf import render_pdf
from app.exports.templat import Templat, templat

TEMPLAT = "penagihan"


@dataclass(frozen=True)
class DtoMemo:
    """One chaser to print."""

    kop: Kop
    kertas: Kertas
    tanggal: date
    kepada: str
    ke: int
    nomor_perkara: str
    hal: str
    instruksi: str
    tanggal_tugas: str
    batas: str
    lewat: str
    pengirim: str
    penandatangan: PejabatRow | None


def render_memo(dto: DtoMemo) -> bytes:
    """Return the memo as PDF."""
    return render_pdf(susun(dto, templat(TEMPLAT, dto.tanggal)))


def susun(dto: DtoMemo, kata: Templat) -> Naskah:
    """The memo: to, from, about, what is asked, until when."""
    data = (
        ("Kepada", dto.kepada),
        ("Dari", dto.pengirim),
        ("Hal", dto.hal),
        ("Tanggal", tanggal_panjang(dto.tanggal)),
        ("Yang diminta", dto.instruksi),
    )
    hari = {"batas": dto.batas, "lewat": dto.lewat}
    blok: tuple[Blok, ...] = (
        Judul(kata.daftar("judul")),
        Isian(data, lebar_label_mm=32),
        Sela(3),
        alinea_surat(kata.teks("pembuka", tanggal=dto.tanggal_tugas, hal=dto.hal)),
        alinea_surat(kata.teks("minta", **hari)),
        alinea_surat(kata.teks("penutup", ke=str(dto.ke))),
        Utuh((Sela(4), TandaTangan(None, _penanda(dto, kata)))),
    )
    return Naskah(
        jenis=TEMPLAT,
        judul_berkas=f"{kata.kata('judul_pdf')} {dto.nomor_perkara}",
        tanggal=dto.tanggal,
        kop=dto.kop,
        blok=blok,
        kertas=Lembar(dto.kertas.value),
    )


def _penanda(dto: DtoMemo, kata: Templat) -> PihakTtd:
    if dto.penandatangan is None:
        return PihakTtd((), dto.pengirim)
    return pihak(dto.penandatangan, kata, dto.tanggal)
