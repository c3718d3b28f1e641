# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Build the one-folder program and prove that it works away from the source tree.

``python -m tools.package --target linux [--keep-build]``. The proof starts the frozen program the
way a stranger would: other folder, empty home, no Python on its path. It must count a deadline,
make letters, and paint its first window.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from app import APP_NAME, VERSION

ROOT = Path(__file__).resolve().parent.parent
SPEC = ROOT / "build_installer.spec"
PROGRAM = APP_NAME.lower()
SIZE_LIMIT_MB = 230
SMOKE_SECONDS = 180
# Symbols are removed only where no tool moved sections when the wheel was made (as in Qt's).
STRIPPED = (
    "libpython3*.so*",
    "msgpack/*.so",
    "python3*/lib-dynload/*.so",
    "sqlalchemy/**/*.so",
    "sqlcipher3/*.so",
    "zstandard/*.so",
)


class PackagingError(Exception):
    """The program could not be built, or what was built does not work."""


def build(target: str) -> Path:
    """Run PyInstaller for ``target``; return the folder of the program."""
    if target != "linux" or sys.platform != "linux":
        raise PackagingError(f"target {target} cannot be built on {sys.platform}")
    folders = ["--distpath", str(ROOT / "dist"), "--workpath", str(ROOT / "build" / "pyinstaller")]
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    done = subprocess.run([*command, *folders, str(SPEC)], cwd=ROOT, check=False)
    if done.returncode != 0:
        raise PackagingError(f"PyInstaller ended with {done.returncode}")
    folder = ROOT / "dist" / f"{PROGRAM}-{VERSION}"
    for pattern in STRIPPED:
        for library in (folder / "_internal").glob(pattern):
            if not library.is_symlink():
                subprocess.run(["strip", "--strip-unneeded", str(library)], check=True)
    return folder


def check_size(folder: Path) -> float:
    """Megabytes (10⁶ bytes) that the files below ``folder`` hold; links count nothing.

    Raises ``PackagingError`` above the limit: some dead weight came back in.
    """
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    megabytes = sum(path.stat().st_size for path in files) / 1_000_000
    if megabytes > SIZE_LIMIT_MB:
        raise PackagingError(f"{megabytes:.0f} MB, allowed {SIZE_LIMIT_MB}")
    return megabytes


def stranger_env(home: Path) -> dict[str, str]:
    """The environment of a user who never saw this source tree."""
    return {
        "HOME": str(home),
        "LANG": "C.UTF-8",
        "LUMBUNG_PASSPHRASE": "lumbung-contoh-bukan-rahasia",
        "PATH": os.defpath,
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_RUNTIME_DIR": str(home),
    }


def start(program: Path, args: Sequence[str], home: Path) -> str:
    """Run the program in ``home``; return what it printed.

    Raises ``PackagingError`` with its last words when it fails or does not end in time.
    """
    command = [str(program), *args]
    try:
        done = subprocess.run(
            command,
            cwd=home,
            env=stranger_env(home),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=SMOKE_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired as late:
        raise PackagingError(f"{args}: no end after {SMOKE_SECONDS} s") from late
    if done.returncode != 0:
        tail = "\n".join((done.stdout + done.stderr).splitlines()[-20:])
        raise PackagingError(f"{args}: exit code {done.returncode}\n{tail}")
    return done.stdout


def check_deadline(program: Path, home: Path) -> str:
    """The rules travelled along: a deadline is counted without an office."""
    printed = start(program, ["deadline", "P4", "2026-01-05", "--json"], home)
    due = date.fromisoformat(json.loads(printed)["due"])
    if due <= date(2026, 1, 5):
        raise PackagingError(f"deadline on {due}, before it began")
    return f"deadline {due}"


def check_letters(program: Path, home: Path) -> str:
    """Fonts, wording and database work: the demo office prints letters that hold text."""
    from pypdf import PdfReader

    out = home / "hasil"
    start(program, ["demo", "--data", str(home / "kantor"), "--out", str(out)], home)
    letters = sorted(out.rglob("*.pdf"))
    if not letters:
        raise PackagingError(f"demo made no PDF in {out}")
    for letter in letters:
        if not any(page.extract_text().strip() for page in PdfReader(letter).pages):
            raise PackagingError(f"{letter.name} holds no text")
    return f"{len(letters)} PDF files with text"


def check_window(program: Path, home: Path) -> str:
    """Qt and its plug-ins travelled along: the first window is painted, then the program ends."""
    begin = time.monotonic()
    start(program, ["--data", str(home / "kantor"), "--smoke"], home)
    return f"window after {time.monotonic() - begin:.1f} s"


def smoke(program: Path) -> list[str]:
    """Start the program three ways; one line of findings each. Raises ``PackagingError``."""
    with tempfile.TemporaryDirectory(prefix="lumbung-smoke-") as folder:
        home = Path(folder)
        return [check(program, home) for check in (check_deadline, check_letters, check_window)]


def main(argv: Sequence[str]) -> int:
    """Build and prove; exit code 1 with the reason when either fails."""
    parser = argparse.ArgumentParser(prog="tools/dev.py package", description=__doc__)
    parser.add_argument("--target", choices=["linux"], required=True)
    parser.add_argument("--keep-build", action="store_true", help="prove what dist/ already holds")
    options = parser.parse_args(argv)
    try:
        folder = ROOT / "dist" / f"{PROGRAM}-{VERSION}"
        if not options.keep_build:
            folder = build(options.target)
        print(f"{folder.relative_to(ROOT)}: {check_size(folder):.0f} MB", flush=True)
        for finding in smoke(folder / PROGRAM):
            print(f"  {finding}")
    except PackagingError as failure:
        print(f"package: {failure}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
