# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""One official: name, post, how it is held, and how long."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.domain.instansi import PejabatRow
from app.ui.borang.dialog import DialogBorang
from app.ui.borang.form_pejabat import FormPejabat
from app.ui.context import UiContext


class DialogPejabat(DialogBorang):
    """Adds an official (``row`` None) or changes one."""

    def __init__(
        self, context: UiContext, row: PejabatRow | None, parent: QWidget | None = None
    ) -> None:
        title = self.tr("Ubah pejabat") if row else self.tr("Tambah pejabat")
        super().__init__(title, self.tr("Simpan"), width=600, parent=parent)
        self._context = context
        self.fields = FormPejabat(today=context.jam.today)
        self.form = self.fields.form
        self.add(self.fields)
        if row is not None:
            self.fields.show_value(row)
        self.fields.status.currentIndexChanged.connect(self._on_status)
        self.fields.name.setFocus()

    def submit(self) -> None:
        form, problems = self.fields.form, self.fields.problems()
        form.show_problems(problems, focus=True)
        if problems:
            self.fit()
            return
        row = self.fields.value()
        self.set_busy(busy=True)
        self._context.runner.start(
            self,
            lambda _job: self._context.setelan.simpan_pejabat(row),
            write=True,
            done=self._on_done,
            failed=self.refuse,
        )

    def _on_done(self, _changes: object) -> None:
        self._context.window.show_toast(self.tr("Pejabat disimpan."))
        self.accept()

    @Slot()
    def _on_status(self) -> None:
        if self.isVisible():
            self.fit()
