# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The province's recap as spreadsheet, CSV and PDF; counts of agencies, no personal data."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import groupby
from pathlib import Path
from typing import Any

from reportlab.platypus import Flowable, Spacer

from app.domain.format_id import tanggal_panjang
from app.domain.instansi import Kertas, Kop
from app.domain.provinsi import BarisTabel, KolomRekap, SelRekap, TabelRekap
from app.exports.huruf import markup
from app.exports.kop import KepalaSurat
from app.exports.layout import Berkas, susun
from app.exports.templat import TataLetak, tata_letak
from app.exports.unsur import MM, paragraf, tabel_baris
from app.exports.unsur import judul as judul_surat
from app.exports.xlsx import atur_cetak, mirip_rumus, sel_kepala, teks_sel
from app.infra.berkas import tulis_atomik, tulis_bytes_atomik

_BAGIAN = 11
"""Columns of figures on one page of the PDF"""
_NAMA = 62 * MM


def write_rekap_csv(path: Path, tabel: TabelRekap) -> int:
    """Write the recap as open data: UTF-8 with mark, commas, points; return its lines.

    Codes of the columns stand in the first line, as machines read them; the sum is left out.
    """
    keluaran = io.StringIO(newline="")
    penulis = csv.writer(keluaran, lineterminator="\r\n")
    penulis.writerow(["masa", "dari", "sampai", "instansi", *(k.kode for k in tabel.kolom)])
    masa = tabel.masa
    awal = [_aman(masa.sebutan), masa.dari.isoformat(), masa.sampai.isoformat()]
    for baris in tabel.baris:
        isi = ["" if sel is None else sel for sel in baris.sel]
        penulis.writerow([*awal, _aman(baris.nama), *isi])
    tulis_bytes_atomik(path, keluaran.getvalue().encode("utf-8-sig"))
    return len(tabel.baris)


def write_rekap_xlsx(path: Path, tabel: TabelRekap, *, kop: Kop, kertas: Kertas) -> int:
    """Write the recap with two head lines, one line per agency, their sum and notes.

    Raises:
        EnvironmentFaultError: full disk, read-only folder and the like; no half file stays.
    """
    from openpyxl import Workbook

    buku = Workbook()
    lembar = buku.active
    lembar.title = "Rekap"
    awal = _kepala(lembar, tabel, kop)
    for nomor, baris in enumerate((*tabel.baris, tabel.jumlah), start=awal):
        tebal = nomor == awal + len(tabel.baris)
        _isi(lembar, nomor, 1, "" if tebal else nomor - awal + 1, tebal=tebal)
        _isi(lembar, nomor, 2, baris.nama, tebal=tebal)
        for kolom, sel in enumerate(baris.sel, start=3):
            _isi(lembar, nomor, kolom, sel, tebal=tebal)
    kaki = awal + len(tabel.baris) + 2
    for nomor, teks in enumerate(tabel.catatan, start=kaki):
        lembar.cell(row=nomor, column=2, value=teks_sel(teks))
    lembar.freeze_panes = lembar.cell(row=awal, column=3)
    lembar.print_title_rows = f"{awal - 2}:{awal - 1}"
    atur_cetak(lembar, kertas=kertas.value)
    buku.properties.title = f"{tabel.judul} {tabel.masa.sebutan}"
    buku.properties.creator = teks_sel(kop.nama_instansi or kop.nama_pemda)
    buku.properties.language = "id-ID"
    tulis_atomik(path, buku.save)
    return len(tabel.baris)


def render_rekap_pdf(tabel: TabelRekap, *, kop: Kop, kertas: Kertas, tanggal: date) -> bytes:
    """Return the recap as landscape PDF; columns that are nought everywhere are named, not drawn.

    The columns are parted over as many tables as they need, each with the agencies' names.
    """
    tegak = tata_letak(kertas.value, tanggal)
    letak = replace(tegak, lebar=tegak.tinggi, tinggi=tegak.lebar, kiri=tegak.kanan)
    nama = f"{tabel.judul} {tabel.masa.sebutan}"
    berkas = Berkas(
        judul=nama,
        penulis=kop.nama_instansi or kop.nama_pemda,
        tanggal=tanggal,
        letak=letak,
        kaki=f"{nama}, dicetak {tanggal_panjang(tanggal)}",
    )
    pakai = [n for n, _ in enumerate(tabel.kolom) if _berisi(tabel, n)]
    nihil = [_sebut(k) for n, k in enumerate(tabel.kolom) if n not in pakai]

    def cerita() -> Sequence[Flowable]:
        hasil: list[Flowable] = [
            KepalaSurat(kop, letak),
            *judul_surat(letak, [tabel.judul.upper(), tabel.masa.sebutan.upper()], None),
        ]
        for mulai in range(0, len(pakai), _BAGIAN):
            hasil += [_tabel(tabel, pakai[mulai : mulai + _BAGIAN], letak), Spacer(0, 5 * MM)]
        catatan = list(tabel.catatan)
        if nihil:
            catatan.append(f"Nihil untuk semua instansi: {'; '.join(nihil)}.")
        hasil += [paragraf(letak, markup(teks, letak.huruf), ukuran=8.5) for teks in catatan]
        return hasil

    return susun(cerita, berkas)


