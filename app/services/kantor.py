# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The office: its folder, its key, its engines, its identity. Opened once, closed once."""

from __future__ import annotations

import logging
import secrets
import shutil
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol
from uuid import UUID

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from app.db import errors as db_errors
from app.db.engine import read_engine, write_engine
from app.db.migrate import upgrade
from app.db.snapshot import opens, snapshot
from app.db.uow import ReadOnly, UnitOfWork
from app.domain.changes import Changes
from app.domain.errors import EnvironmentFaultError, UserError
from app.domain.gangguan import gangguan_tulis
from app.domain.ids import uuid7
from app.domain.pelaku import Pelaku
from app.domain.waktu import Jam
from app.infra import keys, machine
from app.infra.berkas import ruang_habis
from app.infra.blobs import BlobStore
from app.infra.highwater import HighWater, Mark
from app.infra.instance import InstanceLock, folder_read_only
from app.infra.keys import OfficeKey
from app.infra.paths import OfficePaths, state_dir
from app.infra.tanda_kantor import TANDA_SALAH, kunci_asing, periksa_tanda, tulis_tanda
from app.services.rahasia import Rahasia
from app.sync import identity
from app.sync.chain import GENESIS
from app.sync.changelog import OpRecorder, OwnStream
from app.sync.registry import fingerprint

_log = logging.getLogger(__name__)

META_AGENCY_SECRET = "agency_secret"  # noqa: S105 - the name of a row, not a secret
TABEL_ATURAN = frozenset({"hari_libur", "instansi", "paket_aturan"})


class Projection(Protocol):
    """Keeps what is computed from the records on this PC."""

    def prepare(self, kantor: Kantor, session: Session) -> None:
        """Set local columns of what is about to be flushed."""

    def __call__(self, kantor: Kantor, session: Session, changes: Changes) -> None:
        """Follow a change inside its transaction, whoever made it."""


@dataclass
class Kantor:
    """An open office. Screens never see it; they get facades with it bound."""

    paths: OfficePaths
    key: OfficeKey
    jam: Jam
    writer: Engine
    reader: Engine
    stream: OwnStream
    rahasia: Rahasia
    blobs: BlobStore
    lock: InstanceLock
    projections: tuple[Projection, ...] = ()
    inkarnasi_baru: str = ""
    """Why a new incarnation was started at this opening; empty if none was"""

    def __post_init__(self) -> None:
        self.ingatan: dict[str, object] = {}
        self._listeners: list[Callable[[Changes], None]] = []
        self._write_lock = threading.Lock()

    def uow(self, pelaku: Pelaku) -> UnitOfWork:
        """Return a unit of work that logs its changes under this actor."""
        recorder = OpRecorder(self.stream, pelaku.id, self.jam.now_ms)
        return UnitOfWork(self.writer, recorder, self._project, self._prepare, self._write_lock)

    def read(self) -> ReadOnly:
        """Return a snapshot to read from."""
        return ReadOnly(self.reader)

    def new_id(self) -> UUID:
        return uuid7(self.jam.now_ms())

    def listen(self, listener: Callable[[Changes], None]) -> None:
        """Call ``listener`` after every commit, in the committing thread."""
        self._listeners.append(listener)

    def announce(self, changes: Changes) -> None:
        """Tell every listener of a commit; what was remembered of its tables is forgotten."""
        self._forget(changes)
        for listener in self._listeners:
            listener(changes)

    def mark(self) -> Mark | None:
        """Return this machine's high-water mark of the office."""
        return self.stream.high_water.read()

    def start_incarnation(self) -> None:
        """Go on in a new stream: other PCs hold more of the present one than this database."""
        high_water = self.stream.high_water
        surroundings = identity.Machine(machine.fingerprint(), high_water, self.jam.now_ms)
        with self._write_lock, self.writer.begin() as connection:
            self.stream = identity.start_again(connection, surroundings)
        high_water.write(Mark(self.stream.device, self.stream.incarnation, 0, GENESIS))
        _log.warning("new incarnation of the own stream")

    def close(self) -> None:
        """Close every connection and let the folder go."""
        self.reader.dispose()
        self.writer.dispose()
        self.stream.high_water.close()
        self.lock.release()

    def _forget(self, changes: Changes) -> None:
        if changes.tables & TABEL_ATURAN:
            self.ingatan.clear()

    def _prepare(self, session: Session) -> None:
        for projection in self.projections:
            projection.prepare(self, session)

    def _project(self, session: Session, changes: Changes) -> None:
        self._forget(changes)
        for projection in self.projections:
            projection(self, session, changes)


def ada_kantor(root: Path) -> bool:
    """True if the folder holds an office."""
    return OfficePaths(root).ada_kantor


def buat_berkas_kantor(
    root: Path, *, passphrase: str, jam: Jam, office_id: UUID | None = None
) -> OfficeKey:
    """Lay out a new office folder and return its key; refuse one that holds an office.

    ``office_id`` is given when the recovery sheet that names it was printed before.
    """
    paths = OfficePaths(root)
    if paths.identity.exists() or paths.database.exists() or _ada_isi(paths.blobs):
        raise UserError(
            code="KAN-001",
            what=f"Folder {root} sudah berisi data kantor.",
            kept="Data di folder itu tidak diubah.",
            action="Buka kantor itu, atau pilih folder lain yang kosong.",
        )
    try:
        paths.root.mkdir(parents=True, exist_ok=True)
        for folder in (paths.blobs, paths.backups, paths.temp):
            folder.mkdir(exist_ok=True)
        office_id = office_id or uuid7(jam.now_ms())
        key = keys.create_key_file(paths.keys, office_id=office_id, passphrase=passphrase)
        tulis_tanda(paths.identity, key)
    except OSError as error:
        raise folder_read_only(root, error) from error
    return key


