# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""One agency's feed as the hub holds it: streams, contexts, operations."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    and_,
    any_,
    func,
    literal,
    select,
    update,
)
from sqlalchemy.dialects import postgresql

from app.domain.merge import FieldOp, StreamId
from app.models.base import FIELD_RECORD_KEY
from app.sync.branches import is_branch
from app.sync.chain import GENESIS, decode_body, decode_vv, encode_body, encode_vv, stream_id
from app.sync.hub import bulk, forks, schema
from app.sync.hub.forks import Ends
from app.sync.wire import StreamRange, WireOp

CHUNK = 400


@dataclass(frozen=True)
class StreamRow:
    """How far one stream came."""

    row_id: int
    wire: StreamId
    stored: int
    applied: int
    head: bytes
    quarantine: str


class AgencyLog:
    """Reads and extends the log of one agency inside the caller's transaction."""

    def __init__(self, connection: Connection, agency: UUID) -> None:
        self.connection = connection
        self.agency = agency
        self._is_sqlite = connection.dialect.name == "sqlite"
        self.streams: dict[StreamId, StreamRow] = {}
        self._seen: dict[tuple[int, int], dict[StreamId, int]] = {}
        table = schema.stream
        for row in connection.execute(select(table).where(table.c.agency_id == agency)):
            wire = stream_id(row.device, int(row.incarnation))
            self.streams[wire] = StreamRow(
                row.id, wire, row.stored, row.applied, bytes(row.head), row.quarantine
            )
        self.ends: Ends = forks.in_tails(
            (wire, self._first_context(row))
            for wire, row in self.streams.items()
            if is_branch(wire) and row.stored
        )

    def stored(self) -> dict[StreamId, int]:
        """Return the version vector of what is held."""
        return {wire: row.stored for wire, row in self.streams.items() if row.stored}

    def hash_at(self, stream: StreamId, seq: int) -> bytes:
        """Return the chain hash after the last operation up to ``seq``."""
        row = self.streams.get(stream)
        if row is None or seq == 0:
            return GENESIS
        if seq == row.stored:
            return row.head
        table = schema.op
        found = self.connection.execute(
            select(table.c.hash)
            .where(
                table.c.agency_id == self.agency,
                table.c.stream_id == row.row_id,
                table.c.seq <= seq,
            )
            .order_by(table.c.seq.desc())
            .limit(1)
        ).scalar()
        return GENESIS if found is None else bytes(found)

    def records(self) -> set[bytes]:
        """Return every record that has an operation here."""
        table = schema.op
        rows = self.connection.scalars(
            select(table.c.rid).where(table.c.agency_id == self.agency).distinct()
        )
        return {rid.bytes for rid in rows}

    def known(self, rids: Iterable[bytes]) -> dict[bytes, bytes]:
        """Return the records that are here already, each with its record key."""
        table = schema.rec
        keys: dict[bytes, bytes] = {}
        for chunk in self._chunks(list(rids)):
            rows = self.connection.execute(
                select(table.c.rid, table.c.key).where(
                    table.c.agency_id == self.agency, self._one_of(table.c.rid, chunk)
                )
            )
            keys.update({rid.bytes: bytes(key) for rid, key in rows})
        return keys

    def operations(self, rids: Sequence[bytes]) -> dict[tuple[int, bytes], list[FieldOp]]:
        """Return the operations of records by (table, record), oldest stamp first."""
        table = schema.op
        wires = {row.row_id: wire for wire, row in self.streams.items()}
        found: dict[tuple[int, bytes], list[FieldOp]] = defaultdict(list)
        for chunk in self._chunks(rids):
            rows = self.connection.execute(
                select(
                    table.c.tbl,
                    table.c.rid,
                    table.c.hlc,
                    table.c.stream_id,
                    table.c.seq,
                    table.c.ctx,
                    table.c.body,
                ).where(
                    table.c.agency_id == self.agency,
                    self._one_of(table.c.rid, chunk),
                    table.c.body.is_not(None),
                )
            )
            for tbl, rid, hlc, row_id, seq, number, body in rows:
                if not forks.counts(wires[row_id], seq, self.ends):
                    continue
                found[tbl, rid.bytes].append(
                    FieldOp(
                        stream=wires[row_id],
                        seq=seq,
                        hlc=hlc,
                        seen=self.seen(row_id, number),
                        fields=decode_body(bytes(body)),
                    )
                )
        for ops in found.values():
            ops.sort(key=lambda one: (one.hlc, one.stream, one.seq))
        return found

    def _chunks(self, items: Sequence[bytes]) -> Iterator[Sequence[bytes]]:
        size = CHUNK if self._is_sqlite else 10 * CHUNK
        return (items[start : start + size] for start in range(0, len(items), size))

    def _one_of(self, column: Column[UUID], rids: Sequence[bytes]) -> ColumnElement[bool]:
        """Name records in a condition: one array on PostgreSQL, one mark each on SQLite."""
        wanted = [UUID(bytes=rid) for rid in rids]
        if self._is_sqlite:
            return column.in_(wanted)
        return column == any_(literal(wanted, postgresql.ARRAY(postgresql.UUID(as_uuid=True))))

    def seen(self, row_id: int, number: int) -> dict[StreamId, int]:
        """Return what the operations of one context had seen for certain."""
        key = (row_id, number)
        if key not in self._seen:
            table = schema.ctx
            self._seen[key] = decode_vv(
                bytes(
                    self.connection.execute(
                        select(table.c.vv).where(
                            table.c.agency_id == self.agency,
                            table.c.stream_id == row_id,
                            table.c.n == number,
                        )
                    ).scalar_one()
                )
            )
        return dict(forks.certain(self._seen[key], self.ends))

    def _first_context(self, row: StreamRow) -> dict[StreamId, int]:
        table = schema.ctx
        found = self.connection.execute(
            select(table.c.vv)
            .where(table.c.agency_id == self.agency, table.c.stream_id == row.row_id)
            .order_by(table.c.n)
            .limit(1)
        ).scalar()
        return {} if found is None else decode_vv(bytes(found))

    def learn_ends(self, ranges: Iterable[StreamRange]) -> set[bytes]:
        """Learn from tails that streams forked; return the records to be folded anew."""
        tails = ((rng.stream, vector) for rng in ranges for vector in rng.vectors.values())
        known, self.ends = self.ends, forks.join(self.ends, forks.in_tails(tails))
        touched: set[bytes] = set()
        for stream, end in self.ends.items():
            row = self.streams.get(stream)
            if row is None or known.get(stream) == end:
                continue
            table = schema.op
            rows = self.connection.scalars(
                select(table.c.rid)
                .where(
                    table.c.agency_id == self.agency,
                    table.c.stream_id == row.row_id,
                    table.c.seq > end,
                )
                .distinct()
            )
            touched.update(rid.bytes for rid in rows)
            self.quarantine(stream, "")  # its tails come under names of their own
            self.streams[stream] = replace(row, quarantine="")
        return touched

    def extend(self, rng: StreamRange, hashes: Sequence[bytes], now_ms: int) -> list[WireOp]:
        """Store the new operations of a checked range; return them."""
        known = self.streams.get(rng.stream)
        held = 0 if known is None else known.stored
        row_id = self._row(rng.stream) if known is None else known.row_id
        numbers = self._contexts(row_id, rng, held)
        fresh = [(op, h) for op, h in zip(rng.ops, hashes, strict=True) if op.seq > held]
        bulk.insert_new(
            self.connection,
            schema.op,
            [self._op_row(row_id, numbers[op.ctx], op, digest) for op, digest in fresh],
        )
        table = schema.stream
        self.connection.execute(
            update(table)
            .where(table.c.agency_id == self.agency, table.c.id == row_id)
            .values(
                stored=rng.upto,
                applied=rng.upto,
                head=rng.head,
                signature=rng.signature,
                changed=now_ms,
            )
        )
        self.streams[rng.stream] = StreamRow(row_id, rng.stream, rng.upto, rng.upto, rng.head, "")
        return [op for op, _ in fresh]

    def quarantine(self, stream: StreamId, reason: str) -> None:
        """Take nothing more from a stream until a person decides."""
        row = self.streams.get(stream)
        row_id = self._row(stream) if row is None else row.row_id
        table = schema.stream
        self.connection.execute(
            update(table)
            .where(table.c.agency_id == self.agency, table.c.id == row_id)
            .values(quarantine=reason)
        )

    def _row(self, stream: StreamId) -> int:
        table = schema.stream
        highest = self.connection.execute(
            select(func.coalesce(func.max(table.c.id), 0)).where(table.c.agency_id == self.agency)
        ).scalar_one()
        row_id = int(highest) + 1
        self.connection.execute(
            table.insert().values(
                agency_id=self.agency,
                id=row_id,
                device=UUID(bytes=stream[:16]),
                incarnation=int.from_bytes(stream[16:], "big"),
                stored=0,
                applied=0,
                head=GENESIS,
                signature=b"",
                quarantine="",
                changed=0,
            )
        )
        return row_id

    def _contexts(self, row_id: int, rng: StreamRange, held: int) -> dict[int, int]:
        """Store the vectors of a range; return the number each has here."""
        wanted = {op.ctx for op in rng.ops if op.seq > held}
        if not wanted:
            return {}
        table = schema.ctx
        rows = self.connection.execute(
            select(table.c.n, table.c.vv).where(
                and_(table.c.agency_id == self.agency, table.c.stream_id == row_id)
            )
        )
        have = {bytes(vv): int(n) for n, vv in rows}
        following = max(have.values(), default=0)
        numbers, new = {}, []
        for number in sorted(wanted):
            encoded = encode_vv(rng.vectors[number])
            if encoded not in have:
                following += 1
                have[encoded] = following
                new.append((self.agency, row_id, following, encoded))
            numbers[number] = have[encoded]
            self._seen[row_id, numbers[number]] = dict(rng.vectors[number])
        bulk.insert_new(self.connection, table, new)
        return numbers

    def _op_row(self, row_id: int, number: int, op: WireOp, digest: bytes) -> tuple[object, ...]:
        body = None if op.fields is None else encode_body(op.fields)
        user, rid = UUID(bytes=op.user), UUID(bytes=op.rid)
        return (self.agency, row_id, op.seq, number, op.hlc, user, op.tbl, rid, body, digest)


