# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A short list of records as the source of a paged table."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import Any, Generic, TypeVar

from app.ui.widgets.paged_model import Sort

Row = TypeVar("Row")


class SumberDaftar(Generic[Row]):
    """Rows in the order given; sorted by ``sort_by`` where a column asks for it.

    ``key`` names a row; without it the place in the list does.
    """

    def __init__(
        self,
        rows: Sequence[Row],
        *,
        key: Callable[[Row], Hashable] | None = None,
        sort_by: Mapping[str, Callable[[Row], Any]] | None = None,
    ) -> None:
        self._rows: dict[Hashable, Row] = {
            number if key is None else key(row): row for number, row in enumerate(rows)
        }
        self._sort_by = dict(sort_by or {})

    def keys(self, sort: Sort | None) -> Sequence[Hashable]:
        """Return every key in order."""
        if sort is None or sort.key not in self._sort_by:
            return list(self._rows)
        by = self._sort_by[sort.key]
        return sorted(self._rows, key=lambda k: by(self._rows[k]), reverse=sort.descending)

    def rows(self, keys: Sequence[Hashable]) -> Mapping[Hashable, Row]:
        """Return the rows of these keys."""
        return {key: self._rows[key] for key in keys if key in self._rows}
