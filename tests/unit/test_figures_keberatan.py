# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the province counts of objections: days, grounds, decisions, nobody's name."""

from __future__ import annotations

from datetime import date
from typing import Any

from app.models.base import Circle
from app.sync.hub.figures import Angka, Hitungan, Rekaman, nilai_ukuran, registers
from app.sync.hub.figures_keberatan import KEBERATAN
from app.sync.registry import registry
from tests.helpers.kalender import aturan_bawaan, kalender_bawaan

HITUNGAN = Hitungan(kalender_bawaan(), aturan_bawaan(), True, date(2026, 12, 22))


def angka(*rekaman: dict[str, Any]) -> dict[str, Any]:
    hasil = Angka()
    for satu in rekaman:
        hasil.catat(KEBERATAN, Rekaman({"tanggal_terima": "2026-11-09", **satu}), HITUNGAN)
    return nilai_ukuran(KEBERATAN, hasil)


def test_it_joined_by_declaration_and_reads_province_fields_only() -> None:
    assert registers()["keberatan"] is KEBERATAN
    fields = next(i for i in registry().values() if i.name == "keberatan").by_name
    read = {"tanggal_terima", "tanggal_catat", "tanggal_tanggapan", "status", "alasan", "putusan"}
    assert {name for name in read if fields[name].circle is Circle.PROVINCE} == read
    assert fields["nama_pemohon"].circle is not Circle.PROVINCE


def test_punctuality_counts_from_the_earlier_start() -> None:
    # 30 working days from Monday 9 November end on Monday 21 December 2026
    found = angka(
        {"tanggal_catat": "2026-11-16", "tanggal_tanggapan": "2026-12-21", "status": "disampaikan"},
        {"tanggal_catat": "2026-11-16", "tanggal_tanggapan": "2026-12-22", "status": "selesai"},
        {"status": "ditelaah"},
        {"status": "tercatat", "tanggal_terima": "2026-11-11"},
        {"status": "dicabut"},
    )
    assert (found["masuk"], found["ditanggapi"], found["tepat"]) == (5, 2, 1)
    assert (found["dalam_proses"], found["lewat"], found["segera"]) == (2, 1, 1)
    assert found["persen_tepat"] == 33.3
    assert found["lama"] == {"jumlah": 2, "rata": 30.5, "median": 30.5, "maks": 31}
    assert found["dicabut"] == 1


def test_several_grounds_count_each() -> None:
    found = angka(
        {"alasan": "ac", "putusan": "menguatkan", "status": "selesai"},
        {"alasan": "c", "putusan": "mengabulkan", "status": "sengketa"},
        {"alasan": "", "kanal": ""},
    )
    assert (found["alasan"]["a"], found["alasan"]["c"], found["alasan"]["g"]) == (1, 2, 0)
    assert (found["putusan"]["menguatkan"], found["putusan"]["mengabulkan"]) == (1, 1)
    assert found["kanal"]["tidak_dicatat"] == 3
    assert found["sengketa"] == 1


def test_replies_before_the_start_are_not_counted() -> None:
    found = angka({"tanggal_tanggapan": "2026-11-02", "status": "selesai"}, {"tanggal_terima": ""})
    assert found["ditanggapi"] == 0
    assert found["lama"]["jumlah"] == 0
    assert found["persen_tepat"] is None
