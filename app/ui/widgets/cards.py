# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Cards: the frame around every block of a page, and the number card of the home page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.ui.theme import Tone, Type, current, set_role

_WRAP = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap


class Card(QFrame):
    """A frame with an optional header (title, muted note, widgets at its right end).

    Put content into ``body`` (a ``QVBoxLayout`` without margins) with :meth:`add`; use
    ``padded=True`` for text and forms, ``False`` for tables that reach the edge.
    """

    def __init__(
        self,
        title: str = "",
        note: str = "",
        *,
        padded: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        set_role(self, "card")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.setSpacing(0)
        self._header = QWidget()
        self._head_row = QHBoxLayout(self._header)
        self._head_row.setContentsMargins(14, 0, 14, 0)
        self._head_row.setSpacing(8)
        self._title = QLabel()
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        set_role(self._title, "heading")
        self._note = QLabel()
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        set_role(self._note, "small")
        self._head_row.addWidget(self._title, 1)
        self._head_row.addWidget(self._note)
        self._header.setMinimumHeight(current().scaled(41))
        outer.addWidget(self._header)
        self._line = QFrame()
        set_role(self._line, "line")
        self._line.setFixedHeight(1)
        outer.addWidget(self._line)
        inner = QWidget()
        self.body = QVBoxLayout(inner)
        edge = 14 if padded else 0
        self.body.setContentsMargins(edge, 12 if padded else 0, edge, edge)
        self.body.setSpacing(8 if padded else 0)
        outer.addWidget(inner, 1)
        self.set_title(title, note)

    def set_title(self, title: str, note: str = "") -> None:
        """Set title and muted note; with neither, and no action, the header is hidden."""
        self._title.setText(title)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self.setAccessibleName(title)
        shown = bool(title or note) or self._head_row.count() > 2
        self._header.setVisible(shown)
        self._line.setVisible(shown)

    def set_note(self, note: str) -> None:
        self.set_title(self._title.text(), note)

    def add_action(self, widget: QWidget) -> None:
        """Put ``widget`` at the right end of the header."""
        if isinstance(widget, QWidget):
            widget.setProperty("small", True)
        self._head_row.addWidget(widget)
        self.set_title(self._title.text(), self._note.text())

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Append ``widget`` to the body."""
        self.body.addWidget(widget, stretch)


class StatCard(QFrame):
    """A big number with a caption. Clickable (mouse, Enter, Space) if ``clickable``."""

    clicked = Signal()

    def __init__(
        self,
        number: str = "",
        caption: str = "",
        tone: Tone = Tone.PLAIN,
        *,
        clickable: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._number, self._caption, self._tone = number, caption, tone
        self._clickable = clickable
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        if clickable:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_content(number, caption, tone)

    def set_content(self, number: str, caption: str, tone: Tone = Tone.PLAIN) -> None:
        """Show ``number`` in the colour of ``tone`` (PLAIN = text colour) over ``caption``."""
        self._number, self._caption, self._tone = number, caption, tone
        self.setAccessibleName(f"{number} {caption}".strip())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(current().scaled(200), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(current().scaled(110), current().scaled(78))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        theme = current()
        big = QFontMetricsF(theme.font(Type.BIG)).height()
        room = QRectF(0, 0, max(width, 100) - 30, 1e4)
        small = QFontMetricsF(theme.font(Type.SMALL)).boundingRect(room, int(_WRAP), self._caption)
        two_lines = 2 * QFontMetricsF(theme.font(Type.SMALL)).height()
        return int(big + max(small.height(), two_lines) + 28)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if self._clickable and event.key() in keys:
            self.clicked.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if self._clickable and inside and event.button() is Qt.MouseButton.LeftButton:
            self.clicked.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focus = self.hasFocus()
        lit = self._clickable and self.underMouse()
        line = "focus" if focus else "border_strong" if lit else "border"
        pen = QPen(theme.q(line), 2 if focus else 1)
        painter.setPen(pen)
        painter.setBrush(theme.q("surface"))
        inset = pen.widthF() / 2
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, theme.radius, theme.radius)
        big = theme.font(Type.BIG, tabular=True)
        height = QFontMetricsF(big).height()
        painter.setFont(big)
        plain = self._tone is Tone.PLAIN
        painter.setPen(theme.q("text") if plain else QColor(theme.tone(self._tone).text))
        room = QRectF(15, 10, self.width() - 30, height)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self._number)
        painter.setFont(theme.font(Type.SMALL))
        painter.setPen(theme.q("muted"))
        room = QRectF(15, 12 + height, self.width() - 30, self.height() - height - 16)
        painter.drawText(room, int(_WRAP), self._caption)
        painter.end()
