# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Many rows at once: COPY into a temporary table on PostgreSQL, one statement on SQLite.

A row that is already there is left alone (``insert_new``) or replaced (``upsert``), so that the
same volume twice changes nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Connection, LargeBinary, Table
from sqlalchemy.dialects import postgresql

Row = Sequence[Any]
FEW = 8
"""So many rows are sent one by one; more go through COPY"""


def insert_new(connection: Connection, table: Table, rows: Sequence[Row]) -> int:
    """Insert rows (values in the order of the table's columns); return how many were new."""
    return _write(connection, table, rows, "DO NOTHING")


def upsert(connection: Connection, table: Table, rows: Sequence[Row]) -> int:
    """Insert rows or replace everything but the key of those that are there."""
    assigned = ", ".join(f"{c.name} = excluded.{c.name}" for c in table.c if not c.primary_key)
    return _write(connection, table, rows, f"DO UPDATE SET {assigned}")


def _write(connection: Connection, table: Table, rows: Sequence[Row], conflict: str) -> int:
    if not rows:
        return 0
    key = ", ".join(column.name for column in table.primary_key)
    clause = f"ON CONFLICT ({key}) {conflict}"
    if connection.dialect.name == "postgresql":
        if len(rows) < FEW:
            return _few(connection, table, rows, clause)
        return _copy(connection, table, rows, clause)
    marks = ", ".join("?" * len(table.c))
    done = connection.exec_driver_sql(
        f"INSERT INTO {table.name} VALUES ({marks}) {clause}",  # noqa: S608 - names of this schema
        [tuple(_sqlite(value) for value in row) for row in rows],
    )
    return int(done.rowcount)


def _few(connection: Connection, table: Table, rows: Sequence[Row], clause: str) -> int:
    """Insert a handful of rows without a temporary table."""
    marks = ", ".join("%s::jsonb" if "jsonb" in _unstaged(column) else "%s" for column in table.c)
    line = f"INSERT INTO {table.name} VALUES ({marks}) {clause}"  # noqa: S608 - own names
    return sum(connection.exec_driver_sql(line, tuple(row)).rowcount for row in rows)


def _sqlite(value: Any) -> Any:  # noqa: ANN401 - a column value of any type
    if isinstance(value, UUID):
        return value.bytes
    return value.isoformat() if isinstance(value, date) else value


def _copy(connection: Connection, table: Table, rows: Sequence[Row], clause: str) -> int:
    staging = f"masuk_{table.name}"
    names = ", ".join(column.name for column in table.c)
    types = [_staged(connection, column) for column in table.c]
    columns = ", ".join(f"{c.name} {t}" for c, t in zip(table.c, types, strict=True))
    connection.exec_driver_sql(
        f"CREATE TEMP TABLE IF NOT EXISTS {staging} ({columns}) ON COMMIT DELETE ROWS"
    )
    connection.exec_driver_sql(f"DELETE FROM {staging}")  # noqa: S608 - names of this schema
    driver: Any = connection.connection.driver_connection
    command = f"COPY {staging} FROM STDIN (FORMAT BINARY)"
    with driver.cursor() as cursor, cursor.copy(command) as copy:
        copy.set_types(types)
        for row in rows:
            copy.write_row(row)
    chosen = ", ".join(_unstaged(column) for column in table.c)
    done = connection.exec_driver_sql(
        f"INSERT INTO {table.name} ({names}) SELECT {chosen} FROM {staging} {clause}"  # noqa: S608
    )
    return int(done.rowcount)


def _staged(connection: Connection, column: Column[Any]) -> str:
    kind = column.type.dialect_impl(connection.dialect)
    if isinstance(kind, postgresql.JSONB):
        return "text"
    if isinstance(kind, postgresql.UUID):
        return "uuid"
    if isinstance(kind, LargeBinary):
        return "bytea"
    compiled = kind.compile(connection.dialect).lower()
    return "text" if compiled.startswith("varchar") else compiled


def _unstaged(column: Column[Any]) -> str:
    variant = column.type.dialect_impl(_POSTGRES)
    return f"{column.name}::jsonb" if isinstance(variant, postgresql.JSONB) else column.name


_POSTGRES = postgresql.dialect()  # type: ignore[no-untyped-call]
