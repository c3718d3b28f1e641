# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The working-day calendar: shipped days, the office's own, weeks, modes and certainty."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import UserError
from app.domain.kalender import HariLibur, JenisLibur, Kalender, libur_dari_baris
from app.domain.tenggat import StatusHari
from tests.helpers.kalender import kalender_bawaan, libur_bawaan

NASIONAL_2026 = {
    *("01-01", "01-16", "02-17", "03-19", "03-21", "03-22", "04-03", "04-05", "05-01", "05-14"),
    *("05-27", "05-31", "06-01", "06-16", "08-17", "08-25", "12-25"),
}
CUTI_2026 = {"02-16", "03-18", "03-20", "03-23", "03-24", "05-15", "05-28", "12-24"}
DAYS = st.dates(date(2018, 1, 1), date(2029, 12, 31))
CALENDARS = st.builds(
    lambda holidays, week, mode, estimates: Kalender(
        tuple(HariLibur(d, k, "x", s) for d, k, s in holidays), week, mode, estimates
    ),
    st.lists(
        st.tuples(
            st.dates(date(2025, 1, 1), date(2027, 12, 31)),
            st.sampled_from(JenisLibur),
            st.sampled_from(StatusHari),
        ),
        max_size=40,
    ),
    st.sampled_from((5, 6)),
    st.sampled_from(("national+joint", "national", "none")),
    st.booleans(),
)


def year(number: int) -> list[date]:
    first = date(number, 1, 1)
    return [first + timedelta(n) for n in range((date(number + 1, 1, 1) - first).days)]


def test_shipped_days_of_2026_are_those_of_the_decree() -> None:
    found = {
        kind: {
            f"{h.tanggal:%m-%d}"
            for h in libur_bawaan()
            if h.jenis is kind and h.tanggal.year == 2026
        }
        for kind in JenisLibur
    }
    assert found[JenisLibur.NASIONAL] == NASIONAL_2026
    assert found[JenisLibur.CUTI_BERSAMA] == CUTI_2026
    assert found[JenisLibur.DAERAH] == set()


@pytest.mark.parametrize(
    ("mode", "total"), [("national+joint", 240), ("national", 248), ("none", 261)]
)
def test_working_days_of_2026(mode: str, total: int) -> None:
    calendar = kalender_bawaan(5, mode)
    assert sum(calendar.hari_kerja(day) for day in year(2026)) == total
    assert calendar.jumlah_hari_kerja(date(2025, 12, 31), date(2026, 12, 31)) == total


def test_shipped_years_and_their_certainty() -> None:
    calendar = kalender_bawaan()
    assert {h.tanggal.year for h in calendar.hari} == set(range(2019, 2028))
    for number in range(2019, 2027):
        assert calendar.status_tahun(number) is StatusHari.DITETAPKAN
    assert calendar.status_tahun(2027) is StatusHari.PERKIRAAN
    assert calendar.status_tahun(2028) is StatusHari.BELUM_ADA
    assert calendar.status_hari(date(2028, 5, 5)) is StatusHari.BELUM_ADA
    assert kalender_bawaan(5, "none").status_hari(date(2028, 5, 5)) is StatusHari.DITETAPKAN
    assert max(Counter(h.tanggal for h in calendar.hari).values()) == 1


def test_one_decided_day_does_not_decide_a_year() -> None:
    day = HariLibur(date(2028, 1, 1), JenisLibur.NASIONAL, "Tahun Baru")
    assert kalender_bawaan().tambah(day).status_tahun(2028) is StatusHari.PERKIRAAN
    local = replace(day, jenis=JenisLibur.DAERAH)
    assert kalender_bawaan().tambah(local).status_tahun(2028) is StatusHari.BELUM_ADA


def test_estimates_are_days_off_only_when_asked() -> None:
    calendar = kalender_bawaan()
    isra = date(2027, 1, 5)
    assert calendar.hari_kerja(isra)
    assert calendar.alasan_libur(isra) == ""
    asked = replace(calendar, perkiraan_libur=True)
    assert not asked.hari_kerja(isra)
    assert asked.alasan_libur(isra) == "libur nasional: Isra Mikraj Nabi Muhammad (perkiraan)"
    assert not calendar.hari_kerja(date(2027, 1, 1)), "a fixed date is certain without a decree"
    assert "perkiraan" in asked.setelan()
    assert "perkiraan" not in calendar.setelan()


def test_deciding_a_year_makes_its_estimates_days_off() -> None:
    decided = kalender_bawaan().tetapkan_tahun(2027, "SKB 2027")
    assert decided.status_tahun(2027) is StatusHari.DITETAPKAN
    assert not decided.hari_kerja(date(2027, 1, 5))
    assert decided.libur_pada(date(2027, 1, 5))[0].sumber == "SKB 2027"
    assert decided.libur_pada(date(2027, 1, 1))[0].sumber != "SKB 2027"


