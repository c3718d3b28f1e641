# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Understand single values: ticks, telephone numbers, channels, decisions."""

from __future__ import annotations

import re
from collections.abc import Mapping

from app.domain.impor import Bidang, NilaiSel
from app.domain.kip import Kanal, Keputusan
from app.imports.kamus import Kamus, memuat_kata, ringkas
from app.imports.tanggal import kosong, teks_sel

_TANPA_NOL = re.compile(r"8\d{8,12}", re.ASCII)
_ILMIAH = re.compile(r"\d+[.,]?\d*[eE]\+?\d+", re.ASCII)


def centang(nilai: NilaiSel, kamus: Kamus) -> bool | None:
    """Ticked or not; None when the cell holds something else."""
    if isinstance(nilai, bool):
        return nilai
    teks = teks_sel(nilai)
    if kosong(teks, kamus):
        return False
    kunci = teks.casefold().strip("()[]. ")
    if teks.casefold() in kamus.centang_ya or kunci in kamus.centang_ya:
        return True
    return False if kunci in kamus.centang_tidak else None


def telepon(nilai: NilaiSel) -> tuple[str, str]:
    """The contact as text, and the code of what was noticed: ``nol_hilang``, ``ilmiah`` or ``""``.

    A mobile number a spreadsheet took for a figure gets its leading zero back.
    """
    teks = teks_sel(nilai)
    polos = re.sub(r"[\s.\-]", "", teks)
    if _ILMIAH.fullmatch(teks) is not None:
        return teks, "ilmiah"
    if _TANPA_NOL.fullmatch(polos) is not None:
        return f"0{teks}", "nol_hilang"
    return teks, ""


def kanal(teks: str, kamus: Kamus) -> Kanal | None:
    """The channel the words name; None when they name none or a way of paying."""
    isi = ringkas(teks)
    if not isi or memuat_kata(isi, kamus.bukan_kanal):
        return None
    for pilihan, kata in kamus.kanal:
        if memuat_kata(isi, kata):
            return pilihan
    return None


def keputusan(teks: str, kamus: Kamus) -> Keputusan | None:
    """The lawful decision the words mean; None when they mean none of them."""
    isi = ringkas(teks)
    for pilihan, kata in kamus.keputusan:
        if memuat_kata(isi, kata):
            return pilihan
    return None


def pilihan_kata(nama: str, teks: str, kamus: Kamus) -> Mapping[Bidang, bool]:
    """Ticks that one column of words stands for; the longest words decide first."""
    isi = ringkas(teks)
    urut = sorted(
        ((kata, bidang) for bidang, semua in kamus.pilihan[nama].items() for kata in semua),
        key=lambda k: len(k[0]),
        reverse=True,
    )
    hasil: dict[Bidang, bool] = {}
    for kata, bidang in urut:
        if memuat_kata(isi, (kata,)):
            hasil[bidang] = True
            isi = f" {isi} ".replace(f" {kata} ", " ").strip()
    return hasil


def baku(nama: str, teks: str, kamus: Kamus) -> str:
    """The usual spelling of a value; the text itself when it is not a known variant."""
    return kamus.baku[nama].get(ringkas(teks), teks)
