# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What has to be sent: everything above what the receivers say they have stored.

A volume ends only at a signed point of its stream. Own streams are signed here wherever a
volume ends; streams of others end where their writers signed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import msgpack
from sqlalchemy import Connection

from app.domain.merge import StreamId
from app.sync.branches import Tree
from app.sync.chain import GENESIS, decode_body, decode_vv
from app.sync.changelog import OwnStream
from app.sync.feed import feed_key, feed_op
from app.sync.identity import is_behind
from app.sync.portions import Part, portions
from app.sync.ranges import chain, sign_head
from app.sync.wire import Scope, StreamRange, WireOp

VOLUME_OPS = 1000

Vector = Mapping[StreamId, int]


@dataclass(frozen=True)
class _Stream:
    row_id: int
    wire: StreamId
    head: int
    is_own_key: bool
    """True if this PC's key signs for it (own device, any incarnation)"""
    root: StreamId
    """The name it is written, signed and sent under in the agency; a tail's is not its own"""
    tree: Tree
    above: tuple[tuple[int, StreamId, int], ...] = ()
    """What a tail goes on from, nearest first: row, name and end of each"""

    @property
    def base(self) -> int:
        """Return after which sequence number it begins."""
        return self.above[0][2] if self.above else 0

    def pieces(self, after: int, upto: int) -> list[tuple[int, int, int]]:
        """Return the rows that hold ``after`` … ``upto`` of the past that leads here, in order."""
        found: list[tuple[int, int, int]] = []
        for row_id, end, begin in zip(
            (self.row_id, *(up[0] for up in self.above)),
            (upto, *(up[2] for up in self.above)),
            (*(up[2] for up in self.above), 0),
            strict=True,
        ):
            if max(after, begin) < end:
                found.append((row_id, max(after, begin), end))
        return found[::-1]


def least(vectors: Iterable[Vector]) -> dict[StreamId, int]:
    """Return how far all of several receivers have come (nothing if there are none)."""
    vectors = list(vectors)
    if not vectors:
        return {}
    common = set.intersection(*(set(vector) for vector in vectors))
    return {stream: min(vector[stream] for vector in vectors) for stream in common}


def waiting(connection: Connection, after: Vector) -> int:
    """Return how many operations lie above a vector."""
    streams = _streams(connection, None)
    return sum(max(0, s.head - max(s.base, after.get(s.wire, 0))) for s in streams)


def agency_volumes(
    connection: Connection, own: OwnStream, after: Vector
) -> Iterator[tuple[StreamRange, ...]]:
    """Yield portions of about a thousand operations of what lies above ``after``.

    Each can be applied once those before it are; what depends on each other is in one.
    """
    streams = {stream.wire: stream for stream in _streams(connection, own)}
    parts: dict[StreamId, list[Part]] = {}
    for wire, stream in sorted(streams.items(), key=lambda pair: len(pair[1].above)):
        start = _start(stream, parts, after)
        ends = list(_ends(connection, stream, max(start, stream.base)))
        parts[wire] = _parts(connection, stream, start, ends)
    for portion in portions(parts, after, VOLUME_OPS):
        yield tuple(
            _agency_range(connection, own, streams[wire], start, upto)
            for wire, (start, upto) in portion.items()
        )


def feed_volumes(
    connection: Connection, own: OwnStream, after: Vector
) -> Iterator[tuple[StreamRange, ...]]:
    """Yield what the province has not stored of the feed; extends the feed's own chain first.

    A PC with an older program than others reports only itself: it does not know all the fields
    that belong into the feed of the others, and would compute another chain. Writes the points of
    the feed: the caller commits.
    """
    behind = is_behind(connection)
    found = (one for one in _streams(connection, own) if one.is_own_key or not behind)
    streams = {stream.wire: stream for stream in found}
    points: dict[StreamId, dict[int, bytes]] = {}
    parts = {}
    for wire, stream in streams.items():
        start = after.get(wire, 0)
        points[wire] = dict(_extend_feed(connection, stream, start))
        parts[wire] = _parts(connection, stream, max(start, stream.base), list(points[wire]))
        parts[wire][:1] = [replace(first, after=start) for first in parts[wire][:1]]
    for portion in portions(parts, after, VOLUME_OPS):
        yield tuple(
            _feed_range(connection, own, streams[wire], start, upto, points[wire][upto])
            for wire, (start, upto) in portion.items()
        )


