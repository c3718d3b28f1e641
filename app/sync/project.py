# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The tables follow the log: records that other PCs wrote to are folded anew.

Works in the caller's transaction and only on the records named to it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from operator import attrgetter
from typing import Any, NamedTuple
from uuid import UUID

import msgpack
from sqlalchemy import Column, Connection

from app.db.bulk import insert_rows
from app.domain.gabung import Settled, settle, simple
from app.domain.merge import FieldOp, Live, StreamId, Wire
from app.infra.resources import read_csv
from app.sync.branches import Tree
from app.sync.chain import decode_body, decode_vv
from app.sync.registry import TableInfo, registry, zero

CHUNK = 1000
_STAMP = attrgetter("hlc", "stream", "seq")


class Arriving(NamedTuple):
    """A row about to be written, in the form the driver stores it."""

    rid: bytes
    now: tuple[Any, ...]
    was: tuple[Any, ...] | None
    """As it is stored; None for a new record"""
    local: tuple[Any, ...]
    """Computed columns as they are stored, or their zero values"""


Fill = Callable[[Connection, Sequence[Arriving]], list[tuple[Any, ...]]]
"""Returns the computed columns of each row, so that they are written together with it"""


@dataclass
class Projected:
    """What following the log changed, record by record."""

    new: dict[int, set[UUID]] = field(default_factory=lambda: defaultdict(set))
    before: dict[tuple[int, UUID], dict[int, Wire]] = field(default_factory=dict)
    """Changed fields of records that existed, as they were shown"""
    after: dict[tuple[int, UUID], dict[int, Wire]] = field(default_factory=dict)
    undecided: set[tuple[int, UUID]] = field(default_factory=set)


