# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""An account: whose it is, its name, password twice, roles, whether it may sign in."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.kip import Peran
from app.domain.pemasangan import AkunBaru
from app.ui.i18n_teks import sebutan
from app.ui.widgets.form import Form


def guna_peran(peran: Peran) -> str:
    """Return in one sentence what a role may do."""
    translate = QCoreApplication.translate
    return {
        Peran.PETUGAS: translate("Akun", "menerima, memeriksa kelengkapan, menyampaikan"),
        Peran.PPID: translate("Akun", "memutus, memperpanjang, menerbitkan surat"),
        Peran.ATASAN_PPID: translate("Akun", "melihat semua, menangani keberatan"),
        Peran.ARSIPARIS: translate("Akun", "melihat berkas untuk kearsipan"),
        Peran.PENGELOLA_PENGADUAN: translate("Akun", "menangani pengaduan"),
        Peran.ADMINISTRATOR: translate("Akun", "mengatur instansi, akun, kalender, cadangan"),
        Peran.PEMBACA: translate("Akun", "hanya membaca, data pribadi tersamar"),
    }[peran]


class PilihPeran(QWidget):
    """A tick box for each role, with a sentence on what it may do."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.boxes = {peran: QCheckBox(sebutan(peran)) for peran in Peran}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(2)
        for number, (peran, box) in enumerate(self.boxes.items()):
            box.setToolTip(guna_peran(peran))
            box.setAccessibleDescription(guna_peran(peran))
            box.toggled.connect(self.changed)
            grid.addWidget(box, number // 2, number % 2)
        self.setFocusProxy(next(iter(self.boxes.values())))

    def set_value(self, peran: Collection[Peran]) -> None:
        for one, box in self.boxes.items():
            box.setChecked(one in peran)

    def value(self) -> frozenset[Peran]:
        return frozenset(peran for peran, box in self.boxes.items() if box.isChecked())


class FormAkun(QWidget):
    """Fields of a new account, or (``lama``) of one whose name and password stay.

    Roles are asked only without ``peran``.
    """

    edited = Signal()

    def __init__(
        self,
        *,
        title: str = "",
        advice: str = "",
        peran: Collection[Peran] = (),
        lama: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._fixed, self._lama = frozenset(peran), lama
        self.form = Form()
        self.account, self.name = QLineEdit(), QLineEdit()
        self.account.setMaxLength(60)
        self.account.setReadOnly(lama)
        self.name.setMaxLength(200)
        self.password, self.repeat = QLineEdit(), QLineEdit()
        for secret in (self.password, self.repeat):
            secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.roles = PilihPeran()
        self.active = QCheckBox(self.tr("Akun aktif (boleh masuk)"))
        self.active.setChecked(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        self._lay_out(title, advice)
        self.form.edited.connect(self.edited)

    def show_value(
        self, nama_akun: str, nama: str, peran: Collection[Peran], *, aktif: bool
    ) -> None:
        """Fill the fields of an account there is."""
        with self.form.filling():
            self.account.setText(nama_akun)
            self.name.setText(nama)
            self.roles.set_value(peran)
            self.active.setChecked(aktif)

    def value(self) -> AkunBaru:
        """Return what stands in the fields."""
        return AkunBaru(
            nama_akun=self.account.text().strip(),
            nama=self.name.text().strip(),
            sandi=self.password.text(),
            peran=self._fixed or self.roles.value(),
        )

    def empty(self) -> bool:
        """True while nothing was typed."""
        edits = (self.account, self.name, self.password, self.repeat)
        return not any(edit.text() for edit in edits)

    def repeat_problem(self) -> dict[str, str]:
        """Return the message of two passwords that differ."""
        if self.password.text() == self.repeat.text():
            return {}
        return {"ulang": self.tr("Kedua sandi tidak sama.")}

    def _lay_out(self, title: str, advice: str) -> None:
        form, new = self.form, not self._lama
        form.add_section(title, advice, columns=2)
        form.add_field("nama", self.tr("Nama lengkap"), self.name, required=True)
        form.add_field(
            "nama_akun",
            self.tr("Nama akun"),
            self.account,
            required=new,
            help_text=self.tr("Untuk masuk, misalnya rina.kartika.")
            if new
            else self.tr("Nama akun tidak berubah."),
        )
        if new:
            form.add_field(
                "sandi",
                self.tr("Sandi"),
                self.password,
                required=True,
                help_text=self.tr("Paling sedikit 10 huruf; kalimat pendek lebih baik."),
            )
            form.add_field("ulang", self.tr("Ulangi sandi"), self.repeat, required=True)
        if not self._fixed:
            form.add_field("peran", self.tr("Peran"), self.roles, required=True, span=0)
            self.roles.changed.connect(self.edited)
        if not new:
            form.add_field("aktif", "", self.active, span=0)
