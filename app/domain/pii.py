# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Personal numbers inside free text: found, named and masked before anything is published.

Digits may be of any script and parted by spaces, dots, dashes or invisible signs. Sixteen or
more digits in one run are masked whatever they are; shorter runs only when they look like a
telephone, tax or bank account number. Dates, lists of years and sums of money stay.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from app.domain.identitas import TAK_TAMPAK, TITIK, angka_ascii, masalah_nik


class JenisPii(StrEnum):
    """What a found number or address is taken for."""

    NIK = "nik"
    NPWP = "npwp"
    TELEPON = "telepon"
    EMAIL = "email"
    REKENING = "rekening"
    ANGKA_PANJANG = "angka_panjang"


@dataclass(frozen=True)
class Temuan:
    """One find: characters ``awal`` up to but not including ``akhir`` of the text."""

    jenis: JenisPii
    awal: int
    akhir: int


PENGGANTI = TITIK * 6
_SELA = rf"[\s.\-_'()\u2010-\u2015\u00b7{TAK_TAMPAK}]{{0,3}}"
_DERET = re.compile(rf"\+?(?<!\d)\d(?:{_SELA}\d)*")
_EMAIL = re.compile(r"(?<![\w.%+\-])[\w.%+\-]+ ?@ ?[\w\-]+(?: ?\. ?[\w\-]+)+")
_TANGGAL = re.compile(
    r"(?<!\d)\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d{2}(?!\d)|(?<!\d)(?:19|20)\d{2}-\d\d-\d\d(?!\d)"
)
_TAHUN = re.compile(rf"(?:19|20)\d{{2}}(?:{_SELA}(?<=\D)(?:19|20)\d{{2}})*")
_RUPIAH = re.compile(r"(?:rp|idr)\.?\s*$", re.IGNORECASE)
_UANG = re.compile(r"\d{1,3}(?:\.\d{3})+")
_BANK = re.compile(
    r"\b(?:rek(?:ening)?|a/n|bank|bri|bni|bca|btn|bsi|mandiri|kalteng|giro)\b\W*(?:\w+\W+){0,3}$",
    re.IGNORECASE,
)
_TELEPON = re.compile(r"(?:\+|00)62[2-9]\d{7,11}|628\d{7,11}|0[2-9]\d{7,11}")


def _hanya_tanggal(teks: str) -> bool:
    """True if the run is made of dates or of years alone."""
    if _TAHUN.fullmatch(teks):
        return True
    return not any(h.isdigit() for h in _TANGGAL.sub("", teks))


def _golongkan(teks: str, sebelum: str) -> JenisPii | None:
    """Say what a run of digits is; None when it may stay. ``sebelum`` is the text before it."""
    angka = "".join(h for h in teks if h.isdigit())
    if len(angka) < 9 or _hanya_tanggal(teks):
        return None
    if len(angka) >= 16:
        return JenisPii.NIK if not masalah_nik(angka) else JenisPii.ANGKA_PANJANG
    if _RUPIAH.search(sebelum):
        return None
    if _TELEPON.fullmatch(f"+{angka}" if teks.startswith("+") else angka):
        return JenisPii.TELEPON
    if len(angka) == 15:
        return JenisPii.NPWP
    utuh = teks.isdigit() and len(angka) >= 10
    if utuh or _BANK.search(sebelum[-60:]) or teks.startswith("+"):
        return JenisPii.REKENING
    if len(angka) >= 10 and not _UANG.fullmatch(teks) and not _berkode(teks):
        return JenisPii.REKENING
    return None


def _berkode(teks: str) -> bool:
    """True for short groups such as archive codes 000.8.3.3 or region codes 62.71.01.1001."""
    return all(len(g) <= 4 for g in re.split(r"\D+", teks) if g)


def pindai_pii(teks: str) -> list[Temuan]:
    """Return every personal number and e-mail address in ``teks``, in order, not overlapping."""
    rata = angka_ascii(teks)
    temuan = [Temuan(JenisPii.EMAIL, m.start(), m.end()) for m in _EMAIL.finditer(rata)]
    for cocok in _DERET.finditer(rata):
        jenis = _golongkan(cocok.group(), rata[max(0, cocok.start() - 80) : cocok.start()])
        if jenis is not None:
            temuan.append(Temuan(jenis, cocok.start(), cocok.end()))
    hasil: list[Temuan] = []
    for baru in sorted(temuan, key=lambda t: (t.awal, -t.akhir)):
        if hasil and baru.awal < hasil[-1].akhir:
            lama = hasil.pop()
            hasil.append(Temuan(lama.jenis, lama.awal, max(lama.akhir, baru.akhir)))
        else:
            hasil.append(baru)
    return hasil


def samarkan_teks(teks: str) -> str:
    """Return ``teks`` with every find replaced by dots; no run of 16 digits remains."""
    hasil: list[str] = []
    akhir = 0
    for temuan in pindai_pii(teks):
        hasil += [teks[akhir : temuan.awal], PENGGANTI]
        akhir = temuan.akhir
    hasil.append(teks[akhir:])
    return "".join(hasil)
