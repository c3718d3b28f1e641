# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The draft of an answer: written by whoever prepares it, submitted to the PPID."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QWidget

from app.domain.changes import Changes
from app.domain.kerja_isian import KonsepRow
from app.domain.kip import KEPUTUSAN_PERISTIWA, Keputusan
from app.domain.layanan import PeristiwaKonsep
from app.domain.permohonan import PermohonanDetail, PutusanDraft
from app.ui.context import UiContext
from app.ui.permohonan.dialog_putusan import DialogPutusan

BELAKANGAN = ("tanggal", "tanggal_persetujuan_atasan", "cara_persetujuan")
"""Fields that are settled when the draft is approved or used"""


class DialogKonsep(DialogPutusan):
    """The form of the decision; what is still open may stay open until it is submitted."""

    def __init__(
        self,
        context: UiContext,
        detail: PermohonanDetail,
        konsep: KonsepRow | None = None,
        parent: QWidget | None = None,
    ) -> None:
        isi = None if konsep is None else konsep.putusan
        super().__init__(
            context,
            detail,
            Keputusan.DIKABULKAN_SELURUH if isi is None else isi.keputusan,
            parent,
            title=self.tr("Konsep jawaban"),
        )
        self._konsep, self._submit_now = konsep, False
        self.submit_button = QPushButton(self.tr("Simpan dan &ajukan"))
        self.submit_button.setObjectName("ajukan")
        self.submit_button.setAutoDefault(False)
        self.submit_button.clicked.connect(self._save_and_submit)
        self.foot.insertWidget(0, self.submit_button)
        for key in BELAKANGAN:
            self.form.set_field_visible(key, visible=False)
        if isi is not None:
            self.show_draft(isi)
        if konsep is not None and konsep.catatan:
            self.show_notice(konsep.catatan)

    def decisions(self) -> list[Keputusan]:
        """Any decision may be drafted; who may take it is asked when it is used."""
        return list(KEPUTUSAN_PERISTIWA)

    def name_save(self, decision: Keputusan) -> str:  # noqa: ARG002 - one button for all
        return self.tr("Simpan &konsep")

    def show_draft(self, isi: PutusanDraft) -> None:
        """Fill the form with what was drafted."""
        with self.form.filling():
            self._soft.setChecked(isi.softcopy)
            self._hard.setChecked(isi.hardcopy)
            self._letters.set_letters(isi.pasal_17)
            for key, edit in self._texts.items():
                edit.setText(str(getattr(isi, key)))
            for key, area in self._areas.items():
                area.setPlainText(str(getattr(isi, key)))
            for key, box in self._money.items():
                value = getattr(isi, key)
                box.setValue(-1 if value is None else int(value))

    def save(self) -> None:
        """Keep the draft, and with the other button submit it as well."""
        draft, submit = self.draft(), self._submit_now
        konsep, row, kasus_id = self.context.konsep, self._konsep, self.detail.row.id
        self._submit_now = False

        def work(_job: object) -> Changes:
            if row is None:
                return konsep.susun(kasus_id, draft, ajukan=submit)[1]
            changes = konsep.ubah(row.id, draft)
            return changes | konsep.langkah(row.id, PeristiwaKonsep.AJUKAN) if submit else changes

        self.submit(work, self._on_kept)

    def _on_kept(self, changes: Changes) -> None:
        self.context.bus.publish(changes)

    def _shown(self, key: str) -> bool:
        return key not in BELAKANGAN and super()._shown(key)

    @Slot()
    def _save_and_submit(self) -> None:
        self._submit_now = True
        self.trigger()
