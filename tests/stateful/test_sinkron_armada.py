# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A small fleet over a few days; fifty agencies over thirty days run in the soak."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.helpers.armada import jalankan_armada


@pytest.mark.usefixtures("tanpa_log")
def test_a_fleet_keeps_every_promise_every_day(tempat: Path) -> None:
    laporan = jalankan_armada(tempat, instansi=2, hari=3, benih=11)
    assert laporan.instansi == 2
    assert laporan.hari == 6
    assert laporan.tulisan > 0
