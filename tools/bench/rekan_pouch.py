# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""PouchDB 9 to express-pouchdb from the npm registry."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tools.bench.proses import Anak, anak
from tools.bench.rekan import Rekan, ukur_rekan

PAKET = ("pouchdb@9.0.0", "express@4", "express-pouchdb@4.2.0")
PROGRAM = Path(__file__).resolve().parent / "rekan_node" / "jalan.js"


def pasang(folder: Path) -> Path | None:
    """Install it unless it is there; None where there is no Node.js."""
    home = folder / "pouch"
    if shutil.which("npm") is None or shutil.which("node") is None:
        return None
    if not (home / "siap").exists():
        home.mkdir(parents=True, exist_ok=True)
        (home / "package.json").write_text('{"private": true}\n', encoding="ascii")
        quiet = ["--no-audit", "--no-fund", "--loglevel=error"]
        subprocess.run(["npm", "install", *quiet, *PAKET], cwd=home, check=True)
        (home / "siap").touch()
    return home


def pouch(home: Path, folder: Path, jumlah: int, k: int) -> dict[str, Any]:
    """Measure it; it neither compresses nor waits for the disk."""
    folder.mkdir(parents=True)
    env = {"UKUR_NODE": str(home)}

    @contextmanager
    def layani(_: Path) -> Iterator[tuple[Anak, int]]:
        (folder / "pusat").mkdir()
        command = ["node", str(PROGRAM), "layani", str(folder / "pusat")]
        with anak(command, env) as child:
            yield child, child.jawab()["port"]

    def kirim(_: Path, url: str) -> Any:  # noqa: ANN401 - a context manager of the child
        return anak(["node", str(PROGRAM), "kirim", str(folder), url], env)

    return ukur_rekan(Rekan("PouchDB", layani, kirim), folder, jumlah, k)
