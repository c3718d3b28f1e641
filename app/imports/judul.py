# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Find the heading of a register: under titles, over one to three rows, merged or blank above."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from app.domain.impor import NilaiSel
from app.imports.kamus import Kamus
from app.imports.lembar import Lembar, Persegi
from app.imports.tanggal import teks_sel
from app.imports.tebak import NilaiJudul, nilai_judul

_JUDUL_TERPANJANG = 120


@dataclass(frozen=True)
class Judul:
    """Where the heading stands and the full heading of every column."""

    baris: int
    """First row, from 0"""
    jumlah: int
    jalur: tuple[tuple[str, ...], ...]
    """Per column its headings from the top; empty for a column without any"""
    nilai: int
    """Distinct fields recognised"""

    @property
    def akhir(self) -> int:
        """First row after the heading, from 0."""
        return self.baris + self.jumlah


def teks_judul(nilai: NilaiSel) -> str:
    """Heading text on one line."""
    return " ".join(teks_sel(nilai).split())


def cari_judul(lembar: Lembar, kamus: Kamus) -> Judul | None:
    """The block of rows in which most fields are recognised; None when none looks like one."""
    terbaik: Judul | None = None
    cari = min(len(lembar.baris), kamus.batas["baris_dicari_judul"])
    ingatan: dict[tuple[str, ...], NilaiJudul | None] = {}

    def hargai(jalur: tuple[str, ...]) -> NilaiJudul | None:
        if jalur not in ingatan:
            ingatan[jalur] = nilai_judul(jalur, kamus, taksir=False)
        return ingatan[jalur]

    for awal in range(cari):
        if not _mungkin_judul(lembar.baris[awal]):
            continue
        for tinggi in range(1, kamus.batas["baris_judul_terbanyak"] + 1):
            calon = _coba(lembar, awal, tinggi, hargai)
            if calon is not None and (terbaik is None or calon.nilai > terbaik.nilai):
                terbaik = calon
    if terbaik is None or terbaik.nilai < kamus.batas["bidang_judul_paling_sedikit"]:
        return None
    return terbaik


def judul_tetap(lembar: Lembar, baris: int, jumlah: int) -> Judul:
    """The heading a person pointed at: ``jumlah`` rows from row ``baris`` (from 0)."""
    return Judul(baris, jumlah, _jalur(lembar, baris, jumlah), 0)


def _mungkin_judul(baris: Sequence[NilaiSel]) -> bool:
    """Two or more short texts and no true date: the first row of a heading may be sparse."""
    isi = [n for n in baris if n is not None]
    if any(isinstance(n, date) for n in isi):
        return False
    return sum(1 for n in isi if isinstance(n, str) and len(n) <= _JUDUL_TERPANJANG) >= 2


def _coba(
    lembar: Lembar,
    awal: int,
    tinggi: int,
    hargai: Callable[[tuple[str, ...]], NilaiJudul | None],
) -> Judul | None:
    if awal + tinggi > len(lembar.baris) or not lembar.baris[awal + tinggi - 1]:
        return None
    jalur = _jalur(lembar, awal, tinggi)
    dikenal = {h.bidang for j in jalur if j and (h := hargai(j)) is not None}
    return Judul(awal, tinggi, jalur, len(dikenal))


def _jalur(lembar: Lembar, awal: int, tinggi: int) -> tuple[tuple[str, ...], ...]:
    blok = lembar.baris[awal : awal + tinggi]
    lebar = max((len(b) for b in blok), default=0)
    petak = [[teks_judul(b[c]) if c < len(b) else "" for c in range(lebar)] for b in blok]
    _isi_gabungan(petak, lembar.gabungan, awal)
    _isi_induk(petak)
    return tuple(_satu_jalur([baris[c] for baris in petak]) for c in range(lebar))


def _isi_gabungan(petak: list[list[str]], gabungan: Iterable[Persegi], awal: int) -> None:
    """Spread a parent over the columns it was merged across; never downwards."""
    for b1, k1, _, k2 in gabungan:
        r = b1 - awal
        if not 0 <= r < len(petak) or k1 >= len(petak[r]):
            continue
        for c in range(k1 + 1, min(k2 + 1, len(petak[r]))):
            petak[r][c] = petak[r][c] or petak[r][k1]


def _isi_induk(petak: list[list[str]]) -> None:
    """A blank above a child belongs to the parent on its left, as merged cells lose it in CSV."""
    for r, baris in enumerate(petak[:-1]):
        for c in range(1, len(baris)):
            if baris[c] or not any(bawah[c] for bawah in petak[r + 1 :]):
                continue
            seinduk = all(petak[i][c] == petak[i][c - 1] for i in range(r))
            if seinduk and baris[c - 1] and any(bawah[c - 1] for bawah in petak[r + 1 :]):
                baris[c] = baris[c - 1]


def _satu_jalur(sel: Sequence[str]) -> tuple[str, ...]:
    """Headings of one column from the top without blanks and repeats."""
    jalur: list[str] = []
    for teks in sel:
        if teks and (not jalur or jalur[-1] != teks):
            jalur.append(teks)
    return tuple(jalur)
