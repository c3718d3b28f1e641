# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A finished PDF in a window of its own: what is seen is what is printed and saved."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.ui.context import UiContext
from app.ui.theme import current
from app.ui.widgets.pdf_view import PdfView


class DialogPdf(QDialog):
    """``title`` stands in the window's title: name no person in it."""

    def __init__(
        self,
        context: UiContext,
        title: str,
        data: bytes,
        name: str,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(current().scaled(820), current().scaled(700))
        self.pdf = PdfView(context.runner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pdf)
        self.pdf.load(data, name)
        self.pdf.setFocus()
