# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""One account: name, roles, whether it may sign in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.services.pengguna import PenggunaRow
from app.ui.borang.dialog import DialogBorang
from app.ui.borang.form_akun import FormAkun
from app.ui.context import UiContext

Work = Callable[[], Changes]


class DialogPengguna(DialogBorang):
    """Creates an account (``row`` None) or changes one; its name never changes."""

    def __init__(
        self, context: UiContext, row: PenggunaRow | None, parent: QWidget | None = None
    ) -> None:
        title = self.tr("Ubah akun") if row else self.tr("Buat akun")
        super().__init__(title, self.tr("Simpan"), width=560, parent=parent)
        self._context, self._row = context, row
        self.fields = FormAkun(lama=row is not None)
        self.form = self.fields.form
        self.add(self.fields)
        if row is not None:
            self.fields.show_value(row.nama_akun, row.nama, row.peran, aktif=row.aktif)
        self.fields.name.setFocus()

    def submit(self) -> None:
        problems = self.fields.repeat_problem()
        self.fields.form.show_problems(problems, focus=True)
        if problems:
            self.fit()
            return
        self.set_busy(busy=True)
        work = self._create() if self._row is None else self._change(self._row)
        self._context.runner.start(
            self, lambda _job: work(), write=True, done=self._on_done, failed=self.refuse
        )

    def _create(self) -> Work:
        new = self.fields.value()
        return lambda: self._context.setelan.buat_pengguna(
            new.nama_akun, new.nama, new.sandi, new.peran
        )

    def _change(self, row: PenggunaRow) -> Work:
        now, active = self.fields.value(), self.fields.active.isChecked()
        return lambda: self._context.setelan.ubah_pengguna(
            row.id, now.nama, now.peran, aktif=active
        )

    def _on_done(self, _changes: object) -> None:
        self._context.window.show_toast(
            self.tr("Akun dibuat.") if self._row is None else self.tr("Akun disimpan.")
        )
        self.accept()