def _start(stream: _Stream, parts: Mapping[StreamId, Sequence[Part]], after: Vector) -> int:
    """Return from where a stream is sent: a tail from the last point its reader comes to."""
    start = after.get(stream.wire, 0)
    if not stream.above or start > stream.base:
        return start
    _, parent, end = stream.above[0]
    reached = parts[parent][-1].upto if parts.get(parent) else after.get(parent, 0)
    return min(end, reached)


def _streams(connection: Connection, own: OwnStream | None) -> list[_Stream]:
    tree = Tree(connection)
    key = None if own is None else own.signing_key.public_key().public_bytes_raw()
    apart = {
        int(row[0])
        for row in connection.exec_driver_sql("SELECT id FROM stream WHERE quarantine <> ''")
    }
    return [
        _Stream(
            row.id,
            row.wire,
            row.head,
            row.public_key == key,
            tree.root(row).wire,
            tree,
            tuple((up.id, up.wire, up.head) for up in tree.above(row)),
        )
        for row in tree.rows.values()
        if row.head > 0 and row.id not in apart
    ]


def _runs(connection: Connection, stream: _Stream, start: int) -> list[tuple[int, int, int]]:
    """Return where each context ends above ``start``: (row, number, last sequence number)."""
    found: list[tuple[int, int, int]] = []
    for row_id, after, upto in stream.pieces(start, stream.head):
        rows = connection.exec_driver_sql(
            "SELECT ctx, max(seq) FROM op WHERE stream_id = ? AND seq > ? AND seq <= ?"
            " GROUP BY ctx ORDER BY 2",
            (row_id, after, upto),
        )
        found.extend((row_id, int(number), int(last)) for number, last in rows)
    return found


def _cuts(connection: Connection, stream: _Stream, start: int) -> Iterator[int]:
    """Yield where a stream may be cut if whoever sends it signs: at contexts, and in long ones."""
    for _, _, last in _runs(connection, stream, start):
        yield from range(start + VOLUME_OPS, last, VOLUME_OPS)
        yield last
        start = last


def _ends(connection: Connection, stream: _Stream, start: int) -> Iterator[int]:
    """Yield where the log of a stream may be cut: its writer signed there, or signs now."""
    if stream.is_own_key:
        yield from _cuts(connection, stream, start)
        return
    rows = connection.exec_driver_sql(
        "SELECT upto FROM titik WHERE stream_id = ? AND lingkup = 'agency' AND upto > ?"
        " ORDER BY upto",
        (stream.row_id, start),
    )
    yield from (int(row[0]) for row in rows)


def _parts(connection: Connection, stream: _Stream, start: int, ends: Sequence[int]) -> list[Part]:
    """Return the parts of a stream between ``start`` and its ends, with what each had seen."""
    runs = _runs(connection, stream, start)
    vectors = {
        row_id: _vectors(connection, row_id, {n for row, n, _ in runs if row == row_id})
        for row_id in {row for row, _, _ in runs}
    }
    parts: list[Part] = []
    at = 0
    for upto in ends:
        needs: dict[StreamId, int] = {}
        if stream.above and not parts:
            needs[stream.above[0][1]] = min(start, stream.base)
        while at < len(runs):
            row_id, number, last = runs[at]
            for wire, seq in stream.tree.read(vectors[row_id][number]).items():
                needs[wire] = max(seq, needs.get(wire, 0))
            if last > upto:
                break
            at += 1
            if last == upto:
                break
        parts.append(Part(stream.wire, start, upto, needs))
        start = upto
    return parts


def _agency_range(
    connection: Connection, own: OwnStream, stream: _Stream, after: int, upto: int
) -> StreamRange:
    ops, vectors = _content(connection, stream, after, upto)
    head = bytes(
        connection.exec_driver_sql(
            "SELECT hash FROM op WHERE stream_id = ? AND seq = ?", (stream.row_id, upto)
        ).scalar_one()
    )
    if stream.is_own_key:
        signature = sign_head(own.signing_key, Scope.AGENCY, stream.root, upto, head)
    else:
        signature = bytes(
            connection.exec_driver_sql(
                "SELECT tanda_tangan FROM titik"
                " WHERE stream_id = ? AND lingkup = 'agency' AND upto = ?",
                (stream.row_id, upto),
            ).scalar_one()
        )
    return StreamRange(stream.root, after, upto, tuple(ops), vectors, head, signature)


