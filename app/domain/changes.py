# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a committed use case touched: screens reload when their tables are named."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID


@dataclass(frozen=True)
class Changes:
    """The records a commit touched, by name of their table."""

    by_table: Mapping[str, frozenset[UUID]] = field(default_factory=dict)

    @property
    def tables(self) -> frozenset[str]:
        return frozenset(self.by_table)

    @property
    def records(self) -> frozenset[UUID]:
        return frozenset().union(*self.by_table.values())

    def __or__(self, other: Changes) -> Changes:
        names = self.tables | other.tables
        empty: frozenset[UUID] = frozenset()
        return Changes(
            {n: self.by_table.get(n, empty) | other.by_table.get(n, empty) for n in names}
        )

    def __bool__(self) -> bool:
        return bool(self.by_table)
