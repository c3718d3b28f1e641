# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Who has confirmed what: receipts in, receipts out, and where a record has come to.

Everything here follows from receipts; that a file was written proves nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection

from app.domain.merge import StreamId
from app.domain.sinkron import Keberadaan
from app.sync.branches import Tree
from app.sync.chain import decode_vv, encode_vv, stream_id
from app.sync.changelog import OwnStream
from app.sync.feed import province_fields
from app.sync.identity import heads, read_meta, write_meta
from app.sync.project import chunks
from app.sync.wire import Ack, Scope

META_ACK_NUMBER = "nomor_tanda_terima"
HEAD_BYTES = 8
NEWEST_BLOBS = 5000
_STAMP_BITS = 44
"""Milliseconds since 1970 until the year 2527; above them stands the incarnation"""
_FEED_HASH = (
    "SELECT t.kepala FROM titik t JOIN stream s ON s.id = t.stream_id"
    " WHERE s.device = ? AND s.incarnation = ? AND t.upto = ? AND t.lingkup = 'province'"
)
"""The feed has a chain of its own"""


@dataclass(frozen=True)
class Receipt:
    """The newest word of one receiver about one scope."""

    by: UUID
    scope: Scope
    stored: Mapping[StreamId, int]
    applied: Mapping[StreamId, int]
    at: int
    """When it was read here, milliseconds since 1970 UTC"""


@dataclass(frozen=True)
class Whereabouts:
    """Where the newest change of a record has come to, since when and by what."""

    state: Keberadaan
    at: int = 0
    place: str = ""


def receipts(connection: Connection, scope: Scope) -> list[Receipt]:
    """Return the newest receipt of every device or hub for one scope."""
    rows = connection.exec_driver_sql(
        "SELECT oleh, tersimpan, diterapkan, waktu FROM tanda_terima WHERE lingkup = ?",
        (scope.value,),
    )
    return [
        Receipt(
            UUID(bytes=bytes(row[0])),
            scope,
            decode_vv(bytes(row[1])),
            decode_vv(bytes(row[2])),
            int(row[3]),
        )
        for row in rows
    ]


def keep_receipt(connection: Connection, ack: Ack, *, now_ms: int, carrier: str) -> bool:
    """Store a receipt unless a newer one of the same giver is here; return if it was new."""
    tree = Tree(connection)
    connection.exec_driver_sql(
        "INSERT INTO tanda_terima (oleh, lingkup, urutan, tersimpan, diterapkan, waktu, sarana)"
        " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (oleh, lingkup) DO UPDATE SET"
        " urutan = excluded.urutan, tersimpan = excluded.tersimpan,"
        " diterapkan = excluded.diterapkan, waktu = excluded.waktu, sarana = excluded.sarana"
        " WHERE excluded.urutan > tanda_terima.urutan",
        (
            ack.by.bytes,
            ack.scope.value,
            ack.number,
            encode_vv(_as_held(connection, tree, ack, ack.stored)),
            encode_vv(_as_held(connection, tree, ack, ack.applied)),
            now_ms,
            carrier,
        ),
    )
    is_new = bool(connection.exec_driver_sql("SELECT changes()").scalar_one())
    if is_new and ack.blobs:
        connection.exec_driver_sql(
            "INSERT INTO berkas_tiba (oleh, sidik, waktu) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            [(ack.by.bytes, digest, now_ms) for digest in ack.blobs],
        )
    return is_new


def forked_heads(connection: Connection, ack: Ack) -> list[StreamId]:
    """Return the streams about which a receiver holds another past than this PC."""
    tree = Tree(connection)
    wrong = []
    for stream, head in ack.heads.items():
        seq = ack.stored.get(stream, 0)
        if ack.scope is Scope.PROVINCE:
            found = connection.exec_driver_sql(
                _FEED_HASH, (stream[:16], int.from_bytes(stream[16:], "big"), seq)
            ).scalar()
            if found is not None and bytes(found)[:HEAD_BYTES] != head:
                wrong.append(stream)
        elif seq <= tree.reached(stream) and tree.find(connection, stream, seq, head) is None:
            wrong.append(stream)
    return wrong


def _as_held(
    connection: Connection, tree: Tree, ack: Ack, vector: Mapping[StreamId, int]
) -> dict[StreamId, int]:
    """Return what a receiver has, in the names of this PC; another past does not count.

    So a stream of which it holds another past is sent to it anew, whole, and it finds out.
    """
    if ack.scope is Scope.PROVINCE:
        return dict(vector)
    wrong = set(forked_heads(connection, ack))
    held: dict[StreamId, int] = {}
    for stream, seq in vector.items():
        row = tree.by_wire.get(stream)
        if row is None or (not tree.ended(row) and stream not in wrong):
            held[stream] = max(seq, held.get(stream, 0))
        elif stream not in wrong:
            found = tree.find(connection, stream, seq, ack.heads.get(stream, b""))
            for one in () if found is None else tree.line(found):
                held[one.wire] = max(min(seq, one.head), held.get(one.wire, 0))
    return held


