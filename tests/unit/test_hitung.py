# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Legal deadlines: golden dates, the card behind each, the fast way, and what moves a date."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import UserError
from app.domain.hitung import (
    hitung,
    hitung_ulang_sama,
    jatuh_tempo,
    sisa_hari_kerja,
)
from app.domain.kalender import HariLibur, JenisLibur, Kalender
from app.domain.tenggat import AturanTenggat, StatusHari
from tests.helpers.kalender import aturan_bawaan, kalender_bawaan
from tests.unit.test_kalender import CALENDARS

STARTS = st.dates(date(2018, 1, 1), date(2030, 12, 31))
RULES = st.sampled_from(aturan_bawaan().aturan)


def working(days: int, direction: str = "maju") -> AturanTenggat:
    return AturanTenggat("X", "uji", "permintaan_diterima", days, "hari_kerja", direction, "uji")


@pytest.mark.parametrize(
    ("start", "days", "due"),
    [
        ("2026-03-13", 3, "2026-03-25"),
        ("2026-03-13", 5, "2026-03-27"),
        ("2026-03-13", 14, "2026-04-10"),
        ("2026-02-13", 3, "2026-02-20"),
        ("2026-05-13", 5, "2026-05-22"),
        ("2026-05-26", 14, "2026-06-19"),
        ("2026-08-14", 5, "2026-08-24"),
        ("2026-11-20", 14, "2026-12-10"),
        ("2026-11-23", 5, "2026-11-30"),
        ("2026-12-18", 10, "2027-01-06"),
        ("2026-01-05", 60, "2026-04-10"),
        ("2026-11-10", 10, "2026-11-24"),
    ],
)
def test_golden_dates(start: str, days: int, due: str) -> None:
    card = hitung(working(days), date.fromisoformat(start), kalender_bawaan())
    assert card.jatuh_tempo == date.fromisoformat(due)
    assert card.sementara == due.startswith("2027")


def test_golden_date_without_joint_leave() -> None:
    assert jatuh_tempo(working(5), date(2026, 3, 13), kalender_bawaan(5, "national")) == date(
        2026, 3, 23
    )


@pytest.mark.parametrize(
    ("code", "start", "due"),
    [
        ("P2", "2026-11-10", "2026-11-13"),
        ("P3", "2026-11-13", "2026-11-18"),
        ("P4", "2026-11-10", "2026-11-24"),
        ("P4u", "2026-11-10", "2026-11-24"),
        ("P5", "2026-11-24", "2026-12-03"),
        ("K1", "2026-09-01", "2026-10-13"),
        ("K2", "2026-09-01", "2026-10-13"),
        ("S1a", "2026-11-20", "2026-12-10"),
        ("S1b", "2026-11-20", "2026-12-10"),
        ("S6", "2026-01-05", "2026-06-15"),
        ("S7", "2026-11-24", "2026-11-19"),
        ("S8", "2026-11-24", "2026-11-20"),
        ("S10", "2026-11-20", "2026-12-10"),
        ("S10x", "2026-11-20", "2026-12-01"),
        ("S11", "2026-05-18", "2026-05-11"),
        ("G1a", "2026-11-20", "2026-12-10"),
        ("G1b", "2026-11-20", "2026-12-04"),
        ("G2", "2026-11-22", "2026-12-06"),
        ("D1", "2026-08-31", "2027-02-28"),
        ("D3", "2026-05-15", "2026-11-15"),
        ("D4", "2026-11-30", "2026-10-19"),
        ("L1", "2025-12-31", "2026-03-31"),
    ],
)
def test_rule_table(code: str, start: str, due: str) -> None:
    day = date.fromisoformat(start)
    rule = aturan_bawaan().pilih(code, day)
    assert jatuh_tempo(rule, day, kalender_bawaan()) == date.fromisoformat(due)


def test_card_names_every_day_and_its_reason() -> None:
    card = hitung(
        aturan_bawaan().pilih("P2", date(2026, 3, 13)), date(2026, 3, 13), kalender_bawaan()
    )
    told = [(h.tanggal.day, h.urutan, h.keterangan) for h in card.hari]
    assert told == [
        (13, None, "hari 0: permohonan dicatat di register"),
        (14, None, "akhir pekan (Sabtu)"),
        (15, None, "akhir pekan (Minggu)"),
        (16, 1, "hari kerja ke-1"),
        (17, 2, "hari kerja ke-2"),
        (18, None, "cuti bersama: Cuti Bersama Hari Suci Nyepi"),
        (19, None, "libur nasional: Hari Suci Nyepi"),
        (20, None, "cuti bersama: Cuti Bersama Hari Raya Idul Fitri"),
        (21, None, "akhir pekan (Sabtu); libur nasional: Hari Raya Idul Fitri"),
        (22, None, "akhir pekan (Minggu); libur nasional: Hari kedua dari Hari Raya Idul Fitri"),
        (23, None, "cuti bersama: Cuti Bersama Hari Raya Idul Fitri"),
        (24, None, "cuti bersama: Cuti Bersama Hari Raya Idul Fitri"),
        (25, 3, "hari kerja ke-3"),
    ]
    assert "pembacaan kami" in card.catatan[0]
    assert card.setelan.endswith("hari peristiwa = hari 0")


def test_a_joint_leave_that_is_not_counted_off_is_told() -> None:
    card = hitung(working(3), date(2026, 3, 13), kalender_bawaan(5, "national"))
    assert card.hari[-1].keterangan == (
        "hari kerja ke-3 (tetap dihitung; cuti bersama: Cuti Bersama Hari Suci Nyepi)"
    )


