# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What every section of the settings page has: a column that scrolls, and its readings."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.changes import Changes
from app.domain.pelaku import Pelaku
from app.ui.bus import concerns
from app.ui.context import UiContext
from app.ui.theme import set_role
from app.ui.widgets.paged_model import Sort
from app.ui.widgets.scroll import VerticalScroll

Row = TypeVar("Row")


class Bagian(QWidget):
    """One section. ``TABEL`` names the tables whose changes call for :meth:`reload`."""

    TABEL: tuple[str, ...] = ()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        content = QWidget()
        set_role(content, "clear")
        self.body = QVBoxLayout(content)
        self.body.setContentsMargins(0, 16, 20, 16)
        self.body.setSpacing(16)
        self.outer = QVBoxLayout(self)
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.outer.setSpacing(0)
        self.outer.addWidget(VerticalScroll(content), 1)
        context.bus.changed.connect(self._on_changes)

    @property
    def pelaku(self) -> Pelaku:
        return self.context.pelaku

    def reload(self) -> None:
        """Read again; overridden by sections that show stored data."""

    @Slot(object)
    def _on_changes(self, changes: Changes) -> None:
        if concerns(changes, *self.TABEL):
            self.reload()


class SumberDaftar(Generic[Row]):
    """Rows that were read at once, for a table; the order is theirs."""

    def __init__(self, rows: Sequence[Row], key: Callable[[Row], Hashable]) -> None:
        self._by_key: dict[Hashable, Row] = {key(row): row for row in rows}

    def keys(self, sort: Sort | None) -> Sequence[Hashable]:  # noqa: ARG002 - fixed order
        return list(self._by_key)

    def rows(self, keys: Sequence[Hashable]) -> Mapping[Hashable, Row]:
        return {key: self._by_key[key] for key in keys if key in self._by_key}


def teks(isi: str, role: str = "small") -> QLabel:
    """Return a wrapping label of plain text."""
    made = QLabel(isi)
    made.setWordWrap(True)
    made.setTextFormat(Qt.TextFormat.PlainText)
    set_role(made, role)
    return made


def baris_kepala(isi: str) -> tuple[QWidget, QHBoxLayout]:
    """Return advice on the left with room for buttons at the right end, above a table."""
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(14, 10, 14, 10)
    row.setSpacing(8)
    row.addWidget(teks(isi), 1)
    return line, row


def tombol(label: str, *, utama: bool = False) -> QPushButton:
    """Return a small button; ``utama`` for the one most wanted."""
    made = QPushButton(label)
    made.setProperty("small", True)
    if utama:
        set_role(made, "primary")
    return made


def buka(dialog: QDialog) -> None:
    """Open a dialog over its page; it is thrown away when it closes."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
