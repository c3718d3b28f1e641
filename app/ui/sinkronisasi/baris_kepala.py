# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Advice with buttons at its right end, above a table; in a narrow window under it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QWidget

from app.ui.sinkronisasi.teks import teks
from app.ui.theme import current
from app.ui.widgets.flow_layout import FlowLayout

ADVIS = 300
"""Width (pixels at normal text) the advice needs beside the buttons"""


class BarisKepala(QWidget):
    """The advice wraps; the buttons wrap where there is no room for one line of them."""

    def __init__(self, isi: str, buttons: Sequence[QPushButton]) -> None:
        super().__init__()
        self.advice = teks(isi, "small")
        self._shown = tuple(buttons)
        holder = QWidget()
        self._flow = FlowLayout(holder, spacing=8)
        self._flow.setContentsMargins(0, 0, 0, 0)
        for button in self._shown:
            self._flow.addWidget(button)
        self._holder = holder
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(14, 10, 14, 10)
        self._row.setSpacing(10)
        self._row.addWidget(self.advice, 1)
        self._row.addWidget(holder)

    def minimumSizeHint(self) -> QSize:
        """Ask for little width; what does not fit stands below."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), current().scaled(220)), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - 28
        shown = [button for button in self._shown if not button.isHidden()]
        need = sum(button.sizeHint().width() + 8 for button in shown) + 6
        beside = bool(shown) and need + current().scaled(ADVIS) <= room
        way = QBoxLayout.Direction
        self._row.setDirection(way.LeftToRight if beside else way.TopToBottom)
        self._holder.setMinimumWidth(need if beside else 0)
