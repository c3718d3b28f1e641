# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A PC killed while it writes or reads a stick: a few kills here, thousands in the soak."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.helpers.cetakan import cetakan
from tests.helpers.mati_sinkron import bunuh_berulang


@pytest.mark.usefixtures("tanpa_log")
def test_a_pc_killed_in_the_midst_of_an_exchange_goes_on_where_it_was(tempat: Path) -> None:
    with cetakan(2) as cetak:
        laporan = bunuh_berulang(cetak, tempat / "mati", kali=4, benih=7, terlama=0.6)
    assert laporan.dibunuh == 4
    assert laporan.diakui.get("simpan", 0) > 0
