# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What goes back to an agency: receipts, certificates, packs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from hashlib import blake2b, sha256
from uuid import UUID

from sqlalchemy import Connection, func, select, update

from app.domain.ids import uuid7
from app.domain.merge import StreamId
from app.sync.bundle import container, payload
from app.sync.bundle.header import Facts, Route, To
from app.sync.hub import agencies, bulk, schema
from app.sync.hub.core import Core
from app.sync.hub.engine import lock_agency
from app.sync.hub.log import AgencyLog
from app.sync.hub.reasons import State
from app.sync.hub.relay import touch_device
from app.sync.wire import Ack, Payload, Scope, Want

ALL = 2**62
"""A wish without an end: everything there is above ``after``"""
_ROOT = b"lumbung-heads-1"


@dataclass(frozen=True)
class Standing:
    """Digests of what an agency is due, 8 bytes each."""

    vector: bytes
    """Changes whenever its receipt would say something new"""
    reference: bytes
    """Changes whenever certificates, revocations or packs for it do"""

    @property
    def both(self) -> bytes:
        """Return one digest of both: what a PC that has everything names in its greeting."""
        return together(self.vector, self.reference)


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

    def standing(self, agency: UUID) -> Standing:
        """Return the digests of what an agency is due."""
        with self._core.begin() as connection:
            self._core.refresh_trust(connection)
            stored = AgencyLog(connection, agency).stored()
            return Standing(vector_digest(stored), self._reference(connection, agency))

    def seal_key(self, agency: UUID) -> bytes:
        """Return 8 bytes that change whenever a new sealed answer would say something new."""
        now = self.standing(agency)
        with self._core.read() as connection:
            wants = bool(_wants(connection, agency))
        return together(now.both, bytes([wants]) * 8)

    def _reference(self, connection: Connection, agency: UUID) -> bytes:
        pool, keys, table = self._core.trust.pool, self._core.keys, schema.pack
        certificates = sorted(c.raw for c in pool.devices(agency))
        found = blake2b(digest_size=8)
        for raw in (*keys.chain, keys.certificate, *certificates):
            found.update(raw)
        found.update(pool.revocations() if pool.lists() else b"")
        rows = connection.execute(
            select(table.c.jenis, table.c.versi, table.c.tujuan)
            .where(table.c.tujuan.in_(("", str(agency))))
            .order_by(table.c.jenis, table.c.versi, table.c.tujuan)
        )
        found.update(repr([tuple(row) for row in rows]).encode())
        return found.digest()

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

    # -- greetings ------------------------------------------------------------------------------

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

    # -- evidence -------------------------------------------------------------------------------

    def _seal_day(self, log: AgencyLog) -> None:
        """Sign the Merkle root over the agency's stream heads, once a day and change."""
        day = datetime.fromtimestamp(self._core.now_ms() / 1000, UTC).date()
        root = merkle_root({w: row.head for w, row in log.streams.items() if row.stored})
        signature = self._core.keys.signing_key.sign(day_message(log.agency, day, root))
        bulk.upsert(log.connection, schema.audit_head, [(log.agency, day, root, signature)])


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


def together(vector: bytes, reference: bytes) -> bytes:
    """Return one short digest of two, the same on both sides."""
    return blake2b(vector + reference, digest_size=8).digest()


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


__all__ = ["Answer", "Standing", "day_message", "merkle_root", "together", "vector_digest"]
