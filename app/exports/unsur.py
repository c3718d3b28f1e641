# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Parts of a letter: title, filled-in lines, tick boxes, signature, register code."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY
from reportlab.platypus import Flowable, Spacer, Table, TableStyle

from app.domain.instansi import PejabatRow
from app.domain.penandatangan import baris_jabatan, nip_tertulis
from app.exports.huruf import SIMBOL, bersih, markup
from app.exports.layout import Alinea, alinea, gaya
from app.exports.naskah.qr import kotak_qr
from app.exports.naskah.teks import Teks
from app.exports.templat import TataLetak

MM = 72 / 25.4
SISI_KODE = 17 * MM
SEBUTAN_KODE = "Kode register internal"


class Isian(Flowable):  # type: ignore[misc]
    """``label : value`` whose value may run over many lines and pages."""

    def __init__(
        self, label: Alinea | None, nilai: Alinea, *, lebar_label: float, menjorok: float = 0
    ) -> None:
        super().__init__()
        self._label = label
        self._nilai = nilai
        self._x_titik = menjorok + lebar_label
        self._x_nilai = self._x_titik + 3.5 * MM
        self._lebar_label = lebar_label
        self._menjorok = menjorok
        self.spaceAfter = nilai.style.spaceAfter

    def wrap(self, lebar: float, tinggi: float) -> tuple[float, float]:
        _, tinggi_nilai = self._nilai.wrap(lebar - self._x_nilai, tinggi)
        tinggi_label = 0.0
        if self._label:
            _, tinggi_label = self._label.wrap(self._lebar_label - 2 * MM, tinggi)
        self.width, self.height = lebar, max(tinggi_nilai, tinggi_label)
        return lebar, self.height

    def split(self, lebar: float, tinggi: float) -> list[Flowable]:
        bagian = self._nilai.split(lebar - self._x_nilai, tinggi)
        if len(bagian) < 2:
            return []
        opsi = {"lebar_label": self._lebar_label, "menjorok": self._menjorok}
        return [Isian(self._label, bagian[0], **opsi), Isian(None, bagian[1], **opsi)]

    def draw(self) -> None:
        if self._label:
            atas = self.height
            self._label.drawOn(self.canv, self._menjorok, atas - self._label.height)
            corak = self._nilai.style
            self.canv.setFont(self._label.style.fontName, corak.fontSize)
            self.canv.drawString(self._x_titik, atas - corak.fontSize, ":")
        self._nilai.drawOn(self.canv, self._x_nilai, self.height - self._nilai.height)


class KodeRegister(Flowable):  # type: ignore[misc]
    """The internal register code as QR; holds no personal data and proves no signature."""

    def __init__(self, sidik: str, letak: TataLetak, *, sisi: float = SISI_KODE) -> None:
        super().__init__()
        self._sidik = bersih(sidik)
        self._letak = letak
        self._sisi = max(sisi * letak.skala, 14 * MM)
        corak = gaya(letak, ukuran=6.8, leading=8.2)
        self._teks = alinea(f"{SEBUTAN_KODE}<br/>{markup(self._sidik, letak.huruf)}", corak)

    def wrap(self, lebar: float, tinggi: float) -> tuple[float, float]:
        self._lebar_teks = min(lebar - self._sisi - 2 * MM, 52 * MM)
        _, tinggi_teks = self._teks.wrap(self._lebar_teks, tinggi)
        return lebar, max(self._sisi, tinggi_teks)

    def draw(self) -> None:
        # drawn as one path: the graphics renderer would bring in a font that is not embedded
        kotak = kotak_qr(self._sidik)
        jumlah = len(kotak)
        titik = self._sisi / jumlah
        jalur = self.canv.beginPath()
        for nomor, baris in enumerate(kotak):
            for kolom, gelap in enumerate(baris):
                if gelap:
                    jalur.rect(kolom * titik, (jumlah - 1 - nomor) * titik, titik, titik)
        self.canv.setFillGray(0)
        self.canv.drawPath(jalur, stroke=0, fill=1)
        self._teks.drawOn(self.canv, self._sisi + 2 * MM, self._sisi - self._teks.height)


