# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Many rows at once hold what each row alone would; the collector is left as it was found."""

from __future__ import annotations

import gc
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import create_engine

from app.db.bulk import insert_rows
from app.infra.pungut import AMBANG, jarang_memungut

NAMES = ("a", "b", "c")
VALUES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**63), 2**63 - 1),
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=3),
    st.binary(max_size=3),
    st.sampled_from([0, 1, "", "'); DROP TABLE t; --", b"", "0", 0.5]),
)


def stored(rows: list[tuple[Any, ...]], *, bulk: bool) -> list[tuple[Any, ...]]:
    with create_engine("sqlite://").connect() as connection:
        connection.exec_driver_sql("CREATE TABLE t (a, b, c)")
        if bulk:
            insert_rows(connection, "t", NAMES, rows)
        else:
            connection.exec_driver_sql("INSERT INTO t (a, b, c) VALUES (?, ?, ?)", rows)
        found = connection.exec_driver_sql(
            "SELECT a, typeof(a), b, typeof(b), c, typeof(c) FROM t ORDER BY rowid"
        )
        return [tuple(row) for row in found]


@given(st.lists(st.tuples(VALUES, VALUES, VALUES), min_size=1, max_size=6))
def test_values_are_stored_as_one_by_one(rows: list[tuple[Any, ...]]) -> None:
    assert stored(rows, bulk=True) == stored(rows, bulk=False)


@given(st.tuples(VALUES, VALUES, VALUES), st.integers(1, 4))
def test_rows_that_are_all_alike_are_stored_so_many_times(row: tuple[Any, ...], times: int) -> None:
    assert stored([row] * times, bulk=True) == stored([row], bulk=False) * times


def test_no_rows_are_no_statement() -> None:
    with create_engine("sqlite://").connect() as connection:
        insert_rows(connection, "there is no such table", NAMES, [])


def test_garbage_is_searched_as_before_once_the_last_is_done() -> None:
    before = gc.get_threshold()
    with jarang_memungut():
        with jarang_memungut():
            assert gc.get_threshold()[0] == AMBANG
        assert gc.get_threshold()[0] == AMBANG
    assert gc.get_threshold() == before
    assert gc.get_freeze_count() == 0


def test_a_fault_leaves_the_search_as_it_was() -> None:
    before = gc.get_threshold()
    with pytest.raises(ZeroDivisionError), jarang_memungut():
        raise ZeroDivisionError
    assert gc.get_threshold() == before
