# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The long runs of the exchange: a fleet, kills, long stories, and whether the tests can see.

``armada`` simulates many agencies over many days (the default), ``mati`` kills a PC in the midst
of an exchange again and again, ``cerita`` lets Hypothesis tell long stories and the laws try
many more histories, ``mutan`` breaks the code on purpose and asks whether the tests notice.
"""

from __future__ import annotations

import argparse
import logging
import os
import shutil
import subprocess
import sys
from pathlib import Path

os.environ.setdefault("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")

from tests.helpers.armada import jalankan_armada
from tests.helpers.cetakan import cetakan, folder_cepat
from tests.helpers.mati_sinkron import bunuh_berulang
from tools.soak import mutan

ROOT = Path(__file__).parents[2]


def main(arguments: list[str]) -> int:
    """Run one of them; exit 0 if every promise held, or every mutant was noticed."""
    parser = argparse.ArgumentParser(prog="python -m tools.soak sync")
    parser.add_argument(
        "apa", nargs="?", default="armada", choices=("armada", "mati", "cerita", "mutan")
    )
    parser.add_argument("--agencies", type=int, default=50)
    parser.add_argument("--days", type=int, default=30)
    parser.add_argument("--runs", type=int, default=200, help="kills, or stories")
    parser.add_argument("--longest", type=float, default=2.0, help="seconds of work before a kill")
    parser.add_argument("--seed", type=int, default=2026)
    parser.add_argument("--only", default="", help="mutants whose name contains this")
    options = parser.parse_args(arguments)
    logging.disable(logging.WARNING)  # restores and forks are warned of by design
    if options.apa == "mutan":
        return _mutan(options.only)
    if options.apa == "cerita":
        return _cerita(options.runs)
    folder = folder_cepat("lumbung-soak-")
    try:
        if options.apa == "mati":
            return _mati(folder, options.runs, options.seed, options.longest)
        report = jalankan_armada(
            folder,
            instansi=options.agencies,
            hari=options.days,
            benih=options.seed,
            lapor=_say,
        )
        _say(f"every promise held. {report.kalimat()}")
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return 0


def _mati(folder: Path, runs: int, seed: int, longest: float) -> int:
    with cetakan(2) as cetak:
        report = bunuh_berulang(cetak, folder / "mati", kali=runs, benih=seed, terlama=longest)
    _say(f"kills {report.dibunuh}")
    _say("acknowledged: " + ", ".join(f"{k} {v}" for k, v in sorted(report.diakui.items())))
    _say("killed after: " + ", ".join(f"{k} {v}" for k, v in sorted(report.mati_setelah.items())))
    return 0


def _cerita(runs: int) -> int:
    env = {**os.environ, "LUMBUNG_HYPOTHESIS": "soak", "LUMBUNG_CERITA": str(runs)}
    command = [sys.executable, "-m", "pytest", "-q", "-o", "timeout=0", "tests/stateful"]
    return subprocess.run(command, cwd=ROOT, env=env, check=False).returncode


def _mutan(only: str) -> int:
    found = mutan.jalankan(only)
    survivors = [one.mutan.nama for one in found if not one.pembunuh]
    _say(f"{len(found) - len(survivors)} of {len(found)} mutants were noticed")
    return 1 if survivors or not found else 0


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()
