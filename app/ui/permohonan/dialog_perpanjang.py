# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Step: the one extension of seven working days, with its lawful ground and written reason."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget

from app.domain.kip import AlasanPerpanjangan, Peristiwa
from app.domain.permohonan import PermohonanDetail
from app.domain.tindakan import Perpanjang
from app.ui.borang.lembar import teks_panjang
from app.ui.context import UiContext
from app.ui.i18n_teks import sebutan
from app.ui.permohonan.lembar import LembarLangkah


class DialogPerpanjang(LembarLangkah):
    """The extension letter is made from what is written here."""

    def __init__(
        self, context: UiContext, detail: PermohonanDetail, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, detail, Peristiwa.PERPANJANG, parent=parent)
        self.fit(600, 440)
        self._date = self.tanggal()
        self.form.add_field(
            "tanggal",
            self.tr("&Tanggal perpanjangan"),
            self._date,
            required=True,
            help_text=self.tr("Hanya satu kali, dan sebelum batas jawaban lewat."),
        )
        self._ground = QComboBox()
        self._ground.addItem(self.tr("Pilih…"), None)
        for ground in AlasanPerpanjangan:
            self._ground.addItem(sebutan(ground), ground)
        self.form.add_field("alasan", self.tr("&Alasan"), self._ground, required=True)
        self._text = teks_panjang(4)
        self.form.add_field(
            "uraian",
            self.tr("&Uraian alasan"),
            self._text,
            required=True,
            help_text=self.tr("Tercetak dalam surat pemberitahuan perpanjangan."),
        )

    def save(self) -> None:
        tanggal = self.need_date("tanggal", self._date)
        if tanggal is None:
            return
        ground, uraian = self._ground.currentData(), self._text.toPlainText().strip()
        problems = {}
        if ground is None:
            problems["alasan"] = self.tr("Pilih salah satu dari dua alasan yang sah.")
        if not uraian:
            problems["uraian"] = self.tr("Tulis uraian alasannya.")
        if problems:
            self.show_problems(problems)
            return
        self.act(Perpanjang(tanggal, AlasanPerpanjangan(ground), uraian))
