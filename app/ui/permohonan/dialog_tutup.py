# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Step: the applicant did not complete the request in time; a remark, not a refusal."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.domain.kip import Peristiwa
from app.domain.permohonan import PermohonanDetail
from app.domain.tindakan import TutupTidakLengkap
from app.ui.borang.lembar import teks_panjang
from app.ui.context import UiContext
from app.ui.permohonan.lembar import LembarLangkah


class DialogTutup(LembarLangkah):
    """Proposes the remark of Pasal 33 ayat (4)."""

    def __init__(
        self, context: UiContext, detail: PermohonanDetail, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, detail, Peristiwa.TUTUP_TIDAK_LENGKAP, parent=parent)
        self.fit(560, 360)
        self._date = self.tanggal()
        self.form.add_field("tanggal", self.tr("&Tanggal ditutup"), self._date, required=True)
        self._note = teks_panjang(3)
        self._note.setPlainText(
            self.tr("Tidak diperbaiki pemohon dalam tiga hari kerja sejak surat diterima.")
        )
        self.form.add_field(
            "alasan",
            self.tr("&Catatan di register"),
            self._note,
            required=True,
            help_text=self.tr("Ini catatan register, bukan penolakan."),
        )

    def save(self) -> None:
        tanggal = self.need_date("tanggal", self._date)
        if tanggal is not None:
            self.act(TutupTidakLengkap(tanggal, self._note.toPlainText()))
