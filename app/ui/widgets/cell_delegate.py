# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Paints the cells of a paged table: one or two lines, a pill, or a button."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QHelpEvent, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from app.ui.theme import Type, current
from app.ui.widgets.paged_model import CELL_ROLE, Cell
from app.ui.widgets.pills import paint_pill, pill_size

Index = QModelIndex | QPersistentModelIndex

PAD = 12.0
_LINE_GAP = 2.0
_BUTTON_HEIGHT = 26.0


class CellDelegate(QStyledItemDelegate):
    """Expects ``CELL_ROLE`` to return a :class:`Cell`. ``hovered_row`` is kept by the view."""

    hovered_row = -1

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        cell = index.data(CELL_ROLE)
        theme = current()
        width = 2 * PAD
        if isinstance(cell, Cell):
            width += max(_natural_widths(cell))
        return QSize(int(width + 1), theme.scaled(theme.row_two))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        opt: Any = option  # the stubs do not know its fields
        cell = index.data(CELL_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, opt, index)
        if isinstance(cell, Cell):
            rect = QRectF(opt.rect).adjusted(PAD, 0, -PAD, -1)
            selected = bool(opt.state & QStyle.StateFlag.State_Selected)
            if cell.button:
                _paint_button(painter, cell, button_rect(QRectF(opt.rect), cell))
            elif cell.pill is not None:
                height = pill_size(cell.pill).height()
                top = rect.center().y() - height / 2
                paint_pill(painter, cell.pill, QPointF(rect.x(), top), max_width=rect.width())
            else:
                _paint_text(painter, cell, rect, selected=selected, right=_right(index))
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Show the whole text of a cell that had to be elided."""
        cell = index.data(CELL_ROLE)
        if event.type() == QEvent.Type.ToolTip and isinstance(cell, Cell):
            opt: Any = option
            room = opt.rect.width() - 2 * PAD
            if max(_natural_widths(cell)) > room + 0.5:
                lines = [text for text in (cell.text, cell.second) if text]
                text = "\n".join(lines) or cell.spoken()
                QToolTip.showText(event.globalPos(), _plain(text), view)
                return True
        QToolTip.hideText()
        return False

    def _paint_ground(self, painter: QPainter, option: Any, index: Index) -> None:  # noqa: ANN401
        theme = current()
        rect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.q("selected"))
            if index.column() == _first_column(option):
                bar = QRectF(rect.x(), rect.y(), 3, rect.height() - 1)
                painter.fillRect(bar, theme.q("accent"))
        elif index.row() == self.hovered_row:
            painter.fillRect(rect, theme.q("hover"))
        else:
            painter.fillRect(rect, theme.q("surface"))
        painter.setPen(QPen(theme.q("border"), 1))
        y = rect.bottom() + 0.5
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right() + 1, y))


def _first_column(option: Any) -> int:  # noqa: ANN401
    view = option.widget
    header = getattr(view, "horizontalHeader", None)
    return int(header().logicalIndexAt(0)) if header is not None else 0


def _right(index: Index) -> bool:
    columns = getattr(index.model(), "columns", None)
    return bool(columns is not None and columns[index.column()].right)


def _fonts(cell: Cell, *, selected: bool = False) -> tuple[QFont, QFont]:
    theme = current()
    strong = cell.strong or (selected and not cell.muted)
    first = theme.font(Type.STRONG if strong else Type.BODY, tabular=True)
    return first, theme.font(Type.CAPTION)


def _natural_widths(cell: Cell) -> tuple[float, ...]:
    first, second = _fonts(cell)
    widths = [
        QFontMetricsF(first).horizontalAdvance(cell.text),
        QFontMetricsF(second).horizontalAdvance(cell.second),
    ]
    if cell.pill is not None:
        widths.append(pill_size(cell.pill).width())
    if cell.button:
        widths.append(button_rect(QRectF(0, 0, 1e6, 40), cell).width())
    return tuple(widths)


def _paint_text(
    painter: QPainter, cell: Cell, rect: QRectF, *, selected: bool, right: bool
) -> None:
    theme = current()
    first, second = _fonts(cell, selected=selected)
    top, bottom = QFontMetricsF(first), QFontMetricsF(second)
    room = rect.height() - top.height() - _LINE_GAP - 6
    seconds = _wrap(cell.second, second, rect.width(), max(1, int(room / bottom.height())))
    height = top.height() + (_LINE_GAP if seconds else 0.0) + len(seconds) * bottom.height()
    y = rect.y() + (rect.height() - height) / 2
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.setFont(first)
    painter.setPen(theme.q("muted" if cell.muted else "text"))
    line = QRectF(rect.x(), y, rect.width(), top.height())
    text = top.elidedText(_plain(cell.text), Qt.TextElideMode.ElideRight, rect.width() + 0.5)
    painter.drawText(line, flags, text)
    painter.setFont(second)
    painter.setPen(theme.q("muted"))
    y = line.bottom() + _LINE_GAP
    for number, text in enumerate(seconds):
        line = QRectF(rect.x(), y + number * bottom.height(), rect.width(), bottom.height())
        painter.drawText(line, flags, text)


def _wrap(text: str, font: QFont, width: float, lines: int) -> list[str]:
    """Break ``text`` at words into at most ``lines`` lines; the last one is elided."""
    plain = _plain(text)
    metrics = QFontMetricsF(font)
    elide = Qt.TextElideMode.ElideRight
    if not plain:
        return []
    if lines < 2 or metrics.horizontalAdvance(plain) <= width:
        return [metrics.elidedText(plain, elide, width + 0.5)]
    layout = QTextLayout(plain, font)
    layout.beginLayout()
    starts: list[int] = []
    while len(starts) < lines:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    made = [plain[a:b].rstrip() for a, b in pairwise(starts)]
    return [*made, metrics.elidedText(plain[starts[-1] :], elide, width + 0.5)]


def _plain(text: str) -> str:
    """Keep a cell on its line and a hostile text short enough to measure."""
    return " ".join(text[:2000].split())


def button_rect(rect: QRectF, cell: Cell) -> QRectF:
    """Return where the button of ``cell`` stands inside the cell's rectangle."""
    theme = current()
    metrics = QFontMetricsF(theme.font(Type.STRONG))
    width = min(metrics.horizontalAdvance(cell.button) + 24, rect.width() - 8)
    height = min(theme.scaled(_BUTTON_HEIGHT), rect.height() - 4)
    return QRectF(
        rect.right() - PAD / 2 - width, rect.center().y() - height / 2 - 0.5, width, height
    )


def _paint_button(painter: QPainter, cell: Cell, rect: QRectF) -> None:
    theme = current()
    painter.setPen(QPen(theme.q("primary" if cell.primary else "border_strong"), 1))
    painter.setBrush(theme.q("primary" if cell.primary else "surface"))
    painter.drawRoundedRect(rect, theme.radius_small, theme.radius_small)
    painter.setPen(theme.q("on_primary" if cell.primary else "text"))
    font = theme.font(Type.STRONG)
    painter.setFont(font)
    text = QFontMetricsF(font).elidedText(
        cell.button, Qt.TextElideMode.ElideRight, rect.width() - 10
    )
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, text)
