# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A layout that wraps its widgets into lines, for filter chips and button bars."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Lines from the left; with ``first_left`` the first item keeps the left and takes what
    room remains, and all others stand at the right end.
    """

    def __init__(
        self, parent: QWidget, *, margin: int = 0, spacing: int = 8, first_left: bool = False
    ) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._first_left = first_left
        self.setSpacing(spacing)
        self.setContentsMargins(QMargins(margin + 2, margin, margin + 2, margin))

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, place=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _shown(self) -> list[QLayoutItem]:
        # A widget says isEmpty() while it is hidden.
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        margins = self.contentsMargins()
        area = rect.marginsRemoved(margins)
        items = self._shown()
        if self._first_left and items:
            bottom = self._arrange_split(items, area, place=place)
        else:
            bottom = self._arrange_lines(items, area, place=place, right=False)
        return bottom - rect.y() + margins.bottom()

    def _arrange_split(self, items: list[QLayoutItem], area: QRect, *, place: bool) -> int:
        first, rest = items[0], items[1:]
        needed = sum(i.sizeHint().width() for i in rest) + self.spacing() * len(rest)
        least = max(first.minimumSize().width(), min(first.sizeHint().width(), 190))
        beside = needed + least <= area.width()
        room = area.width() - needed if beside else area.width()
        height = first.heightForWidth(room) if first.hasHeightForWidth() else 0
        height = max(height, first.sizeHint().height() if height <= 0 else height)
        if beside:
            tallest = max([height, *(i.sizeHint().height() for i in rest)])
            if place:
                top = area.y() + (tallest - height) // 2
                first.setGeometry(QRect(area.x(), top, room, height))
            lane = QRect(area.x() + room, area.y(), needed, tallest)
            self._arrange_lines(rest, lane, place=place, right=True)
            return area.y() + tallest
        if place:
            first.setGeometry(QRect(area.x(), area.y(), room, height))
        below = QRect(area.x(), area.y() + height + self.spacing(), area.width(), 0)
        return self._arrange_lines(rest, below, place=place, right=True)

    def _arrange_lines(
        self, items: list[QLayoutItem], area: QRect, *, place: bool, right: bool
    ) -> int:
        lines: list[list[QLayoutItem]] = []
        used = 0
        for item in items:
            width = item.sizeHint().width()
            if not lines or used + self.spacing() + width > area.width():
                lines.append([])
                used = -self.spacing()
            lines[-1].append(item)
            used += self.spacing() + width
        y = area.y()
        for line in lines:
            height = max(item.sizeHint().height() for item in line)
            total = sum(i.sizeHint().width() for i in line) + self.spacing() * (len(line) - 1)
            x = area.x() + max(0, area.width() - total) if right else area.x()
            for item in line:
                size = item.sizeHint()
                if place:
                    width = min(size.width(), area.width())
                    top = y + (height - size.height()) // 2
                    item.setGeometry(QRect(x, top, width, size.height()))
                x += size.width() + self.spacing()
            y += height + self.spacing()
        return y - (self.spacing() if lines else 0)
