# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Spreadsheets of any length, fast and in flat memory, in which no text is ever a formula.

openpyxl makes the workbook with heads, widths, styles and print settings; the rows are then
written straight into the sheet's XML. Text goes in as text (``inlineStr``); text that starts
like a formula also carries the quote prefix, so that it stays text when a cell is edited.
"""

from __future__ import annotations

import gzip
import io
import re
import shutil
import tempfile
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import IO, Any, BinaryIO
from xml.sax.saxutils import escape

from app.domain.jobs import JobControl
from app.infra.berkas import tulis_atomik

Nilai = str | int | date | None
MAKS_SEL = 32_767
POTONG = " … [dipotong; isi lengkap ada di Lumbung]"
FORMAT_TANGGAL = "dd/mm/yyyy"
FORMAT_HARI_TANGGAL = "[$-421]dddd, d mmmm yyyy"
HURUF_PER_LEBAR = 1.2
"""Letters of Arial 9 in one unit of column width, on the careful side"""
TINGGI_BARIS = 12
TINGGI_MAKS = 409
"""Points; the tallest row a spreadsheet allows"""
LANGKAH = 500
"""Rows between two reports of progress"""
_TERLARANG = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LOLOS_EXCEL = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_MIRIP_RUMUS = ("=", "+", "-", "@", "\t", "\r", "\n")
_HARI_NOL = date(1899, 12, 30).toordinal()
_TANGGAL_AWAL = date(1900, 3, 1)


def teks_sel(teks: str) -> str:
    """Text as a cell may hold it: no control characters, at most 32 767 UTF-16 units."""
    teks = _TERLARANG.sub("", teks)
    # a character outside the BMP counts twice for the spreadsheet
    if len(teks) * 2 > MAKS_SEL and len(teks.encode("utf-16-le")) // 2 > MAKS_SEL:
        sisa = (MAKS_SEL - len(POTONG)) * 2
        teks = teks.encode("utf-16-le")[:sisa].decode("utf-16-le", "ignore") + POTONG
    return teks


def mirip_rumus(teks: str) -> bool:
    """True if a spreadsheet could take the text for a formula."""
    return teks.startswith(_MIRIP_RUMUS)


@dataclass
class Gaya:
    """Style numbers of one column: plain text, text that looks like a formula, numbers, dates."""

    teks: int
    kutip: int
    angka: int
    tanggal: int


@dataclass
class Lembar:
    """One sheet that grows below its ready head."""

    judul: str
    baris_awal: int
    """First row of the data, counted from 1"""
    gaya: Sequence[Gaya]
    lebar: Sequence[float]
    """Column widths in characters; they decide the height of each row"""
    kolom: Sequence[str] = field(init=False)
    muat: Sequence[int] = field(init=False)

    def __post_init__(self) -> None:
        from openpyxl.utils import get_column_letter

        self.kolom = [get_column_letter(nomor) for nomor in range(1, len(self.gaya) + 1)]
        self.muat = [max(1, int(lebar * HURUF_PER_LEBAR)) for lebar in self.lebar]

    def baris_xml(self, nomor: int, nilai: Sequence[Nilai]) -> str:
        """One row as XML; ``nomor`` counts the data rows from 1."""
        baris = self.baris_awal + nomor - 1
        sel = [
            _sel_xml(f"{kolom}{baris}", isi, gaya)
            for kolom, isi, gaya in zip(self.kolom, nilai, self.gaya, strict=True)
        ]
        tinggi = min(self._baris_teks(nilai) * TINGGI_BARIS + 3, TINGGI_MAKS)
        return f'<row r="{baris}" ht="{tinggi}">{"".join(sel)}</row>'

    def _baris_teks(self, nilai: Sequence[Nilai]) -> int:
        """Lines of the tallest cell, estimated: not every program fits rows to text by itself."""
        paling = 1
        for isi, muat in zip(nilai, self.muat, strict=True):
            if isinstance(isi, str) and (len(isi) > muat or "\n" in isi):
                baris = sum(1 + len(satu) // muat for satu in isi.split("\n"))
                paling = max(paling, baris)
        return paling


def _sel_xml(alamat: str, nilai: Nilai, gaya: Gaya) -> str:
    if nilai is None or nilai == "":
        return f'<c r="{alamat}" s="{gaya.teks}"/>'
    if isinstance(nilai, str):
        return _teks_xml(alamat, nilai, gaya)
    if isinstance(nilai, int):
        return f'<c r="{alamat}" s="{gaya.angka}"><v>{nilai}</v></c>'
    if nilai < _TANGGAL_AWAL:  # the spreadsheet calendar starts in 1900 and has a false day there
        return _teks_xml(alamat, f"{nilai:%d/%m/%Y}", gaya)
    return f'<c r="{alamat}" s="{gaya.tanggal}"><v>{nilai.toordinal() - _HARI_NOL}</v></c>'


def _teks_xml(alamat: str, teks: str, gaya: Gaya) -> str:
    corak = gaya.kutip if teks.startswith(_MIRIP_RUMUS) else gaya.teks
    if not teks.isprintable() or len(teks) > MAKS_SEL // 2:
        teks = teks_sel(teks)
    if "_x" in teks:
        teks = _LOLOS_EXCEL.sub("_x005F_", teks)
    isi = escape(teks)
    return (
        f'<c r="{alamat}" s="{corak}" t="inlineStr"><is><t xml:space="preserve">{isi}</t></is></c>'
    )


def gaya_kolom(
    lembar: Any,  # noqa: ANN401 - openpyxl has no types
    *,
    tengah: bool = False,
    format_tanggal: str = FORMAT_TANGGAL,
    ukuran: int = 9,
) -> Gaya:
    """Make the four styles of one column in the workbook of ``lembar``."""
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment, Border, Font, Side

    tipis = Side(style="thin", color="FF808080")

    def nomor(format_angka: str, *, kutip: bool = False) -> int:
        sel = WriteOnlyCell(lembar)
        sel.font = Font(name="Arial", size=ukuran)
        sel.alignment = Alignment(
            vertical="top", wrap_text=True, horizontal="center" if tengah else "left"
        )
        sel.border = Border(left=tipis, right=tipis, top=tipis, bottom=tipis)
        sel.number_format = format_angka
        sel.quotePrefix = kutip
        return int(sel.style_id)

    return Gaya(
        teks=nomor("@"),
        kutip=nomor("@", kutip=True),
        angka=nomor("0"),
        tanggal=nomor(format_tanggal),
    )


def tulis_buku(
    path: Path,
    buku: Any,  # noqa: ANN401 - openpyxl has no types
    lembar: Sequence[Lembar],
    baris: Iterable[Sequence[Sequence[Nilai]]],
    *,
    job: JobControl,
    jumlah: int = 0,
) -> int:
    """Write a workbook whose sheets grow by ``baris``; return the number of rows.

    Each item of ``baris`` holds one row for every sheet of ``lembar``, in their order. The file
    appears whole or not at all; a cancelled job leaves nothing.

    Raises:
        EnvironmentFaultError: full disk, read-only folder and the like (BRK-1xx).
        CancelledError: the job was cancelled.
    """
    hitung = 0

    def writer(berkas: BinaryIO) -> None:
        nonlocal hitung
        hitung = _tulis(berkas, buku, lembar, _lapor(baris, job, jumlah), path.parent)

    tulis_atomik(path, writer)
    return hitung


def _lapor(
    baris: Iterable[Sequence[Sequence[Nilai]]], job: JobControl, jumlah: int
) -> Iterator[Sequence[Sequence[Nilai]]]:
    nomor = 0
    for nomor, satu in enumerate(baris, start=1):
        if nomor % LANGKAH == 1:
            job.step(nomor - 1, max(jumlah, nomor), "Menulis baris")
        yield satu
    job.step(nomor, max(jumlah, nomor), "Menulis baris")


def _tulis(
    berkas: BinaryIO,
    buku: Any,  # noqa: ANN401 - openpyxl has no types
    lembar: Sequence[Lembar],
    baris: Iterable[Sequence[Sequence[Nilai]]],
    folder: Path,
) -> int:
    kerangka = io.BytesIO()
    buku.save(kerangka)
    nama = {
        f"xl/worksheets/sheet{buku.sheetnames.index(satu.judul) + 1}.xml": satu for satu in lembar
    }
    with ExitStack() as tumpuk:
        asal = tumpuk.enter_context(zipfile.ZipFile(kerangka))
        hasil = tumpuk.enter_context(
            zipfile.ZipFile(berkas, "w", zipfile.ZIP_DEFLATED, compresslevel=5)
        )
        for entri in asal.infolist():
            if entri.filename not in nama:
                hasil.writestr(entri, asal.read(entri), zipfile.ZIP_DEFLATED)
        # only one member of an archive can be written at a time: further sheets wait, packed, in
        # nameless temporary files, which the system removes even after a crash
        kepala = {n: _belah(asal.read(n).decode("utf-8")) for n in nama}
        (utama, lembar_utama), *lain = nama.items()
        antre = [tumpuk.enter_context(tempfile.TemporaryFile(dir=folder)) for _ in lain]
        paket = [tumpuk.enter_context(gzip.GzipFile("", "wb", 1, wadah)) for wadah in antre]
        nomor = 0
        with hasil.open(_entri(asal, utama), "w", force_zip64=True) as keluar:
            keluar.write(kepala[utama][0])
            for nomor, satu in enumerate(baris, start=1):
                keluar.write(lembar_utama.baris_xml(nomor, satu[0]).encode("utf-8"))
                for (_, tambahan), tampung, isi in zip(lain, paket, satu[1:], strict=True):
                    tampung.write(tambahan.baris_xml(nomor, isi).encode("utf-8"))
            keluar.write(kepala[utama][1])
        for (nama_entri, _), wadah, tampung in zip(lain, antre, paket, strict=True):
            tampung.close()
            _salin(hasil, _entri(asal, nama_entri), kepala[nama_entri], wadah)
    return nomor


def _entri(asal: zipfile.ZipFile, nama: str) -> zipfile.ZipInfo:
    lama = asal.getinfo(nama)
    baru = zipfile.ZipInfo(nama, lama.date_time)
    baru.compress_type = zipfile.ZIP_DEFLATED
    return baru


def _salin(
    hasil: zipfile.ZipFile, entri: zipfile.ZipInfo, kepala: tuple[bytes, bytes], wadah: IO[bytes]
) -> None:
    wadah.seek(0)
    with (
        hasil.open(entri, "w", force_zip64=True) as keluar,
        gzip.GzipFile("", "rb", fileobj=wadah) as isi,
    ):
        keluar.write(kepala[0])
        shutil.copyfileobj(isi, keluar, 1 << 20)
        keluar.write(kepala[1])


def _belah(xml: str) -> tuple[bytes, bytes]:
    """Split sheet XML where the rows go; its ``dimension`` no longer holds and is dropped."""
    xml = re.sub(r"<dimension [^>]*/>", "", xml)
    if "<sheetData/>" in xml:
        xml = xml.replace("<sheetData/>", "<sheetData></sheetData>")
    depan, ekor = xml.split("</sheetData>")
    return depan.encode("utf-8"), f"</sheetData>{ekor}".encode()


def write_table_xlsx(
    path: Path,
    headers: Sequence[str],
    rows: Iterable[Sequence[Nilai]],
    *,
    judul: str = "Daftar",
    lebar: Sequence[float] = (),
    job: JobControl | None = None,
    jumlah: int = 0,
) -> int:
    """Write any list as a spreadsheet with one head row, filter and frozen head; return its rows.

    ``judul`` names the sheet, ``lebar`` gives column widths in characters, ``jumlah`` the expected
    number of rows for progress. Errors as ``tulis_buku``.
    """
    from openpyxl import Workbook
    from openpyxl.utils import get_column_letter

    buku = Workbook()
    lembar = buku.active
    lembar.title = re.sub(r"[\[\]:*?/\\']", " ", judul).strip()[:31] or "Daftar"
    lebar = list(lebar) or [20] * len(headers)
    for nomor, teks in enumerate(headers, start=1):
        sel_kepala(lembar, 1, nomor, teks)
        lembar.column_dimensions[get_column_letter(nomor)].width = lebar[nomor - 1]
    lembar.freeze_panes = "A2"
    lembar.auto_filter.ref = f"A1:{get_column_letter(len(headers))}1"
    lembar.print_title_rows = "1:1"
    atur_cetak(lembar, kertas="a4")
    gaya = [gaya_kolom(lembar)] * len(headers)
    isi = Lembar(lembar.title, 2, gaya, lebar)
    baris = ((satu,) for satu in rows)
    return tulis_buku(path, buku, [isi], baris, job=job or JobControl(), jumlah=jumlah)


def sel_kepala(
    lembar: Any,  # noqa: ANN401 - openpyxl has no types
    baris: int,
    kolom: int,
    teks: str,
    *,
    tegak: bool = False,
) -> None:
    """Write one head cell: bold, centred, ruled; ``tegak`` turns the text upwards."""
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

    tipis = Side(style="thin", color="FF000000")
    sel = lembar.cell(row=baris, column=kolom)
    sel.font = Font(name="Arial", size=9, bold=True)
    sel.alignment = Alignment(
        horizontal="center", vertical="center", wrap_text=True, text_rotation=90 if tegak else 0
    )
    sel.border = Border(left=tipis, right=tipis, top=tipis, bottom=tipis)
    sel.fill = PatternFill("solid", fgColor="FFE7ECE9")
    if teks:
        sel.value = teks_sel(teks)
        sel.data_type = "s"
        sel.quotePrefix = mirip_rumus(teks)


def atur_cetak(lembar: Any, *, kertas: str) -> None:  # noqa: ANN401 - openpyxl has no types
    """Landscape, one page wide, A4 or F4 (folio), page x of y at the foot."""
    lembar.page_setup.orientation = "landscape"
    # 9 = A4, 14 = folio 8.5 x 13 in, the nearest paper a spreadsheet knows to F4
    lembar.page_setup.paperSize = 14 if kertas == "f4" else 9
    lembar.page_setup.fitToWidth = 1
    lembar.page_setup.fitToHeight = 0
    lembar.sheet_properties.pageSetUpPr.fitToPage = True
    for sisi, inci in (
        *(("left", 0.4), ("right", 0.4), ("top", 0.75), ("bottom", 0.75)),
        *(("header", 0.35), ("footer", 0.35)),
    ):
        setattr(lembar.page_margins, sisi, inci)
    lembar.oddFooter.right.text = "Halaman &P dari &N"
