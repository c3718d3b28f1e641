# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Pictures of the real program: demo office and demo province, light and dark, sizes, scales.

``python -m tools.shots`` writes into ``build/shots``; ``--data`` names an office that exists (its
recovery passphrase is read from ``LUMBUNG_PASSPHRASE``), ``--language en`` takes them in English,
``--role`` only those of an agency (kantor) or of the province. Works offscreen and under Xvfb.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject, QPoint, QSettings, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

if TYPE_CHECKING:
    from app.ui.utama import JendelaUtama

ROOT = Path(__file__).resolve().parents[1]
SIZES = ((1366, 768), (1920, 1080))
FRASA = "LAYAR-CONTOH"
PROVINSI = "provinsi"
"""Folder of the demo province beside the pictures"""


def main(arguments: Sequence[str]) -> int:
    """Picture everything; one process for each scale."""
    options = _parser().parse_args(arguments)
    if options.scale is not None:
        for path in _shoot_all(options):
            print(path)
        return 0
    environment = {**os.environ}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    environment.setdefault("LUMBUNG_PASSPHRASE", FRASA)
    _make_offices(options, environment)
    same = ["--data", str(options.data), "--out", str(options.out)]
    same += ["--language", options.language, "--role", options.role]
    for scale in ("1", "2"):
        command = [sys.executable, "-m", "tools.shots", *same, "--scale", scale]
        scaled = {**environment, "QT_SCALE_FACTOR": scale}
        subprocess.run(command, check=True, env=scaled, cwd=ROOT)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Pictures of every screen.")
    parser.add_argument("--data", type=Path, default=ROOT / "build" / "shots" / "kantor")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "shots")
    parser.add_argument("--language", choices=("id", "en"), default="id")
    parser.add_argument("--role", choices=("kantor", "provinsi", "semua"), default="semua")
    parser.add_argument("--scale", choices=("1", "2"), help="only this scale, in this process")
    return parser


def _make_offices(options: argparse.Namespace, environment: dict[str, str]) -> None:
    """Make the demo office and the demo province where there is none yet."""
    out, data = options.out, options.data
    wanted = {
        "kantor": (data, ["demo", "--data", str(data), "--out", str(out / "dokumen")]),
        "provinsi": (out / PROVINSI, ["province", "demo", "--data", str(out / PROVINSI)]),
    }
    for role, (folder, command) in wanted.items():
        if options.role in (role, "semua") and not folder.exists():
            line = [sys.executable, "-m", "app", *command]
            subprocess.run(line, check=True, env=environment, cwd=ROOT)


def _shoot_all(options: argparse.Namespace) -> list[Path]:
    from app.ui.collector import Collector
    from app.ui.i18n import install_language

    app = QApplication(["lumbung"])
    Collector(app)
    install_language(app, options.language)
    settings = QSettings(str(options.out / "setelan.ini"), QSettings.Format.IniFormat)
    made: list[Path] = []
    if options.role in ("kantor", "semua"):
        made += _shoot(app, options, settings, data=options.data, province=False)
    if options.role in ("provinsi", "semua"):
        made += _shoot(app, options, settings, data=options.out / PROVINSI, province=True)
    return made


def _shoot(
    app: QApplication,
    options: argparse.Namespace,
    settings: QSettings,
    *,
    data: Path,
    province: bool,
) -> list[Path]:
    from app import bootstrap
    from app.services.demo import SANDI_CONTOH
    from app.ui.theme import Mode, apply_theme
    from tools import shots_perkara, shots_provinsi

    office = bootstrap.buka(data, None)
    assert office is not None
    sesi = bootstrap.masuk(office, "ppid", SANDI_CONTOH)
    if province:
        sesi = shots_provinsi.siapkan(sesi)
    stik = None if province else _siapkan_sinkron(sesi, options.out)
    if stik is not None:
        shots_perkara.siapkan(sesi)
    modes: tuple[Mode, ...] = ("light", "dark")
    made: list[Path] = []
    for mode in modes:
        apply_theme(app, mode)
        for size in SIZES if options.scale == "1" else SIZES[1:]:
            prefix = f"{options.language}-{mode}-{size[0]}x{size[1]}-{options.scale}x"
            prefix += "-prov" if province else ""
            shooter = Shooter(options.out, prefix, size, float(options.scale))
            shooter.stik = stik
            if not province:
                made += shooter.login(data)
            made += shooter.program(sesi, settings, province=province)
    office.close()
    return made


def _siapkan_sinkron(sesi: object, out: Path) -> Path | None:
    """Return a folder that plays the stick of a demo office with two PCs; real ones stay alone."""
    from app.services.demo import INSTANSI_CONTOH
    from app.services.fasad import Sesi, SetelanFasad
    from tools.contoh_sinkron import siapkan

    assert isinstance(sesi, Sesi)
    if SetelanFasad(sesi).instansi().kop.nama_instansi != INSTANSI_CONTOH.kop.nama_instansi:
        return None
    return siapkan(sesi, out / "sinkron", frasa=os.environ.get("LUMBUNG_PASSPHRASE", FRASA))


