# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""``python -m app`` and the console command ``lumbung``.

Without a command the window opens; anything else goes to the command line.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from itertools import pairwise

WINDOW_VALUES = ("--data", "-platform", "-style", "-stylesheet", "-geometry", "-display")
WINDOW_OPTIONS = ("--data", "--smoke", "-platform", "-style")


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if not arguments or arguments[0].startswith(WINDOW_OPTIONS):
        return _window(arguments)
    from app.cli.main import main as command_line

    return command_line(arguments)


def _window(arguments: Sequence[str]) -> int:
    stray = _stray(arguments)
    if stray is not None:
        _say(
            f"“{stray}” tidak dikenal sesudah pilihan jendela. Perintah ditulis paling depan,"
            " misalnya: lumbung audit verify --data DIR"
        )
        return 2
    if _empty_folder(arguments):
        _say("Sesudah --data tulis folder kantor; yang diberikan kosong.")
        return 2
    problem = _screen_problem(arguments)
    if problem:
        _say(
            f"{problem}\n"
            "Data tidak disentuh.\n"
            "Jalankan dari desktop, atau pakai perintah tanpa layar: lumbung --help [LYR-001]"
        )
        return 1
    from app.bootstrap import run_window

    return run_window(arguments)


def _say(text: str) -> None:
    if sys.stderr is not None:  # a windowed program on Windows has none
        sys.stderr.write(f"{text}\n")


def _stray(arguments: Sequence[str]) -> str | None:
    """Return the first word that belongs to no option of the window."""
    words = iter(arguments)
    for word in words:
        if word in WINDOW_VALUES:
            next(words, None)
        elif not word.startswith("-"):
            return word
    return None


def _empty_folder(arguments: Sequence[str]) -> bool:
    """True if ``--data`` names nothing: that would open the folder one happens to stand in."""
    given = [word.partition("=")[2] for word in arguments if word.startswith("--data=")]
    given += [after for word, after in pairwise([*arguments, ""]) if word == "--data"]
    return any(not folder.strip() for folder in given)


def _screen_problem(arguments: Sequence[str]) -> str:
    """Say why no window can be shown on Linux: Qt would abort there without a reason."""
    if not sys.platform.startswith("linux"):
        return ""
    from app.infra.layar import masalah_layar

    return masalah_layar(os.environ, arguments)


if __name__ == "__main__":
    sys.exit(main())
