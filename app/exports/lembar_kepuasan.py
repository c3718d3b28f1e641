# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The empty satisfaction slip: nine questions, four boxes each, room for a suggestion."""

from __future__ import annotations

from datetime import date

from app.domain.instansi import Kertas, Kop
from app.domain.layanan_isian import SusunanKepuasan
from app.exports.naskah.model import (
    Badan,
    Blok,
    Centang,
    Judul,
    Lembar,
    Naskah,
    Paragraf,
    Sela,
    Utuh,
)
from app.exports.naskah.pdf import render_pdf

JUDUL = ("SURVEI KEPUASAN", "LAYANAN INFORMASI PUBLIK")
PENGANTAR = (
    "Beri tanda pada satu jawaban untuk setiap pertanyaan. Nama tidak perlu ditulis; jawaban "
    "Anda tidak memengaruhi layanan."
)
SARAN = "Saran: "
GARIS = "." * 110


def render_lembar_kepuasan(
    susunan: SusunanKepuasan, *, kop: Kop, kertas: Kertas, tanggal: date
) -> bytes:
    """Return the slip as PDF."""
    return render_pdf(susun(susunan, kop=kop, kertas=kertas, tanggal=tanggal))


def susun(susunan: SusunanKepuasan, *, kop: Kop, kertas: Kertas, tanggal: date) -> Naskah:
    """The slip as a document."""
    blok: list[Blok] = [Judul(JUDUL), Paragraf(PENGANTAR), Sela(1)]
    for nomor, butir in enumerate(susunan.butir, start=1):
        tanya = Paragraf(f"{nomor}. {butir.pertanyaan}", rata="kiri", jarak_mm=0.5, sambung=True)
        pilihan = tuple((False, satu) for satu in butir.pilihan)
        blok.append(Utuh((tanya, Centang(pilihan, kiri_mm=5, sebaris=True))))
    blok += [Sela(2), Paragraf(SARAN + GARIS, rata="kiri"), Paragraf(GARIS, rata="kiri")]
    return Naskah(
        jenis="lembar_kepuasan",
        judul_berkas="Lembar survei kepuasan layanan informasi publik",
        tanggal=tanggal,
        kop=kop,
        blok=tuple(blok),
        kertas=Lembar(kertas.value),
        badan=Badan.FORMULIR,
    )
