# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""When to try again: soon after a cut that moved something, ever later on a dead line."""

from __future__ import annotations

import random
from dataclasses import dataclass

INTERVAL = 15 * 60.0
"""Seconds between two attempts of the program itself, at least"""
LONGEST = 6 * 3600.0
FIRST_WAIT = 1.0
LONGEST_WAIT = 30.0
JITTER = 0.25
MAX_RETRY_AFTER = 24 * 3600.0


@dataclass(frozen=True)
class Backoff:
    """Waiting times in seconds; every PC draws its own, so that they do not come all at once."""

    rng: random.Random

    def within(self, idle: int) -> float:
        """Return the wait before the next connection; ``idle`` ones in a row moved nothing.

        The first one comes at once: what a cut left at the hub is only known by asking.
        """
        if idle <= 1:
            return 0.0
        return self._spread(min(LONGEST_WAIT, FIRST_WAIT * 2 ** (idle - 2)))

    def between(self, failures: int, retry_after: float = 0.0) -> float:
        """Return the wait before the next attempt after so many failed ones in a row.

        Never less than the interval, and never less than the hub asked for.
        """
        base = min(LONGEST, INTERVAL * 2 ** min(failures, 10))
        return max(INTERVAL, self._spread(base), min(retry_after, MAX_RETRY_AFTER))

    def _spread(self, seconds: float) -> float:
        return seconds * (1 + JITTER * self.rng.uniform(-1, 1))


def parse_retry_after(text: str) -> float:
    """Return the seconds of a ``Retry-After`` header; 0 for none or a form not used by hubs."""
    if text.isascii() and text.isdigit() and len(text) < 8:
        return min(float(text), MAX_RETRY_AFTER)
    return 0.0
