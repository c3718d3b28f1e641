# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Step: the request is complete; from that day the official ten working days run."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.domain.kip import Peristiwa
from app.domain.permohonan import PermohonanDetail
from app.domain.tindakan import NyatakanLengkap
from app.ui.context import UiContext
from app.ui.permohonan.lembar import LembarLangkah


class DialogLengkap(LembarLangkah):
    """Asks only for the day."""

    def __init__(
        self, context: UiContext, detail: PermohonanDetail, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, detail, Peristiwa.NYATAKAN_LENGKAP, parent=parent)
        self._date = self.tanggal()
        self.form.add_field(
            "tanggal",
            self.tr("&Tanggal dinyatakan lengkap"),
            self._date,
            required=True,
            help_text=self.tr(
                "Batas resmi 10 hari kerja dihitung dari tanggal ini; peringatan tetap memakai"
                " batas yang lebih awal."
            ),
        )

    def save(self) -> None:
        tanggal = self.need_date("tanggal", self._date)
        if tanggal is not None:
            self.act(NyatakanLengkap(tanggal))
