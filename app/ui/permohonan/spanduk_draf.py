# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The strip that offers an unfinished form."""

from __future__ import annotations

from datetime import tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from app.services.draf import DrafRow
from app.ui.permohonan.teks import ringkas, waktu_ringkas
from app.ui.theme import set_role


class SpandukDraf(QFrame):
    """Hidden until there is a draft to offer."""

    resumed = Signal(object)
    """(draf: DrafRow) go on with it"""
    dropped = Signal(object)
    """(draf: DrafRow) throw it away"""

    def __init__(self, zona: tzinfo | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zona = zona
        self._draf: DrafRow | None = None
        set_role(self, "notice")
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self.resume = QPushButton(self.tr("&Lanjutkan draf"))
        self.resume.setObjectName("lanjutkan_draf")
        self._drop = QPushButton(self.tr("Buang draf"))
        self._close = QPushButton(self.tr("Mulai baru"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(8)
        row.addWidget(self._words, 1)
        for button in (self._drop, self._close, self.resume):
            button.setProperty("small", True)
            button.setAutoDefault(False)
            row.addWidget(button)
        self.resume.clicked.connect(self._on_resume)
        self._drop.clicked.connect(self._on_drop)
        self._close.clicked.connect(self.hide)
        self.hide()

    def offer(self, draf: DrafRow, others: int) -> None:
        """Offer ``draf``; ``others`` more are waiting."""
        self._draf = draf
        when = waktu_ringkas(draf.diubah, self._zona)
        who = ringkas(draf.draft.nama_pemohon, 40) or self.tr("tanpa nama")
        what = ringkas(draf.draft.rincian, 50)
        words = " · ".join(part for part in (who, what, when) if part)
        text = self.tr("Draf belum selesai: {0}").format(words)
        if others:
            text += self.tr(" (dan {0} lainnya)").format(others)
        self._words.setText(text)
        self.setAccessibleName(text)
        self.show()

    def _on_resume(self) -> None:
        self.hide()
        if self._draf is not None:
            self.resumed.emit(self._draf)

    def _on_drop(self) -> None:
        self.hide()
        if self._draf is not None:
            self.dropped.emit(self._draf)
