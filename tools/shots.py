# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Take pictures of every page of a shell: light and dark, two sizes, two scales.

``python -m tools.shots`` pictures the widget gallery into ``build/shots/``. Another tool pictures
the real program by calling :func:`shoot_window` with its window. Works offscreen and under Xvfb.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.errors import UserError
from app.ui.errors import ErrorDialog
from app.ui.i18n import install_language
from app.ui.main_window import MainWindow
from app.ui.tasks import TaskRunner
from app.ui.theme import Mode, apply_theme
from app.ui.widgets.shortcut_help import ShortcutHelp
from app.ui.widgets.tanggal_edit import TanggalEdit
from tools.gallery import PAGES, gallery_window

ROOT = Path(__file__).resolve().parents[1]
SIZES = ((1366, 768), (1920, 1080))
MODES: tuple[Mode, ...] = ("light", "dark")


def settle(runner: TaskRunner, *, least_ms: int = 60) -> None:
    """Let the event loop run until no task is pending and everything was painted."""
    loop = QEventLoop()

    def look() -> None:
        if runner.pending == 0:
            loop.quit()

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(least_ms)
    loop.exec()
    timer.stop()


def save(widget: QWidget, path: Path) -> Path:
    """Write a picture of ``widget``."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if not widget.grab().save(str(path)):
        raise OSError(f"cannot write {path}")
    return path


def shoot_window(
    window: MainWindow,
    runner: TaskRunner,
    keys: Sequence[str],
    out: Path,
    *,
    prefix: str,
) -> list[Path]:
    """Picture the pages ``keys`` of ``window`` as ``out/prefix-key.png``."""
    made = []
    for key in keys:
        window.go(key)
        settle(runner)
        window.grab()  # the first painting asks for rows and images
        settle(runner)
        made.append(save(window, out / f"{prefix}-{key}.png"))
    return made


def shoot_extras(window: MainWindow, runner: TaskRunner, out: Path, prefix: str) -> list[Path]:
    """Picture what opens over a page: search, help, error, calendar, message."""
    made = []
    window.open_search("a")
    settle(runner, least_ms=250)
    made.append(save(window.search, out / f"{prefix}-cari.png"))
    window.search.hide()
    error = UserError(
        code="SIN-203",
        what="Berkas sinkronisasi pada flashdisk tidak lengkap.",
        kept="Data di komputer ini tidak berubah.",
        action="Salin ulang berkas dari komputer asal, lalu coba lagi.",
    )
    dialogs: list[tuple[str, QWidget]] = [
        ("pintasan", ShortcutHelp(window.actions_registry.help_rows(), window)),
        ("tolakan", ErrorDialog(error, window)),
        ("kesalahan", ErrorDialog(ValueError("x"), window)),
    ]
    for name, dialog in dialogs:
        dialog.show()
        settle(runner)
        made.append(save(dialog, out / f"{prefix}-{name}.png"))
        dialog.close()
    window.go("formulir")
    field = window.page("formulir").findChild(TanggalEdit, "batas")
    assert isinstance(field, TanggalEdit)
    field.open_calendar()
    settle(runner)
    popup = QApplication.activePopupWidget()
    if popup is not None:
        made.append(save(popup, out / f"{prefix}-kalender.png"))
        popup.close()
    window.go("permohonan")
    window.show_toast("Permohonan 0151 dihapus dari daftar.", "Urungkan", lambda: None)
    settle(runner)
    made.append(save(window, out / f"{prefix}-pesan.png"))
    return made


def shoot_all(
    build: Callable[[TaskRunner], MainWindow], keys: Sequence[str], out: Path, scale: str
) -> list[Path]:
    """Picture all ``keys`` in every mode and size at the scale of this process."""
    app = QApplication.instance() or QApplication(["lumbung"])
    assert isinstance(app, QApplication)
    install_language(app, "id")
    made: list[Path] = []
    for mode in MODES:
        apply_theme(app, mode)
        for width, height in SIZES if scale == "1" else SIZES[1:]:
            runner = TaskRunner()
            window = build(runner)
            factor = float(scale)
            window.resize(round(width / factor), round(height / factor))
            window.move(QPoint(0, 0))
            window.show()
            prefix = f"{mode}-{width}x{height}-{scale}x"
            made += shoot_window(window, runner, keys, out, prefix=prefix)
            if (width, height) == SIZES[0] or scale != "1":
                made += shoot_extras(window, runner, out, prefix)
            window.close()
            runner.shutdown()
            window.deleteLater()
    return made


def main(arguments: Sequence[str]) -> int:
    """Picture the gallery; one process for each scale."""
    parser = argparse.ArgumentParser(description="Pictures of every widget.")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "shots" / "gallery")
    parser.add_argument("--scale", choices=("1", "2"), help="only this scale, in this process")
    options = parser.parse_args(arguments)
    if options.scale is None:
        for scale in ("1", "2"):
            environment = {**os.environ, "QT_SCALE_FACTOR": scale}
            environment.setdefault("QT_QPA_PLATFORM", "offscreen")
            command = [
                sys.executable,
                "-m",
                "tools.shots",
                "--out",
                str(options.out),
                "--scale",
                scale,
            ]
            subprocess.run(command, check=True, env=environment, cwd=ROOT)
        return 0
    for path in shoot_all(gallery_window, [page[0] for page in PAGES], options.out, options.scale):
        print(path)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