def judul(
    letak: TataLetak, baris: Sequence[str], nomor: str | None, *, sebutan: str = "Nomor: "
) -> list[Flowable]:
    """Centred title lines and, unless None, the number below ("" leaves a dotted line)."""
    besar = gaya(
        letak, ukuran=letak.ukuran, tebal=True, alignment=TA_CENTER, leading=letak.ukuran * 1.25
    )
    hasil: list[Flowable] = [
        Spacer(0, 2 * MM * letak.skala),
        *(alinea(satu, besar) for satu in baris),
    ]
    if nomor is not None:
        biasa = gaya(letak, ukuran=letak.ukuran_formulir, alignment=TA_CENTER, spaceBefore=1)
        isi = markup(nomor, letak.huruf) or "." * 48
        hasil.append(alinea(f"{sebutan}{isi}", biasa))
    return [*hasil, Spacer(0, 4 * MM * letak.skala)]


def paragraf(letak: TataLetak, isi: str, *, ukuran: float | None = None, **lain: object) -> Alinea:
    """A justified paragraph of form size from safe markup."""
    opsi = {"spaceAfter": 4, "alignment": TA_JUSTIFY, **lain}
    return alinea(isi, gaya(letak, ukuran=ukuran or letak.ukuran_formulir, **opsi))


def isian(
    letak: TataLetak,
    pasangan: Sequence[tuple[str, str]],
    *,
    lebar_label: float = 45 * MM,
    ukuran: float | None = None,
    menjorok: float = 0,
    kosong: str = "-",
) -> list[Flowable]:
    """Lines ``label : value``; an empty value prints as ``kosong``."""
    corak = gaya(letak, ukuran=ukuran or letak.ukuran_formulir, spaceAfter=1.8)
    return [
        Isian(
            alinea(markup(label, letak.huruf), corak),
            alinea(markup(_isi(nilai) or kosong, letak.huruf), corak),
            lebar_label=lebar_label,
            menjorok=menjorok,
        )
        for label, nilai in pasangan
    ]


def _isi(nilai: str) -> str:
    return nilai if isinstance(nilai, Teks) else nilai.strip()


def centang(pilih: bool, teks: str) -> str:
    """Markup of a tick box before ``teks`` (which is safe markup already)."""
    kotak = "\u2612" if pilih else "\u2610"
    return f'<font name="{SIMBOL}">{kotak}</font>&nbsp;{teks}'


def baris_centang(
    letak: TataLetak,
    pilih: bool,
    teks: str,
    *,
    menjorok: float = 0,
    ukuran: float | None = None,
) -> Alinea:
    """One tick box line (a choice of its own) with a hanging indent."""
    corak = gaya(
        letak,
        ukuran=ukuran or letak.ukuran_formulir,
        leftIndent=menjorok + 5 * MM,
        firstLineIndent=-5 * MM,
        spaceAfter=1.8,
    )
    return alinea(centang(pilih, teks), corak)


def kolom_tanda_tangan(
    letak: TataLetak, pejabat: PejabatRow, *, tempat_tanggal: str = "", ruang: float = 19 * MM
) -> list[Flowable]:
    """Place and date, post, room to sign, name, rank and NIP."""
    corak = gaya(letak, ukuran=letak.ukuran_formulir)
    tebal = gaya(letak, ukuran=letak.ukuran_formulir, tebal=True)
    hasil: list[Flowable] = []
    if tempat_tanggal:
        hasil.append(alinea(markup(tempat_tanggal, letak.huruf), corak))
    hasil += [alinea(markup(satu, letak.huruf), corak) for satu in baris_jabatan(pejabat)]
    hasil.append(Spacer(0, ruang))
    hasil.append(alinea(markup(pejabat.nama.strip() or "." * 40, letak.huruf), tebal))
    if pejabat.pangkat.strip():
        hasil.append(alinea(markup(pejabat.pangkat.strip(), letak.huruf), corak))
    if pejabat.nip.strip():
        hasil.append(alinea(f"NIP {markup(nip_tertulis(pejabat.nip), letak.huruf)}", corak))
    return hasil


