# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Forked streams at the hub: which end where, as the contexts of their tails say.

Each tail comes as a stream of its own, with a feed of its own from its first operation on
(``app.sync.branches``). What came under the old name beyond the end is kept and no longer counts.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from app.domain.merge import StreamId
from app.sync.branches import is_branch

Ends = Mapping[StreamId, int]


def ends_of(tail: StreamId, vector: Mapping[StreamId, int]) -> dict[StreamId, int]:
    """Return what a tail goes on from, by the context of one of its operations.

    That is the newest incarnation of its device, which nobody wrote under after it forked, and the
    tails between.
    """
    same = [stream for stream in vector if stream[:16] == tail[:16]]
    plain = [stream for stream in same if not is_branch(stream)]
    return {s: vector[s] for s in (*(s for s in same if is_branch(s)), *sorted(plain)[-1:])}


def join(one: Ends, other: Ends) -> dict[StreamId, int]:
    """Return the earlier of two ends of each stream."""
    return {s: min(e.get(s, one.get(s, 0)) for e in (one, other) if s in e) for s in {*one, *other}}


def certain(vector: Mapping[StreamId, int], ends: Ends) -> Mapping[StreamId, int]:
    """Return what a version vector says for certain."""
    if not ends:
        return vector
    return {stream: min(seq, ends.get(stream, seq)) for stream, seq in vector.items()}


def counts(stream: StreamId, seq: int, ends: Ends) -> bool:
    """True unless an operation comes again under the name of its tail."""
    return seq <= ends.get(stream, seq)


def in_tails(found: Iterable[tuple[StreamId, Mapping[StreamId, int]]]) -> dict[StreamId, int]:
    """Return where streams end, by one context of each of these tails."""
    ends: dict[StreamId, int] = {}
    for tail, vector in found:
        if is_branch(tail):
            ends = join(ends, ends_of(tail, vector))
    return ends
