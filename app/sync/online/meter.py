# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Counting bytes as they cross the wire, and stopping before a budget is overrun."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.sync.online.faults import BudgetError

REPLY = 1536
"""Kept back for the reply to what is sent: headers, signature, receipt"""


@dataclass
class Meter:
    """Bytes of TCP in both directions, TLS and proxies included; headers below TCP are not."""

    budget: int | None = None
    """Bytes this exchange may use up; None without a limit"""
    check: Callable[[], None] = lambda: None
    """Called while waiting; raises if a person cancelled"""
    up: int = 0
    down: int = 0
    requests: int = 0
    connections: int = 0

    @property
    def total(self) -> int:
        return self.up + self.down

    @property
    def left(self) -> int | None:
        """Return what may still be used, the reserve for a reply taken off; None: no limit."""
        return None if self.budget is None else max(0, self.budget - self.total - REPLY)

    def sending(self, length: int) -> None:
        """Count bytes about to be sent; ``BudgetError`` instead if they are too many."""
        if self.budget is not None and self.total + length > self.budget:
            raise BudgetError
        self.up += length

    def received(self, length: int) -> None:
        """Count bytes that came."""
        self.down += length

    def narrow(self, budget: int) -> None:
        """Take a lower budget from now on; a higher one changes nothing."""
        self.budget = budget if self.budget is None else min(self.budget, budget)

    def require(self, length: int) -> None:
        """Raise ``BudgetError`` unless so many bytes and a reply still fit."""
        left = self.left
        if left is not None and left < length:
            raise BudgetError
