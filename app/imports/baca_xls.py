# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Excel 97-2003 workbooks (BIFF8), read record by record with every size checked.

The Rust reader is not used here: on damaged .xls files it can end the whole process by asking
for more memory than there is, which no ``except`` can catch.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from app.domain.impor import NilaiSel
from app.domain.jobs import JobControl
from app.imports.berkas import BerkasDiperiksa
from app.imports.galat import tolak
from app.imports.lembar import Lembar, PenampungLembar, Persegi
from app.imports.ole import Ole

_BOF, _EOF, _LANJUT, _SANDI = 0x0809, 0x000A, 0x003C, 0x002F
_LEMBAR, _SST, _FORMAT, _XF, _MODE_TANGGAL = 0x0085, 0x00FC, 0x041E, 0x00E0, 0x0022
_LABELSST, _LABEL, _RSTRING, _NUMBER = 0x00FD, 0x0204, 0x00D6, 0x0203
_RK, _MULRK, _FORMULA, _STRING = 0x027E, 0x00BD, 0x0006, 0x0207
_BOOLERR, _GABUNG = 0x0205, 0x00E5
_GALAT = {0: "#NULL!", 7: "#DIV/0!", 15: "#VALUE!", 23: "#REF!", 29: "#NAME?", 36: "#NUM!"}

Rekaman = tuple[int, bytes]


