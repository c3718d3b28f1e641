# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Forked streams: a disk image put back and written on gives one stream two pasts.

Nobody chooses between them. The stream ends where they part, and each tail goes on as a stream of
its own, named after its first operation; so every PC comes to the same names in whatever order it
learns of the tails. Operations keep their numbers, bytes, hashes and signatures. A version vector
that names the stream beyond its end does not say which tail was seen, and is read as having seen
neither: what was written in between is offered for a decision rather than replaced by mistake.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection

from app.domain.merge import StreamId
from app.sync.chain import GENESIS, decode_vv, stream_id
from app.sync.wire import StreamRange

BRANCH = 2**31
"""Incarnations from here on name tails; a PC counts its own from 1"""
_Vector = Mapping[StreamId, int]


def branch_id(stream: StreamId, first: bytes) -> StreamId:
    """Return the name of the tail whose first operation has the chain hash ``first``."""
    tag = int.from_bytes(first[:4], "big") | BRANCH
    return stream[:16] + tag.to_bytes(4, "big")


def is_branch(stream: StreamId) -> bool:
    """True if an id names the tail of a forked stream."""
    return bool(stream[16] & 0x80)


@dataclass(frozen=True)
class Row:
    """One stream, or one tail of a forked one, as this database holds it."""

    id: int
    wire: StreamId
    parent: int | None
    head: int
    head_hash: bytes
    public_key: bytes


class Tree:
    """The streams of a database and where they forked; as of when it was read."""

    def __init__(self, connection: Connection) -> None:
        rows = connection.exec_driver_sql(
            "SELECT id, device, incarnation, asal, head_seq, head_hash, public_key FROM stream"
            " ORDER BY id"
        )
        self.rows: dict[int, Row] = {}
        for id_, device, incarnation, parent, head, digest, key in rows:
            wire = stream_id(UUID(bytes=bytes(device)), int(incarnation))
            above = None if parent is None else int(parent)
            self.rows[int(id_)] = Row(int(id_), wire, above, int(head), bytes(digest), bytes(key))
        self.by_wire = {row.wire: row for row in self.rows.values()}
        self._parents = {row.parent for row in self.rows.values() if row.parent is not None}
        self._ends = {self.rows[id_].wire: self.rows[id_].head for id_ in self._parents}
        self._above = {
            row.wire: {up.wire: up.head for up in self.above(row)}
            for row in self.rows.values()
            if row.parent is not None
        }

    def above(self, row: Row) -> Iterator[Row]:
        """Yield what a tail goes on from, nearest first."""
        for _ in self.rows:
            if row.parent is None:
                return
            row = self.rows[row.parent]
            yield row
        if row.parent is not None:
            msg = "a stream that goes on from itself"
            raise ValueError(msg)

    def line(self, row: Row) -> list[Row]:
        """Return a stream from its beginning to this tail."""
        return [*reversed(list(self.above(row))), row]

    def root(self, row: Row) -> Row:
        """Return the stream under whose name a tail was written and signed."""
        return self.line(row)[0]

    def base(self, row: Row) -> int:
        """Return after which sequence number a row begins."""
        return 0 if row.parent is None else self.rows[row.parent].head

    def ended(self, row: Row) -> bool:
        """True if a row forked: it goes on in its tails only."""
        return row.id in self._parents

    def children(self, row: Row) -> list[Row]:
        return [one for one in self.rows.values() if one.parent == row.id]

    def family(self, row: Row) -> list[Row]:
        """Return a row and every tail that goes on from it."""
        return [row, *(one for child in self.children(row) for one in self.family(child))]

    def read(self, vector: _Vector) -> _Vector:
        """Return what a version vector says for certain."""
        if not self._ends:
            return vector
        known: dict[StreamId, int] = {}
        for stream, seq in vector.items():
            known[stream] = max(min(seq, self._ends.get(stream, seq)), known.get(stream, 0))
            known.update(self._above.get(stream, {}))
        return known

    def seen(self, row_id: int, vector: _Vector) -> _Vector:
        """Return what an operation of a row had seen, by the vector it was written with."""
        if not self._ends:
            return vector
        return {**self.read(vector), **self._above.get(self.rows[row_id].wire, {})}

    def reached(self, stream: StreamId) -> int:
        """Return how far the longest past of a stream goes here."""
        row = self.by_wire.get(stream)
        return 0 if row is None else max(one.head for one in self.family(row))

    def find(self, connection: Connection, stream: StreamId, seq: int, head: bytes) -> Row | None:
        """Return the part of a stream whose chain hash at ``seq`` begins with ``head``."""
        row = self.by_wire.get(stream)
        if row is None:
            return None
        for one in self.family(row):
            if self.base(one) < seq <= one.head and hash_in(connection, one, seq).startswith(head):
                return one
        return None

    def name(self, connection: Connection, rng: StreamRange) -> StreamId:
        """Return under which name the end of a range is held here."""
        row = self.by_wire.get(rng.stream)
        if row is None or not self.ended(row):
            return rng.stream
        found = self.find(connection, rng.stream, rng.upto, rng.head)
        return rng.stream if found is None else found.wire