def keys_in(ranges: Iterable[StreamRange]) -> dict[bytes, bytes]:
    """Return the record keys that these ranges bring along."""
    keys: dict[bytes, bytes] = {}
    for rng in ranges:
        for op in rng.ops:
            key: object = None if op.fields is None else op.fields.get(FIELD_RECORD_KEY)
            if isinstance(key, bytes):
                keys.setdefault(op.rid, key)
    return keys


def covered(
    ranges: Iterable[StreamRange], stored: Mapping[StreamId, int], ends: Ends
) -> tuple[list[StreamRange], list[StreamRange]]:
    """Split ranges into those whose past and causes are here or among them, and the others."""
    left = sorted(ranges, key=lambda rng: (rng.stream, rng.after))
    waiting: list[StreamRange] = []
    while True:
        after = dict(stored)
        kept: list[StreamRange] = []
        for rng in left:
            if rng.after > after.get(rng.stream, 0):
                waiting.append(rng)
            else:
                kept.append(rng)
                after[rng.stream] = max(after.get(rng.stream, 0), rng.upto)
        ready = [rng for rng in kept if not _lacks(rng, after, ends)]
        waiting.extend(rng for rng in kept if _lacks(rng, after, ends))
        if len(ready) == len(left):
            return ready, waiting
        left = ready


def _lacks(rng: StreamRange, after: Mapping[StreamId, int], ends: Ends) -> bool:
    used = {op.ctx for op in rng.ops}
    return any(
        seq > after.get(stream, 0)
        for number, vector in rng.vectors.items()
        if number in used
        for stream, seq in forks.certain(vector, ends).items()
    )
