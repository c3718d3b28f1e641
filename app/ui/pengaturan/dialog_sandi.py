# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A new password for another person, given by the administrator."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from app.services.pengguna import PenggunaRow
from app.ui.borang.dialog import DialogBorang
from app.ui.context import UiContext
from app.ui.widgets.form import Form


class DialogSandi(DialogBorang):
    """One's own account also asks for the old password."""

    def __init__(self, context: UiContext, row: PenggunaRow, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Sandi baru"),
            self.tr("Ganti sandi"),
            advice=self.tr(
                "Sandi lama {0} langsung tidak berlaku, dan akun yang terkunci terbuka lagi."
                " Sampaikan sandi baru secara lisan; mintalah ia menggantinya di Keamanan."
            ).format(row.nama),
            width=460,
            parent=parent,
        )
        self._context, self._row = context, row
        self.old, self.new, self.repeat = QLineEdit(), QLineEdit(), QLineEdit()
        for line in (self.old, self.new, self.repeat):
            line.setEchoMode(QLineEdit.EchoMode.Password)
        form = Form()
        own = row.id == context.pelaku.id
        if own:
            form.add_field("lama", self.tr("Sandi lama"), self.old, required=True)
        form.add_field(
            "sandi",
            self.tr("Sandi baru"),
            self.new,
            required=True,
            help_text=self.tr("Paling sedikit 10 huruf; kalimat pendek lebih baik."),
        )
        form.add_field("ulangi", self.tr("Ulangi sandi baru"), self.repeat, required=True)
        self.add(form)
        (self.old if own else self.new).setFocus()

    def submit(self) -> None:
        assert self.form is not None
        if self.new.text() != self.repeat.text():
            self.form.show_problems({"ulangi": self.tr("Kedua sandi tidak sama.")}, focus=True)
            self.fit()
            return
        self.form.show_problems({})
        self.set_busy(busy=True)
        akun_id, old, new = self._row.id, self.old.text(), self.new.text()
        self._context.runner.start(
            self,
            lambda _job: self._context.setelan.ganti_sandi(akun_id, old, new),
            write=True,
            done=self._on_done,
            failed=self.refuse,
        )

    def _on_done(self, _changes: object) -> None:
        self._context.window.show_toast(self.tr("Sandi {0} diganti.").format(self._row.nama))
        self.accept()
