# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Dates, numbers and money as Indonesian offices write them (EYD; Permendagri 1/2023).

Pure functions, independent of the machine's locale, shared by documents, the console and services.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta, timezone

from app.domain.errors import UserError

NAMA_HARI = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
NAMA_BULAN = (
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
)
BULAN_PENDEK = ("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des")
ROMAWI_BULAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
ZONA = {7: "WIB", 8: "WITA", 9: "WIT"}

_SATUAN = (
    "nol",
    "satu",
    "dua",
    "tiga",
    "empat",
    "lima",
    "enam",
    "tujuh",
    "delapan",
    "sembilan",
    "sepuluh",
    "sebelas",
)
_BESAR = ((10**12, "triliun"), (10**9, "miliar"), (10**6, "juta"), (1000, "ribu"))
TERBILANG_MAKS = 10**15


def hari(tanggal: date) -> str:
    """Return the weekday: ``Minggu``."""
    return NAMA_HARI[tanggal.weekday()]


def tanggal_panjang(tanggal: date) -> str:
    """Return ``22 November 2026``."""
    return f"{tanggal.day} {NAMA_BULAN[tanggal.month - 1]} {tanggal.year}"


def tanggal_hari(tanggal: date) -> str:
    """Return ``Minggu, 22 November 2026``."""
    return f"{hari(tanggal)}, {tanggal_panjang(tanggal)}"


def tanggal_pendek(tanggal: date) -> str:
    """Return ``22 Nov 2026``."""
    return f"{tanggal.day} {BULAN_PENDEK[tanggal.month - 1]} {tanggal.year}"


def tanggal_angka(tanggal: date) -> str:
    """Return ``22-11-2026``."""
    return f"{tanggal.day:02}-{tanggal.month:02}-{tanggal.year:04}"


def tanggal_huruf(tanggal: date) -> str:
    """Return the date in words, as a berita acara writes it."""
    bulan = NAMA_BULAN[tanggal.month - 1]
    return f"{hari(tanggal)} tanggal {terbilang(tanggal.day)} bulan {bulan} tahun " + terbilang(
        tanggal.year
    )


def waktu(saat: datetime, zona_jam: int = 7) -> str:
    """Return ``10 November 2026 09.41 WIB``; an aware ``saat`` is shown in the office's zone."""
    if saat.tzinfo is not None:
        saat = saat.astimezone(timezone(timedelta(hours=zona_jam)))
    nama = ZONA.get(zona_jam, f"UTC{zona_jam:+d}")
    return f"{tanggal_panjang(saat.date())} {saat:%H.%M} {nama}"


def waktu_pendek(saat: datetime, zona_jam: int = 7) -> str:
    """Return ``10 Nov 09.41`` in the office's zone, for timelines."""
    if saat.tzinfo is not None:
        saat = saat.astimezone(timezone(timedelta(hours=zona_jam)))
    return f"{saat.day} {BULAN_PENDEK[saat.month - 1]} {saat:%H.%M}"


def romawi(angka: int) -> str:
    """Return the Roman numeral of 1-3999."""
    if not 0 < angka < 4000:
        raise ValueError(f"no Roman numeral for {angka}")
    hasil = ""
    for nilai, huruf in zip(
        (1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1),
        ("M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"),
        strict=True,
    ):
        kali, angka = divmod(angka, nilai)
        hasil += huruf * kali
    return hasil


def romawi_bulan(bulan: int) -> str:
    """Return the Roman numeral of a month 1-12."""
    if not 1 <= bulan <= 12:
        raise ValueError(f"month {bulan}")
    return ROMAWI_BULAN[bulan - 1]


def angka(nilai: int) -> str:
    """Return ``1.250.000``: thousands parted by dots."""
    return f"{nilai:,}".replace(",", ".")


def rupiah(nilai: int) -> str:
    """Return ``Rp1.250.000`` (no space, EYD); negative amounts as ``-Rp5.000``."""
    return f"{'-' if nilai < 0 else ''}Rp{angka(abs(nilai))}"


def terbilang(nilai: int) -> str:
    """Return the number in words, lower case; |nilai| below 10**15."""
    if abs(nilai) >= TERBILANG_MAKS:
        raise ValueError(f"{nilai} is beyond the words this program knows")
    if nilai < 0:
        return "minus " + terbilang(-nilai)
    if nilai == 0:
        return _SATUAN[0]
    kata: list[str] = []
    sisa = nilai
    for besar, nama in _BESAR:
        kali, sisa = divmod(sisa, besar)
        if kali == 1 and nama == "ribu":
            kata.append("seribu")
        elif kali:
            kata += [_ratusan(kali), nama]
    if sisa:
        kata.append(_ratusan(sisa))
    return " ".join(kata)


def _ratusan(nilai: int) -> str:
    """Words of 1-999."""
    ratus, puluhan = divmod(nilai, 100)
    kata: list[str] = []
    if ratus:
        kata.append("seratus" if ratus == 1 else f"{_SATUAN[ratus]} ratus")
    if puluhan:
        kata.append(_puluhan(puluhan))
    return " ".join(kata)


def _puluhan(nilai: int) -> str:
    """Words of 1-99."""
    if nilai < 12:
        return _SATUAN[nilai]
    if nilai < 20:
        return f"{_SATUAN[nilai - 10]} belas"
    puluh, satuan = divmod(nilai, 10)
    return f"{_SATUAN[puluh]} puluh" + (f" {_SATUAN[satuan]}" if satuan else "")


def rupiah_terbilang(nilai: int) -> str:
    """Return ``Rp5.000 (lima ribu rupiah)``."""
    return f"{rupiah(nilai)} ({terbilang(nilai)} rupiah)"


def jumlah_huruf(nilai: int, satuan: str = "") -> str:
    """Return ``1 (satu) berkas`` as the Lampiran line of a letter wants it."""
    return f"{angka(nilai)} ({terbilang(nilai)}) {satuan}".rstrip()


def ukuran_berkas(byte: int) -> str:
    """Return ``0,4 MB``, ``12 KB`` or ``300 B`` (decimal units, decimal comma)."""
    if byte < 1000:
        return f"{byte} B"
    if byte < 100_000:
        return f"{round(byte / 1000)} KB"
    return f"{byte / 1_000_000:.1f} MB".replace(".", ",")


def kapital_awal(teks: str) -> str:
    """Return ``teks`` with its first letter upper case and the rest untouched."""
    return teks[:1].upper() + teks[1:]


_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})", re.ASCII)
_LOKAL = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})", re.ASCII)


def baca_tanggal(teks: str) -> date:
    """Read ``YYYY-MM-DD`` or ``DD-MM-YYYY`` (also with / or .).

    Raises:
        UserError: TGL-001 when it is no date or a day that does not exist (30 February).
    """
    bersih = teks.strip()
    if cocok := _ISO.fullmatch(bersih):
        bagian = (int(cocok[1]), int(cocok[2]), int(cocok[3]))
    elif cocok := _LOKAL.fullmatch(bersih):
        bagian = (int(cocok[3]), int(cocok[2]), int(cocok[1]))
    else:
        bagian = (0, 0, 0)
    try:
        return date(*bagian)
    except ValueError:
        raise UserError(
            code="TGL-001",
            what=f"“{bersih[:40]}” bukan tanggal yang ada.",
            kept="Data tidak berubah.",
            action="Tulis tanggal sebagai tahun-bulan-hari, misalnya 2026-11-22.",
        ) from None
