# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Schema upgrades: refuse a newer file, back up, upgrade with foreign keys off, check, commit.

Foreign keys are switched off before BEGIN: a batch rebuild of a parent table with them on would
fire ON DELETE and lose its children (measured; see the test of that trap).
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from app.db.engine import raw_connect
from app.db.errors import damaged, translate
from app.domain.errors import EnvironmentFaultError, UserError

MIGRATIONS = Path(__file__).parent / "migrations"


def script_directory(folder: Path = MIGRATIONS) -> ScriptDirectory:
    """Return the revisions shipped with this program."""
    config = Config()
    config.set_main_option("script_location", str(folder))
    config.set_main_option("path_separator", "os")
    return ScriptDirectory.from_config(config)


def upgrade(
    path: Path,
    key: bytes,
    *,
    backup: Callable[[str], Path] | None,
    folder: Path = MIGRATIONS,
    may_be_new: bool = True,
) -> str:
    """Bring the database to this program's schema; return the revision it is at.

    ``backup`` receives the revision left behind and stores a copy before anything changes;
    a new file needs none. A file of a newer program is refused with ``DB-010``, and one without
    any schema with ``DB-003`` unless it ``may_be_new``: an office in use never starts over.
    """
    scripts = script_directory(folder)
    head = scripts.get_current_head()
    assert head is not None
    engine = _migration_engine(path, key)
    try:
        with engine.connect() as connection:
            current = MigrationContext.configure(connection).get_current_revision()
            connection.rollback()
        if current == head:
            return head
        if current is None and not may_be_new:
            raise damaged()
        known = {revision.revision for revision in scripts.walk_revisions()}
        if current is not None and current not in known:
            raise newer_file()
        if current is not None and backup is not None:
            backup(current)
        _run(engine, scripts, head)
    except DBAPIError as error:
        raise translate(error) or error from error
    finally:
        engine.dispose()
    return head


def _run(engine: Engine, scripts: ScriptDirectory, head: str) -> None:
    with engine.connect() as connection:
        connection.exec_driver_sql("BEGIN EXCLUSIVE")
        context = MigrationContext.configure(
            connection,
            opts={
                "fn": lambda rev, _context: scripts._upgrade_revs(head, rev),  # noqa: SLF001 - alembic's own env.py does it
                "render_as_batch": True,
                "transactional_ddl": False,
            },
        )
        try:
            with Operations.context(context):
                context.run_migrations()
            _check_foreign_keys(connection)
        except BaseException:
            # on a full disk SQLite has rolled back already; a second ROLLBACK would hide the cause
            driver = connection.connection.dbapi_connection
            if driver is not None and driver.in_transaction:
                connection.exec_driver_sql("ROLLBACK")
            raise
        connection.exec_driver_sql("COMMIT")


def _check_foreign_keys(connection: Connection) -> None:
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
        raise _broken_upgrade()


def _migration_engine(path: Path, key: bytes) -> Engine:
    engine = create_engine(
        "sqlite://",
        module=sqlcipher,  # else its errors would pass by as strangers
        creator=lambda: raw_connect(path, key),
        poolclass=StaticPool,
        isolation_level="AUTOCOMMIT",
    )

    @event.listens_for(engine, "connect")
    def _foreign_keys_off(connection: object, _record: object) -> None:
        cursor = connection.cursor()  # type: ignore[attr-defined] # untyped driver
        cursor.execute("PRAGMA foreign_keys = OFF")
        cursor.close()

    return engine


def current_revision(connection: Connection) -> str | None:
    """Return the schema revision of an open database."""
    return MigrationContext.configure(connection).get_current_revision()


def newer_file() -> UserError:
    return UserError(
        code="DB-010",
        what="Folder data ini dibuat oleh Lumbung yang lebih baru.",
        kept="Tidak ada yang diubah.",
        action="Pasang Lumbung versi terbaru di komputer ini, lalu buka lagi.",
    )


def _broken_upgrade() -> EnvironmentFaultError:
    return EnvironmentFaultError(
        code="DB-011",
        what="Pembaruan susunan data gagal: ada rujukan yang putus.",
        kept="Pembaruan dibatalkan; data tetap seperti sebelumnya dan cadangan telah dibuat.",
        action="Kirim laporan masalah; jangan hapus folder cadangan.",
    )
