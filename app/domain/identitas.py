# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Identity values: form of NIK, telephone and e-mail, and how they are masked.

Checks judge the form only; whether a NIK belongs to a person is not for this program to know.
Masks follow UU 27/2022 Pasal 35 and the advice never to publish NIK: two digits on each side.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date

TITIK = "•"
PANJANG_NIK = 16
TAK_TAMPAK = r"\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
"""Invisible signs (zero width, direction marks) as a regular-expression class"""
_PEMISAH = re.compile(rf"[\s.\-\u2010-\u2015()'_/{TAK_TAMPAK}]+")
_PEMISAH_TELEPON = re.compile(r"[/,;]|\batau\b|\bdan\b")
_EMAIL = re.compile(
    r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
    r"@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}"
)
_JALAN = re.compile(r"\b(?:jl|jln|jalan|gg|gang|rt|rw|no|nomor|blok|komp|perum)\b", re.IGNORECASE)


def angka_ascii(teks: str) -> str:
    """Return ``teks`` with every Unicode digit and full-width sign as ASCII, same length."""
    hasil: list[str] = []
    for huruf in teks:
        nilai = unicodedata.digit(huruf, None)
        if nilai is not None:
            hasil.append(str(nilai))
        elif "\uff01" <= huruf <= "\uff5e":
            hasil.append(chr(ord(huruf) - 0xFEE0))
        else:
            hasil.append(huruf)
    return "".join(hasil)


def normal_nik(teks: str) -> str:
    """Return the digits of a NIK as typed with spaces, dots or dashes; other signs stay."""
    return _PEMISAH.sub("", angka_ascii(teks))


def masalah_nik(teks: str) -> str:
    """Return why this is no NIK, in Indonesian; empty when its form is right.

    Form: 6 digits region, DDMMYY of birth (women DD + 40), 4 digits serial number.
    """
    nik = normal_nik(teks)
    if not (nik.isascii() and nik.isdigit()) or len(nik) != PANJANG_NIK:
        return "NIK terdiri atas 16 angka."
    if "0" in nik[:2] or nik[2:4] == "00" or nik[4:6] == "00":
        return "Enam angka pertama NIK (kode wilayah) tidak mungkin."
    if not _tanggal_lahir_mungkin(nik):
        return "Angka ke-7 sampai ke-12 NIK bukan tanggal lahir."
    if nik[12:] == "0000":
        return "Empat angka terakhir NIK tidak mungkin."
    return ""


def _tanggal_lahir_mungkin(nik: str) -> bool:
    """True if DDMMYY is a day of the 20th or the 21st century."""
    hari, bulan, tahun = int(nik[6:8]), int(nik[8:10]), int(nik[10:12])
    if hari > 40:
        hari -= 40
    for abad in (1900, 2000):
        try:
            date(abad + tahun, bulan, hari)
        except ValueError:
            continue
        return True
    return False


def normal_telepon(teks: str) -> str:
    """Return one number as ``+62…`` (or its own country code); empty when it is none.

    Understands 0, 62, +62 and 0062 in front, and a leading zero lost in a spreadsheet.
    """
    bersih = _PEMISAH.sub("", angka_ascii(teks))
    asing = bersih.startswith(("+", "00"))
    angka = bersih.removeprefix("+") if bersih.startswith("+") else bersih
    if not (angka.isascii() and angka.isdigit()):
        return ""
    if asing:
        angka = angka if bersih.startswith("+") else angka[2:]
        if not angka.startswith("62"):
            return f"+{angka}" if 8 <= len(angka) <= 15 and angka[0] != "0" else ""
        angka = angka[2:]
    elif angka.startswith("62") and len(angka) >= 10:
        angka = angka[2:]
    nasional = angka.removeprefix("0")
    return f"+62{nasional}" if 8 <= len(nasional) <= 13 and nasional[0] != "0" else ""


