# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""How much goes into one request: as much as the line is seen to carry between two cuts.

The hub keeps every byte that arrives, so a cut inside a part costs only the question where to go
on. Only where nothing of a part arrives (a proxy that gathers it first, a line that dies within
seconds) must parts be shorter.
"""

from __future__ import annotations

from dataclasses import dataclass

KIB, MIB = 1024, 1024 * 1024
LEAST, MOST = 16 * KIB, 8 * MIB
FIRST = 1 * MIB


@dataclass
class PartSize:
    """The present size of a part in bytes."""

    size: int = FIRST
    most: int = MOST
    """The hub's own limit"""
    _ceiling: int = MOST

    def limit(self, most: int) -> None:
        """Take the hub's word on the longest part."""
        self.most = min(MOST, max(LEAST, most))
        self.size = min(self.size, self.most)

    def passed(self, length: int) -> None:
        """A part of this length went through: try twice as much, up to what failed before."""
        if length >= self.size:
            self.size = min(self.size * 2, self.most, self._ceiling)

    def cut(self, tried: int, kept: int) -> None:
        """The line was cut in a part of ``tried`` bytes of which the hub kept ``kept``."""
        if kept >= LEAST:
            return
        self.size = max(LEAST, min(self.size, tried) // 2)
        self._ceiling = max(self.size, LEAST)
