# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""One PDF out of chapters and documents: numbered through, stamped, every font embedded."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from app import APP_NAME, VERSION
from app.domain.jobs import JobControl
from app.exports.huruf import SANS, pasang_huruf
from app.exports.layout import tulis

MM = 72 / 25.4
A4 = (210 * MM, 297 * MM)
SAMPING, ATAS, BAWAH = 12 * MM, 8 * MM, 16 * MM
"""Room around an imported page; the stamp stands in the lower one"""
STEMPEL = "/LumbungStempel"
_BUANG = (
    *("/Annots", "/AA", "/B", "/Metadata", "/PieceInfo", "/StructParents", "/Thumb", "/Tabs"),
    *("/CropBox", "/TrimBox", "/BleedBox", "/ArtBox", "/Rotate", "/UserUnit", "/Trans", "/Dur"),
)


@dataclass(frozen=True)
class Bagian:
    """Pages in a row under one entry of the contents."""

    judul: str
    pdf: bytes
    jumlah: int
    tanda: str = ""
    """Mark stamped on each page; empty for our own chapters, which keep their size"""
    anak: tuple[tuple[str, int], ...] = ()
    """Chapters inside it: title and page within the part, from 1"""


def gabung(bagian: Sequence[Bagian], *, nomor: str, judul: str, job: JobControl) -> bytes:
    """Return the bundle; page n of the file bears the number n, in six figures."""
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter()
    total = sum(satu.jumlah for satu in bagian)
    ukuran: list[tuple[float, float]] = []
    teks: list[tuple[str, int]] = []
    for satu in bagian:
        if not satu.jumlah:
            continue
        awal = len(ukuran)
        reader = PdfReader(io.BytesIO(satu.pdf))
        for n, page in enumerate(reader.pages, start=1):
            job.step(len(ukuran), total, satu.judul)
            baru = writer.add_page(page)
            ukuran.append(_muatkan(writer, baru) if satu.tanda else _ukuran(baru))
            tanda = f"{satu.tanda} · {n} dari {satu.jumlah}" if satu.tanda else ""
            teks.append((tanda, len(ukuran)))
        if not satu.anak:
            _tandai(writer, satu.judul, awal)
        for anak, halaman in satu.anak:
            _tandai(writer, anak, awal + halaman - 1)
    cap: Any = PdfReader(io.BytesIO(_stempel(nomor, ukuran, teks)))
    for page, satu_cap in zip(writer.pages, cap.pages, strict=True):
        _tempel(writer, page, satu_cap)
    oleh = f"{APP_NAME} {VERSION}"
    writer.add_metadata({"/Title": judul, "/Producer": oleh, "/Creator": oleh})
    keluar = io.BytesIO()
    writer.write(keluar)
    return keluar.getvalue()


def _tandai(writer: Any, judul: str, halaman: int) -> None:  # noqa: ANN401 - pypdf's writer
    """Add a bookmark to a page, counted from 0."""
    writer.add_outline_item(title=judul, page_number=halaman)


def _ukuran(page: Any) -> tuple[float, float]:  # noqa: ANN401 - an object of pypdf
    _lepas(page)
    return float(page.mediabox.width), float(page.mediabox.height)


def _lepas(page: Any) -> None:  # noqa: ANN401 - an object of pypdf
    """Drop what may act or tell: annotations, actions, thumbnails, boxes but the first."""
    for nama in _BUANG:
        if nama in page:
            del page[nama]


def _muatkan(writer: Any, page: Any) -> tuple[float, float]:  # noqa: ANN401 - objects of pypdf
    """Fit a page of any size and turn into A4, above the stamp; return the new size."""
    from pypdf.generic import NameObject, RectangleObject

    kotak, putar = page.cropbox, int(page.rotation) % 360
    matriks, lebar, tinggi = _tegakkan(kotak, putar)
    _lepas(page)
    kertas = A4 if lebar <= tinggi else (A4[1], A4[0])
    ruang = (kertas[0] - 2 * SAMPING, kertas[1] - ATAS - BAWAH)
    skala = min(ruang[0] / lebar, ruang[1] / tinggi, 1.0)
    x = (kertas[0] - lebar * skala) / 2
    y = BAWAH + (ruang[1] - tinggi * skala) / 2
    a, b, c, d, e, f = (n * skala for n in matriks)
    cm = f"{a:.6f} {b:.6f} {c:.6f} {d:.6f} {e + x:.4f} {f + y:.4f} cm"
    potong = f"{x:.3f} {y:.3f} {lebar * skala:.3f} {tinggi * skala:.3f} re W n"
    _bungkus(writer, page, f"q {potong} {cm}\n".encode(), b"\nQ\n")
    page[NameObject("/MediaBox")] = RectangleObject((0, 0, *kertas))
    return kertas