def agency_receipt(
    connection: Connection, own: OwnStream, *, now_ms: int, blobs: Iterable[bytes] = ()
) -> Ack:
    """Return this PC's receipt for the other PCs of its agency."""
    previous = int.from_bytes(read_meta(connection, META_ACK_NUMBER) or b"", "big")
    # a restored PC must be believed again although its clock may now stand earlier than before
    number = max(previous + 1, own.incarnation << _STAMP_BITS | min(now_ms, 2**_STAMP_BITS - 1))
    write_meta(connection, META_ACK_NUMBER, number.to_bytes(8, "big"))
    rows = connection.exec_driver_sql(
        "SELECT device, incarnation, head_seq, head_hash FROM stream WHERE head_seq > 0"
    )
    stored: dict[StreamId, int] = {}
    known: dict[StreamId, bytes] = {}
    for device, incarnation, seq, head in rows:
        wire = stream_id(UUID(bytes=bytes(device)), incarnation)
        stored[wire], known[wire] = int(seq), bytes(head)[:HEAD_BYTES]
    return Ack(own.device, Scope.AGENCY, number, stored, stored, known, tuple(blobs))


def vector_of(connection: Connection) -> dict[StreamId, int]:
    """Return how far this PC holds every stream."""
    return heads(connection)


def whereabouts(
    connection: Connection, rids: Collection[UUID], province: Sequence[Receipt]
) -> dict[UUID, Whereabouts]:
    """Return where each record has come to on its way to the province."""
    tips = _tips(connection, [rid.bytes for rid in rids])
    written = _written(connection)
    return {rid: _state(tips.get(rid.bytes, {}), province, written) for rid in rids}


def _tips(connection: Connection, rids: Sequence[bytes]) -> dict[bytes, dict[StreamId, int]]:
    """Return the newest operation of each record in each stream, of those that go up."""
    tables = ",".join(str(number) for number in province_fields())
    result: dict[bytes, dict[StreamId, int]] = {}
    for chunk in chunks(rids):
        marks = ",".join("?" * len(chunk))
        rows = connection.exec_driver_sql(
            "SELECT o.rid, s.device, s.incarnation, max(o.seq) FROM op o"  # noqa: S608 - only marks and numbers
            f" JOIN stream s ON s.id = o.stream_id WHERE o.rid IN ({marks})"
            f" AND o.tbl IN ({tables}) GROUP BY o.rid, o.stream_id",
            tuple(chunk),
        )
        for rid, device, incarnation, seq in rows:
            wire = stream_id(UUID(bytes=bytes(device)), incarnation)
            result.setdefault(bytes(rid), {})[wire] = int(seq)
    return result


def _written(connection: Connection) -> list[tuple[dict[StreamId, int], int, str]]:
    rows = connection.exec_driver_sql(
        "SELECT vektor, waktu, tempat FROM paket WHERE arah = 'keluar' AND lingkup = 'province'"
        " AND keadaan IN ('ditulis', 'diakui')"
        " AND vektor IS NOT NULL ORDER BY waktu DESC LIMIT 200"
    )
    return [(decode_vv(bytes(row[0])), int(row[1]), str(row[2])) for row in rows]


def _state(
    tips: Mapping[StreamId, int],
    province: Sequence[Receipt],
    written: Sequence[tuple[Mapping[StreamId, int], int, str]],
) -> Whereabouts:
    if not tips:
        return Whereabouts(Keberadaan.KOMPUTER)
    for receipt in province:
        if reaches(receipt.applied, tips):
            return Whereabouts(Keberadaan.DITERAPKAN, receipt.at)
    for receipt in province:
        if reaches(receipt.stored, tips):
            return Whereabouts(Keberadaan.TIBA, receipt.at)
    for vector, at, place in written:
        if reaches(vector, tips):
            return Whereabouts(Keberadaan.FLASHDISK, at, place)
    return Whereabouts(Keberadaan.KOMPUTER)


def reaches(vector: Mapping[StreamId, int], wanted: Mapping[StreamId, int]) -> bool:
    """True if ``vector`` covers every stream of ``wanted``."""
    return all(vector.get(stream, 0) >= seq for stream, seq in wanted.items())
