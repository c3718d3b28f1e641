# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Guess what each column holds, by its heading, the headings above it and its content."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from app.domain.impor import Bidang, KolomTebakan, NilaiSel
from app.imports.kamus import Alias, Kamus, memuat_kata, rapat, ringkas
from app.imports.tanggal import Bentuk, baca_tanggal, kosong, teks_sel

_CONTOH = 200
_MIRIP = 0.86
_TANGGAL = frozenset({Bidang.TANGGAL, Bidang.TANGGAL_PEMBERITAHUAN, Bidang.TANGGAL_PEMBERIAN})
_CENTANG = frozenset(
    {
        Bidang.DIKUASAI_YA,
        Bidang.DIKUASAI_TIDAK,
        Bidang.BELUM_DIDOKUMENTASIKAN,
        Bidang.SOFTCOPY,
        Bidang.HARDCOPY,
        Bidang.MELIHAT,
        Bidang.SALINAN,
    }
)


@dataclass(frozen=True)
class NilaiJudul:
    """One meaning of a heading and how sure it is (0–1)."""

    bidang: Bidang
    nilai: float


def semua_nilai(jalur: Sequence[str], kamus: Kamus, *, taksir: bool) -> list[NilaiJudul]:
    """Every meaning the heading may have; ``taksir`` also admits misspelt headings."""
    hasil = []
    for alias in kamus.alias:
        nilai = _nilai_alias(jalur, alias, taksir=taksir)
        if nilai > 0:
            hasil.append(NilaiJudul(alias.bidang, nilai))
    return hasil


def nilai_judul(jalur: Sequence[str], kamus: Kamus, *, taksir: bool) -> NilaiJudul | None:
    """The likeliest meaning of one heading; None when nothing fits."""
    return max(semua_nilai(jalur, kamus, taksir=taksir), key=lambda n: n.nilai, default=None)


def _nilai_alias(jalur: Sequence[str], alias: Alias, *, taksir: bool) -> float:
    daun, penuh = rapat(jalur[-1]), rapat(" ".join(jalur))
    induk = ringkas(" ".join(jalur[:-1]))
    for a in alias.alias:
        polos = a.replace(" ", "")
        if daun == polos:
            return 1.0
        if " " in a and penuh.endswith(polos):
            return 0.95
    for a in alias.lemah:
        if daun == a.replace(" ", ""):
            return 0.9 if any(i in induk for i in alias.induk) else 0.6
    return _nilai_longgar(ringkas(jalur[-1]), alias, taksir=taksir)


def _nilai_longgar(daun: str, alias: Alias, *, taksir: bool) -> float:
    majemuk = [a for a in alias.alias if " " in a]
    if any(daun.startswith(f"{a} ") for a in majemuk):
        return 0.8
    if memuat_kata(daun, tuple(a for a in majemuk if a.count(" ") >= 2)):
        return 0.75
    if not taksir or len(daun) < 5:
        return 0.0
    mirip = max((SequenceMatcher(None, daun, a).ratio() for a in alias.alias), default=0.0)
    return 0.65 if mirip >= _MIRIP else 0.0


def tebak_kolom(
    jalur: Sequence[Sequence[str]], isi: Sequence[Sequence[NilaiSel]], kamus: Kamus
) -> tuple[KolomTebakan, ...]:
    """Give each column at most one meaning and each meaning at most one column."""
    calon = []
    for indeks, judul in enumerate(jalur):
        if not judul:
            continue
        contoh = _contoh(isi, indeks)
        for nilai in semua_nilai(judul, kamus, taksir=True):
            bobot = nilai.nilai * _kecocokan(nilai.bidang, contoh, kamus)
            calon.append((bobot, -indeks, nilai))
    calon.sort(key=lambda c: (c[0], c[1]), reverse=True)
    milik: dict[int, tuple[Bidang, float]] = {}
    terpakai: set[Bidang] = set()
    for bobot, negatif, nilai in calon:
        if -negatif in milik or nilai.bidang in terpakai or bobot < 0.4:
            continue
        milik[-negatif] = (nilai.bidang, round(bobot, 2))
        terpakai.add(nilai.bidang)
    _angkat_urut(milik)
    return tuple(
        KolomTebakan(
            indeks=indeks,
            judul=" > ".join(judul),
            bidang=milik[indeks][0] if indeks in milik else None,
            keyakinan=milik[indeks][1] if indeks in milik else 0.0,
        )
        for indeks, judul in enumerate(jalur)
        if judul or _contoh(isi, indeks)
    )


def _angkat_urut(milik: dict[int, tuple[Bidang, float]]) -> None:
    """A lone serial column serves as the number, and surely so."""
    bidang = {b for b, _ in milik.values()}
    if {Bidang.NOMOR, Bidang.URUT} <= bidang:
        return
    for indeks, (b, nilai) in milik.items():
        if b in {Bidang.NOMOR, Bidang.URUT}:
            milik[indeks] = (Bidang.NOMOR, max(nilai, 0.9))


def _contoh(isi: Iterable[Sequence[NilaiSel]], indeks: int) -> list[NilaiSel]:
    hasil: list[NilaiSel] = []
    for baris in isi:
        if indeks < len(baris) and baris[indeks] is not None:
            hasil.append(baris[indeks])
            if len(hasil) >= _CONTOH:
                break
    return hasil


def _kecocokan(bidang: Bidang, contoh: Sequence[NilaiSel], kamus: Kamus) -> float:
    """1 when the content agrees or says nothing, less when it contradicts the heading."""
    uji = _uji_isi(bidang, kamus)
    isi = [n for n in contoh if not kosong(teks_sel(n), kamus)]
    if uji is None or not isi:
        return 1.0
    cocok = sum(1 for n in isi if uji(n)) / len(isi)
    return 0.5 + 0.5 * cocok


def _uji_isi(bidang: Bidang, kamus: Kamus) -> Callable[[NilaiSel], bool] | None:
    if bidang in _TANGGAL:
        terbaca = {Bentuk.PASTI, Bentuk.AMBIGU, Bentuk.TANPA_TAHUN}
        return lambda n: baca_tanggal(n, kamus=kamus).bentuk in terbaca
    if bidang in _CENTANG:
        return lambda n: len(teks_sel(n)) <= 40
    if bidang is Bidang.URUT:
        return lambda n: teks_sel(n).rstrip(".").isdigit()
    if bidang in {Bidang.NAMA, Bidang.RINCIAN}:
        return lambda n: baca_tanggal(n, kamus=kamus).bentuk is Bentuk.TAK_TERBACA
    return None


def dekat_dengan(jalur: Sequence[Sequence[str]], kamus: Kamus) -> str:
    """Id of the known layout with the most equal headings; empty below two thirds."""
    punya = {rapat(" ".join(j)) for j in jalur if j}
    terbaik, nilai_terbaik = "", 0.0
    for letak in kamus.tata_letak:
        dikenal = {rapat(k) for k in letak.kolom}
        nilai = len(punya & dikenal) / max(len(punya | dikenal), 1)
        if nilai > nilai_terbaik:
            terbaik, nilai_terbaik = letak.id, nilai
    return terbaik if nilai_terbaik >= 2 / 3 else ""
