# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The letterhead as it will be printed, and the choice of its logo."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.domain.errors import UserError
from app.domain.format_id import ukuran_berkas
from app.domain.instansi import Instansi
from app.domain.jobs import JobControl
from app.ui.context import UiContext
from app.ui.errors import show_error
from app.ui.i18n_teks import galat
from app.ui.theme import current, set_role
from app.ui.widgets.drop_area import DropArea
from app.ui.widgets.pdf_render import PdfPages

LOGO_TERBESAR = 1024 * 1024
SISI_TERKECIL = 200
SISI_TERBESAR = 4000
JEDA_MS = 350
PUTIH = 250
"""Grey value from which a pixel counts as paper"""


class PratinjauKop(QWidget):
    """Paper with the letterhead of real letters, drawn again shortly after each change."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._image = QImage()
        self._wanted: Instansi | None = None
        self._serial = 0
        self._problem = ""
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(JEDA_MS)
        self._wait.timeout.connect(self._render)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Pratinjau kop surat"))

    def show_agency(self, isi: Instansi, *, now: bool = False) -> None:
        """Show the letterhead of ``isi``; ``now`` without waiting for more keys."""
        self._wanted = isi
        if now:
            self._wait.stop()
            self._render()
        else:
            self._wait.start()

    def image(self) -> QImage:
        """Return the letterhead as it was last drawn; null before."""
        return self._image

    def problem(self) -> str:
        """Return why nothing could be drawn; "" if it could."""
        return self._problem

    def sizeHint(self) -> QSize:
        return QSize(640, self.heightForWidth(640))

    def heightForWidth(self, width: int) -> int:
        if self._image.isNull():
            return current().scaled(96)
        wide = min(width, current().scaled(720))
        return round(wide * self._image.height() / self._image.width()) + 2

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        theme = current()
        if self._image.isNull():
            painter.setPen(theme.q("muted"))
            text = self._problem or self.tr("Menyusun pratinjau…")
            flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(self.rect(), flags, text)
            painter.end()
            return
        wide = min(self.width(), theme.scaled(720))
        high = round(wide * self._image.height() / self._image.width())
        paper = QRect((self.width() - wide) // 2, 0, wide - 1, high)
        painter.fillRect(paper, QColor("white"))
        ratio = self.devicePixelRatioF()
        sharp = self._image.scaled(
            round(paper.width() * ratio),
            round(paper.height() * ratio),
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        painter.drawImage(paper, sharp)
        painter.setPen(QPen(theme.q("border_strong"), 1))
        painter.drawRect(paper)
        painter.end()

    @Slot()
    def _render(self) -> None:
        isi = self._wanted
        if isi is None:
            return
        self._serial += 1
        serial = self._serial

        def work(_job: JobControl) -> QImage:
            pages = PdfPages(self._context.kelola.pratinjau_kop(isi))
            try:
                return _atas(pages.render(0, 2.6))
            finally:
                pages.close()

        self._context.runner.start(
            self,
            work,
            done=lambda image: self._show(serial, image),
            failed=lambda error: self._fail(serial, error),
        )

    def _show(self, serial: int, image: QImage) -> None:
        if serial == self._serial:
            self._image, self._problem = image, ""
            self.updateGeometry()
            self.update()

    def _fail(self, serial: int, error: BaseException) -> None:
        if serial != self._serial:
            return
        self._image = QImage()
        if isinstance(error, UserError):
            words = galat(error)
            self._problem = f"{words.what} {words.action}"
        else:
            self._problem = self.tr("Pratinjau tidak dapat dibuat.")
            show_error(self, error)
        self.updateGeometry()
        self.update()


def _atas(page: QImage) -> QImage:
    """Cut the page below the last line of the letterhead, and most of the margin above it."""
    grey = page.convertToFormat(QImage.Format.Format_Grayscale8)
    top, bottom = -1, 0
    for y in range(grey.height()):
        line = bytes(cast("memoryview", grey.constScanLine(y)))[: grey.width()]
        if min(line) < PUTIH:
            top = y if top < 0 else top
            bottom = y
        elif bottom and y - bottom > grey.height() // 12:
            break
    edge = page.width() // 28
    start = max(0, top - edge)
    return page.copy(0, start, page.width(), min(page.height(), bottom + edge) - start)


class PilihLogo(QWidget):
    """Thumbnail, drop area, and a button that takes the logo away."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data: bytes | None = None
        side = current().scaled(64)
        self._picture = QLabel()
        self._picture.setFixedSize(side, side)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._drop = DropArea(
            self.tr("Tarik gambar lambang ke sini"),
            suffixes=(".png", ".jpg", ".jpeg"),
            multiple=False,
        )
        self._remove = QPushButton(self.tr("Hapus lambang"))
        self._remove.setProperty("small", True)
        self._state = QLabel()
        self._state.setWordWrap(True)
        self._state.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._picture)
        row.addWidget(self._drop, 1)
        row.addWidget(self._remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._state)
        self.setFocusProxy(self._drop)
        self._drop.dropped.connect(self._on_dropped)
        self._remove.clicked.connect(self._on_remove)
        self.set_data(None)

    def data(self) -> bytes | None:
        return self._data

    def set_data(self, data: bytes | None) -> None:
        """Show a stored logo."""
        self._data = data
        image = QImage.fromData(data) if data else QImage()
        self._picture.clear()
        if not image.isNull():
            ratio = self.devicePixelRatioF()
            side = round(self._picture.width() * ratio)
            small = QPixmap.fromImage(image).scaled(
                side,
                side,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            small.setDevicePixelRatio(ratio)
            self._picture.setPixmap(small)
        self._picture.setVisible(not image.isNull())
        self._remove.setVisible(data is not None)
        if data is None:
            self._say(self.tr("Tanpa lambang, kop hanya berisi tulisan."))
        else:
            size = f"{image.width()} × {image.height()}"
            self._say(self.tr("{0} titik, {1}").format(size, ukuran_berkas(len(data))))

    def take(self, path: Path) -> bool:
        """Take a picture from a file; says why not and keeps the present one if it is unfit."""
        try:
            data = path.read_bytes() if path.stat().st_size <= LOGO_TERBESAR else b""
        except OSError:
            self._say(self.tr("Berkas {0} tidak dapat dibaca.").format(path.name), "error")
            return False
        problem = self._unfit(data)
        if problem:
            self._say(problem, "error")
            return False
        self.set_data(data)
        self.changed.emit()
        return True

    def message(self) -> str:
        return self._state.text()

    def _unfit(self, data: bytes) -> str:
        if not data:
            most = ukuran_berkas(LOGO_TERBESAR)
            return self.tr("Gambar kosong atau lebih besar dari {0}; perkecil dahulu.").format(most)
        image = QImage.fromData(data)
        if image.isNull():
            return self.tr("Ini bukan gambar PNG atau JPG yang utuh.")
        if max(image.width(), image.height()) < SISI_TERKECIL:
            return self.tr(
                "Gambar terlalu kecil untuk dicetak: sisi terpanjang paling sedikit {0} titik."
            ).format(SISI_TERKECIL)
        if max(image.width(), image.height()) > SISI_TERBESAR:
            return self.tr("Gambar terlalu besar: sisi terpanjang paling banyak {0} titik.").format(
                SISI_TERBESAR
            )
        return ""

    def _say(self, text: str, role: str = "caption") -> None:
        self._state.setText(text)
        set_role(self._state, role)

    @Slot(object)
    def _on_dropped(self, paths: list[Path]) -> None:
        self.take(paths[0])

    @Slot()
    def _on_remove(self) -> None:
        self.set_data(None)
        self.changed.emit()
        self._drop.setFocus()
