# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Streams of an OLE compound file (MS-CFB), read with every size checked."""

from __future__ import annotations

import struct

_AKHIR = 0xFFFFFFFA
"""Sector numbers from here on are marks: free, end of chain, allocation tables"""


class OleRusakError(ValueError):
    """The compound file contradicts itself."""


class Ole:
    """An OLE file in memory."""

    def __init__(self, isi: bytes) -> None:
        if len(isi) < 512:
            raise OleRusakError("header")
        self._isi = isi
        geser, geser_mini = struct.unpack_from("<HH", isi, 30)
        if geser not in {9, 12} or geser_mini != 6:
            raise OleRusakError("sector size")
        self._ukuran = 1 << geser
        self._batas_mini = struct.unpack_from("<I", isi, 56)[0]
        self._fat = self._baca_fat()
        direktori = self._rantai(struct.unpack_from("<I", isi, 48)[0])
        self._butir = self._baca_direktori(direktori)

    def aliran(self, *nama: str) -> bytes | None:
        """Content of the first stream with one of these names; None when there is none."""
        cari = {n.casefold() for n in nama}
        for judul, jenis, mulai, ukuran in self._butir:
            if jenis == 2 and judul.casefold() in cari:
                return self._isi_aliran(mulai, ukuran)
        return None

    def _sektor(self, nomor: int) -> bytes:
        awal = 512 if self._ukuran == 512 else self._ukuran
        letak = awal + nomor * self._ukuran
        potong = self._isi[letak : letak + self._ukuran]
        if not potong:
            raise OleRusakError("sector outside the file")
        return potong.ljust(self._ukuran, b"\x00")

    def _baca_fat(self) -> list[int]:
        nomor = list(struct.unpack_from("<109I", self._isi, 76))
        lanjut = struct.unpack_from("<I", self._isi, 68)[0]
        dilihat: set[int] = set()
        while lanjut < _AKHIR:
            if lanjut in dilihat:
                raise OleRusakError("cycle in DIFAT")
            dilihat.add(lanjut)
            isi = struct.unpack(f"<{self._ukuran // 4}I", self._sektor(lanjut))
            nomor.extend(isi[:-1])
            lanjut = isi[-1]
        fat: list[int] = []
        for n in nomor:
            if n < _AKHIR:
                fat.extend(struct.unpack(f"<{self._ukuran // 4}I", self._sektor(n)))
        return fat

    def _rantai(self, mulai: int) -> bytes:
        return b"".join(self._sektor(n) for n in self._urutan(mulai, self._fat))

    @staticmethod
    def _urutan(mulai: int, tabel: list[int]) -> list[int]:
        urutan: list[int] = []
        dilihat: set[int] = set()
        nomor = mulai
        while nomor < _AKHIR:
            if nomor in dilihat or nomor >= len(tabel):
                raise OleRusakError("broken chain")
            dilihat.add(nomor)
            urutan.append(nomor)
            nomor = tabel[nomor]
        return urutan

    @staticmethod
    def _baca_direktori(isi: bytes) -> list[tuple[str, int, int, int]]:
        butir = []
        for letak in range(0, len(isi) - 127, 128):
            panjang, jenis = struct.unpack_from("<HB", isi, letak + 64)
            mulai, ukuran = struct.unpack_from("<II", isi, letak + 116)
            nama = isi[letak : letak + min(max(panjang - 2, 0), 62)]
            butir.append((nama.decode("utf-16-le", "replace"), jenis, mulai, ukuran))
        return butir

    def _isi_aliran(self, mulai: int, ukuran: int) -> bytes:
        if ukuran >= self._batas_mini:
            return self._rantai(mulai)[:ukuran]
        akar = next((b for b in self._butir if b[1] == 5), None)
        if akar is None:
            raise OleRusakError("no root entry")
        wadah = self._rantai(akar[2])
        tabel_isi = self._rantai(struct.unpack_from("<I", self._isi, 60)[0])
        tabel = list(struct.unpack(f"<{len(tabel_isi) // 4}I", tabel_isi))
        urutan = self._urutan(mulai, tabel)
        return b"".join(wadah[n * 64 : n * 64 + 64] for n in urutan)[:ukuran]
