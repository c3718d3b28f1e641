# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A screen that is named but does not answer is told in words, before Qt aborts on it."""

from __future__ import annotations

import os
import struct
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.infra.layar import masalah_layar
from tools import dev

ROOT = Path(__file__).parents[2]
COOKIE = b"MIT-MAGIC-COOKIE-1"
X_SERVER = """
import socket, struct, sys
cookie = bytes.fromhex(sys.argv[1])
for number in range(300, 2000):
    listener = socket.socket()
    try:
        listener.bind(("127.0.0.1", 6000 + number))
        break
    except OSError:
        listener.close()
listener.listen()
print(number, flush=True)
while True:
    link, _ = listener.accept()
    with link:
        head = link.recv(12, socket.MSG_WAITALL)
        order, major, name, data = struct.unpack("<BxH2xHH2x", head)
        rest = link.recv(name + -name % 4 + data + -data % 4, socket.MSG_WAITALL)
        fits = rest[name + -name % 4 :][:data] == cookie
        link.sendall(bytes([order == ord("l") and major == 11 and fits]))
"""

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="other systems have a screen"
)


@pytest.fixture
def x_server() -> Iterator[Callable[[bytes], int]]:
    """Start what greets like an X server that wants this cookie; give its display number."""
    running: list[subprocess.Popen[str]] = []

    def start(cookie: bytes) -> int:
        server = subprocess.Popen(
            [sys.executable, "-c", X_SERVER, cookie.hex()], stdout=subprocess.PIPE, text=True
        )
        running.append(server)
        assert server.stdout is not None
        return int(server.stdout.readline())

    yield start
    for server in running:
        server.kill()
        server.communicate()


def authority(path: Path, *entries: tuple[int, bytes, bytes]) -> Path:
    content = b""
    for number, kind, proof in entries:
        content += struct.pack(">H", 256)
        for part in (b"komputer", str(number).encode(), kind, proof):
            content += struct.pack(">H", len(part)) + part
    path.write_bytes(content)
    return path


def answer(module: str, **env: str) -> subprocess.CompletedProcess[str]:
    kept = {"PATH": os.environ["PATH"], "HOME": "/nonexistent"}
    return subprocess.run(
        [sys.executable, "-m", module],
        cwd=ROOT, env={**kept, **env}, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip


def screen(**env: str) -> bool:
    return answer("app.infra.layar", **env).returncode == 0


def test_an_x_server_is_asked_with_the_cookies_of_its_number(
    x_server: Callable[[bytes], int], tmp_path: Path
) -> None:
    number = x_server(b"k" * 16)
    display = f"127.0.0.1:{number}.0"
    right, wrong = (number, COOKIE, b"k" * 16), (number, COOKIE, b"z" * 16)
    file = tmp_path / "xauth"
    assert not screen(DISPLAY=display)  # no cookie at all
    assert not screen(DISPLAY=display, XAUTHORITY=str(authority(file, wrong)))
    assert not screen(DISPLAY=display, XAUTHORITY=str(authority(file, (1, COOKIE, b"k" * 16))))
    assert screen(DISPLAY=display, XAUTHORITY=str(authority(file, wrong, right)))
    # a proof we cannot give is left to Qt
    assert screen(DISPLAY=display, XAUTHORITY=str(authority(file, (number, b"XDM-1", b"x"))))
    file.write_bytes(authority(file, wrong).read_bytes()[:-9])  # a torn file is no crash
    assert not screen(DISPLAY=display, XAUTHORITY=str(file))


def test_an_open_x_server_needs_no_cookie(x_server: Callable[[bytes], int]) -> None:
    assert screen(DISPLAY=f"127.0.0.1:{x_server(b'')}")


@pytest.mark.parametrize(
    "env",
    [
        {"DISPLAY": ":9871"},
        {"DISPLAY": "127.0.0.1:3999"},
        {"DISPLAY": "bukan layar"},
        {"DISPLAY": ":99999"},
        {"WAYLAND_DISPLAY": "wayland-tidak-ada", "XDG_RUNTIME_DIR": "/nonexistent"},
        {"DISPLAY": ":9871", "QT_QPA_PLATFORM": "wayland;xcb"},
    ],
)
def test_a_screen_that_does_not_answer_ends_the_program_with_a_reason(env: dict[str, str]) -> None:
    done = answer("app", **env)
    assert (done.returncode, "[LYR-001]" in done.stderr) == (1, True)
    name, value = next(iter(env.items()))
    assert f"{name}={value}" in done.stderr
    assert "qt.qpa" not in done.stderr


def test_a_platform_without_a_server_is_not_asked() -> None:
    dead = {"DISPLAY": ":9871"}
    for platform in ("offscreen", "vnc:size=800x600", "minimal;xcb"):
        assert masalah_layar({**dead, "QT_QPA_PLATFORM": platform}) == ""
        assert masalah_layar(dead, ["-platform", platform]) == ""
    assert masalah_layar({}, ["-platform", "xcb"]).startswith("Tidak ada layar")
    assert masalah_layar({"WAYLAND_SOCKET": "5"}) == ""
    assert "DISPLAY=:9872" in masalah_layar(dead, ["-display", ":9872"])


def test_the_developers_door_asks_the_same(
    monkeypatch: pytest.MonkeyPatch, x_server: Callable[[bytes], int]
) -> None:
    for name in ("WAYLAND_DISPLAY", "WAYLAND_SOCKET", "XAUTHORITY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(dev, "venv_program", lambda _name: Path(sys.executable))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")  # nobody would see that window
    for display in ("", ":9871"):
        monkeypatch.setenv("DISPLAY", display)
        assert not dev.has_display()
    monkeypatch.setenv("DISPLAY", f"127.0.0.1:{x_server(b'')}")
    assert dev.has_display()
