# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Taking operations of other PCs into the log and the tables: all of a volume or nothing.

Everything is checked before the first row is written: the signatures, the chain from what is
known here, that nothing an operation had seen is still missing. Runs in the caller's transaction.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Protocol
from uuid import UUID

import msgpack
from sqlalchemy import Connection

from app.db.bulk import insert_rows
from app.domain.merge import FieldOp, StreamId
from app.models.base import FIELD_RECORD_KEY
from app.sync.chain import GENESIS, encode_body, encode_vv
from app.sync.changelog import OwnStream
from app.sync.identity import META_UNKNOWN, heads, write_meta
from app.sync.project import Fill, LogReader, Projected, chunks, misfits, project
from app.sync.ranges import RangeError, check_signature, verify
from app.sync.registry import registry
from app.sync.wire import Payload, Scope, StreamRange, Want, WireOp

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


class Writers(Protocol):
    """Who may write to the agency's log, and until where."""

    def signing_key(self, device: UUID) -> bytes | None:
        """Return the public key of a device of this agency; None if it is not known."""

    def last_accepted(self, stream: StreamId) -> int | None:
        """Return after which operation a revoked stream is refused; None if it is not revoked."""


class WaitsError(Exception):
    """Something that comes before this volume is not here yet."""

    def __init__(self, wants: Iterable[Want]) -> None:
        self.wants = tuple(wants)
        super().__init__(f"{len(self.wants)} ranges are missing before it")


class ForkedError(RangeError):
    """A stream says something else about its past than it said before."""

    def __init__(self, stream: StreamId) -> None:
        self.stream = stream
        super().__init__("forked stream")


class OwnStreamAheadError(Exception):
    """Others hold more of this PC's own log than it does: it is an older copy of itself."""


@dataclass
class Applied:
    """What one volume changed."""

    operations: int = 0
    duplicates: int = 0
    projected: Projected = field(default_factory=Projected)
    parallel: set[tuple[int, UUID]] = field(default_factory=set)
    """Records that two PCs wrote to in different fields, merged by themselves"""
    max_hlc: int = 0
    unknown: int = 0
    """Operations kept for a newer version of the program"""


@dataclass
class _New:
    """What a volume brings that was not here."""

    touched: dict[int, set[bytes]] = field(default_factory=lambda: defaultdict(set))
    """Records by table number"""
    usable: dict[tuple[int, bytes], list[FieldOp]] = field(
        default_factory=lambda: defaultdict(list)
    )
    """By table and record, what this version of the program can show of each operation"""


@dataclass(frozen=True)
class _Checked:
    """One range that is right and new, from ``known`` on."""

    rng: StreamRange
    known: int
    hashes: list[bytes]
    public_key: bytes


def apply_payload(
    connection: Connection,
    payload: Payload,
    *,
    own: OwnStream,
    writers: Writers,
    fill: Mapping[int, Fill] | None = None,
) -> Applied:
    """Store and apply the ranges of an agency volume.

    ``fill``: who computes the local columns of a table, by its number.

    Raises:
        WaitsError: it must be kept until something else came.
        ForkedError: a stream's past does not agree with what is known here.
        RangeError: a range is wrong or its writer may not write.
        OwnStreamAheadError: this database is older than what others hold of it.
    """
    result = Applied()
    stored = heads(connection)
    _require_causes(payload.ranges, stored)
    checked = []
    keys = {**_keys_in(payload.ranges), **_held_keys(connection, payload.ranges)}
    for rng in payload.ranges:
        item = _check(connection, rng, own=own, writers=writers, stored=stored, keys=keys)
        if item is None:
            result.duplicates += len(rng.ops)
        else:
            result.duplicates += sum(1 for op in rng.ops if op.seq <= item.known)
            checked.append(item)
    new = _New()
    for item in checked:
        _store(connection, item, new, result)
    if result.unknown:
        write_meta(connection, META_UNKNOWN, b"1")
    if checked:
        _new_context(connection, own)
        reader = LogReader(connection)
        result.projected = project(connection, reader, new.touched, new.usable, fill)
        _find_parallel(reader, checked, result)
    return result


def _require_causes(ranges: Iterable[StreamRange], stored: Mapping[StreamId, int]) -> None:
    """Raise ``WaitsError`` unless everything the operations had seen is here or in the volume."""
    ranges = tuple(ranges)
    after: dict[StreamId, int] = dict(stored)
    missing: dict[StreamId, tuple[int, int]] = {}
    for rng in sorted(ranges, key=lambda r: r.after):
        known = after.get(rng.stream, 0)
        if rng.after > known:
            missing[rng.stream] = (known, rng.after)
        else:
            after[rng.stream] = max(known, rng.upto)
    for rng in ranges:
        for vector in rng.vectors.values():
            for stream, seq in vector.items():
                known = after.get(stream, 0)
                if seq > known:
                    upto = max(seq, missing.get(stream, (0, 0))[1])
                    missing[stream] = (stored.get(stream, 0), upto)
    if missing:
        raise WaitsError(Want(s, known, upto) for s, (known, upto) in sorted(missing.items()))


