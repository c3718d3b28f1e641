# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A real PostgreSQL for tests: its own cluster, on a Unix socket in a short folder."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import psycopg

BINARIES = ("/usr/lib/postgresql/*/bin", "/usr/local/bin")
OWNER = "postgres"
_NUMBER = count(1)


def program(name: str) -> str | None:
    """Return the path of a program of the newest PostgreSQL here, or None."""
    found = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"))
    return str(found[-1]) if found else shutil.which(name)


class Cluster:
    """A running server; ``database()`` makes an empty database."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.data = root / "d"
        self._as_owner = ["runuser", "-u", OWNER, "--"] if os.geteuid() == 0 else []

    def run(self, *command: str) -> None:
        """Run a server program as an ordinary user: the server refuses to be root."""
        done = subprocess.run(
            [*self._as_owner, *command], capture_output=True, text=True, cwd="/", check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr

    def make(self) -> None:
        if self._as_owner:
            shutil.chown(self.root, OWNER)
        self.run(
            str(program("initdb")), "--no-sync", "-A", "trust", "-U", OWNER, "-E", "UTF8",
            "--locale=C", "-D", str(self.data),
        )  # fmt: skip

    def start(self) -> None:
        options = (
            f"-k {self.root} -c listen_addresses='' -c fsync=on -c full_page_writes=on "
            "-c shared_buffers=64MB -c max_connections=40"
        )
        self.run(
            str(program("pg_ctl")), "-D", str(self.data), "-l", str(self.root / "log"), "-w",
            "-o", options, "start",
        )  # fmt: skip

    def stop(self, mode: str = "fast") -> None:
        self.run(str(program("pg_ctl")), "-D", str(self.data), "-w", "-m", mode, "stop")

    @property
    def pid(self) -> int:
        return int((self.data / "postmaster.pid").read_text().splitlines()[0])

    def url(self, name: str) -> str:
        return f"postgresql://{OWNER}@/{name}?host={self.root}"

    def database(self) -> str:
        """Make an empty database and return its address."""
        name = f"uji_{next(_NUMBER)}"
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}")
        return self.url(name)


@contextmanager
def cluster() -> Iterator[Cluster]:
    """Start a server of its own; stop it and remove its folder afterwards."""
    root = Path(tempfile.mkdtemp(prefix="lpg", dir="/tmp"))
    server = Cluster(root)
    try:
        server.make()
        server.start()
        yield server
        server.stop("immediate")
    finally:
        shutil.rmtree(root, ignore_errors=True)
