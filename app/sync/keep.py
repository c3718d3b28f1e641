# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Writing checked ranges of other PCs into the log: operations, contexts, points, record keys."""

from __future__ import annotations

from dataclasses import dataclass, field

import msgpack
from sqlalchemy import Connection

from app.db.bulk import insert_rows
from app.domain.merge import StreamId
from app.models.base import FIELD_RECORD_KEY
from app.sync.branches import Row
from app.sync.chain import GENESIS, encode_body, encode_vv
from app.sync.project import misfits
from app.sync.registry import registry
from app.sync.wire import StreamRange, WireOp

_OP = (
    "stream_id",
    "seq",
    "ctx",
    "hlc",
    "user_id",
    "tbl",
    "rid",
    "body",
    "commitments",
    "hash",
    "applied",
)


@dataclass(frozen=True)
class Checked:
    """One range that is right and new, from ``known`` on."""

    rng: StreamRange
    known: int
    hashes: list[bytes]
    public_key: bytes
    strange: dict[int, list[int]] = field(default_factory=dict)
    """By sequence number, the fields of which this version of the program can show nothing"""
    row: Row | None = None
    """The tail it belongs to, if its stream forked"""

    @property
    def wire(self) -> StreamId:
        return self.rng.stream if self.row is None else self.row.wire


def store(connection: Connection, item: Checked) -> int:
    """Store the new operations of a checked range; return how many a newer program must show."""
    rng = item.rng
    row = item.row
    row_id = _stream_row(connection, rng.stream, item.public_key) if row is None else row.id
    contexts = _store_contexts(connection, row_id, rng, item.known)
    rows = []
    keys = []
    for op, digest in zip(rng.ops, item.hashes, strict=True):
        if op.seq <= item.known:
            continue
        bad = _strange(op)
        if bad:
            item.strange[op.seq] = bad
        rows.append(_op_row(row_id, contexts[op.ctx], op, digest, applied=not bad))
        key = None if op.fields is None else op.fields.get(FIELD_RECORD_KEY)
        if key is not None:
            keys.append((op.rid, key))
    insert_rows(connection, "op", _OP, rows)
    if keys:
        connection.exec_driver_sql(
            "INSERT INTO record_key (rid, key) VALUES (?, ?) ON CONFLICT DO NOTHING", keys
        )
    connection.exec_driver_sql(
        "UPDATE stream SET head_seq = ?, head_hash = ?, head_sig = ?,"
        " head_hlc = max(head_hlc, ?) WHERE id = ?",
        (rng.upto, rng.head, rng.signature, rng.ops[-1].hlc, row_id),
    )
    connection.exec_driver_sql(
        "INSERT INTO titik (stream_id, lingkup, upto, kepala, tanda_tangan)"
        " VALUES (?, 'agency', ?, ?, ?) ON CONFLICT DO NOTHING",
        (row_id, rng.upto, rng.head, rng.signature),
    )
    return len(item.strange)


def _strange(op: WireOp) -> list[int]:
    """Return the fields of an operation that this version of the program cannot show."""
    info = registry().get(op.tbl)
    if info is None:
        return list(op.fields or op.commitments or (FIELD_RECORD_KEY,))
    return [] if op.fields is None else misfits(info, op.fields)


def _op_row(
    row_id: int, ctx: int, op: WireOp, digest: bytes, *, applied: bool
) -> tuple[object, ...]:
    body = None if op.fields is None else encode_body(op.fields)
    kept = None if op.fields is not None else msgpack.packb(op.commitments, use_bin_type=True)
    stamp = (op.hlc, op.user, op.tbl, op.rid)
    return (row_id, op.seq, ctx, *stamp, body, kept, digest, applied)


def _stream_row(connection: Connection, stream: StreamId, public_key: bytes) -> int:
    device, incarnation = stream[:16], int.from_bytes(stream[16:], "big")
    connection.exec_driver_sql(
        "INSERT INTO stream (device, incarnation, public_key, head_seq, head_hash, head_sig,"
        " head_hlc, head_wall, quarantine) VALUES (?, ?, ?, 0, ?, x'', 0, 0, '')"
        " ON CONFLICT (device, incarnation) DO NOTHING",
        (device, incarnation, public_key, GENESIS),
    )
    found = connection.exec_driver_sql(
        "SELECT id FROM stream WHERE device = ? AND incarnation = ?", (device, incarnation)
    )
    return int(found.scalar_one())


def _store_contexts(
    connection: Connection, row_id: int, rng: StreamRange, known: int
) -> dict[int, int]:
    """Store the vectors of a range; return the number each has here."""
    rows = connection.exec_driver_sql("SELECT n, vv FROM ctx WHERE stream_id = ?", (row_id,))
    have = {bytes(vv): int(n) for n, vv in rows}
    following = max(have.values(), default=0)
    numbers: dict[int, int] = {}
    for number in sorted({op.ctx for op in rng.ops if op.seq > known}):
        encoded = encode_vv(rng.vectors[number])
        if encoded not in have:
            following += 1
            have[encoded] = following
            connection.exec_driver_sql(
                "INSERT INTO ctx (stream_id, n, vv) VALUES (?, ?, ?)",
                (row_id, following, encoded),
            )
        numbers[number] = have[encoded]
    return numbers
