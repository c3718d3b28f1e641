# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Right-to-left text for a writer that only knows left to right.

The PDF library draws characters in the order given and knows no joined letters. So a text first
gets the joined forms in the order it is read (``sambung``), is then broken into lines, and each
finished line gets the order it is seen in (``urut_tampak``): the first words of a long Arabic or
Hebrew sentence stay on its first line. The base direction of a line is left to right, as in the
Indonesian text around.
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


def sambung(teks: str) -> str:
    """Give right-to-left runs their joined forms, in reading order; other text is unchanged.

    Marks that change the direction of text are removed: they print nothing and can hide what a
    line really says.
    """
    teks = teks.translate(_KENDALI_ARAH)
    if teks.isascii():
        return teks
    return _RUN.sub(lambda cocok: "".join(_sambung(cocok.group())), teks)


def berarah_kanan(teks: str) -> bool:
    """True if the text holds right-to-left letters."""
    return not teks.isascii() and _RUN.search(teks) is not None


def urut_tampak(baris: str) -> str:
    """Put one finished line of joined text into the order it is seen in from the left."""
    if not berarah_kanan(baris):
        return baris
    return "".join(karakter for karakter, _asal in urutan(baris))


def urutan(baris: str) -> list[tuple[str, int]]:
    """The characters of a line from the left, brackets mirrored, each with its place in ``baris``.

    A bracket at the end of a run belongs to it only when it was opened inside.
    """
    hasil: list[tuple[str, int]] = []
    letak = 0
    for cocok in _RUN.finditer(baris):
        hasil += [(baris[i], i) for i in range(letak, cocok.start())]
        run, letak = cocok.group(), cocok.end()
        if run[-1] in _TUTUP and _TUTUP[run[-1]] not in run:
            run, letak = run[:-1], letak - 1
        hasil += _balik(run, cocok.start())
    return [*hasil, *((baris[i], i) for i in range(letak, len(baris)))]


def _balik(run: str, awal: int) -> list[tuple[str, int]]:
    gugus: list[list[tuple[str, int]]] = []
    for cocok in _GUGUS.finditer(run):
        potong = cocok.group()
        isi = [(satu, awal + cocok.start() + i) for i, satu in enumerate(potong)]
        if gugus and unicodedata.combining(potong[0]):
            gugus[-1] += isi
        else:
            gugus.append([(satu.translate(_CERMIN), asal) for satu, asal in isi])
    return [satu for potong in reversed(gugus) for satu in potong]


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


def _sambung(run: str) -> list[str]:
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
    return hasil


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
