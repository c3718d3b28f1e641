# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Reserve the next number for paper that is written elsewhere."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from app.domain.changes import Changes
from app.services.nomor import NomorTerbit
from app.services.nomor_register import NAMA_REGISTER
from app.ui.borang.dialog import DialogBorang
from app.ui.context import UiContext
from app.ui.i18n_teks import kalimat
from app.ui.widgets.form import Form
from app.ui.widgets.tanggal_edit import TanggalEdit


class DialogPesanNomor(DialogBorang):
    """Register, day and reason; the number given is said in a message."""

    def __init__(
        self,
        context: UiContext,
        register: str,
        *,
        done: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            self.tr("Pesan nomor"),
            self.tr("Pesan nomor"),
            advice=self.tr(
                "Nomor berikutnya disisihkan untuk berkas yang ditulis di luar program ini."
                " Nomor yang dipesan tidak diberikan kepada yang lain."
            ),
            width=500,
            parent=parent,
        )
        self._context, self._done = context, done
        self.register = QComboBox()
        for key, name in NAMA_REGISTER.items():
            self.register.addItem(kalimat(name), key)
        self.register.setCurrentIndex(self.register.findData(register))
        self.date = TanggalEdit(today=context.jam.today)
        self.date.set_value(context.jam.today())
        self.reason = QLineEdit()
        self.reason.setMaxLength(300)
        form = Form()
        form.add_section(columns=2)
        form.add_field("register", self.tr("Register"), self.register)
        form.add_field("tanggal", self.tr("Tanggal nomor"), self.date, required=True)
        form.add_field("alasan", self.tr("Alasan"), self.reason, required=True, span=0)
        self.add(form)
        self.reason.setFocus()

    def submit(self) -> None:
        assert self.form is not None
        day, alasan = self.date.value(), " ".join(self.reason.text().split())
        problems = {}
        if day is None:
            problems["tanggal"] = self.date.problem() or self.tr("Tulis tanggalnya.")
        if not alasan:
            problems["alasan"] = self.tr("Tulis untuk apa nomor ini dipesan.")
        self.form.show_problems(problems, focus=True)
        if day is None or problems:
            self.fit()
            return
        register = str(self.register.currentData())
        self.set_busy(busy=True)
        self._context.runner.start(
            self,
            lambda _job: self._context.kalender.pesan_nomor(register, day, alasan),
            write=True,
            done=self._on_done,
            failed=self.refuse,
        )

    def _on_done(self, result: tuple[NomorTerbit, Changes]) -> None:
        self._context.window.show_toast(self.tr("Nomor {0} dipesan.").format(result[0].nomor))
        self.accept()
        self._done()
