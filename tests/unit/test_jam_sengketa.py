# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Every clock of a dispute, worked out by hand for 2026, also backwards over days off."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.jam_sengketa import (
    AMAR,
    SIDANG,
    FaktaJam,
    JamSengketa,
    Kewajiban,
    Penghitung,
    SidangJam,
    batas_mediasi,
    batas_sengketa,
    masa_gugatan,
    masa_kasasi,
    semua_jam,
)
from app.domain.sengketa import JenisSidang, StatusSengketa
from app.domain.tenggat import StatusHari
from app.services.buku_aturan import aturan_bawaan, libur_bawaan, susun_buku

S, J = StatusSengketa, JenisSidang
BUKU = susun_buku(None, [], ())
HITUNG = Penghitung(aturan_bawaan(), BUKU.kalender)
AWAL = FaktaJam(S.PEMBERITAHUAN)


def jam(fakta: FaktaJam, kode: str) -> JamSengketa:
    return next(j for j in semua_jam(fakta, HITUNG) if j.kode == kode)


def sidang(jenis: JenisSidang, hari: date, *, tercatat: bool = False, n: int = 1) -> SidangJam:
    return SidangJam(UUID(int=n), jenis, hari, tercatat)


# 2026: 3 April, 1 May, 14 May, 17 and 25 August are days off,
# 15 May is joint leave. All starts below are ordinary days.
VEKTOR = (
    ("S1a", {"tanggapan_diterima": date(2026, 2, 2)}, date(2026, 2, 24)),
    ("S1b", {"keberatan_dicatat": date(2026, 7, 1)}, date(2026, 9, 3)),
    ("S2", {"permohonan_ki": date(2026, 7, 6)}, date(2026, 7, 9)),
    ("S3", {"surat_ki": date(2026, 7, 6)}, date(2026, 7, 15)),
    ("S4", {"registrasi": date(2026, 7, 10)}, date(2026, 7, 15)),
    ("S5", {"permohonan_ki": date(2026, 7, 6)}, date(2026, 7, 24)),
    ("S10", {"mediasi": date(2026, 7, 6)}, date(2026, 7, 24)),
    (
        "S10x",
        {"mediasi": date(2026, 7, 6), "mediasi_diperpanjang": True},
        date(2026, 8, 4),
    ),
    ("S12", {"putusan": date(2026, 7, 10), "diadili": True}, date(2026, 7, 15)),
    ("G1a", {"putusan_diterima": date(2026, 7, 6), "diadili": True}, date(2026, 7, 24)),
    ("G1b", {"putusan_diterima": date(2026, 7, 6), "diadili": True}, date(2026, 7, 20)),
    ("G2", {"pengadilan_diterima": date(2026, 7, 6)}, date(2026, 7, 20)),
    (AMAR, {"inkracht": date(2026, 7, 6), "hari_pelaksanaan": 10}, date(2026, 7, 20)),
)


@pytest.mark.parametrize(("kode", "isi", "akhir"), VEKTOR)
def test_forward_clocks(kode: str, isi: dict[str, object], akhir: date) -> None:
    satu = jam(replace(AWAL, **isi), kode)  # type: ignore[arg-type]  # fields by name
    assert satu.tanggal == akhir
    assert satu.kartu is not None
    assert satu.kartu.jatuh_tempo == akhir
    assert satu.dasar


def test_the_hundred_days_of_the_commission() -> None:
    satu = jam(replace(AWAL, permohonan_ki=date(2026, 1, 5)), "S6")
    assert satu.kartu is not None
    assert [h.urutan for h in satu.kartu.hari if h.dihitung][-1] == 100
    assert satu.milik is Kewajiban.KOMISI
    assert "38(2)" in satu.dasar


