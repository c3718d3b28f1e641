# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What can be wrong with an agency's own wording of a letter, in sentences."""

from __future__ import annotations

from collections.abc import Iterable

BENTUK_SALAH = "Bentuk teks ini tidak sesuai."
TEKS_KOSONG = "Teks ini tidak boleh kosong."
TERLALU_PANJANG = "Teks terlalu panjang (paling banyak 4.000 huruf)."
KURUNG_SALAH = "Kurung kurawal hanya untuk penanda, misalnya {nomor}; periksa pasangannya."
CETAK_POLOS = "Teks ini dicetak polos: hapus tanda < >."
TANDA_SALAH = "Tanda yang dapat dipakai hanya <b>…</b>, <i>…</i>, dan <br/>; periksa penutupnya."


def jumlah_tetap(baris: int) -> str:
    """A list that has its fixed places."""
    return f"Daftar ini harus tetap {baris} baris."


def penanda_asing(nama: Iterable[str]) -> str:
    """Placeholders the program does not fill in here."""
    return f"Penanda tidak dikenal: {_kurung(nama)}."


def penanda_kurang(nama: Iterable[str]) -> str:
    """Placeholders that the letter cannot do without."""
    return f"Penanda yang wajib ada: {_kurung(nama)}."


def _kurung(nama: Iterable[str]) -> str:
    return ", ".join(f"{{{satu}}}" for satu in sorted(nama))
