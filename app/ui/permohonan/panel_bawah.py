# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Below the facts: files, letters and the work around a case, as tabs of one card."""

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
from app.ui.kerja.bacaan import Kerja
from app.ui.kerja.panel import KerjaPanel
from app.ui.perkara.bentuk import Perkara
from app.ui.permohonan.berkas_panel import BerkasPanel
from app.ui.permohonan.surat_panel import SuratPanel
from app.ui.theme import current, set_role

BERKAS, SURAT, KERJA = 0, 1, 2


class PanelBawah(QFrame):
    """Tabs *Berkas* and *Surat* with their counts; ``kerja`` adds *Tugas & catatan*.

    A room may add its own tabs behind them (:meth:`add_tab`).
    """

    def __init__(
        self, context: UiContext, parent: QWidget | None = None, *, kerja: bool = False
    ) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self.files = BerkasPanel(context)
        self.letters = SuratPanel(context)
        self.work = KerjaPanel(context) if kerja else None
        self._note = _Catatan()
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)  # all tabs stay in sight; the note gives way
        self.tabs.setAccessibleName(self.tr("Berkas dan surat"))
        self.tabs.addTab(self.tr("Berkas"))
        self.tabs.addTab(self.tr("Surat"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.files)
        self._stack.addWidget(self.letters)
        head = QWidget()
        head.setMinimumHeight(current().scaled(41))
        row = self._head = QHBoxLayout(head)
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
        self._tools: list[QWidget | None] = [self.files.tools, None]
        self._count = -1  # nothing is shown yet
        if self.work is not None:
            self.add_tab(self.tr("Tugas && catatan"), self.work, tools=self.work.tools)
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

    def show_work(self, kerja: Kerja | None) -> None:
        """Show the work around the case; its tab counts what still waits for somebody."""
        if self.work is None:
            return
        self.work.show_work(kerja)
        waiting = 0 if kerja is None else kerja.terbuka()
        text = self.tr("Tugas && catatan")
        self.tabs.setTabText(KERJA, f"{text} ({waiting})" if waiting else text)

    def add_tab(self, title: str, widget: QWidget, *, tools: QWidget | None = None) -> int:
        """Append a tab and return its number; ``tools`` stand at the right while it is in front.

        ``widget.sizeHint()`` is the height at which it need not scroll.
        """
        self._stack.addWidget(widget)
        self._notes.append("")
        if tools is not None:
            self._head.addWidget(tools)
            tools.hide()
        self._tools.append(tools)
        return self.tabs.addTab(title)

    def set_tab(self, number: int, title: str, note: str = "") -> None:
        """Rename a tab, with the hint shown while it is in front."""
        self.tabs.setTabText(number, title)
        self._notes[number] = note
        self._on_tab(self.tabs.currentIndex())

    def natural_height(self) -> int:
        """Return the height (pixels) at which no tab needs to scroll."""
        if self._count < 0:
            return 0
        view = self.files.table.view
        lines = view.horizontalHeader().sizeHint().height()
        lines += self._count * view.verticalHeader().defaultSectionSize()
        more = (self._stack.widget(n).sizeHint().height() for n in range(2, self._stack.count()))
        most = max(lines, self.letters.widget().sizeHint().height(), *more)
        head = current().scaled(41)
        return head + max(most + view.horizontalScrollBar().sizeHint().height(), 4 * head)

    def open_letters(self) -> None:
        """Bring the letters to the front."""
        self.tabs.setCurrentIndex(SURAT)

    def open_work(self) -> None:
        """Bring tasks and notes to the front."""
        self.tabs.setCurrentIndex(KERJA)

    @Slot(int)
    def _on_tab(self, index: int) -> None:
        self._stack.setCurrentIndex(index)
        self._note.set_note(self._notes[index])
        for number, tools in enumerate(self._tools):
            if tools is not None:
                tools.setVisible(number == index)


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