def test_provisional_card_warns_and_tells_the_other_date() -> None:
    card = hitung(working(10), date(2026, 12, 18), kalender_bawaan())
    assert card.sementara
    assert card.catatan[0].startswith("Tanggal sementara: hari libur tahun 2027 (perkiraan)")
    assert "Kamis, 7 Januari 2027" in card.catatan[1]
    assert card.hari[-1].status is StatusHari.PERKIRAAN
    sure = hitung(working(10), date(2026, 12, 18), kalender_bawaan().tetapkan_tahun(2027, "SKB"))
    assert not sure.sementara
    assert sure.jatuh_tempo == date(2027, 1, 7)
    missing = hitung(working(3), date(2028, 2, 1), kalender_bawaan())
    assert "2028 (belum ada)" in missing.catatan[0]
    assert not any("ditetapkan, tanggalnya" in note for note in missing.catatan)


def test_event_day_as_day_one_is_a_setting() -> None:
    start = date(2026, 11, 10)
    rules = aturan_bawaan()
    p4 = rules.pilih("P4", start)
    card = hitung(p4, start, kalender_bawaan(), hari_peristiwa_nol=False)
    assert card.jatuh_tempo == date(2026, 11, 23)
    assert card.hari[0].urutan == 1
    assert card.setelan.endswith("hari peristiwa = hari 1")
    assert not any("hari 0" in note for note in card.catatan)
    p5 = rules.pilih("P5", start)
    follow = hitung(p5, card.jatuh_tempo, kalender_bawaan(), hari_peristiwa_nol=False)
    assert follow.jatuh_tempo == date(2026, 12, 2)
    assert kalender_bawaan().jumlah_hari_kerja(start, follow.jatuh_tempo) + 1 == 17


def test_calendar_days_are_not_shifted_but_told() -> None:
    start = date(2026, 11, 22)
    card = hitung(aturan_bawaan().pilih("G2", start), start, kalender_bawaan())
    assert card.jatuh_tempo.weekday() == 6
    assert not card.sementara
    assert any("tidak digeser" in note for note in card.catatan)
    assert any("menurut bunyinya" in note for note in card.catatan)
    one = replace(card.aturan, jumlah=1, arah="mundur")
    assert jatuh_tempo(one, start, kalender_bawaan(), hari_peristiwa_nol=False) == start


def test_a_rule_younger_than_its_event_is_told() -> None:
    start = date(2020, 3, 2)
    card = hitung(aturan_bawaan().pilih("P4", start), start, kalender_bawaan())
    assert any("30 Juni 2021" in note for note in card.catatan)


@pytest.mark.parametrize("start", [date(1999, 1, 1), date(2101, 1, 1), date.max, date.min])
def test_refuses_impossible_dates(start: date) -> None:
    for count in (hitung, jatuh_tempo):
        with pytest.raises(UserError, match="TGT-001"):
            count(working(10), start, kalender_bawaan())


@given(RULES, STARTS, CALENDARS, st.booleans())
def test_fast_way_gives_the_date_of_the_card(
    rule: AturanTenggat, start: date, calendar: Kalender, zero: bool
) -> None:
    card = hitung(rule, start, calendar, hari_peristiwa_nol=zero)
    assert jatuh_tempo(rule, start, calendar, hari_peristiwa_nol=zero) == card.jatuh_tempo
    counted = [h.urutan for h in card.hari if h.dihitung]
    assert counted == list(range(1, rule.jumlah + 1))
    if rule.satuan == "hari_kerja":
        assert all(calendar.hari_kerja(h.tanggal) for h in card.hari if h.dihitung)
        step = timedelta(1 if rule.arah == "maju" else -1)
        assert all(b.tanggal - a.tanggal == step for a, b in pairwise(card.hari))
        assert card.sementara == any(
            calendar.status_hari(h.tanggal) is not StatusHari.DITETAPKAN for h in card.hari
        )


@given(RULES, STARTS, CALENDARS, st.booleans())
def test_a_card_can_be_counted_again(
    rule: AturanTenggat, start: date, calendar: Kalender, zero: bool
) -> None:
    card = hitung(rule, start, calendar, hari_peristiwa_nol=zero)
    assert hitung_ulang_sama(card, calendar)


def test_a_card_shows_that_its_calendar_changed() -> None:
    card = hitung(working(10), date(2026, 11, 10), kalender_bawaan())
    far = kalender_bawaan().tambah(HariLibur(date(2026, 7, 1), JenisLibur.DAERAH, "jauh"))
    near = kalender_bawaan().tambah(HariLibur(date(2026, 11, 14), JenisLibur.DAERAH, "Sabtu"))
    assert hitung_ulang_sama(card, far)
    assert not hitung_ulang_sama(card, near), "same date, but another reason on the card"


@given(STARTS, STARTS, CALENDARS)
def test_days_left_are_negative_exactly_when_late(
    today: date, due: date, calendar: Kalender
) -> None:
    left = sisa_hari_kerja(today, due, calendar)
    assert (left < 0) == (today > due)
    if today == due:
        assert left == 0


def test_days_left() -> None:
    due = date(2026, 11, 24)
    calendar = kalender_bawaan()
    assert sisa_hari_kerja(date(2026, 11, 23), due, calendar) == 1
    assert sisa_hari_kerja(date(2026, 11, 22), due, calendar) == 2
    assert sisa_hari_kerja(date(2026, 11, 26), due, calendar) == -2
    friday = date(2026, 11, 20)
    assert sisa_hari_kerja(date(2026, 11, 21), friday, calendar) == -1
    assert sisa_hari_kerja(date(2026, 11, 23), friday, calendar) == -1
