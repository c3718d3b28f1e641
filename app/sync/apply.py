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

from sqlalchemy import Connection

from app.domain.merge import FieldOp, StreamId
from app.models.base import FIELD_RECORD_KEY
from app.sync.branches import Tree, is_branch
from app.sync.chain import GENESIS, encode_vv
from app.sync.changelog import OwnStream
from app.sync.graft import ForkedError, ShortError, place
from app.sync.identity import META_UNKNOWN, heads, write_meta
from app.sync.keep import Checked, store
from app.sync.project import Fill, LogReader, Projected, chunks, project
from app.sync.ranges import RangeError, check_signature, verify
from app.sync.registry import registry
from app.sync.wire import Payload, Scope, StreamRange, Want


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


class OwnStreamAheadError(Exception):
    """Others hold more of this PC's own log than it does: it is an older copy of itself."""


@dataclass
class Applied:
    """What one volume changed."""

    operations: int = 0
    duplicates: int = 0
    projected: Projected = field(default_factory=Projected)
    forked: set[StreamId] = field(default_factory=set)
    """Streams of which another past became known by this"""
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
        RangeError: a range is wrong or its writer may not write.
        OwnStreamAheadError: this database is older than what others hold of it.
    """
    result = Applied()
    tree = Tree(connection)
    _require_causes(payload.ranges, tree)
    keys = {**_keys_in(payload.ranges), **_held_keys(connection, payload.ranges)}
    checked, strange = _sort(connection, payload, own=own, writers=writers, tree=tree, keys=keys)
    for item in checked:
        result.unknown += store(connection, item)
    new = _New()
    if strange:
        checked += _graft_all(connection, strange, keys, result)
        tree = Tree(connection)
        _touch_tails(connection, tree, {rng.stream for rng, _ in strange}, new)
    _require_tails(payload.ranges, tree)
    for item in checked:
        _note_all(item, tree, new, result)
    if result.unknown:
        write_meta(connection, META_UNKNOWN, b"1")
    result.duplicates = sum(len(rng.ops) for rng in payload.ranges) - result.operations
    if checked:
        _new_context(connection, own)
        reader = LogReader(connection)
        result.projected = project(connection, reader, new.touched, new.usable, fill)
        _find_parallel(reader, checked, result)
    return result


def _sort(
    connection: Connection,
    payload: Payload,
    *,
    own: OwnStream,
    writers: Writers,
    tree: Tree,
    keys: Mapping[bytes, bytes],
) -> tuple[list[Checked], list[tuple[StreamRange, bytes]]]:
    """Return what simply goes on, and the ranges of streams with more than one past."""
    checked: list[Checked] = []
    strange: list[tuple[StreamRange, bytes]] = []
    for rng in payload.ranges:
        public_key = _check_writer(rng, writers)
        if any(rng.stream == one.rng.stream for one in checked):
            strange.append((rng, public_key))  # another past, or what comes after the first range
            continue
        try:
            item = _check(connection, rng, public_key, own=own, tree=tree, keys=keys)
        except ForkedError:
            strange.append((rng, public_key))
        else:
            checked += [] if item is None else [item]
    return checked, strange


def _require_causes(ranges: Iterable[StreamRange], tree: Tree) -> None:
    """Raise ``WaitsError`` unless everything the operations had seen is here or in the volume."""
    ranges = tuple(ranges)
    stored = {wire: tree.reached(wire) for wire in tree.by_wire}
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
            for stream, seq in tree.read(vector).items():
                known = after.get(stream, 0)
                if seq > known and not is_branch(stream):
                    upto = max(seq, missing.get(stream, (0, 0))[1])
                    missing[stream] = (stored.get(stream, 0), upto)
    if missing:
        raise WaitsError(Want(s, known, upto) for s, (known, upto) in sorted(missing.items()))


def _require_tails(ranges: Iterable[StreamRange], tree: Tree) -> None:
    """Raise ``WaitsError`` if operations had seen a tail of a forked stream that is not here."""
    missing: dict[StreamId, tuple[int, int]] = {}
    for rng in ranges:
        for vector in rng.vectors.values():
            for stream, seq in vector.items():
                known = tree.reached(stream)
                if is_branch(stream) and seq > known:
                    missing[stream] = (known, max(seq, missing.get(stream, (0, 0))[1]))
    if missing:
        raise WaitsError(Want(s, known, upto) for s, (known, upto) in sorted(missing.items()))


def _check_writer(rng: StreamRange, writers: Writers) -> bytes:
    """Return the public key of the device that wrote a range and may write that far."""
    public_key = writers.signing_key(UUID(bytes=rng.stream[:16]))
    if public_key is None:
        raise RangeError("unknown device")
    last = writers.last_accepted(rng.stream)
    if last is not None and rng.upto > last:
        raise RangeError("revoked device")
    check_signature(rng, public_key, Scope.AGENCY)
    return public_key


def _check(
    connection: Connection,
    rng: StreamRange,
    public_key: bytes,
    *,
    own: OwnStream,
    tree: Tree,
    keys: Mapping[bytes, bytes],
) -> Checked | None:
    """Return the range if it brings something new; None for what is held already.

    Raises:
        ForkedError: its stream has more than one past.
    """
    row = tree.by_wire.get(rng.stream)
    known = 0 if row is None else row.head
    if rng.stream == own.wire_id and rng.upto > known:
        raise OwnStreamAheadError
    if row is not None and tree.ended(row):
        raise ForkedError(rng.stream)
    if rng.upto <= known:
        if _hash_at(connection, rng.stream, rng.upto) != rng.head:
            raise _two_pasts(rng.stream, own)
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
        raise _two_pasts(rng.stream, own)
    return Checked(rng, known, hashes, public_key)


def _two_pasts(stream: StreamId, own: OwnStream) -> Exception:
    """Return what to raise: the own stream must not be written on once it forked."""
    return OwnStreamAheadError() if stream == own.wire_id else ForkedError(stream)


def _graft_all(
    connection: Connection,
    strange: Iterable[tuple[StreamRange, bytes]],
    keys: Mapping[bytes, bytes],
    result: Applied,
) -> list[Checked]:
    """Store ranges of streams with more than one past; return those that brought something."""
    brought = []
    for rng, public_key in strange:
        item = _graft(connection, rng, public_key, keys, result)
        if rng.upto > item.known:
            result.unknown += store(connection, item)
            brought.append(item)
    return brought


def _graft(
    connection: Connection,
    rng: StreamRange,
    public_key: bytes,
    keys: Mapping[bytes, bytes],
    result: Applied,
) -> Checked:
    """Return a range on the past it belongs to; parts its stream if that past is new here."""
    before = Tree(connection)
    try:
        row, hashes = place(connection, before, rng, keys.get)
    except ShortError:
        known = min(one.head for one in before.family(before.by_wire[rng.stream]))
        raise WaitsError([Want(rng.stream, known, rng.after)]) from None
    if row.wire not in before.by_wire:
        result.forked.add(rng.stream)
    return Checked(rng, row.head, hashes, public_key, row=row)


def _touch_tails(
    connection: Connection, tree: Tree, streams: Iterable[StreamId], new: _New
) -> None:
    """Note every record of the tails: what others had seen of them may now be known better."""
    for stream in streams:
        row = tree.by_wire[stream]
        for tail in tree.family(row)[1:]:
            rows = connection.exec_driver_sql(
                "SELECT DISTINCT tbl, rid FROM op WHERE stream_id = ?", (tail.id,)
            )
            for tbl, rid in rows:
                new.touched[int(tbl)].add(bytes(rid))


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


def _note_all(item: Checked, tree: Tree, new: _New, result: Applied) -> None:
    """Note the new operations of a range for the tables."""
    row = tree.by_wire.get(item.wire)
    vectors = {
        number: tree.read(vector) if row is None else tree.seen(row.id, vector)
        for number, vector in item.rng.vectors.items()
    }
    for op in item.rng.ops:
        if op.seq <= item.known:
            continue
        result.operations += 1
        result.max_hlc = max(result.max_hlc, op.hlc)
        new.touched[op.tbl].add(op.rid)
        if op.tbl in registry() and op.fields is not None:
            bad = item.strange.get(op.seq)
            fields = {n: v for n, v in op.fields.items() if n not in bad} if bad else op.fields
            seen = vectors[op.ctx]
            new.usable[op.tbl, op.rid].append(FieldOp(item.wire, op.seq, op.hlc, seen, fields))


def _new_context(connection: Connection, own: OwnStream) -> None:
    """From now on the own operations have seen what was just taken in."""
    vector = {s: seq for s, seq in heads(connection).items() if s != own.wire_id}
    connection.exec_driver_sql(
        "INSERT INTO ctx (stream_id, n, vv) SELECT ?, max(n) + 1, ? FROM ctx WHERE stream_id = ?",
        (own.row_id, encode_vv(vector), own.row_id),
    )


def _find_parallel(reader: LogReader, checked: list[Checked], result: Applied) -> None:
    """Note the records that somebody here changed while somebody there did."""
    incoming = {
        (item.wire, op.seq) for item in checked for op in item.rng.ops if op.seq > item.known
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
