# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A day off that is changed late leaves a worklist of moved dates until everybody is told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.domain.errors import UserError
from app.services.fasad import KalenderFasad, KipFasad
from app.services.fasad_hak import HakFasad, PindahFasad
from app.services.kalender import PerubahanHari
from tests.helpers.kantor import DRAFT, KantorUji, kantor_uji
from tests.helpers.pdf_baca import halaman, rata

LIBUR = PerubahanHari(date(2026, 11, 10), "daerah", "Hari jadi", sumber="Keputusan 1/2026")


@pytest.fixture
def k(tmp_path: Path) -> Iterator[KantorUji]:
    with kantor_uji(tmp_path / "k") as k:
        yield k


def test_what_moved_waits_until_it_is_told(k: KantorUji) -> None:
    kip, pindah = KipFasad(k.sesi()), PindahFasad(k.sesi())
    cases = [kip.daftarkan(replace(DRAFT, nama_pemohon=n)) for n in ("Siti A", "Siti B")]
    moved, _ = KalenderFasad(k.sesi()).simpan_hari(LIBUR)
    waiting = pindah.daftar()
    assert {(r.kasus_id, r.lama, r.baru) for r in waiting} == {
        (m.id, m.lama, m.baru) for m in moved
    }
    assert {r.nomor for r in waiting} == {c.nomor for c in cases}
    assert "Hari jadi (Keputusan 1/2026)" in waiting[0].alasan
    ids = [r.id for r in waiting]
    paper = pindah.surat(ids)
    assert len(halaman(paper)) == 2
    for said in ("Siti A", "Siti B", cases[0].nomor, "17 November 2026", "Keputusan 1/2026"):
        assert said in rata(paper)
    assert HakFasad(k.sesi()).siapa_melihat(cases[0].id)[0].kegiatan == "cetak perubahan tenggat"
    assert len(pindah.daftar()) == 2  # printed is not told
    pindah.tandai(ids[:1], "Surat dikirim lewat pos")
    assert [r.id for r in pindah.daftar()] == ids[1:]
    done = next(r for r in pindah.daftar(semua=True) if r.id == ids[0])
    assert done.cara == "Surat dikirim lewat pos"
    with pytest.raises(UserError) as refused:
        pindah.tandai(ids[:1], "lagi")
    assert refused.value.code == "PDT-002"


def test_a_day_taken_back_clears_what_nobody_was_told(k: KantorUji) -> None:
    KipFasad(k.sesi()).daftarkan(DRAFT)
    kalender, pindah = KalenderFasad(k.sesi()), PindahFasad(k.sesi())
    kalender.simpan_hari(LIBUR)
    assert len(pindah.daftar()) == 1
    own = next(r.setempat_id for r in kalender.daftar_hari(2026) if r.tanggal == LIBUR.tanggal)
    assert own is not None
    kalender.hapus_hari(own, "Keputusan dicabut")
    assert pindah.daftar() == ()
    assert pindah.daftar(semua=True)[0].cara == "Kembali ke tenggat semula"


def test_a_told_date_that_moves_again_waits_again(k: KantorUji) -> None:
    KipFasad(k.sesi()).daftarkan(DRAFT)
    kalender, pindah = KalenderFasad(k.sesi()), PindahFasad(k.sesi())
    kalender.simpan_hari(LIBUR)
    pindah.tandai([pindah.daftar()[0].id], "Telepon")
    kalender.simpan_hari(replace(LIBUR, tanggal=date(2026, 11, 11)))
    assert [(r.lama, r.baru) for r in pindah.daftar()] == [(date(2026, 11, 17), date(2026, 11, 18))]
