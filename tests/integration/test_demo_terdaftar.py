# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The demo office is enrolled with a province of its own: a stick can be written at once."""

from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.jobs import JobControl
from app.domain.pelaku import SISTEM
from app.domain.waktu import JamTetap
from app.infra import keys
from app.services import demo, pengguna
from app.services.kantor import buka_kantor, buka_kunci
from app.services.pendaftaran import kolam
from app.services.proyeksi import Proyeksi
from app.services.sinkron.tulis import tulis
from app.sync.trust import store
from tests.helpers.kantor import FRASA, PAGI


def test_a_demo_office_writes_a_stick_for_its_province(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keys, "ARGON_MEMORY_KIB", 8 * 1024)
    monkeypatch.setattr(pengguna, "MEMORI_KIB", 8 * 1024)
    folder, stick = tmp_path / "contoh", tmp_path / "stik"
    demo.buat_kantor_contoh(folder, passphrase=FRASA, jam=JamTetap(PAGI), job=JobControl())
    key = buka_kunci(folder, FRASA)
    assert key is not None
    jam = JamTetap(PAGI + timedelta(minutes=5))
    kantor = buka_kantor(folder, key, jam=jam, projections=(Proyeksi(),))
    try:
        with kantor.read() as session:
            own = store.own_certificate(session.connection())
            assert store.online_key(session.connection()) is None
        assert own is not None
        kolam(kantor).check(own, jam.now_ms())
        stick.mkdir()
        done = tulis(kantor, SISTEM, stick, sarana="folder", tempat="uji", job=JobControl())
    finally:
        kantor.close()
    assert done.paket >= 1
    assert list(stick.rglob("*.lmb"))
