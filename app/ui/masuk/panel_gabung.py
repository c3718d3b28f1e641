# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the start shows when the office waits to be let into its agency: one way on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.icons import set_icon
from app.ui.theme import set_role


class PanelGabung(QWidget):
    """Nobody can sign in yet; the window of joining goes on from where it stopped."""

    resume_clicked = Signal()
    folder_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.head = QLabel()
        set_role(self.head, "heading")
        self.advice = QLabel()
        set_role(self.advice, "muted")
        for label in (self.head, self.advice):
            label.setWordWrap(True)
            column.addWidget(label)
        column.addSpacing(8)
        self.resume = QPushButton(self.tr("Lanjutkan bergabung…"))
        set_icon(self.resume, "sync", "on_primary")
        set_role(self.resume, "primary")
        self.other = QPushButton(self.tr("Pilih folder lain…"))
        set_icon(self.other, "folder", "text")
        column.addWidget(self.resume)
        column.addWidget(self.other)
        self.resume.clicked.connect(self.resume_clicked)
        self.other.clicked.connect(self.folder_clicked)

    def show_stage(self, stage: str) -> None:
        """Say what is waited for; ``stage`` is a value of ``app.services.bergabung.Tahap``."""
        if stage == "menunggu_catatan":
            self.head.setText(self.tr("Menunggu catatan pertama"))
            self.advice.setText(
                self.tr(
                    "Komputer ini sudah berizin. Baca flashdisk dari komputer instansi; sesudah"
                    " akunnya tiba, masuk seperti biasa."
                )
            )
            return
        self.head.setText(self.tr("Menunggu izin instansi"))
        self.advice.setText(
            self.tr(
                "Kantor di folder ini masih kosong. Bawa permintaan.lmc ke komputer instansi, lalu"
                " terima izin.lmc di sini."
            )
        )