def test_the_office_replaces_adds_and_drops_days() -> None:
    own = (
        HariLibur(date(2026, 5, 23), JenisLibur.DAERAH, "HUT Provinsi"),
        HariLibur(date(2026, 8, 17), JenisLibur.DAERAH, "Pawai"),
        HariLibur(date(2026, 6, 17), JenisLibur.CUTI_BERSAMA, "Tambahan"),
        HariLibur(date(2026, 6, 16), JenisLibur.NASIONAL, "Muharam"),
    )
    calendar = Kalender.susun(libur_bawaan(), own, dihapus={date(2026, 12, 24)}, pekan=6)
    assert calendar.alasan_libur(date(2026, 5, 23)) == "libur daerah: HUT Provinsi"
    assert calendar.hari_kerja(date(2026, 12, 24))
    assert not calendar.hari_kerja(date(2026, 6, 17))
    assert calendar.alasan_libur(date(2026, 6, 16)) == "libur nasional: Muharam"
    assert len(calendar.libur_pada(date(2026, 8, 17))) == 2
    assert calendar.hari_kerja(date(2026, 5, 16)), "a Saturday of a six-day week"
    assert (
        calendar.alasan_libur(date(2026, 5, 31))
        == "akhir pekan (Minggu); libur nasional: Hari Raya Waisak"
    )
    assert calendar.setelan() == (
        "6 hari kerja seminggu (Senin–Sabtu); libur nasional dan cuti bersama"
    )


def test_the_office_loads_the_decree_of_a_year() -> None:
    own = [HariLibur(date(2027, 1, n), JenisLibur.NASIONAL, f"hari {n}") for n in range(1, 16)]
    calendar = Kalender.susun(libur_bawaan(), own, tahun_diganti={2027})
    assert calendar.status_tahun(2027) is StatusHari.DITETAPKAN
    assert calendar.hari_kerja(date(2027, 8, 17))


def test_adding_and_dropping_are_named_as_differences() -> None:
    before = kalender_bawaan()
    extra = HariLibur(date(2026, 11, 25), JenisLibur.NASIONAL, "Pilkada")
    weekend = HariLibur(date(2026, 11, 28), JenisLibur.NASIONAL, "Sabtu")
    after = before.tambah(extra, weekend)
    assert before.beda(after) == (date(2026, 11, 25),)
    assert after.tanpa(date(2026, 11, 25), date(2026, 11, 28)) == before
    assert before.beda(before) == ()


def test_digest_covers_days_and_settings_of_the_span() -> None:
    calendar = kalender_bawaan()
    span = (date(2026, 11, 1), date(2026, 11, 30))
    far = calendar.tambah(HariLibur(date(2026, 7, 1), JenisLibur.DAERAH, "jauh"))
    near = calendar.tambah(HariLibur(date(2026, 11, 5), JenisLibur.DAERAH, "dekat"))
    assert far.sidik(*span) == calendar.sidik(*span)
    assert near.sidik(*span) != calendar.sidik(*span)
    assert len({calendar.digest, far.digest, near.digest, kalender_bawaan(6).digest}) == 4
    none = kalender_bawaan(5, "none")
    assert none.sidik(*span) == replace(none, hari=()).sidik(*span)
    assert Kalender(()).digest == Kalender(()).digest != Kalender((), 6).digest


@pytest.mark.parametrize(("week", "mode"), [(7, "national"), (5, "semua")])
def test_refuses_unknown_settings(week: int, mode: str) -> None:
    with pytest.raises(UserError, match="KAL-002"):
        Kalender((), week, mode)


@pytest.mark.parametrize(
    "cells",
    [
        {"tanggal": "2026-02-30", "jenis": "nasional", "nama": "x"},
        {"tanggal": "2026-02-20", "jenis": "liburan", "nama": "x"},
        {"tanggal": "2026-02-20", "jenis": "nasional", "nama": "x", "status": "mungkin"},
        {"jenis": "nasional", "nama": "x"},
    ],
)
def test_names_the_line_of_a_bad_holiday(cells: dict[str, str]) -> None:
    good = {"tanggal": "2026-02-20", "jenis": "daerah", "nama": "x"}
    with pytest.raises(UserError, match="baris 3") as caught:
        libur_dari_baris([good, cells], berkas="libur.csv")
    assert caught.value.code == "KAL-001"
    assert "libur.csv" in caught.value.what
    assert libur_dari_baris([good], berkas="x")[0].status is StatusHari.DITETAPKAN


@given(CALENDARS, DAYS, DAYS)
def test_counting_is_the_sum_of_single_days(calendar: Kalender, a: date, b: date) -> None:
    low, high = min(a, b), max(a, b)
    naive = sum(calendar.hari_kerja(low + timedelta(n)) for n in range(1, (high - low).days + 1))
    assert calendar.jumlah_hari_kerja(low, high) == naive
    assert calendar.jumlah_hari_kerja(high, low) == -naive


@given(CALENDARS, DAYS, st.integers(1, 150), st.sampled_from((1, -1)))
def test_the_nth_working_day_is_a_working_day_n_steps_away(
    calendar: Kalender, start: date, count: int, sign: int
) -> None:
    day, left = start, count
    while left:
        day += timedelta(sign)
        left -= calendar.hari_kerja(day)
    assert calendar.hari_kerja_ke(start, sign * count) == day


@given(CALENDARS, DAYS)
def test_a_day_off_has_a_reason_and_a_working_day_has_none(calendar: Kalender, day: date) -> None:
    assert calendar.hari_kerja(day) == (calendar.alasan_libur(day) == "")


@given(CALENDARS)
def test_order_and_repetition_of_days_do_not_matter(calendar: Kalender) -> None:
    again = replace(calendar, hari=(*reversed(calendar.hari), *calendar.hari))
    assert again == calendar
    assert again.digest == calendar.digest


def test_refuses_steps_that_lead_nowhere() -> None:
    calendar = kalender_bawaan()
    with pytest.raises(ValueError, match="0"):
        calendar.hari_kerja_ke(date(2026, 1, 1), 0)
    for start, count in ((date(9999, 12, 1), 300), (date(1, 1, 5), -300)):
        with pytest.raises(OverflowError):
            calendar.hari_kerja_ke(start, count)
