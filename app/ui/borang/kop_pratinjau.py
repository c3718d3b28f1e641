# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The letterhead as it will be printed, redrawn while it is typed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF, Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent, QImage, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.errors import UserError
from app.domain.instansi import Kertas, Kop
from app.ui.errors import show_error
from app.ui.i18n_teks import galat
from app.ui.tasks import Runner
from app.ui.theme import Type, current
from app.ui.widgets.pdf_render import PdfPages

TUNDA_MS = 350
SEBAGIAN = 0.24
"""Share of the page's height that is shown"""
SKALA = 2.2
_KEEP = Qt.AspectRatioMode.KeepAspectRatio


class KopPratinjau(QWidget):
    """Shows the upper part of a page; says why when the emblem cannot be read."""

    def __init__(
        self, runner: Runner, *, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._today = today
        self._image: QImage | None = None
        self._message = ""
        self._wanted: tuple[Kop, Kertas] | None = None
        self._serial = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(620)
        self.setAccessibleName(self.tr("Pratinjau kepala surat"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TUNDA_MS)
        self._timer.timeout.connect(self._draw)

    def show_kop(self, kop: Kop, kertas: Kertas, *, now: bool = False) -> None:
        """Show ``kop`` after a short pause in typing, or at once."""
        self._wanted = (kop, kertas)
        if not self.isVisible():
            return  # drawn when it is shown
        if now:
            self._draw()
        else:
            self._timer.start()

    def message(self) -> str:
        """Return what is wrong with the letterhead; "" while it is drawn."""
        return self._message

    def sizeHint(self) -> QSize:
        return QSize(420, self.heightForWidth(420))

    def heightForWidth(self, width: int) -> int:
        return round(width * 1.414 * SEBAGIAN)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setFixedHeight(self.heightForWidth(self.width()))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._draw()

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(theme.q("border"))
        painter.setBrush(Qt.GlobalColor.white)
        painter.drawRoundedRect(box, theme.radius_small, theme.radius_small)
        if self._message:
            painter.setPen("#a32a1b")
            painter.setFont(theme.font(Type.SMALL))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(box.adjusted(20, 10, -20, -10), int(flags), self._message)
        elif self._image is not None:
            room = box.adjusted(2, 2, -2, -2)
            size = QSizeF(self._image.size()).scaled(room.size(), _KEEP)
            place = QRectF(QPointF(room.center().x() - size.width() / 2, room.y()), size)
            painter.drawImage(place, self._image)
        painter.end()

    @Slot()
    def _draw(self) -> None:
        if self._wanted is None or not self._wanted[0].nama_instansi:
            return
        (kop, kertas), today = self._wanted, self._today()
        self._serial += 1
        serial = self._serial

        def work() -> QImage:
            from app.exports.contoh_kop import render_contoh_kop

            pages = PdfPages(render_contoh_kop(kop, kertas, today))
            image = pages.render(0, SKALA)
            pages.close()
            part = round(image.width() * 1.414 * SEBAGIAN)
            return image.copy(QRect(0, 0, image.width(), min(part, image.height())))

        self._runner.start(
            self,
            lambda _job: work(),
            done=lambda image: self._show(serial, image),
            failed=lambda error: self._refuse(serial, error),
        )

    def _show(self, serial: int, image: QImage) -> None:
        if serial == self._serial:
            self._image, self._message = image, ""
            self.update()

    def _refuse(self, serial: int, error: BaseException) -> None:
        if serial != self._serial:
            return
        if isinstance(error, UserError):
            words = galat(error)
            self._message = f"{words.what} {words.action}"
            self.update()
        else:
            show_error(self, error)
