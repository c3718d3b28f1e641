# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The program's own log: what it did, by ids and counts; never a name, a number or a content."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

NAME = "lumbung"
SIZE = 1024 * 1024
COUNT = 3
FORMAT = "%(asctime)s %(levelname)s %(name)s %(message)s"


def start_log(folder: Path) -> None:
    """Write to a small rotating file, or to standard error if the disk refuses; once."""
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    if any(handler.name == NAME for handler in root.handlers):
        return
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = RotatingFileHandler(
            folder / "lumbung.log", maxBytes=SIZE, backupCount=COUNT, encoding="utf-8", delay=True
        )
    except OSError:
        handler = logging.StreamHandler()
    handler.name = NAME
    handler.setFormatter(logging.Formatter(FORMAT))
    root.addHandler(handler)
