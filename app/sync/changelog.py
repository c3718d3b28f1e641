# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The recorder: every change of a synced record becomes an operation in the same transaction."""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Connection, inspect
from sqlalchemy.orm import Session

from app.domain.changes import Changes
from app.domain.clock import HybridClock
from app.domain.errors import UserError
from app.domain.merge import Wire
from app.infra.highwater import HighWater, Mark
from app.models.base import FIELD_RECORD_KEY, Synced
from app.models.types import to_wire
from app.sync.chain import (
    Link,
    checkpoint_message,
    commitments,
    encode_body,
    link_hash,
    stream_id,
)
from app.sync.registry import TableInfo, table_of

_log = logging.getLogger(__name__)

CLOCK_TOLERANCE_MS = 10 * 60 * 1000


@dataclass
class OwnStream:
    """The stream this device writes to, with the key that vouches for it."""

    row_id: int
    device: UUID
    incarnation: int
    signing_key: Ed25519PrivateKey
    clock: HybridClock
    high_water: HighWater

    @property
    def wire_id(self) -> bytes:
        return stream_id(self.device, self.incarnation)


@dataclass
class _Pending:
    info: TableInfo
    rid: UUID
    is_new: bool
    fields: dict[int, Wire] = field(default_factory=dict)


class OpRecorder:
    """Collects the changes of one unit of work and appends them to the own stream."""

    def __init__(self, stream: OwnStream, user_id: UUID, now_ms: Callable[[], int]) -> None:
        self._stream = stream
        self._user_id = user_id
        self._now_ms = now_ms
        self._pending: dict[tuple[int, UUID], _Pending] = {}
        self._mark: Mark | None = None
        self._adopted = Changes()

    def adopt(self, changes: Changes) -> None:
        """Count records that other PCs wrote as changed by this transaction; they are logged."""
        self._adopted |= changes

    def collect(self, session: Session) -> None:
        """Note the changed fields of every synced object about to be flushed."""
        for gone in session.deleted:
            if isinstance(gone, Synced):
                msg = f"{type(gone).__name__} must be tombstoned, not deleted"
                raise TypeError(msg)
        for item in session.new:
            if isinstance(item, Synced):
                self._note_new(item)
        for item in session.dirty:
            if isinstance(item, Synced):
                self._note_changed(item)

    def record(
        self, info: TableInfo, rid: UUID, fields: Mapping[int, Wire], *, is_new: bool
    ) -> None:
        """Note a change made without the ORM (bulk import)."""
        key = (info.number, rid)
        entry = self._pending.setdefault(key, _Pending(info, rid, is_new))
        entry.fields.update(fields)

    def restate(self, item: object, name: str) -> None:
        """Log a field although the record shows its value already: a decision says it again."""
        assert isinstance(item, Synced)
        info = table_of(type(item))
        value = to_wire(getattr(item, name))
        self.record(info, item.id, {info.by_name[name].number: value}, is_new=False)

    def write(self, session: Session) -> Changes:
        """Append one operation per changed record, link the chain and sign its head."""
        if not self._pending:
            return self._adopted
        connection = session.connection()
        self._settle(connection)
        self._append(connection)
        touched: dict[str, set[UUID]] = {}
        for entry in self._pending.values():
            touched.setdefault(entry.info.name, set()).add(entry.rid)
        self._pending.clear()
        own = Changes({name: frozenset(rids) for name, rids in touched.items()})
        return own | self._adopted

    def committed(self) -> None:
        """Move the high-water mark outside the office folder."""
        if self._mark is None:
            return
        try:
            self._stream.high_water.write(self._mark)
        except OSError as error:
            # the change itself is safe; a mark that stays behind only proves less
            _log.warning("the high-water mark was not written: %s", error.strerror)

    def _note_new(self, item: Synced) -> None:
        info = table_of(type(item))
        kept = {
            number: value
            for number, spec in info.fields.items()
            if (value := to_wire(getattr(item, spec.name))) != spec.zero
        }
        self.record(info, item.id, kept, is_new=True)

    def _note_changed(self, item: Synced) -> None:
        info = table_of(type(item))
        state = inspect(item)
        changed = {}
        for number, spec in info.fields.items():
            history = state.attrs[spec.name].history
            if history.added and (not history.deleted or history.added != history.deleted):
                changed[number] = to_wire(history.added[0])
        if changed:
            self.record(info, item.id, changed, is_new=False)

    def _settle(self, connection: Connection) -> None:
        """A value written here knows every other one: nothing is left to decide about it."""
        for entry in self._pending.values():
            if entry.is_new:
                continue
            rid = entry.rid.bytes
            waits = connection.exec_driver_sql("SELECT field FROM sibling WHERE rid = ?", (rid,))
            settled = [(rid, number) for (number,) in waits if number in entry.fields]
            if settled:
                connection.exec_driver_sql(
                    "DELETE FROM sibling WHERE rid = ? AND field = ?", settled
                )

    def _append(self, connection: Connection) -> None:
        stream = self._stream
        head = connection.exec_driver_sql(
            "SELECT s.head_seq, s.head_hash, s.head_wall, c.n, c.vv FROM stream s"
            " JOIN ctx c ON c.stream_id = s.id WHERE s.id = ? ORDER BY c.n DESC LIMIT 1",
            (stream.row_id,),
        ).one()
        seq, previous, wall = int(head[0]), bytes(head[1]), int(head[2])
        ctx_n, vv = int(head[3]), bytes(head[4])
        now = self._now_ms()
        if now + CLOCK_TOLERANCE_MS < wall:
            raise clock_set_back()
        rows: list[tuple[Any, ...]] = []
        keys: list[tuple[bytes, bytes]] = []
        for entry in self._pending.values():
            key = self._record_key(connection, entry, keys)
            seq += 1
            hlc = stream.clock.tick()
            committed = commitments(entry.fields, record_key=key, stream=stream.wire_id, seq=seq)
            rid = entry.rid.bytes
            link = Link(seq, hlc, self._user_id.bytes, entry.info.number, rid, vv)
            previous = link_hash(previous, link, committed)
            rows.append(
                (
                    stream.row_id,
                    seq,
                    ctx_n,
                    hlc,
                    self._user_id.bytes,
                    entry.info.number,
                    rid,
                    encode_body(entry.fields),
                    previous,
                )
            )
        if keys:
            connection.exec_driver_sql("INSERT INTO record_key (rid, key) VALUES (?, ?)", keys)
        connection.exec_driver_sql(
            "INSERT INTO op (stream_id, seq, ctx, hlc, user_id, tbl, rid, body, hash, applied)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1)",
            rows,
        )
        signature = stream.signing_key.sign(checkpoint_message(stream.wire_id, seq, previous))
        connection.exec_driver_sql(
            "UPDATE stream SET head_seq = ?, head_hash = ?, head_sig = ?, head_hlc = ?,"
            " head_wall = max(head_wall, ?) WHERE id = ?",
            (seq, previous, signature, stream.clock.last, now, stream.row_id),
        )
        self._mark = Mark(stream.device, stream.incarnation, seq, previous)

    @staticmethod
    def _record_key(
        connection: Connection, entry: _Pending, keys: list[tuple[bytes, bytes]]
    ) -> bytes:
        if entry.is_new:
            key = secrets.token_bytes(16)
            keys.append((entry.rid.bytes, key))
            entry.fields[FIELD_RECORD_KEY] = key
            return key
        found = connection.exec_driver_sql(
            "SELECT key FROM record_key WHERE rid = ?", (entry.rid.bytes,)
        ).scalar_one()
        return bytes(found)


def clock_set_back() -> UserError:
    return UserError(
        code="JAM-001",
        what="Jam komputer ini mundur dibandingkan catatan terakhir.",
        kept="Perubahan belum disimpan; data sebelumnya tetap utuh.",
        action="Betulkan tanggal dan jam komputer. Bila jam sekarang memang benar, administrator "
        "dapat menyatakannya di Pengaturan (atau: lumbung clock accept).",
    )
