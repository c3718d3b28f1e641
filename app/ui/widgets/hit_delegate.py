# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Paints the results of the search palette."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui.icons import paint_icon
from app.ui.theme import Type, current
from app.ui.widgets.pills import paint_pill, pill_size

Index = QModelIndex | QPersistentModelIndex

HIT_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""Holds an object with ``title``, ``second``, ``icon`` and ``pill``"""
HEADING_ROLE = HIT_ROLE + 1
"""Holds the heading of a group"""


class HitDelegate(QStyledItemDelegate):
    """Headings and two-line results with an icon and a pill."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        theme = current()
        if index.data(HEADING_ROLE):
            return QSize(100, theme.scaled(28))
        hit = index.data(HIT_ROLE)
        return QSize(100, theme.scaled(46 if hit is not None and hit.second else 34))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        opt: Any = option  # the stubs do not know its fields
        rect = QRectF(opt.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        heading = index.data(HEADING_ROLE)
        if heading:
            theme = current()
            painter.setFont(theme.font(Type.GROUP))
            painter.setPen(theme.q("muted"))
            box = rect.adjusted(14, 4, -12, 0)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, str(heading))
        elif index.data(HIT_ROLE) is not None:
            lit = bool(opt.state & QStyle.StateFlag.State_Selected)
            hover = bool(opt.state & QStyle.StateFlag.State_MouseOver)
            _paint_hit(painter, index.data(HIT_ROLE), rect, lit=lit, hover=hover)
        painter.restore()


def _paint_hit(painter: QPainter, hit: Any, rect: QRectF, *, lit: bool, hover: bool) -> None:  # noqa: ANN401
    theme = current()
    box = rect.adjusted(6, 1, -6, -1)
    if lit or hover:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.q("soft" if lit else "hover"))
        painter.drawRoundedRect(box, theme.radius_small, theme.radius_small)
    middle = box.center().y()
    mark = theme.q("on_soft" if lit else "muted")
    paint_icon(painter, hit.icon, QRectF(box.x() + 10, middle - 9, 18, 18), mark)
    right = box.right() - 10
    if hit.pill is not None:
        size = pill_size(hit.pill)
        paint_pill(painter, hit.pill, QPointF(right - size.width(), middle - size.height() / 2))
        right -= size.width() + 10
    left = box.x() + 38
    first, second = theme.font(Type.STRONG), theme.font(Type.SMALL)
    top, bottom = QFontMetricsF(first), QFontMetricsF(second)
    height = top.height() + (bottom.height() + 1 if hit.second else 0)
    y = middle - height / 2
    elide = Qt.TextElideMode.ElideRight
    painter.setFont(first)
    painter.setPen(theme.q("on_soft" if lit else "text"))
    line = QRectF(left, y, right - left, top.height())
    painter.drawText(line, 0, top.elidedText(hit.title, elide, line.width()))
    if hit.second:
        painter.setFont(second)
        painter.setPen(theme.q("muted"))
        line = QRectF(left, line.bottom() + 1, right - left, bottom.height())
        painter.drawText(line, 0, bottom.elidedText(hit.second, elide, line.width()))
