# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Children that obey lines and answer in JSON, and a TCP relay that counts what crosses it."""

from __future__ import annotations

import asyncio
import json
import os
import socket
import subprocess
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

PIECE = 64 * 1024


def puncak_mb() -> float:
    """Return the highest memory of this process since ``lupa_puncak``, in MB."""
    return _status("VmHWM")


def lupa_puncak() -> None:
    """Let the highest memory start anew: opening an office stretches a passphrase in 64 MB."""
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")


def rss_mb() -> float:
    """Return the memory this process holds now, in MB."""
    return _status("VmRSS")


def _status(name: str) -> float:
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return int(next(line for line in lines if line.startswith(name)).split()[1]) / 1024


def sekali(command: Sequence[str], **env: str) -> dict[str, Any]:
    """Run a program; return the JSON of its last line."""
    done = subprocess.run(
        command, env={**os.environ, **env}, stdout=subprocess.PIPE, text=True, check=True
    )
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


@contextmanager
def anak(command: Sequence[str], env: Mapping[str, str]) -> Iterator[Anak]:
    """Start a program that obeys lines; stop it afterwards."""
    process = subprocess.Popen(
        command,
        env={**os.environ, **env},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        yield Anak(process)
    finally:
        process.terminate()
        process.wait(20)


@dataclass
class Anak:
    """One running program."""

    process: subprocess.Popen[str]

    def perintah(self, line: str) -> dict[str, Any]:
        """Send one line; return the answer."""
        assert self.process.stdin is not None
        self.process.stdin.write(f"{line}\n")
        self.process.stdin.flush()
        return self.jawab()

    def jawab(self) -> dict[str, Any]:
        """Return the next line it says."""
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError(f"{self.process.args!r} ended")
        found: dict[str, Any] = json.loads(line)
        return found

    def cpu(self) -> float:
        """Return the seconds of processor time it used."""
        stat = Path(f"/proc/{self.process.pid}/stat").read_text(encoding="ascii")
        user, system = stat.rpartition(")")[2].split()[11:13]
        return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")

    def puncak(self) -> float:
        """Return its highest memory, in MB."""
        status = Path(f"/proc/{self.process.pid}/status").read_text(encoding="ascii")
        line = next(line for line in status.splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) / 1024


def port_bebas() -> int:
    """Return a port nobody listens on."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


def tunggu_port(port: int, *, detik: float = 30) -> None:
    """Wait until somebody listens on a port."""
    until = time.monotonic() + detik
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            if time.monotonic() > until:
                raise
            time.sleep(0.05)
        else:
            return


@dataclass
class Penghitung:
    """Passes a loopback port on to another one."""

    tujuan: int
    port: int = 0
    byte: int = 0
    _loop: asyncio.AbstractEventLoop = field(default_factory=asyncio.new_event_loop)
    _siap: threading.Event = field(default_factory=threading.Event)

    def mulai(self) -> None:
        threading.Thread(target=self._jalan, daemon=True).start()
        self._siap.wait(10)

    def henti(self) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)

    def _jalan(self) -> None:
        asyncio.set_event_loop(self._loop)
        server = self._loop.run_until_complete(asyncio.start_server(self._sambung, "127.0.0.1", 0))
        self.port = server.sockets[0].getsockname()[1]
        self._siap.set()
        self._loop.run_forever()

    async def _sambung(self, masuk: asyncio.StreamReader, keluar: asyncio.StreamWriter) -> None:
        jauh_masuk, jauh_keluar = await asyncio.open_connection("127.0.0.1", self.tujuan)
        await asyncio.gather(
            self._pompa(masuk, jauh_keluar), self._pompa(jauh_masuk, keluar), return_exceptions=True
        )

    async def _pompa(self, dari: asyncio.StreamReader, ke: asyncio.StreamWriter) -> None:
        try:
            while data := await dari.read(PIECE):
                self.byte += len(data)
                ke.write(data)
                await ke.drain()
        finally:
            ke.close()


@contextmanager
def penghitung(tujuan: int) -> Iterator[Penghitung]:
    """Open a counting relay before a port."""
    relay = Penghitung(tujuan)
    relay.mulai()
    try:
        yield relay
    finally:
        relay.henti()