class _Teks:
    """Characters of the shared strings, which may break anywhere over CONTINUE records."""

    def __init__(self, potongan: list[bytes]) -> None:
        self._potongan = potongan
        self._ke = 0
        self._letak = 0

    def _sisa(self) -> int:
        return len(self._potongan[self._ke]) - self._letak

    def bita(self, jumlah: int) -> bytes:
        hasil = b""
        while len(hasil) < jumlah:
            if self._sisa() <= 0:
                self._maju()
            ambil = min(jumlah - len(hasil), self._sisa())
            hasil += self._potongan[self._ke][self._letak : self._letak + ambil]
            self._letak += ambil
        return hasil

    def _maju(self) -> None:
        self._ke += 1
        self._letak = 0
        if self._ke >= len(self._potongan):
            raise ValueError("strings end early")

    def string(self) -> str:
        panjang, bendera = struct.unpack("<HB", self.bita(3))
        kaya = struct.unpack("<H", self.bita(2))[0] if bendera & 8 else 0
        luas = struct.unpack("<I", self.bita(4))[0] if bendera & 4 else 0
        hasil = self._huruf(panjang, lebar=bool(bendera & 1))
        self.bita(kaya * 4)
        self.bita(luas)
        return hasil

    def _huruf(self, panjang: int, *, lebar: bool) -> str:
        hasil = []
        while panjang:
            if self._sisa() <= 0:
                self._maju()
                lebar = bool(self.bita(1)[0] & 1)
            satuan = 2 if lebar else 1
            ambil = min(panjang, self._sisa() // satuan)
            if not ambil:
                raise ValueError("half a character")
            hasil.append(_urai(self.bita(ambil * satuan), lebar=lebar))
            panjang -= ambil
        return "".join(hasil)


def _urai(isi: bytes, *, lebar: bool) -> str:
    return isi.decode("utf-16-le" if lebar else "latin-1", "replace")


def _string_pendek(isi: bytes, letak: int, *, panjang_dua: bool) -> str:
    if panjang_dua:
        panjang, bendera = struct.unpack_from("<HB", isi, letak)
        letak += 3
    else:
        panjang, bendera = struct.unpack_from("<BB", isi, letak)
        letak += 2
    lebar = bool(bendera & 1)
    return _urai(isi[letak : letak + panjang * (2 if lebar else 1)], lebar=lebar)


def _rk(angka: int) -> float:
    if angka & 2:
        nilai = float(angka >> 2 if angka < 0x80000000 else (angka >> 2) - 0x40000000)
    else:
        nilai = float(struct.unpack("<d", struct.pack("<Q", (angka & 0xFFFFFFFC) << 32))[0])
    return nilai / 100 if angka & 1 else nilai


@dataclass
class _Buku:
    """Globals of the workbook."""

    lembar: list[tuple[str, int, bool]] = field(default_factory=list)
    """Name, place of its first record, hidden"""
    string: list[str] = field(default_factory=list)
    format: dict[int, str] = field(default_factory=dict)
    xf: list[int] = field(default_factory=list)
    mac: bool = False

    def nilai(self, angka: float, xf: int) -> NilaiSel:
        """The number, or the date its format makes of it."""
        if angka != angka or abs(angka) > 1e15:  # noqa: PLR0124 - NaN is unlike itself
            return None
        if 0 <= xf < len(self.xf) and self._tanggal(self.xf[xf]):
            return self._ke_tanggal(angka)
        return int(angka) if angka == int(angka) else angka

    def _tanggal(self, nomor: int) -> bool:
        from openpyxl.styles.numbers import BUILTIN_FORMATS, is_date_format

        return bool(is_date_format(self.format.get(nomor) or BUILTIN_FORMATS.get(nomor, "")))

    def _ke_tanggal(self, angka: float) -> NilaiSel:
        from openpyxl.utils.datetime import MAC_EPOCH, WINDOWS_EPOCH, from_excel

        try:
            hasil = from_excel(angka, MAC_EPOCH if self.mac else WINDOWS_EPOCH)
        except (OverflowError, ValueError):
            return angka
        return hasil if isinstance(hasil, date | datetime | time | timedelta) else angka


def _rekaman(isi: bytes, letak: int) -> Iterator[Rekaman]:
    """Records from ``letak`` to the end of their substream, charts inside left out."""
    dalam = 0
    while letak + 4 <= len(isi):
        jenis, panjang = struct.unpack_from("<HH", isi, letak)
        badan = isi[letak + 4 : letak + 4 + panjang]
        if len(badan) < panjang:
            raise ValueError("record ends early")
        letak += 4 + panjang
        dalam += (jenis == _BOF) - (jenis == _EOF)
        if dalam <= 0:
            return
        if dalam == 1 or jenis == _BOF:
            yield jenis, badan
    raise ValueError("stream ends early")


def _baca_buku(isi: bytes, nama: str) -> _Buku:
    buku = _Buku()
    potongan: list[bytes] = []
    jenis_lalu = 0
    for jenis, badan in _rekaman(isi, 0):
        if jenis == _SANDI:
            raise tolak("IMP-007", nama)
        if jenis == _SST or (jenis == _LANJUT and jenis_lalu == _SST):
            potongan.append(badan)
            continue
        jenis_lalu = jenis if jenis != _LANJUT else jenis_lalu
        _rekaman_buku(buku, jenis, badan)
        if potongan and not buku.string:
            buku.string = _string_bersama(potongan)
    if potongan and not buku.string:
        buku.string = _string_bersama(potongan)
    return buku


def _string_bersama(potongan: list[bytes]) -> list[str]:
    jumlah = struct.unpack_from("<I", potongan[0], 4)[0]
    pembaca = _Teks([potongan[0][8:], *potongan[1:]])
    if jumlah * 3 > sum(len(p) for p in potongan):
        raise ValueError("more strings than bytes")
    return [pembaca.string() for _ in range(jumlah)]


def _rekaman_buku(buku: _Buku, jenis: int, badan: bytes) -> None:
    if jenis == _LEMBAR:
        letak, tampak, macam = struct.unpack_from("<IBB", badan, 0)
        if macam == 0:
            nama = _string_pendek(badan, 6, panjang_dua=False)
            buku.lembar.append((nama, letak, bool(tampak & 3)))
    elif jenis == _FORMAT:
        nomor = struct.unpack_from("<H", badan, 0)[0]
        buku.format[nomor] = _string_pendek(badan, 2, panjang_dua=True)
    elif jenis == _XF:
        buku.xf.append(struct.unpack_from("<H", badan, 2)[0])
    elif jenis == _MODE_TANGGAL:
        buku.mac = struct.unpack_from("<H", badan, 0)[0] == 1


class _Lembaran:
    """Cells of one sheet, by row and column."""

    def __init__(self, buku: _Buku) -> None:
        self._buku = buku
        self.sel: dict[int, dict[int, NilaiSel]] = {}
        self.gabungan: list[Persegi] = []
        self._menunggu: tuple[int, int] | None = None

    def terima(self, jenis: int, badan: bytes) -> None:
        if jenis == _GABUNG:
            self._gabung(badan)
        elif jenis == _STRING and self._menunggu is not None:
            self._taruh(*self._menunggu, _string_pendek(badan, 0, panjang_dua=True))
            self._menunggu = None
        elif jenis == _MULRK:
            self._mulrk(badan)
        elif jenis in {_LABELSST, _LABEL, _RSTRING, _NUMBER, _RK, _FORMULA, _BOOLERR}:
            baris, kolom, xf = struct.unpack_from("<HHH", badan, 0)
            self._taruh(baris, kolom, self._nilai(jenis, badan, xf=xf, tempat=(baris, kolom)))

    def _taruh(self, baris: int, kolom: int, nilai: NilaiSel) -> None:
        if nilai is not None:
            self.sel.setdefault(baris, {})[kolom] = nilai

    def _nilai(self, jenis: int, badan: bytes, *, xf: int, tempat: tuple[int, int]) -> NilaiSel:
        if jenis == _LABELSST:
            nomor: int = struct.unpack_from("<I", badan, 6)[0]
            return self._buku.string[nomor]
        if jenis in {_LABEL, _RSTRING}:
            return _string_pendek(badan, 6, panjang_dua=True)
        if jenis == _NUMBER:
            return self._buku.nilai(struct.unpack_from("<d", badan, 6)[0], xf)
        if jenis == _RK:
            return self._buku.nilai(_rk(struct.unpack_from("<I", badan, 6)[0]), xf)
        if jenis == _BOOLERR:
            return _GALAT.get(badan[6], "#N/A") if badan[7] else bool(badan[6])
        return self._rumus(badan, xf=xf, tempat=tempat)

    def _rumus(self, badan: bytes, *, xf: int, tempat: tuple[int, int]) -> NilaiSel:
        if badan[12:14] != b"\xff\xff":
            return self._buku.nilai(struct.unpack_from("<d", badan, 6)[0], xf)
        if badan[6] == 0:
            self._menunggu = tempat
        if badan[6] == 1:
            return bool(badan[8])
        return _GALAT.get(badan[8], "#N/A") if badan[6] == 2 else None

    def _mulrk(self, badan: bytes) -> None:
        baris, kolom = struct.unpack_from("<HH", badan, 0)
        for urutan in range((len(badan) - 6) // 6):
            xf, angka = struct.unpack_from("<HI", badan, 4 + urutan * 6)
            self._taruh(baris, kolom + urutan, self._buku.nilai(_rk(angka), xf))

    def _gabung(self, badan: bytes) -> None:
        jumlah = min(struct.unpack_from("<H", badan, 0)[0], (len(badan) - 2) // 8)
        for urutan in range(jumlah):
            b1, b2, k1, k2 = struct.unpack_from("<4H", badan, 2 + urutan * 8)
            self.gabungan.append((b1, k1, b2, k2))


def baca_xls(
    berkas: BerkasDiperiksa, *, batas: Mapping[str, int], job: JobControl
) -> tuple[Lembar, ...]:
    """Every worksheet of an Excel 97-2003 file; older ones are refused with IMP-016."""
    try:
        isi = Ole(berkas.path.read_bytes()).aliran("Workbook", "Book")
        if isi is None:
            raise tolak("IMP-006", berkas.nama, "dokumen Office lama")
        if struct.unpack_from("<HHH", isi, 0)[::2] != (_BOF, 0x0600):
            raise tolak("IMP-016", berkas.nama, "Excel 5.0/95")
        buku = _baca_buku(isi, berkas.nama)
        if len(buku.lembar) > batas["lembar"]:
            raise tolak("IMP-013", berkas.nama, f"{len(buku.lembar)} lembar")
        return tuple(
            _satu_lembar(isi, buku, rincian, berkas=berkas, batas=batas, job=job)
            for rincian in buku.lembar
        )
    except (ValueError, IndexError, KeyError, struct.error, OverflowError) as salah:
        raise tolak("IMP-008", berkas.nama, "isi lembarnya tidak utuh") from salah


def _satu_lembar(
    isi: bytes,
    buku: _Buku,
    rincian: tuple[str, int, bool],
    *,
    berkas: BerkasDiperiksa,
    batas: Mapping[str, int],
    job: JobControl,
) -> Lembar:
    nama, letak, tersembunyi = rincian
    lembaran = _Lembaran(buku)
    for urutan, (jenis, badan) in enumerate(_rekaman(isi, letak)):
        if urutan % 2000 == 0:
            job.step(urutan, urutan + 2000, "Membaca lembar")
        lembaran.terima(jenis, badan)
    penampung = PenampungLembar(berkas.nama, batas=batas, job=job)
    for baris in sorted(lembaran.sel):
        penampung.lewati(baris - penampung.nomor)
        sel = lembaran.sel[baris]
        penampung.tambah([sel.get(c) for c in range(max(sel) + 1)])
    return penampung.jadi(nama, gabungan=tuple(lembaran.gabungan), tersembunyi=tersembunyi)
