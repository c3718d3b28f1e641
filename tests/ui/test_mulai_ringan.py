# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The log-in window is on the screen before the heavy libraries are loaded."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LATER = (
    "sqlalchemy",
    "alembic",
    "sqlcipher3",
    "cryptography",
    "keyring",
    "reportlab",
    "openpyxl",
    "rapidfuzz",
    "snowballstemmer",
    "app.services",
    "app.db",
    "app.models",
    "app.ui.utama",
    "app.ui.sidebar",
    "app.ui.pemasangan",
    "app.ui.widgets.kalender_popup",
)


def test_starting_loads_nothing_that_only_work_needs() -> None:
    code = "import sys, app.bootstrap; print(*sys.modules, sep='\\n')"
    told = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = told.stdout.split()
    assert "app.ui.masuk.jendela" in loaded
    assert [name for name in loaded if name.startswith(LATER)] == []
