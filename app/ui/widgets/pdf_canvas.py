# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The pages of a PDF one below the other; only pages in sight are rendered."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QRect, QRectF, QSize, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.ui.tasks import Runner
from app.ui.theme import current
from app.ui.widgets.pdf_render import PageSize, PdfPages

GAP = 16
POINTS_TO_PIXELS = 96 / 72
KEPT = 8
"""Rendered pages kept in memory"""


class PdfCanvas(QWidget):
    """Paints blank sheets first; images come from the read lane."""

    rendered = Signal(int)
    """(page from 0) a page was drawn at the present zoom"""

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._pages: PdfPages | None = None
        self._zoom = 1.0
        self._serial = 0
        self._images: OrderedDict[int, QImage] = OrderedDict()
        self._asked: set[int] = set()

    def set_pages(self, pages: PdfPages | None) -> None:
        self._pages = pages
        self._forget()

    def set_zoom(self, zoom: float) -> None:
        """1.0 shows a page in its true size at 96 pixels an inch."""
        if zoom != self._zoom:
            self._zoom = zoom
            self._forget()

    @property
    def zoom(self) -> float:
        return self._zoom

    def page_rects(self) -> list[QRect]:
        """Return where each page stands."""
        rects: list[QRect] = []
        y = GAP
        for size in self._sizes():
            width, height = self._pixels(size)
            rects.append(QRect(max(GAP, (self.width() - width) // 2), y, width, height))
            y += height + GAP
        return rects

    def sizeHint(self) -> QSize:
        pixels = [self._pixels(size) for size in self._sizes()]
        width = max((w for w, _h in pixels), default=0) + 2 * GAP
        return QSize(width, sum(h + GAP for _w, h in pixels) + GAP)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(event.rect(), theme.q("window"))
        for number, rect in enumerate(self.page_rects()):
            if not rect.intersects(event.rect()):
                continue
            image = self._images.get(number)
            painter.setPen(QPen(theme.q("border_strong"), 1))
            painter.setBrush(theme.q("surface") if image is None else "#ffffff")
            painter.drawRect(QRectF(rect).adjusted(-0.5, -0.5, 0.5, 0.5))
            if image is not None:
                self._images.move_to_end(number)
                painter.drawImage(rect, image)
            else:
                self._ask(number)
        painter.end()

    def _sizes(self) -> tuple[PageSize, ...]:
        return self._pages.sizes if self._pages is not None else ()

    def _pixels(self, size: PageSize) -> tuple[int, int]:
        scale = POINTS_TO_PIXELS * self._zoom
        return round(size.width * scale), round(size.height * scale)

    def _forget(self) -> None:
        self._serial += 1
        self._images.clear()
        self._asked.clear()
        self.setMinimumSize(self.sizeHint())
        self.updateGeometry()
        self.update()

    def _ask(self, number: int) -> None:
        pages = self._pages
        if number in self._asked or pages is None:
            return
        self._asked.add(number)
        serial = self._serial
        scale = POINTS_TO_PIXELS * self._zoom * self.devicePixelRatioF()
        self._runner.start(
            self,
            lambda _job: pages.render(number, scale),
            done=lambda image: self._on_image(serial, number, image),
        )

    def _on_image(self, serial: int, number: int, image: QImage) -> None:
        if serial != self._serial:
            return
        self._asked.discard(number)
        self._images[number] = image
        while len(self._images) > KEPT:
            self._images.popitem(last=False)
        self.update()
        self.rendered.emit(number)
