# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Clocks of objections: hand-counted dates, the start per ground, and the laws they keep."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import UserError
from app.domain.hitung import hitung_ulang_sama
from app.domain.jam_keberatan import (
    BahanPengajuan,
    DaftarMulai,
    Hitungan,
    diajukan_terlambat,
    jam_pengajuan,
    jam_tanggapan,
    rentang_pengajuan,
)
from app.domain.kartu import kartu_dari_dict, kartu_ke_dict, kartu_teks
from app.domain.keberatan import AlasanKeberatan
from app.domain.keberatan_isian import JamAlasan
from app.infra.resources import read_csv
from tests.helpers.kalender import aturan_bawaan, kalender_bawaan

MULAI = DaftarMulai.dari_baris(read_csv("data", "keberatan", "mulai_alasan.csv"))
HITUNGAN = Hitungan(aturan_bawaan(), kalender_bawaan())
A, B, C, D, E, F, G = AlasanKeberatan
DAYS = st.dates(date(2018, 1, 1), date(2026, 6, 30))
KNOWN = BahanPengajuan(
    pemberitahuan=date(2026, 11, 5), batas_jawab=date(2026, 11, 16), pemberian=date(2026, 11, 27)
)


def k1(
    *grounds: AlasanKeberatan, bahan: BahanPengajuan = KNOWN, diajukan: date | None = None
) -> tuple[JamAlasan, ...]:
    return jam_pengajuan(grounds, bahan, MULAI, HITUNGAN, diajukan=diajukan)


@pytest.mark.parametrize(
    ("ground", "start", "due"),
    [
        # 5 November is day 0; 24 and 25 December are off, the year ends before day 30 of c
        (A, "2026-11-05", "2026-12-17"),
        (D, "2026-11-05", "2026-12-17"),
        (E, "2026-11-05", "2026-12-17"),
        (F, "2026-11-05", "2026-12-17"),
        (C, "2026-11-17", "2026-12-31"),
        (G, "2026-11-27", "2027-01-13"),
    ],
)
def test_the_thirty_days_start_per_ground(ground: AlasanKeberatan, start: str, due: str) -> None:
    (jam,) = k1(ground)
    assert jam.kartu is not None
    assert (jam.mulai, jam.kartu.jatuh_tempo) == (
        date.fromisoformat(start),
        date.fromisoformat(due),
    )
    assert jam.kartu.aturan.kode == "K1"
    assert jam.kartu.sementara == (due > "2027")


def test_ground_c_after_an_extension_starts_after_seventeen_days() -> None:
    (jam,) = k1(C, bahan=BahanPengajuan(batas_jawab=date(2026, 11, 25)))
    assert jam.mulai == date(2026, 11, 26)
    assert jam.kartu is not None
    assert jam.kartu.jatuh_tempo == date(2027, 1, 12)


def test_ground_c_skips_days_off() -> None:
    (jam,) = k1(C, bahan=BahanPengajuan(batas_jawab=date(2026, 12, 23)))
    assert jam.mulai == date(2026, 12, 28)


def test_ground_b_waits_for_a_typed_day() -> None:
    (jam,) = k1(B)
    assert (jam.mulai, jam.kartu) == (None, None)
    assert "belum diketahui" in jam.dasar
    typed = BahanPengajuan(diisi=date(2026, 11, 5), sebab_diisi="keterangan pemohon")
    (jam,) = k1(B, bahan=typed)
    assert jam.kartu is not None
    assert jam.kartu.jatuh_tempo == date(2026, 12, 17)
    assert "keterangan pemohon" in jam.dasar


def test_a_typed_day_wins_for_every_ground() -> None:
    typed = BahanPengajuan(
        pemberitahuan=date(2026, 1, 5), batas_jawab=date(2026, 1, 5), diisi=date(2026, 11, 5)
    )
    assert {jam.mulai for jam in k1(*AlasanKeberatan, bahan=typed)} == {date(2026, 11, 5)}


def test_the_card_says_that_the_start_is_our_reading() -> None:
    for jam in k1(A, C, G):
        assert jam.kartu is not None
        text = "\n".join(kartu_teks(jam.kartu))
        assert f"Alasan huruf {jam.alasan.value}" in text
        assert text.count("pembacaan kami") >= 2
        assert kartu_dari_dict(kartu_ke_dict(jam.kartu)) == jam.kartu


def test_the_range_shows_the_earliest_and_the_latest() -> None:
    assert rentang_pengajuan(k1(A, C, B)) == (date(2026, 12, 17), date(2026, 12, 31))
    assert rentang_pengajuan(k1(B)) is None


def test_late_only_when_every_ground_is() -> None:
    between = date(2026, 12, 18)
    assert diajukan_terlambat(k1(A, diajukan=between))
    assert not diajukan_terlambat(k1(A, C, diajukan=between))
    assert not diajukan_terlambat(k1(A, B, diajukan=between))  # b is not known
    assert not diajukan_terlambat(k1(A, diajukan=date(2026, 12, 17)))
    assert not diajukan_terlambat(())


def test_the_reply_counts_from_both_starts_and_alarms_on_the_earlier() -> None:
    jam = jam_tanggapan(HITUNGAN, dicatat=date(2026, 11, 16), diterima=date(2026, 11, 9))
    assert jam.catat is not None
    assert jam.terima is not None
    assert jam.catat.jatuh_tempo == date(2026, 12, 30)
    assert jam.terima.jatuh_tempo == jam.alarm == date(2026, 12, 21)
    assert jam.terakhir == date(2026, 12, 30)
    assert jam.terima.aturan.pemicu == "keberatan_diterima"
    assert "keberatan diterima tertulis" in "\n".join(kartu_teks(jam.terima))
    assert any("pembacaan kami" in note for note in jam.terima.catatan)