@pytest.mark.parametrize(
    ("kode", "jenis", "hari", "akhir"),
    [
        # Thursday after the two days off of May: 20, 19, 18
        ("S7", J.PEMERIKSAAN_AWAL, date(2026, 5, 21), date(2026, 5, 18)),
        # Monday 18 May: 13 and 12 May are the second and third, over 14-15 May and the weekend
        ("S7", J.PEMERIKSAAN_AWAL, date(2026, 5, 18), date(2026, 5, 11)),
        ("S8", J.MEDIASI, date(2026, 5, 18), date(2026, 5, 12)),
        ("S8", J.PEMERIKSAAN_AWAL, date(2026, 5, 21), date(2026, 5, 19)),
        ("S11", J.PUTUSAN, date(2026, 5, 4), date(2026, 4, 28)),
        ("S11", J.PUTUSAN, date(2026, 4, 6), date(2026, 3, 31)),
    ],
)
def test_backward_clocks_skip_days_off(
    kode: str, jenis: JenisSidang, hari: date, akhir: date
) -> None:
    satu = jam(replace(AWAL, status=S.PEMBUKTIAN, sidang=(sidang(jenis, hari),)), kode)
    assert satu.tanggal == akhir
    assert satu.kartu is not None
    assert satu.kartu.aturan.arah == "mundur"
    assert all(h.tanggal <= hari for h in satu.kartu.hari)
    assert satu.sidang_id == UUID(int=1)


def test_mediation_on_another_day_counts_from_the_hearing() -> None:
    awal = sidang(J.PEMERIKSAAN_AWAL, date(2026, 7, 6))
    fakta = replace(AWAL, status=S.PEMERIKSAAN_AWAL, wajib_mediasi=True, sidang=(awal,))
    satu = jam(fakta, "S9")
    assert (satu.tanggal, satu.berjalan) == (date(2026, 7, 9), True)
    assert "pembacaan kami" in satu.catatan
    codes = {j.kode for j in semua_jam(replace(fakta, wajib_mediasi=False), HITUNG)}
    assert "S9" not in codes


def test_both_appeal_clocks_run_and_the_alarm_stands_on_the_earlier() -> None:
    fakta = replace(AWAL, status=S.PUTUSAN, putusan_diterima=date(2026, 7, 6), diadili=True)
    batas = batas_sengketa(fakta, HITUNG)
    assert batas is not None
    assert (batas.kode, batas.tanggal) == ("G1b", date(2026, 7, 20))
    assert masa_gugatan(fakta, HITUNG) == (date(2026, 7, 24), date(2026, 7, 20))
    assert all("Dua bunyi" in jam(fakta, kode).catatan for kode in ("G1a", "G1b"))
    # short holidays make the calendar clock the earlier one; a suit stops both
    ended = replace(fakta, status=S.GUGATAN, gugatan=date(2026, 7, 10))
    assert batas_sengketa(ended, HITUNG) is None
    assert jam(ended, "G1a").selesai_pada == date(2026, 7, 10)


def test_cassation_is_counted_in_calendar_days_and_may_end_on_a_day_off() -> None:
    fakta = replace(AWAL, status=S.PUTUSAN_PENGADILAN, pengadilan_diterima=date(2026, 7, 4))
    satu = jam(fakta, "G2")
    assert satu.tanggal == date(2026, 7, 18) == masa_kasasi(fakta, HITUNG)
    assert satu.tanggal.isoweekday() == 6
    assert satu.kartu is not None
    assert any("tidak digeser" in teks for teks in satu.kartu.catatan)


def test_a_mediation_ruling_has_no_appeal() -> None:
    fakta = replace(AWAL, status=S.PELAKSANAAN, putusan=date(2026, 7, 6), inkracht=date(2026, 7, 6))
    assert {j.kode for j in semua_jam(fakta, HITUNG)} == set()


