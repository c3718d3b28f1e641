# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Ruled tables of a document on PDF pages."""

from __future__ import annotations

from typing import Any

from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT, TA_RIGHT
from reportlab.platypus import Flowable, Table, TableStyle

from app.exports.huruf import markup
from app.exports.layout import alinea, gaya
from app.exports.naskah.model import Tabel
from app.exports.naskah.susunan import Petak, besar, petakan
from app.exports.templat import TataLetak
from app.exports.unsur import MM

_RATA = {"penuh": TA_JUSTIFY, "kiri": TA_LEFT, "tengah": TA_CENTER, "kanan": TA_RIGHT}


def tabel_bergaris(letak: TataLetak, tabel: Tabel) -> list[Flowable]:
    """The table; a row higher than the page goes on over it."""
    jumlah, petak = petakan(tabel)
    if not jumlah:
        return []
    isi: list[list[Any]] = [[""] * len(tabel.lebar_mm) for _ in range(jumlah)]
    garis = _garis(letak)
    for satu in petak:
        isi[satu.y][satu.x] = _sel(letak, tabel, satu)
        if satu.sel.kolom > 1 or satu.sel.baris > 1:
            akhir = (satu.x + satu.sel.kolom - 1, satu.y + satu.sel.baris - 1)
            garis.append(("SPAN", (satu.x, satu.y), akhir))
    if tabel.kepala:
        garis.append(("VALIGN", (0, 0), (-1, len(tabel.kepala) - 1), "MIDDLE"))
    jumlah_lebar = sum(tabel.lebar_mm)
    kepala = len(tabel.kepala)
    rendah = [0.0] * kepala + [tabel.tinggi_baris_mm * MM] * (jumlah - kepala)
    hasil = Table(
        isi,
        colWidths=[satu / jumlah_lebar * letak.lebar_isi for satu in tabel.lebar_mm],
        minRowHeights=rendah,
        repeatRows=kepala if tabel.ulang_kepala else 0,
        splitInRow=1,
    )
    hasil.setStyle(TableStyle(garis))
    return [hasil]


def _sel(letak: TataLetak, tabel: Tabel, satu: Petak) -> Flowable:
    ukuran = besar(letak, tabel.ukuran)
    corak = gaya(
        letak,
        ukuran=ukuran,
        tebal=satu.kepala or satu.sel.tebal,
        leading=ukuran * 1.2,
        alignment=_RATA[satu.rata],
    )
    return alinea(markup(satu.sel.teks, letak.huruf), corak)


def _garis(letak: TataLetak) -> list[Any]:
    semua = ((0, 0), (-1, -1))
    return [
        ("GRID", *semua, 0.5, "black"),
        ("VALIGN", *semua, "TOP"),
        ("TOPPADDING", *semua, 2.5),
        ("BOTTOMPADDING", *semua, 3),
        ("LEFTPADDING", *semua, 4),
        ("RIGHTPADDING", *semua, 4),
        ("FONTNAME", *semua, letak.huruf),
    ]
