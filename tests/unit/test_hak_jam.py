# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The clock of a data subject's demand runs in hours of the calendar, whatever the day."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import UserError
from app.domain.hak_isian import AturanHak, aturan_hak, hitung_jam, pilih_aturan
from app.domain.layanan import JenisHak
from app.infra.resources import read_csv

WIB = timezone(timedelta(hours=7))
ZONA = {"WIB": 7, "WITA": 8, "WIT": 9}


def aturan(jenis: JenisHak = JenisHak.SALINAN) -> AturanHak:
    return pilih_aturan(aturan_hak(read_csv("data", "hak", "jam.csv")), jenis, date(2026, 11, 20))


@pytest.mark.parametrize("jenis", list(JenisHak))
def test_every_demand_has_three_days_of_24_hours_and_its_article(jenis: JenisHak) -> None:
    assert aturan(jenis).jam == 72
    assert aturan(jenis).dasar.startswith("UU 27/2022 Pasal")


def test_a_weekend_counts() -> None:
    jumat = datetime(2026, 11, 20, 16, 5, tzinfo=WIB)
    clock = hitung_jam(aturan(), jumat)
    assert clock.batas == datetime(2026, 11, 23, 16, 5, tzinfo=WIB)  # Monday, not Wednesday
    assert "Sabtu, 21 November 2026 pukul 16.05 (akhir pekan" in clock.langkah[1]
    assert len(clock.langkah) == 4


def test_public_holidays_and_joint_leave_count() -> None:
    clock = hitung_jam(aturan(), datetime(2026, 3, 18, 9, 0, tzinfo=WIB))  # Nyepi, Idul Fitri
    assert clock.batas == datetime(2026, 3, 21, 9, 0, tzinfo=WIB)


@pytest.mark.parametrize("jam", ZONA.values(), ids=ZONA)
@pytest.mark.parametrize("bulan", [3, 10, 11])
def test_no_zone_of_the_country_changes_an_hour(jam: int, bulan: int) -> None:
    zona = timezone(timedelta(hours=jam))
    mulai = datetime(2026, bulan, 27, 23, 30, tzinfo=zona)
    clock = hitung_jam(aturan(), mulai)
    assert clock.batas.utcoffset() == timedelta(hours=jam)
    assert (clock.batas.hour, clock.batas.minute) == (23, 30)
    assert clock.sisa(mulai) == timedelta(hours=72)


def test_a_zone_with_summer_time_would_not_change_it_either() -> None:
    clock = hitung_jam(aturan(), datetime(2026, 3, 28, 12, 0, tzinfo=ZoneInfo("Europe/Amsterdam")))
    assert clock.batas.astimezone(UTC) - clock.diterima.astimezone(UTC) == timedelta(hours=72)


@given(st.datetimes(datetime(2022, 1, 1), datetime(2035, 1, 1)), st.sampled_from([7, 8, 9]))
def test_it_is_always_72_hours(saat: datetime, jam: int) -> None:
    mulai = saat.replace(tzinfo=timezone(timedelta(hours=jam)))
    assert hitung_jam(aturan(), mulai).batas - mulai == timedelta(hours=72)


def test_a_moment_without_a_zone_is_a_bug() -> None:
    with pytest.raises(ValueError, match="naive"):
        hitung_jam(aturan(), datetime(2026, 11, 20))


def test_the_rule_in_force_on_the_day_is_used_and_a_missing_one_is_told() -> None:
    rows = read_csv("data", "hak", "jam.csv")
    new = rows[0] | {"jam": "48", "berlaku_sejak": "2030-01-01"}
    both = aturan_hak([new, *rows])
    assert pilih_aturan(both, JenisHak.SALINAN, date(2029, 12, 31)).jam == 72
    assert pilih_aturan(both, JenisHak.SALINAN, date(2030, 1, 1)).jam == 48
    with pytest.raises(UserError) as refused:
        pilih_aturan((), JenisHak.KOREKSI, date(2026, 1, 1))
    assert refused.value.code == "HKS-001"
