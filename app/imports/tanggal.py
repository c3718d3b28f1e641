# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Read one date as a person wrote it: every possible reading, or none. Nothing is invented.

A text is accepted only when all of it is a date; a day without a year stays text.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from app.domain.impor import NilaiSel
from app.imports.kamus import Kamus

_PISAH = r"\s*[-/.,\s\\–—]\s*[-/.,\s\\–—]*"
_TAHUN_DULU = re.compile(rf"(\d{{4}}){_PISAH}(\d{{1,2}}){_PISAH}(\d{{1,2}})", re.ASCII)
_HARI_DULU = re.compile(rf"(\d{{1,2}}){_PISAH}(\d{{1,2}}){_PISAH}(\d{{4}}|\d{{2}})", re.ASCII)
_HARI_NAMA = re.compile(
    rf"(\d{{1,2}})(?:{_PISAH})?([^\W\d_]{{3,}})\.?{_PISAH}(\d{{4}}|\d{{2}})", re.ASCII
)
_NAMA_HARI = re.compile(rf"([^\W\d_]{{3,}})\.?{_PISAH}(\d{{1,2}}){_PISAH}(\d{{4}})", re.ASCII)
_TANPA_TAHUN = re.compile(
    rf"(\d{{1,2}}(?:{_PISAH})?[^\W\d_]{{3,}}\.?|[^\W\d_]{{3,}}\.?{_PISAH}\d{{1,2}}|\d{{1,2}}{_PISAH}\d{{1,2}})",
    re.ASCII,
)
_JAM = re.compile(
    r"[\sT,]+(?:(?:pukul|jam|pkl\.?)\s*)?\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?\s*"
    r"(?:wib|wita|wit|am|pm|z|\+\d\d:?\d\d)?$",
    re.ASCII | re.IGNORECASE,
)
_HARI_DEPAN = re.compile(
    r"^([^\W\d_]+['’]?[^\W\d_]*)\s*[,/.\s]\s*(?=\d|tgl|tanggal)", re.IGNORECASE
)
_SERI = re.compile(r"\d{5}(?:\.\d+)?", re.ASCII)
_RAPAT = re.compile(r"\d{8}", re.ASCII)
_SERI_AWAL, _SERI_AKHIR = 36526, 73050
"""Excel serial numbers of 2000-01-01 and 2099-12-31"""
_NOL_EXCEL = date(1899, 12, 30)


class Bentuk(StrEnum):
    """What kind of writing was met."""

    KOSONG = "kosong"
    PASTI = "pasti"
    AMBIGU = "ambigu"
    """Day and month could change places"""
    TANPA_TAHUN = "tanpa_tahun"
    TAK_TERBACA = "tak_terbaca"


@dataclass(frozen=True)
class BacaanTanggal:
    """All readings of one cell, day-month-year first."""

    teks: str
    """As the file writes it; a true date cell as YYYY-MM-DD"""
    bentuk: Bentuk
    calon: tuple[date, ...] = ()
    hari_dulu: bool | None = None
    """True or False when the writing itself proves the order of day and month"""
    seri: bool = False
    """Read from an Excel serial number"""
    dua_angka: bool = False
    """The year was written with two digits"""
    tidak_rapi: bool = False
    """The writing needed cleaning, such as ``20--02-2023``"""
    tertukar: date | None = None
    """A certain date whose day and month a spreadsheet may have exchanged, the other way round"""


def teks_sel(nilai: NilaiSel) -> str:
    """What a person sees in the cell, trimmed; dates as YYYY-MM-DD, whole numbers without point."""
    if nilai is None:
        return ""
    if isinstance(nilai, datetime):
        return nilai.date().isoformat()
    if isinstance(nilai, bool):
        return "ya" if nilai else "tidak"
    if isinstance(nilai, float):
        return str(int(nilai)) if nilai.is_integer() and abs(nilai) < 1e15 else repr(nilai)
    return str(nilai).strip()


def kosong(teks: str, kamus: Kamus) -> bool:
    """True for a blank cell and for the words people write instead of leaving it blank."""
    return teks.strip().casefold() in kamus.kosong


def baca_tanggal(nilai: NilaiSel, *, kamus: Kamus) -> BacaanTanggal:
    """Every reading of ``nilai``; never raises."""
    teks = teks_sel(nilai)
    if isinstance(nilai, date):
        hari = nilai.date() if isinstance(nilai, datetime) else nilai
        return _pasti(teks, hari, tertukar=_tukar(hari))
    if isinstance(nilai, bool):
        return BacaanTanggal(teks, Bentuk.TAK_TERBACA)
    if kosong(teks, kamus):
        return BacaanTanggal(teks, Bentuk.KOSONG)
    if len(teks) > 80:
        return BacaanTanggal(teks, Bentuk.TAK_TERBACA)
    return _dari_teks(teks, _bersihkan(teks, kamus), kamus)


def _pasti(teks: str, hari: date, *, tertukar: date | None = None) -> BacaanTanggal:
    return BacaanTanggal(teks, Bentuk.PASTI, (hari,), tertukar=tertukar)


def _bersihkan(teks: str, kamus: Kamus) -> str:
    """Drop weekday, the word ``tanggal`` and the time of day."""
    bersih = unicodedata.normalize("NFKC", teks).strip().strip("'\"()[]").strip()
    depan = _HARI_DEPAN.match(bersih)
    if depan is not None and depan.group(1).casefold() in kamus.hari:
        bersih = bersih[depan.end() :]
    for awalan in kamus.awalan_tanggal:
        if bersih.casefold().startswith(awalan):
            bersih = bersih[len(awalan) :].lstrip(" .:")
    return _JAM.sub("", bersih).strip().rstrip(".,;")


