# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Figures, periods, ranking, heat map and silence, counted from what agencies sent."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime
from statistics import median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import UserError
from app.domain.jobs import JobControl
from app.models.base import Circle
from app.sync.hub.figures import Cacah, Rasio, Rincian, registers, ringkas_sebaran
from app.sync.hub.periods import Irama, periode, periode_bebas, periode_memuat
from app.sync.hub.recap import peringkat
from app.sync.hub.store import HubStore
from app.sync.registry import registry
from tests.helpers.provinsi import InstansiUji, Jam, ProvinsiUji

HARI_INI = date(2026, 11, 20)
OKTOBER = periode(Irama.BULAN, 2026, 10)


def kirim(gudang: HubStore, instansi: InstansiUji, nama: str = "") -> None:
    if nama:
        gudang.enrol_agency(instansi.id, nama=nama)
    gudang.receive(instansi.pc[0].paket(), "berkas")
    gudang.process()


def angka(gudang: HubStore, masa=OKTOBER):  # type: ignore[no-untyped-def]
    return gudang.recap("permohonan", masa, hari_ini=HARI_INI).jumlah.angka


@pytest.fixture
def instansi(provinsi: ProvinsiUji) -> InstansiUji:
    return provinsi.daftarkan()


def test_days_are_counted_as_the_agency_counts_them(
    gudang: HubStore, instansi: InstansiUji
) -> None:
    pc = instansi.pc[0]
    # received Thursday 1 October; ten working days end on Thursday 15 October 2026
    pc.permohonan(tanggal_pemberitahuan="2026-10-15")
    pc.permohonan(tanggal_pemberitahuan="2026-10-16")
    pc.permohonan(tanggal_pemberitahuan="2026-10-26")
    pc.permohonan(tanggal_pemberitahuan="2026-10-27")
    kirim(gudang, instansi)
    found = angka(gudang)
    assert found["lama"] == {"jumlah": 4, "rata": 14.0, "median": 14.0, "maks": 18}
    assert (found["tepat"], found["tepat_perpanjangan"]) == (1, 3)
    assert (found["persen_tepat"], found["persen_tepat_perpanjangan"]) == (25.0, 75.0)
    # the agency works six days a week and has a day off of its own on the second
    pc.tulis(
        "instansi",
        instansi.provinsi.id.baru(),
        nama_instansi="Dinas",
        hari_kerja_seminggu=6,
        hari_peristiwa_nol=True,
        kalender="national+joint",
    )
    pc.tulis(
        "hari_libur",
        instansi.provinsi.id.baru(),
        tanggal="2026-10-02",
        jenis="daerah",
        nama="Hari jadi",
        status="ditetapkan",
        sumber="SK",
    )
    kirim(gudang, instansi)
    assert angka(gudang)["lama"]["maks"] == 18 + 4 - 1
    assert gudang.roster()[0].nama == "Dinas"


def test_what_is_open_and_late_depends_on_the_day(gudang: HubStore, instansi: InstansiUji) -> None:
    pc = instansi.pc[0]
    pc.permohonan(status="diproses")
    pc.permohonan(status="diperpanjang", tanggal_terima="2026-10-30")
    pc.permohonan(status="tidak_lengkap")
    pc.permohonan(status="dicabut")
    pc.permohonan(status="selesai", tanggal_pemberitahuan="2026-10-05", keputusan="tidak_dikuasai")
    kirim(gudang, instansi)
    found = angka(gudang)
    assert (found["masuk"], found["dalam_proses"], found["dicabut"]) == (5, 3, 1)
    assert found["keputusan"]["tidak_dikuasai"] == 1
    assert found["lewat"] == 1
    assert found["persen_tepat"] == 50.0
    later = gudang.recap("permohonan", OKTOBER, hari_ini=date(2026, 12, 31)).jumlah.angka
    assert later["lewat"] == 2


def test_words_are_counted_and_unknown_ones_are_not_lost(
    gudang: HubStore, instansi: InstansiUji
) -> None:
    pc = instansi.pc[0]
    pc.permohonan(kanal="email")
    pc.permohonan(kanal="surat", pasal_17="bh", keputusan="ditolak_dikecualikan")
    pc.permohonan(kanal="surat", pasal_17="hz", keputusan="ditolak_dikecualikan")
    pc.permohonan(hapus=True)
    kirim(gudang, instansi)
    found = angka(gudang)
    assert (found["kanal"]["surat"], found["kanal"]["email"], found["masuk"]) == (2, 1, 3)
    assert (found["alasan_penolakan"]["h"], found["alasan_penolakan"]["b"]) == (2, 1)
    assert found["alasan_penolakan"]["lainnya"] == 1


