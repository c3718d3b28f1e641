# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Page furniture of a letter: page numbers, catchwords, the draft mark, and the build itself."""

from __future__ import annotations

import calendar
import io
import re
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
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
from app.exports.naskah.teks import Teks
from app.exports.templat import TataLetak

Kanvas = Any
"""reportlab's canvas and document: the library has no types"""
_MM = 72 / 25.4
ABU_KONSEP = 0.9
KETERANGAN_KONSEP = "belum bernomor dan belum ditandatangani"
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
    hitung_halaman: bool = False
    """Without ``kaki``: page x of y at the foot of a document of more than one page"""
    kata_kunci: str = ""
    """Keywords in the properties of the file"""


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


@dataclass
class Catatan:
    """What a pass over the document learns for the next one."""

    kata: dict[int, str] = field(default_factory=dict)
    """First word of each page"""
    mulai: list[int] = field(default_factory=list)
    """Pages on which a copy begins, after the first"""
    jumlah: int = 0
    """Number of pages"""

    def letak(self, halaman: int) -> tuple[int, int]:
        """Number of a page within its copy, and the pages of that copy."""
        awal = max((satu for satu in self.mulai if satu <= halaman), default=1)
        akhir = min((satu for satu in self.mulai if satu > halaman), default=self.jumlah + 1)
        return halaman - awal + 1, max(akhir - awal, 1)


class AwalRangkap(Flowable):  # type: ignore[misc]
    """Start of another copy of the same document: its pages are counted from one again."""

    def wrap(self, _lebar: float, _tinggi: float) -> tuple[float, float]:
        return 0, 0

    def draw(self) -> None:
        self.canv.catat_rangkap()


class LetterCanvas(Canvas):  # type: ignore[misc]
    """Canvas with a fixed time, that remembers the first word of each page."""

    def __init__(self, berkas: object, *, waktu: date, catatan: Catatan, **opsi: object) -> None:
        super().__init__(berkas, **opsi)
        self._doc._timeStamp = _cap_waktu(waktu)  # noqa: SLF001 - no public way to set the time
        self._catatan = catatan

    def showPage(self) -> None:  # noqa: N802 - reportlab's name
        """Close the page and pack it at once, so that long registers stay small in memory."""
        super().showPage()
        halaman = self._doc.Pages.pages[-1]
        isi = PDFStream(content=zlib.compress(halaman.stream.encode("utf-8")), filters=[])
        isi.dictionary["Filter"] = PDFArray([PDFName("FlateDecode")])
        halaman.Contents, halaman.stream = isi, None

    def catat_kata(self, alinea: Paragraph) -> None:
        """Note the first word of the first paragraph drawn on the page in hand."""
        if self.getPageNumber() not in self._catatan.kata:
            kata = alinea.getPlainText(identify=1).split()
            if kata:
                self._catatan.kata[self.getPageNumber()] = kata[0][:40]

    def catat_rangkap(self) -> None:
        """Note that a copy begins on the page in hand."""
        self._catatan.mulai.append(self.getPageNumber())


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


def alinea(isi: str, gaya_alinea: ParagraphStyle) -> Alinea:
    """A paragraph from a ``Teks`` or from markup that is already safe (``markup(...)``).

    A date or a time of day in it is never broken over two lines.
    """
    if isinstance(isi, Teks):
        isi = markup(isi, gaya_alinea.bulletFontName)
    return Alinea(utuhkan(isi), gaya_alinea)


def utuhkan(teks: str) -> str:
    """Bind the parts of dates and times by no-break spaces (a PDF prints them as plain ones)."""
    return _TAK_PISAH.sub(lambda cocok: cocok.group().replace(" ", "\u00a0"), teks)


def susun(cerita: Callable[[], Sequence[Flowable]], berkas: Berkas) -> bytes:
    """Lay out a story and return the PDF; equal input gives equal bytes.

    ``cerita`` is called once per pass, because laid-out parts cannot be used twice. The first
    pass learns the number of pages and the first word of each; the second draws them.
    """
    pasang_huruf()
    catatan = Catatan()
    _sekali(cerita, berkas, tahu=Catatan(), catatan=catatan)
    return _sekali(cerita, berkas, tahu=catatan, catatan=Catatan())


