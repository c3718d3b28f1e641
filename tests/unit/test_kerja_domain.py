# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Internal dates, drafts as text, satisfaction scores."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.batas_dalam import aturan_dari_baris, peringatan_batas, pilih, usul_batas
from app.domain.errors import UserError
from app.domain.isi_konsep import putusan_dari_json, putusan_ke_json
from app.domain.kip import Keputusan
from app.domain.layanan import JenisTugas
from app.domain.layanan_isian import kelas_ikm, nilai_ikm, rata_unsur, susunan_kepuasan
from app.domain.permohonan import PutusanDraft
from app.exports.templat import templat
from app.infra.resources import read_csv, resource_path
from app.services.kerja.kepuasan import susunan
from tests.helpers.kalender import kalender_bawaan

ATURAN = aturan_dari_baris(read_csv("data", "kerja", "batas_dalam.csv"))
KALENDER = kalender_bawaan()
SENIN = date(2026, 11, 2)


def test_a_search_is_due_four_working_days_before_the_alarm() -> None:
    rule = pilih(ATURAN, JenisTugas.PENCARIAN, SENIN)
    found = usul_batas(rule, KALENDER, tanggal=SENIN, batas_hukum=date(2026, 11, 16))
    assert found.batas == date(2026, 11, 10)
    assert "4 hari kerja" in found.penjelasan


def test_without_a_legal_clock_the_days_count_from_the_disposition() -> None:
    rule = pilih(ATURAN, JenisTugas.PENCARIAN, SENIN)
    found = usul_batas(rule, KALENDER, tanggal=SENIN, batas_hukum=None)
    assert found.batas == date(2026, 11, 9)
    assert found.batas_hukum is None


@given(
    st.sampled_from(JenisTugas),
    st.dates(date(2026, 1, 1), date(2026, 12, 1)),
    st.one_of(st.none(), st.integers(-20, 40)),
)
def test_the_internal_date_never_passes_a_coming_alarm(
    jenis: JenisTugas, tanggal: date, sisa: int | None
) -> None:
    alarm = None if sisa is None else tanggal + timedelta(days=sisa)
    found = usul_batas(pilih(ATURAN, jenis, tanggal), KALENDER, tanggal=tanggal, batas_hukum=alarm)
    assert found.batas >= tanggal
    if alarm is not None and alarm >= tanggal:
        assert found.batas <= alarm
        assert peringatan_batas(found.batas, alarm) == ""


def test_a_date_after_the_alarm_is_warned_of() -> None:
    assert "melewati tenggat" in peringatan_batas(date(2026, 11, 17), date(2026, 11, 16))
    assert peringatan_batas(date(2026, 11, 16), date(2026, 11, 16)) == ""
    assert peringatan_batas(date(2026, 11, 17), None) == ""


def test_settings_of_the_internal_clock_must_be_whole() -> None:
    rows = read_csv("data", "kerja", "batas_dalam.csv")
    with pytest.raises(UserError, match="DAT-018"):
        aturan_dari_baris(rows[1:])
    with pytest.raises(UserError, match="DAT-018"):
        aturan_dari_baris([{**rows[0], "sebelum_alarm": "0"}, *rows[1:]])


def test_a_later_row_holds_from_its_day() -> None:
    later = replace(pilih(ATURAN, JenisTugas.LAINNYA, SENIN), sebelum_alarm=9, berlaku_sejak=SENIN)
    both = (*ATURAN, later)
    assert pilih(both, JenisTugas.LAINNYA, SENIN).sebelum_alarm == 9
    assert pilih((later,), JenisTugas.LAINNYA, SENIN - timedelta(days=1)) is later


putusan = st.builds(
    PutusanDraft,
    keputusan=st.sampled_from(Keputusan),
    tanggal=st.dates(),
    softcopy=st.booleans(),
    jumlah_lembar=st.integers(0, 999),
    hari_penyediaan=st.one_of(st.none(), st.integers(0, 30)),
    alasan=st.text(max_size=50),
    pasal_17=st.lists(st.sampled_from("abcdefghij"), max_size=3).map(tuple),
    tanggal_persetujuan_atasan=st.one_of(st.none(), st.dates()),
    cara_persetujuan=st.text(max_size=30),
)


@given(putusan)
def test_a_decision_comes_back_from_its_draft(one: PutusanDraft) -> None:
    assert putusan_dari_json(putusan_ke_json(one)) == one


def test_a_draft_of_a_newer_program_is_read_as_far_as_known() -> None:
    raw = json.loads(putusan_ke_json(PutusanDraft(Keputusan.TIDAK_DIKUASAI, SENIN)))
    assert putusan_dari_json(json.dumps({**raw, "baru": 1})).keputusan is Keputusan.TIDAK_DIKUASAI


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"keputusan": "asing", "tanggal": "2026-01-01"}']
)
def test_text_that_is_no_decision_is_refused_in_words(text: str) -> None:
    with pytest.raises(UserError, match="KON-090"):
        putusan_dari_json(text)


def test_the_score_of_slips_is_that_of_a_hand_count() -> None:
    slips = [(4, 4, 4, 4, 4, 4, 4, 4, 4), (2, 2, 2, 2, 2, 2, 2, 2, 2), (3, 0, 0, 0, 0, 0, 0, 0, 0)]
    means = rata_unsur(slips, 9)
    assert means == (3.0,) * 9
    assert nilai_ikm(means) == 75.0
    assert kelas_ikm(susunan(), 75.0).mutu == "C"
    assert nilai_ikm(rata_unsur([], 9)) is None


@pytest.mark.parametrize(
    ("score", "grade"),
    [
        (100.0, "A"),
        (88.31, "A"),
        (88.30, "B"),
        (76.61, "B"),
        (76.60, "C"),
        (65.0, "C"),
        (64.99, "D"),
        (25.0, "D"),
    ],
)
def test_classes_of_the_score(score: float, grade: str) -> None:
    assert kelas_ikm(susunan(), score).mutu == grade


@given(st.lists(st.lists(st.integers(0, 4), min_size=9, max_size=9), max_size=20))
def test_scores_lie_between_25_and_100(slips: list[list[int]]) -> None:
    score = nilai_ikm(rata_unsur(slips, 9))
    assert score is None or 25 <= score <= 100
    assert (score is None) is not any(any(one) for one in slips)


def test_items_stand_in_the_order_of_the_printed_slip() -> None:
    printed = templat("survei", date(2026, 11, 2)).daftar("unsur")
    words = ("persyaratan", "prosedur", "waktu", "biaya", "produk", "kompetensi", "perilaku")
    both = zip(printed, susunan().butir, (*words, "sarana", "pengaduan"), strict=True)
    for slip, item, word in both:
        assert word in slip.casefold()
        assert word in item.unsur.casefold()


def test_the_shipped_items_are_nine_and_a_broken_file_is_refused() -> None:
    raw = json.loads(resource_path("data", "kerja", "kepuasan.json").read_text(encoding="utf-8"))
    assert len(susunan_kepuasan(raw).butir) == 9
    assert susunan().sumber
    for broken in ({}, {**raw, "butir": raw["butir"][1:]}, {**raw, "kelas": raw["kelas"][:3]}):
        with pytest.raises(UserError, match="DAT-019"):
            susunan_kepuasan(broken)
