# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Below the facts: the files of the case and its letters, as tabs of one card."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from app.domain.format_id import ukuran_berkas
from app.domain.kip import JenisSurat
from app.ui.context import UiContext
from app.ui.perkara.bentuk import Perkara
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
        self._note = _Catatan()
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)  # both tabs stay in sight; the note gives way
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
        row.addWidget(self._note, 1)
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
        self._count = -1  # nothing is shown yet
        self.tabs.currentChanged.connect(self._on_tab)

    def show_kasus(self, detail: Perkara, surat: tuple[JenisSurat, ...]) -> None:
        """Show files and letters of a case."""
        self.files.show_detail(detail)
        self.letters.show_detail(detail, surat)
        count, size = len(detail.lampiran), sum(f.ukuran for f in detail.lampiran)
        self._count = count
        self.tabs.setTabText(BERKAS, self.tr("Berkas ({0})").format(count))
        self.tabs.setTabText(SURAT, self.tr("Surat ({0})").format(len(surat)))
        drop = self.tr("tarik & lepas di sini")
        self._notes[BERKAS] = f"{ukuran_berkas(size)} · {drop}" if count else drop
        self._notes[SURAT] = self.tr("lepas pindaian bertanda tangan pada baris suratnya")
        self._on_tab(self.tabs.currentIndex())

    def natural_height(self) -> int:
        """Return the height (pixels) at which neither files nor letters need to scroll."""
        if self._count < 0:
            return 0
        view = self.files.table.view
        lines = view.horizontalHeader().sizeHint().height()
        lines += self._count * view.verticalHeader().defaultSectionSize()
        most = max(lines, self.letters.widget().sizeHint().height())
        head = current().scaled(41)
        return head + max(most + view.horizontalScrollBar().sizeHint().height(), 4 * head)

    def open_letters(self) -> None:
        """Bring the letters to the front."""
        self.tabs.setCurrentIndex(SURAT)

    @Slot(int)
    def _on_tab(self, index: int) -> None:
        self._stack.setCurrentIndex(index)
        self._note.set_note(self._notes[index])
        self.files.tools.setVisible(index == BERKAS)


class _Catatan(QLabel):
    """A hint at the right end, shortened where there is no room."""

    def __init__(self) -> None:
        super().__init__()
        self._full = ""
        set_role(self, "small")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def set_note(self, text: str) -> None:
        """Show ``text``, or as much of it as fits."""
        self._full = text
        self.setToolTip(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        metrics = self.fontMetrics()
        self.setText(metrics.elidedText(self._full, Qt.TextElideMode.ElideRight, self.width()))