def _dari_teks(teks: str, bersih: str, kamus: Kamus) -> BacaanTanggal:
    if (cocok := _TAHUN_DULU.fullmatch(bersih)) is not None:
        tahun, bulan, hari = (int(x) for x in cocok.groups())
        terbaca = _buat(tahun, bulan, hari)
        if terbaca is None:
            return BacaanTanggal(teks, Bentuk.TAK_TERBACA)
        return _pasti(teks, terbaca, tertukar=_tukar(terbaca))
    if (cocok := _HARI_DULU.fullmatch(bersih)) is not None:
        return _angka_semua(teks, bersih, cocok)
    if (bernama := _bernama(bersih, kamus)) is not None:
        hari_ke, bulan_ke, teks_tahun = bernama
        return _berbulan(teks, hari_ke, bulan_ke, teks_tahun)
    if _RAPAT.fullmatch(bersih) is not None:
        return _tanpa_pisah(teks, bersih)
    if _SERI.fullmatch(bersih) is not None:
        return _nomor_seri(teks, bersih)
    if _TANPA_TAHUN.fullmatch(bersih) is not None and _hari_bulan(bersih, kamus):
        return BacaanTanggal(teks, Bentuk.TANPA_TAHUN)
    return BacaanTanggal(teks, Bentuk.TAK_TERBACA)


def _buat(tahun: int, bulan: int, hari: int) -> date | None:
    try:
        return date(tahun, bulan, hari)
    except ValueError:
        return None


def _tukar(hari: date) -> date | None:
    if hari.day > 12 or hari.day == hari.month:
        return None
    return date(hari.year, hari.day, hari.month)


def _tahun(teks: str) -> tuple[int, bool]:
    """Four digits as they are; two digits belong to 2000–2099 (UU 14/2008 is of 2008)."""
    return (int(teks), False) if len(teks) == 4 else (2000 + int(teks), True)


def _angka_semua(teks: str, bersih: str, cocok: re.Match[str]) -> BacaanTanggal:
    a, b = int(cocok.group(1)), int(cocok.group(2))
    tahun, dua = _tahun(cocok.group(3))
    calon = [c for c in (_buat(tahun, b, a), _buat(tahun, a, b)) if c is not None]
    if not calon:
        return BacaanTanggal(teks, Bentuk.TAK_TERBACA)
    berbeda = len(set(calon)) > 1
    return BacaanTanggal(
        teks=teks,
        bentuk=Bentuk.AMBIGU if berbeda else Bentuk.PASTI,
        calon=tuple(dict.fromkeys(calon)),
        hari_dulu=None if berbeda or a == b else a > 12,
        dua_angka=dua,
        tidak_rapi=re.search(r"[-/.,\\–—]\s*[-/.,\\–—]", bersih) is not None,
    )


def _bernama(bersih: str, kamus: Kamus) -> tuple[int, int, str] | None:
    """Day, month and year text of ``13 Februari 2022`` or ``February 13, 2022``."""
    if (cocok := _HARI_NAMA.fullmatch(bersih)) is not None:
        hari, nama, tahun = cocok.groups()
    elif (cocok := _NAMA_HARI.fullmatch(bersih)) is not None:
        nama, hari, tahun = cocok.groups()
    else:
        return None
    bulan = kamus.bulan.get(nama.casefold())
    return None if bulan is None else (int(hari), bulan, tahun)


def _berbulan(teks: str, hari: int, bulan: int, teks_tahun: str) -> BacaanTanggal:
    tahun, dua = _tahun(teks_tahun)
    terbaca = _buat(tahun, bulan, hari)
    if terbaca is None:
        return BacaanTanggal(teks, Bentuk.TAK_TERBACA)
    return BacaanTanggal(teks, Bentuk.PASTI, (terbaca,), dua_angka=dua)


def _tanpa_pisah(teks: str, angka: str) -> BacaanTanggal:
    calon = {
        _buat(int(angka[:4]), int(angka[4:6]), int(angka[6:])),
        _buat(int(angka[4:]), int(angka[2:4]), int(angka[:2])),
    }
    layak = [c for c in calon if c is not None and 1990 <= c.year <= 2100]
    if len(layak) != 1:
        return BacaanTanggal(teks, Bentuk.TAK_TERBACA)
    return _pasti(teks, layak[0])


def _nomor_seri(teks: str, angka: str) -> BacaanTanggal:
    seri = int(float(angka))
    if not _SERI_AWAL <= seri <= _SERI_AKHIR:
        return BacaanTanggal(teks, Bentuk.TAK_TERBACA)
    terbaca = _NOL_EXCEL + timedelta(days=seri)
    return BacaanTanggal(teks, Bentuk.PASTI, (terbaca,), seri=True, tertukar=_tukar(terbaca))


def _hari_bulan(bersih: str, kamus: Kamus) -> bool:
    """True when the text is a day and a month, by name or by number, without a year."""
    nama = re.findall(r"[^\W\d_]+", bersih)
    angka = [int(x) for x in re.findall(r"\d+", bersih)]
    if nama:
        return nama[0].casefold() in kamus.bulan and 1 <= angka[0] <= 31
    return len(angka) == 2 and min(angka) >= 1 and min(angka) <= 12 and max(angka) <= 31
