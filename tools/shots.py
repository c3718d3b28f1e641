# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Pictures of the real program with the demo office: light and dark, two sizes, two scales.

``python -m tools.shots`` writes into ``build/shots``; ``--data`` names an office that exists (its
recovery passphrase is read from ``LUMBUNG_PASSPHRASE``). Works offscreen and under Xvfb.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QPoint, QSettings, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

if TYPE_CHECKING:
    from app.ui.utama import JendelaUtama

ROOT = Path(__file__).resolve().parents[1]
SIZES = ((1366, 768), (1920, 1080))
FRASA = "LAYAR-CONTOH"


def main(arguments: Sequence[str]) -> int:
    """Picture everything; one process for each scale."""
    parser = argparse.ArgumentParser(description="Pictures of every screen.")
    parser.add_argument("--data", type=Path, default=ROOT / "build" / "shots" / "kantor")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "shots")
    parser.add_argument("--scale", choices=("1", "2"), help="only this scale, in this process")
    options = parser.parse_args(arguments)
    if options.scale is not None:
        for path in _shoot_all(options.data, options.out, options.scale):
            print(path)
        return 0
    environment = {**os.environ}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    environment.setdefault("LUMBUNG_PASSPHRASE", FRASA)
    if not options.data.exists():
        demo = ["demo", "--data", str(options.data), "--out", str(options.out / "dokumen")]
        subprocess.run([sys.executable, "-m", "app", *demo], check=True, env=environment, cwd=ROOT)
    paths = ["--data", str(options.data), "--out", str(options.out)]
    for scale in ("1", "2"):
        command = [sys.executable, "-m", "tools.shots", *paths, "--scale", scale]
        scaled = {**environment, "QT_SCALE_FACTOR": scale}
        subprocess.run(command, check=True, env=scaled, cwd=ROOT)
    return 0


def _shoot_all(data: Path, out: Path, scale: str) -> list[Path]:
    from app import bootstrap
    from app.services.demo import SANDI_CONTOH
    from app.ui.i18n import install_language
    from app.ui.theme import Mode, apply_theme

    app = QApplication(["lumbung"])
    install_language(app, "id")
    office = bootstrap.buka(data, None)
    assert office is not None
    sesi = bootstrap.masuk(office, "ppid", SANDI_CONTOH)
    settings = QSettings(str(out / "setelan.ini"), QSettings.Format.IniFormat)
    stik = _siapkan_sinkron(sesi, out)
    modes: tuple[Mode, ...] = ("light", "dark")
    made: list[Path] = []
    for mode in modes:
        apply_theme(app, mode)
        for size in SIZES if scale == "1" else SIZES[1:]:
            shooter = _Shooter(out, f"{mode}-{size[0]}x{size[1]}-{scale}x", size, float(scale))
            shooter.stik = stik
            made += shooter.login(data)
            made += shooter.program(sesi, settings)
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


class _Shooter:
    """Takes the pictures of one theme, size and scale."""

    def __init__(self, out: Path, prefix: str, size: tuple[int, int], factor: float) -> None:
        from app.ui.tasks import TaskRunner

        self._out, self._prefix = out, prefix
        self._width, self._height = round(size[0] / factor), round(size[1] / factor)
        self._runner = TaskRunner()
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
        self._settle()
        made = [self._save(window, "masuk")]
        window.close()
        return made

    def program(self, sesi: object, settings: QSettings) -> list[Path]:
        """Picture every page, an open case, the intake form, search and shortcuts."""
        from app.domain.daftar import SaringPermohonan
        from app.services.fasad import Sesi
        from app.ui.permohonan.pages import permohonan_baru
        from app.ui.utama import JendelaUtama
        from app.ui.widgets.shortcut_help import ShortcutHelp

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
            self._settle()
            window.grab()
            self._settle()
            made.append(self._save(window, key))
        made += self._sync_sections(main_window)
        source = main_window.context.kip.sumber(SaringPermohonan())
        keys = source.keys()
        window.go("permohonan", source.rows(keys[:1])[keys[0]].id)
        self._settle()
        made.append(self._save(window, "perkara"))
        window.open_search("dokumen")
        self._settle()
        made.append(self._save(window.search, "cari"))
        window.search.hide()
        help_window = ShortcutHelp(window.actions_registry.help_rows(), window)
        help_window.show()
        self._settle()
        made.append(self._save(help_window, "pintasan"))
        help_window.close()
        QTimer.singleShot(0, lambda: permohonan_baru(main_window.context))
        self._settle()
        made += [self._save(dialog, "permohonan-baru") for dialog in _dialogs()]
        for dialog in _dialogs():
            dialog.close()
        self._settle()
        main_window.dispose()
        return made

    def _plug_in(self, main_window: JendelaUtama) -> None:
        """Let the demo folder stand in the place of a stick."""
        from tools.contoh_sinkron import stik_palsu

        if self.stik is not None:
            sticks = stik_palsu(self.stik)
            vars(main_window.context.sinkron)["flashdisk"] = lambda: sticks

    def _sync_sections(self, main_window: JendelaUtama) -> list[Path]:
        """Picture the other sections of the page of synchronisation, and its preview."""
        from app.ui.sinkronisasi.halaman import HalamanSinkronisasi

        window = main_window.window
        window.go("sinkronisasi")
        page = window.page("sinkronisasi")
        assert isinstance(page, HalamanSinkronisasi)
        made = []
        for key in ("komputer", "pendaftaran", "yang_pergi"):
            page.open_target(key)
            self._settle()
            made.append(self._save(window, f"sinkronisasi-{key}"))
        page.open_target("pertukaran")
        page.exchange.stick.look_button.click()
        self._settle()
        made += [self._save(dialog, "sinkronisasi-isi") for dialog in _dialogs()]
        for dialog in _dialogs():
            dialog.close()
        self._settle()
        return made

    def _settle(self) -> None:
        loop = QEventLoop()
        timer = QTimer()
        timer.timeout.connect(lambda: loop.quit() if self._runner.pending == 0 else None)
        timer.start(250)
        loop.exec()
        timer.stop()

    def _save(self, widget: QWidget, name: str) -> Path:
        path = self._out / f"{self._prefix}-{name}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        if not widget.grab().save(str(path)):
            raise OSError(f"cannot write {path}")
        return path


def _dialogs() -> list[QDialog]:
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog)]
    return [dialog for dialog in found if dialog.isVisible()]


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
