# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Text wrapped into narrow cells, fast enough for registers of many thousand rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.exports.aksara import urut_tampak
from app.exports.huruf import bersih, pasang_huruf, potongan

Kanvas = Any
"""reportlab's canvas: the library has no types"""


class Pembungkus:
    """Wraps text at one font and size; remembers the width of every character met."""

    def __init__(self, huruf: str, ukuran: float) -> None:
        pasang_huruf()
        self.huruf = huruf
        self.ukuran = ukuran
        self._lebar: dict[str, float] = {}

    def lebar(self, teks: str) -> float:
        """Width of clean text in points, with fallback fonts."""
        kenal = self._lebar
        total = 0.0
        for satu in teks:
            nilai = kenal.get(satu)
            if nilai is None:
                nilai = kenal[satu] = self._ukur(satu)
            total += nilai
        return total

    def _ukur(self, karakter: str) -> float:
        from reportlab.pdfbase.pdfmetrics import stringWidth

        return sum(
            float(stringWidth(isi, nama, self.ukuran))
            for nama, isi in potongan(karakter, self.huruf)
        )

    def bungkus(self, teks: str, ruang: float) -> list[str]:
        """Lines of ``teks`` no wider than ``ruang`` points; too long words are cut."""
        if not teks:
            return []
        hasil: list[str] = []
        for alinea in bersih(teks).split("\n"):
            if self.lebar(alinea) <= ruang:
                hasil.append(alinea)
            else:
                hasil += self._bungkus_alinea(alinea, ruang)
        return hasil

    def _bungkus_alinea(self, alinea: str, ruang: float) -> list[str]:
        hasil: list[str] = []
        baris, isi = "", 0.0
        spasi = self.lebar(" ")
        for kata in alinea.split():
            lebar = self.lebar(kata)
            if baris and isi + spasi + lebar <= ruang:
                baris, isi = f"{baris} {kata}", isi + spasi + lebar
                continue
            if baris:
                hasil.append(baris)
            *penuh, baris = self._potong(kata, ruang) if lebar > ruang else [kata]
            hasil += penuh
            isi = self.lebar(baris) if penuh else lebar
        return [*hasil, baris]

    def _potong(self, kata: str, ruang: float) -> list[str]:
        """Cut a word that is wider than the cell, after a hyphen or slash where there is one."""
        hasil: list[str] = []
        baris, isi = "", 0.0
        for satu in kata:
            lebar = self.lebar(satu)
            if baris and isi + lebar > ruang:
                sambung = max(baris.rfind(tanda) for tanda in "-/.@_") + 1
                sambung = sambung if sambung > 2 else len(baris)
                hasil.append(baris[:sambung])
                baris = baris[sambung:]
                isi = self.lebar(baris)
            baris, isi = baris + satu, isi + lebar
        return [*hasil, baris]


def gambar_baris(
    kanvas: Kanvas,
    baris: Sequence[str],
    *,
    x: float,
    y: float,
    pembungkus: Pembungkus,
    spasi: float,
    tengah: float | None = None,
) -> None:
    """Draw wrapped lines, the first one's baseline at ``y``; centred in ``tengah`` points."""
    huruf, ukuran = pembungkus.huruf, pembungkus.ukuran
    for logis in baris:
        teks = urut_tampak(logis)
        geser = (tengah - pembungkus.lebar(teks)) / 2 if tengah is not None else 0.0
        posisi = x + geser
        for nama, isi in potongan(teks, huruf):
            kanvas.setFont(nama, ukuran)
            kanvas.drawString(posisi, y, isi)
            if isi is not teks:
                posisi += float(kanvas.stringWidth(isi, nama, ukuran))
        y -= spasi
