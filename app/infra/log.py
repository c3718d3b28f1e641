# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The program's own log: what it did, by ids and counts; never a name, a number or a content."""

from __future__ import annotations

import logging
from copy import copy
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import TextIO

NAME = "lumbung"
SIZE = 1024 * 1024
COUNT = 3
FORMAT = "%(asctime)s %(levelname)s %(name)s %(message)s"


class _KeLayar(logging.StreamHandler[TextIO]):
    """Standard error instead of the file: what matters, in one line, without the call stack."""

    def __init__(self) -> None:
        super().__init__()
        self.setLevel(logging.WARNING)

    def format(self, record: logging.LogRecord) -> str:
        line = copy(record)
        line.exc_info = line.exc_text = line.stack_info = None
        reason = record.exc_info[0].__name__ if record.exc_info and record.exc_info[0] else ""
        return f"{super().format(line)} {reason}".rstrip()


class _KeBerkas(RotatingFileHandler):
    """The log file; when the disk refuses a record, that record goes to standard error."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the library's name
        layar = _KeLayar()
        if record.levelno >= layar.level:
            layar.setFormatter(self.formatter)
            layar.handle(record)


def start_log(folder: Path) -> None:
    """Write to a small rotating file, or to standard error if the disk refuses; once."""
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    if any(handler.name == NAME for handler in root.handlers):
        return
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = _KeBerkas(
            folder / "lumbung.log", maxBytes=SIZE, backupCount=COUNT, encoding="utf-8", delay=True
        )
    except OSError:
        handler = _KeLayar()
    handler.name = NAME
    handler.setFormatter(logging.Formatter(FORMAT))
    root.addHandler(handler)
