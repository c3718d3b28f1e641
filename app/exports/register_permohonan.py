# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The register of requests as a spreadsheet: PerKI 1/2021 Lampiran VIII, and a full variant."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from app.domain.instansi import Kertas, Kop
from app.domain.jobs import JobControl
from app.domain.permohonan import RegisterRow
from app.exports.register_kolom import (
    JUMLAH_KOLOM,
    KEPALA,
    KEPALA_LENGKAP,
    TENGAH,
    baris_register,
    nilai_kolom,
    nilai_lengkap,
)
from app.exports.register_pdf import write_register_pdf
from app.exports.xlsx import (
    FORMAT_HARI_TANGGAL,
    FORMAT_TANGGAL,
    Lembar,
    Nilai,
    atur_cetak,
    gaya_kolom,
    sel_kepala,
    teks_sel,
    tulis_buku,
)

_LEBAR = (5, 10.5, 15, 18, 15, 12, 27, 19, 4, 10, 7, 7, 7, 7, 7, 13, 16, 21, 21, 9, 11)
_LEBAR_LENGKAP = (
    *(5, 24, 12, 20, 13, 20, 22, 26, 18, 15, 38, 28),
    *(18, 20, 14, 18, 16, 24, 21, 21, 12, 16, 26),
)
_HARI_TANGGAL = frozenset({18, 19})
_HARI_TANGGAL_LENGKAP = frozenset({19, 20})


def write_register_xlsx(
    path: Path,
    rows: Iterable[RegisterRow],
    *,
    kop: Kop,
    tahun: int,
    publik: bool,
    job: JobControl,
    kertas: Kertas = Kertas.A4,
    lengkap: bool = True,
    jumlah: int = 0,
) -> int:
    """Write the register of ``tahun`` as XLSX; return its number of rows.

    The active sheet holds the annex and nothing else: three head rows, then the rows, column A a
    bare serial number. Unless ``publik`` or not ``lengkap``, a second sheet holds the full variant
    (registration number, masked NIK, remarks). ``jumlah`` is the expected number of rows, for
    progress only. Memory does not grow with the rows.

    Raises:
        EnvironmentFaultError: full disk, read-only folder and the like; no half file stays.
        CancelledError: the job was cancelled; no file stays.
    """
    from openpyxl import Workbook

    buku = Workbook()
    judul = f"Register {tahun}"
    lembar = [_lampiran_viii(buku.active, judul=judul, kop=kop, tahun=tahun, kertas=kertas)]
    if lengkap and not publik:
        lembar.append(_varian_lengkap(buku.create_sheet("Lengkap"), kop, tahun, kertas))
    buku.properties.title = f"Register permintaan informasi publik {tahun}"
    buku.properties.creator = teks_sel(kop.nama_instansi or kop.nama_pemda)
    buku.properties.language = "id-ID"
    baris = _baris(baris_register(rows, publik=publik), dua=len(lembar) == 2)
    return tulis_buku(path, buku, lembar, baris, job=job, jumlah=jumlah)


def _baris(rows: Iterator[RegisterRow], *, dua: bool) -> Iterator[Sequence[Sequence[Nilai]]]:
    for nomor, row in enumerate(rows, start=1):
        if dua:
            yield nilai_kolom(row, nomor), nilai_lengkap(row, nomor)
        else:
            yield (nilai_kolom(row, nomor),)


def _lampiran_viii(
    lembar: Any,  # noqa: ANN401 - openpyxl has no types
    *,
    judul: str,
    kop: Kop,
    tahun: int,
    kertas: Kertas,
) -> Lembar:
    from openpyxl.utils import get_column_letter

    lembar.title = judul
    for kepala in KEPALA:
        (atas, bawah), (kiri, kanan) = kepala.baris, kepala.kolom
        for baris in range(atas, bawah + 1):
            for kolom in range(kiri, kanan + 1):
                teks = kepala.teks if (baris, kolom) == (atas, kiri) else ""
                sel_kepala(lembar, baris, kolom, teks, tegak=kepala.tegak)
        if (atas, kiri) != (bawah, kanan):
            lembar.merge_cells(start_row=atas, end_row=bawah, start_column=kiri, end_column=kanan)
    for nomor, lebar in enumerate(_LEBAR, start=1):
        lembar.column_dimensions[get_column_letter(nomor)].width = lebar
    for baris, tinggi in ((1, 28), (2, 28), (3, 92)):
        lembar.row_dimensions[baris].height = tinggi
    lembar.freeze_panes = "D4"
    lembar.print_title_rows = "1:3"
    _kepala_cetak(lembar, kop, tahun, kertas)
    gaya = [
        gaya_kolom(
            lembar,
            tengah=nomor in TENGAH,
            format_tanggal=FORMAT_HARI_TANGGAL if nomor in _HARI_TANGGAL else FORMAT_TANGGAL,
        )
        for nomor in range(1, JUMLAH_KOLOM + 1)
    ]
    return Lembar(judul, 4, gaya, _LEBAR)


def _varian_lengkap(
    lembar: Any,  # noqa: ANN401 - openpyxl has no types
    kop: Kop,
    tahun: int,
    kertas: Kertas,
) -> Lembar:
    from openpyxl.utils import get_column_letter

    for nomor, teks in enumerate(KEPALA_LENGKAP, start=1):
        sel_kepala(lembar, 1, nomor, teks)
        lembar.column_dimensions[get_column_letter(nomor)].width = _LEBAR_LENGKAP[nomor - 1]
    lembar.row_dimensions[1].height = 40
    lembar.freeze_panes = "C2"
    lembar.print_title_rows = "1:1"
    _kepala_cetak(lembar, kop, tahun, kertas)
    gaya = [
        gaya_kolom(
            lembar,
            tengah=nomor == 1,
            format_tanggal=(
                FORMAT_HARI_TANGGAL if nomor in _HARI_TANGGAL_LENGKAP else FORMAT_TANGGAL
            ),
        )
        for nomor in range(1, len(KEPALA_LENGKAP) + 1)
    ]
    return Lembar(lembar.title, 2, gaya, _LEBAR_LENGKAP)


def _kepala_cetak(
    lembar: Any,  # noqa: ANN401 - openpyxl has no types
    kop: Kop,
    tahun: int,
    kertas: Kertas,
) -> None:
    """Agency, title and year in the print head, where they take no row of the table."""
    atur_cetak(lembar, kertas=kertas.value)
    nama = teks_sel(kop.nama_instansi or kop.nama_pemda).replace("&", "&&").replace("\n", " ")
    lembar.oddHeader.center.text = (
        f"REGISTER PERMINTAAN INFORMASI PUBLIK TAHUN {tahun} – {nama[:120]}"
    )
    lembar.oddHeader.center.size = 11


__all__ = ["write_register_pdf", "write_register_xlsx"]
