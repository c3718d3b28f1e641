# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Set-up refuses with a reason, does work once, and says what it needs."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tools import dev

NO_APT = "apt-get must not be started"
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="asks dpkg")


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty project folder with a lock file; no command is really started."""
    (tmp_path / "requirements.lock").write_text("six==1.17.0\n", encoding="utf-8")
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    monkeypatch.setattr(dev, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(dev, "LOCK", tmp_path / "requirements.lock")
    monkeypatch.setattr(dev, "STAMP", tmp_path / ".venv" / "lumbung-setup.stamp")
    return tmp_path


@pytest.fixture
def fake_dpkg(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A dpkg-query that answers with the lines of a file."""
    folder = tmp_path / "bin"
    folder.mkdir()
    answer = tmp_path / "dpkg.txt"
    answer.write_text("", encoding="utf-8")
    program = folder / "dpkg-query"
    program.write_text(f'#!/bin/sh\ncat "{answer}"\n', encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.delenv("LUMBUNG_SKIP_SYSTEM", raising=False)
    return answer


@linux_only
def test_any_alternative_name_counts_as_installed(fake_dpkg: Path) -> None:
    fake_dpkg.write_text(
        "libglib2.0-0t64 installed\nxauth config-files\nlibgl1 installed\n", encoding="utf-8"
    )
    wanted = (("libglib2.0-0", "libglib2.0-0t64"), ("xauth",), ("libgl1",), ("xvfb",))
    assert dev.missing_packages(wanted) == [("xauth",), ("xvfb",)]


@linux_only
def test_without_rights_the_packages_are_named_and_nothing_is_started(
    fake_dpkg: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake_dpkg.write_text("xauth installed\n", encoding="utf-8")
    monkeypatch.setattr(dev, "apt_prefix", lambda: None)
    monkeypatch.setattr(dev, "call", lambda *_: pytest.fail(NO_APT))
    with pytest.raises(dev.SetupError, match=r"sudo apt-get install xvfb libegl1") as refusal:
        dev.ensure_system((("xvfb",), ("xauth",), ("libegl1",)))
    assert "Akun ini tidak berhak" in str(refusal.value)


@linux_only
def test_complete_machines_are_left_alone(fake_dpkg: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fake_dpkg.write_text("xauth installed\n", encoding="utf-8")
    monkeypatch.setattr(dev, "call", lambda *_: pytest.fail(NO_APT))
    dev.ensure_system((("xauth",),))


@linux_only
def test_a_failed_installation_is_refused(fake_dpkg: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[list[str]] = []

    def call(command: list[str]) -> int:
        started.append(command)
        return 0  # apt-get claims success, yet dpkg still does not know the package

    monkeypatch.setattr(dev, "apt_prefix", list)
    monkeypatch.setattr(dev, "call", call)
    monkeypatch.setattr(dev, "known_to_apt", lambda name: name.endswith("t64"))
    with pytest.raises(dev.SetupError, match="Pemasangan pustaka sistem gagal"):
        dev.ensure_system((("libglib2.0-0", "libglib2.0-0t64"),))
    assert started[0][:2] == ["apt-get", "update"]
    assert started[1][-1] == "libglib2.0-0t64"
    assert "--no-install-recommends" in started[1]


def test_pip_must_check_hashes_and_a_failure_leaves_no_stamp(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[list[str]] = []

    def call(command: list[object]) -> int:
        started.append([str(part) for part in command])
        if "venv" in started[-1]:
            (project / ".venv").mkdir()
            return 0
        return 1

    monkeypatch.setattr(dev, "call", call)
    with pytest.raises(dev.SetupError, match="sambungan internet"):
        dev.ensure_venv()
    assert {"--require-hashes", "--only-binary=:all:"} <= set(started[-1])
    assert started[-1][-1] == str(project / "requirements.lock")
    assert not dev.STAMP.exists()


def test_a_real_environment_runs_the_project_and_is_made_once(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (project / "app").mkdir()
    (project / "app" / "__main__.py").write_text(
        "import sys; print('lumbung', *sys.argv[1:])\n", encoding="utf-8"
    )
    (project / "requirements.lock").write_text("# nothing needed here\n", encoding="utf-8")
    dev.ensure_venv()
    assert f"root {project}\n" in dev.STAMP.read_text(encoding="utf-8")
    name = "lumbung.cmd" if sys.platform == "win32" else "lumbung"
    launcher = dev.venv_program("python").parent / name
    elsewhere = project / "lain"
    (elsewhere / "app").mkdir(parents=True)  # must not shadow the project's own package
    (elsewhere / "app" / "__main__.py").write_text("print('salah')\n", encoding="utf-8")
    done = subprocess.run(
        [launcher, "deadline", "a b"], cwd=elsewhere, capture_output=True, text=True, check=True
    )
    assert done.stdout == "lumbung deadline a b\n"

    monkeypatch.setattr(dev, "call", lambda *_: pytest.fail("nothing changed, nothing to do"))
    dev.ensure_venv()


def test_another_lock_or_another_folder_makes_the_stamp_stale(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = dev.stamp_text()
    dev.LOCK.write_text("six==1.16.0\n", encoding="utf-8")
    changed = dev.stamp_text()
    monkeypatch.setattr(dev, "ROOT", project / "salinan")
    assert len({before, changed, dev.stamp_text()}) == 3


def test_unsupported_pythons_are_told_which_are_supported(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(dev.sys, "version_info", (3, 10, 2, "final", 0))
    monkeypatch.setattr(dev.shutil, "which", lambda _: None)
    with pytest.raises(dev.SetupError, match=r"3\.11 sampai 3\.13; yang dipakai sekarang 3\.10"):
        dev.require_python()


def test_wrong_usage_lists_the_commands(capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(["tes"]) == 2
    printed = capsys.readouterr().out
    assert "Perintah tidak dikenal: tes" in printed
    for name in ("run", "test", "setup", "check", "bench", "soak", "fmt", "shots", "package"):
        assert f"\n  {name} " in printed
    assert dev.main([]) == 2
    assert dev.main(["--help"]) == 0


def test_check_runs_every_step_and_names_the_failed_ones(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    started: list[str] = []

    def call(command: list[object]) -> int:
        started.append(" ".join(str(part) for part in command))
        return 1 if "mypy" in started[-1] else 0

    monkeypatch.setattr(dev, "cmd_setup", lambda _: 0)
    monkeypatch.setattr(dev, "call", call)
    assert dev.main(["check"]) == 1
    assert len(started) == 5
    assert "Tidak lolos: tipe" in capsys.readouterr().out
    monkeypatch.setattr(dev, "call", lambda _: 0)
    assert dev.main(["check"]) == 0


def test_the_suite_runs_offscreen_with_the_given_arguments(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    seen: list[tuple[list[str], dict[str, str]]] = []

    def call(command: list[object], env: dict[str, str]) -> int:
        seen.append(([str(part) for part in command[1:]], env))
        return 5

    monkeypatch.setattr(dev, "cmd_setup", lambda _: 0)
    monkeypatch.setattr(dev, "call", call)
    assert dev.main(["test", "-k", "tenggat"]) == 5
    command, env = seen[0]
    assert command == ["-m", "pytest", "-n", "2", "-k", "tenggat"]
    assert env["QT_QPA_PLATFORM"] == "offscreen"
