# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Fair shares: how often one agency may call, one upload at a time, and back-pressure.

Counted in the memory of one process: with several, each gives its own share.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from uuid import UUID

from app.hub.replies import ApiError

KIB, MIB = 1024, 1024 * 1024
MAX_TRACKED = 20_000


@dataclass(frozen=True)
class Limits:
    """Settings of the service."""

    per_minute: int = 120
    """Requests an agency, or a stranger, may make in a minute"""
    part: int = 8 * MIB
    """Bytes of one PATCH"""
    json: int = 256 * KIB
    lag_ms: int = 10 * 60 * 1000
    """A merge that is so far behind makes the hub take less"""
    min_free: int = 512 * MIB
    """Bytes of disk that stay free"""
    inline: int = 1 * MIB
    """Volumes up to this size are merged before the reply"""
    spread: int = 240
    """Seconds over which agencies are spread when they are asked to wait"""
    idle: float = 60.0
    """Seconds without a byte after which the rest of a request is not waited for"""


def spread_wait(agency: UUID, base: int, spread: int) -> int:
    """Return seconds to wait: the same for one agency, spread evenly over all of them."""
    return base + int.from_bytes(agency.bytes[-4:], "big") % max(1, spread)


class Gatekeeper:
    """Counts requests and uploads; safe to share between threads."""

    def __init__(self, limits: Limits, monotonic: Callable[[], float]) -> None:
        self._limits = limits
        self._monotonic = monotonic
        self._lock = threading.Lock()
        self._buckets: dict[UUID, tuple[float, float]] = {}
        self._busy: set[UUID] = set()

    def admit(self, who: UUID) -> None:
        """Take one request from the share of ``who``; ApiError 429 if it is used up."""
        now, rate = self._monotonic(), self._limits.per_minute / 60
        with self._lock:
            if len(self._buckets) > MAX_TRACKED:
                self._buckets.clear()
            left, since = self._buckets.get(who, (float(self._limits.per_minute), now))
            left = min(self._limits.per_minute, left + (now - since) * rate)
            allowed = left >= 1
            self._buckets[who] = (left - 1 if allowed else left, now)
        if not allowed:
            raise _wait(429, "HUB-105", "Terlalu banyak permintaan.", spread_wait(who, 5, 30))

    @contextmanager
    def upload(self, agency: UUID) -> Iterator[None]:
        """Let one upload of an agency through at a time; ApiError 429 for a second one."""
        with self._lock:
            busy = agency in self._busy
            self._busy.add(agency)
        if busy:
            raise _wait(
                429,
                "HUB-106",
                "Instansi ini sedang mengirim dari komputer lain.",
                spread_wait(agency, 5, 15),
            )
        try:
            yield
        finally:
            with self._lock:
                self._busy.discard(agency)

    def require_room(self, agency: UUID, *, lag_ms: int, free: int) -> None:
        """Refuse new uploads while the hub is behind or its disk is short (ApiError 503)."""
        if lag_ms > self._limits.lag_ms or free < self._limits.min_free:
            wait = spread_wait(agency, 60, self._limits.spread)
            raise _wait(503, "HUB-107", "Hub sedang penuh pekerjaan.", wait)


def _wait(status: int, code: str, what: str, seconds: int) -> ApiError:
    return ApiError(
        status,
        code,
        what,
        action=f"Coba lagi {seconds} detik lagi.",
        headers={"retry-after": str(seconds)},
    )