def hash_in(connection: Connection, row: Row, seq: int) -> bytes:
    """Return the chain hash of one operation of a row; empty if it does not hold it."""
    found = connection.exec_driver_sql(
        "SELECT hash FROM op WHERE stream_id = ? AND seq = ?", (row.id, seq)
    ).scalar()
    return b"" if found is None else bytes(found)


def hash_before(connection: Connection, tree: Tree, row: Row, seq: int) -> bytes:
    """Return the chain hash at ``seq`` of the past that leads to ``row``."""
    if seq == 0:
        return GENESIS
    for one in (row, *tree.above(row)):
        if seq > tree.base(one):
            return hash_in(connection, one, seq)
    return b""


def places(tree: Tree, stream: StreamId, after: int) -> Sequence[Row]:
    """Return the rows of a stream in which a range may begin."""
    row = tree.by_wire.get(stream)
    if row is None:
        return ()
    family = tree.family(row)
    return [one for one in family if tree.base(one) < after <= one.head] if after else [row]


def split(connection: Connection, tree: Tree, row: Row, at: int) -> Tree:
    """End a row at ``at``; what it holds beyond becomes a tail. Return the tree as it is then.

    The caller folds the records of the tail anew: values beside the shown ones name their stream.
    """
    first = hash_in(connection, row, at + 1)
    tail = _insert(connection, row, branch_id(row.wire, first), row.head, row.head_hash)
    connection.exec_driver_sql(
        "UPDATE stream SET asal = ? WHERE asal = ? AND id <> ?", (tail, row.id, tail)
    )
    connection.exec_driver_sql(
        "UPDATE stream SET head_sig = p.head_sig, head_hlc = p.head_hlc, head_wall = p.head_wall"
        " FROM stream p WHERE stream.id = ? AND p.id = ?",
        (tail, row.id),
    )
    connection.exec_driver_sql(
        "INSERT INTO ctx (stream_id, n, vv) SELECT ?, n, vv FROM ctx WHERE stream_id = ?",
        (tail, row.id),
    )
    connection.exec_driver_sql(
        "UPDATE op SET stream_id = ? WHERE stream_id = ? AND seq > ?", (tail, row.id, at)
    )
    connection.exec_driver_sql(
        "UPDATE titik SET stream_id = ? WHERE stream_id = ? AND upto > ? AND lingkup = 'agency'",
        (tail, row.id, at),
    )
    # the feed of the tail is a chain of its own, so what was counted on from here is void
    connection.exec_driver_sql(
        "DELETE FROM titik WHERE stream_id = ? AND upto > ? AND lingkup = 'province'", (row.id, at)
    )
    head = hash_before(connection, tree, row, at)
    connection.exec_driver_sql(
        "UPDATE stream SET head_seq = ?, head_hash = ?, head_sig = x'' WHERE id = ?",
        (at, head, row.id),
    )
    return Tree(connection)


def begin(connection: Connection, row: Row, first: bytes) -> Tree:
    """Begin another tail of a row that forked; return the tree as it is then."""
    _insert(connection, row, branch_id(row.wire, first), row.head, row.head_hash)
    return Tree(connection)


def read_contexts(connection: Connection) -> dict[tuple[int, int], _Vector]:
    """Return by (row, number) what the operations of every context had seen for certain."""
    tree = Tree(connection)
    rows = connection.exec_driver_sql("SELECT stream_id, n, vv FROM ctx")
    return {(int(sid), int(n)): tree.seen(int(sid), decode_vv(bytes(vv))) for sid, n, vv in rows}


def _insert(connection: Connection, row: Row, wire: StreamId, seq: int, head: bytes) -> int:
    connection.exec_driver_sql(
        "INSERT INTO stream (device, incarnation, public_key, head_seq, head_hash, head_sig,"
        " head_hlc, head_wall, quarantine, asal) VALUES (?, ?, ?, ?, ?, x'', 0, 0, '', ?)",
        (wire[:16], int.from_bytes(wire[16:], "big"), row.public_key, seq, head, row.id),
    )
    return int(connection.exec_driver_sql("SELECT last_insert_rowid()").scalar_one())
