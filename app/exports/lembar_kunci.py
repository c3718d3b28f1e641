# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Sheets of the province: a share of its root key, and the enrolment of one agency as QR."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.lib.enums import TA_CENTER
from reportlab.platypus import Flowable, Spacer, Table, TableStyle

from app.domain.format_id import tanggal_panjang
from app.domain.instansi import Kertas, Kop
from app.exports.huruf import markup
from app.exports.kop import KepalaSurat
from app.exports.layout import Berkas, alinea, gaya, susun
from app.exports.templat import TataLetak, Templat, tata_letak, templat
from app.exports.unsur import MM, dua_kolom, isian, judul, paragraf

_KOLOM = 6
_SISI = 90 * MM
_PINGGIR = 4
"""Light modules around a code, without which cameras do not find it"""
_POTONG = 64


@dataclass(frozen=True)
class LembarBagian:
    """One share of a root key. Its text never goes to a log or a preview file."""

    kop: Kop
    provinsi: str
    nomor: int
    teks: str
    """Groups parted by hyphens"""
    kata_akar: str
    tanggal: date
    kertas: Kertas = Kertas.A4


@dataclass(frozen=True)
class LembarPendaftaran:
    """The enrolment of one agency; secret until it is used."""

    kop: Kop
    provinsi: str
    nama: str
    kode: str
    teks: str
    """Text of the code: capitals and digits"""
    kata_akar: str
    tanggal: date
    kertas: Kertas = Kertas.A4


class KodeQr(Flowable):  # type: ignore[misc]
    """A QR code drawn as one path, centred, with its light margin."""

    def __init__(self, teks: str, sisi: float = _SISI) -> None:
        super().__init__()
        self._teks, self._sisi = teks, sisi

    def wrap(self, lebar: float, tinggi: float) -> tuple[float, float]:
        del tinggi
        self._kiri = (lebar - self._sisi) / 2
        return lebar, self._sisi

    def draw(self) -> None:
        kode = QrCodeWidget(self._teks, barLevel="L").qr
        kode.make()
        jumlah = kode.getModuleCount()
        titik = self._sisi / (jumlah + 2 * _PINGGIR)
        jalur = self.canv.beginPath()
        for baris in range(jumlah):
            for kolom in range(jumlah):
                if kode.isDark(baris, kolom):
                    x = self._kiri + (kolom + _PINGGIR) * titik
                    jalur.rect(x, (jumlah - 1 - baris + _PINGGIR) * titik, titik, titik)
        self.canv.setFillGray(0)
        self.canv.drawPath(jalur, stroke=0, fill=1)


def render_lembar_bagian(lembar: LembarBagian) -> bytes:
    """Return the sheet of one share as PDF; its metadata names the province only."""
    letak = tata_letak(lembar.kertas.value, lembar.tanggal)
    kata = templat("lembar_bagian_akar", lembar.tanggal)
    data = [
        ("Provinsi", lembar.provinsi),
        ("Lembar", f"{lembar.nomor} dari 3"),
        ("Kata kunci provinsi", lembar.kata_akar),
        ("Tanggal dibuat", tanggal_panjang(lembar.tanggal)),
    ]

    def cerita() -> Sequence[Flowable]:
        return [
            KepalaSurat(lembar.kop, letak),
            *judul(letak, kata.ambil("judul"), None),
            *isian(letak, data, lebar_label=40 * MM),
            Spacer(0, 4 * MM),
            paragraf(letak, kata.teks("pengantar")),
            Spacer(0, 2 * MM),
            _kotak(lembar.teks, letak),
            Spacer(0, 5 * MM),
            *_petunjuk(letak, kata),
            Spacer(0, 6 * MM),
            dua_kolom(letak, _serah(letak, kata, "penyimpan"), _serah(letak, kata, "saksi")),
        ]

    judul_berkas = f"Bagian kunci akar {lembar.nomor} dari 3 – {lembar.provinsi}"
    return susun(cerita, _berkas(judul_berkas, lembar.kop, lembar.tanggal, letak))


