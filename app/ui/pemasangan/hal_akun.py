# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Step 6: the administrator's account and, if wanted, the first officer's."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox

from app.domain.kip import Peran
from app.domain.pemasangan import AkunBaru
from app.ui.borang.form_akun import FormAkun
from app.ui.pemasangan.langkah import Langkah, Pemeriksaan
from app.ui.widgets.form import Form


class HalAkun(Langkah):
    """One administrator; a second account for those who serve."""

    def __init__(self) -> None:
        super().__init__(
            "akun",
            self.tr("Akun"),
            self.tr("Siapa yang masuk"),
            self.tr(
                "Administrator mengatur, petugas dan PPID melayani. Sandi tidak dapat dilihat"
                " kembali oleh siapa pun; administrator dapat menggantinya."
            ),
        )
        self.admin = FormAkun(title=self.tr("Administrator"), peran=(Peran.ADMINISTRATOR,))
        self.more = QCheckBox(self.tr("Buat juga akun petugas atau PPID sekarang"))
        self.officer = FormAkun(title=self.tr("Petugas atau PPID"))
        self.officer.roles.set_value({Peran.PETUGAS})
        self.officer.hide()
        self.more.toggled.connect(self.officer.setVisible)
        for widget in (self.admin, self.more, self.officer):
            self.column.addWidget(widget)
        self.column.addStretch(1)

    def accounts(self) -> tuple[AkunBaru, ...]:
        """Return the accounts to make."""
        if self.more.isChecked():
            return (self.admin.value(), self.officer.value())
        return (self.admin.value(),)

    def forms(self) -> tuple[Form, ...]:
        return (self.admin.form, self.officer.form)

    def check(self) -> Pemeriksaan:
        wanted = self.accounts()
        repeat = [self.admin.repeat_problem()]
        if self.more.isChecked():
            repeat.append(self.officer.repeat_problem())
        same = self.tr("Nama akun ini sudah dipakai di atas.")

        def work() -> dict[str, str]:
            from app.services.pemasangan import periksa_akun

            found: dict[str, str] = {}
            for number, akun in enumerate(wanted):
                for name, text in {**repeat[number], **periksa_akun(akun)}.items():
                    found[f"{number}.{name}"] = text
            names = [akun.nama_akun.lower() for akun in wanted]
            if len(set(names)) < len(names):
                found.setdefault("1.nama_akun", same)
            return found

        return work

    def show_problems(self, problems: object) -> None:
        assert isinstance(problems, dict)
        for number, form in enumerate((self.admin, self.officer)):
            mine = {
                key.split(".", 1)[1]: text
                for key, text in problems.items()
                if key.startswith(f"{number}.")
            }
            form.form.show_problems(mine, focus=True)
