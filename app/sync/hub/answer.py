# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What goes back to an agency: receipts, certificates, packs, and volumes of its other PCs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from hashlib import blake2b, sha256
from pathlib import Path
from uuid import UUID

from sqlalchemy import Connection, func, or_, select, update

from app.domain.ids import uuid7
from app.domain.merge import StreamId
from app.sync.bundle import container, payload
from app.sync.bundle.header import Facts, Route, To
from app.sync.hub import agencies, bulk, schema
from app.sync.hub.core import Core
from app.sync.hub.engine import lock_agency
from app.sync.hub.log import AgencyLog
from app.sync.hub.reasons import State
from app.sync.wire import Ack, Payload, Scope, Want

KEEP_DAYS = 400
"""A relayed volume that a PC never fetched is dropped after this many days"""
DAY_MS = 24 * 60 * 60 * 1000
ALL = 2**62
"""A wish without an end: everything there is above ``after``"""
_ROOT = b"lumbung-heads-1"


@dataclass(frozen=True)
class Relayed:
    """One volume that waits for a PC."""

    n: int
    sha256: bytes
    size: int
    path: Path


class Answer:
    """Reads what an agency is due; writes only its counters."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def ack_for(self, agency: UUID) -> Ack:
        """Return a new receipt: how far every stream of the agency's feed has come."""
        with self._core.begin() as connection:
            lock_agency(connection, agency)
            return self._ack(connection, agency)

    def _ack(self, connection: Connection, agency: UUID) -> Ack:
        agencies.ensure(connection, agency, self._core.now_ms())
        log = AgencyLog(connection, agency)
        table = schema.digest
        rows = connection.execute(
            select(table.c.kunci, table.c.nilai).where(table.c.agency_id == agency)
        )
        self._seal_day(log)
        return Ack(
            by=self._core.keys.subject,
            scope=Scope.PROVINCE,
            number=agencies.next_ack(connection, agency, self._core.now_ms()),
            stored=log.stored(),
            applied={w: row.applied for w, row in log.streams.items() if row.applied},
            heads={w: row.head[:8] for w, row in log.streams.items() if row.stored},
            digests={str(key): bytes(value) for key, value in rows},
        )

    def vector_digest(self, agency: UUID) -> bytes:
        """Return 8 bytes that change whenever the agency's receipt would say something new."""
        with self._core.begin() as connection:
            return vector_digest(AgencyLog(connection, agency).stored())

    def down(self, agency: UUID, *, packs: tuple[bytes, ...] = ()) -> bytes:
        """Return a sealed volume for the PCs of an agency: receipt, certificates, packs.

        Raises:
            ValueError: no PC of the agency is known that could open it.
        """
        keys = self._core.keys
        body, recipients = self.contents(agency, packs=packs)
        if not recipients:
            msg = "nobody of this agency can open a volume"
            raise ValueError(msg)
        facts = Facts(
            bundle_id=uuid7(self._core.now_ms()),
            device_certificate=keys.certificate,
            route=Route(To.AGENCY, agency),
            created_ms=self._core.now_ms(),
        )
        return container.seal(
            payload.encode(body), facts, signing_key=keys.signing_key, recipients=recipients
        )

    def contents(self, agency: UUID, *, packs: tuple[bytes, ...] = ()) -> tuple[Payload, list[str]]:
        """Return what an agency is due and who of it can open it; a new receipt is in it."""
        with self._core.begin() as connection:
            self._core.refresh_trust(connection)
            lock_agency(connection, agency)
            ack = self._ack(connection, agency)
            wants = _wants(connection, agency)
        pool, keys = self._core.trust.pool, self._core.keys
        mine = [c.raw for c in pool.devices(agency)]
        body = Payload(
            Scope.DOWN,
            agency,
            certificates=(*keys.chain, keys.certificate, *mine),
            revocations=pool.revocations() if pool.lists() else b"",
            acks=(ack,),
            wants=wants,
            packs=packs,
        )
        return body, pool.recipients(agency)

    # -- relay ----------------------------------------------------------------------------------

    def relayed(self, agency: UUID, device: UUID, after: int, limit: int = 50) -> list[Relayed]:
        """Return volumes of the agency's other PCs above a place in its relay."""
        table = schema.inbox
        with self._core.begin() as connection:
            rows = connection.execute(
                select(table.c.n, table.c.sha256, table.c.size)
                .where(
                    table.c.agency_id == agency,
                    table.c.n > after,
                    table.c.state == State.TITIPAN.value,
                    table.c.held.is_(True),
                    table.c.device != device,
                    or_(table.c.route == To.AGENCY.value, table.c.route_id == device),
                )
                .order_by(table.c.n)
                .limit(limit)
            ).all()
        return [
            Relayed(n, bytes(sha), size, self._core.raw.path(bytes(sha))) for n, sha, size in rows
        ]

    def greeted(self, agency: UUID, device: UUID, number: int) -> int | None:
        """Note the number of a greeting; return the last one instead if it does not grow."""
        table = schema.cursor
        mine = (table.c.agency_id == agency, table.c.device == device)
        with self._core.begin() as connection:
            lock_agency(connection, agency)
            touch_device(connection, agency, device, self._core.now_ms())
            last = int(connection.execute(select(table.c.hello).where(*mine)).scalar_one())
            if number <= last:
                return last
            connection.execute(update(table).where(*mine).values(hello=number))
        return None

    def confirm(self, agency: UUID, device: UUID, after: int) -> None:
        """Note that a PC holds everything up to a place; drop what all PCs hold."""
        table = schema.cursor
        with self._core.begin() as connection:
            lock_agency(connection, agency)
            touch_device(connection, agency, device, self._core.now_ms())
            connection.execute(
                update(table)
                .where(table.c.agency_id == agency, table.c.device == device, table.c.after < after)
                .values(after=after)
            )
            dropped = self._outworn(connection, agency)
        for digest in dropped:
            self._core.raw.drop(digest)

    def _outworn(self, connection: Connection, agency: UUID) -> list[bytes]:
        self._core.refresh_trust(connection)
        wanted = {c.subject for c in self._core.trust.pool.devices(agency)}
        table = schema.cursor
        rows = connection.execute(
            select(table.c.device, table.c.after).where(table.c.agency_id == agency)
        )
        places = {device: int(after) for device, after in rows if device in wanted}
        inbox = schema.inbox
        old = self._core.now_ms() - KEEP_DAYS * DAY_MS
        everybody = min(places.values()) if places.keys() == wanted and places else 0
        gone = or_(inbox.c.n <= everybody, inbox.c.received < old)
        mine = (
            inbox.c.agency_id == agency,
            inbox.c.state == State.TITIPAN.value,
            inbox.c.held.is_(True),
            gone,
        )
        digests = [bytes(d) for d in connection.scalars(select(inbox.c.sha256).where(*mine))]
        if digests:
            connection.execute(update(inbox).where(*mine).values(held=False))
        return digests

    # -- evidence -------------------------------------------------------------------------------

    def _seal_day(self, log: AgencyLog) -> None:
        """Sign the Merkle root over the agency's stream heads, once a day and change."""
        day = datetime.fromtimestamp(self._core.now_ms() / 1000, UTC).date()
        root = merkle_root({w: row.head for w, row in log.streams.items() if row.stored})
        signature = self._core.keys.signing_key.sign(day_message(log.agency, day, root))
        bulk.upsert(log.connection, schema.audit_head, [(log.agency, day, root, signature)])


