# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The two sheets of a register: the annex with its merged head, and the full variant."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from app.domain.instansi import Kertas, Kop
from app.exports.register_kolom import SelKepala
from app.exports.xlsx import (
    FORMAT_HARI_TANGGAL,
    FORMAT_TANGGAL,
    Gaya,
    Lembar,
    atur_cetak,
    gaya_kolom,
    sel_kepala,
    teks_sel,
)


@dataclass(frozen=True)
class BentukLampiran:
    """What the sheet of an annex looks like."""

    kepala: tuple[SelKepala, ...]
    lebar: tuple[float, ...]
    """Column widths in characters"""
    tinggi: tuple[float, ...]
    """Height of each head row, in points"""
    tengah: frozenset[int]
    hari_tanggal: frozenset[int]
    """Columns that show weekday and date"""
    beku: str
    """Cell from which the sheet scrolls"""


@dataclass(frozen=True)
class BentukLengkap:
    """What the full variant looks like: one head row."""

    kepala: tuple[str, ...]
    lebar: tuple[float, ...]
    hari_tanggal: frozenset[int]


@dataclass(frozen=True)
class KepalaCetak:
    """Agency, title and year in the print head, where they take no row of the table."""

    judul: str
    kop: Kop
    kertas: Kertas


def lembar_lampiran(
    lembar: Any,  # noqa: ANN401 - openpyxl has no types
    judul: str,
    bentuk: BentukLampiran,
    cetak: KepalaCetak,
) -> Lembar:
    """Draw the head of an annex; return the sheet, ready for its rows."""
    from openpyxl.utils import get_column_letter

    lembar.title = judul
    for kepala in bentuk.kepala:
        (atas, bawah), (kiri, kanan) = kepala.baris, kepala.kolom
        for baris in range(atas, bawah + 1):
            for kolom in range(kiri, kanan + 1):
                teks = kepala.teks if (baris, kolom) == (atas, kiri) else ""
                sel_kepala(lembar, baris, kolom, teks, tegak=kepala.tegak)
        if (atas, kiri) != (bawah, kanan):
            lembar.merge_cells(start_row=atas, end_row=bawah, start_column=kiri, end_column=kanan)
    for nomor, lebar in enumerate(bentuk.lebar, start=1):
        lembar.column_dimensions[get_column_letter(nomor)].width = lebar
    for baris, tinggi in enumerate(bentuk.tinggi, start=1):
        lembar.row_dimensions[baris].height = tinggi
    lembar.freeze_panes = bentuk.beku
    lembar.print_title_rows = f"1:{len(bentuk.tinggi)}"
    _kepala_cetak(lembar, cetak)
    gaya = [
        _gaya(lembar, nomor, bentuk.hari_tanggal, tengah=nomor in bentuk.tengah)
        for nomor in range(1, len(bentuk.lebar) + 1)
    ]
    return Lembar(judul, len(bentuk.tinggi) + 1, gaya, bentuk.lebar)


def lembar_lengkap(
    lembar: Any,  # noqa: ANN401 - openpyxl has no types
    bentuk: BentukLengkap,
    cetak: KepalaCetak,
) -> Lembar:
    """Draw the head of the full variant; return the sheet, ready for its rows."""
    from openpyxl.utils import get_column_letter

    for nomor, teks in enumerate(bentuk.kepala, start=1):
        sel_kepala(lembar, 1, nomor, teks)
        lembar.column_dimensions[get_column_letter(nomor)].width = bentuk.lebar[nomor - 1]
    lembar.row_dimensions[1].height = 40
    lembar.freeze_panes = "C2"
    lembar.print_title_rows = "1:1"
    _kepala_cetak(lembar, cetak)
    gaya = [
        _gaya(lembar, nomor, bentuk.hari_tanggal, tengah=nomor == 1)
        for nomor in range(1, len(bentuk.kepala) + 1)
    ]
    return Lembar(lembar.title, 2, gaya, bentuk.lebar)


def _gaya(
    lembar: Any,  # noqa: ANN401 - openpyxl has no types
    nomor: int,
    hari_tanggal: frozenset[int],
    *,
    tengah: bool,
) -> Gaya:
    return gaya_kolom(
        lembar,
        tengah=tengah,
        format_tanggal=FORMAT_HARI_TANGGAL if nomor in hari_tanggal else FORMAT_TANGGAL,
    )


def _kepala_cetak(
    lembar: Any,  # noqa: ANN401 - openpyxl has no types
    cetak: KepalaCetak,
) -> None:
    atur_cetak(lembar, kertas=cetak.kertas.value)
    kop = cetak.kop
    nama = teks_sel(kop.nama_instansi or kop.nama_pemda).replace("&", "&&").replace("\n", " ")
    lembar.oddHeader.center.text = f"{cetak.judul} – {nama[:120]}"
    lembar.oddHeader.center.size = 11
