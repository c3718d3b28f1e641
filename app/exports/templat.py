# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Wording and page measures from dated data files: the code lays out, the text comes from here.

A file ``resources/templates/<jenis>.toml`` holds one or more ``[[versi]]`` tables, each with its
``berlaku_sejak`` and ``sumber``. A letter uses the version in force on the day it bears.
Template text may use ``<b>`` and ``<i>``; values put into it are always escaped.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from app.domain.penandatangan import KelompokNaskah
from app.exports.naskah.teks import Teks, aman
from app.infra.resources import resource_path


@dataclass(frozen=True)
class Templat:
    """One version of one letter's wording."""

    jenis: str
    berlaku_sejak: date
    sumber: str
    isi: dict[str, Any]
    versi: str = ""
    """Id of the agency's version; empty for the shipped words"""

    @property
    def kelompok(self) -> KelompokNaskah:
        """Kind of document it is the wording of (how a signatory's name is written)."""
        return KelompokNaskah(self.isi.get("kelompok", KelompokNaskah.KORESPONDENSI))

    def teks(self, kunci: str, **nilai: str) -> Teks:
        """Text of ``kunci`` (``a.b`` looks inside tables); marks in values only show."""
        mentah = self.ambil(kunci)
        if not isinstance(mentah, str):
            raise TypeError(f"{self.jenis}: {kunci} is not text")
        return Teks(mentah.format_map({nama: aman(satu) for nama, satu in nilai.items()}))

    def butir(self, kunci: str, **nilai: str) -> tuple[Teks, ...]:
        """The texts of a list of sentences."""
        isi = {nama: aman(satu) for nama, satu in nilai.items()}
        return tuple(Teks(str(satu).format_map(isi)) for satu in self.ambil(kunci))

    def kata(self, kunci: str) -> str:
        """Words that are printed as they stand: a title, a label."""
        return str(self.ambil(kunci))

    def daftar(self, kunci: str) -> tuple[str, ...]:
        """A list of such words."""
        return tuple(str(satu) for satu in self.ambil(kunci))

    def ambil(self, kunci: str) -> Any:  # noqa: ANN401 - TOML values are of any kind
        """The raw value of ``kunci``; a missing key is a fault of the shipped data."""
        nilai: Any = self.isi
        for satu in kunci.split("."):
            nilai = nilai[satu]
        return nilai


@cache
def _semua_versi(jenis: str) -> tuple[Templat, ...]:
    data = tomllib.loads(resource_path("templates", f"{jenis}.toml").read_text("utf-8"))
    versi = [Templat(jenis, satu["berlaku_sejak"], satu["sumber"], satu) for satu in data["versi"]]
    return tuple(sorted(versi, key=lambda satu: satu.berlaku_sejak))


def templat(jenis: str, pada: date) -> Templat:
    """The version of ``jenis`` in force on ``pada``; before the first one, the first."""
    semua = _semua_versi(jenis)
    berlaku = [satu for satu in semua if satu.berlaku_sejak <= pada]
    return berlaku[-1] if berlaku else semua[0]


@dataclass(frozen=True)
class TataLetak:
    """Measures of the page in points, and type sizes (see ``tata_letak.toml``)."""

    lebar: float
    tinggi: float
    kiri: float
    kanan: float
    atas: float
    bawah: float
    kop: float
    """Top edge of the letterhead on page 1; ``atas`` holds from page 2 on"""
    huruf: str
    ukuran: float
    ukuran_formulir: float
    """Body of the annex forms"""
    ukuran_kecil: float
    spasi: float
    """Line pitch as a multiple of the type size"""
    kata_penyambung: bool
    ukuran_slip: float = 9.0
    """Body of small slips"""
    skala: float = 1.0
    """Emblem, letterhead and register code of small paper, as a share of those on A4"""

    @property
    def lebar_isi(self) -> float:
        return self.lebar - self.kiri - self.kanan


def tata_letak(kertas: str, pada: date) -> TataLetak:
    """Page measures of a paper named there (``a4``, ``f4``, ``a5``) as in force on ``pada``.

    A paper may have margins and type sizes of its own.
    """
    isi = templat("tata_letak", pada).isi
    mm = 72 / 25.4
    lembar = isi["kertas"][kertas]
    tepi = isi["tepi_mm"] | lembar.get("tepi_mm", {})
    huruf = isi["huruf"] | lembar.get("huruf", {})
    return TataLetak(
        lebar=lembar["lebar_mm"] * mm,
        tinggi=lembar["tinggi_mm"] * mm,
        kiri=tepi["kiri"] * mm,
        kanan=tepi["kanan"] * mm,
        atas=tepi["atas"] * mm,
        bawah=tepi["bawah"] * mm,
        kop=tepi["kop"] * mm,
        huruf=huruf["nama"],
        ukuran=huruf["ukuran"],
        ukuran_formulir=huruf["ukuran_formulir"],
        ukuran_kecil=huruf["ukuran_kecil"],
        spasi=huruf["spasi"],
        kata_penyambung=isi["kata_penyambung"],
        ukuran_slip=huruf["ukuran_slip"],
        skala=lembar.get("skala", 1.0),
    )
