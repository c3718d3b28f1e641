# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The next-step bar: one sentence on what to do now, and buttons that do it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from app.ui.theme import set_role
from app.ui.widgets.buttons import shortcut_text
from app.ui.widgets.flow_layout import FlowLayout


@dataclass(frozen=True)
class StepAction:
    """One button. ``danger`` is for what cannot be taken back."""

    key: str
    text: str
    primary: bool = False
    danger: bool = False
    enabled: bool = True
    tip: str = ""
    """Why it is disabled, or what it does"""
    shortcut: str = ""
    """Only shown; the page registers the action"""


class StepBar(QFrame):
    """Buttons stand on the right, the primary one last; they wrap where there is no room."""

    triggered = Signal(str)
    """(key) a button was pressed"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "bar")
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.RichText)
        self._label.setWordWrap(True)
        self._label.setMinimumWidth(90)
        self._layout = FlowLayout(self, margin=12, spacing=8, first_left=True)
        self._layout.addWidget(self._label)
        self._buttons: dict[str, QPushButton] = {}

    def set_step(self, sentence: str, actions: Sequence[StepAction] = ()) -> None:
        """Show “Langkah berikutnya: **sentence**” and ``actions``; the primary one goes last."""
        lead = self.tr("Langkah berikutnya:")
        self._label.setText(f"{lead} <b>{_escape(sentence)}</b>")
        self.setAccessibleName(f"{lead} {sentence}")
        for button in self._buttons.values():
            self._layout.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons.clear()
        for action in sorted(actions, key=lambda a: a.primary):
            self._add(action)

    def button(self, key: str) -> QPushButton:
        """Return the button of ``key``; raises ``KeyError`` if it is not offered."""
        return self._buttons[key]

    def _add(self, action: StepAction) -> None:
        button = QPushButton(action.text, self)
        role = "primary" if action.primary else "danger" if action.danger else ""
        set_role(button, role)
        button.setEnabled(action.enabled)
        cap = f"({shortcut_text(action.shortcut)})" if action.shortcut else ""
        button.setToolTip(f"{action.tip or action.text} {cap}".strip())
        button.clicked.connect(lambda _checked=False, key=action.key: self.triggered.emit(key))
        self._buttons[action.key] = button
        self._layout.addWidget(button)
        button.show()


def _escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
