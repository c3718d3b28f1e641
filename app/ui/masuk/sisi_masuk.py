# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The parts of the log-in card: brand, state of the office, form, other ways on."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app import APP_NAME
from app.ui.logo import LogoTile
from app.ui.masuk.form_masuk import FormMasuk
from app.ui.theme import set_role

translate = QCoreApplication.translate


def kepala() -> QHBoxLayout:
    """Return the brand line."""
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(LogoTile())
    words = QVBoxLayout()
    words.setSpacing(0)
    name = QLabel(APP_NAME)
    set_role(name, "title")
    line = QLabel(translate("Masuk", "Layanan informasi publik dan arsip · luring"))
    set_role(line, "caption")
    words.addWidget(name)
    words.addWidget(line)
    row.addLayout(words, 1)
    return row


class SisiMasuk(QWidget):
    """A line on the state of the office, the form, and three links."""

    restore_clicked = Signal()
    create_clicked = Signal()
    folder_clicked = Signal()

    def __init__(self, form: FormMasuk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self.status = QLabel()
        set_role(self.status, "small")
        self.status.setWordWrap(True)
        column.addWidget(self.status)
        column.addWidget(form)
        links = QHBoxLayout()
        links.setSpacing(6)
        for text, signal in (
            (self.tr("Pulihkan dari cadangan…"), self.restore_clicked),
            (self.tr("Buat kantor baru…"), self.create_clicked),
            (self.tr("Folder lain…"), self.folder_clicked),
        ):
            link = QPushButton(text)
            set_role(link, "link")
            link.setCursor(Qt.CursorShape.PointingHandCursor)
            link.clicked.connect(signal)
            links.addWidget(link)
        links.addStretch(1)
        column.addSpacing(2)
        column.addLayout(links)
        column.addStretch(1)
