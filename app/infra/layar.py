# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Whether a window can be shown on Linux, asked before Qt is: Qt aborts where it cannot.

``python -m app.infra.layar`` ends with 0 if a screen answers and with 1 if none does.
Only the standard library is used, so that the question is cheap and needs no environment.
"""

from __future__ import annotations

import os
import re
import socket
import struct
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

BATAS_DETIK = 4.0
_X = re.compile(r"(?:[a-z]+/)?(?P<host>\[[^]]*\]|[^:]*):(?P<number>\d{1,4})(?:\.\d+)?")
_COOKIE = b"MIT-MAGIC-COOKIE-1"
_PORT_X = 6000
_DENGAN_LAYAR = frozenset({"xcb", "wayland", "wayland-egl", "wayland-brcm"})


def masalah_layar(env: Mapping[str, str], arguments: Sequence[str] = ()) -> str:
    """Return in Indonesian why no window can be shown; empty if nothing speaks against it.

    Args:
        env: the environment of the program (``DISPLAY``, ``WAYLAND_DISPLAY``, …).
        arguments: its arguments; ``-platform`` and ``-display`` go before the environment.
    """
    platform = _sesudah(arguments, "-platform") or env.get("QT_QPA_PLATFORM", "")
    wanted = {part.split(":")[0] for part in platform.split(";") if part}
    if wanted and not wanted <= _DENGAN_LAYAR:
        return ""  # offscreen, vnc, eglfs and the like need no display server
    display = _sesudah(arguments, "-display") or env.get("DISPLAY", "")
    x_allowed = not wanted or "xcb" in wanted
    wayland = _wayland(env) if not wanted or wanted != {"xcb"} else None
    if x_allowed and display and _x_menjawab(display, env):
        return ""
    if wayland is not None and (wayland == "" or _tersambung(wayland)):
        return ""
    names = [f"DISPLAY={display}"] if x_allowed and display else []
    names += [f"WAYLAND_DISPLAY={env.get('WAYLAND_DISPLAY')}"] if wayland else []
    if not names:
        return "Tidak ada layar untuk membuka jendela Lumbung."
    return f"Layar yang ditunjuk ({', '.join(names)}) tidak menjawab atau menolak program ini."


def _sesudah(arguments: Sequence[str], name: str) -> str:
    words = list(arguments)
    place = words.index(name) + 1 if name in words else len(words)
    return words[place] if place < len(words) else ""


def _wayland(env: Mapping[str, str]) -> str | None:
    """Return the path of the Wayland socket, "" for an inherited connection, None for none."""
    if env.get("WAYLAND_SOCKET"):
        return ""
    name = env.get("WAYLAND_DISPLAY", "")
    if not name:
        return None
    return name if name.startswith("/") else f"{env.get('XDG_RUNTIME_DIR', '')}/{name}"


def _tersambung(path: str) -> bool:
    try:
        _unix(path).close()
    except (OSError, ValueError):
        return False
    return True


def _unix(path: str) -> socket.socket:
    link = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    link.settimeout(BATAS_DETIK)
    try:
        link.connect(path)
    except BaseException:
        link.close()
        raise
    return link


def _x_menjawab(display: str, env: Mapping[str, str]) -> bool:
    """Greet the X server as a program would; refused only if every known cookie is."""
    found = _X.fullmatch(display)
    if found is None:
        return False
    number = int(found["number"])
    cookies, others = _kuki(env, number)
    for cookie in [*cookies, None]:
        try:
            if _salam(found["host"], number, cookie):
                return True
        except (OSError, ValueError):
            return False
    return others  # another kind of proof than a cookie: only Qt can tell


def _salam(host: str, number: int, cookie: bytes | None) -> bool:
    name = b"" if cookie is None else _COOKIE
    data = cookie or b""
    hello = struct.pack("<BxHHHHxx", ord("l"), 11, 0, len(name), len(data))
    hello += name + b"\0" * (-len(name) % 4) + data + b"\0" * (-len(data) % 4)
    with _jalur_x(host, number) as link:
        link.sendall(hello)
        return link.recv(1) == b"\1"


def _jalur_x(host: str, number: int) -> socket.socket:
    if host not in {"", "unix"}:
        return socket.create_connection((host.strip("[]"), _PORT_X + number), timeout=BATAS_DETIK)
    path = f"/tmp/.X11-unix/X{number}"  # noqa: S108 - where every X server of a machine listens
    try:
        return _unix(path)
    except OSError:
        return _unix(f"\0{path}")


def _kuki(env: Mapping[str, str], number: int) -> tuple[list[bytes], bool]:
    """Return the cookies for a display, and whether there are proofs of another kind."""
    place = env.get("XAUTHORITY") or f"{env.get('HOME', '')}/.Xauthority"
    try:
        content = Path(place).read_bytes()
    except (OSError, ValueError):
        return [], False
    cookies, others = [], False
    for shown, kind, data in _catatan(content):
        if shown not in {b"", str(number).encode()}:
            continue
        if kind == _COOKIE:
            cookies.append(data)
        else:
            others = True
    return list(dict.fromkeys(cookies)), others


def _catatan(content: bytes) -> Iterator[tuple[bytes, bytes, bytes]]:
    """Read the entries of an X authority file: display number, kind of proof, proof."""
    place = 0
    while place + 2 <= len(content):
        place += 2  # the family of the address: a wrong address is refused by the server
        parts = []
        for _ in range(4):
            if place + 2 > len(content):
                return
            (size,) = struct.unpack_from(">H", content, place)
            parts.append(content[place + 2 : place + 2 + size])
            place += 2 + size
        yield parts[1], parts[2], parts[3]


if __name__ == "__main__":
    sys.exit(1 if sys.platform.startswith("linux") and masalah_layar(os.environ) else 0)