def test_a_dispute_counts_from_the_reply_or_from_the_silence() -> None:
    silent = jam_tanggapan(HITUNGAN, dicatat=date(2026, 11, 16), diterima=date(2026, 11, 16))
    (card,) = silent.sengketa
    assert (card.aturan.kode, card.mulai) == ("S1b", date(2026, 12, 30))
    assert card.jatuh_tempo == date(2027, 1, 20)
    both = jam_tanggapan(HITUNGAN, dicatat=date(2026, 11, 16), diterima=date(2026, 11, 9))
    assert [card.mulai for card in both.sengketa] == [date(2026, 12, 21), date(2026, 12, 30)]
    answered = jam_tanggapan(
        HITUNGAN,
        dicatat=date(2026, 11, 16),
        diterima=date(2026, 11, 16),
        tanggapan_diterima=date(2026, 11, 16),
        ada_tanggapan=True,
    )
    (card,) = answered.sengketa
    assert (card.aturan.kode, card.jatuh_tempo) == ("S1a", date(2026, 12, 4))
    assert answered.akhir_sengketa == date(2026, 12, 4)
    unsigned = jam_tanggapan(
        HITUNGAN, dicatat=date(2026, 11, 16), diterima=None, ada_tanggapan=True
    )
    assert unsigned.sengketa == ()


def test_nothing_is_counted_without_dates() -> None:
    jam = jam_tanggapan(HITUNGAN, dicatat=None, diterima=None)
    assert (jam.alarm, jam.terakhir, jam.sengketa, jam.sementara) == (None, None, (), False)


@pytest.mark.parametrize("row", [{}, {"alasan": "z"}, {"mulai": "lain"}, {"berlaku_sejak": "x"}])
def test_a_damaged_table_is_refused_by_its_line(row: dict[str, str]) -> None:
    rows = read_csv("data", "keberatan", "mulai_alasan.csv")
    broken = [*rows[:3], {**rows[3], **row} if row else {}, *rows[4:]]
    with pytest.raises(UserError, match="KBR-901") as caught:
        DaftarMulai.dari_baris(broken)
    assert "baris 5" in caught.value.what
    with pytest.raises(UserError, match="alasan g tidak ada"):
        DaftarMulai.dari_baris(rows[:-1])


def test_a_later_version_of_the_table_counts_from_its_day() -> None:
    rows = read_csv("data", "keberatan", "mulai_alasan.csv")
    later = {**rows[0], "mulai": "pemberian", "berlaku_sejak": "2026-12-01"}
    table = DaftarMulai.dari_baris([*rows, later])
    starts = [
        jam_pengajuan([A], KNOWN, table, HITUNGAN, diajukan=day)[0].mulai
        for day in (date(2026, 11, 30), date(2026, 12, 1), None)
    ]
    assert starts == [date(2026, 11, 5), date(2026, 11, 27), date(2026, 11, 27)]


@given(DAYS, DAYS, DAYS, st.frozensets(st.sampled_from(list(AlasanKeberatan)), min_size=1))
def test_every_known_start_gives_a_card_that_proves_itself(
    notice: date, limit: date, given_on: date, grounds: frozenset[AlasanKeberatan]
) -> None:
    bahan = BahanPengajuan(pemberitahuan=notice, batas_jawab=limit, pemberian=given_on)
    jam = k1(*grounds, bahan=bahan)
    assert [satu.alasan for satu in jam] == sorted(grounds)
    for satu in jam:
        if satu.alasan is B:
            assert satu.kartu is None
            continue
        assert satu.kartu is not None
        assert satu.mulai is not None
        assert hitung_ulang_sama(satu.kartu, HITUNGAN.kalender)
        assert HITUNGAN.kalender.jumlah_hari_kerja(satu.mulai, satu.kartu.jatuh_tempo) == 30
        if satu.alasan is C:
            assert satu.mulai > limit
            assert HITUNGAN.kalender.jumlah_hari_kerja(limit, satu.mulai) == 1
        elif satu.alasan is G:
            assert satu.mulai == given_on
        else:
            assert satu.mulai == notice


@given(DAYS, st.integers(0, 400), st.sampled_from([A, C, D, G]))
def test_a_later_start_never_ends_earlier(day: date, more: int, ground: AlasanKeberatan) -> None:
    later = day + timedelta(days=more)
    first, second = (
        k1(ground, bahan=BahanPengajuan(pemberitahuan=d, batas_jawab=d, pemberian=d))[0].kartu
        for d in (day, later)
    )
    assert first is not None
    assert second is not None
    assert first.jatuh_tempo <= second.jatuh_tempo


@given(DAYS, st.frozensets(st.sampled_from([A, C, D, E, F, G]), min_size=1))
def test_more_grounds_never_make_an_objection_later(
    day: date, grounds: frozenset[AlasanKeberatan]
) -> None:
    late = diajukan_terlambat(k1(*grounds, diajukan=day))
    more = diajukan_terlambat(k1(*AlasanKeberatan, diajukan=day))
    assert not (more and not late)


@given(DAYS, st.integers(0, 60))
def test_the_alarm_is_the_earlier_end_and_a_late_record_never_moves_it_back(
    received: date, days: int
) -> None:
    recorded = received + timedelta(days=days)
    jam = jam_tanggapan(HITUNGAN, dicatat=recorded, diterima=received)
    assert jam.terima is not None
    assert jam.catat is not None
    assert jam.alarm == jam.terima.jatuh_tempo <= jam.catat.jatuh_tempo == jam.terakhir
    assert HITUNGAN.kalender.jumlah_hari_kerja(received, jam.alarm) == 30
