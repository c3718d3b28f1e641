# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""An entry at the foot of the navigation: a dot or an icon, a line, a muted detail."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from app.ui.icons import paint_icon
from app.ui.theme import Tone, Type, current

_LEFT = 9.0
_MARK = 17.0
_GAP = 9.0
_WRAP = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap


class FootButton(QAbstractButton):
    """Hidden until it has a text. Text wraps; nothing is cut off."""

    def __init__(
        self, icon: str = "", *, strong: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._strong = strong
        self._detail = ""
        self._tone = Tone.NEUTRAL
        self._narrow = False
        self._menu: QMenu | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self._open_menu)
        self.hide()

    def set_content(self, text: str, detail: str = "", tone: Tone = Tone.NEUTRAL) -> None:
        """Show ``text`` and ``detail``; without an icon the mark is a dot of ``tone``."""
        self.setText(text)
        self._detail = detail
        self._tone = tone
        self.setAccessibleName(text)
        self.setAccessibleDescription(detail)
        self.setToolTip(f"{text}\n{detail}".strip() if self._narrow else "")
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def set_menu(self, menu: QMenu) -> None:
        """Open ``menu`` when the entry is pressed."""
        self._menu = menu

    def set_narrow(self, narrow: bool) -> None:
        self._narrow = narrow
        self.set_content(self.text(), self._detail, self._tone)

    def sizeHint(self) -> QSize:
        theme = current()
        width = theme.scaled(theme.sidebar) - 21
        if self._narrow:
            return QSize(36, 30)
        return QSize(width, int(sum(self._heights(width)) + 12))

    def minimumSizeHint(self) -> QSize:
        return QSize(36, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        if self.underMouse() or self.hasFocus():
            painter.setPen(QPen(theme.q("focus"), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(theme.q("hover") if self.underMouse() else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)
        first, second = self._heights(box.width())
        top = (box.height() - first - second) / 2
        line = min(first, QFontMetricsF(self._first_font()).height())
        left = (box.width() - _MARK) / 2 if self._narrow else _LEFT
        middle = box.center().y() if self._narrow else top + line / 2
        self._paint_mark(painter, QRectF(left, middle - _MARK / 2, _MARK, _MARK))
        if not self._narrow:
            x = _LEFT + _MARK + _GAP
            room = box.width() - x - 6
            painter.setFont(self._first_font())
            painter.setPen(theme.q("text"))
            painter.drawText(QRectF(x, top, room, first + 1), int(_WRAP), self.text())
            painter.setFont(theme.font(Type.CAPTION))
            painter.setPen(theme.q("muted"))
            painter.drawText(QRectF(x, top + first, room, second + 1), int(_WRAP), self._detail)
        painter.end()

    def _paint_mark(self, painter: QPainter, box: QRectF) -> None:
        if self._icon:
            paint_icon(painter, self._icon, box, current().q("muted"))
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(current().tone(self._tone).mark))
        painter.drawEllipse(box.center(), 4, 4)

    def _first_font(self) -> QFont:
        return current().font(Type.STRONG if self._strong else Type.SMALL)

    def _heights(self, width: float) -> tuple[float, float]:
        room = QRectF(0, 0, width - _LEFT - _MARK - _GAP - 6, 1e4)
        first = QFontMetricsF(self._first_font()).boundingRect(room, int(_WRAP), self.text())
        if not self._detail:
            return first.height(), 0.0
        second = QFontMetricsF(current().font(Type.CAPTION)).boundingRect(
            room, int(_WRAP), self._detail
        )
        return first.height(), second.height()

    @Slot()
    def _open_menu(self) -> None:
        if self._menu is not None:
            height = self._menu.sizeHint().height()
            self._menu.popup(self.mapToGlobal(QPoint(0, -height)))
