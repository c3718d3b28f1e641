# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What every step of the wizard is."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.ui.theme import set_role
from app.ui.widgets.form import Form

Pemeriksaan = Callable[[], Mapping[str, str]]


class Langkah(QWidget):
    """A title, advice, and fields. Subclasses add to ``column`` and override what they need."""

    ready_changed = Signal()
    """The answer of :meth:`ready` may have changed"""

    def __init__(self, key: str, nama: str, judul: str, saran: str) -> None:
        super().__init__()
        self.key = key
        self.nama = nama
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(16)
        title = QLabel(judul)
        set_role(title, "title")
        title.setWordWrap(True)
        advice = QLabel(saran)
        set_role(advice, "muted")
        advice.setWordWrap(True)
        self.column.addWidget(title)
        self.column.addWidget(advice)
        self.setAccessibleName(judul)

    def ready(self) -> bool:
        """False while the next step cannot be asked for yet."""
        return True

    def check(self) -> Pemeriksaan | None:
        """Return a check of what stands in the fields, to run in a worker thread.

        It returns messages by field, or raises a ``UserError``.
        """
        return None

    def entered(self) -> None:
        """Called each time the step comes to the front."""

    def forms(self) -> tuple[Form, ...]:
        """Return the forms whose fields may carry messages."""
        return ()

    def show_problems(self, problems: Mapping[str, str]) -> None:
        """Write messages under their fields."""
        for form in self.forms():
            form.show_problems(problems, focus=True)
