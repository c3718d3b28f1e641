# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Catalogues of the screens: ``update`` after changing texts, ``release`` after translating.

``check`` fails if a text of ``app/ui`` is missing in ``app_en.ts``, is untranslated, or if a
``.qm`` is older than its ``.ts``.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CATALOGUES = ROOT / "resources" / "i18n"
ENGLISH = CATALOGUES / "app_en.ts"


def tool(name: str) -> str:
    """Return the path of a Qt tool beside the running interpreter."""
    return str(Path(sys.executable).with_name(f"pyside6-{name}"))


def update(target: Path = ENGLISH) -> None:
    """Bring new source texts into ``target`` and drop those that are gone."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "app" / "ui").rglob("*.py"))
    command = [tool("lupdate"), *sources, "-ts", str(target), "-no-obsolete", "-silent"]
    command += ["-locations", "none", "-source-language", "id", "-target-language", "en"]
    subprocess.run(command, cwd=ROOT, check=True)


def release(source: Path, target: Path) -> None:
    """Compile one catalogue."""
    command = [tool("lrelease"), str(source), "-qm", str(target), "-silent", "-nounfinished"]
    subprocess.run(command, cwd=ROOT, check=True)


def release_all() -> None:
    """Compile every catalogue."""
    for source in sorted(CATALOGUES.glob("*.ts")):
        release(source, source.with_suffix(".qm"))


def texts(path: Path) -> dict[tuple[str, str], str]:
    """Return (context, source) → translation; "" where it is unfinished."""
    found: dict[tuple[str, str], str] = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            done = translation is not None and translation.get("type") is None
            text = (translation.text or "") if translation is not None and done else ""
            found[name, message.findtext("source") or ""] = text
    return found


def faults() -> list[str]:
    """Return what ``check`` complains about."""
    known = texts(ENGLISH)
    found = [f"not translated: {context}: {text}" for (context, text), t in known.items() if not t]
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "fresh.ts"
        update(fresh)
        missing = texts(fresh).keys() - known.keys()
        found += [f"not in the catalogue: {context}: {text}" for context, text in sorted(missing)]
        for source in sorted(CATALOGUES.glob("*.ts")):
            compiled = Path(folder) / "fresh.qm"
            release(source, compiled)
            shipped = source.with_suffix(".qm")
            if not shipped.exists() or shipped.read_bytes() != compiled.read_bytes():
                found.append(f"not compiled: {source.name}")
    return found


def main(arguments: list[str]) -> int:
    """Run one command; return the exit code."""
    commands = {"update": update, "release": release_all}
    if arguments == ["check"]:
        complaints = faults()
        print("\n".join(complaints) or "catalogues are complete")
        return 1 if complaints else 0
    if len(arguments) != 1 or arguments[0] not in commands:
        print("usage: translate.py update|release|check")
        return 2
    commands[arguments[0]]()
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
