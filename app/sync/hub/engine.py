# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Opening the hub's database: SQLCipher beside the other files, or a PostgreSQL server.

There is no plain SQLite hub: a file is always opened with a key, as an office's is.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from uuid import UUID

from sqlalchemy import URL, Connection, Engine, create_engine, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, OperationalError

from app.db.engine import read_engine, write_engine
from app.domain.errors import EnvironmentFaultError, UserError

POSTGRES = ("postgresql", "postgres", "postgresql+psycopg")
OLDEST = 150000
"""PostgreSQL 15"""


def open_engines(database: str | Path, key: bytes | None) -> tuple[Engine, Engine]:
    """Return the engines of a hub database: one that writes, one for reading.

    Args:
        database: a path, ``sqlite:///path`` or ``postgresql://user@host/name``.
        key: 32 bytes; needed for a file.

    Raises:
        UserError: HUB-001 for an address nobody understands, HUB-002 for a file without a key.
        EnvironmentFaultError: HUB-003 when the server cannot be reached or is too old.
    """
    if isinstance(database, Path) or "://" not in database:
        return _file(Path(database), key)
    try:
        url = make_url(database)
    except ArgumentError:
        raise _unknown() from None
    if url.drivername == "sqlite" and url.database:
        return _file(Path(url.database), key)
    if url.drivername not in POSTGRES:
        raise _unknown()
    if find_spec("psycopg") is None:
        raise _tanpa_penggerak()
    engine = _postgres(url.set(drivername="postgresql+psycopg"))
    return engine, engine


def _file(path: Path, key: bytes | None) -> tuple[Engine, Engine]:
    if key is None:
        raise UserError(
            code="HUB-002",
            what="Basis data hub tidak dibuka tanpa kunci.",
            kept="Tidak ada yang ditulis.",
            action="Buka hub dari foldernya dengan frasa pemulihan atau penyimpan kunci.",
        )
    return write_engine(path, key), read_engine(path, key)


def _postgres(url: URL) -> Engine:
    engine = create_engine(
        url,
        pool_size=4,
        max_overflow=4,
        pool_pre_ping=True,
        hide_parameters=True,
        connect_args={"connect_timeout": 10, "application_name": "lumbung-hub"},
    )
    try:
        with engine.connect() as connection:
            version = connection.exec_driver_sql("SHOW server_version_num").scalar_one()
    except OperationalError as error:
        engine.dispose()
        raise EnvironmentFaultError(
            code="HUB-003",
            what="Server basis data hub tidak dapat dihubungi.",
            kept="Paket yang sudah diterima tetap tersimpan di folder hub.",
            action="Periksa alamat --database, sandi, dan apakah PostgreSQL berjalan.",
        ) from error
    if int(version) < OLDEST:
        engine.dispose()
        raise EnvironmentFaultError(
            code="HUB-004",
            what="Server basis data hub lebih lama daripada PostgreSQL 15.",
            kept="Tidak ada yang ditulis.",
            action="Pakailah PostgreSQL 15 atau yang lebih baru.",
        )
    return engine


def _tanpa_penggerak() -> UserError:
    return UserError(
        code="HUB-014",
        what="Program ini tidak disertai penggerak PostgreSQL.",
        kept="Tidak ada yang ditulis.",
        action="Jalankan hub dan papan provinsi dari pemasangan server (docs/hub.md), atau pakai"
        " basis data bawaan.",
    )


def _unknown() -> UserError:
    return UserError(
        code="HUB-001",
        what="Alamat basis data hub tidak dikenal.",
        kept="Tidak ada yang ditulis.",
        action="Tulis folder berkas atau postgresql://pengguna@server/nama.",
    )


def lock_agency(connection: Connection, agency: UUID, *, wait: bool = True) -> bool:
    """Keep other workers away from one agency until this transaction ends.

    SQLite has one writer anyway. Returns False only if ``wait`` is off and another has it.
    """
    if connection.dialect.name != "postgresql":
        return True
    number = int.from_bytes(agency.bytes[:8], "big", signed=True) ^ int.from_bytes(
        agency.bytes[8:], "big", signed=True
    )
    if wait:
        connection.exec_driver_sql("SELECT pg_advisory_xact_lock(%s)", (number,))
        return True
    sql = "SELECT pg_try_advisory_xact_lock(%s)"
    return bool(connection.exec_driver_sql(sql, (number,)).scalar_one())


@contextmanager
def faults() -> Iterator[None]:
    """Turn a lost or full database into a refusal with a reason."""
    try:
        yield
    except DBAPIError as error:
        if not (error.connection_invalidated or isinstance(error, OperationalError)):
            raise
        raise EnvironmentFaultError(
            code="HUB-005",
            what="Basis data hub sedang tidak dapat dipakai.",
            kept="Paket yang sudah diterima tetap tersimpan di folder hub.",
            action="Periksa ruang disk dan server basis data, lalu coba lagi.",
        ) from error


__all__ = ["faults", "lock_agency", "open_engines"]
