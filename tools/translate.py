# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Compile the catalogues: ``python -m tools.translate`` after translating (see ``tools.i18n``)."""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path

import PySide6

CATALOGUES = Path(__file__).resolve().parents[1] / "resources" / "i18n"


def release(source: Path, target: Path) -> None:
    """Compile one catalogue; sentences that are not translated yet stay Indonesian."""
    program = Path(PySide6.__path__[0], "lrelease")
    options = ["-silent", "-nounfinished", str(source), "-qm", str(target)]
    subprocess.run([str(program), *options], check=True)


def stale(catalogues: Path = CATALOGUES) -> list[str]:
    """Return the names of catalogues whose ``.qm`` is not what their ``.ts`` compiles to."""
    names = []
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "fresh.qm"
        for source in sorted(catalogues.glob("*.ts")):
            release(source, fresh)
            shipped = source.with_suffix(".qm")
            if not shipped.exists() or shipped.read_bytes() != fresh.read_bytes():
                names.append(source.name)
    return names


def main() -> None:
    """Compile every catalogue."""
    for source in sorted(CATALOGUES.glob("*.ts")):
        release(source, source.with_suffix(".qm"))


if __name__ == "__main__":
    main()
