# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A table in the lower panel of a dispute, with its tools."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from app.ui.borang.sumber import SumberDaftar
from app.ui.icons import set_icon
from app.ui.widgets.paged_model import Column
from app.ui.widgets.paged_table import PagedTable

Row = TypeVar("Row")
Alat = tuple[str, str, str]
"""(key, icon, text) of one tool"""


class PanelDaftar(QWidget, Generic[Row]):
    """``act(key, row)`` is called by the tools and by Enter (the first key of ``enter``)."""

    def __init__(
        self,
        nama: str,
        kolom: Sequence[Column[Row]],
        *,
        alat: Sequence[Alat],
        tambah: str,
        enter: str,
        may: bool,
        act: Callable[[str, Row | None], None],
        boleh: Callable[[str, Row], bool],
    ) -> None:
        super().__init__()
        self._act, self._may, self._boleh = act, may, boleh
        self._add, self._enter = tambah, enter
        self.table: PagedTable[Row] = PagedTable(kolom, name=nama)
        self.table.set_lines(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        self.setFocusProxy(self.table)
        self.buttons: dict[str, QToolButton] = {}
        self.tools = self._make_tools(nama, alat)
        self.table.current_changed.connect(self._on_current)
        self.table.row_activated.connect(self._on_entered)

    def show_rows(self, rows: Sequence[Row], key: Callable[[Row], object]) -> None:
        """Show the rows in the order given."""
        self.table.set_source(SumberDaftar(rows, key=key))
        self._on_current()

    def sizeHint(self) -> QSize:
        """The height at which no row is hidden."""
        view = self.table.view
        lines = view.horizontalHeader().sizeHint().height()
        lines += self.table.row_count() * view.verticalHeader().defaultSectionSize()
        return QSize(super().sizeHint().width(), lines)

    def press(self, key: str) -> None:
        """Use a tool on the current row."""
        row = self.table.current_row()
        if key == self._add or (row is not None and self._boleh(key, row)):
            self._act(key, row)

    def _make_tools(self, nama: str, alat: Sequence[Alat]) -> QWidget:
        host = QWidget()
        line = QHBoxLayout(host)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        for key, icon, text in alat:
            button = QToolButton()
            button.setObjectName(f"{nama}_{key}")
            set_icon(button, icon, "muted")
            button.setToolTip(text)
            button.setAccessibleName(text)
            button.clicked.connect(lambda _checked=False, k=key: self.press(k))
            button.setVisible(self._may)
            line.addWidget(button)
            self.buttons[key] = button
        return host

    def _on_current(self, *_args: object) -> None:
        row = self.table.current_row()
        for key, button in self.buttons.items():
            button.setEnabled(key == self._add or (row is not None and self._boleh(key, row)))

    def _on_entered(self, _key: object) -> None:
        if self._may:
            self.press(self._enter)
