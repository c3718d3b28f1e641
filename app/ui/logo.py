# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The tile that stands for the agency: at the log-in, in the wizard and above the navigation."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from app import APP_NAME
from app.ui.theme import Type, current


class LogoTile(QWidget):
    """The agency's logo, or the first letter of the program on the accent colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._logo = QPixmap()
        self.setFixedSize(QSize(30, 30))

    def set_logo(self, logo: QPixmap) -> None:
        self._logo = logo
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if not self._logo.isNull():
            size = self._logo.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            box = QRectF(0, 0, size.width(), size.height())
            box.moveCenter(QRectF(self.rect()).center())
            painter.drawPixmap(box.toRect(), self._logo)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.q("primary"))
            painter.drawRoundedRect(self.rect(), theme.radius_small, theme.radius_small)
            painter.setPen(theme.q("on_primary"))
            painter.setFont(theme.font(Type.STRONG))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, APP_NAME[:1])
        painter.end()
