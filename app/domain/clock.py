# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Hybrid logical clock: orders what is shown; correctness never depends on it.

A stamp is one integer: 48 bits of milliseconds since 1970 UTC, then a 16-bit counter.
"""

from __future__ import annotations

from collections.abc import Callable

COUNTER_BITS = 16
DAY_MS = 24 * 60 * 60 * 1000


def pack(wall_ms: int, counter: int) -> int:
    """Join wall time and counter to one stamp."""
    return (wall_ms << COUNTER_BITS) | counter


def wall_ms(stamp: int) -> int:
    """Return the milliseconds part of a stamp."""
    return stamp >> COUNTER_BITS


class HybridClock:
    """Gives strictly growing stamps; a remote stamp far in the future is not adopted."""

    def __init__(self, now_ms: Callable[[], int], last: int = 0) -> None:
        self._now_ms = now_ms
        self._last = last

    @property
    def last(self) -> int:
        return self._last

    def tick(self) -> int:
        """Return a stamp later than every stamp given or adopted before."""
        candidate = pack(self._now_ms(), 0)
        self._last = max(candidate, self._last + 1)
        return self._last

    def observe(self, remote: int) -> bool:
        """Adopt a remote stamp; return False (and ignore it) if it is over 24 h ahead."""
        if wall_ms(remote) > self._now_ms() + DAY_MS:
            return False
        self._last = max(self._last, remote)
        return True

    def drift_back_ms(self) -> int:
        """Return by how many milliseconds the wall clock stands before the last stamp."""
        return max(0, wall_ms(self._last) - self._now_ms())
