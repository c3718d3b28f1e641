# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What has to be sent: everything above what the receivers say they have stored.

A volume ends only at a signed point of its stream. Own streams are signed here wherever a
volume ends; streams of others end where their writers signed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import msgpack
from sqlalchemy import Connection

from app.domain.merge import StreamId
from app.sync.chain import GENESIS, decode_body, decode_vv, stream_id
from app.sync.changelog import OwnStream
from app.sync.feed import feed_key, feed_op
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
    """Yield portions of about a thousand operations of every stream above ``after``."""
    for stream in _streams(connection, own):
        start = after.get(stream.wire, 0)
        for upto in list(_ends(connection, stream, start)):
            yield (_agency_range(connection, own, stream, start, upto),)
            start = upto


def feed_volumes(
    connection: Connection, own: OwnStream, after: Vector
) -> Iterator[tuple[StreamRange, ...]]:
    """Yield what the province has not stored of the feed; extends the feed's own chain first.

    Writes the signed points of the feed: the caller commits.
    """
    portion: list[StreamRange] = []
    size = 0
    for stream in _streams(connection, own):
        start = after.get(stream.wire, 0)
        for upto, head in _extend_feed(connection, stream, start):
            rng = _feed_range(connection, own, stream, start, upto, head)
            start = upto
            if size + len(rng.ops) > VOLUME_OPS and portion:
                yield tuple(portion)
                portion, size = [], 0
            portion.append(rng)
            size += len(rng.ops)
    if portion:
        yield tuple(portion)


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


def _ends(connection: Connection, stream: _Stream, start: int) -> Iterator[int]:
    """Yield where the volumes of a stream end: at signed points, about a thousand apart."""
    if stream.is_own_key:
        yield from range(start + VOLUME_OPS, stream.head, VOLUME_OPS)
        if start < stream.head:
            yield stream.head
        return
    rows = connection.exec_driver_sql(
        "SELECT upto FROM titik WHERE stream_id = ? AND lingkup = 'agency' AND upto > ?"
        " ORDER BY upto",
        (stream.row_id, start),
    )
    last, candidate = start, start
    for (upto,) in rows:
        if upto - last > VOLUME_OPS and candidate > last:
            yield candidate
            last = candidate
        candidate = int(upto)
    if candidate > last:
        yield candidate


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
    while last < stream.head:
        upto = min(last + VOLUME_OPS, stream.head)
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
