# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What every section of the settings page has: a column that scrolls, and its readings."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.changes import Changes
from app.domain.pelaku import Pelaku
from app.ui.bus import concerns
from app.ui.context import UiContext
from app.ui.theme import current, set_role
from app.ui.widgets.paged_model import Sort
from app.ui.widgets.scroll import VerticalScroll

Row = TypeVar("Row")
TEPI, SISI = 16, 20
"""Room above and below the cards, and at their right (pixels)"""
ADVIS = 240
"""Width (pixels) advice needs to stand beside its buttons"""


class Bagian(QWidget):
    """One section. ``TABEL`` names the tables whose changes call for :meth:`reload`."""

    TABEL: tuple[str, ...] = ()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        content = QWidget()
        set_role(content, "clear")
        self.body = QVBoxLayout(content)
        self.body.setContentsMargins(0, TEPI, SISI, TEPI)
        self.body.setSpacing(16)
        self.outer = QVBoxLayout(self)
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.outer.setSpacing(0)
        self._scroll = VerticalScroll(content)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._on_range)
        self.outer.addWidget(self._scroll, 1)
        context.bus.changed.connect(self._on_changes)

    @property
    def pelaku(self) -> Pelaku:
        return self.context.pelaku

    def reload(self) -> None:
        """Read again; overridden by sections that show stored data."""

    @Slot(int, int)
    def _on_range(self, _least: int, most: int) -> None:
        """Keep the right edge of the cards where it is when the scroll bar comes."""
        bar = self._scroll.verticalScrollBar().sizeHint().width() if most else 0
        self.body.setContentsMargins(0, TEPI, SISI - bar, TEPI)

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


class BarisKepala(QWidget):
    """Advice with buttons at its right end, above a table; in a narrow window under it."""

    def __init__(self, isi: str, buttons: Sequence[QPushButton]) -> None:
        super().__init__()
        self.advice = teks(isi)
        holder = QWidget()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(14, 10, 14, 10)
        self._row.setSpacing(8)
        self._row.addWidget(self.advice, 1)
        self._row.addWidget(holder)
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight, holder)
        self._buttons.setContentsMargins(0, 0, 0, 0)
        self._buttons.setSpacing(8)
        self._shown = tuple(buttons)
        for button in self._shown:
            self._buttons.addWidget(button)

    def minimumSizeHint(self) -> QSize:
        """Ask for the width of the longest button only; the rest stands below it."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), current().scaled(240)), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        direction, room = QBoxLayout.Direction, self.width() - 28
        shown = [button for button in self._shown if not button.isHidden()]
        need = sum(button.sizeHint().width() + 8 for button in shown)
        beside = need + current().scaled(ADVIS) <= room
        self._row.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        in_line = need <= room
        self._buttons.setDirection(direction.LeftToRight if in_line else direction.TopToBottom)


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
