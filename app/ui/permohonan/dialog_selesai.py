# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Step: the case is closed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.domain.kip import Peristiwa
from app.domain.permohonan import PermohonanDetail
from app.domain.tindakan import Selesaikan
from app.ui.context import UiContext
from app.ui.permohonan.lembar import LembarLangkah


class DialogSelesai(LembarLangkah):
    """Asks only for the day."""

    def __init__(
        self, context: UiContext, detail: PermohonanDetail, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, detail, Peristiwa.SELESAIKAN, parent=parent)
        self._date = self.tanggal()
        self.form.add_field(
            "tanggal",
            self.tr("&Tanggal selesai"),
            self._date,
            required=True,
            help_text=self.tr("Perkara tetap dapat dibaca; register tidak berubah lagi."),
        )

    def save(self) -> None:
        tanggal = self.need_date("tanggal", self._date)
        if tanggal is not None:
            self.act(Selesaikan(tanggal))
