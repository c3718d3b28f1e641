# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""One unit of work = one transaction = one use case; it rolls back unless committed."""

from __future__ import annotations

import threading
from collections.abc import Callable
from types import TracebackType
from typing import Protocol, Self

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from app.db.errors import translate, translate_text
from app.domain.changes import Changes


class ChangeRecorder(Protocol):
    """Turns what a session changed into operations of the log."""

    def collect(self, session: Session) -> None:
        """Note what is about to be flushed."""

    def adopt(self, changes: Changes) -> None:
        """Count records that other PCs wrote as changed by this transaction."""

    def restate(self, item: object, name: str) -> None:
        """Log a field of a record although it shows its value already."""

    def write(self, session: Session) -> Changes:
        """Append the noted changes to the log, inside the same transaction."""

    def committed(self) -> None:
        """Learn that the transaction is safely on disk."""


class UnitOfWork:
    """Writes of one use case, all or nothing.

    Faults of the environment (full disk, read-only folder …) leave as ``EnvironmentFaultError``.
    """

    def __init__(
        self,
        engine: Engine,
        recorder: ChangeRecorder,
        project: Callable[[Session, Changes], None] | None = None,
        prepare: Callable[[Session], None] | None = None,
        lock: threading.Lock | None = None,
    ) -> None:
        self._recorder = recorder
        self._project = project
        self._prepare = prepare
        self._lock = lock or threading.Lock()
        self._held: list[object] = []
        self.session = Session(engine, expire_on_commit=False)
        event.listen(self.session, "before_flush", self._before_flush)

    def __enter__(self) -> Self:
        self._lock.acquire()
        try:
            self.session.begin()
            self.session.connection()
        except BaseException as error:
            self.session.close()
            self._lock.release()
            if isinstance(error, DBAPIError):
                raise _user_error(error) from error
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        try:
            self.session.rollback()
        finally:
            self.session.close()
            self._lock.release()
        if isinstance(error, DBAPIError):
            raise _user_error(error) from error

    def adopt(self, changes: Changes) -> None:
        """Count records that other PCs wrote, and that are in the log, as changed here."""
        self._recorder.adopt(changes)

    def restate(self, item: object, name: str) -> None:
        """Write a field to the log although the record shows its value already."""
        self._recorder.restate(item, name)

    def commit(self) -> Changes:
        """Flush, append to the op log and commit; return what changed."""
        self.session.flush()
        changes = self._recorder.write(self.session)
        if self._project is not None:
            self._project(self.session, changes)
        self.session.commit()
        self._recorder.committed()
        return changes

    def _before_flush(self, session: Session, *_: object) -> None:
        self._held += [*session.new, *session.dirty]  # so that projections find them again
        if self._prepare is not None:
            self._prepare(session)
        self._recorder.collect(session)


class ReadOnly:
    """A consistent snapshot for reading; it can never commit."""

    def __init__(self, engine: Engine) -> None:
        self.session = Session(engine, expire_on_commit=False, autoflush=False)

    def __enter__(self) -> Session:
        return self.session

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.session.close()
        if isinstance(error, DBAPIError):
            raise _user_error(error) from error
        if isinstance(error, sqlcipher.Error):  # from a cursor read without SQLAlchemy
            raise translate_text(str(error)) or error from error


def _user_error(error: DBAPIError) -> BaseException:
    return translate(error) or error
