# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Copy of a person's own data with the trail of its processing (UU 27/2022 Pasal 32)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.instansi import Kertas, Kop
from app.exports.naskah.model import (
    Badan,
    Blok,
    Isian,
    Judul,
    Lembar,
    Naskah,
    Paragraf,
    Sela,
    Tabel,
)
from app.exports.naskah.pdf import render_pdf
from app.exports.templat import Templat, templat

TEMPLAT = "salinan_data"


@dataclass(frozen=True)
class PerkaraSalinan:
    """One case of the person: its heading, its fields, what happened."""

    judul: str
    isian: tuple[tuple[str, str], ...]
    riwayat: tuple[tuple[str, str], ...]
    """Date and what happened"""


@dataclass(frozen=True)
class SalinanData:
    """All there is about a person."""

    kop: Kop
    kertas: Kertas
    tanggal: date
    nama: str
    diterima: str
    dasar: str
    perkara: tuple[PerkaraSalinan, ...]
    jejak: tuple[tuple[str, str, str, str], ...]
    """When, who, what, which case"""


def render_salinan_data(dto: SalinanData) -> bytes:
    """Return the copy as PDF."""
    return render_pdf(susun(dto, templat(TEMPLAT, dto.tanggal)))


def susun(dto: SalinanData, kata: Templat) -> Naskah:
    """The copy: what is kept case by case, then who processed it."""
    kantor = dto.kop.nama_instansi
    pembuka = kata.teks("pembuka", diterima=dto.diterima, instansi=kantor, dasar=dto.dasar)
    blok: list[Blok] = [
        Judul(kata.daftar("judul")),
        Paragraf(pembuka),
        Paragraf(kata.teks("tujuan")),
    ]
    for satu in dto.perkara:
        blok += [Sela(3), Paragraf(satu.judul, tebal=True, sambung=True)]
        blok.append(Isian(satu.isian, lebar_label_mm=48))
        if satu.riwayat:
            blok += [Sela(2), Tabel((("Tanggal", "Peristiwa"),), satu.riwayat, (30, 130))]
    blok += [Sela(4), Paragraf(kata.teks("jejak"), sambung=True)]
    if dto.jejak:
        kepala = (("Waktu", "Siapa", "Kegiatan", "Perkara"),)
        blok.append(Tabel(kepala, dto.jejak, (34, 36, 56, 34), ukuran="kecil"))
    else:
        blok.append(Paragraf(kata.teks("tanpa_jejak")))
    blok += [Sela(3), Paragraf(kata.teks("penutup"))]
    return Naskah(
        jenis=TEMPLAT,
        judul_berkas=kata.kata("judul_pdf"),
        tanggal=dto.tanggal,
        kop=dto.kop,
        blok=tuple(blok),
        kertas=Lembar(dto.kertas.value),
        badan=Badan.FORMULIR,
        versi=kata.versi,
    )
