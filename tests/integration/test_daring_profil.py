# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Lines P1–P7 as they are measured in the field, VSAT and EDGE; times of the line run faster."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from sqlalchemy import select

from app.domain.jobs import JobControl
from app.domain.pelaku import SISTEM
from app.models.kip import Permohonan
from app.services.sinkron.daring import daring_sekarang
from app.services.sinkron.kotak import menunggu
from tests.helpers.daring import (
    alamat,
    catat_permohonan,
    dunia_uji,
    hubungkan,
    jalankan_pusat,
    tukar,
)
from tests.helpers.pc_bersertifikat import buka_bersertifikat
from tests.helpers.proksi import EDGE, P1, P2, P3, P4, P5, P6, P6B, P7, VSAT, Profil, proksi_ke

pytestmark = pytest.mark.loopback
BATAS_A2 = 180.0


@pytest.mark.parametrize("profil", [P1, P2, P3, P4, P5, P6, P6B, P7, VSAT], ids=lambda p: p.nama)
def test_two_pcs_meet_over_every_kind_of_line(
    profil: Profil, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    laju = 40.0
    with buka_bersertifikat(tmp_path, monkeypatch, "a", "b") as (a, b):
        now = a.pc.jam.now_ms()
        with (
            jalankan_pusat(a.provinsi, tmp_path / "pusat", now_ms=now) as pusat,
            proksi_ke(pusat.port, profil, laju=laju) as proksi,
        ):
            for one in (a, b):
                hubungkan(one, alamat(proksi.port))
            ids = catat_permohonan(a, 20)
            sent = tukar(a, dunia=dunia_uji(laju))
            came = tukar(b, dunia=dunia_uji(laju))
            assert (sent.sisa, sent.putus, came.putus) == (0, "", "")
            with b.pc.kantor.read() as session:
                assert set(session.scalars(select(Permohonan.id))) == set(ids)
            assert len(pusat.sha()) == len(set(pusat.sha()))


def test_thirty_offline_days_cross_an_old_vsat_in_three_minutes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A2: 600 events in one session over P5 take at most three minutes of the line's time."""
    laju = 10.0
    with buka_bersertifikat(tmp_path, monkeypatch, "a", "b") as (a, _):
        for day in range(30):
            catat_permohonan(a, 20, mulai=day * 20)
            a.pc.jam.maju(days=1)
        now = a.pc.jam.now_ms()
        with (
            jalankan_pusat(a.provinsi, tmp_path / "pusat", now_ms=now) as pusat,
            proksi_ke(pusat.port, P5, laju=laju) as proksi,
        ):
            hubungkan(a, alamat(proksi.port))
            mulai = time.monotonic()
            done = daring_sekarang(a.pc.kantor, SISTEM, job=JobControl(), dunia=dunia_uji(laju))
            lama = (time.monotonic() - mulai) * laju
            assert (done.sisa, done.putus) == (0, "")
            assert done.operasi >= 1200  # the log for the other PC and the feed for the province
            assert [k for k in menunggu(a.pc.kantor) if k.untuk == set()] == []
            assert lama <= BATAS_A2


def test_edge_that_is_cut_every_60_kb_still_carries_a_first_load(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    laju = 25.0
    with buka_bersertifikat(tmp_path, monkeypatch, "a", "b") as (a, _):
        catat_permohonan(a, 600)
        now = a.pc.jam.now_ms()
        with (
            jalankan_pusat(a.provinsi, tmp_path / "pusat", now_ms=now) as pusat,
            proksi_ke(pusat.port, EDGE, laju=laju) as proksi,
        ):
            hubungkan(a, alamat(proksi.port))
            done = tukar(a, dunia=dunia_uji(laju))
            sizes = sum(one.size for one in pusat.store.inbox())
            assert (done.sisa, done.putus) == (0, "")
            assert proksi.lalu.potongan >= 2
            assert proksi.lalu.total <= 1.25 * sizes
            assert len(pusat.sha()) == len(set(pusat.sha()))
