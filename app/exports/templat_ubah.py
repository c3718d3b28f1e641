# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""An agency's own wording over the shipped one: which texts are open to it, and what is refused."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from string import Formatter
from typing import Any

from app.domain.kata_templat import (
    BENTUK_SALAH,
    CETAK_POLOS,
    KURUNG_SALAH,
    TANDA_SALAH,
    TEKS_KOSONG,
    TERLALU_PANJANG,
    jumlah_tetap,
    penanda_asing,
    penanda_kurang,
)
from app.exports.naskah.teks import Teks, potong
from app.exports.templat import Templat

TETAP = frozenset({"berlaku_sejak", "sumber", "kelompok"})
"""Keys of a wording that are no words"""
LENTUR = frozenset({"hak", "mengingat", "butir_wewenang"})
"""Lists of sentences that may grow or shrink; every other list has its fixed places"""
TERPANJANG = 4000
_MARKA = re.compile(r"</?[a-z]+ ?/?>")
Kata = str | tuple[str, ...]
"""A text, or a list of them"""


def kata_terbuka(templat: Templat) -> dict[str, Kata]:
    """Return the texts of a wording by key (``a.b`` for tables), in the order of its file."""
    return dict(_telusuri(templat.isi, ""))


def _telusuri(isi: Mapping[str, Any], awal: str) -> list[tuple[str, Kata]]:
    hasil: list[tuple[str, Kata]] = []
    for kunci, nilai in isi.items():
        if not awal and kunci in TETAP:
            continue
        if isinstance(nilai, str):
            hasil.append((awal + kunci, nilai))
        elif isinstance(nilai, list) and nilai and all(isinstance(satu, str) for satu in nilai):
            hasil.append((awal + kunci, tuple(nilai)))
        elif isinstance(nilai, dict):
            hasil += _telusuri(nilai, f"{awal}{kunci}.")
    return hasil


def dengan_ubahan(templat: Templat, ubahan: Mapping[str, Kata], *, versi: str) -> Templat:
    """Return the wording with the agency's texts in it; ``versi`` names them in printed files.

    A text that no longer fits the shipped one (another key, other placeholders) is left out: a
    letter must always print.
    """
    terbuka, isi = kata_terbuka(templat), _salin(templat.isi)
    for kunci, baru in ubahan.items():
        lama = terbuka.get(kunci)
        if lama is None or masalah_kata(lama, baru, lentur=kunci in LENTUR):
            continue
        *depan, akhir = kunci.split(".")
        tempat = isi
        for satu in depan:
            tempat = tempat[satu]
        tempat[akhir] = baru if isinstance(baru, str) else list(baru)
    return replace(templat, isi=isi, versi=versi)


def _salin(isi: dict[str, Any]) -> dict[str, Any]:
    return {k: _salin(v) if isinstance(v, dict) else v for k, v in isi.items()}


def masalah_kata(lama: Kata, baru: Kata, *, polos: bool = False, lentur: bool = False) -> str:
    """Say why ``baru`` cannot stand for the shipped ``lama``; empty when it can."""
    if isinstance(lama, str) != isinstance(baru, str):
        return BENTUK_SALAH
    satuan = (baru,) if isinstance(baru, str) else baru
    if not satuan or any(not satu.strip() for satu in satuan):
        return TEKS_KOSONG
    if sum(map(len, satuan)) > TERPANJANG:
        return TERLALU_PANJANG
    if not isinstance(lama, str) and not lentur and len(lama) != len(satuan):
        return jumlah_tetap(len(lama))
    for satu in satuan:
        if salah := _masalah_marka(satu, polos=polos):
            return salah
    return _masalah_penanda(penanda(lama), satuan)


def penanda(kata: Kata) -> frozenset[str]:
    """Return the placeholders of a text, without braces.

    Raises:
        ValueError: a brace is not closed, or more than a name stands between two.
    """
    hasil = set()
    for satu in (kata,) if isinstance(kata, str) else kata:
        for _, nama, bentuk, ubah in Formatter().parse(satu):
            if nama is None:
                continue
            if not nama.isidentifier() or bentuk or ubah:
                raise ValueError(nama)
            hasil.add(nama)
    return frozenset(hasil)


def _masalah_penanda(perlu: frozenset[str], satuan: tuple[str, ...]) -> str:
    try:
        ada = penanda(satuan)
    except ValueError:
        return KURUNG_SALAH
    if any("{{" in satu or "}}" in satu for satu in satuan):
        return KURUNG_SALAH
    if ada - perlu:
        return penanda_asing(ada - perlu)
    if perlu - ada:
        return penanda_kurang(perlu - ada)
    return ""


def _masalah_marka(teks: str, *, polos: bool) -> str:
    if polos:
        return CETAK_POLOS if _MARKA.search(teks) else ""
    try:
        potong(Teks(teks))
    except ValueError:
        return TANDA_SALAH
    return ""


@dataclass(frozen=True)
class TemplatTercatat(Templat):
    """Notes how each text is asked for."""

    tercatat: dict[str, set[str]] = field(default_factory=dict)

    def teks(self, kunci: str, **nilai: str) -> Teks:
        self._catat("teks", kunci)
        return super().teks(kunci, **nilai)

    def butir(self, kunci: str, **nilai: str) -> tuple[Teks, ...]:
        self._catat("butir", kunci)
        return super().butir(kunci, **nilai)

    def kata(self, kunci: str) -> str:
        self._catat("kata", kunci)
        return super().kata(kunci)

    def daftar(self, kunci: str) -> tuple[str, ...]:
        self._catat("kata", kunci)
        return super().daftar(kunci)

    def polos(self) -> frozenset[str]:
        """Return the texts seen to be printed as they stand: marks would show in them."""
        bermarka = self.tercatat.get("teks", set()) | self.tercatat.get("butir", set())
        return frozenset(self.tercatat.get("kata", set()) - bermarka)

    def _catat(self, cara: str, kunci: str) -> None:
        self.tercatat.setdefault(cara, set()).add(kunci)


def tercatat(templat: Templat) -> TemplatTercatat:
    """Return the same wording as one that notes its use."""
    return TemplatTercatat(
        templat.jenis, templat.berlaku_sejak, templat.sumber, templat.isi, templat.versi
    )