class Shooter:
    """Takes the pictures of one theme, size and scale."""

    def __init__(self, out: Path, prefix: str, size: tuple[int, int], factor: float) -> None:
        from app.ui.tasks import TaskRunner

        self._out, self._prefix = out, prefix
        self._width, self._height = round(size[0] / factor), round(size[1] / factor)
        self._runner = TaskRunner(on_error=_fail)
        self.stik: Path | None = None
        """The folder that plays the stick on the page of synchronisation"""

    def login(self, data: Path) -> list[Path]:
        """Picture the log-in window, without opening the office."""
        from app import bootstrap
        from app.ui.masuk.jendela import LoginWindow
        from app.ui.masuk.pintu import Pintu

        doors = Pintu(
            buka=lambda _folder, _frasa: object(),
            masuk=lambda office, _akun, _sandi: office,
            tutup=lambda _office: None,
            pulihkan=bootstrap.pulihkan,
        )
        window = LoginWindow(folder=data, pintu=doors, runner=self._runner, akun="ppid")
        window.resize(self._width, self._height)
        window.show()
        self.settle()
        made = [self.save(window, "masuk")]
        window.close()
        return made

    def program(self, sesi: object, settings: QSettings, *, province: bool) -> list[Path]:
        """Picture every page, and the dialogs and sections of an agency or of the province."""
        from app.services.fasad import Sesi
        from app.ui.utama import JendelaUtama
        from tools import shots_provinsi

        assert isinstance(sesi, Sesi)
        main_window = JendelaUtama(
            sesi, runner=self._runner, settings=settings, periksa_sandi=lambda _sandi: None
        )
        window = main_window.window
        self._plug_in(main_window)
        window.resize(self._width, self._height)
        window.move(QPoint(0, 0))
        window.show()
        made = []
        for key in main_window.page_keys:
            window.go(key)
            self.settle()
            window.grab()
            self.settle()
            made.append(self.save(window, key))
        made += (shots_provinsi.more if province else _office_more)(self, main_window)
        main_window.dispose()
        return made

    def _plug_in(self, main_window: JendelaUtama) -> None:
        """Let the demo folder stand in the place of a stick."""
        from tools.contoh_sinkron import stik_palsu

        if self.stik is not None:
            sticks = stik_palsu(self.stik)
            vars(main_window.context.sinkron)["flashdisk"] = lambda: sticks

    def dialogs(self, name: str) -> list[Path]:
        """Picture the dialogs that are open, and close them."""
        self.settle()
        made = [self.save(dialog, name) for dialog in _dialogs()]
        for dialog in _dialogs():
            dialog.close()
        self.settle()
        return made

    def settle(self) -> None:
        """Wait until nothing runs and what it brought is painted."""
        loop = QEventLoop()
        timer = QTimer()
        timer.timeout.connect(lambda: loop.quit() if self._runner.pending == 0 else None)
        timer.start(250)
        loop.exec()
        timer.stop()

    def save(self, widget: QWidget, name: str) -> Path:
        """Write a picture of ``widget``."""
        path = self._out / f"{self._prefix}-{name}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        if not widget.grab().save(str(path)):
            raise OSError(f"cannot write {path}")
        return path


def _office_more(shooter: Shooter, main_window: JendelaUtama) -> list[Path]:
    """Picture an open case, the intake form, search, shortcuts and synchronisation."""
    from app.domain.daftar import SaringPermohonan
    from app.ui.permohonan.pages import permohonan_baru
    from app.ui.widgets.shortcut_help import ShortcutHelp
    from tools import shots_perkara

    window, made = main_window.window, _sync_sections(shooter, main_window)
    source = main_window.context.kip.sumber(SaringPermohonan())
    keys = source.keys()
    window.go("permohonan", source.rows(keys[:1])[keys[0]].id)
    shooter.settle()
    made.append(shooter.save(window, "perkara"))
    window.open_search("dokumen")
    shooter.settle()
    made.append(shooter.save(window.search, "cari"))
    window.search.hide()
    help_window = ShortcutHelp(window.actions_registry.help_rows(), window)
    help_window.show()
    shooter.settle()
    made.append(shooter.save(help_window, "pintasan"))
    help_window.close()
    QTimer.singleShot(0, lambda: permohonan_baru(main_window.context))
    made += shooter.dialogs("permohonan-baru")
    return made + shots_perkara.more(shooter, main_window)


def _sync_sections(shooter: Shooter, main_window: JendelaUtama) -> list[Path]:
    """Picture the other sections of the page of synchronisation, and its preview."""
    from app.ui.sinkronisasi.halaman import HalamanSinkronisasi

    window = main_window.window
    window.go("sinkronisasi")
    page = window.page("sinkronisasi")
    assert isinstance(page, HalamanSinkronisasi)
    made = []
    for key in ("komputer", "pendaftaran", "yang_pergi"):
        page.open_target(key)
        shooter.settle()
        made.append(shooter.save(window, f"sinkronisasi-{key}"))
    page.open_target("pertukaran")
    page.exchange.stick.look_button.click()
    return made + shooter.dialogs("sinkronisasi-isi")


def _fail(_owner: QObject, error: BaseException) -> None:
    """A message box would wait for a person for ever."""
    traceback.print_exception(error)
    os._exit(1)


def _dialogs() -> list[QDialog]:
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog)]
    return [dialog for dialog in found if dialog.isVisible()]


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
