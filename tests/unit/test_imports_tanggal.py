# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Dates as people write them: read when certain, chosen with a warning, never invented."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.impor import NilaiSel, Tingkat
from app.imports.kamus import muat_kamus
from app.imports.konsensus import Putusan, putuskan, tahun_utama
from app.imports.tanggal import BacaanTanggal, Bentuk, baca_tanggal

KAMUS = muat_kamus()
TANGGAL = st.dates(date(2010, 1, 1), date(2099, 12, 31))


def _b(nilai: NilaiSel) -> BacaanTanggal:
    return baca_tanggal(nilai, kamus=KAMUS)


@pytest.mark.parametrize(
    ("teks", "harap"),
    [
        ("13-02-2022", date(2022, 2, 13)),
        ("2022-03-06", date(2022, 3, 6)),
        ("19/12/2022", date(2022, 12, 19)),
        ("20--02-2023", date(2023, 2, 20)),
        ("25/01/2024", date(2024, 1, 25)),
        ("25.01.2024", date(2024, 1, 25)),
        ("25 01 2024", date(2024, 1, 25)),
        (" 25 / 1 / 2024 ", date(2024, 1, 25)),
        ("25/01/24", date(2024, 1, 25)),
        ("13 Februari 2022", date(2022, 2, 13)),
        ("13 Pebruari 2022", date(2022, 2, 13)),
        ("13-Feb-22", date(2022, 2, 13)),
        ("13Feb2022", None),
        ("1 Agt. 2022", date(2022, 8, 1)),
        ("December 6, 2022", date(2022, 12, 6)),
        ("Senin, 14 Februari 2022", date(2022, 2, 14)),
        ("Jum'at, 18-02-2022", date(2022, 2, 18)),
        ("Selasa/15-02-2022", date(2022, 2, 15)),
        ("Rabu tanggal 16 Februari 2022", date(2022, 2, 16)),
        ("tgl. 16/02/2022", date(2022, 2, 16)),
        ("16/02/2022 08:30", date(2022, 2, 16)),
        ("16/02/2022 pukul 08.30 WIB", date(2022, 2, 16)),
        ("2022-02-16T08:30:00", date(2022, 2, 16)),
        ("2022-02-16 08:30:00.000", date(2022, 2, 16)),
        ("'16/02/2022", date(2022, 2, 16)),
        ("16022022", date(2022, 2, 16)),
        ("20220216", date(2022, 2, 16)),
        ("02/16/2022", date(2022, 2, 16)),
        ("44605", date(2022, 2, 13)),
        (44605, date(2022, 2, 13)),
        (44605.75, date(2022, 2, 13)),
        (date(2022, 2, 13), date(2022, 2, 13)),
        (datetime(2022, 2, 13, 9, 0), date(2022, 2, 13)),
    ],
)
def test_certain_dates(teks: NilaiSel, harap: date | None) -> None:
    bacaan = _b(teks)
    if harap is None:
        assert bacaan.bentuk is Bentuk.TAK_TERBACA
    else:
        assert bacaan.calon == (harap,)
        assert bacaan.bentuk is Bentuk.PASTI


@pytest.mark.parametrize("teks", ["", "-", " - ", "NULL", "null", "—", "N/A", "0000-00-00", None])
def test_blank_dates(teks: NilaiSel) -> None:
    assert _b(teks).bentuk is Bentuk.KOSONG


@pytest.mark.parametrize("teks", ["26-Desember", "26 Des", "Desember 26", "26/12", "5-1"])
def test_a_day_without_year_stays_text(teks: str) -> None:
    bacaan = _b(teks)
    assert bacaan.bentuk is Bentuk.TANPA_TAHUN
    assert bacaan.calon == ()
    assert bacaan.teks == teks


