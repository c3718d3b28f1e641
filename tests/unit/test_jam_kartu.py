# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Dated rules, both clocks with their extension, and the card as text and as stored values."""

from __future__ import annotations

import json
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.aturan import DaftarAturan
from app.domain.errors import UserError
from app.domain.hitung import hitung
from app.domain.jam import dua_jam, tanggal_alarm
from app.domain.kartu import kartu_dari_dict, kartu_ke_dict, kartu_teks
from tests.helpers.kalender import aturan_bawaan, kalender_bawaan

ROW = {
    "kode": "P4",
    "kewajiban": "x",
    "pemicu": "dinyatakan_lengkap",
    "jumlah": "10",
    "satuan": "hari_kerja",
    "arah": "maju",
    "dasar": "x",
}


def test_picks_the_version_in_force() -> None:
    rules = DaftarAturan.dari_baris(
        [
            {**ROW, "jumlah": "10", "berlaku_sejak": "2021-06-30"},
            {**ROW, "jumlah": "12", "berlaku_sejak": "2027-01-01"},
            {**ROW, "jumlah": "9", "berlaku_sejak": ""},
        ]
    )
    assert rules.kode == ("P4",)
    picked = [
        rules.pilih("p4", day).jumlah
        for day in (date(2010, 1, 1), date(2021, 6, 30), date(2027, 1, 1))
    ]
    assert picked == [9, 10, 12]
    assert aturan_bawaan().pilih("P4", date(2009, 1, 1)).jumlah == 10


def test_p4_and_p4u_are_two_rules() -> None:
    assert aturan_bawaan().pilih("P4", date(2026, 1, 1)).pemicu == "dinyatakan_lengkap"
    assert aturan_bawaan().pilih("p4U", date(2026, 1, 1)).pemicu == "permintaan_diterima"


def test_refuses_unknown_codes_and_names_the_known() -> None:
    with pytest.raises(UserError, match="TGT-004") as caught:
        aturan_bawaan().pilih("P99", date(2026, 1, 1))
    assert "P4u" in caught.value.action


@pytest.mark.parametrize(
    "change",
    [
        {"jumlah": "0"},
        {"jumlah": "sepuluh"},
        {"satuan": "minggu"},
        {"arah": "atas"},
        {"dasar": ""},
        {"berlaku_sejak": "kemarin"},
    ],
)
def test_names_the_line_of_a_bad_rule(change: dict[str, str]) -> None:
    with pytest.raises(UserError, match="TGT-003") as caught:
        DaftarAturan.dari_baris([{**ROW, "kode": "A"}, {**ROW, **change}])
    assert "baris 3" in caught.value.what


def test_refuses_two_rules_of_one_code_and_day() -> None:
    with pytest.raises(UserError, match="dua kali"):
        DaftarAturan.dari_baris([ROW, ROW])


def test_both_clocks_and_their_alarm() -> None:
    clocks = dua_jam(
        aturan_bawaan(), kalender_bawaan(), diterima=date(2026, 11, 10), lengkap=date(2026, 11, 12)
    )
    assert clocks.aman.jatuh_tempo == date(2026, 11, 24)
    assert clocks.resmi is not None
    assert clocks.resmi.jatuh_tempo == date(2026, 11, 26)
    assert clocks.alarm == date(2026, 11, 24)
    assert clocks.batas_resmi == date(2026, 11, 26)
    assert clocks.perpanjangan_aman.jatuh_tempo == date(2026, 12, 3)
    assert clocks.perpanjangan_resmi is not None
    assert clocks.perpanjangan_resmi.jatuh_tempo == date(2026, 12, 7)
    assert not clocks.sementara


def test_before_completeness_only_the_safe_clock_runs() -> None:
    clocks = dua_jam(aturan_bawaan(), kalender_bawaan(), diterima=date(2026, 12, 1))
    assert clocks.resmi is None
    assert clocks.batas_resmi is None
    assert clocks.alarm == date(2026, 12, 15)
    longer = dua_jam(
        aturan_bawaan(), kalender_bawaan(), diterima=date(2026, 12, 10), diperpanjang=True
    )
    assert longer.alarm == date(2027, 1, 7)
    assert longer.batas_resmi is None
    assert longer.sementara


