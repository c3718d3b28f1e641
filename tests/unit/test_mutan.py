# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The list of deliberate faults fits the code: else the soak would try what no longer exists."""

from __future__ import annotations

import ast

from tools.soak.mutan import CEPAT, DAFTAR, LAMBAT, ROOT


def test_every_fault_names_one_place_and_leaves_code_that_parses() -> None:
    for mutan in DAFTAR:
        source = (ROOT / mutan.berkas).read_text(encoding="utf-8")
        assert source.count(mutan.lama) == 1, f"{mutan.nama}: {mutan.berkas}"
        ast.parse(source.replace(mutan.lama, mutan.baru))


def test_the_tests_that_must_notice_exist() -> None:
    assert all((ROOT / path).is_file() for path in (*CEPAT, *LAMBAT))