@pytest.mark.parametrize(
    "teks",
    [
        "31/02/2022",
        "31-04-2022",
        "30/13/2022",
        "2022-13-02",
        "29-02-2023",
        "13-02-2022 s.d. 15-02-2022",
        "13/02/2022\n14/02/2022",
        "13/02/2022 (via email)",
        "minggu ke-2",
        "12/2022",
        "Februari 2022",
        "0/0/0000",
        "1/2/3/4",
        "2022",
        "8123456789",
        "20131320",
        "12345678",
        "13 Foo 2022",
        "99999",
        "٢٠٢٢-٠٢-١٣",
        "2022-02-30",
        "-" * 40,
        True,
        time(8, 0),
        timedelta(days=1),
    ],
)
def test_what_is_not_surely_a_date_is_not_read(teks: NilaiSel) -> None:
    assert _b(teks).calon == ()
    assert _b(teks).bentuk in {Bentuk.TAK_TERBACA, Bentuk.KOSONG}


@given(st.one_of(st.text(max_size=60), st.from_regex(r"[0-9a-zA-Z /.,:'-]{0,30}", fullmatch=True)))
def test_reading_never_raises_and_never_invents(teks: str) -> None:
    bacaan = _b(teks)
    angka = [int(x) for x in re.findall(r"[0-9]+", teks)]
    rapat = "".join(re.findall(r"[0-9]", teks))
    for calon in bacaan.calon:
        if bacaan.seri:
            assert (date(1899, 12, 30) + timedelta(days=int(float(teks.strip(" '"))))) == calon
        elif len(angka) == 1:
            assert {f"{calon:%d%m%Y}", f"{calon:%Y%m%d}"} & {rapat}
        else:
            assert calon.day in angka
            assert calon.month in angka or re.search(r"[A-Za-z]{3}", teks)
            assert calon.year in angka or (bacaan.dua_angka and calon.year - 2000 in angka)


@given(TANGGAL, st.sampled_from(["%d-%m-%Y", "%d/%m/%Y", "%d.%m.%Y", "%d %m %Y", "%d--%m-%Y"]))
def test_written_dates_are_among_the_readings(hari: date, pola: str) -> None:
    bacaan = _b(hari.strftime(pola))
    assert bacaan.calon[0] == hari
    assert (bacaan.bentuk is Bentuk.AMBIGU) is (hari.day <= 12 and hari.day != hari.month)


@given(TANGGAL)
def test_certain_writings_come_back(hari: date) -> None:
    bulan = [nama for nama, n in KAMUS.bulan.items() if n == hari.month]
    for nama in bulan:
        assert _b(f"{hari.day} {nama} {hari.year}").calon == (hari,)
        assert _b(f"{hari.day}-{nama.title()}-{hari:%y}").calon == (hari,)
    assert _b(hari.isoformat()).calon == (hari,)
    assert _b((hari - date(1899, 12, 30)).days).calon == (hari,)


def _putus(*tiga: tuple[str, str, str], tahun: int | None = None) -> list[tuple[Putusan, ...]]:
    kolom = [[_b(baris[n]) for baris in tiga] for n in range(3)]
    return [*putuskan(kolom[0], kolom[1], kolom[2], tahun=tahun or tahun_utama(kolom[0]))]


def _kode(putusan: Putusan) -> list[str]:
    return [kode for _, kode, _ in putusan.pesan]


def test_column_consensus_decides_day_and_month() -> None:
    hasil = _putus(("04/02/2023", "", ""), ("16/02/2023", "", ""), ("02/03/2023", "", ""))
    assert [h[0].tanggal for h in hasil] == [date(2023, 2, 4), date(2023, 2, 16), date(2023, 3, 2)]
    assert [_kode(h[0]) for h in hasil] == [[], [], []]
    hasil = _putus(("02/04/2023", "", ""), ("02/16/2023", "", ""), ("03/02/2023", "", ""))
    assert [h[0].tanggal for h in hasil] == [date(2023, 2, 4), date(2023, 2, 16), date(2023, 3, 2)]


def test_without_any_proof_day_comes_first_and_is_doubted() -> None:
    hasil = _putus(("04/02/2023", "", ""))
    assert hasil[0][0].tanggal == date(2023, 2, 4)
    assert _kode(hasil[0][0]) == ["ambigu"]


