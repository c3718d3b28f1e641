# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Any letter or exhibit as clean PDF pages: fonts embedded, nothing active, or a reason why not.

A PDF goes through pdfium once (annotations become page content; scripts, attachments, forms and
properties stay behind). A page that then still names a font it does not carry is drawn as a
picture. Pictures become pages. What is neither stays a file beside the bundle.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from app.domain.jobs import JobControl
from app.infra.pdfium import KUNCI_PDFIUM

DPI = 200
"""Resolution of a page that must become a picture"""
MUTU = 85
PIKSEL_TERBANYAK = 60_000_000
SISI_TERPANJANG_PT = 1684
"""A page side longer than A2 is drawn coarser"""
GAMBAR = {"image/jpeg", "image/png", "image/tiff", "image/webp", "image/bmp", "image/gif"}
_STRING = re.compile(rb"\((?:\\.|[^\\()])*\)", re.DOTALL)
_PERINTAH = re.compile(
    rb"(?P<huruf>/[^\s/\[\]()<>{}%]+)\s+[-+.\d]+\s+Tf|(?P<pulih>\bQ\b)|(?P<tulis>\bT[jJ]\b|['\"])"
)
_FONT = {"/Type1", "/MMType1", "/TrueType", "/Type0", "/CIDFontType0", "/CIDFontType2"}


@dataclass(frozen=True)
class Lembar:
    """Clean pages of one document; ``catatan`` tells what had to be changed."""

    pdf: bytes
    jumlah: int
    catatan: str = ""


class TidakDapatDilembarkan(Exception):  # noqa: N818 - a reason, not a fault
    """The document cannot become pages; the text says why, in Indonesian."""


def jadikan_lembar(isi: bytes, tipe: str, *, job: JobControl, tanam_huruf: bool = True) -> Lembar:
    """Return the pages of a PDF or a picture.

    Without ``tanam_huruf`` a page keeps the text whose font it does not carry: only for pages
    that are searched and burnt next.

    Raises:
        TidakDapatDilembarkan: another format, a locked or a damaged file.
    """
    if isi[:1024].lstrip().startswith(b"%PDF-") or tipe == "application/pdf":
        return _dari_pdf(isi, job) if tanam_huruf else _hanya_rata(isi, job)
    if tipe in GAMBAR:
        return _dari_gambar(isi)
    raise TidakDapatDilembarkan("bentuk berkas ini tidak dapat dicetak sebagai halaman")


def _dari_pdf(isi: bytes, job: JobControl) -> Lembar:
    bersih = _ratakan(isi, job)
    from pypdf import PdfReader, PdfWriter
    from pypdf.errors import PyPdfError

    try:
        reader = PdfReader(io.BytesIO(bersih))
        writer, bolong = PdfWriter(), 0
        for nomor, page in enumerate(reader.pages):
            job.step(nomor, len(reader.pages))
            if huruf_tak_tertanam(page):
                buang_huruf_tak_dipakai(page)
            if huruf_tak_tertanam(page):
                bolong += 1
                writer.append(io.BytesIO(halaman_gambar([_gambar_halaman(bersih, nomor)])))
            else:
                writer.add_page(page)
        keluar = io.BytesIO()
        writer.write(keluar)
    except (PyPdfError, RecursionError) as error:
        raise TidakDapatDilembarkan("berkas PDF ini rusak") from error
    catatan = f"{bolong} halaman dijadikan gambar karena hurufnya tidak tertanam" if bolong else ""
    return Lembar(keluar.getvalue(), len(reader.pages), catatan)


def _hanya_rata(isi: bytes, job: JobControl) -> Lembar:
    import pypdfium2 as pdfium

    bersih = _ratakan(isi, job)
    with KUNCI_PDFIUM:
        dokumen = pdfium.PdfDocument(bersih)
        jumlah = len(dokumen)
        dokumen.close()
    return Lembar(bersih, jumlah)


