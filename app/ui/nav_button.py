# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""One entry of the navigation: icon, name on up to two lines, count."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui.icons import paint_icon
from app.ui.navigation import Badge
from app.ui.theme import Tone, Type, current
from app.ui.widgets.pills import Pill, paint_pill, pill_size

_ICON = 17.0
_LEFT = 9.0
_GAP = 9.0
_RIGHT = 8.0


class NavButton(QAbstractButton):
    """Up and down move between entries, Enter or Space opens one."""

    def __init__(self, title: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(title)
        self._icon = icon
        self._badge: Badge | None = None
        self._active = False
        self._narrow = False
        self._shortcut = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._describe()

    def set_badge(self, badge: Badge | None) -> None:
        self._badge = badge
        self._describe()
        self.updateGeometry()
        self.update()

    def set_active(self, active: bool) -> None:
        self._active = active
        self._describe()
        self.update()

    @property
    def active(self) -> bool:
        return self._active

    def set_narrow(self, narrow: bool) -> None:
        self._narrow = narrow
        self._describe()
        self.updateGeometry()
        self.update()

    def set_shortcut(self, text: str) -> None:
        self._shortcut = text
        self._describe()

    def sizeHint(self) -> QSize:
        theme = current()
        height = theme.scaled(30)
        width = theme.scaled(theme.sidebar) - 21
        if not self._narrow:
            metrics = QFontMetricsF(theme.font(Type.STRONG))
            room = QRectF(0, 0, self._text_room(width), 1e4)
            flags = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
            height = max(height, int(metrics.boundingRect(room, flags, self.text()).height() + 13))
        return QSize(width if not self._narrow else 36, height)

    def minimumSizeHint(self) -> QSize:
        return QSize(36, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Up:
            self.focusPreviousChild()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        self._paint_ground(painter, box)
        ink = theme.q("on_soft" if self._active else "text")
        mark = ink if self._active else theme.q("muted")
        left = (box.width() - _ICON) / 2 if self._narrow else _LEFT
        top = box.center().y() - _ICON / 2
        paint_icon(painter, self._icon, QRectF(left, top, _ICON, _ICON), mark)
        if self._narrow:
            self._paint_mark(painter, QPointF(left + _ICON, top))
        else:
            self._paint_badge(painter, box)
            painter.setFont(theme.font(Type.STRONG if self._active else Type.BODY))
            painter.setPen(ink)
            x = _LEFT + _ICON + _GAP
            room = QRectF(x, 0, self._text_room(box.width()), box.height())
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(room, flags, self.text())
        painter.end()

    def _paint_ground(self, painter: QPainter, box: QRectF) -> None:
        theme = current()
        painter.setPen(Qt.PenStyle.NoPen)
        if self._active:
            painter.setBrush(theme.q("soft"))
        elif self.underMouse() or self.isDown():
            painter.setBrush(theme.q("hover"))
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, theme.radius_small, theme.radius_small)
        if self.hasFocus():
            painter.setPen(QPen(theme.q("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inner = box.adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(inner, theme.radius_small, theme.radius_small)

    def _paint_badge(self, painter: QPainter, box: QRectF) -> None:
        if self._badge is None:
            return
        tone = self._badge.tone
        if self._active and tone is Tone.NEUTRAL:
            tone = Tone.ACCENT  # grey does not show on the colour of the current page
        pill = Pill(self._badge.text, tone)
        size = pill_size(pill)
        at = QPointF(box.right() - _RIGHT - size.width() + 1, box.center().y() - size.height() / 2)
        paint_pill(painter, pill, at)

    def _paint_mark(self, painter: QPainter, at: QPointF) -> None:
        """In the narrow form the count is a dot of its tone."""
        if self._badge is not None:
            painter.setPen(QPen(current().q("surface"), 1.5))
            painter.setBrush(QColor(current().tone(self._badge.tone).mark))
            painter.drawEllipse(at, 4, 4)

    def _text_room(self, width: float) -> float:
        badge = 0.0
        if self._badge is not None:
            badge = pill_size(Pill(self._badge.text, self._badge.tone)).width() + 6
        return width - (_LEFT + _ICON + _GAP) - _RIGHT - badge

    def _describe(self) -> None:
        badge = self._badge
        spoken = (badge.spoken or badge.text) if badge else ""
        self.setAccessibleName(" ".join(part for part in (self.text(), spoken) if part))
        self.setAccessibleDescription(self.tr("halaman ini sedang dibuka") if self._active else "")
        tip = self.accessibleName() if self._narrow or (badge and badge.spoken) else self.text()
        self.setToolTip(f"{tip} ({self._shortcut})" if self._shortcut else tip)
