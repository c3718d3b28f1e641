# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A register as PDF: landscape, the head rows of its annex on every page, signed at the end.

Rows are drawn as they come; only the page being drawn is in memory as text.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import BinaryIO

from reportlab.lib.colors import Color
from reportlab.platypus import Frame, KeepInFrame

from app.domain.format_id import tanggal_panjang
from app.domain.instansi import Kertas, Kop, PejabatRow
from app.domain.jobs import JobControl
from app.domain.permohonan import RegisterRow
from app.exports.huruf import SANS, bersih, pasang_huruf
from app.exports.layout import Catatan, LetterCanvas, tulis
from app.exports.register_kolom import (
    KEPALA,
    TENGAH,
    SelKepala,
    baris_register,
    nilai_cetak,
)
from app.exports.tabel_pdf import Pembungkus, gambar_baris
from app.exports.templat import tata_letak
from app.exports.unsur import MM, kolom_tanda_tangan
from app.infra.berkas import tulis_atomik

_TEPI = 10 * MM
_KAKI = 13 * MM
_UKURAN = 6.2
_SPASI = 7.3
_DALAM = 1.6
_TANDA_TANGAN = 46 * MM
_JUMLAH = "jumlah_halaman"
_LATAR = Color(0.91, 0.93, 0.92)


@dataclass(frozen=True)
class BentukRegister:
    """What one annex looks like on paper."""

    judul: str
    """REGISTER …, over the first page; the foot and the file's title say it in small letters"""
    kepala: tuple[SelKepala, ...]
    bagian: tuple[float, ...]
    """Relative widths of the columns"""
    tinggi_kepala: tuple[float, ...]
    """Height of each head row, in points"""
    tengah: frozenset[int]
    """Columns whose text is centred"""

    @property
    def nama(self) -> str:
        return self.judul.title()


PERMINTAAN = BentukRegister(
    judul="REGISTER PERMINTAAN INFORMASI PUBLIK",
    kepala=KEPALA,
    bagian=(6, 15, 17, 21, 19, 15, 32, 23, 6, 12, 8, 8, 8, 8, 8, 15, 18, 18.5, 18.5, 11, 13),
    tinggi_kepala=(30.0, 18.0, 44.0),
    tengah=TENGAH,
)
"""Lampiran VIII"""


def write_register_pdf(
    path: Path,
    rows: Iterable[RegisterRow],
    *,
    kop: Kop,
    tahun: int,
    publik: bool,
    job: JobControl,
    tanggal: date,
    penandatangan: PejabatRow | None = None,
    kertas: Kertas = Kertas.A4,
    jumlah: int = 0,
) -> int:
    """Write the register of ``tahun`` as PDF; return its number of rows.

    ``tanggal`` is the day of printing (place and date of the signature, and the file's time).
    Errors as ``write_register_xlsx``; equal input gives equal bytes.
    """
    return gambar_register(
        path,
        (
            nilai_cetak(row, nomor)
            for nomor, row in enumerate(baris_register(rows, publik=publik), start=1)
        ),
        PERMINTAAN,
        kop=kop,
        tahun=tahun,
        publik=publik,
        job=job,
        tanggal=tanggal,
        penandatangan=penandatangan,
        kertas=kertas,
        jumlah=jumlah,
    )


def gambar_register(
    path: Path,
    rows: Iterable[tuple[str, ...]],
    bentuk: BentukRegister,
    *,
    kop: Kop,
    tahun: int,
    publik: bool,
    job: JobControl,
    tanggal: date,
    penandatangan: PejabatRow | None = None,
    kertas: Kertas = Kertas.A4,
    jumlah: int = 0,
) -> int:
    """Write rows of printed values as the register ``bentuk``; return how many there were."""
    hitung = 0

    def writer(berkas: BinaryIO) -> None:
        nonlocal hitung
        lukisan = _Register(
            berkas, bentuk, kop, tahun, publik=publik, tanggal=tanggal, kertas=kertas
        )
        terakhir: tuple[str, ...] | None = None
        for nomor, nilai in enumerate(rows, start=1):
            if nomor % 100 == 1:
                job.step(nomor - 1, max(jumlah, nomor), "Menggambar register")
            if terakhir is not None:
                lukisan.baris(terakhir)
            terakhir = nilai
            hitung = nomor
        # the last row goes with the signature: nobody signs a page without content
        lukisan.tutup(terakhir, penandatangan)
        job.step(hitung, max(jumlah, hitung), "Menggambar register")

    tulis_atomik(path, writer)
    return hitung


