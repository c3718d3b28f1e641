# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the start shows when the folder holds no office: four ways on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.icons import set_icon
from app.ui.theme import set_role


class PanelKosong(QWidget):
    """Explains that nothing is there yet and teaches what to choose."""

    create_clicked = Signal()
    join_clicked = Signal()
    restore_clicked = Signal()
    folder_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        head = QLabel(self.tr("Belum ada kantor di folder ini"))
        set_role(head, "heading")
        advice = QLabel(
            self.tr(
                "Data satu kantor disimpan terenkripsi dalam satu folder di komputer ini."
                " Mulailah dengan membuat kantor baru, gabungkan komputer ini ke instansi yang"
                " sudah memakai Lumbung, atau ambil kembali dari cadangan."
            )
        )
        set_role(advice, "muted")
        advice.setWordWrap(True)
        column.addWidget(head)
        column.addWidget(advice)
        column.addSpacing(8)
        self.first = self._button("plus", self.tr("Buat kantor baru…"), primary=True)
        join = self._button("sync", self.tr("Gabung ke instansi yang sudah ada…"))
        join.setObjectName("gabung")
        restore = self._button("archive", self.tr("Pulihkan dari cadangan…"))
        folder = self._button("folder", self.tr("Pilih folder lain…"))
        for button in (self.first, join, restore, folder):
            column.addWidget(button)
        self.first.clicked.connect(self.create_clicked)
        join.clicked.connect(self.join_clicked)
        restore.clicked.connect(self.restore_clicked)
        folder.clicked.connect(self.folder_clicked)

    def _button(self, icon: str, text: str, *, primary: bool = False) -> QPushButton:
        button = QPushButton(text)
        set_icon(button, icon, "on_primary" if primary else "text")
        button.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        if primary:
            set_role(button, "primary")
        return button