def daftar_telepon(teks: str) -> tuple[str, ...]:
    """Return every number of a field like ``0812…/0536…`` in normal form, each once."""
    bagian = (normal_telepon(satu) for satu in _PEMISAH_TELEPON.split(teks))
    return tuple(dict.fromkeys(nomor for nomor in bagian if nomor))


def masalah_telepon(teks: str) -> str:
    """Return why this is no telephone number (or several parted by / , ;); empty if it is."""
    bagian = [satu for satu in _PEMISAH_TELEPON.split(teks) if satu.strip()]
    if bagian and all(normal_telepon(satu) for satu in bagian):
        return ""
    return "Nomor telepon ditulis dengan angka, misalnya 0812 3456 7890."


def normal_email(teks: str) -> str:
    """Return the address without outer spaces, its domain in lower case."""
    lokal, pisah, domain = teks.strip().rpartition("@")
    return f"{lokal}{pisah}{domain.lower()}"


def masalah_email(teks: str) -> str:
    """Return why this is no e-mail address; empty when its form is right."""
    alamat = normal_email(teks)
    if len(alamat) <= 254 and _EMAIL.fullmatch(alamat):
        return ""
    return "Alamat e-mail ditulis seperti nama@contoh.go.id."


def samarkan_nik(nik: str) -> str:
    """Return ``62••••••••••••01``; anything that has not 16 signs is hidden whole."""
    bersih = normal_nik(nik)
    if not bersih:
        return ""
    if len(bersih) != PANJANG_NIK:
        return TITIK * 6
    return f"{bersih[:2]}{TITIK * 12}{bersih[-2:]}"


def _berisi(teks: str) -> bool:
    """False for a blank or a dash put where nothing was known: there is nothing to hide."""
    return any(huruf.isalnum() for huruf in teks)


def samarkan_telepon(telepon: str) -> str:
    """Return ``08••••••789`` for each number of the field; what is no number is hidden whole."""
    if not _berisi(telepon):
        return ""
    hasil: list[str] = []
    for nomor in daftar_telepon(telepon):
        lokal = f"0{nomor[3:]}" if nomor.startswith("+62") else nomor
        hasil.append(f"{lokal[:2]}{TITIK * (len(lokal) - 5)}{lokal[-3:]}")
    return " / ".join(hasil) or TITIK * 6


def samarkan_email(email: str) -> str:
    """Return ``a•••@g•••``."""
    lokal, pisah, domain = email.strip().rpartition("@")
    if not pisah or not lokal or not domain:
        return TITIK * 6 if _berisi(email) else ""
    return f"{lokal[0]}{TITIK * 3}@{domain[0]}{TITIK * 3}"


def _kata(nama: str) -> list[str]:
    """First letter or digit of each word, upper case; words of signs only are left out."""
    awal = (next((h for h in kata if h.isalnum()), "") for kata in nama.split())
    return [h.upper() for h in awal if h]


def samarkan_nama(nama: str) -> str:
    """Return ``S••• A•••`` for a list seen without the right to personal data."""
    if not nama.strip():
        return ""
    return " ".join(f"{awal}{TITIK * 3}" for awal in _kata(nama)) or TITIK * 3


def inisial(nama: str) -> str:
    """Return ``S.A.`` for the public register."""
    if not nama.strip():
        return ""
    return "".join(f"{awal}." for awal in _kata(nama)) or TITIK * 3


def samarkan_alamat(alamat: str) -> str:
    """Return ``•••, Palangka Raya``: at most the town, never street, number or post code."""
    if not _berisi(alamat):
        return ""
    bagian = [satu.strip() for satu in re.split(r"[,\n]", alamat) if satu.strip()]
    kota = re.sub(r"\d+", "", angka_ascii(bagian[-1])).strip(" .-") if len(bagian) > 1 else ""
    if not kota or _JALAN.search(kota):
        return TITIK * 3
    return f"{TITIK * 3}, {kota}"
