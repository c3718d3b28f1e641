# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Step: what was registered is no request for public information."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.kip import Peristiwa
from app.domain.permohonan import PermohonanDetail
from app.domain.tindakan import Alihkan
from app.ui.borang.lembar import teks_panjang
from app.ui.context import UiContext
from app.ui.permohonan.lembar import LembarLangkah


class DialogAlihkan(LembarLangkah):
    """The number stays explained in the number ledger; the entry goes on outside the register."""

    def __init__(
        self, context: UiContext, detail: PermohonanDetail, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, detail, Peristiwa.ALIHKAN, parent=parent)
        self.fit(560, 420)
        self._date = self.tanggal()
        self.form.add_field("tanggal", self.tr("&Tanggal"), self._date, required=True)
        self._reason = teks_panjang(3)
        self.form.add_field(
            "alasan",
            self.tr("&Alasan"),
            self._reason,
            required=True,
            help_text=self.tr(
                "Misalnya: minta cetak ulang KTP. Tertulis di laporan celah nomor dan di buku"
                " layanan di luar register."
            ),
        )
        self._where = QLineEdit()
        self.form.add_field("tujuan", self.tr("Dialihkan &ke"), self._where)
        self._where.setPlaceholderText(self.tr("Kosongkan bila tidak dialihkan"))

    def save(self) -> None:
        tanggal = self.need_date("tanggal", self._date)
        if tanggal is None:
            return
        if not self._reason.toPlainText().strip():
            self.show_problems({"alasan": self.tr("Tulis alasannya.")})
            return
        self.act(Alihkan(tanggal, self._reason.toPlainText(), self._where.text()))
