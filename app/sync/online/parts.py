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
    _empty: int = 0

    def limit(self, most: int) -> None:
        """Take the hub's word on the longest part."""
        self.most = min(MOST, max(LEAST, most))
        self.size = min(self.size, self.most)

    def passed(self, length: int) -> None:
        """A part of this length went through: try twice as much, up to what failed before."""
        self._empty = 0
        if length >= self.size:
            self.size = min(self.size * 2, self.most, self._ceiling)

    def cut(self, tried: int, kept: int) -> None:
        """The line was cut in a part of ``tried`` bytes of which ``kept`` arrived.

        One part of which nothing arrived may have begun just before the cut; two in a row say
        that parts must be shorter.
        """
        self._empty = 0 if kept else self._empty + 1
        if self._empty >= 2:
            self._empty = 0
            self.size = max(LEAST, min(self.size, tried) // 4)
            self._ceiling = self.size
