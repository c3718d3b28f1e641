# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Dates, numbers and money as an Indonesian letter writes them."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import format_id as fmt
from app.domain.errors import UserError

SUNDAY = date(2026, 11, 22)


def test_dates() -> None:
    assert fmt.tanggal_panjang(SUNDAY) == "22 November 2026"
    assert fmt.tanggal_hari(SUNDAY) == "Minggu, 22 November 2026"
    assert fmt.tanggal_pendek(date(2026, 8, 3)) == "3 Agu 2026"
    assert fmt.tanggal_angka(date(2026, 8, 3)) == "03-08-2026"
    assert fmt.hari(date(2026, 5, 1)) == "Jumat"
    assert (
        fmt.tanggal_huruf(SUNDAY)
        == "Minggu tanggal dua puluh dua bulan November tahun dua ribu dua puluh enam"
    )


def test_moments_are_shown_in_the_zone_of_the_office() -> None:
    moment = datetime(2026, 11, 9, 23, 41, tzinfo=UTC)
    assert fmt.waktu(moment) == "10 November 2026 06.41 WIB"
    assert fmt.waktu(moment, 9) == "10 November 2026 08.41 WIT"
    assert fmt.waktu(moment, 0) == "9 November 2026 23.41 UTC+0"
    assert fmt.waktu_pendek(moment) == "10 Nov 06.41"
    naive = moment.replace(tzinfo=None)
    assert fmt.waktu(naive) == "9 November 2026 23.41 WIB"
    assert fmt.waktu_pendek(naive) == "9 Nov 23.41"


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "nol"),
        (1, "satu"),
        (10, "sepuluh"),
        (11, "sebelas"),
        (12, "dua belas"),
        (20, "dua puluh"),
        (21, "dua puluh satu"),
        (100, "seratus"),
        (101, "seratus satu"),
        (111, "seratus sebelas"),
        (999, "sembilan ratus sembilan puluh sembilan"),
        (1000, "seribu"),
        (1001, "seribu satu"),
        (2000, "dua ribu"),
        (11000, "sebelas ribu"),
        (100_000, "seratus ribu"),
        (1_000_000, "satu juta"),
        (1_001_000, "satu juta seribu"),
        (21_100_000_011, "dua puluh satu miliar seratus juta sebelas"),
        (3 * 10**12, "tiga triliun"),
        (-5, "minus lima"),
    ],
)
def test_words_of_numbers(number: int, words: str) -> None:
    assert fmt.terbilang(number) == words


WORDS = {word: value for value, word in enumerate(fmt._SATUAN)} | {"seratus": 100, "seribu": 1000}
SCALES = {"ribu": 1000, "juta": 10**6, "miliar": 10**9, "triliun": 10**12}


def read_words(text: str) -> int:
    """Independent reading of the words, to prove that they name the number."""
    total, hundreds, small = 0, 0, 0
    for word in text.split():
        if word in SCALES:
            total, hundreds, small = total + (hundreds + small) * SCALES[word], 0, 0
        elif word == "seribu":
            total += 1000
        elif word == "seratus":
            hundreds += 100
        elif word == "ratus":
            hundreds, small = hundreds + small * 100, 0
        elif word == "puluh":
            hundreds, small = hundreds + small * 10, 0
        elif word == "belas":
            small += 10
        else:
            small += WORDS[word]
    return total + hundreds + small


@given(st.integers(0, fmt.TERBILANG_MAKS - 1))
def test_words_name_exactly_their_number(number: int) -> None:
    assert read_words(fmt.terbilang(number)) == number


def test_refuses_numbers_without_words() -> None:
    with pytest.raises(ValueError, match="beyond"):
        fmt.terbilang(fmt.TERBILANG_MAKS)


def test_money_and_amounts() -> None:
    assert fmt.rupiah(1_250_000) == "Rp1.250.000"
    assert fmt.rupiah(-5000) == "-Rp5.000"
    assert fmt.rupiah_terbilang(5000) == "Rp5.000 (lima ribu rupiah)"
    assert fmt.jumlah_huruf(1, "berkas") == "1 (satu) berkas"
    assert fmt.jumlah_huruf(3) == "3 (tiga)"
    assert fmt.angka(-1234) == "-1.234"


def test_file_sizes() -> None:
    assert fmt.ukuran_berkas(300) == "300 B"
    assert fmt.ukuran_berkas(12_300) == "12 KB"
    assert fmt.ukuran_berkas(400_000) == "0,4 MB"
    assert fmt.ukuran_berkas(11_800_000) == "11,8 MB"


def test_roman() -> None:
    assert fmt.romawi_bulan(11) == "XI"
    assert fmt.romawi(2026) == "MMXXVI"
    assert tuple(fmt.romawi(month) for month in range(1, 13)) == fmt.ROMAWI_BULAN
    for wrong in (0, 13):
        with pytest.raises(ValueError, match="month"):
            fmt.romawi_bulan(wrong)
    for wrong in (0, 4000):
        with pytest.raises(ValueError, match="Roman"):
            fmt.romawi(wrong)


def test_first_letter() -> None:
    assert fmt.kapital_awal("hari kerja di PPID") == "Hari kerja di PPID"
    assert fmt.kapital_awal("") == ""


@given(st.dates(min_value=date(1900, 1, 1)))
def test_reads_what_it_writes(day: date) -> None:
    assert fmt.baca_tanggal(day.isoformat()) == day
    assert fmt.baca_tanggal(fmt.tanggal_angka(day)) == day
    assert fmt.baca_tanggal(f" {day.day}/{day.month}/{day.year} ") == day


@pytest.mark.parametrize(
    "text", ["", "2026-02-30", "31-04-2026", "kemarin", "20--02-2023", "١-١-٢٠٢٦"]
)
def test_refuses_what_is_no_date(text: str) -> None:
    with pytest.raises(UserError, match="TGL-001") as caught:
        fmt.baca_tanggal(text)
    assert "2026-11-22" in caught.value.action