def test_a_mixed_column_is_settled_by_row_order() -> None:
    hasil = _putus(
        ("20/01/2023", "", ""),
        ("04/02/2023", "", ""),
        ("02/05/2023", "", ""),  # 5 February written month first: only so it fits the order
        ("16/02/2023", "", ""),
        ("02/17/2023", "", ""),
        ("18/02/2023", "", ""),
    )
    assert hasil[2][0].tanggal == date(2023, 2, 5)
    assert "ambigu" in _kode(hasil[2][0])
    assert "2 Mei 2023" in hasil[2][0].pesan[0][2]
    assert hasil[1][0].tanggal == date(2023, 2, 4)


def test_an_answer_cannot_precede_its_request() -> None:
    hasil = _putus(("06/12/2022", "12/06/2022", "12/07/2022"), ("19/12/2022", "20/12/2022", "-"))
    assert hasil[0][1].tanggal == date(2022, 12, 6)
    assert hasil[0][2].tanggal == date(2022, 12, 7)
    assert _kode(hasil[0][1]) == ["ambigu"]
    hasil = _putus(("15/12/2022", "14/12/2022", "13/12/2022"))
    assert hasil[0][1].tanggal == date(2022, 12, 14)
    assert _kode(hasil[0][1]) == ["mendahului"]
    assert _kode(hasil[0][2]) == ["mendahului"]
    hasil = _putus(("15/12/2022", "20/12/2022", "16/12/2022"))
    assert _kode(hasil[0][1]) == []
    assert _kode(hasil[0][2]) == ["mendahului"]


def test_outlier_years_are_kept_and_named() -> None:
    hasil = _putus(
        ("20/01/2023", "", ""), ("21/01/2022", "", ""), ("22/01/2023", "05/01/2024", "05/01/2026")
    )
    assert hasil[1][0].tanggal == date(2022, 1, 21)
    assert "tahun_lain" in _kode(hasil[1][0])
    assert _kode(hasil[2][1]) == []
    assert _kode(hasil[2][2]) == ["tahun_lain"]


def test_two_digit_years_and_serials_are_told() -> None:
    kolom = [_b("13/02/22"), _b(44606)]
    kosong = [_b(""), _b("")]
    hasil = putuskan(kolom, kosong, kosong, tahun=2022)
    assert _kode(hasil[0][0]) == ["dua_angka"]
    assert hasil[1][0].pesan[0][:2] == (Tingkat.INFO, "seri")


def test_a_register_out_of_order_is_not_scolded_row_by_row() -> None:
    hari = [date(2023, 1, 1) + timedelta(days=(n * 37) % 97) for n in range(60)]
    hasil = _putus(
        *((f"{h.day} Januari 2023" if h.month == 1 else h.isoformat(), "", "") for h in hari)
    )
    assert not any("urutan" in _kode(h[0]) for h in hasil)


@given(st.lists(TANGGAL, min_size=1, max_size=40), st.randoms())
def test_verdicts_only_use_readings_of_the_text(semua: list[date], acak: object) -> None:
    kolom = [_b(f"{h:%d/%m/%Y}") for h in semua]
    for a, b, c in putuskan(kolom, kolom[::-1], kolom, tahun=None):
        assert a.tanggal is not None
        assert b.tanggal is not None
        assert c.tanggal is not None
    hasil = putuskan(kolom, kolom[::-1], kolom, tahun=None)
    for n, (a, b, c) in enumerate(hasil):
        assert a.tanggal in kolom[n].calon
        assert b.tanggal in kolom[::-1][n].calon
        assert c.tanggal in kolom[n].calon


@given(st.lists(TANGGAL, min_size=3, max_size=40).filter(lambda d: any(h.day > 12 for h in d)))
def test_a_sorted_column_with_proof_reads_as_written_without_warning(semua: list[date]) -> None:
    urut = sorted(
        h.replace(year=2023) if (h.month, h.day) != (2, 29) else date(2023, 3, 1) for h in semua
    )
    if not any(h.day > 12 for h in urut):
        return
    kolom = [_b(f"{h:%d/%m/%Y}") for h in urut]
    kosong = [_b("")] * len(urut)
    hasil = putuskan(kolom, kosong, kosong, tahun=2023)
    assert [h[0].tanggal for h in hasil] == urut
    assert all(not h[0].pesan for h in hasil)
