# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words and limits of the import, read from dated files in ``resources/data/impor``."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from app.domain.impor import Bidang
from app.domain.kip import Kanal, Keputusan
from app.infra.resources import resource_path

_BUKAN_KATA = re.compile(r"[^\w#]+")


def ringkas(teks: str) -> str:
    """``teks`` without case, punctuation and repeated blanks, for comparing headings."""
    polos = unicodedata.normalize("NFKC", teks).casefold().replace("_", " ")
    return _BUKAN_KATA.sub(" ", polos).strip()


def rapat(teks: str) -> str:
    """Like ``ringkas`` but without any blank: narrow cells break words by syllable."""
    return ringkas(teks).replace(" ", "")


@dataclass(frozen=True)
class Alias:
    """How the heading of one field may be written."""

    bidang: Bidang
    alias: tuple[str, ...]
    lemah: tuple[str, ...]
    induk: tuple[str, ...]


@dataclass(frozen=True)
class TataLetak:
    """A layout that was really found."""

    id: str
    kolom: tuple[str, ...]
    """Full headings, parents joined by `` > ``"""


@dataclass(frozen=True)
class Kamus:
    """Everything the readers know about words."""

    batas: Mapping[str, int]
    alias: tuple[Alias, ...]
    tata_letak: tuple[TataLetak, ...]
    kosong: frozenset[str]
    galat_rumus: frozenset[str]
    centang_ya: frozenset[str]
    centang_tidak: frozenset[str]
    bulan: Mapping[str, int]
    hari: frozenset[str]
    awalan_tanggal: tuple[str, ...]
    kanal: tuple[tuple[Kanal, tuple[str, ...]], ...]
    bukan_kanal: tuple[str, ...]
    keputusan: tuple[tuple[Keputusan, tuple[str, ...]], ...]
    pilihan: Mapping[str, Mapping[Bidang, tuple[str, ...]]]
    """Words of one-column answers: status_informasi, bentuk, jenis_permohonan"""
    baku: Mapping[str, Mapping[str, str]]
    baris_jumlah: tuple[str, ...]
    baris_kaki: tuple[str, ...]


def _muat(folder: Path, nama: str) -> dict[str, Any]:
    isi: dict[str, Any] = json.loads((folder / nama).read_text(encoding="utf-8"))
    return isi


def _alias(isi: Mapping[str, Any]) -> tuple[Alias, ...]:
    return tuple(
        Alias(
            bidang=Bidang(nama),
            alias=tuple(ringkas(a) for a in butir["alias"]),
            lemah=tuple(ringkas(a) for a in butir.get("lemah", ())),
            induk=tuple(ringkas(a) for a in butir.get("induk", ())),
        )
        for nama, butir in isi["bidang"].items()
    )


def _pilihan(nilai: Mapping[str, Any]) -> dict[str, dict[Bidang, tuple[str, ...]]]:
    return {
        nama: {Bidang(b): tuple(ringkas(k) for k in kata) for b, kata in nilai[nama].items()}
        for nama in ("status_informasi", "bentuk", "jenis_permohonan")
    }


def muat_kamus(folder: Path | None = None) -> Kamus:
    """Words and limits of ``folder`` (the shipped data when None); each folder is read once."""
    return _muat_folder(folder or resource_path("data", "impor"))


@lru_cache(maxsize=4)
def _muat_folder(folder: Path) -> Kamus:
    batas = {k: v for k, v in _muat(folder, "batas.json").items() if isinstance(v, int)}
    nilai = _muat(folder, "nilai.json")
    letak = _muat(folder, "tata_letak.json")["register_permohonan"]
    return Kamus(
        batas=batas,
        alias=_alias(_muat(folder, "kolom.json")),
        tata_letak=tuple(TataLetak(t["id"], tuple(t["kolom"])) for t in letak),
        kosong=frozenset(nilai["kosong"]),
        galat_rumus=frozenset(nilai["galat_rumus"]),
        centang_ya=frozenset(nilai["centang_ya"]),
        centang_tidak=frozenset(nilai["centang_tidak"]),
        bulan={kata: int(n) for n, semua in nilai["bulan"].items() for kata in semua},
        hari=frozenset(nilai["hari"]),
        awalan_tanggal=tuple(nilai["awalan_tanggal"]),
        kanal=tuple(
            (Kanal(k["kanal"]), tuple(ringkas(x) for x in k["kata"])) for k in nilai["kanal"]
        ),
        bukan_kanal=tuple(nilai["bukan_kanal"]),
        keputusan=tuple(
            (Keputusan(k["keputusan"]), tuple(ringkas(x) for x in k["kata"]))
            for k in nilai["keputusan"]
        ),
        pilihan=_pilihan(nilai),
        baku={bidang: dict(peta) for bidang, peta in nilai["baku"].items()},
        baris_jumlah=tuple(nilai["baris_jumlah"]),
        baris_kaki=tuple(nilai["baris_kaki"]),
    )


def memuat_kata(teks_ringkas: str, kata: tuple[str, ...]) -> bool:
    """True when one of the words stands in the text as whole words."""
    berbingkai = f" {teks_ringkas} "
    return any(f" {k} " in berbingkai for k in kata)
