# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Page furniture of a letter: page numbers, catchwords, the draft mark, and the build itself."""

from __future__ import annotations

import calendar
import io
import re
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.utils import TimeStamp
from reportlab.pdfbase.pdfdoc import PDFArray, PDFName, PDFStream
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Paragraph

from app import APP_NAME, VERSION
from app.domain.format_id import BULAN_PENDEK, NAMA_BULAN, ZONA
from app.exports.aksara import berarah_kanan, urut_tampak, urutan
from app.exports.huruf import bersih, markup, pasang_huruf, potongan
from app.exports.templat import TataLetak

Kanvas = Any
"""reportlab's canvas and document: the library has no types"""
_MM = 72 / 25.4
ABU_KONSEP = 0.9
_TAK_PISAH = re.compile(
    rf"\b\d{{1,2}} (?:{'|'.join(sorted({*NAMA_BULAN, *BULAN_PENDEK}))}) \d{{4}}\b"
    rf"|\b\d{{1,2}}\.\d{{2}} (?:{'|'.join(ZONA.values())})\b"
)


@dataclass(frozen=True)
class Berkas:
    """What a finished PDF says about itself, and how its pages are made up."""

    judul: str
    penulis: str
    tanggal: date
    letak: TataLetak
    konsep: bool = False
    kata_penyambung: bool = False
    kaki: str = ""
    """Small text at the foot of every page, left; page x of y is added on the right"""


class Alinea(Paragraph):  # type: ignore[misc]  # reportlab has no types
    """A paragraph that tells the page which word comes first on it (for the catchword)."""

    def draw(self) -> None:
        catat = getattr(self.canv, "catat_kata", None)
        if catat is not None:
            catat(self)
        _urutkan(self.blPara)
        super().draw()


def _urutkan(terbagi: Any) -> None:  # noqa: ANN401 - reportlab has no types
    """Put every line of a paragraph that was broken in reading order into the order seen.

    Done when it is drawn and not before: a paragraph that goes on over the page is broken anew
    from its words. A line is a tuple (room, words) in one font, or an object with pieces of fonts.
    """
    for nomor, baris in enumerate(terbagi.lines):
        if terbagi.kind == 0:
            teks = " ".join(baris[1])
            if berarah_kanan(teks):
                terbagi.lines[nomor] = (baris[0], urut_tampak(teks).split(" "), *baris[2:])
        elif berarah_kanan("".join(potong.text for potong in baris.words)):
            baris.words = _urutkan_potongan(baris.words)


def _urutkan_potongan(semua: Sequence[Any]) -> list[Any]:
    pemilik = [potong for potong in semua for _ in potong.text]
    hasil = []
    tampak = urutan("".join(potong.text for potong in semua))
    for _, grup in groupby(tampak, key=lambda satu: id(pemilik[satu[1]])):
        isi = list(grup)
        teks = "".join(karakter for karakter, _asal in isi)
        hasil.append(pemilik[isi[0][1]].clone(text=teks))
    return hasil


class LetterCanvas(Canvas):  # type: ignore[misc]
    """Canvas with a fixed time, that remembers the first word of each page."""

    def __init__(
        self, berkas: object, *, waktu: date, kata: dict[int, str], **opsi: object
    ) -> None:
        super().__init__(berkas, **opsi)
        self._doc._timeStamp = _cap_waktu(waktu)  # noqa: SLF001 - no public way to set the time
        self._kata = kata

    def showPage(self) -> None:  # noqa: N802 - reportlab's name
        """Close the page and pack it at once, so that long registers stay small in memory."""
        super().showPage()
        halaman = self._doc.Pages.pages[-1]
        isi = PDFStream(content=zlib.compress(halaman.stream.encode("utf-8")), filters=[])
        isi.dictionary["Filter"] = PDFArray([PDFName("FlateDecode")])
        halaman.Contents, halaman.stream = isi, None

    def catat_kata(self, alinea: Paragraph) -> None:
        """Note the first word of the first paragraph drawn on the page in hand."""
        if self.getPageNumber() not in self._kata:
            kata = alinea.getPlainText(identify=1).split()
            if kata:
                self._kata[self.getPageNumber()] = kata[0][:40]


def _cap_waktu(tanggal: date) -> TimeStamp:
    """The letter's own date as the time of making, so that equal letters are equal bytes."""
    cap = TimeStamp(1)
    cap.t = float(calendar.timegm(tanggal.timetuple()))
    cap.lt = tanggal.timetuple()
    cap.YMDhms = tuple(cap.lt)[:6]
    return cap


def gaya(
    letak: TataLetak, *, ukuran: float | None = None, tebal: bool = False, **lain: object
) -> ParagraphStyle:
    """A paragraph style in the letter's font; ``lain`` are reportlab's own attributes."""
    besar = ukuran or letak.ukuran
    nama = f"{letak.huruf}-Bold" if tebal else letak.huruf
    return ParagraphStyle(
        "lumbung",
        fontName=nama,
        bulletFontName=letak.huruf,
        fontSize=besar,
        leading=lain.pop("leading", None) or besar * letak.spasi,
        splitLongWords=1,
        allowWidows=0,
        allowOrphans=0,
        **lain,
    )


def alinea(teks_markup: str, gaya_alinea: ParagraphStyle) -> Alinea:
    """A paragraph from markup that is already safe (template text or ``markup(...)``).

    A date or a time of day in it is never broken over two lines.
    """
    return Alinea(_utuhkan(teks_markup), gaya_alinea)


def _utuhkan(teks: str) -> str:
    """Bind the parts of dates and times; the no-break space is printed as a plain one."""
    return _TAK_PISAH.sub(lambda cocok: cocok.group().replace(" ", "\u00a0"), teks)


