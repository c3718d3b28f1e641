# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A column that scrolls when the window is too low, so that nothing is ever squeezed."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.ui.theme import set_role


class VerticalScroll(QScrollArea):
    """Give it a widget; its width follows the view, its height is what it needs or more."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._holder = QWidget()
        set_role(self._holder, "clear")
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(content)
        self.setWidget(self._holder)
        self._content = content

    def minimumSizeHint(self) -> QSize:
        """Ask for the width the content cannot do without; heights scroll."""
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self._content.minimumSizeHint().width() + bar, 120)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.refit()

    def refit(self) -> None:
        """Measure the content again, which has become higher or lower."""
        layout = self._holder.layout()
        if layout is not None and layout.hasHeightForWidth():
            self._holder.setMinimumHeight(
                layout.totalMinimumHeightForWidth(self.viewport().width())
            )
