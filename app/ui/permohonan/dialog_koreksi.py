# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A correction of what was written down; old values stay in the trail."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.changes import Changes
from app.domain.permohonan import PermohonanDetail
from app.ui.context import UiContext
from app.ui.permohonan.lembar_isian import LembarIsian


class DialogKoreksi(LembarIsian):
    """``detail`` must be unmasked: what stands in the form is what is stored."""

    def __init__(
        self, context: UiContext, detail: PermohonanDetail, parent: QWidget | None = None
    ) -> None:
        if detail.tersamar:
            raise ValueError("a masked form would overwrite the real data")
        t = QCoreApplication.translate
        super().__init__(
            context,
            t("DialogKoreksi", "Betulkan data {0}").format(detail.row.nomor),
            save_text=t("DialogKoreksi", "&Simpan pembetulan"),
            parent=parent,
        )
        self._detail = detail
        self._reason = QLineEdit()
        self._reason.setMaxLength(300)
        self.fields.add_section(self.tr("Pembetulan"))
        self.fields.add_field(
            "alasan",
            self.tr("Alasan pembetulan"),
            self._reason,
            required=True,
            help_text=self.tr("Nilai lama tetap tersimpan di jejak. Nomor tidak berubah."),
        )
        self.side.files.hide()
        self.fields.show_draft(detail.draft)
        self.refresh()
        self.fields.focus_name()

    def save(self) -> None:
        faults = self.faults()
        reason = self._reason.text().strip()
        if not reason:
            faults["alasan"] = self.tr("Tulis alasan pembetulan.")
        if faults:
            self.show_problems(faults)
            return
        kip, permohonan_id, draft = self.context.kip, self._detail.row.id, self.fields.draft()

        def done(changes: Changes) -> None:
            self.context.bus.publish(changes)

        self.submit(lambda _job: kip.koreksi(permohonan_id, draft, reason), done)
