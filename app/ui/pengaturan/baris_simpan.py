# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The bar under a form: what is not saved yet, take it back, save."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from app.ui.theme import set_role
from app.ui.widgets.buttons import KeycapButton


class BarisSimpan(QFrame):
    """Both buttons rest until something was edited."""

    saved = Signal()
    reverted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = QLabel()
        set_role(self.state, "small")
        self.revert = QPushButton(self.tr("Batalkan perubahan"))
        self.save = KeycapButton(self.tr("Simpan"), "Ctrl+S")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 10, 20, 12)
        row.setSpacing(8)
        row.addWidget(self.state, 1)
        row.addWidget(self.revert)
        row.addWidget(self.save)
        self.save.clicked.connect(self.saved)
        self.revert.clicked.connect(self.reverted)
        self.set_edited(edited=False)

    def set_edited(self, *, edited: bool) -> None:
        """Say whether anything waits to be saved."""
        self.state.setText(self.tr("Ada perubahan yang belum disimpan.") if edited else "")
        self.save.setEnabled(edited)
        self.revert.setEnabled(edited)

    def edited(self) -> bool:
        return self.save.isEnabled()