def touch_device(connection: Connection, agency: UUID, device: UUID, now_ms: int) -> None:
    """Make or freshen the line of a PC."""
    table = schema.cursor
    bulk.insert_new(connection, table, [(agency, device, 0, 0, now_ms)])
    connection.execute(
        update(table)
        .where(table.c.agency_id == agency, table.c.device == device)
        .values(seen=now_ms)
    )


def day_message(agency: UUID, day: date, root: bytes) -> bytes:
    """Return what the hub signs for one agency and day."""
    return _ROOT + agency.bytes + day.isoformat().encode() + root


def merkle_root(heads: dict[StreamId, bytes]) -> bytes:
    """Return the Merkle root over stream heads, leaves in the order of the streams."""
    level = [sha256(b"\0" + stream + head).digest() for stream, head in sorted(heads.items())]
    if not level:
        return sha256(b"").digest()
    while len(level) > 1:
        pairs = [level[i : i + 2] for i in range(0, len(level), 2)]
        level = [sha256(b"\1" + b"".join(p)).digest() if len(p) == 2 else p[0] for p in pairs]
    return level[0]


def vector_digest(stored: dict[StreamId, int]) -> bytes:
    """Return a short digest of a version vector, the same on both sides."""
    text = b"".join(s + seq.to_bytes(8, "big") for s, seq in sorted(stored.items()))
    return blake2b(text, digest_size=8).digest()


def _wants(connection: Connection, agency: UUID) -> tuple[Want, ...]:
    """Say from where each stream is missing while volumes of the agency wait."""
    table = schema.inbox
    waiting = connection.execute(
        select(func.count())
        .select_from(table)
        .where(table.c.agency_id == agency, table.c.state == State.MENUNGGU.value)
    ).scalar_one()
    if not waiting:
        return ()
    stored = AgencyLog(connection, agency).stored()
    return tuple(Want(stream, seq, ALL) for stream, seq in sorted(stored.items()))


__all__ = ["Answer", "Relayed", "day_message", "merkle_root", "vector_digest"]
