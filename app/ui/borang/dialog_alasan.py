# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Asks for the reason of something that cannot be taken back silently."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.ui.borang.dialog import DialogBorang
from app.ui.theme import current, set_role
from app.ui.widgets.form import Form


class DialogAlasan(DialogBorang):
    """One required text; ``given`` carries it, the caller closes or refuses."""

    given = Signal(str)
    """(reason) written and not empty"""

    def __init__(self, title: str, advice: str, ok: str, *, parent: QWidget | None = None) -> None:
        super().__init__(title, ok, advice=advice, width=480, parent=parent)
        self.text = QPlainTextEdit()
        self.text.setFixedHeight(current().scaled(84))
        form = Form()
        form.add_field("alasan", self.tr("Alasan"), self.text, required=True)
        self.add(form)
        self.text.setFocus()
        set_role(self.ok, "danger")

    @Slot()
    def submit(self) -> None:
        """Give the reason on."""
        reason = self.text.toPlainText().strip()
        assert self.form is not None
        problems = {} if reason else {"alasan": self.tr("Alasan wajib diisi.")}
        self.form.show_problems(problems, focus=True)
        if reason:
            self.set_busy(busy=True)
            self.given.emit(reason)
