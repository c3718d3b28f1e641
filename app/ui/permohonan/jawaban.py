# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Ready texts for the reason of a decision: those that fit, filled in from the case."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QMenu, QPlainTextEdit, QPushButton, QWidget

from app.domain.kip import Keputusan
from app.domain.layanan_isian import JawabanRow
from app.ui.context import UiContext
from app.ui.theme import set_role


class MenuJawaban(QPushButton):
    """Puts the chosen text at the cursor of ``target``; hidden while none fits."""

    def __init__(
        self,
        context: UiContext,
        kasus_id: UUID,
        target: QPlainTextEdit,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setText(self.tr("Sisipkan &jawaban baku"))
        set_role(self, "link")
        self.setAutoDefault(False)
        self._context, self._kasus_id, self._target = context, kasus_id, target
        self._decision: Keputusan | None = None
        self.menu_texts = QMenu(self)
        self.setMenu(self.menu_texts)
        self.hide()

    def show_for(self, decision: Keputusan) -> None:
        """Offer the texts that fit ``decision``."""
        self._decision, jawaban = decision, self._context.jawaban

        def done(found: Sequence[JawabanRow]) -> None:
            if self._decision is decision:
                self._fill(found)

        self._context.runner.start(self, lambda _job: jawaban.daftar(decision), done=done)

    def _fill(self, rows: Sequence[JawabanRow]) -> None:
        self.menu_texts.clear()
        for row in rows:
            if row.id is not None:
                self.menu_texts.addAction(row.judul.replace("&", "&&"), partial(self._put, row.id))
        self.setVisible(bool(rows))

    def _put(self, jawaban_id: UUID) -> None:
        jawaban, kasus_id = self._context.jawaban, self._kasus_id

        def done(text: str) -> None:
            self._target.insertPlainText(text)
            self._target.setFocus()

        self._context.runner.start(self, lambda _job: jawaban.isi(jawaban_id, kasus_id), done=done)