def _tegakkan(
    kotak: Any,  # noqa: ANN401 - a rectangle of pypdf
    putar: int,
) -> tuple[tuple[float, ...], float, float]:
    """Return the matrix that shows a turned page upright at the origin, and its seen size."""
    kiri, bawah = float(kotak.left), float(kotak.bottom)
    lebar, tinggi = float(kotak.width), float(kotak.height)
    if putar == 90:
        return (0, -1, 1, 0, -bawah, lebar + kiri), tinggi, lebar
    if putar == 180:
        return (-1, 0, 0, -1, lebar + kiri, tinggi + bawah), lebar, tinggi
    if putar == 270:
        return (0, 1, -1, 0, tinggi + bawah, -kiri), tinggi, lebar
    return (1, 0, 0, 1, -kiri, -bawah), lebar, tinggi


def _bungkus(writer: Any, page: Any, depan: bytes, belakang: bytes) -> None:  # noqa: ANN401 - objects of pypdf
    """Put operators before and after a page's content without reading it."""
    from pypdf.generic import ArrayObject, NameObject

    isi: list[Any] = []
    if "/Contents" in page:
        mentah = page.raw_get("/Contents")
        objek = mentah.get_object()
        isi = list(objek) if isinstance(objek, ArrayObject) else [mentah]
    semua = [_aliran(writer, depan), *isi, _aliran(writer, belakang)]
    page[NameObject("/Contents")] = ArrayObject(semua)


def _aliran(writer: Any, data: bytes) -> Any:  # noqa: ANN401 - objects of pypdf
    from pypdf.generic import StreamObject

    aliran = StreamObject()
    aliran.set_data(data)
    return writer._add_object(aliran)  # noqa: SLF001 - pypdf has no public way


def _stempel(
    nomor: str, ukuran: Sequence[tuple[float, float]], teks: Sequence[tuple[str, int]]
) -> bytes:
    """Return one page of stamp for each page of the bundle."""
    from reportlab.pdfgen.canvas import Canvas

    pasang_huruf()
    keluar = io.BytesIO()
    kanvas = Canvas(keluar, invariant=1, pageCompression=1, initialFontName=SANS)
    for (lebar, tinggi), (tanda, halaman) in zip(ukuran, teks, strict=True):
        kanvas.setPageSize((lebar, tinggi))
        y = 8 * MM
        opsi: dict[str, Any] = {"huruf": SANS, "ukuran": 8}
        tulis(kanvas, f"Berkas sengketa {nomor}", 15 * MM, y, **opsi)
        tulis(kanvas, tanda, lebar / 2, y, rata="tengah", **opsi)
        tulis(kanvas, f"{halaman:06}", lebar - 15 * MM, y, rata="kanan", **opsi)
        kanvas.showPage()
    kanvas.save()
    return keluar.getvalue()


def _tempel(writer: Any, page: Any, cap: Any) -> None:  # noqa: ANN401 - objects of pypdf
    """Draw a stamp under a page's content, as a form with resources of its own."""
    from pypdf.generic import DictionaryObject, NameObject, StreamObject

    bentuk = StreamObject()
    bentuk.set_data(cap.get_contents().get_data())
    bentuk.update(
        {
            NameObject("/Type"): NameObject("/XObject"),
            NameObject("/Subtype"): NameObject("/Form"),
            NameObject("/BBox"): cap.mediabox.clone(writer),
            NameObject("/Resources"): cap["/Resources"].get_object().clone(writer),
        }
    )
    acuan = writer._add_object(bentuk)  # noqa: SLF001 - pypdf has no public way
    lama: Any = page["/Resources"].get_object() if "/Resources" in page else {}
    sumber = DictionaryObject(dict(lama))
    gambar: Any = sumber["/XObject"].get_object() if "/XObject" in sumber else {}
    gambar = DictionaryObject(dict(gambar))
    gambar[NameObject(STEMPEL)] = acuan
    sumber[NameObject("/XObject")] = gambar
    page[NameObject("/Resources")] = sumber
    _bungkus(writer, page, f"q {STEMPEL} Do Q\n".encode(), b"")