def _sekali(
    cerita: Callable[[], Sequence[Flowable]],
    berkas: Berkas,
    *,
    tahu: Catatan,
    catatan: Catatan,
) -> bytes:
    """Lay out once: ``tahu`` is what is known of the pages, ``catatan`` takes what is learnt."""
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
        keywords=bersih(berkas.kata_kunci),
        lang="id-ID",
        invariant=1,
        pageCompression=1,
        initialFontName=letak.huruf,
        initialFontSize=letak.ukuran,
    )

    def perabot(kanvas: Kanvas, dokumen_kini: Kanvas) -> None:
        _perabot_atas(kanvas, dokumen_kini.page, berkas, tahu)

    def penutup(kanvas: Kanvas, dokumen_kini: Kanvas) -> None:
        _perabot_bawah(kanvas, dokumen_kini.page, berkas, tahu)

    def bingkai(atas: float) -> Frame:
        tinggi = letak.tinggi - atas - letak.bawah
        rapat = {f"{sisi}Padding": 0 for sisi in ("left", "right", "top", "bottom")}
        return Frame(letak.kiri, letak.bawah, letak.lebar_isi, tinggi, **rapat)

    pertama = PageTemplate("pertama", [bingkai(letak.kop)], perabot, penutup)
    pertama.autoNextPageTemplate = "lanjutan"
    lanjutan = PageTemplate("lanjutan", [bingkai(letak.atas)], perabot, penutup)
    dokumen.addPageTemplates([pertama, lanjutan])

    def buat(keluaran: object, **opsi: object) -> LetterCanvas:
        return LetterCanvas(keluaran, waktu=berkas.tanggal, catatan=catatan, **opsi)

    dokumen.build(list(cerita()), canvasmaker=buat)
    catatan.jumlah = dokumen.page
    return keluaran.getvalue()


def _perabot_atas(kanvas: Kanvas, halaman: int, berkas: Berkas, tahu: Catatan) -> None:
    """Draft mark (below everything) and page number from page 2 on."""
    letak = berkas.letak
    kanvas.saveState()
    if berkas.konsep:
        _konsep(kanvas, letak)
    nomor, _ = tahu.letak(halaman)
    if nomor > 1:
        kanvas.setFont(letak.huruf, letak.ukuran)
        kanvas.drawCentredString(letak.lebar / 2, letak.tinggi - letak.kop, str(nomor))
    kanvas.restoreState()


def _perabot_bawah(kanvas: Kanvas, halaman: int, berkas: Berkas, tahu: Catatan) -> None:
    """Catchword and foot, drawn last so that they are also read last."""
    letak = berkas.letak
    kanvas.saveState()
    nomor, jumlah = tahu.letak(halaman)
    if berkas.kata_penyambung and nomor < jumlah and halaman + 1 in tahu.kata:
        tulis(
            kanvas,
            f"{tahu.kata[halaman + 1]} …",
            letak.lebar - letak.kanan,
            letak.bawah - 7 * _MM * letak.skala,
            huruf=letak.huruf,
            ukuran=letak.ukuran_formulir,
            rata="kanan",
        )
    if berkas.kaki:
        _kaki(kanvas, letak, f"{berkas.kaki} – halaman {nomor} dari {jumlah}")
    elif berkas.hitung_halaman and jumlah > 1:
        _kaki(kanvas, letak, f"Halaman {nomor} dari {jumlah}")
    kanvas.restoreState()


def _konsep(kanvas: Kanvas, letak: TataLetak) -> None:
    """The word KONSEP across the page, behind the text."""
    kanvas.saveState()
    kanvas.translate(letak.lebar / 2, letak.tinggi / 2)
    kanvas.rotate(52)
    kanvas.setFillGray(ABU_KONSEP)
    skala = letak.skala
    kanvas.setFont(f"{letak.huruf}-Bold", 120 * skala)
    kanvas.drawCentredString(0, -40 * skala, "KONSEP")
    kanvas.setFont(letak.huruf, 16 * skala)
    kanvas.drawCentredString(0, -66 * skala, KETERANGAN_KONSEP)
    kanvas.restoreState()


def _kaki(kanvas: Kanvas, letak: TataLetak, teks: str) -> None:
    kanvas.setFillGray(0.35)
    tulis(kanvas, teks, letak.kiri, letak.bawah / 2, huruf=letak.huruf, ukuran=7.5)


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
