# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A document as plain text for a dot-matrix printer: ASCII only, fixed columns, form feeds."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from itertools import zip_longest
from textwrap import wrap
from typing import Any

from app.exports.kop import alamat_kop
from app.exports.naskah import model, teks
from app.exports.naskah.susunan import (
    Petak,
    letak_naskah,
    penanda,
    penanda_diktum,
    petakan,
    rangkap,
)
from app.exports.unsur import SEBUTAN_KODE

BARIS_PER_INCI = 6
_TEPI_BARIS = 6
_SETARA = str.maketrans(
    {
        teks.PILIH: "[x]",
        teks.KOSONG: "[ ]",
        "\u2013": "-",
        "\u2014": "-",
        "\u2018": "'",
        "\u2019": "'",
        "\u201c": '"',
        "\u201d": '"',
        "\u2026": "...",
        "\u00d7": "x",
        "\u00b7": ".",
        "\u2022": "-",
        "\u0110": "D",
        "\u0111": "d",
        "\u00df": "ss",
        "\u0141": "L",
        "\u0142": "l",
        "\u00d8": "O",
        "\u00f8": "o",
        "\u00c6": "AE",
        "\u00e6": "ae",
    }
)


def ascii_polos(isi: str) -> str:
    """Text in characters that every printer has; ``?`` where there is no likeness.

    Line feeds stay; no other control character does, so that no text can command the printer.
    """
    rapi = unicodedata.normalize("NFKD", isi.translate(_SETARA))
    hasil = []
    for satu in rapi:
        if satu == "\n" or " " <= satu <= "~":
            hasil.append(satu)
        elif unicodedata.category(satu) in {"Zs", "Cc", "Zl", "Zp"}:
            hasil.append(" ")
        elif unicodedata.category(satu)[0] != "M" and unicodedata.category(satu) != "Cf":
            hasil.append("?")
    return "".join(hasil)


def render_teks(naskah: model.Naskah, kolom: int = 80, *, form_feed: bool = True) -> str:
    r"""Return the document in ASCII, lines of at most ``kolom`` characters ended by ``\n``.

    A page holds six lines to the inch of the document's paper without a margin of half an inch
    above and below; pages and copies end with a form feed if ``form_feed``.
    """
    letak = letak_naskah(naskah)
    tinggi = int(letak.tinggi / 72 * BARIS_PER_INCI) - _TEPI_BARIS
    halaman: list[list[str]] = []
    for blok in rangkap(naskah):
        pencetak = Pencetak(kolom, naskah.sidik)
        baris = [*_kop(naskah, kolom), *pencetak.semua(blok)]
        halaman += _halaman(baris, tinggi)
    if naskah.konsep:
        halaman = [[_tengah("*** KONSEP ***", kolom), *satu] for satu in halaman]
    akhir = "\f" if form_feed else "\n"
    return akhir.join("".join(f"{b.rstrip()}\n" for b in satu) for satu in halaman) + (
        "\f" if form_feed else ""
    )


def _halaman(baris: Sequence[str], tinggi: int) -> list[list[str]]:
    """Cut lines into pages; groups bound by ``_IKAT`` move to the next page together."""
    hasil: list[list[str]] = [[]]
    for grup in _grup(baris):
        if grup == [_HALAMAN] or (len(hasil[-1]) + len(grup) > tinggi and hasil[-1]):
            hasil.append([])
        if grup == [_HALAMAN]:
            continue
        for satu in grup:
            if len(hasil[-1]) >= tinggi:
                hasil.append([])
            if satu.strip() or hasil[-1]:
                hasil[-1].append(satu)
    return [satu for satu in hasil if satu] or [[]]


def _grup(baris: Sequence[str]) -> list[list[str]]:
    hasil: list[list[str]] = []
    for satu in baris:
        if satu.startswith(_IKAT) and hasil and hasil[-1][0] != _HALAMAN:
            hasil[-1].append(satu.removeprefix(_IKAT))
        else:
            hasil.append([satu.removeprefix(_IKAT)])
    return hasil


_HALAMAN = "\f"
_IKAT = "\0"
"""Before a line that stays on the page of the line above"""


def _tengah(isi: str, lebar: int) -> str:
    return isi.center(lebar).rstrip()


def _kop(naskah: model.Naskah, kolom: int) -> list[str]:
    kop = naskah.kop
    if kop is None:
        return []
    nama = [satu.upper() for satu in (kop.nama_pemda, kop.nama_instansi, kop.nama_unit) if satu]
    isi = [b for satu in (*nama, *alamat_kop(kop)) for b in lipat(satu, kolom)]
    return [*(_tengah(satu, kolom) for satu in isi), "=" * kolom]


def lipat(isi: str, lebar: int) -> list[str]:
    """Break a text into lines of at most ``lebar`` characters; line ends in it are kept.

    A dotted line to write on is cut to the width.
    """
    hasil: list[str] = []
    for satu in ascii_polos(teks.polos(isi)).split("\n"):
        rapi = satu[:lebar] if not satu.strip(".") else satu
        hasil += wrap(rapi, max(lebar, 1), break_on_hyphens=False) or [""]
    return hasil


class Pencetak:
    """Turns blocks into lines of at most ``kolom`` characters."""

    def __init__(self, kolom: int, sidik: str) -> None:
        self._kolom = kolom
        self._sidik = sidik
        self._cara: dict[type, Callable[[Any], list[str]]] = {
            model.Judul: self._judul,
            model.Paragraf: self._paragraf,
            model.Isian: self._isian,
            model.Centang: self._centang,
            model.Butir: self._butir,
            model.Diktum: self._diktum,
            model.Tabel: self._tabel,
            model.TandaTangan: self._tanda_tangan,
            model.KepalaDinas: self._kepala_dinas,
            model.Kode: lambda _: self._kode(),
            model.Sela: lambda satu: [""] if satu.mm >= 1.5 else [],
            model.HalamanBaru: lambda _: [_HALAMAN],
            model.Garis: lambda _: ["-" * self._kolom],
            model.Kotak: self._kotak,
            model.Utuh: lambda satu: _ikat(self.semua(satu.blok)),
        }

    def semua(self, blok: Sequence[model.Blok]) -> list[str]:
        """The lines of all blocks in order; two empty lines never follow each other."""
        hasil: list[str] = []
        for baris in (b for satu in blok for b in self._cara[type(satu)](satu)):
            if baris.strip("\0") or not hasil or hasil[-1].strip("\0"):
                hasil.append(baris)
        return hasil

    def _judul(self, satu: model.Judul) -> list[str]:
        isi = list(satu.baris)
        if satu.nomor is not None:
            isi.append(f"{satu.sebutan_nomor}{satu.nomor or '.' * 30}")
        baris = [_tengah(b, self._kolom) for t in isi for b in lipat(t, self._kolom)]
        return _ikat(["", *baris, ""])

    def _paragraf(self, satu: model.Paragraf) -> list[str]:
        kiri = round(satu.kiri_mm / 2)
        lebar = self._kolom - kiri
        baris = _menjorok(satu.teks, lebar, " " * 6) if satu.menjorok else lipat(satu.teks, lebar)
        if satu.rata in {"tengah", "kanan"}:
            baris = [b.center(lebar) if satu.rata == "tengah" else b.rjust(lebar) for b in baris]
        return [" " * kiri + b for b in baris]

    def _isian(self, satu: model.Isian) -> list[str]:
        kiri = round(satu.kiri_mm / 2)
        panjang = max((len(ascii_polos(nama)) for nama, _ in satu.baris), default=0)
        label = min(panjang, self._kolom * 2 // 5)
        hasil = []
        for nama, nilai in satu.baris:
            isi = lipat(nilai if nilai.strip() else satu.kosong, self._kolom - kiri - label - 3)
            sanding = zip_longest(lipat(nama, label), isi, fillvalue="")
            for nomor, (a, b) in enumerate(sanding):
                sela = "   " if nomor else " : "
                hasil.append(" " * kiri + a.ljust(label) + sela + b)
        return hasil

    def _centang(self, satu: model.Centang) -> list[str]:
        kiri = " " * round(satu.kiri_mm / 2)
        kotak = [teks.centang(pilih, isi) for pilih, isi in satu.butir]
        if satu.sebaris:
            return [
                kiri + b for b in lipat(teks.gabung(*kotak, pemisah="  "), self._kolom - len(kiri))
            ]
        hasil = []
        for pilih, isi in satu.butir:
            hasil += _gantung(f"{kiri}[{'x' if pilih else ' '}] ", isi, self._kolom)
        return hasil

    def _butir(self, satu: model.Butir) -> list[str]:
        kiri = " " * round(satu.kiri_mm / 2)
        tanda = penanda(satu)
        lebar = max((len(b) for b in tanda), default=0) + 1
        hasil = []
        for label, isi in zip(tanda, satu.teks, strict=True):
            hasil += _gantung(kiri + label.ljust(lebar), isi, self._kolom)
        return hasil

    def _diktum(self, satu: model.Diktum) -> list[str]:
        hasil = []
        for nomor, (tanda, isi) in enumerate(zip(penanda_diktum(satu), satu.butir, strict=True)):
            label = f"{satu.label.ljust(14)}: " if nomor == 0 else " " * 16
            hasil += _gantung(label + (f"{tanda} " if tanda else ""), isi, self._kolom)
        return hasil

    def _tabel(self, satu: model.Tabel) -> list[str]:
        """Rows between rules; a cell over many rows is written in the first of them."""
        jumlah, petak = petakan(satu)
        ruang = self._kolom - len(satu.lebar_mm) - 1
        lebar = _bagi(satu.lebar_mm, ruang)
        garis = "+" + "+".join("-" * b for b in lebar) + "+"
        hasil = [garis]
        for y in range(jumlah):
            sel = [_sel(p, lebar) for p in petak if p.y == y]
            ada = {p.x + i for p in petak if p.y == y for i in range(p.sel.kolom)}
            sel += [(x, [" " * lebar[x]], lebar[x]) for x in range(len(lebar)) if x not in ada]
            sel.sort(key=lambda satu_sel: satu_sel[0])
            for baris in zip_longest(*(isi for _, isi, _ in sel)):
                potong = [(b or "").ljust(luas) for b, (_, _, luas) in zip(baris, sel, strict=True)]
                hasil.append("|" + "|".join(potong) + "|")
            hasil.append(garis)
        return hasil

    def _tanda_tangan(self, satu: model.TandaTangan) -> list[str]:
        separuh = self._kolom // 2
        kiri = self._pihak(satu.kiri, separuh - 2) if satu.kiri else [[]] * 5
        hasil = self._berdua(kiri, self._pihak(satu.kanan, separuh))
        if satu.kiri is None:
            hasil += self._kode()
        if satu.saksi:
            hasil += ["", *lipat(satu.judul_saksi, self._kolom)]
        for awal in range(0, len(satu.saksi), 2):
            pasang = [self._pihak(b, separuh - 2) for b in satu.saksi[awal : awal + 2]]
            hasil += self._berdua(pasang[0], pasang[1] if len(pasang) > 1 else [[]] * 5)
        return _ikat(hasil)

    def _berdua(self, kiri: list[list[str]], kanan: list[list[str]]) -> list[str]:
        separuh = self._kolom // 2
        return [
            a.ljust(separuh) + b
            for satu, dua in zip(kiri, kanan, strict=True)
            for a, b in zip_longest(satu, dua, fillvalue="")
        ]

    def _pihak(self, pihak: model.PihakTtd, lebar: int) -> list[list[str]]:
        atas = [pihak.tempat_tanggal] if pihak.tempat_tanggal else []
        nama = pihak.nama.strip() or "." * 30
        ruang = [""] * max(round(pihak.ruang_mm / 25.4 * BARIS_PER_INCI), 3)
        bagian = (atas, pihak.jabatan)
        return [
            *([b for t in satu for b in lipat(t, lebar)] for satu in bagian),
            ruang,
            lipat(nama, lebar),
            [b for t in pihak.bawah for b in lipat(t, lebar)],
        ]

    def _kode(self) -> list[str]:
        return lipat(f"{SEBUTAN_KODE}: {self._sidik}", self._kolom) if self._sidik else []

    def _kepala_dinas(self, satu: model.KepalaDinas) -> list[str]:
        kanan = ascii_polos(teks.polos(satu.tempat_tanggal))
        isi = self._isian(model.Isian(satu.baris))
        muat = len(isi[0].rstrip()) + len(kanan) < self._kolom
        if not muat:
            return [kanan.rjust(self._kolom), *isi]
        isi[0] = isi[0].rstrip().ljust(self._kolom - len(kanan)) + kanan
        return isi

    def _kotak(self, satu: model.Kotak) -> list[str]:
        dalam = Pencetak(self._kolom - 4, self._sidik)
        isi = [b.lstrip("\0") for b in dalam.semua((*satu.kiri, *satu.kanan))]
        garis = "+" + "-" * (self._kolom - 2) + "+"
        return _ikat([garis, *(f"| {b.ljust(self._kolom - 4)} |" for b in isi), garis])


def _ikat(baris: Sequence[str]) -> list[str]:
    """Bind lines to the first of them."""
    return [
        b if nomor == 0 or b == _HALAMAN else _IKAT + b.lstrip("\0")
        for nomor, b in enumerate(baris)
    ]


def _gantung(awal: str, isi: str, kolom: int) -> list[str]:
    baris = lipat(isi, kolom - len(awal))
    return [(awal if nomor == 0 else " " * len(awal)) + b for nomor, b in enumerate(baris)]


def _menjorok(isi: str, lebar: int, awal: str) -> list[str]:
    rapi = ascii_polos(teks.polos(isi)).replace("\n", " ")
    return wrap(rapi, lebar, initial_indent=awal, break_on_hyphens=False) or [""]


def _bagi(bagian: Sequence[float], ruang: int) -> list[int]:
    """Share columns of characters; every one has at least one, and together they fill the room."""
    jumlah = sum(bagian)
    lebar = [max(int(satu / jumlah * ruang), 1) for satu in bagian]
    lebar[lebar.index(max(lebar))] += ruang - sum(lebar)
    return lebar


def _sel(petak: Petak, lebar: Sequence[int]) -> tuple[int, list[str], int]:
    luas = sum(lebar[petak.x : petak.x + petak.sel.kolom]) + petak.sel.kolom - 1
    baris = lipat(petak.sel.teks, luas)
    if petak.rata == "tengah":
        baris = [b.center(luas) for b in baris]
    elif petak.rata == "kanan":
        baris = [b.rjust(luas) for b in baris]
    return petak.x, baris, luas