def _tabel(tabel: TabelRekap, kolom: Sequence[int], letak: TataLetak) -> Flowable:
    sisa = letak.lebar_isi - _NAMA - 9 * MM
    lebar = min(sisa / len(kolom), 30 * MM)
    kepala = ["No.", "Instansi", *(markup(_sebut(tabel.kolom[n]), letak.huruf) for n in kolom)]
    baris = [
        [f"{urut}.", markup(satu.nama, letak.huruf), *(_teks(satu.sel[n]) for n in kolom)]
        for urut, satu in enumerate(tabel.baris, start=1)
    ]
    jumlah = ["", "<b>Jumlah</b>", *(f"<b>{_teks(tabel.jumlah.sel[n])}</b>" for n in kolom)]
    return tabel_baris(
        letak,
        kepala,
        [*baris, jumlah],
        lebar_kolom=(9 * MM, _NAMA, *[lebar] * len(kolom)),
        ukuran=7,
        tengah=frozenset({0, *range(2, 2 + len(kolom))}),
    )


def _kepala(lembar: Any, tabel: TabelRekap, kop: Kop) -> int:  # noqa: ANN401 - openpyxl
    """Write titles and the two head lines; return the first line of data."""
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    for nomor, teks in enumerate((kop.nama_instansi or kop.nama_pemda, tabel.judul), start=1):
        lembar.cell(row=nomor, column=1, value=teks_sel(teks)).font = Font(name="Arial", bold=True)
    lembar.cell(row=3, column=1, value=teks_sel(tabel.masa.sebutan))
    atas, bawah = 5, 6
    for kolom, teks in ((1, "No."), (2, "Instansi")):
        sel_kepala(lembar, atas, kolom, teks)
        sel_kepala(lembar, bawah, kolom, "")
        lembar.merge_cells(start_row=atas, end_row=bawah, start_column=kolom, end_column=kolom)
    nomor = 3
    for grup, isi in groupby(tabel.kolom, key=lambda satu: satu.grup):
        nomor = _grup(lembar, nomor, grup, [satu.judul for satu in isi])
    lembar.column_dimensions["A"].width, lembar.column_dimensions["B"].width = 5, 46
    for kolom in range(3, nomor):
        lembar.column_dimensions[get_column_letter(kolom)].width = 11.5
    lembar.row_dimensions[atas].height, lembar.row_dimensions[bawah].height = 44, 58
    return bawah + 1


def _grup(
    lembar: Any,  # noqa: ANN401 - openpyxl has no types
    mulai: int,
    grup: str,
    judul: Sequence[str],
) -> int:
    """Write the heads of one group, or of columns without one; return the next column."""
    for kolom, teks in enumerate(judul, start=mulai):
        sel_kepala(lembar, 5, kolom, (grup if kolom == mulai else "") if grup else teks)
        sel_kepala(lembar, 6, kolom, teks if grup else "")
        if not grup:
            lembar.merge_cells(start_row=5, end_row=6, start_column=kolom, end_column=kolom)
    akhir = mulai + len(judul) - 1
    if grup and akhir > mulai:
        lembar.merge_cells(start_row=5, end_row=5, start_column=mulai, end_column=akhir)
    return akhir + 1


def _isi(
    lembar: Any,  # noqa: ANN401 - openpyxl has no types
    baris: int,
    kolom: int,
    nilai: SelRekap,
    *,
    tebal: bool,
) -> None:
    from openpyxl.styles import Alignment, Border, Font, Side

    tipis = Side(style="thin", color="FF808080")
    sel = lembar.cell(row=baris, column=kolom)
    sel.font = Font(name="Arial", size=9, bold=tebal)
    sel.border = Border(left=tipis, right=tipis, top=tipis, bottom=tipis)
    if isinstance(nilai, str):
        sel.value = teks_sel(nilai)
        sel.data_type = "s"
        sel.quotePrefix = mirip_rumus(nilai)
        sel.alignment = Alignment(vertical="center", wrap_text=True)
    elif nilai is not None:
        sel.value = nilai
        sel.number_format = "0.0" if isinstance(nilai, float) else "0"
        sel.alignment = Alignment(horizontal="center", vertical="center")


def _berisi(tabel: TabelRekap, nomor: int) -> bool:
    baris: Sequence[BarisTabel] = (*tabel.baris, tabel.jumlah)
    return any(satu.sel[nomor] not in (None, 0, "") for satu in baris)


def _sebut(kolom: KolomRekap) -> str:
    return f"{kolom.grup}: {kolom.judul}" if kolom.grup else kolom.judul


def _teks(sel: SelRekap) -> str:
    if sel is None:
        return "–"
    if isinstance(sel, float):
        return f"{sel:.1f}".replace(".", ",")
    return str(sel)


def _aman(teks: str) -> str:
    """Text that a spreadsheet takes for text, also when it opens the CSV."""
    return f"'{teks}" if mirip_rumus(teks) else teks
