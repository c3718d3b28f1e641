# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A table model over any number of rows: all keys at once, rows by page on demand."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from app.ui.widgets.pills import Pill

Row = TypeVar("Row")
Row_co = TypeVar("Row_co", covariant=True)
Index = QModelIndex | QPersistentModelIndex

CELL_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""Returns the :class:`Cell` of an index"""

_GONE = "…"


@dataclass(frozen=True)
class Sort:
    """The sort key of a column, as the source knows it, and its direction."""

    key: str
    descending: bool = False


class RowSource(Protocol[Row_co]):
    """What a table shows. Implemented by the read side of a service, or by a list in tests."""

    def keys(self, sort: Sort | None) -> Sequence[Hashable]:
        """Return every key in order; cheap keys (int, bytes) make large tables quick."""
        ...  # pragma: no cover

    def rows(self, keys: Sequence[Hashable]) -> Mapping[Hashable, Row_co]:
        """Return the rows of ``keys``; one that was deleted meanwhile may be missing."""
        ...  # pragma: no cover


@dataclass(frozen=True)
class Cell:
    """What one cell shows. ``button`` turns it into a button of the row."""

    text: str = ""
    second: str = ""
    """Muted second line"""
    pill: Pill | None = None
    strong: bool = False
    muted: bool = False
    button: str = ""
    primary: bool = False

    def spoken(self) -> str:
        """Return the whole content as text, for copying and for screen readers."""
        parts = (self.text, self.second, self.pill.text if self.pill else "", self.button)
        return " · ".join(part for part in parts if part)


@dataclass(frozen=True)
class Column(Generic[Row]):
    """One column. ``cell`` must be quick: it runs while painting."""

    key: str
    title: str
    cell: Callable[[Row], Cell]
    sort: str = ""
    """Sort key given to the source; "" = cannot be sorted"""
    width: int = 120
    """Pixels at 100 % text size"""
    stretch: bool = False
    hidden: bool = False
    """Not shown until a person chooses it"""
    required: bool = False
    """Cannot be hidden"""
    right: bool = False
    """Numbers: aligned right"""


class PagedTableModel(QAbstractTableModel, Generic[Row]):
    """Keys in memory, pages of 200 rows in a least-recently-used cache."""

    PAGE = 200
    PAGES_KEPT = 25

    def __init__(self, columns: Sequence[Column[Row]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = list(columns)
        self._source: RowSource[Row] | None = None
        self._keys: Sequence[Hashable] = ()
        self._pages: OrderedDict[int, Mapping[Hashable, Row]] = OrderedDict()

    def show_keys(self, source: RowSource[Row], keys: Sequence[Hashable]) -> None:
        """Show ``keys`` of ``source``; the cache starts empty."""
        self.beginResetModel()
        self._source = source
        self._keys = keys
        self._pages.clear()
        self.endResetModel()

    def reload(self, source: RowSource[Row] | None = None, sort: Sort | None = None) -> None:
        """Ask the source for its keys and show them; from ~100,000 keys on prefer a read task."""
        chosen = source or self._source
        if chosen is not None:
            self.show_keys(chosen, chosen.keys(sort))

    def forget_rows(self) -> None:
        """Read rows again when they are next painted; keys and selection stay."""
        self._pages.clear()
        if self._keys:
            last = self.index(len(self._keys) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def key_at(self, row: int) -> Hashable | None:
        return self._keys[row] if 0 <= row < len(self._keys) else None

    def row_of(self, key: Hashable) -> int | None:
        """Return the line of ``key``, or None."""
        try:
            return self._keys.index(key)
        except ValueError:
            return None

    def row_at(self, row: int) -> Row | None:
        """Return the record of a line; None if it was deleted meanwhile."""
        key = self.key_at(row)
        if key is None or self._source is None:
            return None
        number = row // self.PAGE
        page = self._pages.get(number)
        if page is None:
            start = number * self.PAGE
            page = self._source.rows(self._keys[start : start + self.PAGE])
            self._pages[number] = page
            while len(self._pages) > self.PAGES_KEPT:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(number)
        return page.get(key)

    def cell(self, row: int, column: int) -> Cell:
        """Return what a cell shows."""
        record = self.row_at(row)
        if record is None:
            return Cell(_GONE, muted=True)
        return self.columns[column].cell(record)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._keys)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:  # noqa: ANN401
        if not index.isValid():
            return None
        if role == CELL_ROLE:
            return self.cell(index.row(), index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cell(index.row(), index.column()).text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            title = self.columns[index.column()].title
            return f"{title}: {self.cell(index.row(), index.column()).spoken()}"
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> Any:  # noqa: ANN401
        if orientation is not Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None
