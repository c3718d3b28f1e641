# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A list of cases that fits into memory: filter, table, and what can be done with the list."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import Generic, TypeVar
from uuid import UUID

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QToolButton, QVBoxLayout, QWidget

from app.domain.changes import Changes
from app.ui.bus import concerns
from app.ui.context import UiContext
from app.ui.icons import set_icon
from app.ui.perkara.bentuk import BarisPerkara
from app.ui.theme import set_role
from app.ui.widgets.cards import Card
from app.ui.widgets.filter_bar import FilterBar, Values
from app.ui.widgets.paged_model import Column, Sort
from app.ui.widgets.paged_table import PagedTable
from app.ui.widgets.view_store import ViewStore

Row = TypeVar("Row", bound=BarisPerkara)
RELOAD_MS = 30
Urut = Callable[[str], Callable[[Row], object]]


class SumberIngatan(Generic[Row]):
    """Rows in memory as a source of the table; ``urut`` gives the sort value of a column."""

    def __init__(
        self, rows: Sequence[Row], urut: Mapping[str, Callable[[Row], tuple[object, ...]]]
    ) -> None:
        self._rows: dict[Hashable, Row] = {row.id: row for row in rows}
        self._urut = urut

    def keys(self, sort: Sort | None) -> Sequence[Hashable]:
        if sort is None or sort.key not in self._urut:
            return list(self._rows)
        value = self._urut[sort.key]
        return sorted(self._rows, key=lambda key: value(self._rows[key]), reverse=sort.descending)

    def rows(self, keys: Sequence[Hashable]) -> Mapping[Hashable, Row]:
        return {key: self._rows[key] for key in keys if key in self._rows}


class DaftarPerkara(Card, Generic[Row]):
    """``baca`` reads the rows for the values of the filter bar; it runs in the read lane.

    ``baru`` is the text of the button for a new case; without it there is none.
    """

    chosen = Signal(object)
    """(row or None)"""
    opened = Signal()
    """Enter or double click on the current row"""
    new_asked = Signal()

    def __init__(
        self,
        context: UiContext,
        *,
        nama: str,
        judul: str,
        kolom: Sequence[Column[Row]],
        saring: FilterBar,
        baca: Callable[[Values], Sequence[Row]],
        urut: Mapping[str, Callable[[Row], tuple[object, ...]]],
        tabel: Sequence[str],
        kosong: tuple[str, str, str],
        baru: str = "",
        store: ViewStore | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._context, self._judul = context, judul
        self._baca, self._urut, self._tabel = baca, urut, tuple(tabel)
        self._serial = 0
        self._wanted: UUID | None = None
        self.shown: UUID | None = None
        self.bar = saring
        self.table: PagedTable[Row] = PagedTable(kolom, name=nama, store=store)
        self.table.view.setAccessibleName(judul)
        self.table.set_empty("inbox", *kosong)
        self.set_title(judul)
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(14, 10, 14, 10)
        column.addWidget(self.bar)
        self.add(head)
        line = QFrame()
        set_role(line, "line")
        line.setFixedHeight(1)
        self.add(line)
        self.add(self.table, 1)
        self._add_tools(baru)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(RELOAD_MS)
        self._again.timeout.connect(self.reload)
        self.bar.changed.connect(self.reload)
        self.table.current_changed.connect(self._on_current)
        self.table.row_activated.connect(self.opened)
        self.table.empty.acted.connect(self.new_asked)
        context.bus.changed.connect(self._on_changes)
        self.reload()

    def _add_tools(self, baru: str) -> None:
        if baru:
            self.add_button = QPushButton(baru)
            self.add_button.setObjectName("baru")
            self.add_button.setProperty("small", True)
            set_icon(self.add_button, "plus", "muted", size=14)
            self.add_button.clicked.connect(self.new_asked)
            self.add_action(self.add_button)
        columns = QToolButton()
        set_icon(columns, "columns", "muted")
        columns.setToolTip(self.tr("Pilih kolom"))
        columns.setAccessibleName(self.tr("Pilih kolom"))
        columns.clicked.connect(
            lambda: self.table.columns_menu().exec(columns.mapToGlobal(columns.rect().bottomLeft()))
        )
        self.add_action(columns)

    @Slot()
    def reload(self) -> None:
        """Read the rows again; the current one stays current."""
        self._serial += 1
        serial, values = self._serial, self.bar.values()

        def done(rows: Sequence[Row]) -> None:
            if serial == self._serial:
                self._show(rows)

        self._context.runner.start(self, lambda _job: self._baca(values), done=done)

    def go_to(self, perkara_id: UUID) -> None:
        """Make a case current; a filter that hides it is taken off."""
        if not self.table.select_key(perkara_id):
            self._wanted = perkara_id
            self.bar.reset()
            self.reload()

    def current(self) -> Row | None:
        """Return the row the cursor is on."""
        return self.table.current_row()

    def _show(self, rows: Sequence[Row]) -> None:
        current = self._wanted or self.shown
        self.table.set_source(SumberIngatan(rows, self._urut))
        self.set_title(self._judul, str(len(rows)))
        if current is not None and self.table.select_key(current):
            self._wanted = None
        elif self.shown is not None:  # a step took the case off the list; it stays beside it
            self.table.view.clearSelection()
        elif rows:
            self.table.select_key(self.table.model.key_at(0))
        else:
            self.chosen.emit(None)

    def _on_current(self, *_args: object) -> None:
        row = self.table.current_row()
        if row is not None:
            self.chosen.emit(row)

    @Slot(object)
    def _on_changes(self, changes: Changes) -> None:
        if concerns(changes, *self._tabel):
            self._again.start()
