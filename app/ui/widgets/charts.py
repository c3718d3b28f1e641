# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Two small charts drawn by the theme: columns by month, and horizontal bars of a share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.ui.theme import Tone, Type, current


@dataclass(frozen=True)
class Bar:
    """One value. ``partial`` marks a period that is not over (drawn paler)."""

    label: str
    value: float
    shown: str = ""
    """The value as text; the number if empty"""
    tone: Tone = Tone.ACCENT
    partial: bool = False

    def text(self) -> str:
        return self.shown or f"{self.value:g}".replace(".", ",")


class BarChart(QWidget):
    """Columns side by side, from zero; each has its value as tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: tuple[Bar, ...] = ()
        self._unit = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)

    def set_bars(self, bars: Sequence[Bar], *, unit: str = "", title: str = "") -> None:
        """Show ``bars``; ``unit`` follows each value, ``title`` is what a screen reader says."""
        self._bars = tuple(bars)
        self._unit = unit
        self.setAccessibleName(title)
        values = "; ".join(f"{bar.label} {self._value(bar)}" for bar in bars)
        self.setAccessibleDescription(values)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(current().scaled(320), current().scaled(170))

    def minimumSizeHint(self) -> QSize:
        return QSize(current().scaled(160), current().scaled(110))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            for bar, slot in zip(self._bars, self._slots(), strict=True):
                if slot.contains(QPointF(event.pos())):
                    QToolTip.showText(event.globalPos(), f"{bar.label}: {self._value(bar)}", self)
                    return True
            QToolTip.hideText()
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = current()
        top = max((bar.value for bar in self._bars), default=0.0)
        font = theme.font(Type.GROUP)
        font.setWeight(theme.font().weight())
        font.setLetterSpacing(font.letterSpacingType(), 0)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        base = self.height() - metrics.height() - 8
        head = metrics.height() + 4
        skip = self._skip(metrics)
        for number, (bar, slot) in enumerate(zip(self._bars, self._slots(), strict=True)):
            height = (base - head) * bar.value / top if top > 0 else 0.0
            column = QRectF(slot.x(), base - height, slot.width(), height)
            colour = QColor(theme.tone(bar.tone).mark)
            if bar.partial:
                colour.setAlpha(140)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawRoundedRect(column, 2, 2)
            painter.setPen(theme.q("muted"))
            wide = QRectF(slot.center().x() - 40, base + 5, 80, metrics.height())
            if number % skip == 0:
                painter.drawText(wide, Qt.AlignmentFlag.AlignCenter, bar.label)
            if bar.value and metrics.horizontalAdvance(bar.text()) <= slot.width() + 8:
                above = QRectF(wide.x(), column.top() - metrics.height() - 2, 80, metrics.height())
                painter.drawText(above, Qt.AlignmentFlag.AlignCenter, bar.text())
        painter.setPen(QPen(theme.q("border"), 1))
        painter.drawLine(QPointF(0, base + 0.5), QPointF(self.width(), base + 0.5))
        painter.end()

    def _value(self, bar: Bar) -> str:
        return f"{bar.text()} {self._unit}".strip()

    def _slots(self) -> list[QRectF]:
        count = len(self._bars)
        if not count:
            return []
        step = self.width() / count
        width = min(step * 0.62, 36.0)
        return [
            QRectF(number * step + (step - width) / 2, 0, width, self.height())
            for number in range(count)
        ]

    def _skip(self, metrics: QFontMetricsF) -> int:
        """Show every label if they fit, else every second, third …"""
        if not self._bars:
            return 1
        step = self.width() / len(self._bars)
        widest = max(metrics.horizontalAdvance(bar.label) for bar in self._bars) + 6
        return max(1, int(-(-widest // step)))


class ShareBars(QWidget):
    """Rows of label, track and percentage; values from 0 to 1."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: tuple[Bar, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_bars(self, bars: Sequence[Bar], *, title: str = "") -> None:
        """Show ``bars``; their values are shares from 0 to 1."""
        self._bars = tuple(bars)
        self.setAccessibleName(title)
        self.setAccessibleDescription("; ".join(f"{b.label} {_percent(b)}" for b in bars))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(current().scaled(300), self._row_height() * max(1, len(self._bars)))

    def minimumSizeHint(self) -> QSize:
        return QSize(current().scaled(180), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = current()
        font, figures = theme.font(), theme.font(tabular=True)
        metrics = QFontMetricsF(font)
        widest = max((metrics.horizontalAdvance(bar.label) for bar in self._bars), default=0.0)
        label_width = min(widest + 12, self.width() * 0.48)
        value_width = QFontMetricsF(figures).horizontalAdvance("100%") + 10
        height = self._row_height()
        for number, bar in enumerate(self._bars):
            row = QRectF(0, number * height, self.width(), height)
            painter.setFont(font)
            painter.setPen(theme.q("text"))
            label = metrics.elidedText(bar.label, Qt.TextElideMode.ElideRight, label_width - 8)
            painter.drawText(row, Qt.AlignmentFlag.AlignVCenter, label)
            width = self.width() - label_width - value_width
            track = QRectF(label_width, row.center().y() - 3.5, width, 7)
            _paint_track(painter, track, bar)
            painter.setFont(figures)
            painter.setPen(theme.q("text"))
            box = QRectF(track.right() + 8, row.y(), value_width, height)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, _percent(bar))
        painter.end()

    @staticmethod
    def _row_height() -> int:
        return current().scaled(27)


def _percent(bar: Bar) -> str:
    return bar.shown or f"{round(bar.value * 100)}%"


def _paint_track(painter: QPainter, track: QRectF, bar: Bar) -> None:
    theme = current()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.q("track"))
    painter.drawRoundedRect(track, 3.5, 3.5)
    share = min(1.0, max(0.0, bar.value))
    if share > 0:
        done = QRectF(track)
        done.setWidth(max(7.0, track.width() * share))
        painter.setBrush(QColor(theme.tone(bar.tone).mark))
        painter.drawRoundedRect(done, 3.5, 3.5)
