# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""PDF preview inside the program: what is seen is what is printed and saved."""

from __future__ import annotations

import os
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMarginsF, QObject, QRectF, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPageSize, QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.errors import UserError
from app.ui.actions import ActionRegistry
from app.ui.errors import show_error
from app.ui.icons import set_icon
from app.ui.tasks import Runner
from app.ui.theme import set_role
from app.ui.widgets.pdf_canvas import GAP, POINTS_TO_PIXELS, PdfCanvas
from app.ui.widgets.pdf_render import PdfPages

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

ZOOM_STEP = 1.2
ZOOM_MIN, ZOOM_MAX = 0.25, 5.0
PRINT_DPI = 300


class PdfView(QWidget):
    """Load with :meth:`load`. Ctrl+Plus, Ctrl+Minus, Ctrl+0 zoom; Ctrl+P prints; Ctrl+S saves."""

    page_changed = Signal(int)
    """(page from 1) another page is in the middle of the view"""
    printed = Signal()
    saved = Signal(object)
    """(path: Path) a copy was written"""

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._pages: PdfPages | None = None
        self._open: list[PdfPages] = []
        self._name = ""
        self._fit = True
        self.canvas = PdfCanvas(runner)
        self._scroll = QScrollArea()
        self._scroll.setWidget(self.canvas)
        self._scroll.setWidgetResizable(True)
        self._scroll.setAccessibleName(self.tr("Pratinjau dokumen"))
        self._scroll.viewport().installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._actions = ActionRegistry(self)
        column.addWidget(self._make_bar())
        column.addWidget(self._scroll, 1)
        self.setFocusProxy(self._scroll)
        self._scroll.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self._number.valueChanged.connect(self.go_to_page)
        self.destroyed.connect(partial(_close_all, self._open))
        self.set_pages(None)

    def load(self, data: bytes, name: str = "dokumen.pdf") -> None:
        """Show the PDF ``data``; ``name`` is proposed for saving. Raises ``UserError`` LHT-…"""
        self._name = name
        self.set_pages(PdfPages(data))

    def set_pages(self, pages: PdfPages | None) -> None:
        """Show an opened PDF, or nothing."""
        if pages is None or pages not in self._open:
            _close_all(self._open)
            self._open.extend([pages] if pages is not None else [])
        self._pages = pages
        self.canvas.set_pages(pages)
        count = len(pages.sizes) if pages is not None else 0
        self._number.setRange(min(1, count), count)
        self._count.setText(self.tr("dari {0}").format(count))
        for key in ("cetak", "simpan", "perbesar", "perkecil", "selebar"):
            self._actions.get(key).setEnabled(pages is not None)
        if self._fit:
            self.fit_width()

    def page_count(self) -> int:
        return len(self._pages.sizes) if self._pages is not None else 0

    @Slot(int)
    def go_to_page(self, number: int) -> None:
        """Bring page ``number`` (from 1) to the top of the view."""
        rects = self.canvas.page_rects()
        if 1 <= number <= len(rects) and number != self._middle_page():
            self._scroll.verticalScrollBar().setValue(rects[number - 1].top() - GAP)

    def set_zoom(self, zoom: float) -> None:
        """1.0 is the true size."""
        self._fit = False
        self.canvas.set_zoom(min(ZOOM_MAX, max(ZOOM_MIN, zoom)))
        self._show_zoom()

    @Slot()
    def zoom_in(self) -> None:
        self.set_zoom(self.canvas.zoom * ZOOM_STEP)

    @Slot()
    def zoom_out(self) -> None:
        self.set_zoom(self.canvas.zoom / ZOOM_STEP)

    @Slot()
    def fit_width(self) -> None:
        """Zoom so that the widest page fills the view, and keep it so."""
        self._fit = True
        if self._pages is not None:
            widest = max(size.width for size in self._pages.sizes) * POINTS_TO_PIXELS
            bar = self._scroll.verticalScrollBar().sizeHint().width()
            room = max(120, self._scroll.width() - bar - 2 * GAP)
            self.canvas.set_zoom(min(ZOOM_MAX, max(ZOOM_MIN, room / widest)))
        self._show_zoom()

    @Slot()
    def print_dialog(self) -> None:
        """Ask for a printer and print."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._adopt_page_size(printer)
        dialog = QPrintDialog(printer, self)
        dialog.setWindowTitle(self.tr("Cetak {0}").format(self._name))
        if dialog.exec():
            self.print_to(printer)

    def print_to(self, printer: QPrinter) -> None:
        """Print every page in its true size; smaller paper shrinks it. ``printed`` tells the end.

        Pages are rendered one at a time in the read lane at 300 dots an inch.
        """
        self._adopt_page_size(printer)
        printer.setFullPage(True)
        painter = QPainter()
        if self._pages is None or not painter.begin(printer):
            raise UserError(
                code="LHT-003",
                what="Pencetak tidak dapat dipakai.",
                kept="Dokumen tidak berubah.",
                action="Periksa pencetak dan kertasnya, lalu cetak lagi.",
            )
        self._print_page(printer, painter, 0)

    @Slot()
    def save_as(self) -> None:
        """Ask where to, and save a copy."""
        title, kinds = self.tr("Simpan salinan"), self.tr("Berkas PDF (*.pdf)")
        chosen, _kind = QFileDialog.getSaveFileName(self, title, self._name, kinds)
        if chosen:
            path = Path(chosen)
            self.save_to(path if path.suffix else path.with_suffix(".pdf"))

    def save_to(self, path: Path) -> None:
        """Write the same bytes that are shown to ``path``, whole or not at all."""
        if self._pages is None:
            return
        data = self._pages.data
        self._runner.start(
            self, lambda _job: _write(data, path), done=lambda _none: self.saved.emit(path)
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        control = Qt.KeyboardModifier.ControlModifier
        if isinstance(event, QWheelEvent) and event.modifiers() & control:
            if event.angleDelta().y() > 0:
                self.zoom_in()
            else:
                self.zoom_out()
            return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fit:
            self.fit_width()

    def _make_bar(self) -> QWidget:
        bar = QWidget()
        set_role(bar, "surface")
        row = QHBoxLayout(bar)
        row.setContentsMargins(10, 5, 10, 5)
        row.setSpacing(4)
        self._number = QSpinBox()
        self._number.setFixedWidth(70)
        self._number.setAccessibleName(self.tr("Halaman"))
        self._number.setKeyboardTracking(False)
        self._count = QLabel()
        self._zoom_label = QLabel()
        for label in (self._count, self._zoom_label):
            set_role(label, "small")
        row.addWidget(self._number)
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(self._zoom_label)
        inside = self.tr("Pratinjau")
        for key, text, icon, shortcut, slot in (
            ("perkecil", self.tr("Perkecil"), "zoom-out", "Ctrl+-", self.zoom_out),
            ("perbesar", self.tr("Perbesar"), "zoom-in", "Ctrl++", self.zoom_in),
            ("selebar", self.tr("Selebar jendela"), "fit-width", "Ctrl+0", self.fit_width),
            ("simpan", self.tr("Simpan salinan…"), "save", "Ctrl+S", self.save_as),
            ("cetak", self.tr("Cetak…"), "printer", "Ctrl+P", self.print_dialog),
        ):
            self._actions.add(key, text, slot, shortcut=shortcut, group=inside, host=self)
            button = QToolButton()
            set_icon(button, icon)
            self._actions.bind(button, key)
            row.addWidget(button)
        return bar

    def _show_zoom(self) -> None:
        self._zoom_label.setText(f"{round(self.canvas.zoom * 100)}%")

    def _middle_page(self) -> int:
        middle = self._scroll.verticalScrollBar().value() + self._scroll.viewport().height() // 2
        rects = self.canvas.page_rects()
        return next((n for n, rect in enumerate(rects, 1) if rect.bottom() >= middle), len(rects))

    @Slot()
    def _on_scrolled(self) -> None:
        number = self._middle_page()
        if number != self._number.value():
            self._number.blockSignals(True)
            self._number.setValue(number)
            self._number.blockSignals(False)
            self.page_changed.emit(number)

    def _adopt_page_size(self, printer: QPrinter) -> None:
        if self._pages is not None:
            size = self._pages.sizes[0]
            points = QSizeF(size.width, size.height)
            match = QPageSize.SizeMatchPolicy.FuzzyMatch
            printer.setPageSize(QPageSize(points, QPageSize.Unit.Point, "", match))
            printer.setPageMargins(QMarginsF(0, 0, 0, 0))
        printer.setDocName(self._name)

    def _print_page(self, printer: QPrinter, painter: QPainter, number: int) -> None:
        pages = self._pages
        if pages is None or number >= len(pages.sizes):
            painter.end()
            self.printed.emit()
            return
        scale = PRINT_DPI / 72

        def paint(image: QImage) -> None:
            if number:
                printer.newPage()
            size = pages.sizes[number]
            painter.drawImage(_print_rect(printer, size.width, size.height), image)
            self._print_page(printer, painter, number + 1)

        def give_up(error: BaseException) -> None:
            printer.abort()
            painter.end()
            show_error(self, error)

        self._runner.start(
            self, lambda _job: pages.render(number, scale), done=paint, failed=give_up
        )


def _close_all(documents: list[PdfPages]) -> None:
    while documents:
        documents.pop().close()


def _print_rect(printer: QPrinter, width: float, height: float) -> QRectF:
    """Return where a page of ``width`` x ``height`` points goes on the paper, in printer dots."""
    from PySide6.QtPrintSupport import QPrinter as Printer

    paper = printer.paperRect(Printer.Unit.DevicePixel)
    dots = printer.resolution() / 72
    shrink = min(1.0, paper.width() / (width * dots), paper.height() / (height * dots))
    rect = QRectF(0, 0, width * dots * shrink, height * dots * shrink)
    rect.moveCenter(QRectF(0, 0, paper.width(), paper.height()).center())
    return rect


def _write(data: bytes, path: Path) -> None:
    folder = path.parent
    try:
        handle, name = tempfile.mkstemp(prefix=".lumbung-", suffix=".pdf", dir=folder)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
            Path(name).replace(path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise UserError(
            code="LHT-004",
            what=f"Salinan tidak dapat ditulis ke “{path.name}”.",
            kept="Dokumen di dalam program tidak berubah.",
            action="Pilih folder lain yang boleh ditulisi dan masih cukup ruangnya.",
        ) from error
