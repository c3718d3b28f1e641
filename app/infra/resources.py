# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Files that ship with the program: found in a source tree and in a PyInstaller bundle."""

from __future__ import annotations

import csv
import sys
from pathlib import Path


class ResourceMissingError(RuntimeError):
    """A shipped file is not there: the installation is damaged."""


def resource_root() -> Path:
    """Return the folder that holds ``resources``: the bundle's, else the source tree's."""
    bundle = getattr(sys, "_MEIPASS", None)
    base = Path(bundle) if bundle else Path(__file__).resolve().parents[2]
    return base / "resources"


def resource_path(*parts: str) -> Path:
    """Return the path of a shipped file, for example ``resource_path("data", "tenggat.csv")``.

    Raises:
        ResourceMissingError: the file or folder is not part of this installation.
    """
    path = resource_root().joinpath(*parts)
    if not path.exists():
        raise ResourceMissingError("/".join(parts))
    return path


def read_csv(*parts: str) -> list[dict[str, str]]:
    """Return the rows of a shipped CSV (UTF-8, first line = column names), values stripped.

    Raises:
        ResourceMissingError: the file is missing, empty, or a row has too few or too many cells.
    """
    path = resource_path(*parts)
    with path.open(encoding="utf-8-sig", newline="") as stream:
        reader = csv.reader(stream)
        header = next(reader, None)
        if header is None:
            raise ResourceMissingError(f"{'/'.join(parts)}: empty")
        rows: list[dict[str, str]] = []
        for cells in reader:
            if len(cells) != len(header):
                raise ResourceMissingError(f"{'/'.join(parts)}: line {reader.line_num}")
            rows.append(dict(zip(header, (cell.strip() for cell in cells), strict=True)))
    return rows
