# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a search gives, and how text is cut into words for it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Literal
from uuid import UUID

_KATA = re.compile(r"[0-9a-z]+")


@dataclass(frozen=True)
class HasilCari:
    """One hit of the search over everything."""

    jenis: str
    """permohonan, …: the page that opens it"""
    id: UUID
    judul: str
    rincian: str
    tanggal: date | None
    koreksi: str = ""
    """The word that was understood instead of the one typed, if any"""


@dataclass(frozen=True)
class Istilah:
    """One way to understand a typed word: a word, or its beginning, anywhere or in one column."""

    kata: str
    kolom: Literal["nomor", "nama", "isi"] | None = None
    utuh: bool = False
    """True if nothing may follow"""

    def fts(self) -> str:
        """Return the term in the query language of SQLite's FTS5."""
        kolom = f"{self.kolom}:" if self.kolom else ""
        return f'{kolom}"{self.kata}"{"" if self.utuh else "*"}'

    def ada_di(self, words: Collection[str]) -> bool:
        """True if one of these words is meant."""
        if self.utuh:
            return self.kata in words
        return any(word.startswith(self.kata) for word in words)


@dataclass(frozen=True)
class Dokumen:
    """The searchable words of a request: of its number, its names, its content with stems."""

    nomor: tuple[str, ...] = ()
    nama: tuple[str, ...] = ()
    isi: tuple[str, ...] = ()

    def memuat(self, istilah: Istilah) -> bool:
        """True where the full-text table would find the term in this request's entry."""
        if istilah.kolom == "nomor":  # several words, which must follow each other
            return f" {istilah.kata} " in f" {' '.join(self.nomor)} "
        if istilah.kolom == "nama":
            return istilah.ada_di(self.nama)
        if istilah.kolom == "isi":
            return istilah.ada_di(self.isi)
        return any(istilah.ada_di(words) for words in (self.nomor, self.nama, self.isi))


def sebagai_nomor(kata: list[str]) -> Istilah | None:
    """Return the term for a number typed in full, or nothing if the words cannot be one."""
    if len(kata) < 2 or not any(satu.isdigit() for satu in kata):
        return None
    return Istilah(" ".join(kata), "nomor", utuh=True)


def pecah_kata(teks: str) -> list[str]:
    """Return the words of a text: lower case, without accents, letters and digits only."""
    if teks.isascii():  # nearly all of it, and ten times as fast
        return _KATA.findall(teks.lower())
    polos = unicodedata.normalize("NFKD", teks).casefold()
    tanpa = "".join(c for c in polos if not unicodedata.combining(c))
    if tanpa.isascii():
        return _KATA.findall(tanpa)
    return re.findall(r"[^\W_]+", tanpa)
