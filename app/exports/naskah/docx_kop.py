# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The letterhead as the header of a Word file's first page."""

from __future__ import annotations

import io

from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.shared import Pt

from app.domain.instansi import Kop
from app.exports.kop import UkuranKop, baca_logo
from app.exports.naskah.docx_dasar import RATA, Bagian, buang, garis_bawah, tabel_polos, tulis
from app.exports.templat import TataLetak


def tulis_kop(kepala: Bagian, kop: Kop, letak: TataLetak) -> None:
    """Emblem left, levels and address centred, thick and thin rule below.

    Raises:
        UserError: SRT-101 when the emblem is not a readable picture.
    """
    gambar = baca_logo(kop.logo)
    ukur = UkuranKop(kop, letak, berlogo=gambar is not None)
    lebar = [ukur.sisi, ukur.tengah, ukur.sisi] if gambar else [ukur.tengah]
    tabel = tabel_polos(kepala, 1, lebar)
    tabel.alignment = WD_TABLE_ALIGNMENT.LEFT
    sel = tabel.rows[0].cells
    isi = sel[1] if gambar else sel[0]
    if gambar is not None and kop.logo:
        lebar_gambar, tinggi = gambar.getSize()
        skala = min(ukur.logo / lebar_gambar, ukur.logo / tinggi)
        lari = sel[0].paragraphs[0].add_run()
        lari.add_picture(_png(kop.logo), Pt(lebar_gambar * skala), Pt(tinggi * skala))
    alinea = isi.paragraphs[0]
    for nomor, baris in enumerate(ukur.baris):
        if nomor:
            alinea = isi.add_paragraph()
        alinea.alignment = RATA["tengah"]
        tulis(alinea, baris.teks, baris.ukuran, tebal=baris.tebal)
    penutup = kepala.add_paragraph()
    penutup.paragraph_format.line_spacing = Pt(4)
    penutup.paragraph_format.space_after = Pt(6)
    garis_bawah(penutup)
    if not kepala.paragraphs[0].text:
        buang(kepala.paragraphs[0])


def _png(logo: bytes) -> io.BytesIO:
    """The emblem as PNG without anything else in the file."""
    from PIL import Image

    hasil = io.BytesIO()
    with Image.open(io.BytesIO(logo)) as gambar:
        gambar.convert("RGBA").save(hasil, "PNG")
    hasil.seek(0)
    return hasil
