# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Progress inside a card: a bar, what is being done in bytes, and a way to stop."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.ui.sinkronisasi.teks import langkah_maju, teks, tombol


class GarisMaju(QWidget):
    """Hidden while nothing runs."""

    cancel_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.text = teks("", "small")
        self.cancel: QPushButton = tombol(self.tr("Hentikan"), kecil=True)
        self.cancel.clicked.connect(self._on_cancel)
        row = QHBoxLayout()
        row.addWidget(self.text, 1)
        row.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.bar)
        column.addLayout(row)
        self.hide()

    @Slot(str)
    def begin(self, title: str) -> None:
        """Show a bar that does not know its length yet."""
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(title)
        self.text.setText(title)
        self.cancel.setEnabled(True)
        self.show()

    @Slot(int, int, str)
    def show_step(self, done: int, total: int, label: str) -> None:
        """Show how far it is; large numbers are shown as thousandths of the bar."""
        self.bar.setRange(0, 1000 if total > 0 else 0)
        self.bar.setValue(done * 1000 // total if total > 0 else 0)
        self.text.setText(langkah_maju(done, total, label))

    @Slot()
    def finish(self) -> None:
        self.hide()

    @Slot()
    def _on_cancel(self) -> None:
        self.cancel.setEnabled(False)
        self.text.setText(self.tr("Menghentikan…"))
        self.cancel_clicked.emit()
