# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""One account: name, roles, whether it may sign in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QWidget

from app.domain.changes import Changes
from app.domain.kip import Peran
from app.domain.label import label
from app.services.pengguna import PenggunaRow
from app.ui.borang.dialog import DialogBorang
from app.ui.context import UiContext
from app.ui.widgets.form import Form

Work = Callable[[], Changes]


class PilihPeran(QWidget):
    """A check box for each role."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes = {peran: QCheckBox(label(peran)) for peran in Peran}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(2)
        for number, box in enumerate(self.boxes.values()):
            grid.addWidget(box, number // 2, number % 2)
        self.setFocusProxy(next(iter(self.boxes.values())))

    def value(self) -> frozenset[Peran]:
        return frozenset(peran for peran, box in self.boxes.items() if box.isChecked())

    def set_value(self, peran: frozenset[Peran]) -> None:
        for satu, box in self.boxes.items():
            box.setChecked(satu in peran)


class DialogPengguna(DialogBorang):
    """Creates an account (``row`` None) or changes one; its name never changes."""

    def __init__(
        self, context: UiContext, row: PenggunaRow | None, parent: QWidget | None = None
    ) -> None:
        title = self.tr("Ubah akun") if row else self.tr("Buat akun")
        super().__init__(title, self.tr("Simpan"), width=560, parent=parent)
        self._context, self._row = context, row
        self.account, self.name = QLineEdit(), QLineEdit()
        self.account.setMaxLength(60)
        self.name.setMaxLength(200)
        self.password, self.repeat = QLineEdit(), QLineEdit()
        for line in (self.password, self.repeat):
            line.setEchoMode(QLineEdit.EchoMode.Password)
        self.roles = PilihPeran()
        self.active = QCheckBox(self.tr("Akun aktif (boleh masuk)"))
        self.active.setChecked(True)
        self.add(self._make_form())
        if row is not None:
            self._show(row)
        (self.account if row is None else self.name).setFocus()

    def submit(self) -> None:
        assert self.form is not None
        if self._row is None and self.password.text() != self.repeat.text():
            self.form.show_problems({"ulangi": self.tr("Kedua sandi tidak sama.")}, focus=True)
            self.fit()
            return
        self.form.show_problems({})
        self.set_busy(busy=True)
        work = self._create() if self._row is None else self._change(self._row)
        self._context.runner.start(
            self, lambda _job: work(), write=True, done=self._on_done, failed=self.refuse
        )

    def _create(self) -> Work:
        account, name = self.account.text(), self.name.text()
        password, roles = self.password.text(), self.roles.value()
        return lambda: self._context.setelan.buat_pengguna(account, name, password, roles)

    def _change(self, row: PenggunaRow) -> Work:
        name, roles, active = self.name.text(), self.roles.value(), self.active.isChecked()
        return lambda: self._context.setelan.ubah_pengguna(row.id, name, roles, aktif=active)

    def _on_done(self, _changes: object) -> None:
        self._context.window.show_toast(
            self.tr("Akun dibuat.") if self._row is None else self.tr("Akun disimpan.")
        )
        self.accept()

    def _show(self, row: PenggunaRow) -> None:
        assert self.form is not None
        with self.form.filling():
            self.account.setText(row.nama_akun)
            self.name.setText(row.nama)
            self.roles.set_value(row.peran)
            self.active.setChecked(row.aktif)
        self.account.setReadOnly(True)

    def _make_form(self) -> Form:
        form, new = Form(), self._row is None
        form.add_section(columns=2)
        form.add_field(
            "nama_akun",
            self.tr("Nama akun"),
            self.account,
            required=new,
            help_text=self.tr("Huruf, angka, titik, atau garis; dipakai untuk masuk.")
            if new
            else self.tr("Nama akun tidak berubah."),
        )
        form.add_field("nama", self.tr("Nama lengkap"), self.name, required=True)
        if new:
            form.add_field(
                "sandi",
                self.tr("Sandi pertama"),
                self.password,
                required=True,
                help_text=self.tr("Paling sedikit 10 huruf; kalimat pendek lebih baik."),
            )
            form.add_field("ulangi", self.tr("Ulangi sandi"), self.repeat, required=True)
        form.add_field("peran", self.tr("Peran"), self.roles, required=True, span=0)
        if not new:
            form.add_field("aktif", "", self.active, span=0)
        return form
