# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Where a range belongs that does not simply continue what is held: on which past of its stream.

Compares the chain hashes of the range with those held, and parts a stream where they begin to
differ (``app.sync.branches``). Writes rows of streams only; the operations are stored by ``apply``.
"""

from __future__ import annotations

from sqlalchemy import Connection

from app.domain.merge import StreamId
from app.sync.branches import (
    Row,
    Tree,
    begin,
    branch_id,
    hash_before,
    is_branch,
    places,
    split,
)
from app.sync.ranges import KeyFinder, RangeError, verify
from app.sync.wire import Scope, StreamRange


class ForkedError(RangeError):
    """A stream says something else about its past than it said before."""

    def __init__(self, stream: StreamId) -> None:
        self.stream = stream
        super().__init__("forked stream")


class ShortError(Exception):
    """The past that a range continues is not here as far as the range begins."""


def place(
    connection: Connection, tree: Tree, rng: StreamRange, find_key: KeyFinder
) -> tuple[Row, list[bytes]]:
    """Return the row that the end of a range belongs to, made if need be, and the chain hashes.

    Raises:
        ForkedError: nobody can tell its tails apart.
        RangeError: the range continues nothing that was ever held here.
        ShortError: it continues a past of which not enough is here.
    """
    row, hashes = _begins(connection, tree, rng, find_key)
    seq = rng.after
    while seq < rng.upto:
        end = min(row.head, rng.upto)
        held = _hashes(connection, row, seq, end)
        same = _common(held, hashes[seq - rng.after :])
        seq += same
        if same < len(held):
            if row.parent is not None and seq <= tree.base(row):
                raise ForkedError(rng.stream)  # two tails of one name: no accident does that
            tree = split(connection, tree, row, seq)
            row = tree.rows[row.id]
        if seq == rng.upto:
            return row, hashes
        if not tree.ended(row):
            return row, hashes  # goes on beyond what is held
        wire = branch_id(rng.stream, hashes[seq - rng.after])
        if wire not in tree.by_wire:
            tree = begin(connection, row, hashes[seq - rng.after])
        row = tree.by_wire[wire]
        if tree.base(row) != seq:
            raise ForkedError(rng.stream)
    return row, hashes


def _begins(
    connection: Connection, tree: Tree, rng: StreamRange, find_key: KeyFinder
) -> tuple[Row, list[bytes]]:
    """Return the row in which a range begins: the one whose hash its chain follows."""
    if is_branch(rng.stream):
        raise RangeError("stream")
    error = RangeError("chain")
    for row in places(tree, rng.stream, rng.after):
        previous = hash_before(connection, tree, row, rng.after)
        try:
            return row, verify(rng, previous=previous, find_key=find_key, scope=Scope.AGENCY)
        except RangeError as wrong:
            error = wrong
    family = tree.family(tree.by_wire[rng.stream])
    if any(one.head < rng.after and not tree.ended(one) for one in family):
        raise ShortError
    raise error


def _hashes(connection: Connection, row: Row, after: int, upto: int) -> list[bytes]:
    rows = connection.exec_driver_sql(
        "SELECT hash FROM op WHERE stream_id = ? AND seq > ? AND seq <= ? ORDER BY seq",
        (row.id, after, upto),
    )
    return [bytes(digest) for (digest,) in rows]


def _common(held: list[bytes], came: list[bytes]) -> int:
    """Return how many hashes are the same from the beginning."""
    return next((n for n, (a, b) in enumerate(zip(held, came, strict=False)) if a != b), len(held))
