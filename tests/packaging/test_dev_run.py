# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""``tools/dev.py run``: a window where there is a screen, the same work in files where not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tools import dev

Started = list[tuple[str, list[str], dict[str, str]]]


@pytest.fixture
def started(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Started:
    """What ``run`` starts; the demo really leaves files behind."""
    calls: Started = []

    def module(name: str, args: list[str], env: dict[str, str]) -> int:
        calls.append((name, list(args), env))
        if args[:1] == ["demo"]:
            office, out = Path(args[2]), Path(args[4])
            office.mkdir(parents=True)
            (office / "rahasia.db").write_bytes(b"x")
            (out / "surat").mkdir()
            (out / "surat" / "tanda-bukti.pdf").write_bytes(b"%PDF-1.7" * 200)
        return 0

    monkeypatch.setattr(dev, "ROOT", tmp_path)
    monkeypatch.setattr(dev, "DEMO", tmp_path / "build" / "demo")
    monkeypatch.setattr(dev, "ensure_system", lambda _: None)
    monkeypatch.setattr(dev, "ensure_venv", lambda: None)
    monkeypatch.setattr(dev, "module", module)
    monkeypatch.delenv("LUMBUNG_PASSPHRASE", raising=False)
    return calls


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch) -> Callable[[bool], None]:
    def switch(on: bool) -> None:
        monkeypatch.setattr(dev, "has_display", lambda: on)

    return switch


def test_without_a_screen_files_are_made_and_named(
    started: Started, screen: Callable[[bool], None], capsys: pytest.CaptureFixture[str]
) -> None:
    screen(False)
    leftover = dev.DEMO / "lama.pdf"
    leftover.parent.mkdir(parents=True)
    leftover.write_bytes(b"of an earlier run")
    assert dev.main(["run"]) == 0
    assert [name for name, _, _ in started] == ["app", "tools.shots"]
    office = str(dev.DEMO / "kantor")
    assert started[0][1] == ["demo", "--data", office, "--out", str(dev.DEMO)]
    assert started[1][1] == ["--data", office, "--out", str(dev.DEMO / "layar")]
    for _, _, env in started:
        assert env["QT_QPA_PLATFORM"] == "offscreen"
        assert env["LUMBUNG_PASSPHRASE"] == dev.DEMO_PASSPHRASE
    printed = capsys.readouterr().out
    assert "surat/tanda-bukti.pdf  (1,600 bita)" in printed
    assert "rahasia.db" not in printed
    assert not leftover.exists()


def test_with_a_screen_the_demo_office_is_made_once_and_opened(
    started: Started, screen: Callable[[bool], None]
) -> None:
    screen(True)
    assert dev.main(["run"]) == 0
    assert dev.main(["run", "--user", "petugas"]) == 0
    office = str(dev.DEMO / "kantor")
    assert [args for _, args, _ in started] == [
        ["demo", "--data", office, "--out", str(dev.DEMO)],
        ["--data", office],
        ["--data", office, "--user", "petugas"],
    ]


def test_a_passphrase_of_the_user_is_kept(
    started: Started, screen: Callable[[bool], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    screen(False)
    monkeypatch.setenv("LUMBUNG_PASSPHRASE", "milik saya")
    assert dev.main(["run"]) == 0
    assert {env["LUMBUNG_PASSPHRASE"] for _, _, env in started} == {"milik saya"}


def test_a_failed_demo_stops_the_command(
    started: Started, screen: Callable[[bool], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    screen(False)
    monkeypatch.setattr(dev, "module", lambda *_: 3)
    assert dev.main(["run"]) == 3
