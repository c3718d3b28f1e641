# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Schema upgrades: the last revision is the models, children survive, failures leave no trace."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import Connection

from app.db import migrate
from app.db.engine import raw_connect, write_engine
from app.db.migrate import MIGRATIONS, script_directory, upgrade
from app.domain.errors import EnvironmentFaultError, UserError
from app.domain.jobs import JobControl
from app.domain.pelaku import SISTEM
from app.models import Base
from app.services.jejak import periksa_jejak
from app.services.kantor import buka_kantor, buka_kunci
from app.services.proyeksi import Proyeksi
from tests.helpers.acak import Pekerja
from tests.helpers.kantor import FRASA, kantor_uji

KEY = b"k" * 32
HEAD = script_directory().get_current_head()
REVISIONS = [revision.revision for revision in script_directory().walk_revisions()][::-1]
INDEX_OF_SEARCH = ("cari", "cari_kata")

KAWIN = """
import sqlalchemy as sa
from alembic import op
revision = "{revision}"
down_revision = {down}
branch_labels = depends_on = None
def upgrade():
{body}
def downgrade():
    pass
"""
PARENTS = """    op.create_table("induk", sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("nama", sa.String(20), nullable=False))
    op.create_table("anak", sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("induk_id", sa.Integer,
            sa.ForeignKey("induk.id", ondelete="CASCADE"), nullable=False))
"""
REBUILD = """    with op.batch_alter_table("induk", recreate="always") as batch:
        batch.add_column(sa.Column("baru", sa.Integer, nullable=True))
"""
BREAK = REBUILD + '    op.execute("INSERT INTO anak (id, induk_id) VALUES (99, 12345)")\n'
FAIL = REBUILD + '    op.execute("INSERT INTO tidak_ada VALUES (1)")\n'


def script(folder: Path, revision: str, down: str | None, body: str) -> None:
    versions = folder / "versions"
    versions.mkdir(parents=True, exist_ok=True)
    text = KAWIN.format(revision=revision, down=repr(down), body=body)
    (versions / f"{revision}.py").write_text(text, encoding="utf-8")


def rows(path: Path, sql: str, key: bytes = KEY) -> list[Any]:
    driver = raw_connect(path, key)
    try:
        return driver.execute(sql).fetchall()
    finally:
        driver.close()


@contextmanager
def migrating(path: Path, key: bytes) -> Iterator[Connection]:
    engine = write_engine(path, key)
    try:
        with engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
            yield connection
            connection.commit()
    finally:
        engine.dispose()


def step(connection: Connection, target: str, *, down: bool = False) -> None:
    scripts = script_directory()

    def plan(revision: Any, _context: Any) -> Any:
        steps = scripts._downgrade_revs if down else scripts._upgrade_revs
        return steps(target, revision)

    context = MigrationContext.configure(
        connection, opts={"fn": plan, "render_as_batch": True, "transactional_ddl": False}
    )
    with Operations.context(context):
        context.run_migrations()


def test_the_last_revision_is_the_models(tmp_path: Path) -> None:
    upgrade(tmp_path / "a.db", KEY, backup=None)

    def ours(_object: Any, name: str | None, kind: str, *_: Any) -> bool:
        return kind != "table" or not str(name).startswith(INDEX_OF_SEARCH)

    with migrating(tmp_path / "a.db", KEY) as connection:
        context = MigrationContext.configure(
            connection, opts={"include_object": ours, "compare_type": True}
        )
        assert compare_metadata(context, Base.metadata) == []


def test_constraints_and_indexes_are_those_of_the_models(tmp_path: Path) -> None:
    """``compare_metadata`` does not see partial indexes and primary keys on SQLite: compare DDL."""
    upgrade(tmp_path / "a.db", KEY, backup=None)
    engine = write_engine(tmp_path / "b.db", KEY)
    Base.metadata.create_all(engine)
    engine.dispose()

    def shape(path: Path) -> dict[str, Any]:
        driver = raw_connect(path, KEY)
        tables = [
            str(row[0])
            for row in driver.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            if not str(row[0]).startswith((*INDEX_OF_SEARCH, "alembic", "sqlite"))
        ]
        found: dict[str, Any] = {}
        for table in tables:
            found[table] = sorted(
                (row[1], row[2].upper(), row[3], row[5])
                for row in driver.execute(f"PRAGMA table_info({table})")
            )
            for index in driver.execute(f"PRAGMA index_list({table})").fetchall():
                columns = [row[2] for row in driver.execute(f"PRAGMA index_info({index[1]})")]
                name = index[1] if index[3] == "c" else f"auto-{index[3]}"
                found[f"{table}.{name}.{columns}"] = (index[2], index[4])
            found[f"{table}.fk"] = sorted(
                tuple(row[2:8]) for row in driver.execute(f"PRAGMA foreign_key_list({table})")
            )
        driver.close()
        return found

    assert shape(tmp_path / "a.db") == shape(tmp_path / "b.db")


