# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Tell requests from everything else below a heading.

Repeated headings, column numbers, separators, totals and signatures are left out and named;
a request broken over two rows by a page end is joined again.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from itertools import pairwise

from app.domain.impor import BarisMentah, Bidang, NilaiSel
from app.imports.kamus import Kamus, memuat_kata, ringkas
from app.imports.tanggal import Bentuk, baca_tanggal, kosong, teks_sel

_TEKS = frozenset(
    {
        Bidang.NAMA,
        Bidang.ALAMAT,
        Bidang.KONTAK,
        Bidang.PEKERJAAN,
        Bidang.RINCIAN,
        Bidang.TUJUAN,
        Bidang.ALASAN_PENOLAKAN,
        Bidang.CARA,
        Bidang.KETERANGAN,
        Bidang.UNIT_TUJUAN,
    }
)
_BERTANGGAL = {Bentuk.PASTI, Bentuk.AMBIGU, Bentuk.TANPA_TAHUN}


class Peran(Enum):
    """What a row below the heading is."""

    DATA = auto()
    SAMBUNGAN = auto()
    JUDUL_ULANG = auto()
    NOMOR_KOLOM = auto()
    PEMISAH = auto()
    JUMLAH = auto()
    KAKI = auto()
    NOMOR_KOSONG = auto()


SEBUTAN: dict[Peran, str] = {
    Peran.JUDUL_ULANG: "judul tabel yang berulang",
    Peran.NOMOR_KOLOM: "baris nomor kolom",
    Peran.PEMISAH: "baris pemisah",
    Peran.JUMLAH: "baris jumlah",
    Peran.KAKI: "catatan atau tanda tangan di bawah tabel",
    Peran.NOMOR_KOSONG: "baris bernomor yang belum diisi",
}


@dataclass
class BarisData:
    """One request: its own row and the rows joined to it."""

    asal: BarisMentah
    sel: list[NilaiSel]
    sambungan: list[int] = field(default_factory=list)


@dataclass(frozen=True)
class Dilewati:
    """A row that is no request."""

    baris: int
    peran: Peran
    teks: str


