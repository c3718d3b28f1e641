# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Another text than any of the PCs wrote, with the reason."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.domain.sinkron import KonflikRow
from app.ui.borang.dialog import DialogBorang
from app.ui.i18n_teks import kalimat
from app.ui.theme import current
from app.ui.widgets.form import Form


class DialogTulisLain(DialogBorang):
    """``given`` carries text and reason; the caller closes or refuses."""

    given = Signal(str, str)
    """(text, reason)"""

    def __init__(self, row: KonflikRow, *, parent: QWidget | None = None) -> None:
        title = self.tr("Tulis lain: {0}").format(kalimat(row.isian))
        values = "\n".join(f"• {kalimat(p.teks)}" for p in row.pilihan)
        super().__init__(
            title, self.tr("Simpan"), advice=f"{row.catatan}\n{values}", width=520, parent=parent
        )
        shown = next((p.teks for p in row.pilihan if p.ditampilkan), "")
        self.text, self.reason = QPlainTextEdit(), QPlainTextEdit()
        whole = not shown.startswith("(") and not shown.endswith("…")
        self.text.setPlainText(shown if whole else "")
        for box in (self.text, self.reason):
            box.setFixedHeight(current().scaled(72))
        form = Form()
        form.add_field("teks", kalimat(row.isian), self.text)
        form.add_field("alasan", self.tr("Alasan"), self.reason)
        self.add(form)
        self.text.selectAll()

    @Slot()
    def submit(self) -> None:
        """Give text and reason on."""
        self.set_busy(busy=True)
        self.given.emit(self.text.toPlainText().strip(), self.reason.toPlainText().strip())
