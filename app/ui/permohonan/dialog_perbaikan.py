# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Step: the applicant completed the request; the form comes back filled in."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.domain.kip import Peristiwa
from app.domain.permohonan import PermohonanDetail
from app.domain.tindakan import TerimaPerbaikan
from app.ui.context import UiContext
from app.ui.i18n_teks import teks_langkah
from app.ui.permohonan.lembar import dasar_hukum
from app.ui.permohonan.lembar_isian import LembarIsian


class DialogPerbaikan(LembarIsian):
    """``detail`` must be unmasked: what stands in the form is what is stored."""

    def __init__(
        self, context: UiContext, detail: PermohonanDetail, parent: QWidget | None = None
    ) -> None:
        if detail.tersamar:
            raise ValueError("a masked form would overwrite the real data")
        peristiwa = Peristiwa.TERIMA_PERBAIKAN
        name = teks_langkah(peristiwa, tombol=False)
        basis = dasar_hukum(detail.row.status, peristiwa)
        super().__init__(context, name, basis=basis, save_text=name, parent=parent)
        self._detail = detail
        self._date = self.tanggal()
        self.fields.add_section(self.tr("Perbaikan"), columns=2)
        self.fields.add_field(
            "tanggal",
            self.tr("Tanggal perbaikan diterima"),
            self._date,
            help_text=self.tr("Sesudah disimpan, kelengkapan diperiksa lagi."),
        )
        self.side.files.hide()
        self.fields.show_draft(detail.draft)
        self.fields.lock_date()
        self.refresh()
        self.fields.focus_name()

    def save(self) -> None:
        faults = self.faults()
        if faults:
            self.show_problems(faults)
            return
        tanggal = self.need_date("tanggal", self._date)
        if tanggal is None:
            return
        tindakan = TerimaPerbaikan(tanggal, self.fields.draft())
        kip, permohonan_id = self.context.kip, self._detail.row.id

        def done(changes: Changes) -> None:
            self.context.bus.publish(changes)

        self.submit(lambda _job: kip.jalankan(permohonan_id, tindakan), done)
