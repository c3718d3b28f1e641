# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Keep the English catalogue in step with the Indonesian sentences in the code.

``python -m tools.i18n check`` refuses a stale catalogue; ``update`` brings new sentences in and
drops those that no longer occur. Translating them stays a person's work. Words and sentences of
the layers below the screens come in through ``tools.kalimat``.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree as ET

import PySide6

from tools import kalimat

ROOT = Path(__file__).resolve().parent.parent
CATALOGUE = ROOT / "resources" / "i18n" / "app_en.ts"
TEMPLATES = CATALOGUE.with_name("kalimat.json")
"""Sentences around values, which the screens recognise by their shape"""

Message = tuple[str, str, str]


def update(catalogue: Path, sources: Path) -> None:
    """Let lupdate write every translatable sentence below ``sources`` into ``catalogue``.

    Raises ``RuntimeError`` with lupdate's own words when it fails.
    """
    files = sorted(str(path) for path in sources.rglob("*.py"))
    with tempfile.TemporaryDirectory() as folder:
        words = Path(folder, "kalimat.py")
        words.write_text(kalimat.modul(kalimat.kumpulkan(sources)), encoding="utf-8")
        files.append(str(words))
        listing = Path(folder, "sources.txt")
        listing.write_text("\n".join(files), encoding="utf-8")
        program = Path(PySide6.__path__[0], "lupdate")
        languages = ["-source-language", "id_ID", "-target-language", "en_GB"]
        options = ["-silent", "-no-obsolete", "-locations", "none", *languages]
        options += ["-tr-function-alias", "translate+=t"]
        done = subprocess.run(
            [str(program), *options, f"@{listing}", "-ts", str(catalogue)],
            capture_output=True,
            text=True,
            check=False,
        )
    if done.returncode != 0:
        raise RuntimeError(f"lupdate: {done.stdout}{done.stderr}")


def messages(catalogue: Path) -> dict[Message, bool]:
    """Every (context, sentence, remark) of a catalogue with whether it is translated."""
    found: dict[Message, bool] = {}
    for context in ET.parse(catalogue).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            translated = translation is not None and translation.get("type") is None
            source, remark = message.findtext("source", ""), message.findtext("comment", "")
            found[name, source, remark] = translated
    return found


def problems(catalogue: Path, sources: Path) -> tuple[list[str], int]:
    """What is stale, one line each, and how many sentences still wait for a translation."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder, "app_en.ts")
        update(fresh, sources)
        wanted = messages(fresh) if fresh.exists() else {}
    have = messages(catalogue) if catalogue.exists() else {}
    lines = [f"belum masuk katalog: [{name}] {text}" for name, text, _ in wanted.keys() - have]
    lines += [f"tidak dipakai lagi: [{name}] {text}" for name, text, _ in have.keys() - wanted]
    return sorted(lines), sum(not translated for translated in have.values())


def templates(sources: Path) -> str:
    """Return what ``kalimat.json`` must hold."""
    found = kalimat.templat(kalimat.kumpulkan(sources))
    return json.dumps(found, ensure_ascii=False, indent=0) + "\n"


def main(argv: Sequence[str]) -> int:
    """Check or update; exit code 1 for a stale catalogue, 2 for wrong usage."""
    if list(argv) == ["update"]:
        CATALOGUE.parent.mkdir(parents=True, exist_ok=True)
        update(CATALOGUE, ROOT / "app")
        TEMPLATES.write_text(templates(ROOT / "app"), encoding="utf-8")
        return 0
    if list(argv) != ["check"]:
        print("python -m tools.i18n check|update", file=sys.stderr)
        return 2
    stale, waiting = problems(CATALOGUE, ROOT / "app")
    if TEMPLATES.read_text(encoding="utf-8") != templates(ROOT / "app"):
        stale.append(f"{TEMPLATES.name} usang")
    for line in stale:
        print(line)
    if stale:
        print("Katalog usang: jalankan python3 tools/dev.py fmt, lalu terjemahkan yang baru.")
    print(f"{CATALOGUE.name}: {waiting} kalimat belum diterjemahkan.")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
