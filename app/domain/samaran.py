# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Personal values in texts that go to another party: found, taken out, and searched for again."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from app.domain.pii import PENGGANTI, JenisPii, pindai_pii

NAMA_JENIS: dict[JenisPii, str] = {
    JenisPii.NIK: "NIK",
    JenisPii.NPWP: "NPWP",
    JenisPii.TELEPON: "nomor telepon",
    JenisPii.EMAIL: "alamat e-mail",
    JenisPii.REKENING: "nomor rekening",
    JenisPii.ANGKA_PANJANG: "deret angka panjang",
}
TERPENDEK = 3
"""Shortest known value that is looked for: a shorter one would strike half the language"""
_SELAIN = re.compile(r"[\W_]+")


@dataclass(frozen=True)
class Temuan:
    """Characters ``awal`` up to but not including ``akhir``, and what they are."""

    awal: int
    akhir: int
    apa: str


@dataclass
class Penyamar:
    """Finds personal values and remembers each, so that the result can be searched for them.

    Patterns of ``pii`` (NIK, telephone, e-mail, tax and account numbers), and the known values of
    the case, whatever blanks or line ends part their words.
    """

    kata: tuple[tuple[str, str], ...] = ()
    """Known value and what it is"""
    kecuali: frozenset[str] = frozenset()
    """Values that stay: the public contacts of the body itself"""
    nilai: set[str] = field(default_factory=set)
    """Everything found, as it stood there"""

    def __post_init__(self) -> None:
        self._pola = [
            (_pola(nilai), apa)
            for nilai, apa in sorted(self.kata, key=lambda k: -len(k[0]))
            if len(nilai.strip()) >= TERPENDEK
        ]
        self._tetap = {inti(nilai) for nilai in self.kecuali if inti(nilai)}

    def cari(self, teks: str) -> list[Temuan]:
        """Return every find in order; overlapping ones become one."""
        semua = [
            Temuan(t.awal, t.akhir, NAMA_JENIS[t.jenis])
            for t in pindai_pii(teks)
            if inti(teks[t.awal : t.akhir]) not in self._tetap
        ]
        for pola, apa in self._pola:
            semua += [Temuan(m.start(), m.end(), apa) for m in pola.finditer(teks)]
        hasil: list[Temuan] = []
        for baru in sorted(semua, key=lambda t: (t.awal, -t.akhir)):
            if hasil and baru.awal < hasil[-1].akhir:
                lama = hasil.pop()
                hasil.append(Temuan(lama.awal, max(lama.akhir, baru.akhir), lama.apa))
            else:
                hasil.append(baru)
        self.nilai.update(teks[t.awal : t.akhir] for t in hasil)
        return hasil

    def samarkan(self, teks: str) -> str:
        """Return the text with every find replaced by dots."""
        bagian: list[str] = []
        akhir = 0
        for temuan in self.cari(teks):
            bagian += [teks[akhir : temuan.awal], PENGGANTI]
            akhir = temuan.akhir
        return "".join([*bagian, teks[akhir:]])


def _pola(nilai: str) -> re.Pattern[str]:
    kata = r"\s+".join(re.escape(satu) for satu in nilai.split())
    return re.compile(rf"(?<!\w){kata}(?!\w)", re.IGNORECASE)


def inti(teks: str) -> str:
    """Return letters and figures only, in one case: what stays of a value however it is set."""
    return _SELAIN.sub("", teks).casefold()


def masih_ada(teks: str, nilai: Iterable[str]) -> Iterator[str]:
    """Yield those of the removed values that still stand somewhere in a text."""
    rata = inti(teks)
    for satu in nilai:
        if (isi := inti(satu)) and len(isi) >= TERPENDEK and _ada(teks, rata, satu, isi):
            yield satu


def _ada(teks: str, rata: str, satu: str, isi: str) -> bool:
    """Long values count wherever their signs follow each other, short ones as whole words."""
    return isi in rata if len(isi) >= 8 else _pola(satu).search(teks) is not None
