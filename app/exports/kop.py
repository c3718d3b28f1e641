# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The letterhead: which lines at which size, and how it is drawn on a PDF page."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import Any

from reportlab.lib.enums import TA_CENTER
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable

from app.domain.errors import UserError
from app.domain.instansi import Kop
from app.exports.huruf import bersih, markup, pasang_huruf
from app.exports.layout import Alinea, alinea, gaya
from app.exports.templat import TataLetak

MM = 72 / 25.4
LOGO = 22 * MM
_GAWANG_LOGO = 5 * MM


@dataclass(frozen=True)
class BarisKop:
    """One line of the letterhead; ``ukuran`` and ``spasi`` in points."""

    teks: str
    ukuran: float
    spasi: float
    tebal: bool


class UkuranKop:
    """Where the letterhead's parts stand; widths in points."""

    def __init__(self, kop: Kop, letak: TataLetak, *, berlogo: bool) -> None:
        self.logo = LOGO * letak.skala
        self.sisi = (LOGO + _GAWANG_LOGO) * letak.skala if berlogo else 0.0
        """Room for the emblem on the left, and as much on the right"""
        self.tengah = letak.lebar_isi - 2 * self.sisi
        self.baris = (*self._tingkat(kop, letak), *self._kontak(kop, letak))

    def _tingkat(self, kop: Kop, letak: TataLetak) -> list[BarisKop]:
        pasang_huruf()
        hasil = []
        tingkat = [teks for teks in (kop.nama_pemda, kop.nama_instansi, kop.nama_unit) if teks]
        for nomor, teks in enumerate(tingkat):
            utama = nomor == len(tingkat) - 1
            besar = (16.0 if utama else 13.0) * letak.skala
            besar = _muat(teks.upper(), letak, self.tengah, besar, tebal=utama)
            hasil.append(BarisKop(teks.upper(), besar, besar * 1.18, utama))
        return hasil

    def _kontak(self, kop: Kop, letak: TataLetak) -> list[BarisKop]:
        kecil = max(9 * letak.skala, 7.0)
        return [BarisKop(teks, kecil, kecil * 1.245, False) for teks in alamat_kop(kop)]


class KepalaSurat(Flowable):  # type: ignore[misc]
    """Letterhead: emblem left, up to three levels and address centred, thick and thin rule."""

    def __init__(self, kop: Kop, letak: TataLetak) -> None:
        super().__init__()
        self._logo = baca_logo(kop.logo)
        self._lebar = letak.lebar_isi
        self._ukuran = UkuranKop(kop, letak, berlogo=self._logo is not None)
        self._isi: list[Alinea] = []
        for baris in self._ukuran.baris:
            corak = gaya(
                letak,
                ukuran=baris.ukuran,
                tebal=baris.tebal,
                alignment=TA_CENTER,
                leading=baris.spasi,
            )
            self._isi.append(alinea(markup(baris.teks, letak.huruf), corak))

    def wrap(self, lebar: float, tinggi: float) -> tuple[float, float]:
        self._teks_x = self._ukuran.sisi
        self._teks_lebar = lebar - 2 * self._ukuran.sisi
        self._tinggi_teks = sum(satu.wrap(self._teks_lebar, tinggi)[1] for satu in self._isi)
        self._tinggi_isi = max(self._tinggi_teks, self._ukuran.logo if self._logo else 0)
        return lebar, self._tinggi_isi + 4.5 * MM

    def draw(self) -> None:
        dasar = 4.5 * MM
        if self._logo:
            self._gambar_logo(dasar)
        y = dasar + self._tinggi_isi - (self._tinggi_isi - self._tinggi_teks) / 2
        for satu in self._isi:
            y -= satu.height
            satu.drawOn(self.canv, self._teks_x, y)
        kanvas = self.canv
        kanvas.setLineWidth(2.4)
        kanvas.line(0, 2.6 * MM, self._lebar, 2.6 * MM)
        kanvas.setLineWidth(0.7)
        kanvas.line(0, 1.6 * MM, self._lebar, 1.6 * MM)

    def _gambar_logo(self, dasar: float) -> None:
        lebar, tinggi = self._logo.getSize()
        skala = min(self._ukuran.logo / lebar, self._ukuran.logo / tinggi)
        lebar, tinggi = lebar * skala, tinggi * skala
        self.canv.drawImage(
            self._logo,
            (self._ukuran.logo - lebar) / 2,
            dasar + (self._tinggi_isi - tinggi) / 2,
            lebar,
            tinggi,
            mask="auto",
        )


def baca_logo(isi: bytes | None) -> Any:  # noqa: ANN401 - reportlab has no types
    """The emblem as an image; a broken one is refused by name, not left out.

    Raises:
        UserError: SRT-101.
    """
    if not isi:
        return None
    try:
        gambar = ImageReader(io.BytesIO(isi))
        gambar.getRGBData()
    except Exception as sebab:  # the image library raises many kinds
        raise UserError(
            code="SRT-101",
            what="Gambar lambang pada kop tidak dapat dibaca.",
            kept="Surat belum dibuat; data permohonan tidak berubah.",
            action="Pasang ulang lambang (PNG atau JPG) di Setelan > Instansi.",
        ) from sebab
    return gambar


def alamat_kop(kop: Kop) -> list[str]:
    """Lines with address, telephone, site and e-mail."""
    jalan = f"{kop.alamat} {kop.kode_pos}".strip()
    kontak = [
        f"{nama} {isi}"
        for nama, isi in (("Telepon", kop.telepon), ("Faksimile", kop.faksimile))
        if isi
    ]
    maya = [f"{nama} {isi}" for nama, isi in (("Laman", kop.laman), ("Pos-el", kop.email)) if isi]
    baris = [jalan, ", ".join(kontak), ", ".join(maya)]
    if len(jalan) + len(baris[1]) < 80 and jalan and kontak:
        baris = [f"{jalan}, {baris[1]}", baris[2]]
    return [satu for satu in baris if satu]


def _muat(teks: str, letak: TataLetak, ruang: float, besar: float, *, tebal: bool) -> float:
    """The largest type size, down to 11 points (on A4), at which ``teks`` stays on one line."""
    nama = f"{letak.huruf}-Bold" if tebal else letak.huruf
    lebar = stringWidth(bersih(teks), nama, besar)
    return besar if lebar <= ruang else max(11.0 * letak.skala, besar * ruang / lebar)