def _ada_isi(folder: Path) -> bool:
    return any(path.is_file() for path in folder.rglob("*"))


def buka_kunci(root: Path, passphrase: str | None) -> OfficeKey | None:
    """Return the office key by passphrase, or by the key store when none is given."""
    paths = OfficePaths(root)
    _require_office(paths)
    if passphrase is not None:
        return keys.open_with_passphrase(paths.keys, passphrase)
    return keys.open_with_keyring(paths.keys)


def buka_kantor(
    root: Path, key: OfficeKey, *, jam: Jam, projections: tuple[Projection, ...] = ()
) -> Kantor:
    """Open an office: lock, upgrade the schema, settle the identity.

    Refuses a second instance, an office file of another office, a newer file, a damaged database
    and a read-only folder.
    """
    paths = OfficePaths(root)
    _require_office(paths)
    lock = InstanceLock(paths.lock).acquire()
    try:
        kantor = _open_locked(paths, key, jam=jam, lock=lock, projections=projections)
        _susulkan(kantor)
    except BaseException as error:
        lock.release()
        said = _kata_pembukaan(paths, error)
        if said is error:
            raise
        raise said from error
    return kantor


def _susulkan(kantor: Kantor) -> None:
    """Apply what an older version of the program had to leave in the log."""
    with kantor.read() as session:
        known = identity.read_meta(session.connection(), identity.META_REGISTRY)
    if known != fingerprint():
        from app.services.sinkron.susulan import susulkan

        susulkan(kantor)


def _kata_pembukaan(paths: OfficePaths, error: BaseException) -> BaseException:
    """Return what to tell of a failed opening; the error itself where nothing is clearer."""
    said = error
    if isinstance(error, DBAPIError):
        said = db_errors.translate(error) or error
    elif isinstance(error, OSError):
        said = gangguan_tulis(error, "folder data")
    # a full disk shows to SQLite as a plain fault of reading or writing when it makes its index
    # of the log, and to the rest as a file that cannot be written
    unclear = isinstance(said, EnvironmentFaultError) and said.code in {"DB-005", "BRK-101"}
    if unclear and ruang_habis(paths.root):
        return db_errors.disk_full_at_opening()
    return said


def _open_locked(
    paths: OfficePaths,
    key: OfficeKey,
    *,
    jam: Jam,
    lock: InstanceLock,
    projections: tuple[Projection, ...],
) -> Kantor:
    db_key = key.purpose("db")
    # an empty file is what a full disk or a broken copy leaves: never take it for a new office
    fresh = not paths.database.exists() or paths.database.stat().st_size == 0
    high_water = HighWater(state_dir(), key.office_id)
    used = _pernah_dipakai(paths, high_water)
    if fresh and used:
        raise db_errors.missing()
    _wajib_tanda(paths, key, fresh=fresh)
    shutil.rmtree(paths.temp, ignore_errors=True)
    paths.temp.mkdir(exist_ok=True)
    upgrade(
        paths.database,
        db_key,
        backup=None if fresh else lambda revision: _backup(paths, db_key, revision),
        may_be_new=not used,
    )
    writer, reader = write_engine(paths.database, db_key), read_engine(paths.database, db_key)
    surroundings = identity.Machine(
        fingerprint=machine.fingerprint(),
        high_water=high_water,
        now_ms=jam.now_ms,
        restored=paths.restored.exists(),
    )
    with writer.begin() as connection:
        stream, reason = identity.open_stream(connection, surroundings)
        secret = identity.read_meta(connection, META_AGENCY_SECRET)
        if secret is None:
            secret = secrets.token_bytes(32)
            identity.write_meta(connection, META_AGENCY_SECRET, secret)
        if fresh:
            identity.write_meta(connection, identity.META_REGISTRY, fingerprint())
    if reason or high_water.read() is None:
        start = Mark(stream.device, stream.incarnation, 0, GENESIS)
        high_water.write(start)
    paths.restored.unlink(missing_ok=True)
    if reason:
        _log.warning("new incarnation of the own stream")
    blobs = BlobStore(paths.blobs, key.purpose("blob-name"))
    blobs.discard_incoming()
    return Kantor(
        paths=paths,
        key=key,
        jam=jam,
        writer=writer,
        reader=reader,
        stream=stream,
        rahasia=Rahasia(secret),
        blobs=blobs,
        lock=lock,
        projections=projections,
        inkarnasi_baru=reason,
    )


def _wajib_tanda(paths: OfficePaths, key: OfficeKey, *, fresh: bool) -> None:
    """Refuse a folder whose ``kantor.json`` is not sealed by this key, and say which file is wrong.

    A key that does not open the database either is the strange one (``KAN-007``).
    """
    try:
        periksa_tanda(paths.identity, key)
    except UserError as error:
        if error.code == TANDA_SALAH and not fresh and not opens(paths.database, key.purpose("db")):
            raise kunci_asing() from error
        raise


def _pernah_dipakai(paths: OfficePaths, high_water: HighWater) -> bool:
    if paths.restored.exists() or high_water.read() is not None:
        return True
    return _ada_isi(paths.blobs) or _ada_isi(paths.backups)


def _backup(paths: OfficePaths, db_key: bytes, revision: str) -> Path:
    target = paths.backups / f"sebelum-pembaruan-{revision}.db"
    target.unlink(missing_ok=True)
    snapshot(paths.database, db_key, target)
    return target


def _require_office(paths: OfficePaths) -> None:
    if not paths.ada_kantor:
        raise EnvironmentFaultError(
            code="KAN-004",
            what=f"Folder {paths.root} tidak berisi data kantor.",
            kept="Tidak ada yang diubah.",
            action="Pilih folder yang benar, buat kantor baru, atau pulihkan cadangan.",
        )
