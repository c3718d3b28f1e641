# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A consistent encrypted copy of a database, taken while others read it."""

from __future__ import annotations

import os
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from app.db.engine import raw_connect
from app.db.errors import damaged, translate_text


def snapshot(source: Path, key: bytes, target: Path) -> None:
    """Write a compact copy of ``source`` to ``target`` (same key); ``target`` must not exist."""
    try:
        connection = raw_connect(source, key)
        try:
            connection.execute("VACUUM INTO ?", (str(target),))
        finally:
            connection.close()
    except sqlcipher.DatabaseError as error:
        target.unlink(missing_ok=True)
        raise translate_text(str(error)) or error from error
    # VACUUM INTO leaves the copy to the operating system: without this a power cut could take it
    with target.open("rb") as file:
        os.fsync(file.fileno())


def check(path: Path, key: bytes) -> None:
    """Raise ``DB-003`` unless every page of the database authenticates and its b-trees hold."""
    try:
        connection = raw_connect(path, key, query_only=True)
        try:
            broken_pages = connection.execute("PRAGMA cipher_integrity_check").fetchall()
            structure = connection.execute("PRAGMA integrity_check(1)").fetchone()
        finally:
            connection.close()
    except sqlcipher.DatabaseError:
        raise damaged() from None
    if broken_pages or structure[0] != "ok":
        raise damaged()


def opens(path: Path, key: bytes) -> bool:
    """True if the key opens the database; nothing is written, and a missing file is not made."""
    if not path.is_file() or path.stat().st_size == 0:
        return False
    try:
        connection = raw_connect(path, key, query_only=True)
        try:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        finally:
            connection.close()
    except sqlcipher.DatabaseError as error:
        fault = translate_text(str(error))
        if fault is not None and fault.code != damaged().code:
            raise fault from error
        return False
    return True
