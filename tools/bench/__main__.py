# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""``tools/dev.py bench [--rows N]``: every figure of the issue in one run, as a table and JSON.

``tools/dev.py bench sync [--quick]``: synchronisation beside its peers.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from dataclasses import asdict
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def main() -> int:
    """Measure and print; exit 1 if a figure misses its target."""
    if sys.argv[1:2] == ["sync"]:
        from tools.bench.sinkron import main as sinkron

        return sinkron(sys.argv[2:])
    parser = argparse.ArgumentParser(prog="bench")
    parser.add_argument("--rows", type=int, default=200_000)
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "bench")
    options = parser.parse_args()
    os.environ["LUMBUNG_STATE"] = str(options.folder / "state")
    from tools.bench.data import daftar, ekspor, pencarian, usulan
    from tools.bench.mulai import mulai
    from tools.bench.seed import buka
    from tools.bench.simpan import simpan
    from tools.bench.ukur import Hasil, rss_mb

    options.folder.mkdir(parents=True, exist_ok=True)
    sesi = buka(options.folder, options.rows)
    results = daftar(sesi)
    results += pencarian(sesi)
    results += usulan(sesi)
    results.append(Hasil("memori: RSS puncak daftar dan cari", rss_mb(), "MB", 250))
    results += simpan(sesi)
    results += ekspor(sesi)
    sesi.kantor.close()
    results += mulai(sesi.kantor.paths.root)
    for result in results:
        mark = "ok  " if result.lulus else "GAGAL"
        line = f"{result.nilai:10.2f} {result.satuan:3} (batas {result.batas:g})"
        print(f"{mark:5} {result.nama:42} {line}  {result.rincian}")
    target = options.folder / "hasil.json"
    target.write_text(json.dumps([asdict(r) for r in results], indent=1), encoding="utf-8")
    return 0 if all(result.lulus for result in results) else 1


if __name__ == "__main__":
    sys.exit(main())
