# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Start to a usable window, against a bare window with the same Qt modules."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from tools.bench.ukur import Hasil

POLOS = """
from PySide6 import QtCore, QtGui, QtSvg, QtWidgets
import sys
app = QtWidgets.QApplication([])
window = QtWidgets.QWidget()
box = QtWidgets.QVBoxLayout(window)
box.addWidget(QtWidgets.QLineEdit())
box.addWidget(QtWidgets.QPushButton("Masuk"))
window.resize(900, 600)
window.show()
QtCore.QTimer.singleShot(0, lambda: sys.exit(0))
app.exec()
"""
ULANG = 9


def mulai(kantor: Path) -> list[Hasil]:
    """Run both in turn; ``--smoke-login`` ends after the log-in window took its first paint."""
    env = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    ours, bare = [], []
    for _ in range(ULANG):
        bare.append(_jalan([sys.executable, "-c", POLOS], env))
        ours.append(
            _jalan([sys.executable, "-m", "app", "--data", str(kantor), "--smoke-login"], env)
        )
    a, b = median(ours), median(bare)
    return [Hasil("mulai: kali jendela polos", a / b, "x", 2, f"{a:.2f} s lawan {b:.2f} s")]


def _jalan(command: list[str], env: dict[str, str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, env=env, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start
