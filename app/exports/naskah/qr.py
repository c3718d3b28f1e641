# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""QR codes as plain squares and as pictures."""

from __future__ import annotations

import io


def kotak_qr(isi: str) -> list[list[bool]]:
    """Rows of dark and light squares (error correction M)."""
    from reportlab.graphics.barcode.qr import QrCodeWidget

    kode = QrCodeWidget(isi, barLevel="M").qr
    kode.make()
    jumlah = kode.getModuleCount()
    return [[bool(kode.isDark(y, x)) for x in range(jumlah)] for y in range(jumlah)]


def gambar_qr(isi: str, *, titik: int = 8) -> io.BytesIO:
    """The code as a PNG of black and white squares of ``titik`` pixels."""
    from PIL import Image

    kotak = kotak_qr(isi)
    gambar = Image.new("1", (len(kotak), len(kotak)), 1)
    gambar.putdata([0 if gelap else 1 for baris in kotak for gelap in baris])
    hasil = io.BytesIO()
    sisi = len(kotak) * titik
    gambar.resize((sisi, sisi), Image.Resampling.NEAREST).save(hasil, "PNG")
    hasil.seek(0)
    return hasil
