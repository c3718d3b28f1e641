# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The tables are a projection of the log: here they are folded from it again.

``compare_tables`` proves that the live tables are what the log says; ``rebuild`` writes them anew.
Both walk the log once in record order, so memory stays flat.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from itertools import groupby
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Connection, Dialect, delete, insert

from app.domain.jobs import JobControl
from app.domain.merge import FieldOp, Wire
from app.sync.branches import read_contexts
from app.sync.chain import decode_body, stream_id
from app.sync.project import local_zeros, row_of, shown_values
from app.sync.registry import TableInfo, registry

BATCH = 500
SHOWN_DIFFERENCES = 20


def records(connection: Connection) -> Iterator[tuple[TableInfo, UUID, dict[int, Wire]]]:
    """Yield every record as the log alone gives it, in order of record id."""
    vectors = read_contexts(connection)
    streams = {
        int(row[0]): stream_id(UUID(bytes=bytes(row[1])), int(row[2]))
        for row in connection.exec_driver_sql("SELECT id, device, incarnation FROM stream")
    }
    rows = connection.execution_options(stream_results=True).exec_driver_sql(
        "SELECT rid, hlc, stream_id, seq, ctx, tbl, body FROM op"
        " WHERE body IS NOT NULL ORDER BY rid"
    )
    for rid, group in groupby(rows, key=lambda row: bytes(row[0])):
        ordered = sorted(group, key=lambda row: (row[1], row[2], row[3]))
        ops = [
            FieldOp(
                stream=streams[int(row[2])],
                seq=int(row[3]),
                hlc=int(row[1]),
                seen=vectors[int(row[2]), int(row[4])],
                fields=decode_body(bytes(row[6])),
            )
            for row in ordered
        ]
        info = registry().get(int(ordered[0][5]))
        if info is not None:
            yield info, UUID(bytes=rid), shown_values(ops, info).shown


def compare_tables(connection: Connection, *, job: JobControl) -> tuple[int, list[str]]:
    """Return how many records were compared, and the names of those that differ (first 20)."""
    tables = {info.number: _LiveTable(connection, info) for info in registry().values()}
    compared = 0
    wrong: list[str] = []
    for info, rid, state in records(connection):
        compared += 1
        if compared % 2000 == 0:
            job.step(compared, compared, "mencocokkan tabel")
        wrong.extend(tables[info.number].compare(rid, row_of(info, state)))
        if len(wrong) >= SHOWN_DIFFERENCES:
            return compared, wrong
    for table in tables.values():
        wrong.extend(table.rest())
    return compared, wrong


class _LiveTable:
    """The rows of one table in id order, read along with the log.

    Values are compared as the driver stores them: a row edited into something no column type
    can read is then a difference like any other, not a fault of the check.
    """

    def __init__(self, connection: Connection, info: TableInfo) -> None:
        self._info = info
        self._names = [spec.column for spec in info.fields.values()]
        self._to_raw = {
            name: _binder(info.table.columns[name], connection.dialect) for name in self._names
        }
        quoted = ", ".join(f'"{name}"' for name in ("id", *self._names))
        self._rows = iter(
            connection.execution_options(stream_results=True, yield_per=BATCH).exec_driver_sql(
                f'SELECT {quoted} FROM "{info.table.name}" ORDER BY id'  # noqa: S608 - names of our own tables
            )
        )
        self._next: Any = next(self._rows, None)

    def compare(self, rid: UUID, expected: dict[str, Any]) -> Iterator[str]:
        while self._next is not None and _raw_id(self._next) < rid.bytes:
            yield self._extra()
        if self._next is None or _raw_id(self._next) != rid.bytes:
            yield f"{self._info.name} {rid} hilang dari tabel"
            return
        actual = dict(zip(self._names, self._next[1:], strict=True))
        self._next = next(self._rows, None)
        differing = [
            name
            for name, value in expected.items()
            if not _same(actual[name], self._to_raw[name](value))
        ]
        if differing:
            yield f"{self._info.name} {rid} kolom {', '.join(differing)}"

    def rest(self) -> Iterator[str]:
        while self._next is not None:
            yield self._extra()

    def _extra(self) -> str:
        raw = _raw_id(self._next)
        self._next = next(self._rows, None)
        name = str(UUID(bytes=raw)) if len(raw) == 16 else raw.hex()
        return f"{self._info.name} {name} tidak ada di catatan"


def _raw_id(row: Any) -> bytes:  # noqa: ANN401 - driver row
    value = row[0]
    return value if isinstance(value, bytes) else str(value).encode()


def _binder(column: Column[Any], dialect: Dialect) -> Callable[[Any], Any]:
    bind = column.type.dialect_impl(dialect).bind_processor(dialect)
    return bind if bind is not None else lambda value: value


def _same(stored: object, bound: object) -> bool:
    if isinstance(bound, memoryview):
        bound = bytes(bound)
    # bool is stored as integer; any other change of kind ('5' for 5) is an edit
    wanted = int(bound) if isinstance(bound, bool) else bound
    return type(stored) is type(wanted) and stored == wanted


def rebuild(connection: Connection, *, job: JobControl) -> int:
    """Write every synced table anew from the log; return the number of records written.

    Computed local columns are left at their zero value; the caller recomputes them.
    """
    for info in registry().values():
        connection.execute(delete(info.table))
    batches: dict[int, list[dict[str, Any]]] = defaultdict(list)
    written = 0
    for info, rid, state in list(records(connection)):
        batch = batches[info.number]
        batch.append({"id": rid, **local_zeros(info), **row_of(info, state)})
        written += 1
        if len(batch) == BATCH:
            job.step(written, written, "menyusun ulang")
            connection.execute(insert(info.table), batch)
            batch.clear()
    for number, batch in batches.items():
        if batch:
            connection.execute(insert(registry()[number].table), batch)
    return written
