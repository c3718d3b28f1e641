# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Blocks of a document as paragraphs and tables of a Word file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT
from docx.enum.text import WD_BREAK
from docx.shared import Pt

from app.exports.naskah import model, teks
from app.exports.naskah.docx_dasar import (
    RATA,
    Bagian,
    adalah_sel,
    atur_lebar,
    baris_utuh,
    buang,
    garis_tipis,
    geser,
    jarak_sel,
    tabel_polos,
    tulis,
    ulang_kepala,
)
from app.exports.naskah.qr import gambar_qr
from app.exports.naskah.susunan import (
    JARAK_KESATU_MM,
    JOROK_MM,
    besar,
    penanda,
    penanda_diktum,
    petakan,
)
from app.exports.templat import TataLetak
from app.exports.unsur import MM, SEBUTAN_KODE, SISI_KODE

_TITIK = "." * 40


class Pencetak:
    """Writes blocks into a document or a cell, one after the other."""

    def __init__(self, induk: Bagian, letak: TataLetak, sidik: str) -> None:
        self._induk = induk
        self._letak = letak
        self._sidik = sidik
        self._segar = adalah_sel(induk)
        """A cell begins with an empty paragraph"""
        self._habis_tabel = False
        self._utuh = False
        self._cara: dict[type, Callable[[Any], None]] = {
            model.Judul: self._judul,
            model.Paragraf: self._paragraf,
            model.Isian: self._isian,
            model.Centang: self._centang,
            model.Butir: self._butir,
            model.Diktum: self._diktum,
            model.Tabel: self._tabel,
            model.TandaTangan: self._tanda_tangan,
            model.KepalaDinas: self._kepala_dinas,
            model.Kode: lambda _: self._kode(self._induk),
            model.Sela: lambda satu: self._sela(satu.mm),
            model.HalamanBaru: lambda _: self._halaman_baru(),
            model.Garis: lambda _: garis_tipis(self._kosong(4)),
            model.Kotak: self._kotak,
            model.Utuh: self._bersama,
        }

    def semua(self, blok: Sequence[model.Blok]) -> None:
        """Write all blocks in order."""
        for satu in blok:
            self._cara[type(satu)](satu)

    def _alinea(self) -> Bagian:
        """A new paragraph at the end; the empty one of a fresh cell is used first."""
        segar = self._segar
        alinea = self._induk.paragraphs[0] if segar else self._induk.add_paragraph()
        self._segar = False
        alinea.paragraph_format.keep_with_next = self._utuh or None
        self._habis_tabel = False
        return alinea

    def _tulis(self, isi: str, **corak: Any) -> Bagian:  # noqa: ANN401
        return self._isi(self._alinea(), isi, **corak)

    def _isi(
        self,
        alinea: Bagian,
        isi: str,
        *,
        ukuran: float | None = None,
        tebal: bool = False,
        rata: model.Rata = "kiri",
        bawah: float = 0,
        kiri: float = 0,
        pertama: float = 0,
    ) -> Bagian:
        """Text and form of a paragraph; ``kiri``, ``pertama`` and ``bawah`` in points."""
        format_alinea = alinea.paragraph_format
        alinea.alignment = RATA[rata]
        format_alinea.space_after = Pt(bawah)
        format_alinea.left_indent, format_alinea.first_line_indent = Pt(kiri), Pt(pertama)
        format_alinea.keep_with_next = self._utuh or None
        return tulis(alinea, isi, ukuran or self._letak.ukuran_formulir, tebal=tebal)

    def _kosong(self, tinggi: float) -> Bagian:
        alinea = self._alinea()
        alinea.paragraph_format.line_spacing = Pt(max(tinggi, 1))
        return alinea

    def _sela(self, mm: float) -> None:
        self._kosong(mm * MM)

    def _halaman_baru(self) -> None:
        self._alinea().add_run().add_break(WD_BREAK.PAGE)

    def _tabel_baru(self, baris: int, lebar: Sequence[float]) -> Bagian:
        if self._habis_tabel:
            self._kosong(1)
        tabel = tabel_polos(self._induk, baris, lebar)
        if self._segar:
            buang(self._induk.paragraphs[0])
            self._segar = False
        self._habis_tabel = True
        return tabel

    def _judul(self, satu: model.Judul) -> None:
        letak = self._letak
        self._sela(2)
        for baris in satu.baris:
            self._tulis(baris, ukuran=letak.ukuran, tebal=True, rata="tengah")
        if satu.nomor is not None:
            self._tulis(teks.gabung(satu.sebutan_nomor, satu.nomor or "." * 48), rata="tengah")
        self._sela(4)

    def _paragraf(self, satu: model.Paragraf) -> None:
        alinea = self._tulis(
            satu.teks,
            ukuran=besar(self._letak, satu.ukuran),
            tebal=satu.tebal,
            rata=satu.rata,
            bawah=satu.jarak_mm * MM,
            kiri=satu.kiri_mm * MM,
            pertama=JOROK_MM * MM if satu.menjorok else 0,
        )
        alinea.paragraph_format.right_indent = Pt(satu.kanan_mm * MM)
        if satu.sambung:
            alinea.paragraph_format.keep_with_next = True

    def _skala(self) -> float:
        return max(self._letak.skala, 0.8)

    def _isian(self, satu: model.Isian) -> None:
        if not satu.baris:
            return
        kiri, titik = satu.kiri_mm * MM, 3.5 * MM
        label = satu.lebar_label_mm * MM * self._skala() + kiri
        lebar = [label, titik, self._letak.lebar_isi - label - titik]
        tabel = self._tabel_baru(len(satu.baris), lebar)
        for baris, (nama, nilai) in zip(tabel.rows, satu.baris, strict=True):
            sel = baris.cells
            bersih = nilai if isinstance(nilai, teks.Teks) else nilai.strip()
            self._isi(sel[0].paragraphs[0], nama, kiri=kiri, bawah=1.8)
            self._isi(sel[1].paragraphs[0], ":", bawah=1.8)
            self._isi(sel[2].paragraphs[0], bersih or satu.kosong, bawah=1.8)

    def _centang(self, satu: model.Centang) -> None:
        kotak = [teks.centang(pilih, isi) for pilih, isi in satu.butir]
        kiri = satu.kiri_mm * MM
        if satu.sebaris:
            self._tulis(teks.gabung(*kotak, pemisah="&nbsp;&nbsp;&nbsp; "), kiri=kiri, bawah=4)
            return
        for isi in kotak:
            self._tulis(isi, kiri=kiri + 5 * MM, pertama=-5 * MM, bawah=1.8)

    def _butir(self, satu: model.Butir) -> None:
        if satu.gaya == "kesatu":
            for label, isi in zip(penanda(satu), satu.teks, strict=True):
                self._diktum(model.Diktum(label, (isi,), lebar_label_mm=JARAK_KESATU_MM))
            return
        kecil = satu.ukuran == "kecil"
        jorok = (4.5 if kecil else 6.0) * MM
        for label, isi in zip(penanda(satu), satu.teks, strict=True):
            self._tulis(
                teks.gabung(label, isi, pemisah="\t"),
                ukuran=besar(self._letak, satu.ukuran),
                rata="kiri" if kecil else "penuh",
                kiri=satu.kiri_mm * MM + jorok,
                pertama=-jorok,
                bawah=satu.jarak_mm * MM,
            )

    def _diktum(self, satu: model.Diktum) -> None:
        letak = self._letak
        label = satu.lebar_label_mm * MM * self._skala()
        tanda = penanda_diktum(satu)
        sisi = [6 * MM] if any(tanda) else []
        lebar = [label, 4 * MM, *sisi, letak.lebar_isi - label - 4 * MM - sum(sisi)]
        tabel = self._tabel_baru(len(satu.butir), lebar)
        for nomor, (baris, kecil, isi) in enumerate(
            zip(tabel.rows, tanda, satu.butir, strict=True)
        ):
            sel = baris.cells
            if nomor == 0:
                self._isi(sel[0].paragraphs[0], satu.label)
                self._isi(sel[1].paragraphs[0], ":")
            if sisi:
                self._isi(sel[2].paragraphs[0], kecil)
            self._isi(sel[-1].paragraphs[0], isi, rata="penuh", bawah=3)

    def _tabel(self, satu: model.Tabel) -> None:
        jumlah, petak = petakan(satu)
        if not jumlah:
            return
        bagian = self._letak.lebar_isi / sum(satu.lebar_mm)
        tabel = self._tabel_baru(jumlah, [lebar * bagian for lebar in satu.lebar_mm])
        tabel.style = "Table Grid"
        jarak_sel(tabel, {"top": 2.5, "left": 4, "bottom": 3, "right": 4})
        geser(tabel, 4)
        ukuran = besar(self._letak, satu.ukuran)
        sel = [list(baris.cells) for baris in tabel.rows]
        for satu_petak in petak:
            x, y, isi = satu_petak.x, satu_petak.y, satu_petak.sel
            tempat = sel[y][x]
            if isi.kolom > 1 or isi.baris > 1:
                tempat = tempat.merge(sel[y + isi.baris - 1][x + isi.kolom - 1])
            if satu_petak.kepala:
                tempat.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
            self._isi(
                tempat.paragraphs[0],
                isi.teks,
                ukuran=ukuran,
                tebal=satu_petak.kepala or isi.tebal,
                rata=satu_petak.rata,
            )
        for nomor, baris in enumerate(tabel.rows):
            if nomor < len(satu.kepala) and satu.ulang_kepala:
                ulang_kepala(baris)
            elif satu.tinggi_baris_mm:
                baris.height = Pt(satu.tinggi_baris_mm * MM)

    def _tanda_tangan(self, satu: model.TandaTangan) -> None:
        self._berdua(satu.kiri, satu.kanan, bagi=0.5 if satu.kiri else 0.48)
        if not satu.saksi:
            return
        self._sela(4)
        self._tulis(satu.judul_saksi, bawah=3)
        for awal in range(0, len(satu.saksi), 2):
            pasang = satu.saksi[awal : awal + 2]
            self._berdua(pasang[0], pasang[1] if len(pasang) > 1 else None)
            self._sela(3)

    def _berdua(
        self, kiri: model.PihakTtd | None, kanan: model.PihakTtd | None, *, bagi: float = 0.5
    ) -> None:
        """Two parties in one row that stays on a page; the code in place of a missing left one.

        Their parts are filled up to as many lines, so that posts and names stand level.
        """
        lebar = self._letak.lebar_isi
        tabel = self._tabel_baru(1, [lebar * bagi, lebar * (1 - bagi)])
        baris_utuh(tabel.rows[0])
        sel = tabel.rows[0].cells
        if kiri is None:
            sel[0].vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.BOTTOM
            self._kode(sel[0])
        ruang = max(satu.ruang_mm for satu in (kiri, kanan) if satu) * MM * self._skala()
        bagian = [self._bagian(kiri), self._bagian(kanan)]
        tinggi = [max(len(satu), len(dua)) for satu, dua in zip(*bagian, strict=True)]
        for tempat, pihak, isi in zip(sel, (kiri, kanan), bagian, strict=True):
            if pihak:
                rata = [
                    (*satu, *[""] * (n - len(satu))) for satu, n in zip(isi, tinggi, strict=True)
                ]
                self._sel_pihak(tempat, [baris for satu in rata for baris in satu], ruang)

    def _sel_pihak(self, sel: Bagian, tulisan: Sequence[str], ruang: float) -> None:
        for nomor, satu in enumerate(tulisan):
            alinea = sel.add_paragraph() if nomor else sel.paragraphs[0]
            if satu == _RUANG:
                alinea.paragraph_format.line_spacing = Pt(ruang)
            else:
                self._isi(alinea, satu)

    def _bagian(self, pihak: model.PihakTtd | None) -> list[tuple[str, ...]]:
        if pihak is None:
            return [()] * 5
        atas = (pihak.tempat_tanggal,) if pihak.tempat_tanggal else ()
        nama = teks.tebal(pihak.nama.strip() or _TITIK)
        return [atas, pihak.jabatan, (_RUANG,), (nama,), pihak.bawah]

    def _kode(self, induk: Bagian) -> None:
        """The register code: picture left, words beside it."""
        if not self._sidik:
            return
        sisi = max(SISI_KODE * self._letak.skala, 14 * MM)
        sendiri = induk is self._induk
        ruang = self._letak.lebar_isi * (1 if sendiri else 0.48) - sisi - 3 * MM
        lebar = [sisi + 2 * MM, min(52 * MM, ruang)]
        tabel = self._tabel_baru(1, lebar) if sendiri else tabel_polos(induk, 1, lebar)
        gambar, kata = tabel.rows[0].cells
        kata_kode = teks.baris(SEBUTAN_KODE, self._sidik)
        gambar.paragraphs[0].add_run().add_picture(gambar_qr(self._sidik), Pt(sisi), Pt(sisi))
        self._isi(kata.paragraphs[0], kata_kode, ukuran=6.8, kiri=3 * MM)
        if not sendiri:
            buang(induk.paragraphs[0])
            induk.paragraphs[-1].paragraph_format.line_spacing = Pt(1)

    def _kepala_dinas(self, satu: model.KepalaDinas) -> None:
        lebar, label = self._letak.lebar_isi, 20 * MM * self._skala()
        kolom = [label, 4 * MM, lebar * 0.62 - label - 4 * MM, lebar * 0.38]
        tabel = self._tabel_baru(len(satu.baris), kolom)
        for baris, (nama, nilai) in zip(tabel.rows, satu.baris, strict=True):
            for sel, isi in zip(baris.cells, (nama, ":", nilai), strict=False):
                self._isi(sel.paragraphs[0], isi, bawah=1)
        self._isi(tabel.cell(0, 3).paragraphs[0], satu.tempat_tanggal, rata="kanan")

    def _kotak(self, satu: model.Kotak) -> None:
        lebar = self._letak.lebar_isi
        bagian = [satu.kiri, satu.kanan] if satu.kanan else [satu.kiri]
        kolom = [lebar * satu.bagi, lebar * (1 - satu.bagi)] if satu.kanan else [lebar]
        tabel = self._tabel_baru(1, kolom)
        tabel.style = "Table Grid"
        jarak_sel(tabel, {"top": 5, "left": 6, "bottom": 5, "right": 6})
        geser(tabel, 6)
        atur_lebar(tabel, kolom)
        for sel, blok, luas in zip(tabel.rows[0].cells, bagian, kolom, strict=True):
            sel.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
            sempit = replace(self._letak, kanan=self._letak.kanan + lebar - luas + 12)
            dalam = Pencetak(sel, sempit, self._sidik)
            dalam.semua(blok)
            dalam.tutup()

    def tutup(self) -> None:
        """End a cell: the paragraph that Word wants after a table there takes no room."""
        if self._habis_tabel:
            self._induk.paragraphs[-1].paragraph_format.line_spacing = Pt(1)

    def _bersama(self, satu: model.Utuh) -> None:
        """Keep blocks with each other; the last one is free to be followed by a new page."""
        semula, self._utuh = self._utuh, True
        self.semua(satu.blok[:-1])
        self._utuh = semula
        self.semua(satu.blok[-1:])


_RUANG = "\0"
"""Stands for the room to sign"""
