# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What has to be sent: everything above what the receivers say they have stored.

A volume ends only at a signed point of its stream. Own streams are signed here wherever a
volume ends; streams of others end where their writers signed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import msgpack
from sqlalchemy import Connection

from app.domain.merge import StreamId
from app.sync.chain import GENESIS, decode_body, decode_vv, stream_id
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


def least(vectors: Iterable[Vector]) -> dict[StreamId, int]:
    """Return how far all of several receivers have come (nothing if there are none)."""
    vectors = list(vectors)
    if not vectors:
        return {}
    common = set.intersection(*(set(vector) for vector in vectors))
    return {stream: min(vector[stream] for vector in vectors) for stream in common}


def waiting(connection: Connection, after: Vector) -> int:
    """Return how many operations lie above a vector."""
    return sum(max(0, s.head - after.get(s.wire, 0)) for s in _streams(connection, None))


def agency_volumes(
    connection: Connection, own: OwnStream, after: Vector
) -> Iterator[tuple[StreamRange, ...]]:
    """Yield portions of about a thousand operations of what lies above ``after``.

    Each can be applied once those before it are; what depends on each other is in one.
    """
    streams = {stream.wire: stream for stream in _streams(connection, own)}
    parts = {
        wire: _parts(connection, stream, start, list(_ends(connection, stream, start)))
        for wire, stream in streams.items()
        for start in (after.get(wire, 0),)
    }
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
        parts[wire] = _parts(connection, stream, start, list(points[wire]))
    for portion in portions(parts, after, VOLUME_OPS):
        yield tuple(
            _feed_range(connection, own, streams[wire], start, upto, points[wire][upto])
            for wire, (start, upto) in portion.items()
        )


def _streams(connection: Connection, own: OwnStream | None) -> list[_Stream]:
    rows = connection.exec_driver_sql(
        "SELECT id, device, incarnation, head_seq, public_key FROM stream"
        " WHERE head_seq > 0 AND quarantine = '' ORDER BY id"
    )
    key = None if own is None else own.signing_key.public_key().public_bytes_raw()
    return [
        _Stream(
            int(row[0]),
            stream_id(UUID(bytes=bytes(row[1])), int(row[2])),
            int(row[3]),
            bytes(row[4]) == key,
        )
        for row in rows
    ]


def _runs(connection: Connection, stream: _Stream, start: int) -> list[tuple[int, int]]:
    """Return where each context of a stream ends above ``start``: (number, last sequence)."""
    rows = connection.exec_driver_sql(
        "SELECT ctx, max(seq) FROM op WHERE stream_id = ? AND seq > ? GROUP BY ctx ORDER BY 2",
        (stream.row_id, start),
    )
    return [(int(number), int(last)) for number, last in rows]


def _cuts(connection: Connection, stream: _Stream, start: int) -> Iterator[int]:
    """Yield where a stream may be cut if whoever sends it signs: at contexts, and in long ones."""
    for _, last in _runs(connection, stream, start):
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
    vectors = _vectors(connection, stream, {number for number, _ in runs})
    parts = []
    at = 0
    for upto in ends:
        needs: dict[StreamId, int] = {}
        while at < len(runs):
            number, last = runs[at]
            for wire, seq in vectors[number].items():
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
    ops = list(_operations(connection, stream, after, upto))
    head = bytes(
        connection.exec_driver_sql(
            "SELECT hash FROM op WHERE stream_id = ? AND seq = ?", (stream.row_id, upto)
        ).scalar_one()
    )
    if stream.is_own_key:
        signature = sign_head(own.signing_key, Scope.AGENCY, stream.wire, upto, head)
    else:
        signature = bytes(
            connection.exec_driver_sql(
                "SELECT tanda_tangan FROM titik"
                " WHERE stream_id = ? AND lingkup = 'agency' AND upto = ?",
                (stream.row_id, upto),
            ).scalar_one()
        )
    vectors = _vectors(connection, stream, {op.ctx for op in ops})
    return StreamRange(stream.wire, after, upto, tuple(ops), vectors, head, signature)


def _feed_range(
    connection: Connection, own: OwnStream, stream: _Stream, after: int, upto: int, head: bytes
) -> StreamRange:
    found = (feed_op(op) for op in _operations(connection, stream, after, upto))
    ops = tuple(op for op in found if op is not None)
    signature = sign_head(own.signing_key, Scope.PROVINCE, stream.wire, upto, head)
    vectors = _vectors(connection, stream, {op.ctx for op in ops})
    return StreamRange(stream.wire, after, upto, ops, vectors, head, signature)


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
    last, head = (int(points[-1][0]), bytes(points[-1][1])) if points else (0, GENESIS)
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
    found = (feed_op(op) for op in _operations(connection, stream, after, upto))
    ops = tuple(op for op in found if op is not None)
    vectors = _vectors(connection, stream, {op.ctx for op in ops})
    rng = StreamRange(stream.wire, after, upto, ops, vectors, b"", b"")

    def find_key(rid: bytes) -> bytes | None:
        key = connection.exec_driver_sql(
            "SELECT key FROM record_key WHERE rid = ?", (rid,)
        ).scalar()
        return None if key is None else feed_key(bytes(key))

    hashes = list(chain(rng, previous=previous, find_key=find_key))
    return hashes[-1] if hashes else previous


def _operations(connection: Connection, stream: _Stream, after: int, upto: int) -> Iterator[WireOp]:
    rows = connection.exec_driver_sql(
        "SELECT seq, ctx, hlc, user_id, tbl, rid, body, commitments FROM op"
        " WHERE stream_id = ? AND seq > ? AND seq <= ? ORDER BY seq",
        (stream.row_id, after, upto),
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
    connection: Connection, stream: _Stream, numbers: set[int]
) -> dict[int, dict[StreamId, int]]:
    rows = connection.exec_driver_sql("SELECT n, vv FROM ctx WHERE stream_id = ?", (stream.row_id,))
    return {int(n): decode_vv(bytes(vv)) for n, vv in rows if int(n) in numbers}