def test_every_revision_goes_up_and_down_with_data_in_it(tmp_path: Path) -> None:
    with kantor_uji(tmp_path / "k") as k:
        Pekerja(k, tmp_path, seed=3).kerjakan(60)
        key = k.kantor.key.purpose("db")
    path = tmp_path / "k" / "lumbung.db"
    for index in range(len(REVISIONS) - 1, 0, -1):
        with migrating(path, key) as connection:
            step(connection, REVISIONS[index - 1], down=True)
        assert rows(path, "SELECT version_num FROM alembic_version", key) == [
            (REVISIONS[index - 1],)
        ]
        assert rows(path, "PRAGMA foreign_key_check", key) == []
    # what the first revision holds was not lost on the way down or up
    before = rows(path, "SELECT count(*), max(seq) FROM op", key)
    assert before[0][0] > 60
    assert upgrade(path, key, backup=None) == HEAD
    assert rows(path, "SELECT count(*), max(seq) FROM op", key) == before
    assert rows(path, "PRAGMA integrity_check", key) == [("ok",)]
    with migrating(path, key) as connection:
        step(connection, "base", down=True)
    left = rows(path, "SELECT name FROM sqlite_master WHERE type = 'table'", key)
    assert {name for (name,) in left} <= {"alembic_version", "sqlite_stat1"}


def test_tables_dropped_on_the_way_down_come_back_from_the_log(tmp_path: Path) -> None:
    """The log outlives the tables: after down and up again the rebuild restores every request."""
    from app.services.perawatan import susun_ulang

    with kantor_uji(tmp_path / "k") as k:
        Pekerja(k, tmp_path, seed=4).kerjakan(60)
        key = k.kantor.key.purpose("db")
    path = tmp_path / "k" / "lumbung.db"
    kept = rows(path, "SELECT id, nomor, rincian, batas_urut FROM permohonan ORDER BY id", key)
    assert kept
    with migrating(path, key) as connection:
        step(connection, REVISIONS[0], down=True)
    office_key = buka_kunci(tmp_path / "k", FRASA)
    assert office_key is not None
    proyeksi = Proyeksi()
    kantor = buka_kantor(tmp_path / "k", office_key, jam=k.jam, projections=(proyeksi,))
    try:
        susun_ulang(kantor, k.admin, proyeksi.kosakata, job=JobControl())
        assert periksa_jejak(kantor, SISTEM, job=JobControl()).finding is None
    finally:
        kantor.close()
    again = rows(path, "SELECT id, nomor, rincian, batas_urut FROM permohonan ORDER BY id", key)
    assert again == kept


def test_children_survive_the_rebuild_of_their_parent(tmp_path: Path) -> None:
    """With foreign keys on, a batch rebuild fires ON DELETE and leaves 0 of 5 children."""
    path, folder = tmp_path / "a.db", tmp_path / "m"
    script(folder, "0001", None, PARENTS)
    upgrade(path, KEY, backup=None, folder=folder)
    driver = raw_connect(path, KEY)
    driver.execute("INSERT INTO induk VALUES (1, 'satu')")
    driver.executemany("INSERT INTO anak VALUES (?, 1)", [(n,) for n in range(5)])
    driver.close()
    trap = shutil.copy(path, tmp_path / "jebakan.db")
    script(folder, "0002", "0001", REBUILD)
    assert upgrade(path, KEY, backup=None, folder=folder) == "0002"
    assert rows(path, "SELECT count(*) FROM anak") == [(5,)]
    assert rows(path, "SELECT baru FROM induk") == [(None,)]
    # the trap is real: the same rebuild with foreign keys on does lose them
    engine = write_engine(Path(trap), KEY)
    with engine.begin() as connection:
        context = MigrationContext.configure(connection)
        with Operations(context).batch_alter_table("induk", recreate="always") as batch:
            batch.alter_column("nama", nullable=True)
    engine.dispose()
    assert rows(Path(trap), "SELECT count(*) FROM anak") == [(0,)]


@pytest.mark.parametrize(("body", "code"), [(BREAK, "DB-011"), (FAIL, None)])
def test_a_failed_upgrade_leaves_the_file_as_it_was(
    tmp_path: Path, body: str, code: str | None
) -> None:
    path, folder = tmp_path / "a.db", tmp_path / "m"
    script(folder, "0001", None, PARENTS)
    upgrade(path, KEY, backup=None, folder=folder)
    driver = raw_connect(path, KEY)
    driver.execute("INSERT INTO induk VALUES (1, 'satu')")
    driver.execute("INSERT INTO anak VALUES (1, 1)")
    schema = driver.execute("SELECT sql FROM sqlite_master ORDER BY name").fetchall()
    driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    driver.close()
    before = sha256(path.read_bytes()).digest()
    script(folder, "0002", "0001", body)
    made: list[str] = []

    def backup(revision: str) -> Path:
        made.append(revision)
        return path

    with pytest.raises(Exception) as fault:  # noqa: PT011 - two kinds, told apart below
        upgrade(path, KEY, backup=backup, folder=folder)
    if code is not None:
        assert isinstance(fault.value, EnvironmentFaultError)
        assert fault.value.code == code
    else:
        assert not isinstance(fault.value, UserError)  # a bug is reported as one
    assert made == ["0001"]
    assert sha256(path.read_bytes()).digest() == before
    assert rows(path, "SELECT sql FROM sqlite_master ORDER BY name") == schema
    assert rows(path, "SELECT count(*) FROM anak") == [(1,)]
    assert upgrade(path, KEY, backup=None, folder=_without(folder, "0002")) == "0001"