class LogReader:
    """Operations of single records as the merge sees them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._tree = Tree(connection)
        self.streams: dict[int, StreamId] = {id_: r.wire for id_, r in self._tree.rows.items()}
        self.row_ids = {wire: row_id for row_id, wire in self.streams.items()}
        self._seen: dict[tuple[int, int], Mapping[bytes, int]] = {}

    def seen(self, row_id: int, number: int) -> Mapping[bytes, int]:
        """Return what the operations of one context had seen."""
        key = (row_id, number)
        if key not in self._seen:
            vector = self._connection.exec_driver_sql(
                "SELECT vv FROM ctx WHERE stream_id = ? AND n = ?", key
            ).scalar_one()
            self._seen[key] = self._tree.seen(row_id, decode_vv(bytes(vector)))
        return self._seen[key]

    def operations(self, rids: Sequence[bytes]) -> dict[bytes, list[FieldOp]]:
        """Return the operations of every record, oldest stamp first."""
        found: dict[bytes, list[FieldOp]] = defaultdict(list)
        for chunk in chunks(rids):
            marks = ",".join("?" * len(chunk))
            rows = self._connection.exec_driver_sql(
                f"SELECT rid, hlc, stream_id, seq, ctx, body FROM op WHERE rid IN ({marks})"  # noqa: S608 - only marks
                " AND body IS NOT NULL",
                tuple(chunk),
            )
            for rid, hlc, row_id, seq, ctx, body in rows:
                found[bytes(rid)].append(
                    FieldOp(
                        stream=self.streams[int(row_id)],
                        seq=int(seq),
                        hlc=int(hlc),
                        seen=self.seen(int(row_id), int(ctx)),
                        fields=decode_body(bytes(body)),
                    )
                )
        for ops in found.values():
            ops.sort(key=_STAMP)
        return found

    def complete(self, arrived: Mapping[bytes, list[FieldOp]]) -> dict[bytes, list[FieldOp]]:
        """Return those of the records just stored of which the log holds nothing else."""
        found: dict[bytes, list[FieldOp]] = {}
        for chunk in chunks(list(arrived)):
            marks = ",".join("?" * len(chunk))
            rows = self._connection.exec_driver_sql(
                f"SELECT rid, count(*) FROM op WHERE rid IN ({marks}) GROUP BY rid",  # noqa: S608 - only marks
                tuple(chunk),
            )
            found.update(
                (rid, sorted(arrived[rid], key=_STAMP))
                for rid, count in rows
                if count == len(arrived[rid])
            )
        return found


def project(
    connection: Connection,
    reader: LogReader,
    touched: Mapping[int, Iterable[bytes]],
    arrived: Mapping[tuple[int, bytes], list[FieldOp]] | None = None,
    fill: Mapping[int, Fill] | None = None,
) -> Projected:
    """Write the rows of the touched records anew; return what changed in them.

    ``arrived``: the usable operations just stored, by table and record, so that new records are
    not read back. ``fill``: who computes the local columns of a table; without, new rows get zero
    values and others keep theirs.
    """
    result = Projected()
    arrived = arrived or {}
    fill = fill or {}
    for number, rids in sorted(touched.items()):
        info = registry().get(number)
        if info is not None:
            for chunk in chunks(sorted(rids)):
                came = {rid: arrived[number, rid] for rid in chunk if (number, rid) in arrived}
                rows = _fold(connection, reader, info, (chunk, came), result)
                _write(connection, raw_table(number), rows, fill.get(number))
    return result


def _fold(
    connection: Connection,
    reader: LogReader,
    info: TableInfo,
    records: tuple[Sequence[bytes], Mapping[bytes, list[FieldOp]]],
    result: Projected,
) -> list[Arriving]:
    """Return the rows that are new or show something else than before."""
    rids, came = records
    table = raw_table(info.number)
    existing = table.stored(connection, rids)
    ranks = status_ranks().get(info.number, {})
    rows: list[Arriving] = []
    siblings: list[tuple[Any, ...]] = []
    whole = reader.complete({rid: ops for rid, ops in came.items() if rid not in existing})
    known = [rid for rid in rids if rid not in whole]
    held = reader.operations(known).items()
    for rid, ops in (whole | {rid: [usable(info, op) for op in ops] for rid, ops in held}).items():
        settled = simple(ops[0]) if len(ops) == 1 else settle(ops, ranks)
        row = table.row(settled.shown)
        key = (info.number, UUID(bytes=rid))
        if settled.undecided:
            siblings.extend(_siblings(reader, info, rid, settled))
            result.undecided.add(key)
        old = existing.get(rid)
        if old is None:
            result.new[info.number].add(key[1])
            result.after[key] = {}
            rows.append(Arriving(rid, row, None, table.local_values))
        elif old[0] != row:
            result.before[key], result.after[key] = table.difference(old[0], row)
            rows.append(Arriving(rid, row, *old))
    _write_siblings(connection, known, siblings)
    return rows


def _write(
    connection: Connection, table: RawTable, rows: Sequence[Arriving], fill: Fill | None
) -> None:
    local = [item.local for item in rows] if fill is None else fill(connection, rows)
    pairs = list(zip(rows, local, strict=True))
    table.insert_rows(connection, [pair for pair in pairs if pair[0].was is None])
    table.update_rows(connection, [pair for pair in pairs if pair[0].was is not None])


@dataclass(frozen=True)
class RawTable:
    """A table in the form the driver stores it: what the log holds, truth values as 0 and 1."""

    info: TableInfo
    columns: tuple[str, ...]
    numbers: tuple[int, ...]
    zeros: tuple[Any, ...]
    local_names: tuple[str, ...]
    local_values: tuple[Any, ...]
    """Zero values of the computed columns; None lets SQLite number the row"""
    select: str

    def row(self, state: Mapping[int, Wire]) -> tuple[Any, ...]:
        """Return the stored values of a record; a field the log never set has its zero value."""
        return tuple(map(state.get, self.numbers, self.zeros))

    def rows(self, connection: Connection, rids: Sequence[bytes]) -> dict[bytes, tuple[Any, ...]]:
        """Return the stored values of those records that exist."""
        return {rid: row for rid, (row, _) in self.stored(connection, rids).items()}

    def stored(
        self, connection: Connection, rids: Sequence[bytes]
    ) -> dict[bytes, tuple[tuple[Any, ...], tuple[Any, ...]]]:
        """Return the stored values of those records that exist, fields and computed columns."""
        marks = ",".join("?" * len(rids))
        names = ", ".join(f'"{name}"' for name in ("id", *self.columns, *self.local_names))
        found = connection.exec_driver_sql(
            f'SELECT {names} FROM "{self.info.name}" WHERE id IN ({marks})',  # noqa: S608 - names of our own tables
            tuple(rids),
        )
        upto = 1 + len(self.numbers)
        return {bytes(row[0]): (tuple(row[1:upto]), tuple(row[upto:])) for row in found}

    def difference(
        self, old: tuple[Any, ...], new: tuple[Any, ...]
    ) -> tuple[dict[int, Wire], dict[int, Wire]]:
        """Return the changed fields as they were and as they are."""
        before: dict[int, Wire] = {}
        after: dict[int, Wire] = {}
        for number, was, now in zip(self.numbers, old, new, strict=True):
            if was != now:
                is_bool = self.info.fields[number].python_type is bool
                before[number] = bool(was) if is_bool else was
                after[number] = bool(now) if is_bool else now
        return before, after

    def insert_rows(
        self, connection: Connection, rows: Sequence[tuple[Arriving, tuple[Any, ...]]]
    ) -> None:
        """Write new rows with their computed columns."""
        insert_rows(
            connection,
            self.info.name,
            ("id", *self.local_names, *self.columns),
            [(item.rid, *local, *item.now) for item, local in rows],
        )

    def update_rows(
        self, connection: Connection, rows: Sequence[tuple[Arriving, tuple[Any, ...]]]
    ) -> None:
        """Write the columns that changed, and no others: their indexes stay untouched."""
        groups: dict[tuple[int, ...], list[tuple[Any, ...]]] = defaultdict(list)
        for item, local in rows:
            assert item.was is not None
            now, was = (*item.now, *local), (*item.was, *item.local)
            places = tuple(i for i, value in enumerate(now) if value != was[i])
            groups[places].append((*[now[i] for i in places], item.rid))
        names = (*self.columns, *self.local_names)
        for places, values in groups.items():
            assigned = ", ".join(f'"{names[i]}" = ?' for i in places)
            connection.exec_driver_sql(
                f'UPDATE "{self.info.name}" SET {assigned} WHERE id = ?',  # noqa: S608 - same
                values,
            )


@cache
def raw_table(info_number: int) -> RawTable:
    """Return the statements for one table."""
    info = registry()[info_number]
    names = [spec.column for spec in info.fields.values()]
    quoted = ", ".join(f'"{name}"' for name in names)
    numbered = {c.name: None for c in info.table.columns if _is_row_number(c)}
    local = {**numbered, **local_zeros(info)}
    return RawTable(
        info,
        tuple(names),
        tuple(info.fields),
        tuple(spec.zero for spec in info.fields.values()),
        tuple(local),
        tuple(local.values()),
        select=f'SELECT id, {quoted} FROM "{info.name}"',  # noqa: S608 - names of our own tables
    )


def _is_row_number(column: Column[Any]) -> bool:
    return bool(column.info.get("local")) and column.primary_key


def _siblings(
    reader: LogReader, info: TableInfo, rid: bytes, settled: Settled
) -> Iterator[tuple[Any, ...]]:
    for number, lives in settled.undecided.items():
        for live in lives:
            yield (
                rid,
                number,
                reader.row_ids[live.stream],
                live.seq,
                info.number,
                msgpack.packb(live.value, use_bin_type=True),
            )


def _write_siblings(
    connection: Connection, rids: Sequence[bytes], rows: list[tuple[Any, ...]]
) -> None:
    if rids:
        marks = ",".join("?" * len(rids))
        connection.exec_driver_sql(
            f"DELETE FROM sibling WHERE rid IN ({marks})",  # noqa: S608 - only marks
            tuple(rids),
        )
    if rows:
        connection.exec_driver_sql(
            "INSERT INTO sibling (rid, field, stream_id, seq, tbl, value) VALUES (?,?,?,?,?,?)",
            rows,
        )


def misfits(info: TableInfo, fields: Mapping[int, Wire]) -> list[int]:
    """Return the fields that this version of the program cannot show."""
    shape = info.shape(tuple(fields), tuple(map(type, fields.values())))
    bad = [number for number, fits in shape.checks if not fits(fields[number])]
    return sorted([*shape.misfits, *bad]) if bad or shape.misfits else []


def usable(info: TableInfo, op: FieldOp) -> FieldOp:
    """Return the operation with only what this version of the program can show."""
    bad = misfits(info, op.fields)
    if not bad:
        return op
    kept = {number: value for number, value in op.fields.items() if number not in bad}
    return FieldOp(op.stream, op.seq, op.hlc, op.seen, kept)


def row_of(info: TableInfo, state: Mapping[int, Wire]) -> dict[str, Any]:
    """Return the column values of a record; a field the log never set has its zero value."""
    return {
        spec.column: spec.load(state[number]) if number in state else spec.zero
        for number, spec in info.fields.items()
    }


def local_zeros(info: TableInfo) -> dict[str, Any]:
    """Return the values that computed columns have until their projection fills them."""
    columns = info.table.columns
    return {c.name: zero(c) for c in columns if c.info.get("local") and not c.primary_key}


def shown_values(ops: Sequence[FieldOp], info: TableInfo) -> Settled:
    """Fold one record's operations as ``project`` does."""
    return settle([usable(info, op) for op in ops], status_ranks().get(info.number, {}))


def live_value(live: Live, info: TableInfo, number: int) -> Any:  # noqa: ANN401 - a column value
    """Return a live value in the form the program works with."""
    return info.fields[number].load(live.value)


@cache
def status_ranks() -> dict[int, dict[int, dict[Wire, int]]]:
    """Return the order of status values by table and field (``gabung/urutan_status.csv``)."""
    tables = {info.name: info for info in registry().values()}
    ranks: dict[int, dict[int, dict[Wire, int]]] = {}
    for row in read_csv("data", "gabung", "urutan_status.csv"):
        info = tables[row["tabel"]]
        number = info.by_name[row["isian"]].number
        order = ranks.setdefault(info.number, {}).setdefault(number, {})
        order[row["nilai"]] = int(row["urutan"])
    return ranks


def chunks(items: Sequence[bytes], size: int = CHUNK) -> Iterator[Sequence[bytes]]:
    """Yield the items in portions a query can name."""
    return (items[start : start + size] for start in range(0, len(items), size))
