# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A sheet as plain cells, the same for every kind of file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.domain.errors import UserError
from app.domain.impor import NilaiSel
from app.domain.jobs import JobControl
from app.imports.galat import tolak

Persegi = tuple[int, int, int, int]
"""Merged cells: first row, first column, last row, last column, all from 0"""


@dataclass(frozen=True)
class Lembar:
    """One sheet; blank rows keep their place so that row numbers stay those of the file."""

    nama: str
    baris: tuple[tuple[NilaiSel, ...], ...]
    gabungan: tuple[Persegi, ...] = ()
    tanpa_nilai: frozenset[tuple[int, int]] = frozenset()
    """Cells (row, column from 0) whose formula has no cached value"""
    tersembunyi: bool = False
    pesan: tuple[str, ...] = ()
    """Remarks of the reader: encoding, dialect"""

    @property
    def kosong(self) -> bool:
        return not any(self.baris)


def terlalu_banyak(nama_berkas: str, batas: int) -> UserError:
    """The refusal of a register with more than ``batas`` requests; the caller raises it."""
    return tolak("IMP-013", nama_berkas, f"lebih dari {batas} baris permohonan")


class PenampungLembar:
    """Collects rows within the limits of the data file."""

    def __init__(self, nama_berkas: str, *, batas: Mapping[str, int], job: JobControl) -> None:
        self._nama_berkas = nama_berkas
        self._batas = batas
        self._job = job
        self._isi: list[tuple[NilaiSel, ...]] = []
        self._kosong = 0
        self._dilihat = 0
        self.tanpa_nilai: set[tuple[int, int]] = set()

    @property
    def nomor(self) -> int:
        """Row number (from 0) the next row will get."""
        return len(self._isi) + self._kosong

    def tambah(self, sel: Iterable[NilaiSel]) -> None:
        """Take the next row of the file."""
        self._dilihat += 1
        if self._dilihat % 200 == 0:
            self._job.step(self._dilihat, self._dilihat + 200, "Membaca lembar")
        baris = self._rapikan(sel)
        if not baris:
            self.lewati(1)
            return
        # the limit is one of requests; the sheet also holds titles, the heading and a foot
        if self.nomor >= self._batas["baris"] + self._batas["baris_bukan_data"]:
            raise terlalu_banyak(self._nama_berkas, self._batas["baris"])
        if len(baris) > self._batas["kolom"]:
            raise tolak("IMP-013", self._nama_berkas, f"lebih dari {self._batas['kolom']} kolom")
        self._isi.extend([()] * self._kosong)
        self._kosong = 0
        self._isi.append(baris)

    def lewati(self, jumlah: int) -> None:
        """Count ``jumlah`` blank rows; they take room only when something follows."""
        self._kosong += jumlah
        if self._kosong > self._batas["baris_lembar"]:
            rinci = f"lebih dari {self._batas['baris_lembar']} baris"
            raise tolak("IMP-013", self._nama_berkas, rinci)

    def _rapikan(self, sel: Iterable[NilaiSel]) -> tuple[NilaiSel, ...]:
        isi = [
            None if n is None or (isinstance(n, str) and not n.strip()) else self._cek_panjang(n)
            for n in sel
        ]
        while isi and isi[-1] is None:
            isi.pop()
        return tuple(isi)

    def _cek_panjang(self, nilai: NilaiSel) -> NilaiSel:
        if isinstance(nilai, str) and len(nilai) > self._batas["panjang_sel"]:
            rinci = f"satu sel berisi lebih dari {self._batas['panjang_sel']} huruf"
            raise tolak("IMP-013", self._nama_berkas, rinci)
        return nilai

    def jadi(
        self,
        nama: str,
        *,
        gabungan: tuple[Persegi, ...] = (),
        tersembunyi: bool = False,
        pesan: tuple[str, ...] = (),
    ) -> Lembar:
        """The finished sheet."""
        return Lembar(
            nama=nama,
            baris=tuple(self._isi),
            gabungan=gabungan,
            tanpa_nilai=frozenset(self.tanpa_nilai),
            tersembunyi=tersembunyi,
            pesan=pesan,
        )
