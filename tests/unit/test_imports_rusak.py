# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Flipped bits and random bytes end in a refusal or in rows, never in another exception."""

from __future__ import annotations

import tempfile
from functools import lru_cache
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.impor_buat import (
    ASLI_2022,
    XLS_2022,
    baca_atau_tolak,
    baca_petak,
    gabungan_2022,
    tulis_ods,
    tulis_xlsx,
)


@lru_cache(maxsize=3)
def _isi(akhiran: str) -> bytes:
    if akhiran == "xls":
        return XLS_2022.read_bytes()
    tulis = tulis_xlsx if akhiran == "xlsx" else tulis_ods
    with tempfile.TemporaryDirectory() as folder:
        path = tulis(Path(folder) / f"a.{akhiran}", baca_petak(ASLI_2022), gabungan_2022())
        return path.read_bytes()


def _coba(isi: bytes, akhiran: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"rusak.{akhiran}"
        path.write_bytes(isi)
        hasil = baca_atau_tolak(path)
        if hasil is not None:
            assert all(b.baris > hasil.baris_header for b in hasil.baris)


@given(st.sampled_from(["xlsx", "ods"]), st.data())
def test_flipped_bits_in_archives(akhiran: str, data: st.DataObject) -> None:
    isi = bytearray(_isi(akhiran))
    ekor = data.draw(st.booleans())
    awal = len(isi) - 1500 if ekor else 0
    for _ in range(data.draw(st.integers(1, 4))):
        isi[data.draw(st.integers(max(awal, 0), len(isi) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    _coba(bytes(isi), akhiran)


@given(st.data())
def test_flipped_bits_in_old_excel(data: st.DataObject) -> None:
    isi = bytearray(_isi("xls"))
    for _ in range(data.draw(st.integers(1, 30))):
        di_kepala = data.draw(st.booleans())
        letak = data.draw(st.integers(0, 600 if di_kepala else len(isi) - 1))
        isi[letak] = data.draw(st.integers(0, 255))
    _coba(bytes(isi), "xls")


@given(
    st.sampled_from(
        [
            b"",
            b"PK\x03\x04",
            b"PK\x05\x06",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
            b"<table>",
            b"<html>",
        ]
    ),
    st.binary(max_size=3000),
)
def test_random_bytes(awal: bytes, isi: bytes) -> None:
    _coba(awal + isi, "xlsx")


@given(st.text(max_size=400), st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le"]))
def test_random_text(teks: str, kodek: str) -> None:
    _coba(teks.encode(kodek, "replace"), "csv")


POTONGAN = (
    "<table> </table> <tr> <td|colspan=3> <td|rowspan='2'> </td> <th> <br> x Nama No Tgl "
    "&amp; &#0; <!-- --> <script> </script>"
)


@given(st.lists(st.sampled_from([p.replace("|", " ") for p in POTONGAN.split()]), max_size=60))
def test_random_tables_on_a_page(potongan: list[str]) -> None:
    _coba(("<html>" + " ".join(potongan)).encode(), "xls")
