# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A stick on a real file system: full, locked, and pulled out under our hands."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app.sync.stick.layout import packet_name
from tests.helpers.flashdisk_contoh import id_paket

ROOT = Path(__file__).parents[2]
SATU, DUA = packet_name(id_paket(1)), packet_name(id_paket(2))


def on_real_stick(kind: str, tmp_path: Path) -> dict[str, Any]:
    if shutil.which("unshare") is None or sys.platform != "linux":
        pytest.skip("no mount namespaces on this system")
    probe = subprocess.run(
        ["unshare", "-m", "mount", "-t", "tmpfs", "tmpfs", str(tmp_path)],
        capture_output=True, check=False,
    )  # fmt: skip
    if probe.returncode:
        pytest.skip("mounting is not permitted here")
    program = [sys.executable, "-m", "tests.helpers.flashdisk_asli", kind, str(tmp_path)]
    done = subprocess.run(
        ["unshare", "-m", *program],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def test_disk_that_fills_up_while_we_write(tmp_path: Path) -> None:
    assert on_real_stick("penuh", tmp_path) == {
        "kode": "FLS-102",
        "ada": [SATU],
        "lagi": "",
        "utuh": True,
    }


def test_locked_stick_is_refused_and_still_read(tmp_path: Path) -> None:
    assert on_real_stick("terkunci", tmp_path) == {
        "kode": "FLS-103",
        "ada": [SATU],
        "terbaca": [5000],
        "lagi": "",
    }


def test_nothing_lands_in_the_folder_a_pulled_stick_was_mounted_on(tmp_path: Path) -> None:
    assert on_real_stick("dicabut", tmp_path) == {"kode": "FLS-104", "di bawahnya": []}
