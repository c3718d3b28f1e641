# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Cutting logs into volumes each of which can be applied after the ones before it.

Streams know of each other: two PCs that exchange all day write operations that had seen one
another's. A volume must never wait for a later one of the same sending, so what depends on each
other goes into one volume. Pure; knows neither database nor keys.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.domain.merge import StreamId


@dataclass(frozen=True)
class Part:
    """Consecutive operations of one stream between two places at which it may be cut."""

    stream: StreamId
    after: int
    upto: int
    needs: Mapping[StreamId, int]
    """Everything its operations had seen of other streams"""

    @property
    def size(self) -> int:
        return self.upto - self.after


Portion = dict[StreamId, tuple[int, int]]
"""Stream → (after, upto)"""


def portions(
    parts: Mapping[StreamId, Sequence[Part]], reached: Mapping[StreamId, int], limit: int
) -> Iterator[Portion]:
    """Yield volumes of about ``limit`` operations in an order in which they can be applied.

    Args:
        parts: what is to be sent, per stream in order.
        reached: what the receiver has.
        limit: operations after which a volume is closed; one that cannot be cut is longer.
    """
    queue = _Queue(parts, reached)
    portion: Portion = {}
    size = 0
    while group := queue.next_group():
        added = sum(part.size for part in group)
        if portion and size + added > limit:
            yield portion
            portion, size = {}, 0
        for part in group:
            start = portion.get(part.stream, (part.after, 0))[0]
            portion[part.stream] = (start, part.upto)
        size += added
    if portion:
        yield portion


class _Queue:
    """What is left of every stream, and how far the receiver comes with what was taken."""

    def __init__(
        self, parts: Mapping[StreamId, Sequence[Part]], reached: Mapping[StreamId, int]
    ) -> None:
        self._left = {stream: list(reversed(own)) for stream, own in parts.items() if own}
        self._reached = dict(reached)

    def next_group(self) -> list[Part]:
        """Take the next part that lacks nothing, or else the fewest that need only each other."""
        for stream, left in self._left.items():
            if left and not self._missing(left[-1]):
                return [self._take(stream)]
        first = next((stream for stream, left in self._left.items() if left), None)
        if first is None:
            return []
        group = [self._take(first)]
        for part in group:  # grows while it is walked
            for stream, seq in part.needs.items():
                while self._left.get(stream) and self._reached.get(stream, 0) < seq:
                    group.append(self._take(stream))
        return group

    def _missing(self, part: Part) -> bool:
        """True if something still to be sent comes before this part."""
        return any(
            self._reached.get(stream, 0) < seq and bool(self._left.get(stream))
            for stream, seq in part.needs.items()
        )

    def _take(self, stream: StreamId) -> Part:
        part = self._left[stream].pop()
        self._reached[stream] = max(part.upto, self._reached.get(stream, 0))
        return part
