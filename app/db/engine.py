# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""SQLCipher engines: one that writes, one that only reads.

The raw key is derived once, so opening a connection costs half a millisecond. SQLite's own
transactions are switched off and BEGIN is sent by SQLAlchemy, else savepoints would be unsound.
Temporary data stays in memory: nothing unencrypted ever reaches the disk.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

BUSY_MS = 8000


def write_engine(path: Path, key: bytes) -> Engine:
    """Return the engine of the single writer; every transaction is BEGIN IMMEDIATE."""
    return _engine(path, key, begin="BEGIN IMMEDIATE", size=1, query_only=False)


def read_engine(path: Path, key: bytes) -> Engine:
    """Return an engine whose connections refuse to write."""
    return _engine(path, key, begin="BEGIN", size=4, query_only=True)


def raw_connect(path: Path, key: bytes, *, query_only: bool = False) -> Any:  # noqa: ANN401 - untyped driver
    """Open one driver connection with the office's settings."""
    connection = sqlcipher.connect(str(path), check_same_thread=False)
    try:
        connection.isolation_level = None
        cursor = connection.cursor()
        cursor.execute("PRAGMA cipher_log_level = NONE")
        cursor.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        cursor.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
        cursor.execute("PRAGMA temp_store = MEMORY")
        cursor.execute("PRAGMA foreign_keys = ON")
        cursor.execute("PRAGMA journal_mode = WAL")
        cursor.execute("PRAGMA synchronous = FULL")
        cursor.execute("PRAGMA cache_size = -24000")
        if query_only:
            cursor.execute("PRAGMA query_only = ON")
        cursor.close()
    except BaseException:
        connection.close()
        raise
    return connection


def _engine(path: Path, key: bytes, *, begin: str, size: int, query_only: bool) -> Engine:
    engine = create_engine(
        "sqlite://",
        module=sqlcipher,
        creator=lambda: raw_connect(path, key, query_only=query_only),
        poolclass=QueuePool,
        hide_parameters=True,
        pool_size=size,
        max_overflow=size,
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine
