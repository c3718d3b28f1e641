# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What all printers of a document agree on: its type, its measures, and the order of its parts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.exports.naskah.model import (
    Badan,
    Blok,
    Butir,
    Diktum,
    Huruf,
    Kode,
    Kotak,
    Naskah,
    Paragraf,
    Rata,
    Sel,
    Sela,
    Tabel,
    TandaTangan,
    Ukuran,
    Utuh,
)
from app.exports.templat import TataLetak, tata_letak, templat

SANS, SERIF = "LiberationSans", "LiberationSerif"
NAMA_HURUF = {Huruf.ARIAL: "Arial", Huruf.BOOKMAN: "Bookman Old Style"}
"""Names an editable file bears"""
TERTANAM = {Huruf.ARIAL: SANS, Huruf.BOOKMAN: SERIF}
"""Fonts a finished file embeds"""
JOROK_MM = 12.5
JARAK_KESATU_MM = 33.0
_SATUAN = (
    "KESATU",
    "KEDUA",
    "KETIGA",
    "KEEMPAT",
    "KELIMA",
    "KEENAM",
    "KETUJUH",
    "KEDELAPAN",
    "KESEMBILAN",
    "KESEPULUH",
    "KESEBELAS",
    "KEDUA BELAS",
)


def letak_naskah(naskah: Naskah) -> TataLetak:
    """Measures of the document's page; its body size stands in ``ukuran_formulir``."""
    letak = tata_letak(naskah.kertas.value, naskah.tanggal)
    badan = {
        Badan.SURAT: letak.ukuran,
        Badan.FORMULIR: letak.ukuran_formulir,
        Badan.SLIP: letak.ukuran_slip,
    }[naskah.badan]
    letak = replace(letak, ukuran_formulir=badan, huruf=TERTANAM[naskah.huruf])
    if naskah.putaran == "mendatar":
        letak = replace(letak, lebar=letak.tinggi, tinggi=letak.lebar)
    return letak


def besar(letak: TataLetak, ukuran: Ukuran) -> float:
    """Type size in points."""
    return {
        "badan": letak.ukuran_formulir,
        "kecil": letak.ukuran_kecil,
        "besar": letak.ukuran * 1.25,
        "judul": letak.ukuran,
    }[ukuran]


def penanda(butir: Butir) -> tuple[str, ...]:
    """What stands before each line of a list."""
    nomor = range(butir.mulai, butir.mulai + len(butir.teks))
    if butir.gaya == "strip":
        return tuple("-" for _ in nomor)
    if butir.gaya == "kesatu":
        return tuple(_SATUAN[satu - 1] for satu in nomor)
    return tuple(f"{satu}." if butir.gaya == "angka" else f"{_huruf(satu)}." for satu in nomor)


def penanda_diktum(diktum: Diktum) -> tuple[str, ...]:
    """Letters or figures beside the texts of a Menimbang; none for a single text."""
    if len(diktum.butir) < 2:
        return ("",) * len(diktum.butir)
    return penanda(Butir(diktum.butir, diktum.gaya))


def _huruf(nomor: int) -> str:
    """``a`` … ``z``, ``aa`` …"""
    depan, belakang = divmod(nomor - 1, 26)
    return (_huruf(depan) if depan else "") + chr(ord("a") + belakang)


def rangkap(naskah: Naskah) -> tuple[tuple[Blok, ...], ...]:
    """The blocks of every copy, with what follows the body: tembusan, former numbers, the code."""
    ekor = _ekor(naskah)
    if not naskah.rangkap:
        return ((*naskah.blok, *ekor),)
    return tuple(
        (Paragraf(satu, rata="kanan", ukuran="kecil", jarak_mm=0), *naskah.blok, *ekor)
        for satu in naskah.rangkap
    )


def _ekor(naskah: Naskah) -> tuple[Blok, ...]:
    ekor: list[Blok] = []
    if naskah.tembusan:
        kepala = Paragraf("Tembusan:", ukuran="kecil", jarak_mm=0.4, sambung=True)
        daftar = Butir(naskah.tembusan, ukuran="kecil", jarak_mm=0.2)
        ekor.append(Utuh((Sela(4), kepala, daftar)))
    if naskah.semula:
        ekor += [Sela(2), Paragraf(naskah.semula, rata="kiri", ukuran="kecil", jarak_mm=0)]
    if naskah.sidik and not _berkode(naskah.blok):
        ekor += [Sela(3), Kode()]
    return tuple(ekor)


def _berkode(blok: Sequence[Blok]) -> bool:
    """True if the register code has a place among the blocks."""
    for satu in blok:
        match satu:
            case Kode() | TandaTangan(kiri=None):
                return True
            case Kotak(kiri, kanan) if _berkode((*kiri, *kanan)):
                return True
            case Utuh(isi) if _berkode(isi):
                return True
    return False


def nomor_semula(tanggal: date, nomor: Sequence[str]) -> str:
    """Sentence that keeps the papers of former numbers together; "" without any."""
    if not nomor:
        return ""
    return templat("tata_letak", tanggal).teks("nomor_semula", nomor=", ".join(nomor))


@dataclass(frozen=True)
class Petak:
    """One cell in its place; ``kolom`` and ``baris`` are how many it spans."""

    x: int
    y: int
    sel: Sel
    rata: Rata
    kepala: bool


def petakan(tabel: Tabel) -> tuple[int, tuple[Petak, ...]]:
    """Give every cell its place; return the number of rows, and the cells row by row.

    Raises:
        ValueError: a row has more or fewer cells than free columns (a bug of the letter).
    """
    lebar = len(tabel.lebar_mm)
    tertutup: set[tuple[int, int]] = set()
    hasil: list[Petak] = []
    semua = (*tabel.kepala, *tabel.baris)
    for y, isi in enumerate(semua):
        kepala = y < len(tabel.kepala)
        x = 0
        for mentah in isi:
            sel = mentah if isinstance(mentah, Sel) else Sel(mentah)
            while (x, y) in tertutup:
                x += 1
            hasil.append(Petak(x, y, sel, _rata(tabel, sel, x, kepala=kepala), kepala))
            tertutup |= {(x + i, y + j) for i in range(sel.kolom) for j in range(sel.baris)}
            x += sel.kolom
        if {(i, y) for i in range(lebar)} - tertutup or x > lebar:
            raise ValueError(f"row {y} does not fill {lebar} columns")
    return len(semua), tuple(hasil)


def _rata(tabel: Tabel, sel: Sel, x: int, *, kepala: bool) -> Rata:
    if sel.rata:
        return sel.rata
    if kepala:
        return "tengah"
    return tabel.rata[x] if x < len(tabel.rata) else "kiri"
