# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Step: the applicant withdraws the request."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.domain.kip import Peristiwa
from app.domain.permohonan import PermohonanDetail
from app.domain.tindakan import Cabut
from app.ui.borang.lembar import teks_panjang
from app.ui.context import UiContext
from app.ui.permohonan.lembar import LembarLangkah


class DialogCabut(LembarLangkah):
    """The reason stands in the register's remarks."""

    def __init__(
        self, context: UiContext, detail: PermohonanDetail, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, detail, Peristiwa.CABUT, parent=parent)
        self.fit(560, 360)
        self._date = self.tanggal()
        self.form.add_field("tanggal", self.tr("&Tanggal dicabut"), self._date, required=True)
        self._reason = teks_panjang(3)
        self.form.add_field(
            "alasan",
            self.tr("&Alasan pemohon"),
            self._reason,
            required=True,
            help_text=self.tr(
                "Tulis siapa yang meminta dan bagaimana, misalnya lewat surat atau telepon."
            ),
        )

    def save(self) -> None:
        tanggal = self.need_date("tanggal", self._date)
        if tanggal is not None:
            self.act(Cabut(tanggal, self._reason.toPlainText()))
