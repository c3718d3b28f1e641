# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A killed program loses at most the field being typed (200 kills: ``tools/dev.py soak``)."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.soak.mati import jalankan

KILLS = 10


@pytest.mark.timeout(280)
def test_every_acknowledged_act_survives_a_kill_at_any_moment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LUMBUNG_STATE", str(tmp_path / "state"))
    report = jalankan(tmp_path / "uji", runs=KILLS, seed=9, longest=0.7)
    assert report.faults == []
    assert report.kills == KILLS
    assert report.new_identities == 0
    assert report.acks.get("simpan", 0) > KILLS
    assert len(report.acks) >= 5, report.acks
