# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The F1 overview: every shortcut that works now, by group, with a filter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.ui.actions import HelpRow
from app.ui.theme import current, set_role
from app.ui.widgets.buttons import keycap_size, paint_keycap


class Keycap(QWidget):
    """A shortcut drawn as a keycap."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        width, height = keycap_size(self._text)
        return QSize(int(width + 1), int(height + 3))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width, height = keycap_size(self._text)
        box = self.rect().toRectF()
        box.setSize(box.size().boundedTo(QSize(int(width + 1), int(height + 1)).toSizeF()))
        line, ink = theme.q("border_strong"), theme.q("text")
        paint_keycap(painter, self._text, box, line=line, ink=ink)
        painter.end()


class ShortcutHelp(QDialog):
    """Lists ``rows`` under their group headings."""

    def __init__(self, rows: Sequence[HelpRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Pintasan papan ketik"))
        self.resize(560, 560)
        self._rows = list(rows)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 14)
        layout.setSpacing(12)
        self._filter = QLineEdit()
        self._filter.setPlaceholderText(self.tr("Saring pintasan…"))
        self._filter.setAccessibleName(self.tr("Saring pintasan"))
        self._filter.setClearButtonEnabled(True)
        layout.addWidget(self._filter)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setAccessibleName(self.windowTitle())
        layout.addWidget(self._area, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self._filter.textChanged.connect(self._show_rows)
        self._show_rows("")

    @Slot(str)
    def _show_rows(self, needle: str) -> None:
        inner = QWidget()
        set_role(inner, "clear")
        grid = QGridLayout(inner)
        grid.setContentsMargins(4, 0, 8, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(1, 1)
        group = ""
        for row in self._rows:
            if needle.casefold() not in f"{row.text} {row.shortcut}".casefold():
                continue
            if row.group != group:
                group = row.group
                heading = QLabel(group.upper())
                set_role(heading, "group")
                heading.setContentsMargins(0, 10, 0, 2)
                grid.addWidget(heading, grid.rowCount(), 0, 1, 2)
            line = grid.rowCount()
            grid.addWidget(Keycap(row.shortcut), line, 0)
            label = QLabel(row.text)
            label.setWordWrap(True)
            grid.addWidget(label, line, 1)
        grid.setRowStretch(grid.rowCount(), 1)
        self._area.setWidget(inner)
