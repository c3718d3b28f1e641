# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Start-up: the only place where the program's parts are wired together.

The log-in window is painted first; the database library is imported by the first use of a door
(``app.services``), in a worker thread, while the person types.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, QTimer, Slot
from PySide6.QtWidgets import QApplication

from app import APP_NAME, VERSION
from app.domain.jobs import JobControl
from app.infra.log import start_log
from app.infra.paths import default_office_dir, log_dir
from app.ui.collector import Collector
from app.ui.errors import install_excepthooks, show_error
from app.ui.i18n import install_language
from app.ui.masuk.jendela import LoginWindow
from app.ui.masuk.pintu import Pintu
from app.ui.tasks import TaskRunner
from app.ui.theme import apply_theme

if TYPE_CHECKING:
    from app.services.cadangan import HasilPulih
    from app.services.fasad import Sesi
    from app.services.kantor import Kantor
    from app.ui.utama import JendelaUtama

FRASA_ENV = "LUMBUNG_PASSPHRASE"
TEMA, BAHASA, AKUN, FOLDER = "tampilan/tema", "tampilan/bahasa", "masuk/akun", "masuk/folder"
SKALA = "tampilan/skala"


def run_window(arguments: Sequence[str]) -> int:
    """Open the program's window and return its exit code."""
    options, rest = _options(arguments)
    start_log(log_dir())
    app = QApplication([sys.argv[0], *rest])
    collector = Collector(app)
    app.setApplicationName(APP_NAME)
    app.setApplicationVersion(VERSION)
    app.setOrganizationName(APP_NAME)
    settings = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, APP_NAME, APP_NAME)
    install_excepthooks(app)
    install_language(app, "en" if settings.value(BAHASA) == "en" else "id")
    tema = str(settings.value(TEMA) or "light")
    apply_theme(
        app,
        "dark" if tema == "dark" else "system" if tema == "system" else "light",
        text_percent=int(str(settings.value(SKALA) or 100)),
    )
    program = Program(app, settings, options)
    program.start()
    code = app.exec()
    program.finish()
    collector.stop()
    return code


def _options(arguments: Sequence[str]) -> tuple[argparse.Namespace, list[str]]:
    parser = argparse.ArgumentParser(prog="lumbung", add_help=False)
    parser.add_argument("--data", type=Path, default=None)
    parser.add_argument("--smoke", action="store_true")
    parser.add_argument("--smoke-login", action="store_true")
    return parser.parse_known_args(list(arguments))


class Program(QObject):
    """Log-in window, wizard and main window, one after the other."""

    def __init__(self, app: QApplication, settings: QSettings, options: argparse.Namespace) -> None:
        super().__init__()
        self._app, self._settings, self._options = app, settings, options
        self.runner = TaskRunner(self)
        self._sesi: Sesi | None = None
        self._main: JendelaUtama | None = None
        self._wizard: QObject | None = None
        self.login = LoginWindow(
            folder=self._folder(),
            pintu=Pintu(
                buka=buka,
                masuk=masuk,
                tutup=tutup,
                pulihkan=pulihkan,
                ingat=ingat,
                nyatakan_jam=nyatakan_jam,
                perbaiki=perbaiki,
                tahap=tahap,
            ),
            runner=self.runner,
            akun=str(settings.value(AKUN) or ""),
            on_painted=self._on_painted,
        )
        self.login.signed_in.connect(self._on_signed_in)
        self.login.create_wanted.connect(self._on_create)
        self.login.join_wanted.connect(self._on_join)
        self.login.folder_changed.connect(self._on_folder)

    def start(self) -> None:
        """Show the first window."""
        self.login.show()
        if self._options.smoke:
            QTimer.singleShot(0, self._smoke)

    def finish(self) -> None:
        """Let running writes end, then close the office."""
        self._end_online()
        self.runner.shutdown()
        if self._sesi is not None:
            self._sesi.kantor.close()

    def _end_online(self) -> None:
        """Stop the automatic exchange before the office is closed."""
        if self._main is not None and self._main.context.daring is not None:
            self._main.context.daring.berhenti()

    def _folder(self) -> Path:
        if self._options.data is not None:
            return Path(self._options.data)
        remembered = str(self._settings.value(FOLDER) or "")
        return Path(remembered) if remembered else default_office_dir()

    def _on_painted(self) -> None:
        if self._options.smoke_login:
            QTimer.singleShot(0, lambda: os._exit(0))

    def _smoke(self) -> None:
        """Open the demo office without a person, paint its window once, and leave."""
        office = buka(self.login.folder(), None)
        if office is None:
            self._app.exit(1)
            return
        from app.services.demo import SANDI_CONTOH

        self._on_signed_in(masuk(office, "ppid", SANDI_CONTOH))
        QTimer.singleShot(500, self._app.quit)

    @Slot(object)
    def _on_signed_in(self, sesi: Sesi) -> None:
        from app.services import pengguna
        from app.ui.utama import JendelaUtama

        self._sesi = sesi
        with sesi.kantor.read() as session:
            rows = pengguna.daftar_pengguna(session)
        akun = next((row.nama_akun for row in rows if row.id == sesi.pelaku.id), "")
        self._settings.setValue(AKUN, akun)
        self._main = JendelaUtama(
            sesi,
            runner=self.runner,
            settings=self._settings,
            periksa_sandi=lambda sandi: pengguna.masuk(sesi.kantor, akun, sandi),
            parent=self,
        )
        self._main.left.connect(self._on_left)
        self._main.closed.connect(self._app.quit)
        self._main.window.show()
        self.login.hide()
        if self._main.context.daring is not None:
            self._main.context.daring.mulai()

    @Slot()
    def _on_left(self) -> None:
        self._end_online()
        if self._main is not None:
            self._main.dispose()
            self._main = None
        if self._sesi is not None:
            self._sesi.kantor.close()
            self._sesi = None
        self.login.start_over()
        self.login.show()

    @Slot(object)
    def _on_folder(self, folder: Path) -> None:
        if self._options.data is None:
            self._settings.setValue(FOLDER, str(folder))

    @Slot(object)
    def _on_create(self, folder: Path) -> None:
        from app.ui.pemasangan import buka_wizard

        self._wizard = buka_wizard(
            folder,
            runner=self.runner,
            selesai=self._on_created,
            gagal=lambda error: show_error(self.login, error),
            samping=Path(sys.argv[0]).resolve().parent,
            parent=self.login,
        )

    @Slot(object)
    def _on_join(self, where: tuple[Kantor | None, Path]) -> None:
        from app.ui.pemasangan import buka_gabung

        office, folder = where
        self._wizard = buka_gabung(
            folder,
            runner=self.runner,
            selesai=self._on_joined,
            office=office,
            gagal=lambda error: show_error(self.login, error),
            parent=self.login,
        )

    def _on_joined(self, office: Kantor | None, folder: Path) -> None:
        if office is not None:
            self.login.adopt(office, folder)

    def _on_created(self, office: Kantor, folder: Path) -> None:
        self._on_folder(folder)
        self.login.adopt(office, folder)


