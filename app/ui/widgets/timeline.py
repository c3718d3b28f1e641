# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Riwayat: what happened, in order, on a line; points still ahead are open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme import Tone, Type, current

_LEFT = 18.0
_GAP = 12.0
_WRAP = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap


@dataclass(frozen=True)
class TimelinePoint:
    """``future`` draws an open point, in the colour of ``tone``."""

    title: str
    detail: str = ""
    future: bool = False
    tone: Tone = Tone.ACCENT


class Timeline(QWidget):
    """Grows with its content; put it in a scroll area when it may be long."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: tuple[TimelinePoint, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_points(self, points: Sequence[TimelinePoint]) -> None:
        """Show ``points``, oldest first."""
        self._points = tuple(points)
        self.setAccessibleName(self.tr("Riwayat"))
        lines = (f"{point.title}: {point.detail}" for point in points)
        self.setAccessibleDescription("; ".join(lines))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return int(sum(sum(self._heights(p, width)) + _GAP for p in self._points) + 2)

    def sizeHint(self) -> QSize:
        width = current().scaled(230)
        return QSize(width, self.heightForWidth(max(width, self.width())))

    def minimumSizeHint(self) -> QSize:
        width = current().scaled(150)
        return QSize(width, self.heightForWidth(max(width, self.width())))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = 0.0
        line = QFontMetricsF(theme.font()).height()
        for number, point in enumerate(self._points):
            first, second = self._heights(point, self.width())
            middle = QPointF(6, top + line / 2)
            if number + 1 < len(self._points):
                painter.setPen(QPen(theme.q("border_strong"), 1.5))
                end = top + first + second + _GAP + line / 2 - 6
                painter.drawLine(middle + QPointF(0, 6), QPointF(6, end))
            self._paint_dot(painter, point, middle)
            room = self.width() - _LEFT
            painter.setFont(theme.font())
            painter.setPen(theme.q("text"))
            painter.drawText(QRectF(_LEFT, top, room, first + 1), int(_WRAP), point.title)
            painter.setFont(theme.font(Type.CAPTION))
            painter.setPen(theme.q("muted"))
            box = QRectF(_LEFT, top + first + 1, room, second + 1)
            painter.drawText(box, int(_WRAP), point.detail)
            top += first + second + _GAP
        painter.end()

    @staticmethod
    def _paint_dot(painter: QPainter, point: TimelinePoint, middle: QPointF) -> None:
        colour = QColor(current().tone(point.tone).mark)
        if point.future:
            painter.setPen(QPen(colour, 2))
            painter.setBrush(current().q("surface"))
            painter.drawRoundedRect(QRectF(middle.x() - 5, middle.y() - 5, 10, 10), 3, 3)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawEllipse(middle, 4.5, 4.5)

    @staticmethod
    def _heights(point: TimelinePoint, width: float) -> tuple[float, float]:
        theme = current()
        room = QRectF(0, 0, max(60.0, width - _LEFT), 1e5)
        first = QFontMetricsF(theme.font()).boundingRect(room, int(_WRAP), point.title).height()
        if not point.detail:
            return first, 0.0
        small = QFontMetricsF(theme.font(Type.CAPTION))
        return first, small.boundingRect(room, int(_WRAP), point.detail).height() + 1