def test_a_period_takes_in_its_first_and_last_day(gudang: HubStore, instansi: InstansiUji) -> None:
    pc = instansi.pc[0]
    for day in ("2026-06-30", "2026-07-01", "2026-09-30", "2026-10-01", "2026-12-31"):
        pc.permohonan(tanggal_terima=day)
    pc.tulis("permohonan", instansi.provinsi.id.baru(), nomor="lama", tahun=2026, status="selesai")
    kirim(gudang, instansi)
    counts = {
        irama: [
            angka(gudang, periode(irama, 2026, n))["masuk"] for n in range(1, 12 // panjang + 1)
        ]
        for irama, panjang in (
            (Irama.TRIWULAN, 3),
            (Irama.CATURWULAN, 4),
            (Irama.SEMESTER, 6),
            (Irama.TAHUN, 12),
        )
    }
    assert counts[Irama.TRIWULAN] == [0, 1, 2, 2]
    assert counts[Irama.CATURWULAN] == [0, 2, 3]
    assert counts[Irama.SEMESTER] == [1, 4]
    assert counts[Irama.TAHUN] == [5]
    assert angka(gudang, periode_bebas(date(2026, 9, 30), date(2026, 10, 1)))["masuk"] == 2


def test_agencies_that_sent_nothing_stand_in_the_recap_too(
    gudang: HubStore, provinsi: ProvinsiUji
) -> None:
    a, b, c = (provinsi.daftarkan() for _ in range(3))
    for _ in range(4):
        a.pc[0].permohonan(tanggal_pemberitahuan="2026-10-05")
    b.pc[0].permohonan(tanggal_pemberitahuan="2026-10-05")
    b.pc[0].permohonan(tanggal_pemberitahuan="2026-11-18")
    kirim(gudang, a, "Badan A")
    kirim(gudang, b, "Dinas B")
    gudang.enrol_agency(c.id, nama="Camat C", certificates=c.sertifikat())
    found = gudang.recap("permohonan", OKTOBER, hari_ini=HARI_INI, job=JobControl())
    assert [(row.nama, row.angka["masuk"]) for row in found.baris] == [
        ("Badan A", 4),
        ("Camat C", 0),
        ("Dinas B", 2),
    ]
    assert found.jumlah.angka["masuk"] == 6
    assert [(r.urutan, r.nama, r.persen) for r in peringkat(found)] == [
        (1, "Badan A", 100.0),
        (2, "Dinas B", 50.0),
        (None, "Camat C", None),
    ]
    heat = gudang.heat_map("permohonan", periode(Irama.TRIWULAN, 2026, 4), hari_ini=HARI_INI)
    assert heat.bulan == (202610, 202611, 202612)
    assert [(nama, cells) for _, nama, cells in heat.baris] == [
        ("Badan A", (4, 0, 0)),
        ("Camat C", (0, 0, 0)),
        ("Dinas B", (2, 0, 0)),
    ]


def test_silence_is_seen_by_month_and_by_days(
    gudang: HubStore, provinsi: ProvinsiUji, jam: Jam
) -> None:
    a, b = provinsi.daftarkan(), provinsi.daftarkan()
    gudang.enrol_agency(b.id, nama="Diam", certificates=b.sertifikat())
    a.pc[0].permohonan()
    kirim(gudang, a, "Rajin")
    jam.ms = int(datetime(2026, 12, 3, tzinfo=UTC).timestamp() * 1000)
    a.pc[0].permohonan()
    kirim(gudang, a)
    jam.ms += 20 * 24 * 3600 * 1000 + 5
    rows = {row.nama: row for row in gudang.roster()}
    assert (rows["Rajin"].hari_diam, rows["Rajin"].paket, rows["Rajin"].rekaman) == (20, 2, 2)
    assert (rows["Diam"].hari_diam, rows["Diam"].terakhir) == (None, None)
    silent = gudang.silence(periode(Irama.TRIWULAN, 2026, 4))
    assert [(nama, cells) for _, nama, cells in silent.baris] == [
        ("Diam", (0, 0, 0)),
        ("Rajin", (0, 1, 1)),
    ]


def test_periods_have_names_and_bounds() -> None:
    assert periode(Irama.BULAN, 2028, 2).sampai == date(2028, 2, 29)
    assert periode(Irama.SEMESTER, 2026, 2).sebutan == "Semester II 2026"
    assert periode(Irama.TAHUN, 2026).sebutan == "Tahun 2026"
    assert periode_memuat(Irama.CATURWULAN, date(2026, 8, 31)).sebutan == "Caturwulan II 2026"
    for wrong in ((Irama.SEMESTER, 2026, 3), (Irama.BULAN, 2026, 0), (Irama.TAHUN, 1999, 1)):
        with pytest.raises(UserError) as refused:
            periode(*wrong)
        assert refused.value.code == "HUB-020"
    with pytest.raises(UserError) as order:
        periode_bebas(date(2026, 2, 1), date(2026, 1, 1))
    assert order.value.code == "HUB-021"


@given(st.dates(date(2008, 1, 1), date(2100, 12, 31)), st.sampled_from(Irama))
def test_every_day_lies_in_exactly_one_period(day: date, irama: Irama) -> None:
    found = periode_memuat(irama, day)
    assert found.dari <= day <= found.sampai
    assert day.year * 100 + day.month in found.bulan()


@given(st.lists(st.integers(0, 60), min_size=1))
def test_a_spread_has_the_median_of_the_numbers(values: list[int]) -> None:
    found = ringkas_sebaran(Counter(values))
    assert found["median"] == median(values)
    assert found["maks"] == max(values)
    assert found["rata"] == round(sum(values) / len(values), 1)


def test_a_register_counts_only_what_it_may_see() -> None:
    """Every declaration names a table, a date and figures that fit one another."""
    tables = {info.name: info for info in registry().values()}
    for register in registers().values():
        info = tables[register.tabel]
        assert info.by_name[register.tanggal].circle is Circle.PROVINCE
        codes = [ukuran.kode for ukuran in register.ukuran]
        assert len(codes) == len(set(codes))
        counts = {u.kode for u in register.ukuran if isinstance(u, Cacah)}
        ratios = {u.kode: u for u in register.ukuran if isinstance(u, Rasio)}
        assert register.peringkat in ratios
        assert register.peta in counts
        assert {c for r in ratios.values() for c in (r.pembilang, r.penyebut)} <= counts
        assert all(u.pilihan for u in register.ukuran if isinstance(u, Rincian))


def test_an_unknown_register_is_refused(gudang_berkas: HubStore) -> None:
    with pytest.raises(UserError) as refused:
        gudang_berkas.recap("rapat", OKTOBER, hari_ini=HARI_INI)
    assert refused.value.code == "HUB-022"
