# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Below the facts: the files of the case and its letters, as tabs of one card."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from app.domain.format_id import ukuran_berkas
from app.domain.kip import JenisSurat
from app.domain.permohonan import PermohonanDetail
from app.ui.context import UiContext
from app.ui.permohonan.berkas_panel import BerkasPanel
from app.ui.permohonan.surat_panel import SuratPanel
from app.ui.theme import current, set_role

BERKAS, SURAT = 0, 1


class PanelBawah(QFrame):
    """Tabs *Berkas* and *Surat* with their counts."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self.files = BerkasPanel(context)
        self.letters = SuratPanel(context)
        self._note = QLabel()
        set_role(self._note, "small")
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Berkas dan surat"))
        self.tabs.addTab(self.tr("Berkas"))
        self.tabs.addTab(self.tr("Surat"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.files)
        self._stack.addWidget(self.letters)
        head = QWidget()
        head.setMinimumHeight(current().scaled(41))
        row = QHBoxLayout(head)
        row.setContentsMargins(4, 0, 10, 0)
        row.setSpacing(8)
        row.addWidget(self.tabs)
        row.addStretch(1)
        row.addWidget(self._note)
        row.addWidget(self.files.tools)
        line = QFrame()
        set_role(line, "line")
        line.setFixedHeight(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(line)
        column.addWidget(self._stack, 1)
        self._notes = ["", ""]
        self.tabs.currentChanged.connect(self._on_tab)

    def show_kasus(self, detail: PermohonanDetail, surat: tuple[JenisSurat, ...]) -> None:
        """Show files and letters of a case."""
        self.files.show_detail(detail)
        self.letters.show_detail(detail, surat)
        count, size = len(detail.lampiran), sum(f.ukuran for f in detail.lampiran)
        self.tabs.setTabText(BERKAS, self.tr("Berkas ({0})").format(count))
        self.tabs.setTabText(SURAT, self.tr("Surat ({0})").format(len(surat)))
        drop = self.tr("tarik & lepas di sini")
        self._notes[BERKAS] = f"{ukuran_berkas(size)} · {drop}" if count else drop
        self._notes[SURAT] = self.tr("lepas pindaian bertanda tangan pada baris suratnya")
        self._on_tab(self.tabs.currentIndex())

    def open_letters(self) -> None:
        """Bring the letters to the front."""
        self.tabs.setCurrentIndex(SURAT)

    @Slot(int)
    def _on_tab(self, index: int) -> None:
        self._stack.setCurrentIndex(index)
        self._note.setText(self._notes[index])
        self.files.tools.setVisible(index == BERKAS)
