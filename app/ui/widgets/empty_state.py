# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a list shows when it is empty: why, and what to do about it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.icons import paint_icon
from app.ui.theme import current, set_role


class IconDisc(QWidget):
    """An icon on a soft disc."""

    def __init__(self, icon: str, diameter: int = 56, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._diameter = diameter
        self.setFixedSize(QSize(diameter, diameter))

    def set_icon(self, icon: str) -> None:
        self._icon = icon
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.q("soft"))
        painter.drawEllipse(self.rect())
        inset = self._diameter * 0.28
        rect = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        paint_icon(painter, self._icon, rect, theme.q("on_soft"))
        painter.end()


class EmptyState(QWidget):
    """Icon, sentence, advice and at most one button (``acted`` when it is pressed)."""

    acted = Signal()

    def __init__(
        self,
        icon: str = "inbox",
        sentence: str = "",
        advice: str = "",
        action: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._disc = IconDisc(icon)
        self._sentence = QLabel()
        self._advice = QLabel()
        self._button = QPushButton()
        set_role(self._sentence, "heading")
        set_role(self._advice, "muted")
        set_role(self._button, "primary")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(8)
        layout.addStretch(2)
        layout.addWidget(self._disc, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(4)
        # Aligned items get no height for their width: stretches keep wrapped text whole.
        words = QVBoxLayout()
        words.setSpacing(6)
        for label in (self._sentence, self._advice):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setMaximumWidth(460)
            words.addWidget(label)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addLayout(words, 20)
        row.addStretch(1)
        layout.addLayout(row)
        layout.addSpacing(4)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        self._button.clicked.connect(self.acted)
        self.set_content(icon, sentence, advice, action)

    def set_content(self, icon: str, sentence: str, advice: str = "", action: str = "") -> None:
        """Replace everything shown; an empty ``action`` hides the button."""
        self._disc.set_icon(icon)
        self._sentence.setText(sentence)
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self.setAccessibleName(sentence)
        self.setAccessibleDescription(advice)