def buka(root: Path, passphrase: str | None) -> Kantor | None:
    """Open an office by passphrase, environment, or key store; None if none of them can."""
    from app.domain.waktu import JamSistem
    from app.services.kantor import buka_kantor, buka_kunci
    from app.services.proyeksi import Proyeksi

    key = buka_kunci(root, passphrase or os.environ.get(FRASA_ENV) or None)
    if key is None:
        return None
    return buka_kantor(root, key, jam=JamSistem(), projections=(Proyeksi(),))


def tahap(office: object) -> str:
    """Return the stage of joining an office waits at; "" once people can sign in."""
    from app.services.bergabung import Tahap
    from app.services.bergabung import tahap as tanya
    from app.services.kantor import Kantor

    assert isinstance(office, Kantor)
    stage = tanya(office)
    return "" if stage is Tahap.SELESAI else stage.value


def masuk(office: object, akun: str, sandi: str) -> Sesi:
    """Sign in to an open office."""
    from app.services import pengguna
    from app.services.fasad import Sesi
    from app.services.kantor import Kantor
    from app.services.proyeksi import Proyeksi

    assert isinstance(office, Kantor)
    proyeksi = office.projections[0]
    assert isinstance(proyeksi, Proyeksi)
    return Sesi(office, pengguna.masuk(office, akun, sandi), proyeksi)


def tutup(office: object) -> None:
    """Close an office nobody signed in to."""
    from app.services.kantor import Kantor

    if isinstance(office, Kantor):
        office.close()


def pulihkan(berkas: Path, root: Path, passphrase: str | None, job: JobControl) -> HasilPulih:
    """Restore a backup into a new folder."""
    from app.services import cadangan

    return cadangan.pulihkan(berkas, root, passphrase=passphrase, job=job)


def perbaiki(root: Path, passphrase: str | None) -> bool:
    """Write a lost or swapped ``kantor.json`` anew; False if only a passphrase could."""
    from app.domain.waktu import JamSistem
    from app.services.kantor import buka_kunci
    from app.services.perbaikan import perbaiki_tanda
    from app.services.proyeksi import Proyeksi

    key = buka_kunci(root, passphrase or os.environ.get(FRASA_ENV) or None)
    if key is None:
        return False
    perbaiki_tanda(root, key, jam=JamSistem(), projections=(Proyeksi(),))
    return True


def ingat(office: object) -> bool:
    """Let this machine's key store open the office from now on."""
    from app.infra.keys import remember_in_keyring
    from app.services.kantor import Kantor

    assert isinstance(office, Kantor)
    return remember_in_keyring(office.paths.keys, office.key)


def nyatakan_jam(office: object, akun: str, sandi: str, alasan: str) -> None:
    """Declare the computer's clock right, as an administrator who cannot sign in before."""
    from app.services import pengguna
    from app.services.kantor import Kantor
    from app.services.perawatan import nyatakan_jam as nyatakan

    assert isinstance(office, Kantor)
    nyatakan(office, pengguna.kenali(office, akun, sandi), alasan=alasan)
