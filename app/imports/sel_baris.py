# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""One row under one mapping: its cells by field, and notes that know their cell."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.impor import Bidang, Catatan, NilaiSel, Sel, Tingkat
from app.imports import nilai
from app.imports.kamus import Kamus
from app.imports.pilah import BarisData
from app.imports.tanggal import kosong, teks_sel


@dataclass(frozen=True)
class Peta:
    """What the columns of a sheet mean."""

    lembar: str
    bidang: Mapping[int, Bidang]
    judul: Mapping[int, str]
    """Column index → heading as written"""

    @property
    def letak(self) -> dict[Bidang, int]:
        return {b: i for i, b in self.bidang.items()}


def pendek(teks: str, panjang: int = 60) -> str:
    """``teks`` on one line, cut for a message."""
    satu = " ".join(teks.split())
    return satu if len(satu) <= panjang else satu[: panjang - 1] + "…"


class SelBaris:
    """Cells of one row, and the notes made while reading them."""

    def __init__(self, data: BarisData, *, peta: Peta, kamus: Kamus) -> None:
        self.data = data
        self.catatan: list[Catatan] = []
        self._peta = peta
        self._letak = peta.letak
        self._kamus = kamus

    @property
    def lembar(self) -> str:
        return self._peta.lembar

    @property
    def baris(self) -> int:
        return self.data.asal.baris

    def punya(self, bidang: Bidang) -> bool:
        """True when a column of the file means ``bidang``."""
        return bidang in self._letak

    def sel(self, bidang: Bidang) -> NilaiSel:
        letak = self._letak.get(bidang)
        if letak is None or letak >= len(self.data.sel):
            return None
        return self.data.sel[letak]

    def catat(self, tingkat: Tingkat, bidang: Bidang | None, kode: str, pesan: str) -> None:
        """Add a note about the cell of ``bidang``; about the whole row when None."""
        kolom = self._letak.get(bidang, -1) if bidang is not None else -1
        self.catat_kolom(tingkat, kolom, kode, pesan)

    def catat_kolom(self, tingkat: Tingkat, kolom: int, kode: str, pesan: str) -> None:
        """Add a note about column ``kolom`` (from 0; −1 the whole row)."""
        asal = self.data.sel[kolom] if 0 <= kolom < len(self.data.sel) else None
        judul = self._peta.judul.get(kolom, "")
        tempat = Sel(self.lembar, self.baris, kolom)
        self.catatan.append(Catatan(tingkat, tempat, judul, pesan, teks_sel(asal), kode))

    def teks(self, bidang: Bidang) -> str:
        """Text of the cell; empty for blanks and for the error words of formulas."""
        isi = teks_sel(self.sel(bidang))
        if isi.casefold() in self._kamus.galat_rumus:
            pesan = f"rumus menghasilkan {isi}; sel dianggap kosong"
            self.catat(Tingkat.PERINGATAN, bidang, "galat_rumus", pesan)
            return ""
        return "" if kosong(isi, self._kamus) else isi

    def centang(self, bidang: Bidang) -> tuple[bool, str]:
        """The tick, and the words of another public body found instead of one."""
        hasil = nilai.centang(self.sel(bidang), self._kamus)
        if hasil is not None:
            return hasil, ""
        isi = self.teks(bidang)
        if bidang is Bidang.DIKUASAI_TIDAK and isi:
            return True, isi
        if isi:
            pesan = f"“{pendek(isi)}” bukan tanda centang; dianggap tidak dicentang"
            self.catat(Tingkat.PERINGATAN, bidang, "bukan_centang", pesan)
        return False, ""

    def lain(self) -> tuple[tuple[str, str], ...]:
        """Heading and text of every written cell whose column has no meaning."""
        hasil = []
        for kolom, isi in enumerate(self.data.sel):
            teks = teks_sel(isi)
            if kolom not in self._peta.bidang and not kosong(teks, self._kamus):
                hasil.append((self._peta.judul.get(kolom, ""), teks))
        return tuple(hasil)
