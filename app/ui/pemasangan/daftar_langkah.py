# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The steps of the wizard down its left side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app import APP_NAME
from app.ui.icons import paint_icon
from app.ui.logo import LogoTile
from app.ui.theme import Type, current, set_role

TINGGI = 38


class DaftarLangkah(QFrame):
    """Done steps carry a tick, the present one is filled."""

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "sidebar")
        self.setFixedWidth(current().scaled(212))
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 20, 10, 16)
        column.setSpacing(16)
        head = QHBoxLayout()
        head.addWidget(LogoTile())
        name = QLabel(APP_NAME)
        set_role(name, "heading")
        head.addWidget(name, 1)
        column.addLayout(head)
        self._rows = _Baris(names)
        column.addWidget(self._rows)
        column.addStretch(1)

    def set_current(self, index: int) -> None:
        """Mark the step ``index`` (from 0)."""
        self._rows.set_current(index)


class _Baris(QWidget):
    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self._names = tuple(names)
        self._current = 0

    def set_current(self, index: int) -> None:
        self._current = index
        self.setAccessibleName(
            self.tr("Langkah {0} dari {1}: {2}").format(
                index + 1, len(self._names), self._names[index]
            )
        )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(170, current().scaled(TINGGI) * len(self._names))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = theme.scaled(TINGGI)
        for number, name in enumerate(self._names):
            row = QRectF(0, number * height, self.width(), height)
            disc = QRectF(row.x(), row.center().y() - 11, 22, 22)
            self._paint_disc(painter, disc, number)
            here = number == self._current
            painter.setPen(theme.q("text" if here or number < self._current else "muted"))
            painter.setFont(theme.font(Type.STRONG if here else Type.BODY))
            text = row.adjusted(34, 0, 0, 0)
            painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, name)
        painter.end()

    def _paint_disc(self, painter: QPainter, disc: QRectF, number: int) -> None:
        theme = current()
        past, here = number < self._current, number == self._current
        painter.setPen(theme.q("primary" if here or past else "border_strong"))
        painter.setBrush(theme.q("primary") if here else theme.q("soft" if past else "surface"))
        painter.drawEllipse(disc)
        if past:
            paint_icon(painter, "check", disc.adjusted(5, 5, -5, -5), theme.q("on_soft"))
            return
        painter.setPen(theme.q("on_primary" if here else "muted"))
        painter.setFont(theme.font(Type.CAPTION))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(number + 1))
