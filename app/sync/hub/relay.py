# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Volumes of an agency's other PCs, passed on unopened.

Two lanes with one numbering: records, and files. A PC on a poor line takes its records although
gigabytes of scans lie before them, and the files whenever its budget allows.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, and_, func, or_, select, update

from app.sync.bundle.header import To
from app.sync.hub import bulk, schema
from app.sync.hub.core import Core
from app.sync.hub.engine import lock_agency
from app.sync.hub.reasons import State

KEEP_DAYS = 400
"""A relayed volume that a PC never fetched is dropped after this many days"""
DAY_MS = 24 * 60 * 60 * 1000


@dataclass(frozen=True)
class Relayed:
    """One volume that waits for a PC."""

    n: int
    sha256: bytes
    size: int
    path: Path


@dataclass(frozen=True)
class Waiting:
    """How much of one lane waits for a PC."""

    volumes: int
    size: int
    upto: int
    """Place of the last one"""


class Relay:
    """What lies at the hub for the PCs of an agency."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def volumes(
        self, agency: UUID, device: UUID, after: int, *, files: bool = False, limit: int = 50
    ) -> list[Relayed]:
        """Return volumes of the agency's other PCs above a place in one lane of its relay."""
        table = schema.inbox
        with self._core.read() as connection:
            rows = connection.execute(
                select(table.c.n, table.c.sha256, table.c.size)
                .where(
                    *_for(agency, device),
                    table.c.files.is_(files),
                    table.c.n > after,
                )
                .order_by(table.c.n)
                .limit(limit)
            ).all()
        return [
            Relayed(n, bytes(sha), size, self._core.raw.path(bytes(sha))) for n, sha, size in rows
        ]

    def waiting(self, agency: UUID, device: UUID) -> dict[bool, Waiting]:
        """Return what lies above the confirmed places of a PC: records (False), files (True)."""
        table, place = schema.inbox, schema.cursor
        with self._core.read() as connection:
            found = connection.execute(
                select(place.c.after, place.c.files).where(
                    place.c.agency_id == agency, place.c.device == device
                )
            ).first()
            after, files = (0, 0) if found is None else found
            above = or_(
                and_(table.c.files.is_(False), table.c.n > after),
                and_(table.c.files.is_(True), table.c.n > files),
            )
            rows = connection.execute(
                select(table.c.files, func.count(), func.sum(table.c.size), func.max(table.c.n))
                .where(*_for(agency, device), above)
                .group_by(table.c.files)
            ).all()
        return {bool(lane): Waiting(count, int(size), upto) for lane, count, size, upto in rows}

    def confirm(self, agency: UUID, device: UUID, after: int, *, files: bool = False) -> None:
        """Note that a PC holds a lane up to a place; drop what all PCs hold."""
        table = schema.cursor
        column = table.c.files if files else table.c.after
        with self._core.begin() as connection:
            lock_agency(connection, agency)
            touch_device(connection, agency, device, self._core.now_ms())
            connection.execute(
                update(table)
                .where(table.c.agency_id == agency, table.c.device == device, column < after)
                .values({column.name: after})
            )
            dropped = self._outworn(connection, agency)
        for digest in dropped:
            self._core.raw.drop(digest)

    def _outworn(self, connection: Connection, agency: UUID) -> list[bytes]:
        self._core.refresh_trust(connection)
        wanted = {c.subject for c in self._core.trust.pool.devices(agency)}
        table, inbox = schema.cursor, schema.inbox
        rows = connection.execute(
            select(table.c.device, table.c.after, table.c.files).where(table.c.agency_id == agency)
        ).all()
        places = {device: (int(after), int(files)) for device, after, files in rows}
        old = self._core.now_ms() - KEEP_DAYS * DAY_MS
        everybody = and_(inbox.c.device.not_in(wanted), _arrived(places, wanted))
        one_by_one = (
            and_(inbox.c.device == writer, _arrived(places, wanted - {writer})) for writer in wanted
        )
        mine = (
            inbox.c.agency_id == agency,
            inbox.c.state == State.TITIPAN.value,
            inbox.c.held.is_(True),
            or_(everybody, *one_by_one, inbox.c.received < old),
        )
        digests = [bytes(d) for d in connection.scalars(select(inbox.c.sha256).where(*mine))]
        if digests:
            connection.execute(update(inbox).where(*mine).values(held=False))
        return digests


def _arrived(
    places: Mapping[UUID, tuple[int, int]], devices: Collection[UUID]
) -> ColumnElement[bool]:
    """Return the condition that all of these PCs hold a volume."""
    table = schema.inbox
    records = min((places.get(one, (0, 0))[0] for one in devices), default=0)
    files = min((places.get(one, (0, 0))[1] for one in devices), default=0)
    return or_(
        and_(table.c.files.is_(False), table.c.n <= records),
        and_(table.c.files.is_(True), table.c.n <= files),
    )


def touch_device(connection: Connection, agency: UUID, device: UUID, now_ms: int) -> None:
    """Make or freshen the line of a PC."""
    table = schema.cursor
    bulk.insert_new(connection, table, [(agency, device, 0, 0, 0, now_ms)])
    connection.execute(
        update(table)
        .where(table.c.agency_id == agency, table.c.device == device)
        .values(seen=now_ms)
    )


def _for(agency: UUID, device: UUID) -> tuple[ColumnElement[bool], ...]:
    """Return the conditions of what a PC may fetch."""
    table = schema.inbox
    return (
        table.c.agency_id == agency,
        table.c.state == State.TITIPAN.value,
        table.c.held.is_(True),
        table.c.device != device,
        or_(table.c.route == To.AGENCY.value, table.c.route_id == device),
    )
