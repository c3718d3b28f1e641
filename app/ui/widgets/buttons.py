# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Buttons that show their shortcut, and the box that opens the search."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QWidget

from app.ui.icons import paint_icon
from app.ui.theme import Type, current, set_role

_CAP_PAD = 6.0
_KEY_NAMES = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓", "Plus": "+", "-": "−"}


def shortcut_text(shortcut: str | QKeySequence) -> str:
    """Return a shortcut as people read it: ``Ctrl K``."""
    text = QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
    parts = text.replace("++", "+Plus").split("+")
    return " ".join(_KEY_NAMES.get(part, part) for part in parts)


def keycap_size(text: str) -> tuple[float, float]:
    """Return width and height of a keycap."""
    metrics = QFontMetricsF(current().font(Type.CAPTION))
    return metrics.horizontalAdvance(text) + 2 * _CAP_PAD, metrics.height() + 2


def paint_keycap(painter: QPainter, text: str, rect: QRectF, *, line: QColor, ink: QColor) -> None:
    """Draw a keycap into ``rect``."""
    painter.setPen(QPen(line, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setPen(ink)
    painter.setFont(current().font(Type.CAPTION))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)


class KeycapButton(QPushButton):
    """A push button that shows its shortcut as a keycap; ``primary`` by default."""

    def __init__(
        self,
        text: str,
        shortcut: str = "",
        *,
        primary: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._cap = shortcut_text(shortcut) if shortcut else ""
        self._primary = primary
        if primary:
            set_role(self, "primary")
        self.setAccessibleName(text.lstrip("+ "))
        if self._cap:
            self.setToolTip(f"{text.lstrip('+ ')} ({self._cap})")
            self.setAccessibleDescription(self._cap)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        extra = keycap_size(self._cap)[0] + 10 if self._cap else 0
        return QSize(int(hint.width() + extra), hint.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._cap:
            super().paintEvent(event)
            return
        theme = current()
        option = QStyleOptionButton()
        self.initStyleOption(option)
        fields: Any = option  # the stubs do not know its fields
        fields.text = ""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        ink = theme.q("on_primary" if self._primary else "text")
        if not self.isEnabled():
            ink = theme.q("disabled")
        width, height = keycap_size(self._cap)
        font = theme.font(Type.STRONG)
        text_width = QFontMetricsF(font).horizontalAdvance(self.text())
        left = (self.width() - text_width - width - 9) / 2
        painter.setFont(font)
        painter.setPen(ink)
        box = QRectF(left, 0, text_width + 2, self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self.text())
        line = QColor(ink)
        line.setAlpha(110)
        cap = QRectF(left + text_width + 9, (self.height() - height) / 2, width, height)
        paint_keycap(painter, self._cap, cap, line=line, ink=ink)
        painter.end()


class SearchBox(QWidget):
    """Looks like a search field; a click, a letter or Enter opens the search with ``opened``."""

    opened = Signal(str)
    """(text) the letters typed on the box, often empty"""

    def __init__(self, hint: str, shortcut: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hint = hint
        self._cap = shortcut_text(shortcut) if shortcut else ""
        self._hovered = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(hint)
        self.setAccessibleDescription(self._cap)
        self.setToolTip(f"{hint} ({self._cap})" if self._cap else hint)

    def sizeHint(self) -> QSize:
        theme = current()
        return QSize(theme.scaled(330), theme.scaled(theme.control))

    def minimumSizeHint(self) -> QSize:
        theme = current()
        return QSize(theme.scaled(120), theme.scaled(theme.control))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002
        self.opened.emit("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit("")
        elif plain and event.text().isprintable() and event.text():
            self.opened.emit(event.text())
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hovered = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = False
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focus = self.hasFocus()
        pen = QPen(theme.q("focus" if focus else "border_strong"), 2 if focus else 1)
        painter.setPen(pen)
        painter.setBrush(theme.q("hover" if self._hovered else "surface_alt"))
        inset = pen.widthF() / 2
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, theme.radius_small, theme.radius_small)
        middle = self.height() / 2
        paint_icon(painter, "search", QRectF(10, middle - 8, 16, 16), theme.q("muted"))
        right = self.width() - 8.0
        if self._cap:
            width, height = keycap_size(self._cap)
            cap = QRectF(right - width, middle - height / 2, width, height)
            line, ink = theme.q("border_strong"), theme.q("muted")
            paint_keycap(painter, self._cap, cap, line=line, ink=ink)
            right = cap.left() - 8
        font = theme.font()
        painter.setFont(font)
        painter.setPen(theme.q("muted"))
        room = QRectF(33, 0, right - 33, self.height())
        text = QFontMetricsF(font).elidedText(self._hint, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()
