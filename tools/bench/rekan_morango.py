# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""morango (Kolibri's engine) from the package index, in a venv of its own."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from tools.bench.proses import Anak, anak, port_bebas, sekali, tunggu_port
from tools.bench.rekan import Rekan, ukur_rekan

PAKET = ("morango==0.8.15", "setuptools<81")
SINI = Path(__file__).resolve().parent


def pasang(folder: Path) -> Path:
    """Install it unless it is there; return its Python."""
    home = folder / "morango"
    python = home / "bin" / "python"
    if not (home / "siap").exists():
        subprocess.run([sys.executable, "-m", "venv", str(home)], check=True)
        subprocess.run(
            [str(python), "-m", "pip", "--disable-pip-version-check", "install", "-q", *PAKET],
            check=True,
        )
        (home / "siap").touch()
    return python


def morango(python: Path, folder: Path, jumlah: int, k: int, *, tanpa_jeda: bool) -> dict[str, Any]:
    """Measure it, with its polling pauses as users have them or without."""
    program = [str(python), "-m", "rekan_django.jalan"]
    folder.mkdir(parents=True)
    own, other = str(folder / "a.db"), str(folder / "b.db")
    subprocess.run([*program, "siapkan", own, other], env=_env(), check=True)
    more = ["--tanpa-jeda"] if tanpa_jeda else []

    @contextmanager
    def layani(_: Path) -> Iterator[tuple[Anak, int]]:
        port = port_bebas()
        with anak([*program, "layani", other, str(port)], _env()) as child:
            tunggu_port(port)
            yield child, port

    def kirim(_: Path, url: str) -> Any:  # noqa: ANN401 - a context manager of the child
        return anak([*program, "kirim", own, f"{url}/", *more], _env())

    nama = "morango tanpa jeda" if tanpa_jeda else "morango"
    found = ukur_rekan(Rekan(nama, layani, kirim), folder, jumlah, k)
    held = sekali([*program, "hitung", other], **_env())
    if held["rekaman"] != jumlah:
        raise RuntimeError(f"morango: {held['rekaman']} dari {jumlah} rekaman")
    return found


def _env() -> dict[str, str]:
    return {"PYTHONPATH": str(SINI)}


biasa = partial(morango, tanpa_jeda=False)
terbaik = partial(morango, tanpa_jeda=True)
