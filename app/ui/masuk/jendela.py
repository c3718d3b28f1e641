# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The log-in window: painted and taking keys before the database library is loaded."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from app import APP_NAME, VERSION
from app.domain.errors import UserError
from app.infra.paths import OfficePaths
from app.ui.borang.pesan import Pesan
from app.ui.errors import show_error
from app.ui.masuk.form_masuk import FormMasuk
from app.ui.masuk.panel_gabung import PanelGabung
from app.ui.masuk.panel_kosong import PanelKosong
from app.ui.masuk.pintu import Pintu
from app.ui.masuk.sisi_masuk import SisiMasuk, susun
from app.ui.tasks import Runner
from app.ui.theme import current, set_role

if TYPE_CHECKING:
    from app.services.cadangan import HasilPulih

JAM_MUNDUR = "JAM-001"
"""Code of a computer clock that stands before the last change"""


class LoginWindow(QWidget):
    """First window of the program.

    Contract with the start-up code::

        window = LoginWindow(folder=root, pintu=Pintu(buka, masuk, tutup, pulihkan, ingat),
                             runner=TaskRunner(), akun="last account", on_painted=mark_usable)
        window.signed_in.connect(...)      # (session) whatever ``masuk`` returned
        window.create_wanted.connect(...)  # (folder: Path) open the first-run wizard
        window.join_wanted.connect(...)    # ((office or None, folder)) join an agency that exists
        window.folder_changed.connect(...) # (folder: Path) remember it for the next start
        window.show()

    Right after its first painting it calls ``on_painted`` once and, in the write lane,
    ``buka(folder, None)``: that is where the database library may be imported, while the
    person types. ``None`` makes the passphrase field appear; then ``buka(folder, passphrase)``
    runs when “Masuk” is pressed, and ``ingat(office)`` if the box is ticked. ``masuk`` follows;
    refused with ``JAM-001`` it offers ``nyatakan_jam`` and signs in again. An office that waits to
    join its agency (``tahap``) cannot be signed in to: ``join_wanted`` hands it over, open.
    After ``signed_in`` the office belongs to the receiver; the window hides itself. Until then
    the window closes it with ``tutup`` when it is closed or another folder is chosen. After a
    sign-out call :meth:`start_over`; after the wizard :meth:`use_folder` or :meth:`adopt`.
    """

    signed_in = Signal(object)
    create_wanted = Signal(object)
    join_wanted = Signal(object)
    folder_changed = Signal(object)

    def __init__(
        self,
        *,
        folder: Path,
        pintu: Pintu,
        runner: Runner,
        akun: str = "",
        on_painted: Callable[[], None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._pintu = pintu
        self._runner = runner
        self._on_painted = on_painted
        self._office: object | None = None
        self._opening = False
        self._wanted = False
        self._closed = False
        self._serial = 0
        self._clock = self._mend = False
        self.form = FormMasuk()
        self.form.set_akun(akun)
        self.empty, self.waiting = PanelKosong(), PanelGabung()
        self.message = Pesan()
        self._lay_out()
        self.form.submitted.connect(self._on_submit)
        self.message.acted.connect(self._retry)
        self._show_folder()
        self._painted = False

    def folder(self) -> Path:
        """Return the office folder in use."""
        return self._folder

    def use_folder(self, folder: Path) -> None:
        """Work with another office folder from now on."""
        self._drop_office()
        self._folder = folder
        self.form.set_needs_passphrase(needed=False, can_remember=False)
        self.folder_changed.emit(folder)
        self._show_folder()
        self._open(None)

    def adopt(self, office: object, folder: Path) -> None:
        """Take over an open office of the wizard, or of a PC that joins its agency."""
        self._drop_office()
        self._folder = folder
        self.folder_changed.emit(folder)
        self._show_folder()
        self._begin(lambda: office)

    def start_over(self) -> None:
        """Show the window again after a session ended and its office was closed."""
        self._closed = False
        self._office = None
        self.form.forget_password()
        self._show_folder()
        self.show()
        self._open(None)

    @Slot()
    def choose_folder(self) -> None:
        """Ask for another office folder."""
        title = self.tr("Pilih folder kantor")
        chosen = QFileDialog.getExistingDirectory(self, title, str(self._folder.parent))
        if chosen:
            self.use_folder(Path(chosen))

    @Slot()
    def restore(self) -> None:
        """Open the restore dialog; afterwards the restored folder is in use."""
        from app.ui.masuk.dialog_pulihkan import DialogPulihkan

        dialog = DialogPulihkan(self._pintu.pulihkan, self._runner, near=self._folder, parent=self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.restored.connect(self._on_restored)
        dialog.open()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self._after_first_paint)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.form.focus_first() if self._has_office() else self.empty.first.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._closed = True
        self._drop_office()
        super().closeEvent(event)

    def _lay_out(self) -> None:
        theme = current()
        self.setWindowTitle(APP_NAME)
        set_role(self, "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumSize(460, 420)
        self.resize(theme.scaled(760), theme.scaled(640))
        self._side = SisiMasuk(self.form)
        self._status = self._side.status
        for part in (self._side, self.empty):
            part.restore_clicked.connect(self.restore)
            part.create_clicked.connect(self._create)
            part.join_clicked.connect(self._join)
            part.folder_clicked.connect(self.choose_folder)
        self.waiting.resume_clicked.connect(self._join)
        self.waiting.folder_clicked.connect(self.choose_folder)
        self._where = susun(self, self.message, self._side, self.waiting, self.empty)

    def _has_office(self) -> bool:
        return OfficePaths(self._folder).ada_kantor

    def _show_folder(self) -> None:
        found = self._has_office()
        self._side.setVisible(found)
        self.empty.setVisible(not found)
        self.waiting.hide()
        self._where.setText(self.tr("Folder data: {0} · versi {1}").format(self._folder, VERSION))
        self.message.hide()
        self._status.setText(self.tr("Menyiapkan kantor di latar belakang…"))

    @Slot()
    def _after_first_paint(self) -> None:
        if self._on_painted is not None:
            self._on_painted()
        if self._office is None:
            self._open(None)

    def _open(self, passphrase: str | None) -> None:
        if not self._has_office() or self._opening:
            return
        folder = self._folder
        remember = self._pintu.ingat if self.form.ingat() else None

        def work() -> object | None:
            office = self._pintu.buka(folder, passphrase)
            if office is not None and passphrase is not None and remember is not None:
                remember(office)
            return office

        self._begin(work)

    def _begin(self, opened: Callable[[], object | None]) -> None:
        """Ask in a worker for the office, and whether it waits to be let into its agency."""
        self._opening = True
        self._serial += 1
        serial, stage = self._serial, self._pintu.tahap

        def work() -> tuple[object | None, str]:
            office = opened()
            return office, stage(office) if stage is not None and office is not None else ""

        self._runner.start(
            self,
            lambda _job: work(),
            write=True,
            done=lambda found: self._on_opened(serial, *found),
            failed=lambda error: self._on_refused(serial, error),
        )

    def _on_opened(self, serial: int, office: object | None, stage: str) -> None:
        self._opening = False
        if self._closed or serial != self._serial:
            if office is not None:
                self._pintu.tutup(office)
            if not self._closed:
                self._open(None)
            return
        if office is None:
            self._ask_passphrase()
            return
        self._office = office
        self.form.set_needs_passphrase(needed=False, can_remember=False)
        self._say_ready()
        self._side.setVisible(not stage)
        self.waiting.setVisible(bool(stage))
        if self._wanted and self.form.akun() and not stage:
            self._sign_in()
            return
        self._wanted = False
        self.form.set_busy(busy=False)
        if stage:
            self.waiting.show_stage(stage)
            self.waiting.resume.setFocus()

    def _ask_passphrase(self) -> None:
        self._wanted = False
        self.form.set_busy(busy=False)
        self.form.set_needs_passphrase(needed=True, can_remember=self._pintu.ingat is not None)
        self._status.setText(self.tr("Kantor ini perlu dibuka dengan frasa pemulihan."))
        self.form.focus_passphrase()

    def _say_ready(self) -> None:
        self._status.setText(self.tr("Kantor siap. Masuklah dengan akun Anda."))

    def _on_refused(self, serial: int, error: BaseException) -> None:
        self._opening = False
        self._wanted = False
        self.form.set_busy(busy=False)
        if self._closed:
            return
        if serial != self._serial:
            self._open(None)
            return
        self._status.setText(self.tr("Kantor belum dapat dibuka."))
        if not isinstance(error, UserError):
            show_error(self, error)
            return
        from app.infra.tanda_kantor import DAPAT_DIPERBAIKI  # needs cryptography: never at start

        self._mend = error.code in DAPAT_DIPERBAIKI and self._pintu.perbaiki is not None
        if self._mend:
            self.message.show_error(error, self.tr("Perbaiki kantor.json"))
        elif self.form.needs_passphrase():
            self.message.show_error(error)
            self.form.focus_passphrase()
        else:
            self.message.show_error(error, self.tr("Coba lagi"))

    @Slot()
    def _on_submit(self) -> None:
        self._clock = False
        self.message.hide()
        self.form.set_busy(busy=True)
        if self._office is not None:
            self._sign_in()
            return
        self._wanted = True
        self._status.setText(self.tr("Membuka kantor…"))
        if not self._opening:
            self._open(self.form.frasa() if self.form.needs_passphrase() else None)

    def _sign_in(self) -> None:
        office, akun, sandi = self._office, self.form.akun(), self.form.sandi()
        self._wanted = False
        self._status.setText(self.tr("Memeriksa sandi…"))
        self._runner.start(
            self,
            lambda _job: self._pintu.masuk(office, akun, sandi),
            write=True,
            done=self._on_signed_in,
            failed=self._on_wrong,
        )

    def _on_signed_in(self, session: object) -> None:
        self._office = None  # it belongs to the session now
        self.form.set_busy(busy=False)
        self.form.forget_password()
        self.hide()
        self.signed_in.emit(session)

    def _on_wrong(self, error: BaseException) -> None:
        self.form.set_busy(busy=False)
        self._say_ready()
        if not isinstance(error, UserError):
            show_error(self, error)
            return
        self._clock = error.code == JAM_MUNDUR and self._pintu.nyatakan_jam is not None
        self.message.show_error(error, self.tr("Jam sekarang memang benar…") if self._clock else "")
        self.form.focus_password()

    def _ask_clock(self) -> None:
        from app.ui.masuk.dialog_jam import DialogJam

        declare, office = self._pintu.nyatakan_jam, self._office
        if declare is None or office is None:
            return
        akun, sandi = self.form.akun(), self.form.sandi()
        dialog = DialogJam(
            lambda reason: declare(office, akun, sandi, reason), self._runner, parent=self
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._on_submit)
        dialog.open()

    @Slot()
    def _retry(self) -> None:
        if self._clock:
            self._ask_clock()
            return
        if self._mend:
            self._repair()
            return
        self._show_folder()
        self._open(None)

    def _repair(self) -> None:
        """Have ``kantor.json`` written anew from the database, then open the office."""
        mend, folder, serial = self._pintu.perbaiki, self._folder, self._serial
        if mend is None or self._opening:
            return
        phrase = self.form.frasa() if self.form.needs_passphrase() else None
        self._mend = False
        self._opening = True
        self._show_folder()

        def mended(done: bool) -> None:
            self._opening = False
            self._open(phrase) if done else self._ask_passphrase()

        self._runner.start(
            self,
            lambda _job: mend(folder, phrase),
            write=True,
            done=mended,
            failed=lambda error: self._on_refused(serial, error),
        )

    @Slot()
    def _create(self) -> None:
        self.create_wanted.emit(self._folder)

    @Slot()
    def _join(self) -> None:
        """Join an agency in a new folder, or go on in the office that waits."""
        office = None
        if not self.waiting.isHidden():
            office, self._office = self._office, None  # it belongs to the other window now
        self.join_wanted.emit((office, self._folder))

    @Slot(object)
    def _on_restored(self, hasil: HasilPulih) -> None:
        from app.ui.i18n_teks import kalimat  # not needed to paint the window

        self.use_folder(hasil.folder)
        self.message.show_text(self.tr("Cadangan dipulihkan."), kalimat(hasil.kalimat))

    def _drop_office(self) -> None:
        office, self._office = self._office, None
        self._serial += 1
        if office is not None:
            self._pintu.tutup(office)
