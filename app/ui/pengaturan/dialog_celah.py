# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The gaps report as it will be printed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.ui.context import UiContext
from app.ui.theme import current
from app.ui.widgets.pdf_view import PdfView


class DialogCelah(QDialog):
    """Preview, print and save of the report."""

    def __init__(
        self, context: UiContext, data: bytes, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Laporan celah nomor"))
        self.pdf = PdfView(context.runner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pdf)
        room = self.screen().availableGeometry()
        theme = current()
        self.resize(
            min(theme.scaled(820), room.width() - 40), min(theme.scaled(700), room.height() - 60)
        )
        self.pdf.load(data, name)
        self.pdf.setFocus()
