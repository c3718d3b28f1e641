# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A refusal shown inside a window: what happened, what is safe, what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.errors import UserError
from app.ui.i18n_teks import galat
from app.ui.theme import set_role


class Pesan(QFrame):
    """Hidden while there is nothing to say. ``acted`` tells of its one button."""

    acted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "notice")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(4)
        self._head = QLabel()
        set_role(self._head, "strong")
        self._text = QLabel()
        flags = Qt.TextInteractionFlag
        for label in (self._head, self._text):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(flags.TextSelectableByMouse)
            column.addWidget(label)
        self._button = QPushButton()
        self._button.setProperty("small", True)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        self._button.clicked.connect(self.acted)
        self.hide()

    def show_error(self, error: UserError, action: str = "") -> None:
        """Show a refusal; ``action`` is the text of a button under it."""
        words = galat(error)
        self.show_text(words.what, f"{words.kept} {words.action} ({error.code})", action)

    def show_text(self, head: str, text: str = "", action: str = "") -> None:
        """Show a message of our own."""
        self._head.setText(head)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self.setAccessibleName(f"{head} {text}".strip())
        self.show()

    def text(self) -> str:
        """Return what is shown; "" while hidden."""
        return "" if self.isHidden() else f"{self._head.text()} {self._text.text()}".strip()
