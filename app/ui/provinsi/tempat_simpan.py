# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The page “Tempat simpan”: the province's store in its own file, or on a PostgreSQL server."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QRadioButton, QSpinBox, QWidget

from app.domain.errors import UserError, ValidationError
from app.domain.format_id import angka
from app.domain.provinsi import AlamatBasisData, UjiBasisData
from app.ui.borang.pesan import Pesan
from app.ui.context import UiContext
from app.ui.errors import show_error
from app.ui.provinsi.umum import HalamanProvinsi, baris, teks, tombol
from app.ui.theme import Tone, current
from app.ui.widgets.cards import Card
from app.ui.widgets.form import Form
from app.ui.widgets.pills import Pill, StatusPill

LEBAR = 760


class HalamanTempatSimpan(HalamanProvinsi):
    """For the administrator of the province: choose, try, keep."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent=parent)
        self.pill = StatusPill()
        self.own = QRadioButton(self.tr("Berkas tersandi di folder kantor ini"))
        self.server = QRadioButton(self.tr("Server PostgreSQL milik provinsi"))
        self.host, self.port = QLineEdit(), QSpinBox()
        self.port.setRange(1, 65_535)
        self.port.setValue(5432)
        self.database, self.user, self.password = QLineEdit(), QLineEdit(), QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.tls = QCheckBox(self.tr("Wajib tersandi (TLS)"))
        self.tls.setChecked(True)
        self.form = Form()
        self.message = Pesan()
        self.result = teks("", "")
        self.result.hide()
        self.try_button = tombol(self.tr("Uji sambungan"))
        self.keep_button = tombol(self.tr("Simpan"), utama=True)
        self._lay_out()
        self.own.toggled.connect(self._on_choice)
        self.try_button.clicked.connect(self.test)
        self.keep_button.clicked.connect(self.keep)
        self.form.edited.connect(self._forget)

    def reload(self) -> None:
        provinsi = self.context.provinsi
        self.context.runner.start(
            self, lambda _job: provinsi.alamat_database(), done=self._show, failed=self._refused
        )

    def address(self) -> AlamatBasisData:
        """Return what is chosen; empty for the own file."""
        if self.own.isChecked():
            return AlamatBasisData()
        return AlamatBasisData(
            server=self.host.text().strip(),
            port=self.port.value(),
            nama=self.database.text().strip(),
            pengguna=self.user.text().strip(),
            sandi=self.password.text(),
            tls=self.tls.isChecked(),
        )

    @Slot()
    def test(self) -> None:
        """Connect once; nothing is kept."""
        address, provinsi = self.address(), self.context.provinsi
        self._begin()
        self.context.runner.start(
            self,
            lambda _job: provinsi.uji_database(address),
            done=self._answered,
            failed=self._refused,
            ended=self._ended,
        )

    @Slot()
    def keep(self) -> None:
        """Try and keep what is chosen."""
        address, provinsi = self.address(), self.context.provinsi
        if not self.own.isChecked() and not address.server:
            self.form.show_problems({"server": self.tr("Bagian ini wajib diisi.")}, focus=True)
            return
        self._begin()
        self.context.runner.start(
            self,
            lambda _job: provinsi.pasang_database(address),
            write=True,
            done=self._kept,
            failed=self._refused,
            ended=self._ended,
        )

    def _lay_out(self) -> None:
        card = Card(self.tr("Tempat simpan data provinsi"), padded=True)
        card.setMaximumWidth(current().scaled(LEBAR))
        card.add_action(self.pill)
        card.add(
            teks(
                self.tr(
                    "Papan, kotak masuk, dan rekap dibaca dari sini. Berkas sendiri cukup untuk"
                    " satu komputer; server dipakai bila hub melayani jaringan atau beberapa"
                    " komputer melihat papan yang sama."
                ),
                "muted",
            )
        )
        card.add(self.own)
        card.add(self.server)
        add = self.form.add_field
        add("server", self.tr("Nama server"), self.host, required=True)
        add("port", self.tr("Port"), self.port)
        add("nama", self.tr("Nama basis data"), self.database, required=True)
        add("pengguna", self.tr("Pengguna"), self.user, required=True)
        add(
            "sandi",
            self.tr("Sandi"),
            self.password,
            help_text=self.tr("Disimpan tersandi dengan kunci kantor; tidak ditampilkan lagi."),
        )
        add("tls", self.tr("Sambungan"), self.tls)
        card.add(self.form)
        card.add(self.message)
        card.add(self.result)
        note = teks(
            self.tr("Yang tersimpan di tempat lama tetap di sana dan tidak ikut berpindah.")
        )
        card.add(baris(note, self.try_button, self.keep_button))
        self.body.addWidget(card)
        self.body.addStretch(1)

    def _show(self, kept: AlamatBasisData) -> None:
        there = bool(kept.server)
        with self.form.filling(), QSignalBlocker(self.own):
            (self.server if there else self.own).setChecked(True)
            self.host.setText(kept.server)
            self.port.setValue(kept.port)
            self.database.setText(kept.nama)
            self.user.setText(kept.pengguna)
            self.password.clear()
            self.tls.setChecked(kept.tls)
        hint = self.tr("Kosongkan untuk memakai sandi yang tersimpan") if there else ""
        self.password.setPlaceholderText(hint)
        self._tell(kept.server)
        self._arrange()

    def _tell(self, server: str) -> None:
        if server:
            text = self.tr("server {0}").format(server)
            self.pill.set_pill(Pill(text, Tone.INFO))
        else:
            self.pill.set_pill(Pill(self.tr("berkas sendiri"), Tone.GOOD))

    @Slot()
    def _on_choice(self) -> None:
        self._arrange()
        self._forget()

    def _arrange(self) -> None:
        there = self.server.isChecked()
        self.form.setVisible(there)
        self.try_button.setVisible(there)

    @Slot()
    def _forget(self) -> None:
        self.result.hide()
        self.message.hide()

    def _begin(self) -> None:
        self._forget()
        self.form.show_problems({})
        for button in (self.try_button, self.keep_button):
            button.setEnabled(False)

    def _ended(self) -> None:
        for button in (self.try_button, self.keep_button):
            button.setEnabled(True)

    def _answered(self, found: UjiBasisData) -> None:
        known = (
            self.tr("belum berisi data Lumbung; tabelnya dibuat saat disimpan")
            if found.instansi < 0
            else self.tr("sudah mengenal {0} instansi").format(angka(found.instansi))
        )
        text = self.tr("Tersambung ke PostgreSQL {0}: {1}.")
        self.result.setText(text.format(found.versi, known))
        self.result.show()

    def _kept(self, found: UjiBasisData | None) -> None:
        self.reload()
        self.context.window.show_toast(self.tr("Tempat simpan disetel."))
        if found is not None:
            self._answered(found)

    def _refused(self, error: BaseException) -> None:
        if isinstance(error, ValidationError):
            self.form.show_problems(error.fields, focus=True)
        elif isinstance(error, UserError):
            self.message.show_error(error)
        else:
            show_error(self, error)
