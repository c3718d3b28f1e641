# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""An account: its name, whose it is, password twice, roles."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from app.domain.kip import Peran
from app.domain.label import label
from app.domain.pemasangan import AkunBaru
from app.ui.widgets.flow_layout import FlowLayout
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
    """A tick box for each role."""

    changed = Signal()

    def __init__(self, choices: Sequence[Peran] = tuple(Peran)) -> None:
        super().__init__()
        self._boxes: dict[Peran, QCheckBox] = {}
        layout = FlowLayout(self, spacing=10)
        for peran in choices:
            box = QCheckBox(label(peran))
            box.setToolTip(guna_peran(peran))
            box.setAccessibleDescription(guna_peran(peran))
            box.toggled.connect(self.changed)
            self._boxes[peran] = box
            layout.addWidget(box)

    def set_roles(self, peran: Collection[Peran]) -> None:
        for one, box in self._boxes.items():
            box.setChecked(one in peran)

    def roles(self) -> frozenset[Peran]:
        return frozenset(peran for peran, box in self._boxes.items() if box.isChecked())


class FormAkun(QWidget):
    """Fields of a new account; roles are asked only without ``peran``."""

    edited = Signal()

    def __init__(
        self,
        *,
        title: str = "",
        advice: str = "",
        peran: Collection[Peran] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._fixed = frozenset(peran)
        self.form = Form()
        self._akun, self._nama = QLineEdit(), QLineEdit()
        self._sandi, self._ulang = QLineEdit(), QLineEdit()
        for secret in (self._sandi, self._ulang):
            secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.roles = PilihPeran()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        form = self.form
        form.add_section(title, advice, columns=2)
        form.add_field("nama", self.tr("Nama lengkap"), self._nama, required=True)
        form.add_field(
            "nama_akun",
            self.tr("Nama akun"),
            self._akun,
            required=True,
            help_text=self.tr("Untuk masuk, misalnya rina.kartika."),
        )
        form.add_field(
            "sandi",
            self.tr("Sandi"),
            self._sandi,
            required=True,
            help_text=self.tr("Paling sedikit 10 huruf; kalimat pendek lebih baik."),
        )
        form.add_field("ulang", self.tr("Ulangi sandi"), self._ulang, required=True)
        if not self._fixed:
            form.add_field("peran", self.tr("Peran"), self.roles, required=True, span=0)
            self.roles.changed.connect(self.edited)
        form.edited.connect(self.edited)

    def value(self) -> AkunBaru:
        """Return what stands in the fields."""
        return AkunBaru(
            nama_akun=self._akun.text().strip(),
            nama=self._nama.text().strip(),
            sandi=self._sandi.text(),
            peran=self._fixed or self.roles.roles(),
        )

    def empty(self) -> bool:
        """True while nothing was typed."""
        edits = (self._akun, self._nama, self._sandi, self._ulang)
        return not any(edit.text() for edit in edits)

    def repeat_problem(self) -> dict[str, str]:
        """Return the message of two passwords that differ."""
        if self._sandi.text() == self._ulang.text():
            return {}
        return {"ulang": self.tr("Kedua sandi tidak sama.")}
