# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A two-column list of facts: muted label, value that wraps and can be selected."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QWidget

from app.ui.theme import current, set_role
from app.ui.widgets.pills import Pill, StatusPill

_SELECTABLE = (
    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
)


class KeyValueList(QWidget):
    """Fill with :meth:`add` in order; :meth:`set_value` changes one, :meth:`clear` all."""

    def __init__(self, *, label_width: int = 120, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(7)
        self._grid.setColumnMinimumWidth(0, current().scaled(label_width))
        self._grid.setColumnStretch(1, 1)
        self._rows: dict[str, tuple[QLabel, QLabel, QWidget]] = {}

    def add(
        self,
        key: str,
        label: str,
        value: str = "",
        *,
        pill: Pill | None = None,
        extra: QWidget | None = None,
    ) -> None:
        """Append a row; ``pill`` or ``extra`` (a button) stands after the value."""
        name = QLabel(label)
        name.setWordWrap(True)
        name.setAlignment(Qt.AlignmentFlag.AlignTop)
        set_role(name, "muted")
        text = QLabel(value or "–")
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        text.setTextInteractionFlags(_SELECTABLE)
        text.setAlignment(Qt.AlignmentFlag.AlignTop)
        text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        text.setAccessibleName(f"{label}: {value}")
        name.setBuddy(text)
        cell: QWidget = text
        if pill is not None or extra is not None:
            cell = QWidget()
            row = QHBoxLayout(cell)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(8)
            # Not wider than its text, so that what follows stands right behind it.
            text.setMaximumWidth(text.fontMetrics().horizontalAdvance(value) + 6)
            row.addWidget(text, 100)
            text.setVisible(bool(value))
            if pill is not None:
                row.addWidget(StatusPill(pill.text, pill.tone))
            if extra is not None:
                row.addWidget(extra)
            row.addStretch(1)
        line = self._grid.rowCount()
        self._grid.addWidget(name, line, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(cell, line, 1)
        self._rows[key] = (name, text, cell)

    def set_value(self, key: str, value: str) -> None:
        """Change the value of row ``key``."""
        name, text, _cell = self._rows[key]
        text.setText(value or "–")
        text.setMaximumWidth(16777215)
        text.setVisible(True)
        text.setAccessibleName(f"{name.text()}: {value}")

    def value(self, key: str) -> str:
        return self._rows[key][1].text()

    def set_row_visible(self, key: str, *, visible: bool) -> None:
        """Show or hide a row, label and value."""
        name, _text, cell = self._rows[key]
        name.setVisible(visible)
        cell.setVisible(visible)

    def clear(self) -> None:
        """Take all rows away."""
        for name, _text, cell in self._rows.values():
            for widget in (name, cell):
                self._grid.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        self._rows.clear()
