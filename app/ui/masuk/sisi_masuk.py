# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The parts of the log-in card: brand, state of the office, form, other ways on."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app import APP_NAME
from app.ui.logo import LogoTile
from app.ui.masuk.form_masuk import FormMasuk
from app.ui.theme import current, set_role
from app.ui.widgets.cards import Card
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.scroll import VerticalScroll

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
    """A line on the state of the office, the form, and links to other ways on."""

    restore_clicked = Signal()
    create_clicked = Signal()
    join_clicked = Signal()
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
        holder = QWidget()
        links = FlowLayout(holder, spacing=6)
        links.setContentsMargins(0, 0, 0, 0)
        for text, signal in (
            (self.tr("Pulihkan dari cadangan…"), self.restore_clicked),
            (self.tr("Buat kantor baru…"), self.create_clicked),
            (self.tr("Gabung ke instansi…"), self.join_clicked),
            (self.tr("Folder lain…"), self.folder_clicked),
        ):
            link = QPushButton(text)
            set_role(link, "link")
            link.setCursor(Qt.CursorShape.PointingHandCursor)
            link.clicked.connect(signal)
            links.addWidget(link)
        column.addSpacing(2)
        column.addWidget(holder)
        column.addStretch(1)


def susun(window: QWidget, *parts: QWidget) -> QLabel:
    """Put ``parts`` under the brand line of a card in the middle; return the line at the bottom."""
    theme = current()
    card = Card(padded=True)
    card.body.setContentsMargins(28, 24, 28, 24)
    card.body.setSpacing(14)
    card.body.addLayout(kepala())
    for part in parts:
        card.add(part)
    card.setMinimumWidth(theme.scaled(400))
    card.setMaximumWidth(theme.scaled(470))
    holder = QWidget()
    set_role(holder, "clear")
    row = QHBoxLayout(holder)
    row.setContentsMargins(20, 24, 20, 24)
    row.addStretch(1)
    middle = QVBoxLayout()
    middle.addStretch(1)
    middle.addWidget(card)
    middle.addStretch(1)
    row.addLayout(middle, 100)
    row.addStretch(1)
    outer = QVBoxLayout(window)
    outer.setContentsMargins(0, 0, 0, 12)
    outer.setSpacing(0)
    outer.addWidget(VerticalScroll(holder), 1)
    where = QLabel()
    set_role(where, "caption")
    where.setAlignment(Qt.AlignmentFlag.AlignCenter)
    where.setTextFormat(Qt.TextFormat.PlainText)
    outer.addWidget(where)
    return where
