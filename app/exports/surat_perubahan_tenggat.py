# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Notice to an applicant that a date moved because the calendar of working days changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.format_id import tanggal_hari
from app.domain.instansi import Kertas, Kop, PejabatRow
from app.exports.kerangka import alinea_surat, kepada, kepala_dinas, naskah_dinas, penutup
from app.exports.naskah.model import Blok, Naskah, Sela
from app.exports.naskah.pdf import render_pdf
from app.exports.templat import Templat, templat

TEMPLAT = "perubahan_tenggat"


@dataclass(frozen=True)
class SuratPerubahanTenggat:
    """One notice; an empty number leaves room to write it by hand."""

    kop: Kop
    kertas: Kertas
    tanggal: date
    penandatangan: PejabatRow
    nama: str
    alamat: str
    register: str
    nomor: str
    lama: date
    baru: date
    alasan: str
    nomor_surat: str = ""
    konsep: bool = False


def render_perubahan_tenggat(dto: SuratPerubahanTenggat) -> bytes:
    """Return the notice as PDF."""
    return render_pdf(susun(dto, templat(TEMPLAT, dto.tanggal)))


def susun(dto: SuratPerubahanTenggat, kata: Templat) -> Naskah:
    """The notice: which case, why, old and new date."""
    hari = {"lama": tanggal_hari(dto.lama), "baru": tanggal_hari(dto.baru)}
    blok: list[Blok] = [
        kepala_dinas(dto, kata),
        Sela(5),
        *kepada(kata.teks("penerima", nama=dto.nama), dto.alamat),
        Sela(5),
        alinea_surat(kata.teks("pembuka", register=dto.register, nomor=dto.nomor)),
        alinea_surat(kata.teks("alasan", alasan=dto.alasan)),
        alinea_surat(kata.teks("tanggal", **hari)),
        penutup(dto, kata, [alinea_surat(kata.teks("penutup"))], bertempat=False),
    ]
    return naskah_dinas(dto, kata, blok, judul_berkas=f"{kata.kata('judul_pdf')} {dto.nomor}")
