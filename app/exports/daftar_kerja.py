# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Any list of casework on paper: a title, what it holds, one ruled table, room to sign."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.format_id import tanggal_panjang
from app.domain.instansi import Kertas, Kop
from app.exports.naskah.model import (
    Badan,
    Blok,
    Isian,
    Judul,
    Lembar,
    Naskah,
    Paragraf,
    PihakTtd,
    Sela,
    Tabel,
    TandaTangan,
    Utuh,
)
from app.exports.naskah.pdf import render_pdf

KOSONG = "Tidak ada yang dicatat."


@dataclass(frozen=True)
class DaftarCetak:
    """One list ready to print; cells are text."""

    kop: Kop
    kertas: Kertas
    tanggal: date
    judul: tuple[str, ...]
    keterangan: tuple[tuple[str, str], ...]
    kolom: tuple[str, ...]
    lebar: tuple[float, ...]
    """Shares of the width"""
    baris: tuple[tuple[str, ...], ...]
    penanda: tuple[str, ...] = ()
    """Who signs (at most two: hands over, takes over); none prints no room for signatures"""
    mendatar: bool = True


def render_daftar(daftar: DaftarCetak) -> bytes:
    """Return the list as PDF, its head repeated on every page."""
    return render_pdf(susun(daftar))


def susun(daftar: DaftarCetak) -> Naskah:
    """The list as a document."""
    blok: list[Blok] = [Judul(daftar.judul)]
    if daftar.keterangan:
        blok += [Isian(daftar.keterangan, lebar_label_mm=40), Sela(2)]
    if daftar.baris:
        kepala = ("No.", *daftar.kolom)
        isi = tuple((f"{n}.", *satu) for n, satu in enumerate(daftar.baris, start=1))
        blok.append(Tabel((kepala,), isi, (4.5, *daftar.lebar), ukuran="kecil"))
    else:
        blok.append(Paragraf(KOSONG))
    if daftar.penanda:
        pihak = [PihakTtd((satu,), "") for satu in daftar.penanda]
        kiri = pihak[0] if len(pihak) > 1 else None
        blok.append(Utuh((Sela(4), TandaTangan(kiri, pihak[-1]))))
    nama = " ".join(daftar.judul)
    return Naskah(
        jenis="daftar_kerja",
        judul_berkas=nama.capitalize(),
        tanggal=daftar.tanggal,
        kop=daftar.kop,
        blok=tuple(blok),
        kertas=Lembar(daftar.kertas.value),
        badan=Badan.FORMULIR,
        putaran="mendatar" if daftar.mendatar else "tegak",
        kaki=f"{nama.capitalize()}, dicetak {tanggal_panjang(daftar.tanggal)}",
    )
