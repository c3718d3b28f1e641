# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The clock as an argument: what time it is, what day it is in the office."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Protocol


class Jam(Protocol):
    """Tells the time; tests pass a fixed one."""

    def now(self) -> datetime:
        """Return the present moment, aware, in the office's local zone."""

    def now_ms(self) -> int:
        """Return milliseconds since 1970 UTC."""

    def today(self) -> date:
        """Return the office's local day."""


class JamSistem:
    """The machine's clock in its local zone."""

    def now(self) -> datetime:
        return datetime.now(UTC).astimezone()

    def now_ms(self) -> int:
        return int(datetime.now(UTC).timestamp() * 1000)

    def today(self) -> date:
        return self.now().date()


class JamTetap:
    """A clock that stands until it is moved: the demo office and the tests use it."""

    def __init__(self, start: datetime) -> None:
        if start.tzinfo is None:
            msg = "naive datetime"
            raise ValueError(msg)
        self._now = start

    @property
    def zone(self) -> tzinfo | None:
        return self._now.tzinfo

    def now(self) -> datetime:
        return self._now

    def now_ms(self) -> int:
        return int(self._now.timestamp() * 1000)

    def today(self) -> date:
        return self._now.date()

    def maju(self, **delta: float) -> None:
        """Move forward (or back, with negative values) by a timedelta's arguments."""
        self._now += timedelta(**delta)

    def ke(self, moment: datetime) -> None:
        """Move to a moment."""
        self._now = moment