class Pemilah:
    """Sorts the rows of one sheet under one mapping."""

    def __init__(
        self, peta: Mapping[int, Bidang], judul: Sequence[Sequence[str]], kamus: Kamus
    ) -> None:
        self._letak = {b: i for i, b in peta.items()}
        self._peta = peta
        self._judul = [[ringkas(t) for t in baris] for baris in judul]
        self._kamus = kamus

    def pilah(self, mentah: Sequence[BarisMentah]) -> tuple[list[BarisData], list[Dilewati]]:
        """Requests in order, and every row left out."""
        peran = [self._peran_pasti(b) for b in mentah]
        akhir = max((n for n, p in enumerate(peran) if p is Peran.DATA), default=-1)
        data: list[BarisData] = []
        dilewati: list[Dilewati] = []
        for n, baris in enumerate(mentah):
            bersambung = bool(data) and self._bersebelahan(data[-1], baris.baris)
            jadi = peran[n] or self._peran_lemah(baris, bersambung, di_kaki=n > akhir)
            if jadi is Peran.DATA:
                data.append(BarisData(baris, list(baris.sel)))
            elif jadi is Peran.SAMBUNGAN and data:
                self._sambung(data[-1], baris)
            else:
                dilewati.append(Dilewati(baris.baris, jadi, self._teks_pertama(baris)))
        return data, dilewati

    @staticmethod
    def _bersebelahan(data: BarisData, baris: int) -> bool:
        """Only headings repeated by a page end may stand between."""
        terakhir = data.sambungan[-1] if data.sambungan else data.asal.baris
        return 0 < baris - terakhir <= 6

    def _teks(self, baris: BarisMentah, bidang: Bidang) -> str:
        letak = self._letak.get(bidang)
        if letak is None or letak >= len(baris.sel):
            return ""
        teks = teks_sel(baris.sel[letak])
        return "" if kosong(teks, self._kamus) else teks

    def _isi(self, baris: BarisMentah) -> dict[int, str]:
        """Written cells that are the row's own, not spread from a merged cell above."""
        return {
            c: teks_sel(n)
            for c, n in enumerate(baris.sel)
            if n is not None and c not in baris.gabungan
        }

    def _teks_pertama(self, baris: BarisMentah) -> str:
        return next((teks_sel(n) for n in baris.sel if n is not None), "")[:80]

    def _peran_pasti(self, baris: BarisMentah) -> Peran | None:
        """What the row is when its own content settles it."""
        if self._judul_ulang(baris):
            return Peran.JUDUL_ULANG
        if self._nomor_kolom(baris):
            return Peran.NOMOR_KOLOM
        if self._jumlah(baris):
            return Peran.JUMLAH
        if self._menyambung_gabungan(baris):
            return Peran.SAMBUNGAN
        return Peran.DATA if self._data_kuat(baris) else None

    def _judul_ulang(self, baris: BarisMentah) -> bool:
        isi = {c: ringkas(t) for c, t in self._isi(baris).items()}
        isi = {c: t for c, t in isi.items() if t}
        if len(isi) < 2:
            return False
        for judul in self._judul:
            sama = sum(1 for c, t in isi.items() if c < len(judul) and judul[c] == t)
            if sama >= 2 and sama >= len(isi) * 0.6:
                return True
        return False

    def _nomor_kolom(self, baris: BarisMentah) -> bool:
        isi = [t.strip("() .") for t in self._isi(baris).values()]
        if len(isi) < 4:
            return False
        if all(t.isascii() and t.isdigit() for t in isi):
            angka = [int(t) for t in isi if len(t) < 4]
            naik = all(b == a + 1 for a, b in pairwise(angka))
            return len(angka) == len(isi) and angka[0] <= 2 and naik
        return "".join(isi).casefold() == "abcdefghijklmnopqrstuvwxyz"[: len(isi)]

    def _jumlah(self, baris: BarisMentah) -> bool:
        isi = self._isi(baris)
        if not isi:
            return False
        pertama = min(isi)
        if pertama >= self._letak.get(Bidang.RINCIAN, 10_000) or self._data_kuat(baris):
            return False
        teks = ringkas(isi[pertama])
        return any(teks == j or teks.startswith(f"{j} ") for j in self._kamus.baris_jumlah)

    def _menyambung_gabungan(self, baris: BarisMentah) -> bool:
        """A number merged over several rows: they are one request."""
        kunci = self._letak.get(Bidang.NOMOR)
        if kunci is not None:
            return kunci in baris.gabungan
        nama, tanggal = self._letak.get(Bidang.NAMA), self._letak.get(Bidang.TANGGAL)
        return nama in baris.gabungan and tanggal in baris.gabungan

    def _bernomor(self, baris: BarisMentah) -> bool:
        return any(h.isdigit() for h in self._teks(baris, Bidang.NOMOR)[:40])

    def _bertanggal(self, baris: BarisMentah) -> bool:
        letak = self._letak.get(Bidang.TANGGAL)
        if letak is None or letak >= len(baris.sel):
            return False
        return baca_tanggal(baris.sel[letak], kamus=self._kamus).bentuk in _BERTANGGAL

    def _data_kuat(self, baris: BarisMentah) -> bool:
        nama, rincian = self._teks(baris, Bidang.NAMA), self._teks(baris, Bidang.RINCIAN)
        if Bidang.NOMOR not in self._letak and Bidang.TANGGAL not in self._letak:
            return bool(nama and rincian) or len(self._isi(baris)) > len(self._peta) / 2
        if not (self._bernomor(baris) or self._bertanggal(baris)):
            return False
        return bool(nama or rincian) or len(self._isi(baris)) >= 4

    def _peran_lemah(self, baris: BarisMentah, bersambung: bool, *, di_kaki: bool) -> Peran:
        isi = {c: t for c, t in self._isi(baris).items() if not kosong(t, self._kamus)}
        lengkap = bool(self._teks(baris, Bidang.NAMA) and self._teks(baris, Bidang.RINCIAN))
        kaki = any(memuat_kata(ringkas(t), self._kamus.baris_kaki) for t in isi.values())
        if self._hanya_nomor(baris, isi):
            return Peran.NOMOR_KOSONG
        if di_kaki and (kaki or not bersambung):
            return Peran.DATA if lengkap and not kaki and len(isi) >= 3 else Peran.KAKI
        if lengkap:
            return Peran.DATA
        if bersambung and self._semua_teks(isi):
            return Peran.SAMBUNGAN
        if len(isi) <= 1:
            return Peran.PEMISAH
        return Peran.KAKI if di_kaki else Peran.DATA

    def _hanya_nomor(self, baris: BarisMentah, isi: Mapping[int, str]) -> bool:
        awal = {self._letak.get(Bidang.NOMOR), self._letak.get(Bidang.URUT)}
        return self._bernomor(baris) and set(isi) <= awal

    def _semua_teks(self, isi: Mapping[int, str]) -> bool:
        return bool(isi) and all(self._peta.get(c) in _TEKS for c in isi)

    def _sambung(self, data: BarisData, baris: BarisMentah) -> None:
        for c, teks in self._isi(baris).items():
            data.sel.extend([None] * (c + 1 - len(data.sel)))
            lama = data.sel[c]
            data.sel[c] = teks if lama is None else f"{teks_sel(lama)} {teks}"
        data.sambungan.append(baris.baris)