def render_lembar_pendaftaran(lembar: LembarPendaftaran) -> bytes:
    """Return the enrolment as PDF: instructions, the QR code and its text."""
    letak = tata_letak(lembar.kertas.value, lembar.tanggal)
    kata = templat("lembar_pendaftaran", lembar.tanggal)
    data = [
        ("Instansi", lembar.nama),
        ("Kode", lembar.kode),
        ("Provinsi", lembar.provinsi),
        ("Kata kunci provinsi", lembar.kata_akar),
        ("Tanggal dibuat", tanggal_panjang(lembar.tanggal)),
    ]
    kecil = gaya(letak, ukuran=6.5, leading=8, alignment=TA_CENTER)

    def cerita() -> Sequence[Flowable]:
        potongan = [lembar.teks[at : at + _POTONG] for at in range(0, len(lembar.teks), _POTONG)]
        return [
            KepalaSurat(lembar.kop, letak),
            *judul(letak, kata.ambil("judul"), None),
            *isian(letak, data, lebar_label=40 * MM),
            Spacer(0, 3 * MM),
            paragraf(letak, kata.teks("pengantar")),
            *_petunjuk(letak, kata),
            KodeQr(lembar.teks),
            *(alinea(markup(satu, letak.huruf), kecil) for satu in potongan),
        ]

    judul_berkas = f"Pendaftaran {lembar.nama}"
    return susun(cerita, _berkas(judul_berkas, lembar.kop, lembar.tanggal, letak))


def _berkas(judul_berkas: str, kop: Kop, tanggal: date, letak: TataLetak) -> Berkas:
    penulis = kop.nama_instansi or kop.nama_pemda
    return Berkas(judul=judul_berkas, penulis=penulis, tanggal=tanggal, letak=letak)


def _petunjuk(letak: TataLetak, kata: Templat) -> list[Flowable]:
    corak = gaya(
        letak,
        ukuran=letak.ukuran_formulir,
        leftIndent=6 * MM,
        firstLineIndent=-6 * MM,
        spaceAfter=3,
    )
    return [
        alinea(f"{nomor}.&nbsp;&nbsp;{teks}", corak)
        for nomor, teks in enumerate(kata.butir("petunjuk"), start=1)
    ]


def _kotak(teks: str, letak: TataLetak) -> Table:
    """The groups in rows of six, each with its number, ruled for copying by hand."""
    besar = gaya(letak, ukuran=16, tebal=True, alignment=TA_CENTER, leading=20)
    kecil = gaya(letak, ukuran=8, alignment=TA_CENTER)
    sel: list[list[Flowable] | str] = [
        [alinea(str(nomor), kecil), alinea(markup(grup, letak.huruf), besar)]
        for nomor, grup in enumerate(teks.split("-"), start=1)
    ]
    sel += [""] * (-len(sel) % _KOLOM)
    baris = [sel[awal : awal + _KOLOM] for awal in range(0, len(sel), _KOLOM)]
    tabel = Table(baris, colWidths=[letak.lebar_isi / _KOLOM] * _KOLOM)
    tabel.setStyle(
        TableStyle(
            [
                ("GRID", (0, 0), (-1, -1), 0.8, "black"),
                ("TOPPADDING", (0, 0), (-1, -1), 4),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 6),
                ("FONTNAME", (0, 0), (-1, -1), letak.huruf),
            ]
        )
    )
    return tabel


def _serah(letak: TataLetak, kata: Templat, kunci: str) -> list[Flowable]:
    corak = gaya(letak, ukuran=letak.ukuran_formulir)
    return [
        alinea(kata.teks(kunci), corak),
        Spacer(0, 18 * MM),
        alinea("." * 46, corak),
        alinea("NIP " + "." * 40, corak),
    ]
