# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The proof of a frozen program fails for programs that do not work."""

from __future__ import annotations

import ast
import re
import sys
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from tools import package

ROOT = Path(__file__).parents[2]
SPEC = ROOT / "build_installer.spec"

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the fakes are shell scripts")


def fake_program(folder: Path, body: str) -> Path:
    program = folder / "lumbung"
    program.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
    program.chmod(0o755)
    return program


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    path = tmp_path / "contoh.pdf"
    canvas = Canvas(str(path))
    canvas.drawString(72, 700, "Tanda bukti permohonan")
    canvas.save()
    return path


def test_a_working_program_passes(tmp_path: Path, letter: Path) -> None:
    program = fake_program(
        tmp_path,
        f"""case "$1" in
        deadline) echo '{{"due": "2026-01-19"}}' ;;
        demo) mkdir -p "$5/surat" && cp "{letter}" "$5/surat/" ;;
        --data) test "$3" = --smoke && test "$QT_QPA_PLATFORM" = offscreen ;;
        esac""",
    )
    deadline, letters, window = package.smoke(program)
    assert deadline == "deadline 2026-01-19"
    assert letters == "1 PDF files with text"
    assert window.startswith("window after ")


def test_a_refusal_shows_the_programs_last_words(tmp_path: Path) -> None:
    program = fake_program(tmp_path, "echo 'font tidak ada' >&2; exit 1")
    with pytest.raises(package.PackagingError, match=r"exit code 1\nfont tidak ada"):
        package.check_window(program, tmp_path)


def test_a_deadline_before_its_start_is_refused(tmp_path: Path) -> None:
    program = fake_program(tmp_path, 'echo \'{"due": "2026-01-05"}\'')
    with pytest.raises(package.PackagingError, match="before it began"):
        package.check_deadline(program, tmp_path)


def test_a_demo_without_letters_is_refused(tmp_path: Path) -> None:
    with pytest.raises(package.PackagingError, match="made no PDF"):
        package.check_letters(fake_program(tmp_path, "true"), tmp_path)


def test_letters_without_text_are_refused(tmp_path: Path) -> None:
    blank = tmp_path / "kosong.pdf"
    canvas = Canvas(str(blank))
    canvas.showPage()
    canvas.save()
    program = fake_program(tmp_path, f'mkdir -p "$5" && cp "{blank}" "$5/"')
    with pytest.raises(package.PackagingError, match=r"kosong\.pdf holds no text"):
        package.check_letters(program, tmp_path)


def test_a_hanging_program_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "SMOKE_SECONDS", 0.2)
    program = fake_program(tmp_path, "exec tail -f /dev/null")
    with pytest.raises(package.PackagingError, match=r"no end after 0\.2 s"):
        package.check_window(program, tmp_path)


def test_the_program_sees_nothing_of_the_developer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    printed = package.start(fake_program(tmp_path, "env; pwd"), [], tmp_path)
    assert "PYTHONPATH" not in printed
    assert f"HOME={tmp_path}\n" in printed
    assert printed.endswith(f"{tmp_path}\n")


def test_dead_weight_that_comes_back_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "besar").write_bytes(b"\0" * 3_000_000)
    (tmp_path / "tautan").symlink_to(tmp_path / "besar")
    assert package.check_size(tmp_path) == pytest.approx(3.0)
    monkeypatch.setattr(package, "SIZE_LIMIT_MB", 2)
    with pytest.raises(package.PackagingError, match="3 MB, allowed 2"):
        package.check_size(tmp_path)


def _dropped() -> re.Pattern[str]:
    """The pattern of the recipe, read without running PyInstaller."""
    for node in ast.parse(SPEC.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "DROPPED":
            assert isinstance(node.value, ast.Call)
            return re.compile(ast.literal_eval(node.value.args[0]))
    pytest.fail("the recipe has no DROPPED")


@pytest.mark.parametrize(
    "path",
    [
        "libgtk-3.so.0",
        "libcairo.so.2",
        "libpangoft2-1.0.so.0",
        "libcups.so.2",
        "libgnutls.so.30",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/wayland-shell-integration/libxdg-shell.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/Qt/lib/libQt6Qml.so.6",
        "PySide6/opengl32sw.dll",
    ],
)
def test_the_recipe_drops_what_no_screen_uses(path: str) -> None:
    assert _dropped().search("/" + path)


@pytest.mark.parametrize(
    "path",
    [
        "PySide6/Qt/lib/libQt6Widgets.so.6",
        "PySide6/Qt/lib/libQt6PrintSupport.so.6",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/plugins/platforms/qwindows.dll",
        "PySide6/Qt/plugins/printsupport/libcupsprintersupport.so",
        "PySide6/Qt/plugins/imageformats/libqjpeg.so",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "libgssapi_krb5.so.2",
        "libcrypto.so.3",
        "resources/i18n/app_en.qm",
        "resources/fonts/LiberationSans-Regular.ttf",
        "app/db/migrations/versions/0001_dasar.py",
    ],
)
def test_the_recipe_keeps_what_the_program_needs(path: str) -> None:
    assert not _dropped().search("/" + path)
