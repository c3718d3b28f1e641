# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Pictures for notes: turned upright, without position data, at most 300 KB."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

from app.domain.errors import UserError

TERBESAR = 300 * 1024
"""bytes"""
SISI = 1600
"""Longest side in pixels; a page photographed at this size is still legible"""
TITIK_TERBANYAK = 80_000_000
GAMBAR = frozenset({".jpg", ".jpeg", ".png", ".webp", ".bmp", ".gif", ".tif", ".tiff"})


def gambar(path: Path) -> bool:
    """True if a file is called a picture."""
    return path.suffix.lower() in GAMBAR


def gambar_kecil(path: Path) -> tuple[str, bytes]:
    """Return suffix and content of the picture in its small form; no metadata is taken along.

    Raises:
        UserError: BRK-006, it is called a picture and is none, or has too many pixels.
    """
    from PIL import Image, ImageOps

    try:
        with Image.open(path) as asal:
            if asal.width * asal.height > TITIK_TERBANYAK:
                raise _bukan_gambar(path, "terlalu banyak titik")
            tegak = ImageOps.exif_transpose(asal)
            png = asal.format == "PNG"
            rata = _rata(tegak)
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise _bukan_gambar(path, "tidak terbaca sebagai gambar") from error
    if png:  # a screenshot stays sharp if it may
        isi = _tulis(rata, "PNG", optimize=True)
        if len(isi) <= TERBESAR:
            return ".png", isi
    return ".jpg", _jpeg(rata)


def _rata(gambar: Any) -> Any:  # noqa: ANN401 - a library without types
    from PIL import Image

    penuh = gambar.convert("RGBA")
    alas = Image.new("RGB", penuh.size, (255, 255, 255))
    alas.paste(penuh, mask=penuh.getchannel("A"))
    return alas


def _jpeg(gambar: Any) -> bytes:  # noqa: ANN401 - a library without types
    sisi, mutu = SISI, 85
    while True:
        kecil = gambar.copy()
        kecil.thumbnail((sisi, sisi))
        isi = _tulis(kecil, "JPEG", quality=mutu, optimize=True)
        if len(isi) <= TERBESAR:
            return isi
        mutu -= 10
        if mutu < 50:
            sisi, mutu = sisi * 3 // 4, 75


def _tulis(gambar: Any, bentuk: str, **pilihan: object) -> bytes:  # noqa: ANN401
    keluar = io.BytesIO()
    gambar.save(keluar, bentuk, **pilihan)
    return keluar.getvalue()


def _bukan_gambar(path: Path, sebab: str) -> UserError:
    return UserError(
        code="BRK-006",
        what=f"Berkas “{path.name}” {sebab}.",
        kept="Catatan belum disimpan; perkara tidak berubah.",
        action="Buka gambarnya di program lain, simpan ulang sebagai JPEG, lalu lampirkan lagi.",
    )
