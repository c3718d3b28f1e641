# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The password dialog of a locked screen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app import APP_NAME
from app.domain.errors import UserError
from app.ui.borang.pesan import Pesan
from app.ui.errors import show_error
from app.ui.tasks import Runner
from app.ui.theme import current, set_role
from app.ui.widgets.empty_state import IconDisc


class DialogKunci(QDialog):
    """Cannot be closed by Esc or by its frame; blocks every other window of the program."""

    unlocked = Signal()
    signed_out = Signal()

    def __init__(
        self,
        periksa: Callable[[str], object],
        runner: Runner,
        *,
        nama: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._periksa = periksa
        self._runner = runner
        self._done = False
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setWindowFlag(Qt.WindowType.WindowCloseButtonHint, on=False)
        self.setWindowTitle(self.tr("{0} terkunci").format(APP_NAME))
        self.setMinimumWidth(current().scaled(420))
        self.sandi = QLineEdit()
        self.sandi.setEchoMode(QLineEdit.EchoMode.Password)
        self.sandi.setAccessibleName(self.tr("Sandi untuk {0}").format(nama))
        self.message = Pesan()
        self._ok = QPushButton(self.tr("Buka kunci"))
        self._ok.setDefault(True)
        self._lay_out(nama)
        self._ok.clicked.connect(self.try_password)

    def finish(self) -> None:
        """Close for good."""
        self._done = True
        self.done(QDialog.DialogCode.Accepted)
        self.deleteLater()

    def reject(self) -> None:
        """Esc does nothing here."""

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._done:
            super().closeEvent(event)
        else:
            event.ignore()

    @Slot()
    def try_password(self) -> None:
        """Check what was typed; a wrong one is counted like at log-in."""
        text = self.sandi.text()
        if not text or not self._ok.isEnabled():
            return
        self._ok.setEnabled(False)
        self.message.hide()
        self._runner.start(
            self,
            lambda _job: self._periksa(text),
            write=True,
            done=lambda _session: self.unlocked.emit(),
            failed=self._on_wrong,
            ended=lambda: self._ok.setEnabled(True),
        )

    def _lay_out(self, nama: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(26, 24, 26, 20)
        column.setSpacing(10)
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(IconDisc("lock", 44))
        words = QVBoxLayout()
        words.setSpacing(1)
        title = QLabel(self.tr("Layar terkunci"))
        set_role(title, "title")
        who = QLabel(self.tr("{0} · pekerjaan Anda tetap terbuka").format(nama))
        who.setTextFormat(Qt.TextFormat.PlainText)
        who.setWordWrap(True)
        set_role(who, "muted")
        words.addWidget(title)
        words.addWidget(who)
        head.addLayout(words, 1)
        column.addLayout(head)
        column.addSpacing(4)
        column.addWidget(self.message)
        label = QLabel(self.tr("Sandi"))
        set_role(label, "strong")
        label.setBuddy(self.sandi)
        column.addWidget(label)
        column.addWidget(self.sandi)
        column.addSpacing(6)
        buttons = QHBoxLayout()
        leave = QPushButton(self.tr("Keluar dari akun"))
        leave.setAutoDefault(False)
        leave.clicked.connect(self.signed_out)
        buttons.addWidget(leave)
        buttons.addStretch(1)
        buttons.addWidget(self._ok)
        column.addLayout(buttons)

    def _on_wrong(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self.message.show_error(error)
        else:
            show_error(self, error)
        self.sandi.setFocus()
        self.sandi.selectAll()