DAYS = st.dates(date(2019, 1, 2), date(2026, 11, 1))


@given(DAYS, st.integers(0, 20), st.booleans(), st.booleans())
def test_laws_of_the_two_clocks(received: date, wait: int, longer: bool, zero: bool) -> None:
    calendar = kalender_bawaan()
    complete = received + timedelta(wait)
    clocks = dua_jam(
        aturan_bawaan(),
        calendar,
        diterima=received,
        lengkap=complete,
        diperpanjang=longer,
        hari_peristiwa_nol=zero,
    )
    fast = tanggal_alarm(
        aturan_bawaan(),
        calendar,
        diterima=received,
        lengkap=complete,
        diperpanjang=longer,
        hari_peristiwa_nol=zero,
    )
    assert clocks.alarm == fast
    assert clocks.batas_resmi is not None
    assert clocks.alarm <= clocks.batas_resmi
    used = calendar.jumlah_hari_kerja(received, clocks.alarm)
    used += 0 if zero else calendar.hari_kerja(received)
    assert used == (17 if longer else 10)


def test_alarm_without_completeness() -> None:
    assert tanggal_alarm(aturan_bawaan(), kalender_bawaan(), diterima=date(2026, 11, 10)) == date(
        2026, 11, 24
    )


def test_refuses_completeness_before_receipt() -> None:
    for clocks in (dua_jam, tanggal_alarm):
        with pytest.raises(UserError, match="TGT-005"):
            clocks(
                aturan_bawaan(),
                kalender_bawaan(),
                diterima=date(2026, 11, 10),
                lengkap=date(2026, 11, 9),
            )


def test_card_as_text() -> None:
    start = date(2026, 12, 18)
    card = hitung(aturan_bawaan().pilih("P4", start), start, kalender_bawaan())
    text = kartu_teks(card)
    assert text[0] == "KARTU HITUNG P4 – Pemberitahuan tertulis (resmi)"
    assert "Dasar       : PerKI 1/2021 Ps 31(3)" in text
    assert "Jatuh tempo : Rabu, 6 Januari 2027 (sementara)" in text
    body = "\n".join(text)
    assert "Senin, 21 Desember 2026   hari kerja ke-1" in body
    assert "dilewati: cuti bersama: Cuti Bersama Hari Raya Natal" in body
    assert "dilewati: libur nasional: Tahun Baru Masehi *" in body
    assert "dilewati: hari 0" not in body
    assert "- Tanggal sementara: hari libur tahun 2027" in body
    assert "libur nasional dan cuti bersama; hari peristiwa = hari 0" in body
    assert "pembacaan kami" in body
    assert "Sidik kalender" in body


def test_backward_and_calendar_cards_as_text() -> None:
    start = date(2026, 11, 24)
    rules = aturan_bawaan()
    back = kartu_teks(hitung(rules.pilih("S7", start), start, kalender_bawaan()))
    assert "Jangka      : 3 hari kerja sebelum" in back
    months = kartu_teks(hitung(rules.pilih("L1", start), date(2025, 12, 31), kalender_bawaan()))
    assert "Jatuh tempo : Selasa, 31 Maret 2026" in months
    assert not any("Sidik" in line or "sementara" in line for line in months)


@given(st.sampled_from(aturan_bawaan().aturan), DAYS, st.booleans())
def test_cards_survive_storage(rule: object, start: date, zero: bool) -> None:
    card = hitung(rule, start, kalender_bawaan(), hari_peristiwa_nol=zero)  # type: ignore[arg-type]
    assert kartu_dari_dict(json.loads(json.dumps(kartu_ke_dict(card)))) == card


@pytest.mark.parametrize("broken", [{}, {"aturan": {"x": 1}}, {"aturan": None}])
def test_refuses_damaged_cards(broken: dict[str, object]) -> None:
    with pytest.raises(UserError, match="TGT-006"):
        kartu_dari_dict(broken)
