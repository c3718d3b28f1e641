# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The province's follow-up letter to one agency, as surat dinas; counts only, no applicants."""

from __future__ import annotations

from datetime import date

from app.domain.format_id import tanggal_hari, tanggal_panjang
from app.domain.provinsi import AngkaPapan, SuratTindakLanjut
from app.exports.kerangka import alinea_surat, kepada, kepala_dinas, naskah_dinas, penutup
from app.exports.naskah.model import Blok, Butir, Isian, Naskah, Sela
from app.exports.naskah.pdf import render_pdf
from app.exports.naskah.susunan import JOROK_MM
from app.exports.templat import Templat, templat

TEMPLAT = "tindak_lanjut"


def render_tindak_lanjut(dto: SuratTindakLanjut, kata: Templat | None = None) -> bytes:
    """Return the letter as PDF; a draft is marked KONSEP and has no number."""
    return render_pdf(susun(dto, kata or templat(TEMPLAT, dto.tanggal)))


def hari_tanggapan(pada: date) -> int:
    """Return within how many working days an answer is asked for, by the wording in force."""
    return int(templat(TEMPLAT, pada).ambil("hari_tanggapan"))


def susun(dto: SuratTindakLanjut, kata: Templat) -> Naskah:
    """The letter: figures of the agency, what calls for an answer, and until when."""
    pembuka = kata.teks(
        "pembuka",
        register=dto.register.lower(),
        masa=dto.masa.sebutan,
        tanggal=tanggal_panjang(dto.tanggal),
    )
    data = tuple((satu.judul, _nilai(satu)) for satu in dto.angka)
    blok: list[Blok] = [
        kepala_dinas(dto, kata),
        Sela(5),
        *kepada(kata.teks("penerima", kepada=dto.kepada), dto.di),
        Sela(5),
        alinea_surat(pembuka),
        Isian(data, lebar_label_mm=88, kiri_mm=JOROK_MM),
        Sela(2),
    ]
    if dto.temuan:
        blok += [
            alinea_surat(kata.teks("temuan")),
            Butir(tuple(dto.temuan), kiri_mm=JOROK_MM, jarak_mm=1.1),
            alinea_surat(kata.teks("minta", batas=tanggal_hari(dto.batas))),
        ]
    else:
        blok.append(alinea_surat(kata.teks("tanpa_temuan")))
    blok.append(alinea_surat(kata.teks("catatan")))
    blok.append(penutup(dto, kata, [alinea_surat(kata.teks("penutup"))], bertempat=False))
    return naskah_dinas(dto, kata, blok, judul_berkas=f"{kata.kata('judul_pdf')} – {dto.kepada}")


def _nilai(satu: AngkaPapan) -> str:
    if satu.nilai is None:
        return "belum ada"
    pecahan = isinstance(satu.nilai, float)
    teks = f"{satu.nilai:.1f}".replace(".", ",") if pecahan else str(satu.nilai)
    return f"{teks}{satu.satuan}" if satu.satuan == "%" else f"{teks} {satu.satuan}".strip()