def _ratakan(isi: bytes, job: JobControl) -> bytes:
    """Return the pages alone, annotations drawn into them."""
    import pypdfium2 as pdfium
    from pypdfium2 import raw

    with KUNCI_PDFIUM:
        try:
            lama = pdfium.PdfDocument(isi)
        except pdfium.PdfiumError as error:
            kunci = "password" in str(error).casefold()
            sebab = "terkunci dengan kata sandi" if kunci else "rusak"
            raise TidakDapatDilembarkan(f"berkas PDF ini {sebab}") from error
        try:
            if len(lama) == 0:
                raise TidakDapatDilembarkan("berkas PDF ini tidak berhalaman")
            for nomor in range(len(lama)):
                job.step(nomor, len(lama))
                page = lama[nomor]
                raw.FPDFPage_Flatten(page, raw.FLAT_PRINT)
                page.close()
            baru = pdfium.PdfDocument.new()
            baru.import_pages(lama)
            keluar = io.BytesIO()
            baru.save(keluar)
            baru.close()
        except pdfium.PdfiumError as error:
            raise TidakDapatDilembarkan("berkas PDF ini rusak") from error
        finally:
            lama.close()
    return keluar.getvalue()


def huruf_tak_tertanam(page: Any) -> list[str]:  # noqa: ANN401 - an object of pypdf
    """Return the fonts that a page, its forms and patterns name without carrying them."""
    return [
        str(objek["/BaseFont"])
        for objek in _telusuri(page.get("/Resources"))
        if objek.get("/Subtype") in _FONT and "/BaseFont" in objek and not _tertanam(objek)
    ]


def buang_huruf_tak_dipakai(page: Any) -> None:  # noqa: ANN401 - an object of pypdf
    """Let go of fonts that a page or its forms name but write nothing with.

    Many writers name Helvetica on every page. The name then stands for a font the page carries.
    """
    from pypdf.generic import DictionaryObject, NameObject

    isi = page.get_contents()
    wadah: list[tuple[Any, bytes]] = [(page, b"" if isi is None else isi.get_data())]
    for objek in _telusuri(page.get("/Resources")):
        if objek.get("/Subtype") == "/Form":
            if "/Resources" not in objek:
                return  # it uses the fonts of whoever draws it
            wadah.append((objek, objek.get_data()))
    for pemilik, data in wadah:
        sumber = DictionaryObject(dict(pemilik["/Resources"].get_object()))
        if "/Font" in sumber:  # copies: another page may share both and write with the font
            milik: Any = sumber["/Font"].get_object()
            huruf = DictionaryObject(dict(milik))
            _lepas(huruf, _huruf_dipakai(data))
            sumber[NameObject("/Font")] = huruf
            pemilik[NameObject("/Resources")] = sumber


def _lepas(huruf: Any, dipakai: set[str]) -> None:  # noqa: ANN401 - an object of pypdf
    bawaan = {nama for nama in huruf if not _hilang_dalam(huruf[nama])}
    pengganti = next(iter(sorted(bawaan)), None)
    for nama in sorted(set(huruf) - bawaan - dipakai):
        if pengganti is None:
            del huruf[nama]
        else:
            huruf[type(nama)(nama)] = huruf.raw_get(pengganti)


def _hilang_dalam(font: Any) -> bool:  # noqa: ANN401 - an object of pypdf
    objek = font.get_object()
    return bool(huruf_tak_tertanam({"/Resources": objek}))


def _huruf_dipakai(data: bytes) -> set[str]:
    """Return the names of fonts that something may be written with; in doubt a font counts."""
    dipasang: set[str] = set()
    dipakai: set[str] = set()
    kini: set[str] = set()
    for cocok in _PERINTAH.finditer(_STRING.sub(b"()", data)):
        if nama := cocok["huruf"]:
            kini = {nama.decode("latin-1")}
            dipasang |= kini
        elif cocok["pulih"]:
            kini = set(dipasang)  # any font set before may be back
        else:
            dipakai |= kini
    return dipakai


def _tertanam(font: Any) -> bool:  # noqa: ANN401 - an object of pypdf
    if font.get("/Subtype") == "/Type0":
        return True  # its descendant is met by itself
    rincian = font.get("/FontDescriptor")
    if rincian is None:
        return False
    rincian = rincian.get_object()
    return any(nama in rincian for nama in ("/FontFile", "/FontFile2", "/FontFile3"))


def _telusuri(akar: Any) -> Iterator[Any]:  # noqa: ANN401 - objects of pypdf
    """Yield every dictionary reachable from some resources, each once."""
    from pypdf.generic import ArrayObject, DictionaryObject

    antre, sudah = [akar], set()
    while antre:
        objek = antre.pop()
        objek = objek.get_object() if hasattr(objek, "get_object") else objek
        if objek is None or id(objek) in sudah:
            continue
        sudah.add(id(objek))
        if isinstance(objek, DictionaryObject):
            yield objek
            antre += [isi for nama, isi in objek.items() if nama not in {"/Parent", "/P"}]
        elif isinstance(objek, ArrayObject):
            antre += list(objek)


