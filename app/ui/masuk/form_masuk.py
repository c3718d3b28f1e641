# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The fields of signing in: recovery passphrase if it is needed, account, password."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.ui.theme import set_role
from app.ui.widgets.form import Form


class FormMasuk(QWidget):
    """Takes keys from the first moment on; what was typed stays when a field appears."""

    submitted = Signal()
    """Enter in the last field, or the button; a passphrase alone opens the office, without an
    account: one that waits for its agency has none yet"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = Form()
        self._frasa = QLineEdit()
        self._frasa.setPlaceholderText("ABCD-EFGH-…")
        self._frasa.setMaxLength(200)
        hints = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        self._frasa.setInputMethodHints(hints)
        self._ingat = QCheckBox(self.tr("Ingat di komputer ini"))
        self._akun = QLineEdit()
        self._akun.setMaxLength(60)
        self._sandi = QLineEdit()
        self._sandi.setEchoMode(QLineEdit.EchoMode.Password)
        self._sandi.setMaxLength(500)
        self._form.add_section()
        help_text = self.tr(
            "Komputer ini tidak menyimpan kunci kantor. Salin frasa dari lembar pemulihan;"
            " besar kecil huruf dan tanda hubung tidak berpengaruh."
        )
        self._form.add_field(
            "frasa", self.tr("Frasa pemulihan"), self._frasa, required=True, help_text=help_text
        )
        self._form.add_field("ingat", "", self._ingat)
        self._form.add_field("akun", self.tr("Nama akun"), self._akun)
        self._form.add_field("sandi", self.tr("Sandi"), self._sandi)
        self._lihat = QCheckBox(self.tr("Tampilkan sandi"))
        self._form.add_field("lihat", "", self._lihat)
        self._masuk = QPushButton(self.tr("Masuk"))
        self._masuk.setObjectName("masuk")
        set_role(self._masuk, "primary")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._form)
        column.addWidget(self._masuk)
        self.set_needs_passphrase(needed=False, can_remember=False)
        self._lihat.toggled.connect(self._on_show)
        self._masuk.clicked.connect(self._submit)
        self._frasa.returnPressed.connect(self._akun.setFocus)
        self._akun.returnPressed.connect(self._sandi.setFocus)
        self._sandi.returnPressed.connect(self._submit)

    def set_needs_passphrase(self, *, needed: bool, can_remember: bool) -> None:
        """Show or hide the passphrase; ``can_remember`` offers to keep the key on this PC."""
        self._form.set_field_visible("frasa", visible=needed)
        self._form.set_field_visible("ingat", visible=needed and can_remember)

    def needs_passphrase(self) -> bool:
        return not self._form.field("frasa").isHidden()

    def set_busy(self, *, busy: bool) -> None:
        """Hold the button back while the program works; fields stay usable."""
        self._masuk.setEnabled(not busy)

    def frasa(self) -> str:
        return self._frasa.text().strip()

    def ingat(self) -> bool:
        return self.needs_passphrase() and self._ingat.isChecked()

    def akun(self) -> str:
        return self._akun.text().strip()

    def sandi(self) -> str:
        return self._sandi.text()

    def set_akun(self, nama: str) -> None:
        """Fill the account of the last session."""
        self._akun.setText(nama)

    def focus_first(self) -> None:
        """Put the cursor where typing is needed first."""
        for key, field in (("frasa", self._frasa), ("akun", self._akun), ("sandi", self._sandi)):
            if not field.text() and not self._form.field(key).isHidden():
                field.setFocus()
                return
        self._sandi.setFocus()

    def focus_password(self) -> None:
        """Select the password, ready to be typed again."""
        self._sandi.setFocus()
        self._sandi.selectAll()

    def focus_passphrase(self) -> None:
        self._frasa.setFocus()
        self._frasa.selectAll()

    def forget_password(self) -> None:
        """Empty the secret fields."""
        self._sandi.clear()
        self._frasa.clear()

    @Slot(bool)
    def _on_show(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self._sandi.setEchoMode(mode)

    @Slot()
    def _submit(self) -> None:
        problems: dict[str, str] = {}
        if self.needs_passphrase() and not self.frasa():
            problems["frasa"] = self.tr("Ketik frasa pemulihan.")
        only_open = bool(self.frasa()) and not (self.akun() or self.sandi())
        if not self.akun() and not only_open:
            problems["akun"] = self.tr("Ketik nama akun.")
        if not self.sandi() and not only_open:
            problems["sandi"] = self.tr("Ketik sandi.")
        self._form.show_problems(problems, focus=bool(problems))
        if not problems and self._masuk.isEnabled():
            self.submitted.emit()