class _Register:
    """Draws head, rows and foot page by page."""

    def __init__(
        self,
        berkas: BinaryIO,
        bentuk: BentukRegister,
        kop: Kop,
        tahun: int,
        *,
        publik: bool,
        tanggal: date,
        kertas: Kertas,
    ) -> None:
        pasang_huruf()
        self._bentuk = bentuk
        self._letak = tata_letak(kertas.value, tanggal)
        self._lebar, self._tinggi = self._letak.tinggi, self._letak.lebar
        self._kop, self._tahun, self._publik, self._tanggal = kop, tahun, publik, tanggal
        self._isi = Pembungkus(SANS, _UKURAN)
        self._tebal = Pembungkus(f"{SANS}-Bold", _UKURAN)
        satuan = (self._lebar - 2 * _TEPI) / sum(bentuk.bagian)
        self._lebar_kolom = [satu * satuan for satu in bentuk.bagian]
        self._x = [_TEPI]
        for lebar in self._lebar_kolom:
            self._x.append(self._x[-1] + lebar)
        judul = f"{bentuk.judul.capitalize()} tahun {tahun}"
        self._kanvas = LetterCanvas(
            berkas,
            waktu=tanggal,
            catatan=Catatan(),
            pagesize=(self._lebar, self._tinggi),
            invariant=1,
            pageCompression=1,
            initialFontName=SANS,
            lang="id-ID",
        )
        self._kanvas.setTitle(judul)
        self._kanvas.setAuthor(bersih(kop.nama_instansi or kop.nama_pemda))
        self._ruang_halaman = self._tinggi - _TEPI - sum(bentuk.tinggi_kepala) - _KAKI
        self._halaman = 0
        self._y = 0.0
        self._mulai_halaman()

    def baris(self, nilai: Sequence[str], *, sisakan: float = 0.0) -> None:
        """Draw one row; one taller than a page runs on.

        ``sisakan`` points must stay free below it: where they would not, and the row fits a fresh
        page with them, it starts that page.
        """
        sel = [
            self._isi.bungkus(teks, lebar - 2 * _DALAM)
            for teks, lebar in zip(nilai, self._lebar_kolom, strict=True)
        ]
        sisa = max(1, *(len(satu) for satu in sel))
        perlu = sisa * _SPASI + 2 * _DALAM + sisakan
        if perlu > self._y - _KAKI and perlu <= self._ruang_halaman:
            self._ganti_halaman()
        awal = 0
        while sisa > 0:
            muat = int((self._y - _KAKI - 2 * _DALAM) / _SPASI)
            if muat < min(sisa, 3):
                self._ganti_halaman()
                continue
            ambil = min(sisa, muat)
            self._potong_baris([satu[awal : awal + ambil] for satu in sel], ambil)
            awal, sisa = awal + ambil, sisa - ambil

    def tutup(self, terakhir: Sequence[str] | None, penandatangan: PejabatRow | None) -> None:
        """Draw the last row and the signature, count the pages, finish the file."""
        perlu = _TANDA_TANGAN if penandatangan is not None else 0.0
        if terakhir is None:
            self._nihil()
        else:
            self.baris(terakhir, sisakan=perlu)
        if penandatangan is not None:
            if self._y - _KAKI < _TANDA_TANGAN:
                self._ganti_halaman()
            self._tanda_tangan(penandatangan)
        self._kanvas.showPage()
        self._kanvas.beginForm(_JUMLAH, 0, 0, 40, 10)
        self._kanvas.setFont(SANS, 7)
        self._kanvas.setFillGray(0.25)
        self._kanvas.drawString(0, 2, str(self._halaman))
        self._kanvas.endForm()
        self._kanvas.save()

    def _ganti_halaman(self) -> None:
        self._kanvas.showPage()
        self._mulai_halaman()

    def _mulai_halaman(self) -> None:
        self._halaman += 1
        self._y = self._tinggi - _TEPI
        self._kanvas.setLineWidth(0.4)
        if self._halaman == 1:
            self._judul()
        self._kepala()
        self._kaki()

    def _judul(self) -> None:
        instansi = self._kop.nama_instansi or self._kop.nama_pemda
        baris = [
            (self._bentuk.judul, 12.0),
            (instansi.upper(), 11.0),
            (f"TAHUN {self._tahun}", 11.0),
        ]
        for teks, ukuran in baris:
            self._y -= ukuran * 1.25
            tulis(
                self._kanvas,
                teks,
                self._lebar / 2,
                self._y,
                huruf=f"{SANS}-Bold",
                ukuran=ukuran,
                rata="tengah",
            )
        self._y -= 4 * MM

    def _kepala(self) -> None:
        """The head rows with their merged cells."""
        atas = [self._y]
        for tinggi in self._bentuk.tinggi_kepala:
            atas.append(atas[-1] - tinggi)
        for sel in self._bentuk.kepala:
            kiri, kanan = self._x[sel.kolom[0] - 1], self._x[sel.kolom[1]]
            puncak, dasar = atas[sel.baris[0] - 1], atas[sel.baris[1]]
            self._kanvas.setFillColor(_LATAR)
            self._kanvas.rect(kiri, dasar, kanan - kiri, puncak - dasar, stroke=1, fill=1)
            self._kanvas.setFillGray(0)
            self._isi_kepala(sel.teks, kiri, dasar, kanan - kiri, puncak - dasar, tegak=sel.tegak)
        self._y = atas[-1]

    def _isi_kepala(
        self, teks: str, x: float, y: float, lebar: float, tinggi: float, *, tegak: bool
    ) -> None:
        kanvas = self._kanvas
        kanvas.saveState()
        kanvas.translate(x + lebar / 2, y + tinggi / 2)
        if tegak:
            kanvas.rotate(90)
            lebar, tinggi = tinggi, lebar
        baris = self._tebal.bungkus(teks, lebar - 2)
        awal = len(baris) * 6.8 / 2 - 5.6
        gambar_baris(
            kanvas,
            baris,
            x=-lebar / 2,
            y=awal,
            pembungkus=self._tebal,
            spasi=6.8,
            tengah=lebar,
        )
        kanvas.restoreState()

    def _potong_baris(self, sel: Sequence[Sequence[str]], jumlah: int) -> None:
        tinggi = jumlah * _SPASI + 2 * _DALAM
        kanvas, dasar = self._kanvas, self._y - tinggi
        kanvas.line(self._x[0], dasar, self._x[-1], dasar)
        for x in self._x:
            kanvas.line(x, dasar, x, self._y)
        for kolom, baris in enumerate(sel, start=1):
            tengah = (
                self._lebar_kolom[kolom - 1] - 2 * _DALAM if kolom in self._bentuk.tengah else None
            )
            gambar_baris(
                kanvas,
                baris,
                x=self._x[kolom - 1] + _DALAM,
                y=self._y - _DALAM - _UKURAN * 0.85,
                pembungkus=self._isi,
                spasi=_SPASI,
                tengah=tengah,
            )
        self._y = dasar

    def _nihil(self) -> None:
        """An empty register says so: NIHIL is what an office reports, a blank page is not."""
        tinggi = 10 * MM
        self._kanvas.rect(self._x[0], self._y - tinggi, self._x[-1] - self._x[0], tinggi)
        tulis(
            self._kanvas,
            "NIHIL",
            self._lebar / 2,
            self._y - tinggi / 2 - 3,
            huruf=f"{SANS}-Bold",
            ukuran=9,
            rata="tengah",
        )
        self._y -= tinggi

    def _kaki(self) -> None:
        kanvas = self._kanvas
        kanvas.saveState()
        kanvas.setFillGray(0.25)
        instansi = self._kop.nama_instansi or self._kop.nama_pemda
        teks = f"{instansi[:110]} – {self._bentuk.nama} Tahun {self._tahun}"
        if self._publik:
            teks += " – versi publik, data pribadi disamarkan"
        y = 7 * MM
        tulis(kanvas, teks, _TEPI, y, huruf=SANS, ukuran=7)
        kanan = self._lebar - _TEPI - 8 * MM
        tulis(
            kanvas,
            f"Halaman {self._halaman} dari ",
            kanan,
            y,
            huruf=SANS,
            ukuran=7,
            rata="kanan",
        )
        kanvas.translate(kanan, y - 2)
        kanvas.doForm(_JUMLAH)
        kanvas.restoreState()

    def _tanda_tangan(self, penandatangan: PejabatRow) -> None:
        tempat = ", ".join(
            satu for satu in (self._kop.kota, tanggal_panjang(self._tanggal)) if satu
        )
        isi = kolom_tanda_tangan(
            replace(self._letak, ukuran_formulir=9),
            penandatangan,
            tempat_tanggal=tempat,
            ruang=15 * MM,
        )
        lebar, tinggi = 85 * MM, _TANDA_TANGAN
        bingkai = Frame(
            self._lebar - _TEPI - lebar, self._y - tinggi, lebar, tinggi, 0, 0, 0, 4 * MM
        )
        bingkai.addFromList([KeepInFrame(lebar, tinggi - 4 * MM, isi)], self._kanvas)
