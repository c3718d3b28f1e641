# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the command line prints: sentences for people, one JSON object with ``--json``."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from app.domain.errors import UserError, ValidationError

SELESAI, DITOLAK, SALAH_PAKAI = 0, 1, 2


def siapkan_keluaran() -> None:
    """Let a console that lacks a character show its code: the work must not fail at the report."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _json(data: Mapping[str, Any] | Sequence[Any]) -> str:
    """Characters as they are where standard output can take them, else as JSON escapes."""
    text = json.dumps(data, ensure_ascii=False, default=str)
    try:
        text.encode(getattr(sys.stdout, "encoding", None) or "utf-8")
    except UnicodeEncodeError:
        return json.dumps(data, default=str)
    return text


def tulis(data: Mapping[str, Any] | Sequence[Any], lines: Iterable[str], *, as_json: bool) -> None:
    """Print the result of a command."""
    if as_json:
        print(_json(data))
        return
    for line in lines:
        print(line)


def tulis_galat(error: UserError, *, as_json: bool) -> int:
    """Print a refusal with its reason; return the exit code 1."""
    if as_json:
        data: dict[str, Any] = {
            "error": {
                "code": error.code,
                "what": error.what,
                "kept": error.kept,
                "action": error.action,
            }
        }
        if isinstance(error, ValidationError):
            data["error"]["fields"] = error.fields
        print(_json(data))
    else:
        print(f"{error.what}\n{error.kept}\n{error.action} [{error.code}]", file=sys.stderr)
    return DITOLAK
