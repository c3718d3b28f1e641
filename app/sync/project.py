# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The tables follow the log: records that other PCs wrote to are folded anew.

Works in the caller's transaction and only on the records named to it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any
from uuid import UUID

import msgpack
from sqlalchemy import Connection, bindparam, insert, update

from app.domain.gabung import Settled, settle, simple
from app.domain.merge import FieldOp, Live, StreamId, Wire
from app.infra.resources import read_csv
from app.models.types import to_wire
from app.sync.chain import decode_body, decode_vv, stream_id
from app.sync.registry import FieldInfo, TableInfo, registry, zero

CHUNK = 400


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
        rows = connection.exec_driver_sql("SELECT id, device, incarnation FROM stream")
        self.streams: dict[int, StreamId] = {
            int(row[0]): stream_id(UUID(bytes=bytes(row[1])), int(row[2])) for row in rows
        }
        self.row_ids = {wire: row_id for row_id, wire in self.streams.items()}
        self._seen: dict[tuple[int, int], dict[bytes, int]] = {}

    def seen(self, row_id: int, number: int) -> dict[bytes, int]:
        """Return the version vector of one context."""
        key = (row_id, number)
        if key not in self._seen:
            vector = self._connection.exec_driver_sql(
                "SELECT vv FROM ctx WHERE stream_id = ? AND n = ?", key
            ).scalar_one()
            self._seen[key] = decode_vv(bytes(vector))
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
            ops.sort(key=lambda op: (op.hlc, op.stream, op.seq))
        return found


def project(
    connection: Connection, reader: LogReader, touched: Mapping[int, Iterable[bytes]]
) -> Projected:
    """Write the rows of the touched records anew; return what changed in them."""
    result = Projected()
    for number, rids in sorted(touched.items()):
        info = registry().get(number)
        if info is not None:
            for chunk in chunks(sorted(rids)):
                _project_chunk(connection, reader, info, chunk, result)
    return result


def _project_chunk(
    connection: Connection,
    reader: LogReader,
    info: TableInfo,
    rids: Sequence[bytes],
    result: Projected,
) -> None:
    existing = _rows(connection, info, rids)
    ranks = status_ranks().get(info.number, {})
    inserts: list[dict[str, Any]] = []
    updates: list[dict[str, Any]] = []
    siblings: list[tuple[Any, ...]] = []
    for rid, ops in reader.operations(rids).items():
        usable = [_usable(info, op) for op in ops]
        settled = simple(usable[0]) if len(usable) == 1 else settle(usable, ranks)
        row = row_of(info, settled.shown)
        key = (info.number, UUID(bytes=rid))
        siblings.extend(_siblings(reader, info, rid, settled))
        if settled.undecided:
            result.undecided.add(key)
        if rid not in existing:
            result.new[info.number].add(key[1])
            result.after[key] = {}
            inserts.append({"id": key[1], **local_zeros(info), **row})
        elif _note_change(info, key, existing[rid], row, result):
            updates.append({"rid_": key[1], **row})
    _write_siblings(connection, rids, siblings)
    if inserts:
        connection.execute(insert(info.table), inserts)
    if updates:
        connection.execute(update(info.table).where(info.table.c.id == bindparam("rid_")), updates)


def _note_change(
    info: TableInfo,
    key: tuple[int, UUID],
    old: Mapping[str, Any],
    new: Mapping[str, Any],
    result: Projected,
) -> bool:
    before: dict[int, Wire] = {}
    after: dict[int, Wire] = {}
    for number, spec in info.fields.items():
        if old[spec.column] != new[spec.column]:
            before[number] = to_wire(old[spec.column])
            after[number] = to_wire(new[spec.column])
    if not after:
        return False
    result.before[key], result.after[key] = before, after
    return True


def _rows(
    connection: Connection, info: TableInfo, rids: Sequence[bytes]
) -> dict[bytes, dict[str, Any]]:
    columns = [info.table.c.id, *(info.table.c[spec.column] for spec in info.fields.values())]
    wanted = [UUID(bytes=rid) for rid in rids]
    query = info.table.select().with_only_columns(*columns).where(info.table.c.id.in_(wanted))
    return {row["id"].bytes: dict(row) for row in connection.execute(query).mappings()}


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


def _usable(info: TableInfo, op: FieldOp) -> FieldOp:
    """Return the operation with only what this version of the program can show."""
    bad = [
        number
        for number, value in op.fields.items()
        if number and not fits(info.fields.get(number), value)
    ]
    if not bad:
        return op
    kept = {number: value for number, value in op.fields.items() if number not in bad}
    return FieldOp(op.stream, op.seq, op.hlc, op.seen, kept)


def fits(spec: FieldInfo | None, value: Wire) -> bool:
    """True if this version of the program knows the field and can load the value."""
    if spec is None:
        return False
    if value is None:
        return spec.zero is None
    try:
        loaded = spec.load(value)
    except ValueError:
        return False
    return spec.enum is not None or type(loaded) is spec.python_type


def row_of(info: TableInfo, state: Mapping[int, Wire]) -> dict[str, Any]:
    """Return the column values of a record; a field the log never set has its zero value."""
    return {
        spec.column: spec.load(state[number])
        if number in state
        else zero(info.table.columns[spec.column])
        for number, spec in info.fields.items()
    }


def local_zeros(info: TableInfo) -> dict[str, Any]:
    """Return the values that computed columns have until their projection fills them."""
    columns = info.table.columns
    return {c.name: zero(c) for c in columns if c.info.get("local") and not c.primary_key}


def shown_values(ops: Sequence[FieldOp], info: TableInfo) -> Settled:
    """Fold one record's operations as ``project`` does."""
    return settle([_usable(info, op) for op in ops], status_ranks().get(info.number, {}))


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