def _content(
    connection: Connection, stream: _Stream, after: int, upto: int
) -> tuple[list[WireOp], dict[int, dict[StreamId, int]]]:
    """Return the operations of a range and their contexts, counted anew if it spans a fork."""
    pieces = stream.pieces(after, upto)
    ops: list[WireOp] = []
    vectors: dict[int, dict[StreamId, int]] = {}
    for row_id, start, end in pieces:
        came = list(_operations(connection, row_id, start, end))
        shift = max(vectors, default=0) if ops else 0
        held = _vectors(connection, row_id, {op.ctx for op in came})
        vectors.update({number + shift: vector for number, vector in held.items()})
        ops.extend(op._replace(ctx=op.ctx + shift) for op in came)
    return ops, vectors


def _feed_range(
    connection: Connection, own: OwnStream, stream: _Stream, after: int, upto: int, head: bytes
) -> StreamRange:
    ops, vectors = _feed_content(connection, stream, after, upto)
    signature = sign_head(own.signing_key, Scope.PROVINCE, stream.wire, upto, head)
    return StreamRange(stream.wire, after, upto, ops, vectors, head, signature)


def _feed_content(
    connection: Connection, stream: _Stream, after: int, upto: int
) -> tuple[tuple[WireOp, ...], dict[int, dict[StreamId, int]]]:
    """Return what of a range goes up. A tail says in its contexts what it goes on from."""
    found = (feed_op(op) for op in _operations(connection, stream.row_id, after, upto))
    ops = tuple(op for op in found if op is not None)
    above = {wire: end for _, wire, end in stream.above}
    held = _vectors(connection, stream.row_id, {op.ctx for op in ops})
    return ops, {number: {**vector, **above} for number, vector in held.items()}


def _extend_feed(
    connection: Connection, stream: _Stream, start: int
) -> Iterator[tuple[int, bytes]]:
    """Yield the feed's points above ``start`` up to the head of the log, making new ones."""
    points = connection.exec_driver_sql(
        "SELECT upto, kepala FROM titik WHERE stream_id = ? AND lingkup = 'province' ORDER BY upto",
        (stream.row_id,),
    ).all()
    for upto, head in points:
        if upto > start:
            yield int(upto), bytes(head)
    last, head = stream.base, GENESIS
    if points:
        last, head = int(points[-1][0]), bytes(points[-1][1])
    for upto in list(_cuts(connection, stream, last)):
        head = _feed_head(connection, stream, last, upto, head)
        connection.exec_driver_sql(
            "INSERT INTO titik (stream_id, lingkup, upto, kepala, tanda_tangan)"
            " VALUES (?, 'province', ?, ?, x'')",
            (stream.row_id, upto, head),
        )
        if upto > start:
            yield upto, head
        last = upto


def _feed_head(
    connection: Connection, stream: _Stream, after: int, upto: int, previous: bytes
) -> bytes:
    ops, vectors = _feed_content(connection, stream, after, upto)
    rng = StreamRange(stream.wire, after, upto, ops, vectors, b"", b"")

    def find_key(rid: bytes) -> bytes | None:
        key = connection.exec_driver_sql(
            "SELECT key FROM record_key WHERE rid = ?", (rid,)
        ).scalar()
        return None if key is None else feed_key(bytes(key))

    hashes = list(chain(rng, previous=previous, find_key=find_key))
    return hashes[-1] if hashes else previous


def _operations(connection: Connection, row_id: int, after: int, upto: int) -> Iterator[WireOp]:
    rows = connection.exec_driver_sql(
        "SELECT seq, ctx, hlc, user_id, tbl, rid, body, commitments FROM op"
        " WHERE stream_id = ? AND seq > ? AND seq <= ? ORDER BY seq",
        (row_id, after, upto),
    )
    for row in rows:
        yield _wire_op(row)


def _wire_op(row: Any) -> WireOp:  # noqa: ANN401 - driver row
    body, kept = row[6], row[7]
    return WireOp(
        seq=int(row[0]),
        ctx=int(row[1]),
        hlc=int(row[2]),
        user=bytes(row[3]),
        tbl=int(row[4]),
        rid=bytes(row[5]),
        fields=None if body is None else decode_body(bytes(body)),
        commitments=None
        if body is not None
        else dict(msgpack.unpackb(bytes(kept), strict_map_key=False)),
    )


def _vectors(
    connection: Connection, row_id: int, numbers: set[int]
) -> dict[int, dict[StreamId, int]]:
    rows = connection.exec_driver_sql("SELECT n, vv FROM ctx WHERE stream_id = ?", (row_id,))
    return {int(n): decode_vv(bytes(vv)) for n, vv in rows if int(n) in numbers}
