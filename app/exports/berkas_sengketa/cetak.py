# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Our own pages of a bundle: chapters one after the other, and on which page each begins."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageBreak, PageTemplate

from app.domain.instansi import Kop
from app.exports.huruf import pasang_huruf
from app.exports.kop import KepalaSurat
from app.exports.layout import Catatan, LetterCanvas
from app.exports.naskah.model import Blok
from app.exports.naskah.pdf_blok import Pencetak
from app.exports.templat import TataLetak, tata_letak
from app.exports.unsur import MM

BAWAH_MM = 24.0
"""Free at the foot: the number of the page in the bundle stands there"""


@dataclass(frozen=True)
class Bab:
    """One chapter; it starts on a page of its own."""

    kunci: str
    judul: str
    blok: tuple[Blok, ...]
    kop: Kop | None = None


@dataclass(frozen=True)
class Cetakan:
    """Printed chapters."""

    pdf: bytes
    jumlah: int
    awal: dict[str, int]
    """Key of a chapter → its first page, from 1"""


class _Penanda(Flowable):  # type: ignore[misc]  # reportlab has no types
    """Notes the page it is drawn on."""

    def __init__(self, kunci: str, awal: dict[str, int]) -> None:
        super().__init__()
        self._kunci, self._awal = kunci, awal

    def wrap(self, _lebar: float, _tinggi: float) -> tuple[float, float]:
        return 0, 0

    def draw(self) -> None:
        self._awal[self._kunci] = self.canv.getPageNumber()


def cetak_bab(bab: Sequence[Bab], *, tanggal: date, judul: str) -> Cetakan:
    """Return the chapters as PDF, every font embedded, without page numbers of its own."""
    pasang_huruf()
    letak = replace(tata_letak("a4", tanggal), bawah=BAWAH_MM * MM, kiri=25 * MM, kanan=20 * MM)
    awal: dict[str, int] = {}
    catatan = Catatan()
    keluaran = io.BytesIO()
    dokumen = BaseDocTemplate(
        keluaran,
        pagesize=(letak.lebar, letak.tinggi),
        title=judul,
        lang="id-ID",
        invariant=1,
        initialFontName=letak.huruf,
    )
    rapat = {f"{sisi}Padding": 0 for sisi in ("left", "right", "top", "bottom")}
    tinggi = letak.tinggi - letak.kop - letak.bawah
    bingkai = Frame(letak.kiri, letak.bawah, letak.lebar_isi, tinggi, **rapat)
    dokumen.addPageTemplates([PageTemplate("halaman", [bingkai])])

    def kanvas(keluaran: object, **opsi: object) -> LetterCanvas:
        return LetterCanvas(keluaran, waktu=tanggal, catatan=catatan, **opsi)

    dokumen.build(_cerita(bab, letak, awal), canvasmaker=kanvas)
    return Cetakan(keluaran.getvalue(), int(dokumen.page), awal)


def _cerita(bab: Sequence[Bab], letak: TataLetak, awal: dict[str, int]) -> list[Flowable]:
    pencetak = Pencetak(letak, "")
    hasil: list[Flowable] = []
    for satu in bab:
        if hasil:
            hasil.append(PageBreak())
        hasil.append(_Penanda(satu.kunci, awal))
        if satu.kop is not None:
            hasil.append(KepalaSurat(satu.kop, letak))
        hasil += pencetak.semua(satu.blok)
    return hasil
