# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A changed calendar names every open case that moves, by whichever of its clocks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from uuid import UUID

import pytest

from app.domain.jam import dua_jam
from app.domain.kip import AlasanPerpanjangan, CaraPengiriman
from app.domain.tindakan import (
    NyatakanLengkap,
    NyatakanTidakLengkap,
    Perpanjang,
    SuratTidakLengkapDiterima,
    Tindakan,
)
from app.services.buku_aturan import baca_buku
from app.services.dampak import KasusPindah
from app.services.fasad import KalenderFasad, KipFasad
from app.services.fasad_kelola import KelolaFasad
from app.services.kalender import PerubahanHari
from tests.helpers.kantor import DRAFT, INSTANSI, WIB, KantorUji, kantor_uji

TERIMA = date(2026, 11, 2)
AMAN, RESMI = date(2026, 11, 16), date(2026, 11, 19)
"""Ten working days from Monday 2 November, and from the completeness on Thursday the 5th"""


@pytest.fixture
def office(tmp_path: Path) -> Iterator[KantorUji]:
    with kantor_uji(tmp_path / "k") as k:
        yield k


def case(k: KantorUji, nama: str, *acts: Tindakan) -> UUID:
    kip = KipFasad(k.sesi())
    rid = kip.daftarkan(replace(DRAFT, nama_pemohon=nama)).id
    for act in acts:
        k.jam.ke(datetime(act.tanggal.year, act.tanggal.month, act.tanggal.day, 9, tzinfo=WIB))
        kip.jalankan(rid, act)
    return rid


def off(day: date) -> PerubahanHari:
    return PerubahanHari(day, "daerah", "Hari jadi", sumber="Keputusan Gubernur 1/2026")


def moved(k: KantorUji, day: date) -> dict[UUID, KasusPindah]:
    return {row.id: row for row in KalenderFasad(k.sesi()).dampak(off(day))}


def test_a_day_inside_both_clocks_moves_the_alarm(office: KantorUji) -> None:
    rid = case(office, "Dua jam", NyatakanLengkap(date(2026, 11, 5)))
    row = moved(office, date(2026, 11, 10))[rid]
    assert (row.lama, row.baru, row.resmi) == (AMAN, date(2026, 11, 17), False)


def test_a_day_after_the_alarm_still_moves_the_official_clock(office: KantorUji) -> None:
    rid = case(office, "Dua jam", NyatakanLengkap(date(2026, 11, 5)))
    fresh = case(office, "Belum diperiksa")
    rows = moved(office, date(2026, 11, 18))
    assert (rows[rid].lama, rows[rid].baru, rows[rid].resmi) == (RESMI, date(2026, 11, 20), True)
    assert fresh not in rows, "received only: its one clock ends before that day"


def test_an_extended_case_moves_with_its_extension(office: KantorUji) -> None:
    rid = case(
        office,
        "Diperpanjang",
        NyatakanLengkap(date(2026, 11, 5)),
        Perpanjang(date(2026, 11, 12), AlasanPerpanjangan.BELUM_DIKUASAI, "arsip unit lain"),
    )
    row = moved(office, date(2026, 11, 24))[rid]
    assert (row.lama, row.baru, row.resmi) == (date(2026, 11, 25), date(2026, 11, 26), False)
    later = moved(office, date(2026, 11, 27))[rid]
    assert (later.lama, later.baru, later.resmi) == (
        date(2026, 11, 30),
        date(2026, 12, 1),
        True,
    )


def test_the_applicants_three_days_move_too(office: KantorUji) -> None:
    rid = case(office, "Kurang", NyatakanTidakLengkap(date(2026, 11, 3), ("Tujuan",)))
    notice = SuratTidakLengkapDiterima(date(2026, 11, 3), CaraPengiriman.POS)
    KipFasad(office.sesi()).catat_surat_diterima(rid, notice)
    row = moved(office, date(2026, 11, 5))[rid]
    assert (row.lama, row.baru) == (date(2026, 11, 6), date(2026, 11, 9))
    assert rid not in moved(office, date(2026, 11, 18)), "its clocks rest"


def test_what_was_announced_is_what_happens_and_is_taken_back(office: KantorUji) -> None:
    rid = case(office, "Dua jam", NyatakanLengkap(date(2026, 11, 5)))
    day = date(2026, 11, 10)
    said = KalenderFasad(office.sesi()).dampak(off(day))
    done, _ = KalenderFasad(office.sesi(office.admin)).simpan_hari(off(day))
    assert done == said
    assert KipFasad(office.sesi()).detail(rid).row.batas == said[0].baru
    own = next(
        row.setempat_id
        for row in KalenderFasad(office.sesi()).daftar_hari(2026)
        if row.tanggal == day
    )
    assert own is not None
    back = KelolaFasad(office.sesi()).dampak_tarik_hari(own)
    assert [(row.id, row.lama, row.baru) for row in back] == [(rid, said[0].baru, said[0].lama)]


def test_other_settings_name_both_clocks_as_well(office: KantorUji) -> None:
    rid = case(office, "Dua jam", NyatakanLengkap(date(2026, 11, 5)))
    rows = KelolaFasad(office.sesi()).dampak_setelan(replace(INSTANSI, hari_peristiwa_nol=False))
    assert [(row.id, row.lama, row.baru) for row in rows] == [(rid, AMAN, date(2026, 11, 13))]


def test_the_official_date_is_the_cards_date(office: KantorUji) -> None:
    with office.kantor.read() as session:
        buku = baca_buku(session)
    clocks = dua_jam(buku.aturan, buku.kalender, diterima=TERIMA, lengkap=date(2026, 11, 5))
    assert (clocks.alarm, clocks.batas_resmi) == (AMAN, RESMI)