def susun(cerita: Callable[[], Sequence[Flowable]], berkas: Berkas) -> bytes:
    """Lay out a story and return the PDF; equal input gives equal bytes.

    ``cerita`` is called once per pass, because laid-out parts cannot be used twice. The first
    pass learns the number of pages and the first word of each; the second draws them.
    """
    pasang_huruf()
    kata: dict[int, str] = {}
    _, jumlah = _sekali(cerita, berkas, kata={}, catatan=kata, jumlah=0)
    hasil, _ = _sekali(cerita, berkas, kata=kata, catatan={}, jumlah=jumlah)
    return hasil


def _sekali(
    cerita: Callable[[], Sequence[Flowable]],
    berkas: Berkas,
    *,
    kata: dict[int, str],
    catatan: dict[int, str],
    jumlah: int,
) -> tuple[bytes, int]:
    keluaran = io.BytesIO()
    letak = berkas.letak
    dokumen = BaseDocTemplate(
        keluaran,
        pagesize=(letak.lebar, letak.tinggi),
        title=bersih(berkas.judul),
        author=bersih(berkas.penulis),
        creator=f"{APP_NAME} {VERSION}",
        producer=f"{APP_NAME} {VERSION}",
        subject=bersih(berkas.judul),
        lang="id-ID",
        invariant=1,
        pageCompression=1,
        initialFontName=letak.huruf,
        initialFontSize=letak.ukuran,
    )

    def perabot(kanvas: Kanvas, dokumen_kini: Kanvas) -> None:
        _perabot_atas(kanvas, dokumen_kini.page, berkas)

    def penutup(kanvas: Kanvas, dokumen_kini: Kanvas) -> None:
        _perabot_bawah(kanvas, dokumen_kini.page, berkas, kata, jumlah)

    def bingkai(atas: float) -> Frame:
        tinggi = letak.tinggi - atas - letak.bawah
        rapat = {f"{sisi}Padding": 0 for sisi in ("left", "right", "top", "bottom")}
        return Frame(letak.kiri, letak.bawah, letak.lebar_isi, tinggi, **rapat)

    pertama = PageTemplate("pertama", [bingkai(letak.kop)], perabot, penutup)
    pertama.autoNextPageTemplate = "lanjutan"
    lanjutan = PageTemplate("lanjutan", [bingkai(letak.atas)], perabot, penutup)
    dokumen.addPageTemplates([pertama, lanjutan])

    def buat(keluaran: object, **opsi: object) -> LetterCanvas:
        return LetterCanvas(keluaran, waktu=berkas.tanggal, kata=catatan, **opsi)

    dokumen.build(list(cerita()), canvasmaker=buat)
    return keluaran.getvalue(), dokumen.page


def _perabot_atas(kanvas: Kanvas, halaman: int, berkas: Berkas) -> None:
    """Draft mark (below everything) and page number from page 2 on."""
    letak = berkas.letak
    kanvas.saveState()
    if berkas.konsep:
        _konsep(kanvas, letak)
    if halaman > 1:
        kanvas.setFont(letak.huruf, letak.ukuran)
        kanvas.drawCentredString(letak.lebar / 2, letak.tinggi - 13 * _MM, str(halaman))
    kanvas.restoreState()


def _perabot_bawah(
    kanvas: Kanvas, halaman: int, berkas: Berkas, kata: dict[int, str], jumlah: int
) -> None:
    """Catchword and foot, drawn last so that they are also read last."""
    letak = berkas.letak
    kanvas.saveState()
    if berkas.kata_penyambung and halaman + 1 in kata:
        tulis(
            kanvas,
            f"{kata[halaman + 1]} …",
            letak.lebar - letak.kanan,
            letak.bawah - 7 * _MM,
            huruf=letak.huruf,
            ukuran=letak.ukuran_formulir,
            rata="kanan",
        )
    if berkas.kaki:
        _kaki(kanvas, letak, f"{berkas.kaki} – halaman {halaman} dari {max(jumlah, 1)}")
    kanvas.restoreState()


def _konsep(kanvas: Kanvas, letak: TataLetak) -> None:
    """The word KONSEP across the page, behind the text."""
    kanvas.saveState()
    kanvas.translate(letak.lebar / 2, letak.tinggi / 2)
    kanvas.rotate(52)
    kanvas.setFillGray(ABU_KONSEP)
    kanvas.setFont(f"{letak.huruf}-Bold", 120)
    kanvas.drawCentredString(0, -40, "KONSEP")
    kanvas.setFont(letak.huruf, 16)
    kanvas.drawCentredString(0, -66, "belum bernomor dan belum ditandatangani")
    kanvas.restoreState()


def _kaki(kanvas: Kanvas, letak: TataLetak, teks: str) -> None:
    kanvas.setFillGray(0.35)
    tulis(kanvas, teks, letak.kiri, 12 * _MM, huruf=letak.huruf, ukuran=7.5)


def tulis(
    kanvas: Kanvas,
    teks: str,
    x: float,
    y: float,
    *,
    huruf: str,
    ukuran: float,
    rata: str = "kiri",
) -> None:
    """Draw one line of user text at (x, y) in points, with fallback fonts; never raises on text."""
    bagian = list(potongan(urut_tampak(bersih(teks).replace("\n", " ")), huruf))
    lebar = sum(kanvas.stringWidth(isi, nama, ukuran) for nama, isi in bagian)
    x -= {"kiri": 0.0, "tengah": lebar / 2, "kanan": lebar}[rata]
    for nama, isi in bagian:
        kanvas.setFont(nama, ukuran)
        kanvas.drawString(x, y, isi)
        x += kanvas.stringWidth(isi, nama, ukuran)


__all__ = ["Alinea", "Berkas", "alinea", "gaya", "markup", "susun", "tulis"]
