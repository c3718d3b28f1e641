# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A heat map: agencies down, months across; counts by depth of colour, silence in red."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.domain.format_id import angka
from app.domain.provinsi import BELUM, PetaBulan
from app.ui.provinsi.umum import bulan, istilah
from app.ui.theme import Tone, Type, contrast, current

KIRI, KANAN = 14, 14
NAMA_MAKS = 300
"""Widest column of names (pixels at 100 %)"""


class PetaPanas(QWidget):
    """``chosen`` tells of an agency: click, or Enter on the current line."""

    chosen = Signal(object)
    """(agency id)"""

    def __init__(self, *, senyap: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._silence = senyap
        self._map = PetaBulan("", (), ())
        self._today = date.min
        self._line = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)

    def set_map(self, peta: PetaBulan, hari_ini: date) -> None:
        """Show ``peta``; months after ``hari_ini`` stay blank."""
        self._map, self._today = peta, hari_ini
        self._line = min(self._line, max(len(peta.baris) - 1, 0))
        self.setAccessibleName(istilah(peta.judul))
        self._describe()
        self.updateGeometry()
        self.update()

    def current(self) -> UUID | None:
        """Return the agency of the current line."""
        return self._map.baris[self._line][0] if self._map.baris else None

    def sizeHint(self) -> QSize:
        height = self._head() + self._row() * len(self._map.baris) + 8
        return QSize(current().scaled(640), int(height))

    def minimumSizeHint(self) -> QSize:
        return QSize(current().scaled(320), self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            text = self._text_at(QPointF(event.pos()))
            if text:
                QToolTip.showText(event.globalPos(), text, self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        line = self._line_at(event.position())
        if line is not None and event.button() is Qt.MouseButton.LeftButton:
            self._go(line)
            self.chosen.emit(self._map.baris[line][0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, last = event.key(), len(self._map.baris) - 1
        moves = {
            Qt.Key.Key_Down: self._line + 1,
            Qt.Key.Key_Up: self._line - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if key in moves and last >= 0:
            self._go(max(0, min(moves[Qt.Key(key)], last)))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and last >= 0:
            self.chosen.emit(self._map.baris[self._line][0])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_head(painter)
        top = max((n for _, _, cells in self._map.baris for n in cells), default=0)
        shown = event.rect()
        for number, (_, name, cells) in enumerate(self._map.baris):
            row = self._row_rect(number)
            if row.bottom() < shown.top() or row.top() > shown.bottom():
                continue
            self._paint_row(painter, number, name)
            for column, count in enumerate(cells):
                self._paint_cell(painter, self._cell(number, column), column, count, top)
        painter.end()

    def _paint_head(self, painter: QPainter) -> None:
        theme = current()
        painter.setFont(theme.font(Type.CAPTION))
        painter.setPen(theme.q("muted"))
        metrics = QFontMetricsF(painter.font())
        for column, month in enumerate(self._map.bulan):
            cell = self._cell(0, column)
            text = bulan(month % 100, pendek=True)
            if month % 100 == 1 or column == 0:
                longer = f"{text} {month // 100}"
                if metrics.horizontalAdvance(longer) <= cell.width() + 4:
                    text = longer
            box = QRectF(cell.x() - 8, 0, cell.width() + 16, self._head())
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_row(self, painter: QPainter, number: int, name: str) -> None:
        theme = current()
        row = self._row_rect(number)
        if number == self._line and self.hasFocus():
            painter.setPen(QPen(theme.q("focus"), 2))
            painter.setBrush(theme.q("selected"))
            painter.drawRoundedRect(row.adjusted(4, 1, -4, -1), 4, 4)
        painter.setFont(theme.font(Type.SMALL))
        painter.setPen(theme.q("text"))
        room = self._names() - 10
        text = QFontMetricsF(painter.font()).elidedText(name, Qt.TextElideMode.ElideRight, room)
        box = QRectF(KIRI, row.y(), room, row.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_cell(
        self, painter: QPainter, cell: QRectF, column: int, count: int, top: int
    ) -> None:
        theme = current()
        box = cell.adjusted(1.5, 1.5, -1.5, -1.5)
        if self._future(column) or count == BELUM:
            painter.setPen(QPen(theme.q("border"), 1, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 3, 3)
            return
        fill, text = self._colours(count, top)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRoundedRect(box, 3, 3)
        painter.setFont(theme.font(Type.CAPTION, tabular=True))
        painter.setPen(text)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, angka(count) if count else "–")

    def _colours(self, count: int, top: int) -> tuple[QColor, QColor]:
        """Return fill and text of a cell; the text is readable on the fill."""
        theme = current()
        if not count:
            if self._silence:
                tone = theme.tone(Tone.BAD)
                return QColor(tone.fill), QColor(tone.text)
            return theme.q("surface_alt"), theme.q("muted")
        share = 0.18 + 0.82 * (count / top) ** 0.6 if top else 0.0
        fill = _between(theme.q("surface"), theme.q("accent"), share)
        dark, light = QColor("#101820"), QColor("#ffffff")
        better = contrast(dark.name(), fill.name()) >= contrast(light.name(), fill.name())
        return fill, dark if better else light

    def _future(self, column: int) -> bool:
        return self._map.bulan[column] > self._today.year * 100 + self._today.month

    def _go(self, line: int) -> None:
        self._line = line
        self._describe()
        self.update()

    def _describe(self) -> None:
        if not self._map.baris:
            self.setAccessibleDescription("")
            return
        _, name, cells = self._map.baris[self._line]
        shown = [
            f"{_bulan(month)}: {angka(count)}"
            for column, (month, count) in enumerate(zip(self._map.bulan, cells, strict=True))
            if not self._future(column) and count != BELUM
        ]
        self.setAccessibleDescription(f"{name}. {'; '.join(shown)}")

    def _text_at(self, at: QPointF) -> str:
        line = self._line_at(at)
        if line is None:
            return ""
        _, name, cells = self._map.baris[line]
        for column, count in enumerate(cells):
            known = count != BELUM and not self._future(column)
            if known and self._cell(line, column).contains(at):
                unit = f" {istilah(self._map.satuan)}" if self._map.satuan else ""
                return f"{name}\n{_bulan(self._map.bulan[column])}: {angka(count)}{unit}"
        return name

    def _line_at(self, at: QPointF) -> int | None:
        line = int((at.y() - self._head()) // self._row())
        return line if 0 <= line < len(self._map.baris) and at.y() >= self._head() else None

    def _names(self) -> float:
        metrics = QFontMetricsF(current().font(Type.SMALL))
        widest = max((metrics.horizontalAdvance(n) for _, n, _ in self._map.baris), default=80.0)
        return min(widest + 18, current().scaled(NAMA_MAKS), self.width() * 0.42)

    def _cell(self, line: int, column: int) -> QRectF:
        row = self._row_rect(line)
        start = KIRI + self._names()
        width = (self.width() - start - KANAN) / max(len(self._map.bulan), 1)
        return QRectF(start + column * width, row.y(), width, row.height())

    def _row_rect(self, line: int) -> QRectF:
        return QRectF(0, self._head() + line * self._row(), self.width(), self._row())

    @staticmethod
    def _row() -> int:
        return current().scaled(25)

    @staticmethod
    def _head() -> int:
        return current().scaled(28)


def _bulan(month: int) -> str:
    return f"{bulan(month % 100)} {month // 100}"


def _between(low: QColor, high: QColor, share: float) -> QColor:
    """Return the colour that lies ``share`` of the way from ``low`` to ``high``."""
    parts = (
        round(a + (b - a) * share)
        for a, b in zip(low.getRgb()[:3], high.getRgb()[:3], strict=True)  # type: ignore[index]
    )
    return QColor(*parts)
