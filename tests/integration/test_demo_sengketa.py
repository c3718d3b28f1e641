# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The demo office always holds a dispute with a hearing ahead, also on the first day of a year."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from app.domain.daftar_sengketa import KelompokSengketa, SaringSengketa
from app.domain.jobs import JobControl
from app.domain.keberatan import StatusKeberatan
from app.domain.pelaku import SISTEM
from app.domain.sengketa import StatusSengketa
from app.domain.waktu import JamTetap
from app.services.demo import buat_kantor_contoh
from app.services.fasad import Sesi
from app.services.fasad_keberatan import KeberatanFasad
from app.services.fasad_sengketa import SengketaFasad
from app.services.kantor import buka_kantor, buka_kunci
from app.services.proyeksi import Proyeksi
from tests.helpers.kantor import FRASA, WIB


@pytest.mark.parametrize(
    ("kini", "status", "berkeberatan"),
    [
        (datetime(2026, 1, 1, 9, 0, tzinfo=WIB), StatusSengketa.PEMBERITAHUAN, False),
        (datetime(2026, 2, 11, 10, 0, tzinfo=WIB), StatusSengketa.TERREGISTRASI, True),
        (datetime(2026, 11, 23, 9, 0, tzinfo=WIB), StatusSengketa.MEDIASI, True),
    ],
)
def test_the_dispute_of_the_demo_office(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    kini: datetime,
    status: StatusSengketa,
    berkeberatan: bool,
) -> None:
    monkeypatch.setenv("LUMBUNG_STATE", str(tmp_path / "state"))
    jam = JamTetap(kini)
    buat_kantor_contoh(tmp_path / "k", passphrase=FRASA, jam=jam, job=JobControl())
    key = buka_kunci(tmp_path / "k", FRASA)
    assert key is not None
    proyeksi = Proyeksi()
    kantor = buka_kantor(tmp_path / "k", key, jam=jam, projections=(proyeksi,))
    try:
        sesi = Sesi(kantor, SISTEM, proyeksi)
        f = SengketaFasad(sesi)
        (row,) = f.daftar(SaringSengketa(KelompokSengketa.SEMUA))
        detail = f.detail(row.id)
        objections = KeberatanFasad(sesi).daftar()
        assert row.tahun == kini.year
        assert row.status is status
        assert row.sidang_berikut is not None
        assert row.sidang_berikut > kini.date()
        assert len(detail.bukti) == 3
        assert [b.dikecualikan for b in detail.bukti] == [False, False, True]
        assert bool(detail.nomor_keberatan) is berkeberatan
        disputed = [o for o in objections if o.status is StatusKeberatan.SENGKETA]
        assert len(disputed) == berkeberatan
        done = f.berkas(row.id, tmp_path / "b", samarkan=True, job=JobControl())
        assert done.kurang == ()
        assert all(r.waktu <= kini for r in detail.riwayat)
    finally:
        kantor.close()
