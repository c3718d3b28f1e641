# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Right-to-left text for a writer that only knows left to right.

The PDF library draws characters in the order given and knows no joined letters. Here a run of
Arabic or Hebrew gets its joined forms and its visual order. It is meant for names and short
phrases inside Indonesian text; a run that has to be broken over several lines keeps its words
but its lines come in the wrong order.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

_KENDALI_ARAH = dict.fromkeys(
    [0x200E, 0x200F, 0x061C, *range(0x202A, 0x202F), *range(0x2066, 0x206A)]
)
_RTL = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff"
_RUN = re.compile(rf"[{_RTL}](?:[{_RTL}0-9\s.,:;()\-'\"/]*[{_RTL}])?[)\]]?")
_GUGUS = re.compile(r"[0-9]+(?:[.,][0-9]+)*|.", re.DOTALL)
_CERMIN = str.maketrans("()[]{}<>", ")(][}{><")
_TUTUP = {")": "(", "]": "["}
_LAM = "\u0644"


def tata_arah(teks: str) -> str:
    """Give right-to-left runs their joined forms and visual order; other text is unchanged.

    Marks that change the direction of text are removed: they print nothing and can hide what a
    line really says.
    """
    teks = teks.translate(_KENDALI_ARAH)
    if teks.isascii():
        return teks
    return _RUN.sub(lambda cocok: _balik(cocok.group()), teks)


def _balik(run: str) -> str:
    """Turn a run; a bracket at its end belongs to it only when it was opened inside."""
    if run[-1] in _TUTUP and _TUTUP[run[-1]] not in run:
        return _visual(run[:-1]) + run[-1]
    return _visual(run)


def _visual(run: str) -> str:
    gugus: list[str] = []
    for potong in _GUGUS.findall(_sambung(run)):
        if gugus and unicodedata.combining(potong[0]):
            gugus[-1] += potong
        else:
            gugus.append(potong.translate(_CERMIN))
    return "".join(reversed(gugus))


@cache
def _bentuk() -> dict[str, dict[str, str]]:
    """Presentation forms by base letters: ``{"ب": {"initial": "ﺑ", …}, "لا": {…}}``."""
    hasil: dict[str, dict[str, str]] = {}
    for kode in (*range(0xFB50, 0xFBB2), *range(0xFBD3, 0xFC00), *range(0xFE80, 0xFEFD)):
        jenis, *dasar = unicodedata.decomposition(chr(kode)).split() or [""]
        if jenis in {"<isolated>", "<final>", "<initial>", "<medial>"}:
            kunci = "".join(chr(int(satu, 16)) for satu in dasar)
            hasil.setdefault(kunci, {})[jenis[1:-1]] = chr(kode)
    return hasil


def _sambung(run: str) -> str:
    """Replace Arabic letters by the form their neighbours ask for."""
    bentuk = _bentuk()
    huruf = _gabung_lam_alif(run)
    hasil: list[str] = []
    for i, satu in enumerate(huruf):
        pilihan = bentuk.get(satu)
        if pilihan is None:
            hasil.append(satu)
            continue
        kiri = _menyambung(huruf, i, -1) and "final" in pilihan
        kanan = _menyambung(huruf, i, +1) and "initial" in pilihan
        nama = {(True, True): "medial", (True, False): "final", (False, True): "initial"}.get(
            (kiri, kanan), "isolated"
        )
        hasil.append(pilihan.get(nama, satu))
    return "".join(hasil)


def _gabung_lam_alif(run: str) -> list[str]:
    huruf: list[str] = []
    for satu in run:
        if huruf and huruf[-1] == _LAM and _LAM + satu in _bentuk():
            huruf[-1] += satu
        else:
            huruf.append(satu)
    return huruf


def _menyambung(huruf: list[str], i: int, arah: int) -> bool:
    """True if the next real letter in ``arah`` joins towards ``huruf[i]``; marks are skipped."""
    j = i + arah
    while 0 <= j < len(huruf) and unicodedata.combining(huruf[j][0]):
        j += arah
    if not 0 <= j < len(huruf):
        return False
    if huruf[j] == "\u0640":  # tatweel joins on both sides
        return True
    return ("initial" if arah < 0 else "final") in _bentuk().get(huruf[j], {})
