# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The month sheet under a date field; days off are coloured and named."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QDate, QLocale, QPoint, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.icons import icon
from app.ui.theme import Tone, current, set_role


@dataclass(frozen=True)
class DayInfo:
    """Why a day is not an ordinary one. ``estimate`` = the calendar of that year is not decided."""

    label: str
    tone: Tone = Tone.BAD
    estimate: bool = False


class _Sheet(QCalendarWidget):
    """The month; painted from the theme."""

    def __init__(self, today: date, days: Callable[[date], DayInfo | None] | None) -> None:
        super().__init__()
        self._today = today
        self._days = days
        theme = current()
        self.setMinimumSize(theme.scaled(290), theme.scaled(250))
        self.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        heading = QTextCharFormat()
        heading.setForeground(theme.q("muted"))
        self.setHeaderTextFormat(heading)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(day, heading)
        for name, arrow in (("prev", "chevron-left"), ("next", "chevron-right")):
            button = self.findChild(QWidget, f"qt_calendar_{name}month")
            if button is not None:
                button.setIcon(icon(arrow))  # type: ignore[attr-defined]

    def paintCell(self, painter: QPainter, rect: QRect, day: QDate | date) -> None:
        value = day if isinstance(day, date) else date(day.year(), day.month(), day.day())
        theme = current()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, theme.q("surface"))
        side = min(rect.width(), rect.height()) - 4.0
        disc = QRectF(0, 0, side, side)
        disc.moveCenter(QRectF(rect).center())
        info = self._days(value) if self._days is not None else None
        ink = theme.q("text")
        if value.month != self.monthShown():
            ink = theme.q("disabled")
        elif info is not None:
            ink = QColor(theme.tone(info.tone).text)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.tone(info.tone).fill))
            painter.drawRoundedRect(disc, 6, 6)
        elif value.isoweekday() > 5:
            ink = theme.q("muted")
        chosen = self.selectedDate() == QDate(value.year, value.month, value.day)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.q("primary"))
            painter.drawRoundedRect(disc, 6, 6)
            ink = theme.q("on_primary")
        elif value == self._today:
            painter.setPen(theme.q("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(disc, 6, 6)
        font = QFont(theme.font())
        font.setBold(chosen or value == self._today)
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(value.day))
        painter.restore()


class KalenderPopup(QFrame):
    """Arrow keys move, Enter picks, ``h`` goes to today, Esc closes."""

    picked = Signal(object)
    """(value: date) a day was chosen; the popup is closed"""

    def __init__(
        self,
        today: date,
        days: Callable[[date], DayInfo | None] | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        set_role(self, "popup")
        self._today = today
        self._days = days
        self._sheet = _Sheet(today, days)
        self._sheet.setAccessibleName(self.tr("Kalender"))
        self._note = QLabel()
        set_role(self._note, "small")
        self._note.setWordWrap(True)
        button = QPushButton(self.tr("Hari ini"))
        button.setProperty("small", True)
        foot = QHBoxLayout()
        foot.setContentsMargins(10, 4, 10, 10)
        foot.addWidget(self._note, 1)
        foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(4)
        column.addWidget(self._sheet)
        column.addLayout(foot)
        button.clicked.connect(self._pick_today)
        self._sheet.activated.connect(self._pick)
        self._sheet.clicked.connect(self._pick)
        self._sheet.selectionChanged.connect(self._show_note)

    def open_at(self, corner: QPoint, value: date) -> None:
        """Show the month of ``value`` with the upper left corner at ``corner``, on the screen."""
        self._sheet.setSelectedDate(QDate(value.year, value.month, value.day))
        self._show_note()
        self.adjustSize()
        area = self.screen().availableGeometry()
        x = min(corner.x(), area.right() - self.width())
        y = corner.y()
        if y + self.height() > area.bottom():
            y = max(area.top(), corner.y() - self.height() - 40)
        self.move(max(area.left(), x), y)
        self.show()
        self._sheet.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().casefold() == "h":
            self._pick_today()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _pick_today(self) -> None:
        self._finish(self._today)

    @Slot(QDate)
    def _pick(self, day: QDate) -> None:
        self._finish(date(day.year(), day.month(), day.day()))

    def _finish(self, value: date) -> None:
        self.close()
        self.picked.emit(value)

    @Slot()
    def _show_note(self) -> None:
        day = self._sheet.selectedDate()
        value = date(day.year(), day.month(), day.day())
        info = self._days(value) if self._days is not None else None
        text = QLocale().toString(day, "dddd, d MMMM yyyy")
        self._note.setText(f"{text}\n{info.label}" if info is not None else text)