def _without(folder: Path, revision: str) -> Path:
    (folder / "versions" / f"{revision}.py").unlink()
    shutil.rmtree(folder / "versions" / "__pycache__", ignore_errors=True)
    return folder


def test_the_backup_is_made_before_anything_changes_and_opens(tmp_path: Path) -> None:
    path, folder = tmp_path / "a.db", tmp_path / "m"
    script(folder, "0001", None, PARENTS)
    upgrade(path, KEY, backup=None, folder=folder)
    script(folder, "0002", "0001", REBUILD)
    seen: list[list[Any]] = []

    def backup(revision: str) -> Path:
        from app.db.snapshot import check, snapshot

        target = tmp_path / f"sebelum-{revision}.db"
        snapshot(path, KEY, target)
        check(target, KEY)
        seen.append(rows(path, "SELECT version_num FROM alembic_version"))
        return target

    upgrade(path, KEY, backup=backup, folder=folder)
    assert seen == [[("0001",)]]
    kept = tmp_path / "sebelum-0001.db"
    assert rows(kept, "SELECT version_num FROM alembic_version") == [("0001",)]
    assert rows(path, "SELECT version_num FROM alembic_version") == [("0002",)]
    assert upgrade(path, KEY, backup=_never, folder=folder) == "0002"


def _never(_revision: str) -> Path:
    raise AssertionError("nothing to upgrade, so nothing to back up")


def test_a_backup_that_fails_stops_the_upgrade(tmp_path: Path) -> None:
    path, folder = tmp_path / "a.db", tmp_path / "m"
    script(folder, "0001", None, PARENTS)
    upgrade(path, KEY, backup=None, folder=folder)
    script(folder, "0002", "0001", REBUILD)

    def backup(_revision: str) -> Path:
        raise OSError(28, os.strerror(28))

    with pytest.raises(OSError, match="No space left"):
        upgrade(path, KEY, backup=backup, folder=folder)
    assert rows(path, "SELECT version_num FROM alembic_version") == [("0001",)]


def test_an_office_of_a_newer_program_is_refused_and_stays_untouched(tmp_path: Path) -> None:
    root = tmp_path / "k"
    with kantor_uji(root) as k:
        key = k.kantor.key
    driver = raw_connect(root / "lumbung.db", key.purpose("db"))
    driver.execute("UPDATE alembic_version SET version_num = '9999'")
    driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    driver.close()
    before = sha256((root / "lumbung.db").read_bytes()).digest()
    with pytest.raises(UserError) as refusal:
        buka_kantor(root, key, jam=k.jam)
    assert refusal.value.code == "DB-010"
    assert sha256((root / "lumbung.db").read_bytes()).digest() == before
    assert not any((root / "cadangan").iterdir())


def test_opening_an_older_office_backs_it_up_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = tmp_path / "k"
    with kantor_uji(root) as k:
        key = k.kantor.key
    newer = tmp_path / "lebih-baru"
    shutil.copytree(MIGRATIONS, newer, ignore=shutil.ignore_patterns("__pycache__"))
    script(newer, "9001", HEAD, '    op.execute("CREATE TABLE tambahan (id INTEGER)")\n')
    _use(monkeypatch, newer)
    kantor = buka_kantor(root, key, jam=k.jam, projections=(Proyeksi(),))
    try:
        assert periksa_jejak(kantor, SISTEM, job=JobControl()).finding is None
    finally:
        kantor.close()
    (kept,) = (root / "cadangan").iterdir()
    assert kept.name == f"sebelum-pembaruan-{HEAD}.db"
    assert rows(kept, "SELECT version_num FROM alembic_version", key.purpose("db")) == [(HEAD,)]
    assert kept.read_bytes()[:15] != b"SQLite format 3"


def _use(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    from app.services import kantor as module

    def from_folder(
        path: Path, key: bytes, *, backup: Callable[[str], Path] | None, may_be_new: bool
    ) -> str:
        return migrate.upgrade(path, key, backup=backup, folder=folder, may_be_new=may_be_new)

    monkeypatch.setattr(module, "upgrade", from_folder)
