# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Pages with personal data burnt out: each becomes a picture with black boxes, nothing below.

Text is found in the page's own text layer, character by character, also in the invisible layer of
a scan that was read by a machine. A page that has no text layer cannot be searched and is held
back unless a person has looked at it.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from dataclasses import dataclass
from typing import Any

from app.domain.jobs import JobControl
from app.domain.samaran import Penyamar
from app.exports.berkas_sengketa.lembar import halaman_gambar, skala
from app.infra.pdfium import KUNCI_PDFIUM

DPI = 150
TEPI_PT = 1.2
"""Black beyond each character, so that no edge of a letter stays"""
GAMBAR_KECIL = 0.02
"""Share of the page below which a picture (an emblem, a line) needs no look"""


ASING = frozenset({"Co", "Cn", "Cs"})
ASING_TERBANYAK = 0.05
"""Share of characters without meaning (fonts without a table) above which no text is trusted"""


@dataclass(frozen=True)
class HalamanSamar:
    """What was done to one page (from 1)."""

    nomor: int
    dibakar: tuple[tuple[str, int], ...]
    """Kind of data and how many finds"""
    ditahan: bool = False
    """No text layer and no person looked: the page is not in the twin"""
    bergambar: bool = False
    """Holds a picture that only a person can judge"""


@dataclass(frozen=True)
class HasilSamar:
    """Burnt pages of one document; ``pdf`` is empty when every page is held back."""

    pdf: bytes
    jumlah: int
    halaman: tuple[HalamanSamar, ...]


def bakar(pdf: bytes, penyamar: Penyamar, *, ditinjau: bool, job: JobControl) -> HasilSamar:
    """Return the pages as pictures without what ``penyamar`` finds.

    ``pdf`` are clean pages (``lembar.jadikan_lembar``). ``ditinjau``: a person looked at the
    pictures of this document and found no personal data.
    """
    import pypdfium2 as pdfium

    gambar: list[tuple[Any, float, float]] = []
    halaman: list[HalamanSamar] = []
    with KUNCI_PDFIUM:
        dokumen = pdfium.PdfDocument(pdf)
        jumlah = len(dokumen)
    try:
        for nomor in range(jumlah):
            job.step(nomor, jumlah)
            with KUNCI_PDFIUM:
                page = dokumen[nomor]
                satu, citra = _halaman(page, nomor + 1, penyamar, ditinjau=ditinjau)
                page.close()
            halaman.append(satu)
            if citra is not None:
                gambar.append(citra)
    finally:
        with KUNCI_PDFIUM:
            dokumen.close()
    return HasilSamar(halaman_gambar(gambar) if gambar else b"", len(gambar), tuple(halaman))


def _halaman(
    page: Any,  # noqa: ANN401 - pdfium has no types
    nomor: int,
    penyamar: Penyamar,
    *,
    ditinjau: bool,
) -> tuple[HalamanSamar, tuple[Any, float, float] | None]:
    teks, kotak = _huruf(page)
    temuan = penyamar.cari(teks)
    if not ditinjau and not _terbaca(page, teks):
        return HalamanSamar(nomor, (), ditahan=True, bergambar=True), None
    bergambar = not ditinjau and _bergambar(page)
    lebar, tinggi = page.get_size()
    rapat = skala(lebar, tinggi, DPI)
    citra = page.render(scale=rapat).to_pil().convert("RGB")
    from PIL import ImageDraw

    pena = ImageDraw.Draw(citra)
    for satu in temuan:
        for n in range(satu.awal, satu.akhir):
            if kotak[n] is not None:
                pena.rectangle(_piksel(page, kotak[n], citra.size, rapat), fill="black")
    jumlah = Counter(satu.apa for satu in temuan)
    return HalamanSamar(nomor, tuple(sorted(jumlah.items())), bergambar=bergambar), (
        citra,
        lebar,
        tinggi,
    )


def _terbaca(page: Any, teks: str) -> bool:  # noqa: ANN401 - pdfium has no types
    """False for a page that shows something while its text cannot be searched."""
    huruf = [h for h in teks if not h.isspace()]
    if huruf:
        asing = sum(1 for h in huruf if h == "\ufffd" or unicodedata.category(h) in ASING)
        return asing <= ASING_TERBANYAK * len(huruf)
    return next(iter(page.get_objects()), None) is None


def _huruf(page: Any) -> tuple[str, list[Any]]:  # noqa: ANN401 - pdfium has no types
    """Return a page's text and the box of each character; None for one without room."""
    from pypdfium2 import raw

    lapis = page.get_textpage()
    huruf, kotak = [], []
    for n in range(lapis.count_chars()):
        kode = raw.FPDFText_GetUnicode(lapis, n)
        huruf.append(chr(kode) if 0 < kode < 0x110000 and not 0xD800 <= kode < 0xE000 else " ")
        batas = lapis.get_charbox(n, loose=True)
        kotak.append(batas if batas[2] > batas[0] or batas[3] > batas[1] else None)
    lapis.close()
    return "".join(huruf), kotak


def _piksel(
    page: Any,  # noqa: ANN401 - pdfium has no types
    kotak: tuple[float, float, float, float],
    ukuran: tuple[int, int],
    rapat: float,
) -> tuple[int, int, int, int]:
    """Return a box of the page in pixels of its picture, turned as the page is."""
    import ctypes

    from pypdfium2 import raw

    x, y = ctypes.c_int(), ctypes.c_int()
    titik = []
    for kiri, atas in ((kotak[0], kotak[1]), (kotak[2], kotak[3])):
        raw.FPDF_PageToDevice(page, 0, 0, *ukuran, 0, kiri, atas, x, y)
        titik.append((x.value, y.value))
    tepi = max(1, round(TEPI_PT * rapat))
    (x0, y0), (x1, y1) = titik
    return (
        min(x0, x1) - tepi,
        min(y0, y1) - tepi,
        max(x0, x1) + tepi,
        max(y0, y1) + tepi,
    )


def _bergambar(page: Any) -> bool:  # noqa: ANN401 - pdfium has no types
    """True if pictures cover more than a small part of the page."""
    from pypdfium2 import raw

    lebar, tinggi = page.get_size()
    luas: float = 0.0
    for objek in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=8):
        kiri, bawah, kanan, atas = objek.get_bounds()
        luas += max(0.0, kanan - kiri) * max(0.0, atas - bawah)
    return bool(luas > GAMBAR_KECIL * lebar * tinggi)