def _check(
    connection: Connection,
    rng: StreamRange,
    *,
    own: OwnStream,
    writers: Writers,
    stored: Mapping[StreamId, int],
    keys: Mapping[bytes, bytes],
) -> _Checked | None:
    """Return the range if it brings something new; None for what is held already."""
    known = stored.get(rng.stream, 0)
    if rng.stream == own.wire_id and rng.upto > known:
        raise OwnStreamAheadError
    public_key = writers.signing_key(UUID(bytes=rng.stream[:16]))
    if public_key is None:
        raise RangeError("unknown device")
    last = writers.last_accepted(rng.stream)
    if last is not None and rng.upto > last:
        raise RangeError("revoked device")
    check_signature(rng, public_key, Scope.AGENCY)
    if rng.upto <= known:
        if _hash_at(connection, rng.stream, rng.upto) != rng.head:
            raise ForkedError(rng.stream)
        return None
    hashes = verify(
        rng,
        previous=_hash_at(connection, rng.stream, rng.after),
        find_key=keys.get,
        scope=Scope.AGENCY,
    )
    if known > rng.after and hashes[known - rng.after - 1] != _hash_at(
        connection, rng.stream, known
    ):
        raise ForkedError(rng.stream)
    return _Checked(rng, known, hashes, public_key)


def _hash_at(connection: Connection, stream: StreamId, seq: int) -> bytes:
    if seq == 0:
        return GENESIS
    found = connection.exec_driver_sql(
        "SELECT o.hash FROM op o JOIN stream s ON s.id = o.stream_id"
        " WHERE s.device = ? AND s.incarnation = ? AND o.seq = ?",
        (stream[:16], int.from_bytes(stream[16:], "big"), seq),
    ).scalar()
    return b"" if found is None else bytes(found)


def _keys_in(ranges: Iterable[StreamRange]) -> dict[bytes, bytes]:
    """Return the keys of the records that these ranges begin; the chain proves them."""
    return {
        op.rid: key
        for rng in ranges
        for op in rng.ops
        if op.fields is not None and isinstance(key := op.fields.get(FIELD_RECORD_KEY), bytes)
    }


def _held_keys(connection: Connection, ranges: Iterable[StreamRange]) -> dict[bytes, bytes]:
    """Return the keys held here of the records that these ranges go on with."""
    wanted = {
        op.rid
        for rng in ranges
        for op in rng.ops
        if op.fields is not None and FIELD_RECORD_KEY not in op.fields
    }
    found: dict[bytes, bytes] = {}
    for chunk in chunks(list(wanted)):
        marks = ",".join("?" * len(chunk))
        rows = connection.exec_driver_sql(
            f"SELECT rid, key FROM record_key WHERE rid IN ({marks})",  # noqa: S608 - only marks
            tuple(chunk),
        )
        found.update((bytes(rid), bytes(key)) for rid, key in rows if key is not None)
    return found


def _store(connection: Connection, item: _Checked, new: _New, result: Applied) -> None:
    rng = item.rng
    row_id = _stream_row(connection, rng.stream, item.public_key)
    contexts = _store_contexts(connection, row_id, rng, item.known)
    rows = []
    keys = []
    for op, digest in zip(rng.ops, item.hashes, strict=True):
        if op.seq <= item.known:
            continue
        known = _note(rng, op, new)
        result.unknown += not known
        rows.append(_op_row(row_id, contexts[op.ctx], op, digest, applied=known))
        result.max_hlc = max(result.max_hlc, op.hlc)
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
    result.operations += len(rows)


def _note(rng: StreamRange, op: WireOp, new: _New) -> bool:
    """Note an operation for the tables; False if it holds what only a newer program knows."""
    new.touched[op.tbl].add(op.rid)
    info = registry().get(op.tbl)
    if info is None or op.fields is None:
        return info is not None
    bad = misfits(info, op.fields)
    fields = {n: v for n, v in op.fields.items() if n not in bad} if bad else op.fields
    seen = rng.vectors[op.ctx]
    new.usable[op.tbl, op.rid].append(FieldOp(rng.stream, op.seq, op.hlc, seen, fields))
    return not bad


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


def _new_context(connection: Connection, own: OwnStream) -> None:
    """From now on the own operations have seen what was just taken in."""
    vector = {s: seq for s, seq in heads(connection).items() if s != own.wire_id}
    connection.exec_driver_sql(
        "INSERT INTO ctx (stream_id, n, vv) SELECT ?, max(n) + 1, ? FROM ctx WHERE stream_id = ?",
        (own.row_id, encode_vv(vector), own.row_id),
    )


def _find_parallel(reader: LogReader, checked: list[_Checked], result: Applied) -> None:
    """Note the records that somebody here changed while somebody there did."""
    incoming = {
        (item.rng.stream, op.seq) for item in checked for op in item.rng.ops if op.seq > item.known
    }
    changed = [rid.bytes for _, rid in result.projected.before]
    tables = {rid: number for number, rid in result.projected.before}
    for rid, ops in reader.operations(changed).items():
        if _has_parallel(ops, incoming):
            key = (tables[UUID(bytes=rid)], UUID(bytes=rid))
            if key not in result.projected.undecided:
                result.parallel.add(key)


def _has_parallel(ops: list[FieldOp], incoming: set[tuple[StreamId, int]]) -> bool:
    for one in ops:
        if (one.stream, one.seq) not in incoming:
            continue
        for other in ops:
            if other.stream == one.stream or (other.stream, other.seq) in incoming:
                continue
            seen = one.seen.get(other.stream, 0) >= other.seq
            if not seen and other.seen.get(one.stream, 0) < one.seq:
                return True
    return False
