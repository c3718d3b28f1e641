# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A date field for the keyboard, with a calendar that knows the days off."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from app.ui.icons import set_icon
from app.ui.theme import set_role
from app.ui.widgets.tanggal_teks import parse_tanggal, tulis_tanggal

if TYPE_CHECKING:
    from app.ui.widgets.kalender_popup import DayInfo, KalenderPopup

DayInfoSource = Callable[[date], "DayInfo | None"]


class TanggalEdit(QWidget):
    """Typing is forgiving (see ``tanggal_teks``); on leaving, the date is written dd-mm-yyyy.

    Keys: Up/Down a day, Page Up/Down a month, ``h`` today, Alt+Down or F4 the calendar. An
    empty field is the value None. ``today`` is the clock; ``days`` names days off.
    """

    changed = Signal(object)
    """(value: date | None) the value changed by a person; None also while it is unreadable"""

    def __init__(
        self,
        *,
        today: Callable[[], date],
        days: DayInfoSource | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._days = days
        self._earliest: date | None = None
        self._latest: date | None = None
        self._popup: KalenderPopup | None = None
        self._edit = QLineEdit()
        self._edit.setPlaceholderText(self.tr("hh-bb-tttt"))
        self._edit.setMaxLength(40)
        self._edit.installEventFilter(self)
        self._day = QLabel(self._edit)
        set_role(self._day, "small")
        self._day.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._button = QToolButton(self._edit)
        set_icon(self._button, "calendar", "muted")
        self._button.setCursor(Qt.CursorShape.ArrowCursor)
        self._button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._button.setToolTip(self.tr("Buka kalender (Alt ↓)"))
        self._button.setAccessibleName(self.tr("Buka kalender"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._edit, 1)
        self._edit.setTextMargins(0, 0, 26, 0)
        self.setFocusProxy(self._edit)
        self._edit.textEdited.connect(self._on_edited)
        self._button.clicked.connect(self.open_calendar)

    def line_edit(self) -> QLineEdit:
        """Return the text field, for buddies and for marking problems."""
        return self._edit

    def value(self) -> date | None:
        """Return the date; None if it is empty or cannot be read (see :meth:`problem`)."""
        try:
            return parse_tanggal(self._edit.text(), self._today())
        except (ValueError, OverflowError):
            return None

    def set_value(self, value: date | None) -> None:
        """Show ``value`` without telling ``changed``."""
        self._edit.setText(tulis_tanggal(value))
        self._show_day()

    def set_limits(self, earliest: date | None = None, latest: date | None = None) -> None:
        """Say which dates make sense; others are reported by :meth:`problem`."""
        self._earliest, self._latest = earliest, latest

    def problem(self) -> str:
        """Return what is wrong with the text, in Indonesian; "" if nothing is."""
        if not self._edit.text().strip():
            return ""
        value = self.value()
        if value is None:
            return self.tr("Tanggal tidak dikenal. Tulis seperti 24-11-2026.")
        if self._earliest is not None and value < self._earliest:
            return self.tr("Tanggal paling awal {0}.").format(tulis_tanggal(self._earliest))
        if self._latest is not None and value > self._latest:
            return self.tr("Tanggal paling akhir {0}.").format(tulis_tanggal(self._latest))
        return ""

    @Slot()
    def open_calendar(self) -> None:
        """Show the calendar under the field."""
        from app.ui.widgets.kalender_popup import KalenderPopup  # forms open without it

        popup = KalenderPopup(self._today(), self._days, self)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        popup.picked.connect(self._on_picked)
        popup.open_at(self.mapToGlobal(QPoint(0, self.height() + 2)), self.value() or self._today())
        self._popup = popup

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._edit:
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                return self._handle_key(event)
            if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
                self._tidy()
            if isinstance(event, QResizeEvent):
                self._place_day()
        return super().eventFilter(watched, event)

    def _handle_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if key == Qt.Key.Key_F4 or (alt and key == Qt.Key.Key_Down):
            self.open_calendar()
            return True
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        months = {Qt.Key.Key_PageUp: 1, Qt.Key.Key_PageDown: -1}
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        base = self.value() or self._today()
        if key in steps:
            self._choose(base + timedelta(days=steps[key]))
        elif key in months:
            self._choose(_add_month(base, months[key]))
        elif event.text().casefold() == "h" and not self._edit.text():
            self._choose(self._today())
        else:
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._tidy()
            return False
        return True

    def _choose(self, value: date) -> None:
        self.set_value(value)
        self.changed.emit(value)

    @Slot(object)
    def _on_picked(self, value: date) -> None:
        self._choose(value)
        self._edit.setFocus()

    @Slot()
    def _on_edited(self) -> None:
        self._show_day()
        self.changed.emit(self.value())

    def _tidy(self) -> None:
        value = self.value()
        if value is not None:
            self.set_value(value)

    def _show_day(self) -> None:
        """Say the weekday, and the holiday if it is one, at the right end of the field."""
        value = self.value()
        info = self._days(value) if value is not None and self._days is not None else None
        text = ""
        if value is not None:
            name = QLocale().dayName(value.isoweekday(), QLocale.FormatType.LongFormat)
            day_off = self.tr("libur")
            text = f"{name} · {day_off}" if info is not None else name
        self._day.setText(text)
        set_role(self._day, "error" if info is not None else "small")
        tip = info.label if info is not None else ""
        self._edit.setToolTip(tip)
        self._edit.setAccessibleDescription(" ".join(part for part in (text, tip) if part))
        self._place_day()

    def _place_day(self) -> None:
        side = self._edit.height() - 6
        self._button.setGeometry(self._edit.width() - side - 3, 3, side, side)
        self._day.adjustSize()
        text = self._edit.fontMetrics().horizontalAdvance("00-00-0000") + 24
        room = self._button.x() - self._day.width() - 4
        self._day.setVisible(bool(self._day.text()) and room >= text)
        self._day.move(room, (self._edit.height() - self._day.height()) // 2)


def _add_month(value: date, by: int) -> date:
    month = value.month - 1 + by
    year, month = value.year + month // 12, month % 12 + 1
    for day in (value.day, 30, 29, 28):
        try:
            return date(year, month, min(day, value.day))
        except ValueError:
            continue
    return value
