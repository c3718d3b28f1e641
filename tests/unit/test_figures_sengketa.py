# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the province counts of disputes: stages, grounds, rulings carried out, nobody's name."""

from __future__ import annotations

from datetime import date
from typing import Any

from app.models.base import Circle
from app.sync.hub.figures import Angka, Hitungan, Rekaman, nilai_ukuran, registers
from app.sync.hub.figures_sengketa import SENGKETA
from app.sync.registry import registry
from tests.helpers.kalender import aturan_bawaan, kalender_bawaan

HITUNGAN = Hitungan(kalender_bawaan(), aturan_bawaan(), True, date(2026, 12, 22))


def angka(*rekaman: dict[str, Any]) -> dict[str, Any]:
    hasil = Angka()
    for satu in rekaman:
        isi = {"tanggal_pemberitahuan": "2026-11-09", **satu}
        hasil.catat(SENGKETA, Rekaman(isi), HITUNGAN)
    return nilai_ukuran(SENGKETA, hasil)


def test_it_joined_by_declaration_and_reads_province_fields_only() -> None:
    assert registers()["sengketa"] is SENGKETA
    fields = next(i for i in registry().values() if i.name == "sengketa").by_name
    read = {"tanggal_pemberitahuan", "tanggal_putusan", "tanggal_pelaksanaan", "status"}
    read |= {"alasan", "amar"}
    assert {name for name in read if fields[name].circle is Circle.PROVINCE} == read
    for name in ("nama_pemohon", "alamat", "nama_kuasa", "rincian", "isi_amar"):
        assert fields[name].circle is not Circle.PROVINCE


def test_rulings_carried_out_are_a_share_of_those_that_must_be() -> None:
    found = angka(
        {"status": "selesai", "amar": "mengabulkan", "tanggal_pelaksanaan": "2026-12-01"},
        {"status": "pelaksanaan", "amar": "mengabulkan_sebagian"},
        {"status": "selesai", "amar": "menolak"},
        {"status": "mediasi"},
        {"status": "gugur"},
    )
    assert (found["masuk"], found["dalam_proses"], found["gugur"]) == (5, 1, 1)
    assert (found["wajib_dilaksanakan"], found["dilaksanakan"]) == (2, 1)
    assert found["belum_dilaksanakan"] == 1
    assert found["persen_dilaksanakan"] == 50.0
    assert (found["amar"]["menolak"], found["amar"]["gugur"]) == (1, 0)
    assert found["tahap"]["mediasi"] == 1


def test_grounds_count_each_and_days_only_in_order() -> None:
    found = angka(
        {"alasan": "ac", "tanggal_putusan": "2026-11-16", "status": "putusan"},
        {"alasan": "c", "tanggal_putusan": "2026-11-02", "status": "putusan"},
    )
    assert (found["alasan"]["a"], found["alasan"]["c"], found["alasan"]["g"]) == (1, 2, 0)
    assert found["lama"] == {"jumlah": 1, "rata": 5.0, "median": 5, "maks": 5}
