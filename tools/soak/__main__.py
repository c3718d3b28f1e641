# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""``python -m tools.soak [--runs N] [--seed S]``: exit 0 if every kill was survived whole.

``python -m tools.soak sync [armada|mati|cerita|mutan]`` tries the exchange between PCs instead.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path

from tools.soak import sinkron
from tools.soak.mati import jalankan


def main(arguments: list[str]) -> int:
    """Run the kills and print what they showed."""
    if arguments[:1] == ["sync"]:
        return sinkron.main(arguments[1:])
    parser = argparse.ArgumentParser(prog="python -m tools.soak")
    parser.add_argument("--runs", type=int, default=200)
    parser.add_argument("--seed", type=int, default=2026)
    parser.add_argument("--longest", type=float, default=2.0, help="seconds of work before a kill")
    options = parser.parse_args(arguments)
    os.environ.setdefault("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    with tempfile.TemporaryDirectory(prefix="lumbung-soak-") as name:
        os.environ["LUMBUNG_STATE"] = str(Path(name) / "state")
        began = time.monotonic()
        report = jalankan(
            Path(name) / "uji", runs=options.runs, seed=options.seed, longest=options.longest
        )
        seconds = time.monotonic() - began
    print(f"kills {report.kills}, seconds {seconds:.0f}, new identities {report.new_identities}")
    print("acknowledged:", ", ".join(f"{k} {v}" for k, v in sorted(report.acks.items())))
    print("killed after:", ", ".join(f"{k} {v}" for k, v in sorted(report.killed_after.items())))
    for fault in report.faults:
        print("FAULT", fault)
    return 1 if report.faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
