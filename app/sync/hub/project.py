# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the province sees of a record: folded from its operations by the same code as on a PC."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import delete

from app.domain.gabung import TOMBSTONE, Settled
from app.domain.merge import FieldOp, Wire
from app.models.base import FIELD_RECORD_KEY
from app.sync.hub import bulk, schema
from app.sync.hub.figures import date_field
from app.sync.hub.log import AgencyLog
from app.sync.project import shown_values
from app.sync.registry import TableInfo, registry

PORTION = 2000


def project(log: AgencyLog, rids: Iterable[bytes]) -> int:
    """Write the rows of the named records anew; return how many there are."""
    wanted = sorted(set(rids))
    done = 0
    for start in range(0, len(wanted), PORTION):
        portion = wanted[start : start + PORTION]
        done += _write(log, log.operations(portion), portion)
    return done


def project_new(log: AgencyLog, ops: dict[tuple[int, bytes], list[FieldOp]]) -> int:
    """Write the rows of records whose every operation is in ``ops``."""
    return _write(log, ops, ())


def _write(
    log: AgencyLog, found: dict[tuple[int, bytes], list[FieldOp]], known: Sequence[bytes]
) -> int:
    rows: list[tuple[object, ...]] = []
    siblings: list[tuple[object, ...]] = []
    for (tbl, rid), ops in found.items():
        info = registry().get(tbl)
        settled = _settle(ops, info)
        rows.append(_row(log.agency, tbl, rid, ops, info, settled))
        siblings.extend(_siblings(log, tbl, rid, settled))
    bulk.upsert(log.connection, schema.rec, rows)
    table = schema.sibling
    for start in range(0, len(known), 400):
        portion = [UUID(bytes=rid) for rid in known[start : start + 400]]
        log.connection.execute(
            delete(table).where(table.c.agency_id == log.agency, table.c.rid.in_(portion))
        )
    bulk.upsert(log.connection, table, siblings)
    return len(rows)


def _settle(ops: Sequence[FieldOp], info: TableInfo | None) -> Settled:
    if info is None:
        return Settled({}, {})
    if len(ops) > 1:
        return shown_values(ops, info)
    # most records of a first load: one operation, nothing to weigh against it
    fields = info.fields
    return Settled(
        {n: v for n, v in ops[0].fields.items() if n in fields and fields[n].fits(v)}, {}
    )


def _row(
    agency: UUID,
    tbl: int,
    rid: bytes,
    ops: Sequence[FieldOp],
    info: TableInfo | None,
    settled: Settled,
) -> tuple[object, ...]:
    named: dict[str, object] = {}
    if info is not None:
        named = {
            info.fields[number].name: _plain(value)
            for number, value in settled.shown.items()
            if number in info.fields
        }
    return (
        agency,
        UUID(bytes=rid),
        tbl,
        _period(info, named),
        settled.shown.get(TOMBSTONE) is True,
        len(settled.undecided),
        _key(ops),
        json.dumps(named, ensure_ascii=False, separators=(",", ":"), sort_keys=True),
    )


def _key(ops: Sequence[FieldOp]) -> bytes:
    found = (op.fields[FIELD_RECORD_KEY] for op in ops if FIELD_RECORD_KEY in op.fields)
    key = next(found, b"")
    return key if isinstance(key, bytes) else b""


def _period(info: TableInfo | None, named: dict[str, object]) -> date | None:
    """Return the day that places a record in a period; None for tables that have none."""
    name = None if info is None else date_field(info.name)
    value = named.get(name) if name else None
    return date.fromisoformat(value) if isinstance(value, str) else None


def _siblings(
    log: AgencyLog, tbl: int, rid: bytes, settled: Settled
) -> Iterable[tuple[object, ...]]:
    for number, lives in settled.undecided.items():
        for live in lives:
            row_id = log.streams[live.stream].row_id
            value = json.dumps(_plain(live.value), ensure_ascii=False)
            yield (log.agency, UUID(bytes=rid), tbl, number, row_id, live.seq, live.hlc, value)


def _plain(value: Wire) -> object:
    return base64.b64encode(value).decode() if isinstance(value, bytes) else value


def personal(tbl: int, fields: Iterable[int], allowed: dict[int, frozenset[int]]) -> bool:
    """True if an operation carries a field that this program knows must not leave its agency."""
    info = registry().get(tbl)
    if info is None:
        return False
    may = allowed.get(tbl, frozenset())
    return any(n != FIELD_RECORD_KEY and n in info.fields and n not in may for n in fields)
