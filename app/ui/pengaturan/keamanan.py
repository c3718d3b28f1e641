# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""One's own password, the computer's clock, and what the recovery sheet is for."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from app.domain.errors import UserError, ValidationError
from app.domain.format_id import waktu
from app.domain.kip import Peran
from app.ui.borang.pesan import Pesan
from app.ui.context import UiContext
from app.ui.errors import show_error
from app.ui.i18n_teks import tanggal
from app.ui.pengaturan.bagian import Bagian, buka, teks, tombol
from app.ui.pengaturan.dialog_alasan import DialogAlasan
from app.ui.theme import set_role
from app.ui.widgets.cards import Card
from app.ui.widgets.form import Form


class BagianKeamanan(Bagian):
    """Three cards; the clock is the administrator's."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.message = Pesan()
        self.form = Form()
        self.old, self.new, self.repeat = QLineEdit(), QLineEdit(), QLineEdit()
        for line in (self.old, self.new, self.repeat):
            line.setEchoMode(QLineEdit.EchoMode.Password)
            line.returnPressed.connect(self.change_password)
        self.change_button = QPushButton(self.tr("Ganti sandi"))
        set_role(self.change_button, "primary")
        self.change_button.clicked.connect(self.change_password)
        self.clock_button = tombol(self.tr("Nyatakan jam benar…"))
        self.clock_button.clicked.connect(self._accept_clock)
        self.clock_text = teks("", "strong")
        self._add_password()
        self._add_clock()
        self._add_sheet()
        self.body.addStretch(1)
        self.setFocusProxy(self.old)

    @Slot()
    def change_password(self) -> None:
        """Change one's own password; faults stand under their fields."""
        self.message.hide()
        if self.new.text() != self.repeat.text():
            self.form.show_problems({"ulangi": self.tr("Kedua sandi tidak sama.")}, focus=True)
            return
        self.form.show_problems({})
        self.change_button.setEnabled(False)
        me, old, new = self.pelaku.id, self.old.text(), self.new.text()
        self.context.runner.start(
            self,
            lambda _job: self.context.setelan.ganti_sandi(me, old, new),
            write=True,
            done=self._on_changed,
            failed=self._refuse,
            ended=lambda: self.change_button.setEnabled(True),
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.clock_text.setText(
            self.tr("Jam komputer ini: {0}").format(tanggal(waktu(self.context.jam.now())))
        )

    def _add_password(self) -> None:
        card = Card(self.tr("Sandi saya"), self.pelaku.nama, padded=True)
        self.form.add_section(columns=3)
        self.form.add_field("lama", self.tr("Sandi lama"), self.old, required=True)
        self.form.add_field(
            "sandi",
            self.tr("Sandi baru"),
            self.new,
            required=True,
            help_text=self.tr("Paling sedikit 10 huruf; kalimat pendek lebih baik."),
        )
        self.form.add_field("ulangi", self.tr("Ulangi sandi baru"), self.repeat, required=True)
        card.add(self.message)
        card.add(self.form)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.change_button)
        card.body.addLayout(row)
        self.body.addWidget(card)

    def _add_clock(self) -> None:
        card = Card(self.tr("Jam komputer"), padded=True)
        card.add(self.clock_text)
        text = self.tr(
            "Program menolak menyimpan bila jam komputer mundur dari perubahan terakhir, supaya"
            " urutan jejak tidak kacau. Bila jam yang dulu salah dan yang sekarang benar,"
            " administrator menyatakannya di sini; pernyataan itu tercatat dalam jejak."
        )
        admin = self.pelaku.punya(Peran.ADMINISTRATOR)
        if not admin:
            text += " " + self.tr("Mintalah administrator bila perlu.")
        card.add(teks(text, "muted"))
        self.clock_button.setVisible(admin)
        row = QHBoxLayout()
        row.addWidget(self.clock_button)
        row.addStretch(1)
        card.body.addLayout(row)
        self.body.addWidget(card)

    def _add_sheet(self) -> None:
        card = Card(self.tr("Lembar pemulihan"), padded=True)
        for text in (
            self.tr(
                "Semua data kantor ini terenkripsi. Sehari-hari kuncinya disimpan komputer ini;"
                " frasa pada lembar pemulihan adalah satu-satunya jalan lain untuk membukanya."
            ),
            self.tr(
                "Lembar itu diperlukan bila komputer rusak, diganti, atau dipasang ulang, dan untuk"
                " membuka cadangan di komputer lain. Tanpa lembar itu dan tanpa komputer ini, data"
                " tidak dapat dibuka oleh siapa pun, termasuk pembuat program."
            ),
            self.tr(
                "Simpan dua salinan di tempat terkunci yang berbeda, misalnya brankas kantor dan"
                " tempat atasan. Jangan difoto dan jangan disimpan bersama cadangan."
            ),
        ):
            card.add(teks(text, "muted"))
        self.body.addWidget(card)

    def _on_changed(self, _changes: object) -> None:
        for line in (self.old, self.new, self.repeat):
            line.clear()
        self.context.window.show_toast(self.tr("Sandi diganti."))

    def _refuse(self, error: BaseException) -> None:
        if isinstance(error, ValidationError):
            self.form.show_problems(error.fields, focus=True)
            if self.form.focus_first_problem():
                return
        if isinstance(error, UserError):
            self.message.show_error(error)
        else:
            show_error(self, error)

    @Slot()
    def _accept_clock(self) -> None:
        now = tanggal(waktu(self.context.jam.now()))
        buka(
            DialogAlasan(
                self.context,
                self.tr("Nyatakan jam benar"),
                self.tr("Jam ini benar"),
                advice=self.tr(
                    "Sekarang {0} menurut komputer ini. Periksa dengan jam lain dahulu: tenggat dan"
                    " nomor dihitung dengan jam ini."
                ).format(now),
                simpan=self.context.kelola.nyatakan_jam,
                done=lambda: self.context.window.show_toast(
                    self.tr("Jam komputer dinyatakan benar.")
                ),
                parent=self,
            )
        )
