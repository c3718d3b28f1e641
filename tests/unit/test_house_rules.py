# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Rules that are counted here so that nobody has to argue about them."""

from __future__ import annotations

import ast
import os
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SKIPPED_FOLDERS = {".git", ".venv", "build", "dist", "htmlcov", "__pycache__"}
SKIPPED_SUFFIXES = (".egg-info", "_cache", ".hypothesis")
TEXT_SUFFIXES = {
    "", ".cfg", ".csv", ".html", ".ini", ".json", ".lock", ".mako", ".md", ".py", ".qss",
    ".sh", ".spec", ".svg", ".toml", ".ts", ".tsv", ".txt", ".xml", ".yaml", ".yml",
}  # fmt: skip
SPDX = (
    "# SPDX-FileCopyrightText: 2026 Tim Lumbung",
    "# SPDX-License-Identifier: AGPL-3.0-or-later",
)
MODULE_LINES, TEST_MODULE_LINES = 400, 600
# Files that repeat published words letter for letter, with their source beside them.
VERBATIM: frozenset[str] = frozenset()

# Each word is written in two halves, so that this file keeps its own rules.
MISSPELT = re.compile(
    r"(?<![a-z])(?:per|meng|peng|di|se|ber)?i" + r"jin(?:kan|an|nya)?(?![a-z])"
    r"|resi" + r"ko|anali" + r"sa(?![a-z])|prak" + r"tek",
    re.IGNORECASE,
)
MACHINE_PATH = re.compile(r"(?<![\w.~/)\]}-])/(?:wo" + r"rk|ho" + r"me)/")


def files() -> Iterator[Path]:
    for folder, names, members in os.walk(ROOT):
        names[:] = sorted(
            name
            for name in names
            if name not in SKIPPED_FOLDERS and not name.endswith(SKIPPED_SUFFIXES)
        )
        yield from (Path(folder, member) for member in sorted(members))


def relative(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


TEXTS = [path for path in files() if path.suffix in TEXT_SUFFIXES and path.name != ".coverage"]
MODULES = [path for path in TEXTS if path.suffix == ".py"]
CODE = [*MODULES, *(ROOT / name for name in ("build_installer.spec", ".ci/run"))]


def lines_of(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines()


def hits(pattern: re.Pattern[str], paths: list[Path]) -> list[str]:
    return [
        f"{relative(path)}:{number}: {found.group()}"
        for path in paths
        if relative(path) not in VERBATIM
        for number, line in enumerate(lines_of(path), start=1)
        for found in pattern.finditer(line)
    ]


def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def test_something_is_looked_at() -> None:
    names = {relative(path) for path in MODULES}
    assert {"app/domain/errors.py", "tools/dev.py", "tests/unit/test_house_rules.py"} <= names


def test_modules_stay_short() -> None:
    too_long = []
    for path in MODULES:
        limit = TEST_MODULE_LINES if relative(path).startswith("tests/") else MODULE_LINES
        if (count := len(lines_of(path))) > limit:
            too_long.append(f"{relative(path)}: {count} lines, allowed {limit}")
    assert not too_long


def test_code_names_its_owner_and_licence() -> None:
    without = []
    for path in CODE:
        lines = lines_of(path)
        start = 1 if lines and lines[0].startswith("#!") else 0
        if tuple(lines[start : start + 2]) != SPDX:
            without.append(relative(path))
    assert not without


def test_spelling_follows_the_dictionary() -> None:
    places = ("app/", "docs/", "resources/")
    assert hits(MISSPELT, [path for path in TEXTS if relative(path).startswith(places)]) == []


def test_no_file_names_a_folder_of_somebodys_machine() -> None:
    assert hits(MACHINE_PATH, TEXTS) == []


def test_imports_are_absolute() -> None:
    found = [
        f"{relative(path)}:{node.lineno}"
        for path in MODULES
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.ImportFrom) and node.level > 0
    ]
    assert found == []


def _sleeps(tree: ast.Module) -> Iterator[int]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module == "time":
            if any(alias.name == "sleep" for alias in node.names):
                yield node.lineno
        elif isinstance(node, ast.Attribute) and node.attr in {"sleep", "msleep", "qSleep"}:
            yield node.lineno


def test_tests_wait_for_events_and_never_sleep() -> None:
    found = [
        f"{relative(path)}:{line}"
        for path in MODULES
        if relative(path).startswith("tests/")
        for line in _sleeps(tree_of(path))
    ]
    assert found == []


def test_test_modules_have_names_of_their_own() -> None:
    # Test folders are no packages: pytest imports every module by its bare name.
    seen: dict[str, str] = {}
    twice = []
    for path in MODULES:
        if path.name.startswith("test_"):
            if path.name in seen:
                twice.append(f"{relative(path)} and {seen[path.name]}")
            seen[path.name] = relative(path)
    assert not twice


def test_lock_file_pins_and_hashes_everything_the_project_asks_for() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    entries = [entry for entry in re.split(r"\n(?=\S)", lock) if not entry.startswith("#")]
    assert [entry for entry in entries if "--hash=sha256:" not in entry] == []
    locked = dict(re.findall(r"^([a-z0-9.-]+)==(\S+)", lock, re.MULTILINE))
    assert len(locked) == len(entries)
    assert not re.search(r"https?://|file:|--(?:extra-)?index-url|--find-links", lock)

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    for requirement in wanted:
        found = re.match(r"([A-Za-z0-9_.-]+)(?:==([\w.]+)$)?", requirement)
        assert found is not None
        name = re.sub(r"[-_.]+", "-", found[1]).lower()
        assert name in locked, requirement
        if found[2]:
            assert locked[name] == found[2], requirement


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("peri" + "jinan usaha", True),
        ("surat i" + "jin", True),
        ("resi" + "ko tinggi", True),
        ("Prak" + "tek", True),
        ("anali" + "sa jabatan", True),
        ("perizinan, risiko, analisis, praktik, Beijing", False),
    ],
)
def test_the_spelling_rule_knows_right_from_wrong(text: str, *, wrong: bool) -> None:
    assert bool(MISSPELT.search(text)) is wrong


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("open('/ho" + "me/budi/x')", True),
        ("see /wo" + "rk/main/app", True),
        ("https://ppid.example.go.id/ho" + "me/berita", False),
        ("resources/wo" + "rk/x", False),
    ],
)
def test_the_path_rule_knows_machines_from_addresses(text: str, *, wrong: bool) -> None:
    assert bool(MACHINE_PATH.search(text)) is wrong