def dua_kolom(
    letak: TataLetak,
    kiri: Sequence[Flowable],
    kanan: Sequence[Flowable],
    *,
    bagi: float = 0.5,
) -> Table:
    """Two blocks side by side that stay on one page, the left one low."""
    tabel = Table(
        [[list(kiri), list(kanan)]],
        colWidths=[letak.lebar_isi * bagi, letak.lebar_isi * (1 - bagi)],
    )
    tabel.setStyle(
        TableStyle(
            [
                ("VALIGN", (0, 0), (0, 0), "BOTTOM"),
                ("VALIGN", (1, 0), (1, 0), "TOP"),
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("RIGHTPADDING", (0, 0), (-1, -1), 0),
                ("RIGHTPADDING", (0, 0), (0, 0), 5 * MM),
                ("TOPPADDING", (0, 0), (-1, -1), 0),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
                ("FONTNAME", (0, 0), (-1, -1), letak.huruf),
            ]
        )
    )
    return tabel


def tabel_baris(
    letak: TataLetak,
    kepala: Sequence[str],
    baris: Sequence[Sequence[str]],
    *,
    lebar_kolom: Sequence[float],
    ukuran: float | None = None,
    tengah: frozenset[int] = frozenset(),
) -> Table:
    """A ruled table of safe markup for many short rows; the head repeats on every page.

    Without a head (empty ``kepala``) it continues the table above it.
    """
    isi = [_sel(letak, satu, ukuran, tebal=False, tengah=tengah) for satu in baris]
    corak = _garis(letak)
    if kepala:
        semua = frozenset(range(len(kepala)))
        isi.insert(0, _sel(letak, kepala, ukuran, tebal=True, tengah=semua))
        corak.append(("VALIGN", (0, 0), (-1, 0), "MIDDLE"))
    tabel = Table(isi, colWidths=list(lebar_kolom), repeatRows=1 if kepala else 0)
    tabel.setStyle(TableStyle(corak))
    return tabel


def baris_tabel(
    letak: TataLetak,
    kepala: Sequence[str],
    baris: Sequence[Sequence[str]],
    *,
    lebar_kolom: Sequence[float],
) -> list[Flowable]:
    """A ruled table for few rows of any height: each row may run over a page by itself."""
    hasil: list[Flowable] = []
    for nomor, satu in enumerate((kepala, *baris)):
        tengah = frozenset(range(len(satu))) if nomor == 0 else frozenset({0})
        isi = _sel(letak, satu, None, tebal=nomor == 0, tengah=tengah)
        tabel = Table([isi], colWidths=list(lebar_kolom), splitInRow=1)
        tabel.setStyle(TableStyle(_garis(letak)))
        hasil.append(tabel)
    return hasil


def _sel(
    letak: TataLetak,
    isi: Sequence[str],
    ukuran: float | None,
    *,
    tebal: bool,
    tengah: frozenset[int],
) -> list[Flowable]:
    besar = ukuran or letak.ukuran_formulir
    biasa = gaya(letak, ukuran=besar, tebal=tebal, leading=besar * 1.2)
    pusat = gaya(letak, ukuran=besar, tebal=tebal, leading=besar * 1.2, alignment=TA_CENTER)
    return [alinea(satu, pusat if kolom in tengah else biasa) for kolom, satu in enumerate(isi)]


def _garis(letak: TataLetak) -> list[Any]:
    semua = ((0, 0), (-1, -1))
    return [
        ("GRID", *semua, 0.5, "black"),
        ("VALIGN", *semua, "TOP"),
        ("TOPPADDING", *semua, 2.5),
        ("BOTTOMPADDING", *semua, 3),
        ("LEFTPADDING", *semua, 4),
        ("RIGHTPADDING", *semua, 4),
        ("FONTNAME", *semua, letak.huruf),
    ]
