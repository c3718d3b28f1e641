# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Reading finished PDFs back: text, fonts, small pictures of pages, golden files.

``LUMBUNG_TULIS_GOLDEN=1`` writes the golden files instead of comparing; look at the letters
(``tools/dev.py shots``) before keeping what it wrote.
"""

from __future__ import annotations

import io
import os
from pathlib import Path
from typing import Any

import pypdf
import pypdfium2
from PIL import Image, ImageChops, ImageStat

GOLDEN = Path(__file__).parents[1] / "golden"
TULIS = os.environ.get("LUMBUNG_TULIS_GOLDEN") == "1"
SKALA = 40 / 72
"""Pages are compared at 40 dpi: layout, not letters"""
TOLERANSI = 1.5
"""Mean difference of grey levels (0-255) that still counts as the same page"""


def halaman(pdf: bytes) -> list[str]:
    """The text of each page, lines stripped, empty lines dropped."""
    hasil = []
    for satu in pypdf.PdfReader(io.BytesIO(pdf)).pages:
        baris = (baris.strip() for baris in satu.extract_text().splitlines())
        hasil.append("\n".join(baris_isi for baris_isi in baris if baris_isi))
    return hasil


def teks(pdf: bytes) -> str:
    return "\n\f\n".join(halaman(pdf))


def rata(pdf: bytes) -> str:
    """All text on one line with single blanks, for searching across line ends."""
    return " ".join(teks(pdf).split())


def huruf(pdf: bytes) -> dict[str, bool]:
    """Every font of every page and form → is its program embedded?"""
    hasil: dict[str, bool] = {}
    for satu in pypdf.PdfReader(io.BytesIO(pdf)).pages:
        _huruf_sumber(satu["/Resources"], hasil)
    return hasil


def _huruf_sumber(sumber: Any, hasil: dict[str, bool]) -> None:
    for acuan in (sumber.get("/Font") or {}).values():
        font = acuan.get_object()
        rincian = font.get("/FontDescriptor")
        ada = rincian is not None and "/FontFile2" in rincian.get_object()
        hasil[str(font["/BaseFont"])] = ada
    for acuan in (sumber.get("/XObject") or {}).values():
        isi = acuan.get_object()
        if isi.get("/Subtype") == "/Form" and "/Resources" in isi:
            _huruf_sumber(isi["/Resources"], hasil)


def ukuran_mm(pdf: bytes) -> tuple[int, int]:
    kotak = pypdf.PdfReader(io.BytesIO(pdf)).pages[0].mediabox
    return round(float(kotak.width) / 72 * 25.4), round(float(kotak.height) / 72 * 25.4)


def gambar(pdf: bytes, nomor: int = 0) -> Image.Image:
    dokumen = pypdfium2.PdfDocument(pdf)
    try:
        kecil = dokumen[nomor].render(scale=SKALA, grayscale=True).to_pil()
        hasil: Image.Image = kecil.convert("L")
        return hasil
    finally:
        dokumen.close()


def cocok_golden(nama: str, isi: str) -> None:
    """Compare text with ``golden/<nama>.txt``."""
    path = GOLDEN / f"{nama}.txt"
    if TULIS:
        path.write_text(isi + "\n", encoding="utf-8")
    assert isi + "\n" == path.read_text(encoding="utf-8")


def cocok_gambar(nama: str, baru: Image.Image) -> None:
    """Compare a small page picture with ``golden/<nama>.png``."""
    path = GOLDEN / f"{nama}.png"
    if TULIS:
        baru.save(path, optimize=True)
    with Image.open(path) as lama:
        assert lama.size == baru.size
        beda = ImageStat.Stat(ImageChops.difference(lama.convert("L"), baru)).mean[0]
    assert beda < TOLERANSI, f"{nama}: beda rata-rata {beda:.2f}"
