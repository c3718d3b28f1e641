# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Blocks of a document as parts of a PDF page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT, TA_RIGHT
from reportlab.platypus import (
    CondPageBreak,
    Flowable,
    HRFlowable,
    KeepTogether,
    PageBreak,
    Spacer,
    Table,
    TableStyle,
)

from app.exports.huruf import markup
from app.exports.layout import Alinea, alinea, gaya
from app.exports.naskah import model, teks
from app.exports.naskah.pdf_tabel import tabel_bergaris
from app.exports.naskah.susunan import (
    JARAK_KESATU_MM,
    JOROK_MM,
    besar,
    penanda,
    penanda_diktum,
)
from app.exports.templat import TataLetak
from app.exports.unsur import MM, KodeRegister, dua_kolom, isian, judul

_RATA = {"penuh": TA_JUSTIFY, "kiri": TA_LEFT, "tengah": TA_CENTER, "kanan": TA_RIGHT}
_TITIK = "." * 40


class Pencetak:
    """Turns blocks into parts of pages with one set of measures."""

    def __init__(self, letak: TataLetak, sidik: str) -> None:
        self._letak = letak
        self._sidik = sidik
        self._utuh = False
        self._cara: dict[type, Callable[[Any], list[Flowable]]] = {
            model.Judul: self._judul,
            model.Paragraf: self._paragraf,
            model.Isian: self._isian,
            model.Centang: self._centang,
            model.Butir: self._butir,
            model.Diktum: self._diktum,
            model.Tabel: lambda satu: tabel_bergaris(self._letak, satu),
            model.TandaTangan: self._tanda_tangan,
            model.KepalaDinas: self._kepala_dinas,
            model.Kode: lambda _: self._kode(),
            model.Sela: lambda satu: [Spacer(0, satu.mm * MM * self._letak.skala)],
            model.HalamanBaru: lambda _: [PageBreak()],
            model.Garis: lambda _: [
                HRFlowable("100%", 0.7, spaceBefore=2, spaceAfter=4, color="black")
            ],
            model.Kotak: self._kotak,
            model.Utuh: lambda satu: self.semua(satu.blok),
        }

    def semua(self, blok: Sequence[model.Blok]) -> list[Flowable]:
        """The parts of all blocks in order; what is kept together is so once, not in layers."""
        hasil: list[Flowable] = []
        for satu in blok:
            utuh = isinstance(satu, (model.Utuh, model.TandaTangan)) and not self._utuh
            self._utuh = self._utuh or utuh
            bagian = self._cara[type(satu)](satu)
            self._utuh = self._utuh and not utuh
            hasil += [KeepTogether(bagian)] if utuh and len(bagian) > 1 else bagian
        return hasil

    def _alinea(self, isi: str, **corak: Any) -> Alinea:  # noqa: ANN401 - reportlab's own
        return alinea(markup(isi, self._letak.huruf), gaya(self._letak, **corak))

    def _judul(self, satu: model.Judul) -> list[Flowable]:
        baris = [markup(teks.aman(b), self._letak.huruf) for b in satu.baris]
        return judul(self._letak, baris, satu.nomor, sebutan=satu.sebutan_nomor)

    def _paragraf(self, satu: model.Paragraf) -> list[Flowable]:
        ukuran = besar(self._letak, satu.ukuran)
        alinea = self._alinea(
            satu.teks,
            ukuran=ukuran,
            tebal=satu.tebal,
            alignment=_RATA[satu.rata],
            leftIndent=satu.kiri_mm * MM,
            rightIndent=satu.kanan_mm * MM,
            firstLineIndent=JOROK_MM * MM if satu.menjorok else 0,
            spaceAfter=satu.jarak_mm * MM * self._letak.skala,
            keepWithNext=int(satu.sambung),
            leading=ukuran * (1.2 if satu.ukuran == "kecil" else self._letak.spasi),
        )
        return [CondPageBreak(25 * MM), alinea] if satu.sambung and satu.tebal else [alinea]

    def _isian(self, satu: model.Isian) -> list[Flowable]:
        return isian(
            self._letak,
            satu.baris,
            lebar_label=satu.lebar_label_mm * MM * self._skala(),
            menjorok=satu.kiri_mm * MM,
            kosong=satu.kosong,
        )

    def _skala(self) -> float:
        """Labels of small paper are narrower, as its type is smaller."""
        return max(self._letak.skala, 0.8)

    def _centang(self, satu: model.Centang) -> list[Flowable]:
        kotak = [teks.centang(pilih, isi) for pilih, isi in satu.butir]
        jorok = satu.kiri_mm * MM
        if satu.sebaris:
            isi = teks.gabung(*kotak, pemisah="&nbsp;&nbsp;&nbsp; ")
            return [
                self._alinea(
                    isi, ukuran=self._letak.ukuran_formulir, leftIndent=jorok, spaceAfter=4
                )
            ]
        return [
            self._alinea(
                isi,
                ukuran=self._letak.ukuran_formulir,
                leftIndent=jorok + 5 * MM,
                firstLineIndent=-5 * MM,
                spaceAfter=1.8,
            )
            for isi in kotak
        ]

    def _butir(self, satu: model.Butir) -> list[Flowable]:
        if satu.gaya == "kesatu":
            return [
                bagian
                for label, isi in zip(penanda(satu), satu.teks, strict=True)
                for bagian in self._diktum(
                    model.Diktum(label, (isi,), lebar_label_mm=JARAK_KESATU_MM)
                )
            ]
        ukuran = besar(self._letak, satu.ukuran)
        jorok = (6.0 if satu.ukuran != "kecil" else 4.5) * MM
        return [
            self._alinea(
                teks.gabung(label, isi, pemisah="&nbsp;&nbsp;"),
                ukuran=ukuran,
                alignment=TA_JUSTIFY if satu.ukuran == "badan" else TA_LEFT,
                leftIndent=satu.kiri_mm * MM + jorok,
                firstLineIndent=-jorok,
                spaceAfter=satu.jarak_mm * MM,
                leading=ukuran * (1.2 if satu.ukuran == "kecil" else self._letak.spasi),
            )
            for label, isi in zip(penanda(satu), satu.teks, strict=True)
        ]

    def _diktum(self, satu: model.Diktum) -> list[Flowable]:
        """One row for each text, so that a long list runs over pages."""
        letak, hasil = self._letak, []
        label = satu.lebar_label_mm * MM * self._skala()
        tanda = penanda_diktum(satu)
        sisi = 6 * MM if any(tanda) else 0.01
        lebar = [label, 4 * MM, sisi, letak.lebar_isi - label - 4 * MM - sisi]
        for nomor, (kecil, isi) in enumerate(zip(tanda, satu.butir, strict=True)):
            awal = (satu.label, ":") if nomor == 0 else ("", "")
            ukuran = letak.ukuran_formulir
            baris = [
                *(self._alinea(b, ukuran=ukuran) for b in (*awal, kecil)),
                self._alinea(isi, ukuran=ukuran, alignment=TA_JUSTIFY),
            ]
            tabel = Table([baris], colWidths=lebar, splitInRow=1)
            tabel.setStyle(_polos(letak, bawah=3))
            hasil.append(tabel)
        return hasil

    def _tanda_tangan(self, satu: model.TandaTangan) -> list[Flowable]:
        if satu.kiri is None:
            kanan = self._pihak(satu.kanan)
            badan = dua_kolom(self._letak, self._kode(), kanan, bagi=0.48)
        else:
            badan = self._berdua(satu.kiri, satu.kanan)
        if not satu.saksi:
            return [badan]
        ukuran = self._letak.ukuran_formulir
        judul_saksi = self._alinea(satu.judul_saksi, ukuran=ukuran, spaceAfter=3)
        hasil: list[Flowable] = [badan, Spacer(0, 4 * MM), judul_saksi]
        for awal in range(0, len(satu.saksi), 2):
            hasil += [self._berdua(*satu.saksi[awal : awal + 2]), Spacer(0, 3 * MM)]
        return hasil[:-1]

    def _bagian(self, pihak: model.PihakTtd) -> list[list[Flowable]]:
        """Place and date, post, room, name, what stands below: what two parties have in rows."""
        ukuran = self._letak.ukuran_formulir
        atas = [pihak.tempat_tanggal] if pihak.tempat_tanggal else []
        nama = self._alinea(pihak.nama.strip() or _TITIK, ukuran=ukuran, tebal=True)
        return [
            [self._alinea(b, ukuran=ukuran) for b in atas],
            [self._alinea(b, ukuran=ukuran) for b in pihak.jabatan],
            [Spacer(0, pihak.ruang_mm * MM * self._skala())],
            [nama],
            [self._alinea(b, ukuran=ukuran) for b in pihak.bawah],
        ]

    def _pihak(self, pihak: model.PihakTtd) -> list[Flowable]:
        return [satu for bagian in self._bagian(pihak) for satu in bagian]

    def _berdua(self, kiri: model.PihakTtd, kanan: model.PihakTtd | None = None) -> Table:
        """Two parties whose posts and names stand on the same height."""
        kosong: list[list[Flowable]] = [[] for _ in range(5)]
        pasangan = zip(self._bagian(kiri), self._bagian(kanan) if kanan else kosong, strict=True)
        isi = [list(satu) for satu in pasangan if any(satu)]
        lebar = self._letak.lebar_isi / 2
        tabel = Table(isi, colWidths=[lebar, lebar])
        tabel.setStyle(_polos(self._letak, bawah=0, lain=[("RIGHTPADDING", (0, 0), (0, -1), 14)]))
        return tabel

    def _kode(self) -> list[Flowable]:
        return [KodeRegister(self._sidik, self._letak)] if self._sidik else []

    def _kepala_dinas(self, satu: model.KepalaDinas) -> list[Flowable]:
        ukuran = self._letak.ukuran_formulir
        isi: list[list[Any]] = [
            [*(self._alinea(b, ukuran=ukuran) for b in (label, ":", nilai)), ""]
            for label, nilai in satu.baris
        ]
        isi[0][3] = self._alinea(satu.tempat_tanggal, ukuran=ukuran, alignment=TA_RIGHT)
        lebar, label = self._letak.lebar_isi, 20 * MM * self._skala()
        tabel = Table(isi, colWidths=[label, 4 * MM, lebar * 0.62 - label - 4 * MM, lebar * 0.38])
        tabel.setStyle(_polos(self._letak, bawah=1, lain=[("SPAN", (3, 0), (3, len(isi) - 1))]))
        return [tabel]

    def _kotak(self, satu: model.Kotak) -> list[Flowable]:
        lebar = self._letak.lebar_isi
        bagian = [satu.kiri, satu.kanan] if satu.kanan else [satu.kiri]
        kolom = [lebar * satu.bagi, lebar * (1 - satu.bagi)] if satu.kanan else [lebar]
        isi = []
        for blok, luas in zip(bagian, kolom, strict=True):
            sempit = replace(self._letak, kanan=self._letak.kanan + lebar - luas + 12)
            isi.append(Pencetak(sempit, self._sidik).semua(blok))
        tabel = Table([isi], colWidths=kolom)
        semua = ((0, 0), (-1, -1))
        tabel.setStyle(
            TableStyle(
                [
                    ("BOX", *semua, 0.8, "black"),
                    ("INNERGRID", *semua, 0.4, "black"),
                    ("VALIGN", *semua, "MIDDLE"),
                    ("TOPPADDING", *semua, 5),
                    ("BOTTOMPADDING", *semua, 5),
                    ("FONTNAME", *semua, self._letak.huruf),
                ]
            )
        )
        return [tabel]


def _polos(letak: TataLetak, *, bawah: float, lain: Sequence[Any] = ()) -> TableStyle:
    """A table that is not seen."""
    semua = ((0, 0), (-1, -1))
    return TableStyle(
        [
            ("VALIGN", *semua, "TOP"),
            ("LEFTPADDING", *semua, 0),
            ("RIGHTPADDING", *semua, 0),
            ("TOPPADDING", *semua, 0),
            ("BOTTOMPADDING", *semua, bawah),
            ("FONTNAME", *semua, letak.huruf),
            *lain,
        ]
    )
