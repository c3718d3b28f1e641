# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Revoking one PC of an agency: a lost or stolen laptop."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QWidget

from app.domain.format_id import tanggal_panjang
from app.domain.provinsi import InstansiRow
from app.ui.borang.dialog import DialogBorang
from app.ui.context import UiContext
from app.ui.i18n_teks import tanggal
from app.ui.provinsi.umum import teks
from app.ui.theme import current, set_role
from app.ui.widgets.form import Form


class DialogCabutPc(DialogBorang):
    """Choose the PC and say why; what it sent before stays counted."""

    def __init__(
        self, context: UiContext, row: InstansiRow, *, parent: QWidget | None = None
    ) -> None:
        super().__init__("", "", width=500, parent=parent)
        self.setWindowTitle(self.tr("Cabut komputer"))
        self.ok.setText(self.tr("Cabut komputer"))
        set_role(self.ok, "danger")
        self._context = context
        self.pc, self.reason = QComboBox(), QPlainTextEdit()
        since = self.tr("{0}, dikenal sejak {1}")
        for pc in row.pc:
            if pc.dicabut or pc.dikenal_sejak is None:
                continue
            day = tanggal(tanggal_panjang(pc.dikenal_sejak.date()))
            self.pc.addItem(since.format(pc.kode, day), pc.id)
        self.reason.setFixedHeight(current().scaled(80))
        note = self.tr(
            "{0}: kiriman komputer itu setelah ini ditolak provinsi, dan komputer lain di"
            " instansinya diberi tahu lewat paket berikutnya. Kiriman sebelumnya tetap berlaku."
        )
        self.add(teks(note.format(row.nama), "muted"))
        form = Form()
        form.add_field("pc", self.tr("Komputer"), self.pc, required=True)
        form.add_field("alasan", self.tr("Alasan"), self.reason, required=True)
        self.add(form)
        self.pc.setFocus()

    @Slot()
    def submit(self) -> None:
        """Revoke it."""
        reason, chosen = self.reason.toPlainText(), self.pc.currentData()
        provinsi = self._context.provinsi
        self.set_busy(busy=True)
        self._context.runner.start(
            self,
            lambda _job: provinsi.cabut_pc(chosen, alasan=reason),
            write=True,
            done=lambda _none: self.accept(),
            failed=self.refuse,
        )
