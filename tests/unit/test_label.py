# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Every stored value has an Indonesian text, and no two values of one kind read the same."""

from __future__ import annotations

import csv
from enum import StrEnum
from pathlib import Path

import pytest

from app.domain import instansi, kip, label, tenggat
from app.domain.errors import UserError
from app.domain.jam_keberatan import PEMICU_DITERIMA

DATA = Path(__file__).resolve().parents[2] / "resources" / "data"


def all_enums() -> list[type[StrEnum]]:
    return [
        member
        for module in (kip, instansi, tenggat)
        for member in vars(module).values()
        if isinstance(member, type) and issubclass(member, StrEnum) and member is not StrEnum
    ]


def read(name: str) -> list[dict[str, str]]:
    with (DATA / name).open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


@pytest.mark.parametrize("kind", all_enums())
def test_every_value_has_its_own_text(kind: type[StrEnum]) -> None:
    texts = [label.label(value) for value in kind]
    assert all(texts)
    assert len(set(texts)) == len(texts)


@pytest.mark.parametrize(
    ("table", "kind"),
    [
        (label.STATUS_SINGKAT, kip.StatusPermohonan),
        (label.PERISTIWA_RIWAYAT, kip.Peristiwa),
    ],
)
def test_secondary_tables_are_complete(table: dict[StrEnum, str], kind: type[StrEnum]) -> None:
    assert set(table) == set(kind)
    assert all(table.values())


def test_every_trigger_of_the_rule_table_has_a_text() -> None:
    # the second start of K2 (UU 14/2008 Pasal 36(2)) is derived from its rule, not a row of its own
    triggers = {row["pemicu"] for row in read("tenggat.csv")} | {PEMICU_DITERIMA}
    assert triggers == set(label.PEMICU)


def test_pasal_17_is_complete_and_quoted() -> None:
    clauses = label.pasal17_dari_baris(read("pasal17.csv"))
    assert "".join(clauses) == "abcdefghij"
    assert "rahasia pribadi" in clauses["h"].bunyi
    assert clauses["a"].sumber == "UU 14/2008 Pasal 17 huruf a"


def test_pasal_17_refuses_missing_and_double_letters() -> None:
    rows = read("pasal17.csv")
    for broken in (rows[:-1], [*rows, rows[0]], [{**rows[0], "bunyi": ""}, *rows[1:]]):
        with pytest.raises(UserError, match="DAT-017"):
            label.pasal17_dari_baris(broken)


@pytest.mark.parametrize(
    ("letters", "text"),
    [
        ("", ""),
        ("h", "Pasal 17 huruf h UU 14/2008"),
        ("ha", "Pasal 17 huruf a dan huruf h UU 14/2008"),
        ("jab", "Pasal 17 huruf a, huruf b, dan huruf j UU 14/2008"),
    ],
)
def test_quotes_letters(letters: str, text: str) -> None:
    assert label.kutip_pasal17(letters) == text
