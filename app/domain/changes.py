# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a committed use case touched: screens reload when their tables are named."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID


@dataclass(frozen=True)
class Changes:
    """Names of the tables a commit touched, and the records in them."""

    tables: frozenset[str] = frozenset()
    records: frozenset[UUID] = field(default_factory=frozenset)

    def __or__(self, other: Changes) -> Changes:
        return Changes(self.tables | other.tables, self.records | other.records)

    def __bool__(self) -> bool:
        return bool(self.tables)
