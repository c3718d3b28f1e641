# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The list of the program: any number of rows, sorted by its source, worked by keyboard."""

from __future__ import annotations

import json
from collections.abc import Callable, Hashable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QMenu,
    QStackedLayout,
    QWidget,
)

from app.ui.tasks import Runner
from app.ui.theme import current
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.paged_model import Cell, Column, PagedTableModel, RowSource, Sort
from app.ui.widgets.table_view import TableView
from app.ui.widgets.view_store import MemoryStore, ViewStore

Row = TypeVar("Row")
Offer = tuple[str, Callable[[], object]]
"""The words of a menu entry, and what it does"""


class PagedTable(QWidget, Generic[Row]):
    """A list with header, selection, column choice, sorting and an empty state.

    With a ``runner`` the keys are read in the read lane and the old rows stay until they come;
    without one they are read at once. ``name`` is the key of the column choice in ``store``.
    """

    row_activated = Signal(object)
    """(key) Enter or double click"""
    current_changed = Signal(object)
    """(key or None) the current row changed"""
    button_clicked = Signal(object, str)
    """(key, column key) a button inside a row was pressed"""

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        *,
        name: str = "",
        store: ViewStore | None = None,
        runner: Runner | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name = f"kolom/{name}"
        self._store = store or MemoryStore()
        self._runner = runner
        self._source: RowSource[Row] | None = None
        self._sort: Sort | None = None
        self._row_menu: Callable[[Row, str], Sequence[Offer]] | None = None
        self._serial = 0
        self._shown_key: Hashable | None = None
        self.model: PagedTableModel[Row] = PagedTableModel(columns, self)
        self.view = TableView(self.model, self)
        self.empty = EmptyState("inbox", self.tr("Belum ada data."))
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        self.setFocusProxy(self.view)
        self._set_up_header()
        self.view.entered_row.connect(self._on_entered)
        self.view.doubleClicked.connect(self._on_double_click)
        self.view.clicked_button.connect(self._on_button)
        self.view.customContextMenuRequested.connect(self._open_row_menu)
        self.view.selectionModel().currentRowChanged.connect(self._on_current)

    def set_source(self, source: RowSource[Row]) -> None:
        """Show another source (another filter); the sort order stays."""
        self._source = source
        self.reload()

    def set_row_menu(self, maker: Callable[[Row, str], Sequence[Offer]]) -> None:
        """Put acts before the copying ones in a cell's menu: ``maker(row, column key)``."""
        self._row_menu = maker

    def reload(self) -> None:
        """Read the keys again; the current row stays current if it still exists."""
        source, sort = self._source, self._sort
        if source is None:
            return
        self._serial += 1
        serial = self._serial
        if self._runner is None:
            self._show(serial, source, source.keys(sort))
        else:
            self._runner.start(
                self,
                lambda _job: source.keys(sort),
                done=lambda keys: self._show(serial, source, keys),
            )

    def set_empty(self, icon: str, sentence: str, advice: str = "", action: str = "") -> None:
        """Set what is shown when there is no row; ``empty.acted`` tells of its button."""
        self.empty.set_content(icon, sentence, advice, action)

    def row_count(self) -> int:
        return self.model.rowCount()

    def current_key(self) -> Hashable | None:
        return self.model.key_at(self.view.currentIndex().row())

    def current_row(self) -> Row | None:
        """Return the record of the current row."""
        return self.model.row_at(self.view.currentIndex().row())

    def select_key(self, key: Hashable) -> bool:
        """Make the row of ``key`` current and visible; False if it is not in the list."""
        row = self.model.row_of(key)
        if row is None:
            return False
        self._make_current(row)
        return True

    def sort(self) -> Sort | None:
        return self._sort

    def set_sort(self, sort: Sort | None) -> None:
        """Sort by ``sort`` (a column's sort key) and read the keys again."""
        self._sort = sort
        header = self.view.horizontalHeader()
        sections = [i for i, c in enumerate(self.model.columns) if sort and c.sort == sort.key]
        header.setSortIndicatorShown(bool(sections))
        if sort is not None and sections:
            order = Qt.SortOrder.DescendingOrder if sort.descending else Qt.SortOrder.AscendingOrder
            header.setSortIndicator(sections[0], order)
        self._save_columns()
        self.reload()

    def columns_menu(self) -> QMenu:
        """Return a menu that shows and hides columns; also for a button of the page."""
        menu = QMenu(self)
        for section, column in enumerate(self.model.columns):
            if not column.title:
                continue
            action = menu.addAction(column.title)
            action.setCheckable(True)
            action.setChecked(not self.view.isColumnHidden(section))
            action.setEnabled(not column.required)
            action.setData(section)
        menu.addSeparator()
        menu.addAction(self.tr("Kembalikan kolom semula")).setData(-1)
        menu.triggered.connect(self._on_columns_menu)
        return menu

    def show_column(self, section: int, *, shown: bool) -> None:
        """Show or hide a column and remember it."""
        self.view.setColumnHidden(section, not shown)
        self._fit_stretched()
        self._save_columns()

    def copy_row(self, row: int) -> None:
        """Put the visible cells of a row on the clipboard, separated by tabs."""
        header = self.view.horizontalHeader()
        sections = [header.logicalIndex(i) for i in range(header.count())]
        texts = [
            self.model.cell(row, section).spoken()
            for section in sections
            if not header.isSectionHidden(section) and self.model.columns[section].title
        ]
        QGuiApplication.clipboard().setText("\t".join(texts))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        copy = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if copy and event.key() == Qt.Key.Key_C and self.view.currentIndex().isValid():
            self.copy_row(self.view.currentIndex().row())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_stretched()

    def _fit_stretched(self) -> None:
        """Let stretched columns share the room, but never under their width: then scroll."""
        theme, header = current(), self.view.horizontalHeader()
        shown = [i for i in range(header.count()) if not header.isSectionHidden(i)]
        columns = self.model.columns
        elastic = [i for i in shown if columns[i].stretch]
        fixed = sum(header.sectionSize(i) for i in shown if i not in elastic)
        least = sum(theme.scaled(columns[i].width) for i in elastic)
        enough = self.width() - fixed >= least
        for section in elastic:
            stretch, free = QHeaderView.ResizeMode.Stretch, QHeaderView.ResizeMode.Interactive
            header.setSectionResizeMode(section, stretch if enough else free)
            if not enough:
                header.resizeSection(section, theme.scaled(columns[section].width))

    def _set_up_header(self) -> None:
        theme = current()
        self.set_lines(2)
        header = self.view.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setSectionsClickable(True)
        header.setMinimumSectionSize(40)
        header.setFixedHeight(theme.scaled(32))
        self._restore_columns()
        header.sectionClicked.connect(self._on_header_clicked)
        header.sectionResized.connect(self._save_columns)
        header.sectionMoved.connect(self._save_columns)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._open_columns_menu)

    def set_lines(self, lines: int) -> None:
        """Make rows high enough for 1, 2 (the default) or 3 lines.

        With 3 the muted text of a cell may take two lines.
        """
        theme = current()
        height = {1: theme.row_one, 2: theme.row_two, 3: theme.row_three}[lines]
        self.view.verticalHeader().setDefaultSectionSize(theme.scaled(height))

    def _apply_default_columns(self) -> None:
        theme = current()
        header = self.view.horizontalHeader()
        for section, column in enumerate(self.model.columns):
            stretch = QHeaderView.ResizeMode.Stretch
            mode = stretch if column.stretch else QHeaderView.ResizeMode.Interactive
            header.setSectionResizeMode(section, mode)
            self.view.setColumnWidth(section, theme.scaled(column.width))
            self.view.setColumnHidden(section, column.hidden)
            header.moveSection(header.visualIndex(section), section)

    def _restore_columns(self) -> None:
        self._apply_default_columns()
        try:
            saved = json.loads(self._store.get(self._name) or "{}")
            order = {str(key): place for place, key in enumerate(saved.get("order", []))}
            hidden, widths = set(saved.get("hidden", [])), dict(saved.get("widths", {}))
        except (ValueError, TypeError, AttributeError):
            return  # a damaged setting is worth no message: the default columns are shown
        if not order:
            return
        header = self.view.horizontalHeader()
        columns = sorted(enumerate(self.model.columns), key=lambda c: order.get(c[1].key, c[0]))
        for place, (section, column) in enumerate(columns):
            header.moveSection(header.visualIndex(section), place)
            if column.key in order and not column.required:
                self.view.setColumnHidden(section, column.key in hidden)
            if isinstance(widths.get(column.key), int) and not column.stretch:
                self.view.setColumnWidth(section, max(40, widths[column.key]))

    @Slot()
    def _save_columns(self) -> None:
        header = self.view.horizontalHeader()
        columns = self.model.columns
        order = [columns[header.logicalIndex(i)].key for i in range(header.count())]
        hidden = [c.key for i, c in enumerate(columns) if self.view.isColumnHidden(i)]
        # The width of a hidden section reads 0 and would be kept as such.
        widths = {c.key: self.view.columnWidth(i) for i, c in enumerate(columns)}
        widths = {key: width for key, width in widths.items() if width}
        saved = {"order": order, "hidden": hidden, "widths": widths}
        self._store.put(self._name, json.dumps(saved))

    def _show(self, serial: int, source: RowSource[Row], keys: Sequence[Hashable]) -> None:
        if serial != self._serial:
            return  # a newer reload is under way
        kept, line = self.current_key(), self.view.currentIndex().row()
        selection = self.view.selectionModel()
        selection.blockSignals(True)
        self.model.show_keys(source, keys)
        selection.blockSignals(False)
        self._stack.setCurrentWidget(self.view if keys else self.empty)
        row = self.model.row_of(kept) if kept is not None else None
        if row is None and line >= 0 and keys:
            row = min(line, len(keys) - 1)
        if row is not None:
            self._make_current(row)
        self._announce()

    def _make_current(self, row: int) -> None:
        header = self.view.horizontalHeader()
        column = max(self.view.currentIndex().column(), header.logicalIndex(0), 0)
        index = self.model.index(row, column)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        rows = QItemSelectionModel.SelectionFlag.Rows
        self.view.selectionModel().setCurrentIndex(index, flags | rows)
        self.view.scrollTo(index)

    def _announce(self) -> None:
        key = self.current_key()
        if key != self._shown_key:
            self._shown_key = key
            self.current_changed.emit(key)

    @Slot()
    def _on_current(self) -> None:
        self._announce()

    @Slot(int)
    def _on_entered(self, row: int) -> None:
        self.row_activated.emit(self.model.key_at(row))

    @Slot(QModelIndex)
    def _on_double_click(self, index: QModelIndex) -> None:
        cell: Cell = self.model.cell(index.row(), index.column())
        if not cell.button:
            self.row_activated.emit(self.model.key_at(index.row()))

    @Slot(int, int)
    def _on_button(self, row: int, column: int) -> None:
        self.button_clicked.emit(self.model.key_at(row), self.model.columns[column].key)

    @Slot(int)
    def _on_header_clicked(self, section: int) -> None:
        key = self.model.columns[section].sort
        if key:
            again = self._sort is not None and self._sort.key == key and not self._sort.descending
            self.set_sort(Sort(key, descending=again))
        else:
            self.set_sort_indicator()

    def set_sort_indicator(self) -> None:
        """Put the arrow back on the column in force (Qt moves it on every click)."""
        for section, column in enumerate(self.model.columns):
            if self._sort is not None and column.sort == self._sort.key:
                order = (
                    Qt.SortOrder.DescendingOrder
                    if self._sort.descending
                    else Qt.SortOrder.AscendingOrder
                )
                self.view.horizontalHeader().setSortIndicator(section, order)

    @Slot(QPoint)
    def _open_columns_menu(self, at: QPoint) -> None:
        self.columns_menu().popup(self.view.horizontalHeader().mapToGlobal(at))

    @Slot(QAction)
    def _on_columns_menu(self, action: QAction) -> None:
        section = int(action.data())
        if section == -1:
            self._apply_default_columns()
            self._save_columns()
        else:
            self.show_column(section, shown=action.isChecked())

    @Slot(QPoint)
    def _open_row_menu(self, at: QPoint) -> None:
        index = self.view.indexAt(at)
        if not index.isValid():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        row = index.row()
        text = self.model.cell(row, index.column()).spoken()
        record = self.model.row_at(row)
        if record is not None and self._row_menu is not None:
            for offer, act in self._row_menu(record, self.model.columns[index.column()].key):
                menu.addAction(offer, act)
            if menu.actions():
                menu.addSeparator()
        menu.addAction(self.tr("Salin isi sel"), lambda: QGuiApplication.clipboard().setText(text))
        menu.addAction(self.tr("Salin baris\tCtrl+C"), lambda: self.copy_row(row))
        menu.popup(self.view.viewport().mapToGlobal(at))
