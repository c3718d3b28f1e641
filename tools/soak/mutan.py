# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Break the exchange on purpose, one line at a time; the tests must notice every time.

Each mutant is a copy of the sources with one replacement. The copy lies in a temporary folder, so
nothing here can reach the real ones.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from tools.soak.mutan_daftar import DAFTAR, Mutan

ROOT = Path(__file__).parents[2]
PARTS = ("app", "tests", "tools", "resources", "pyproject.toml")
CEPAT = (
    "tests/stateful/test_gabung_hukum.py",
    "tests/stateful/test_merge_laws.py",
    "tests/unit/test_porsi.py",
    "tests/integration/test_sinkron_inti.py",
    "tests/stateful/test_sinkron_kejadian.py",
    "tests/stateful/test_sinkron_versi.py",
    "tests/stateful/test_sinkron_cabang.py",
)
LAMBAT = (
    "tests/stateful/test_sinkron_mesin.py",
    "tests/integration/test_sinkron_sesi.py",
    "tests/integration/test_sinkron_konflik.py",
)
LIMIT_SECONDS = 900


@dataclass(frozen=True)
class Nasib:
    """What became of a mutant: the test that killed it, or none."""

    mutan: Mutan
    pembunuh: str
    detik: float


def jalankan(pilih: str = "") -> list[Nasib]:
    """Try the tests on every mutant whose name contains one of ``pilih``, parted by commas."""
    wanted = [part.strip() for part in pilih.split(",")]
    result = []
    with tempfile.TemporaryDirectory(prefix="lumbung-mutan-") as name:
        tree = Path(name)
        for part in PARTS:
            _salin(ROOT / part, tree / part)
        _wajib_hijau(tree)
        for mutan in DAFTAR:
            if any(part in mutan.nama for part in wanted):
                nasib = _satu(tree, mutan)
                result.append(nasib)
                word = f"killed by {nasib.pembunuh}" if nasib.pembunuh else "SURVIVED"
                sys.stdout.write(f"{nasib.detik:6.1f} s  {mutan.nama}: {word}\n")
                sys.stdout.flush()
    return result


def _salin(source: Path, target: Path) -> None:
    if source.is_dir():
        shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
    else:
        shutil.copyfile(source, target)


def _wajib_hijau(tree: Path) -> None:
    """The tests must pass on the copy itself, and really import the copy."""
    probe = "import app, sys; sys.stdout.write(app.__file__)"
    where = subprocess.run(
        [sys.executable, "-c", probe], cwd=tree, env=_env(), capture_output=True, check=True
    ).stdout.decode()
    if not where.startswith(str(tree)):
        msg = f"the tests would run on {where}"
        raise RuntimeError(msg)
    failed = _uji(tree, (*CEPAT, *LAMBAT))
    if failed:
        msg = f"the tests fail without any mutant: {failed}"
        raise RuntimeError(msg)


def _satu(tree: Path, mutan: Mutan) -> Nasib:
    path = tree / mutan.berkas
    source = path.read_text(encoding="utf-8")
    if source.count(mutan.lama) != 1:
        msg = f"{mutan.nama}: {mutan.berkas} holds its line {source.count(mutan.lama)} times"
        raise RuntimeError(msg)
    began = time.monotonic()
    try:
        path.write_text(source.replace(mutan.lama, mutan.baru), encoding="utf-8")
        killer = _uji(tree, CEPAT) or _uji(tree, LAMBAT)
    finally:
        path.write_text(source, encoding="utf-8")
    return Nasib(mutan, killer, time.monotonic() - began)


def _uji(tree: Path, tests: tuple[str, ...]) -> str:
    """Return the name of the first test that failed; empty if all passed."""
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:randomly", "--no-header"]
    try:
        done = subprocess.run(
            [*command, "-rfE", *tests],
            cwd=tree,
            env=_env(),
            capture_output=True,
            check=False,
            timeout=LIMIT_SECONDS,
        )
    except subprocess.TimeoutExpired:
        return "time"
    if done.returncode == 0:
        return ""
    text = done.stdout.decode(errors="replace")
    lines = [line for line in text.splitlines() if line.startswith(("FAILED", "ERROR"))]
    return lines[0].split(" - ")[0].split("::")[-1] if lines else f"exit {done.returncode}"


def _env() -> dict[str, str]:
    env = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "QT_QPA_PLATFORM": "offscreen"}
    env.setdefault("LUMBUNG_CERITA", "20")
    env.pop("PYTHONPATH", None)
    return env
