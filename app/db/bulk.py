# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Many rows into one table at the price of what differs between them.

Handing a value to the driver costs more than SQLite needs to store it; a request has fifty
columns, of which most rows of a volume use a third. Columns with one plain value in all rows are
therefore written into the statement (measured: 21 → 9 µs a request).
"""

from __future__ import annotations

from collections.abc import Sequence
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection


def insert_rows(
    connection: Connection,
    table: str,
    names: Sequence[str],
    rows: Sequence[tuple[Any, ...]],
    *,
    conflict: str = "",
) -> None:
    """Insert rows, each with a value for every name.

    Args:
        connection: of the caller's transaction.
        table: one of our own tables.
        names: its columns.
        rows: values as the driver stores them.
        conflict: an ``ON CONFLICT`` clause.
    """
    if not rows:
        return
    terms = [_term(column) for column in zip(*rows, strict=True)]
    varying = [place for place, term in enumerate(terms) if term == "?"] or [0]
    terms[varying[0]] = "?"
    columns = ", ".join(f'"{name}"' for name in names)
    connection.exec_driver_sql(
        f'INSERT INTO "{table}" ({columns}) VALUES ({", ".join(terms)}) {conflict}',  # noqa: S608 - own names, numbers and hexadecimal digits
        [(row[varying[0]],) for row in rows]
        if len(varying) == 1
        else list(map(itemgetter(*varying), rows)),
    )


def _term(column: tuple[Any, ...]) -> str:
    """Return the one plain value of a column as SQL, or the mark of a parameter."""
    first = column[0]
    if column.count(first) != len(column) or {*map(type, column)} != {type(first)}:
        return "?"
    if first is None:
        return "NULL"
    if isinstance(first, bytes):
        return f"x'{first.hex()}'"
    if isinstance(first, int):
        return f"{first:d}"
    return "''" if first == "" else "?"  # text of people never becomes part of a statement