def _gambar_halaman(pdf: bytes, nomor: int) -> tuple[Any, float, float]:
    """Draw one page as a picture; return it with the page's size in points."""
    import pypdfium2 as pdfium

    with KUNCI_PDFIUM:
        dokumen = pdfium.PdfDocument(pdf)
        page = dokumen[nomor]
        lebar, tinggi = page.get_size()
        gambar = page.render(scale=skala(lebar, tinggi, DPI)).to_pil().convert("RGB")
        page.close()
        dokumen.close()
    return gambar, lebar, tinggi


def skala(lebar: float, tinggi: float, dpi: float) -> float:
    """Return pixels per point, less on very large pages."""
    return dpi / 72 * min(1.0, SISI_TERPANJANG_PT / max(lebar, tinggi, 1.0))


def _dari_gambar(isi: bytes) -> Lembar:
    from PIL import Image, ImageOps, ImageSequence, UnidentifiedImageError

    halaman = []
    try:
        with Image.open(io.BytesIO(isi)) as sumber:
            if sumber.width * sumber.height > PIKSEL_TERBANYAK:
                raise TidakDapatDilembarkan("gambar ini terlalu besar")
            for satu in ImageSequence.Iterator(sumber):
                gambar = _latar_putih(ImageOps.exif_transpose(satu))
                rapat = gambar.width > gambar.height
                kotak = (842.0, 595.0) if rapat else (595.0, 842.0)
                gambar.thumbnail((int(kotak[0] / 72 * DPI), int(kotak[1] / 72 * DPI)))
                kecil = min(kotak[0] / gambar.width, kotak[1] / gambar.height, 72 / 96)
                halaman.append((gambar, gambar.width * kecil, gambar.height * kecil))
    except (UnidentifiedImageError, OSError, Image.DecompressionBombError) as error:
        raise TidakDapatDilembarkan("gambar ini tidak terbaca") from error
    return Lembar(halaman_gambar(halaman), len(halaman))


def _latar_putih(gambar: Any) -> Any:  # noqa: ANN401 - an image of Pillow
    """Return the picture without transparency, on white."""
    from PIL import Image

    if gambar.mode in {"RGBA", "LA", "PA"} or "transparency" in gambar.info:
        rgba = gambar.convert("RGBA")
        dasar = Image.new("RGB", rgba.size, "white")
        dasar.paste(rgba, mask=rgba.getchannel("A"))
        return dasar
    return gambar.convert("RGB")


def halaman_gambar(halaman: list[tuple[Any, float, float]]) -> bytes:
    """Return a PDF of pictures, one a page, without text layer, fonts or properties."""
    from pypdf import PdfWriter
    from pypdf.generic import DictionaryObject, NameObject, NumberObject, StreamObject

    writer = PdfWriter()
    for gambar, lebar, tinggi in halaman:
        page = writer.add_blank_page(lebar, tinggi)
        jpeg = io.BytesIO()
        gambar.save(jpeg, "JPEG", quality=MUTU)
        citra = StreamObject()
        citra.set_data(jpeg.getvalue())
        citra.update(
            {
                NameObject("/Type"): NameObject("/XObject"),
                NameObject("/Subtype"): NameObject("/Image"),
                NameObject("/Width"): NumberObject(gambar.width),
                NameObject("/Height"): NumberObject(gambar.height),
                NameObject("/ColorSpace"): NameObject("/DeviceRGB"),
                NameObject("/BitsPerComponent"): NumberObject(8),
                NameObject("/Filter"): NameObject("/DCTDecode"),
            }
        )
        acuan = DictionaryObject({NameObject("/G"): writer._add_object(citra)})  # noqa: SLF001 - pypdf has no public way
        page[NameObject("/Resources")] = DictionaryObject({NameObject("/XObject"): acuan})
        isi = StreamObject()
        isi.set_data(f"q {lebar:.3f} 0 0 {tinggi:.3f} 0 0 cm /G Do Q".encode())
        page[NameObject("/Contents")] = writer._add_object(isi)  # noqa: SLF001 - as above
    keluar = io.BytesIO()
    writer.write(keluar)
    return keluar.getvalue()
