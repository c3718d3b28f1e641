# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Step: the applicant received the notice of incompleteness; three working days begin."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QWidget

from app.domain.kip import CaraPengiriman
from app.domain.permohonan import PermohonanDetail
from app.domain.tindakan import SuratTidakLengkapDiterima
from app.ui.borang.lembar import Lembar
from app.ui.context import UiContext
from app.ui.i18n_teks import sebutan


class DialogSuratDiterima(Lembar):
    """Asks when and how the letter arrived."""

    def __init__(
        self, context: UiContext, detail: PermohonanDetail, parent: QWidget | None = None
    ) -> None:
        title = QCoreApplication.translate("DialogSuratDiterima", "Surat diterima pemohon")
        basis = "PerKI 1/2021 Pasal 33 ayat (3)"
        super().__init__(context, title, basis=basis, parent=parent)
        self._detail = detail
        self._date = self.tanggal()
        self.form.add_field(
            "tanggal",
            self.tr("&Tanggal diterima pemohon"),
            self._date,
            required=True,
            help_text=self.tr("Tiga hari kerja perbaikan dihitung dari tanggal ini."),
        )
        self._way = QComboBox()
        for way in CaraPengiriman:
            self._way.addItem(sebutan(way), way)
        self.form.add_field("cara", self.tr("&Cara disampaikan"), self._way)

    def save(self) -> None:
        tanggal = self.need_date("tanggal", self._date)
        if tanggal is None:
            return
        kip, permohonan_id = self.context.kip, self._detail.row.id
        isi = SuratTidakLengkapDiterima(tanggal, CaraPengiriman(self._way.currentData()))
        self.submit(
            lambda _job: kip.catat_surat_diterima(permohonan_id, isi), self.context.bus.publish
        )