def test_the_next_date_is_ours_and_not_the_commissions() -> None:
    fakta = replace(
        AWAL,
        status=S.TERREGISTRASI,
        permohonan_ki=date(2026, 7, 1),
        registrasi=date(2026, 7, 3),
        sidang=(sidang(J.PEMERIKSAAN_AWAL, date(2026, 7, 30)),),
    )
    batas = batas_sengketa(fakta, HITUNG)
    assert batas is not None
    assert (batas.kode, batas.tanggal) == (SIDANG, date(2026, 7, 30))
    assert "jawaban tertulis" in batas.catatan
    assert all(j.milik is not Kewajiban.KAMI for j in semua_jam(fakta, HITUNG) if j.kode != SIDANG)
    held = replace(fakta, sidang=(sidang(J.PEMERIKSAAN_AWAL, date(2026, 7, 30), tercatat=True),))
    assert batas_sengketa(held, HITUNG) is None


def test_conclusions_come_before_the_hearing_and_stop_when_handed_in() -> None:
    fakta = replace(AWAL, status=S.KESIMPULAN, sidang=(sidang(J.PUTUSAN, date(2026, 7, 30)),))
    batas = batas_sengketa(fakta, HITUNG)
    assert batas is not None
    assert (batas.kode, batas.tanggal) == ("S11", date(2026, 7, 27))
    done = replace(fakta, kesimpulan_diserahkan=date(2026, 7, 20))
    batas = batas_sengketa(done, HITUNG)
    assert batas is not None
    assert batas.kode == SIDANG


def test_a_late_application_to_the_commission_is_said() -> None:
    fakta = replace(AWAL, tanggapan_diterima=date(2026, 2, 2), permohonan_ki=date(2026, 2, 25))
    assert "melewati" in jam(fakta, "S1a").catatan
    in_time = replace(fakta, permohonan_ki=date(2026, 2, 24))
    assert jam(in_time, "S1a").catatan == ""


def test_an_undecided_year_makes_a_date_provisional() -> None:
    tahun = max(libur.tanggal.year for libur in libur_bawaan()) + 3
    assert BUKU.kalender.status_hari(date(tahun, 6, 1)) is not StatusHari.DITETAPKAN
    satu = jam(replace(AWAL, putusan_diterima=date(tahun, 6, 1), diadili=True), "G1a")
    assert satu.kartu is not None
    assert satu.kartu.sementara


days = st.dates(date(2020, 1, 1), date(2026, 6, 30))


@given(days)
def test_the_extension_follows_the_fourteen_days(hari: date) -> None:
    fakta = replace(AWAL, status=S.MEDIASI, mediasi=hari)
    biasa = batas_mediasi(fakta, HITUNG)
    lebih = batas_mediasi(replace(fakta, mediasi_diperpanjang=True), HITUNG)
    assert biasa is not None
    assert lebih is not None
    assert HITUNG.kalender.jumlah_hari_kerja(hari, biasa) == 14
    assert HITUNG.kalender.jumlah_hari_kerja(biasa, lebih) == 7


@given(days)
def test_counting_back_and_forth_leaves_exactly_the_days_between(hari: date) -> None:
    fakta = replace(AWAL, status=S.TERREGISTRASI, sidang=(sidang(J.PEMERIKSAAN_AWAL, hari),))
    for kode, jumlah in (("S7", 3), ("S8", 2)):
        akhir = jam(fakta, kode).tanggal
        assert HITUNG.kalender.hari_kerja(akhir)
        between = sum(
            HITUNG.kalender.hari_kerja(date.fromordinal(n))
            for n in range(akhir.toordinal(), hari.toordinal())
        )
        assert between == jumlah


@given(days, days)
def test_the_alarm_is_the_earlier_of_both_readings(diterima: date, putusan: date) -> None:
    fakta = replace(
        AWAL, status=S.PUTUSAN, putusan=putusan, putusan_diterima=diterima, diadili=True
    )
    masa, batas = masa_gugatan(fakta, HITUNG), batas_sengketa(fakta, HITUNG)
    assert masa is not None
    assert batas is not None
    assert batas.tanggal == min(masa)
