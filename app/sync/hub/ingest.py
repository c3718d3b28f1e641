# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Taking the feed of one volume in: checked range by range, written in the caller's transaction.

A range that is wrong does not hold up the others of its volume: each is a stream of its own.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol
from uuid import UUID

from sqlalchemy import Connection, select

from app.domain.merge import FieldOp, StreamId
from app.sync.feed import province_fields
from app.sync.hub import bulk, digest, schema
from app.sync.hub.forks import certain, counts
from app.sync.hub.log import AgencyLog, covered, keys_in
from app.sync.hub.project import personal, project, project_new
from app.sync.hub.reasons import Alasan
from app.sync.ranges import RangeError, check_signature, verify
from app.sync.registry import VERSION
from app.sync.wire import Payload, Scope, StreamRange, WireOp

REGISTRY_VERSION = VERSION
"""What this program can apply (``Payload.min_apply``)"""
MAX_SIGNED = 2**63
_INT = 2**31


class Writers(Protocol):
    """Who may vouch for the feed of an agency."""

    def signing_keys(self, device: UUID, agency: UUID) -> Sequence[bytes]:
        """Return keys that may sign for a stream of this device: its own, then the sender's."""

    def last_accepted(self, stream: StreamId) -> int | None:
        """Return after which operation a revoked stream is refused; None if it is not revoked."""


@dataclass
class Ingested:
    """What one volume brought."""

    ops: int = 0
    duplicates: int = 0
    records: int = 0
    waiting: list[StreamRange] = field(default_factory=list)
    refused: dict[StreamId, tuple[Alasan, str]] = field(default_factory=dict)


def ingest(connection: Connection, payload: Payload, *, writers: Writers, now_ms: int) -> Ingested:
    """Check, store and project the ranges of a feed volume.

    The caller holds the agency's lock and commits. Doing it twice changes nothing.
    """
    log = AgencyLog(connection, payload.agency)
    result = Ingested()
    sound = [rng for rng in payload.ranges if _sound(rng, log, payload, writers, result)]
    again = log.learn_ends(sound)
    ready, result.waiting = covered(sound, log.stored(), log.ends)
    known = log.known({op.rid for rng in ready for op in rng.ops})
    keys = {**keys_in(ready), **{rid: key for rid, key in known.items() if key}}
    fresh: list[tuple[StreamRange, list[WireOp]]] = []
    marks: dict[str, list[bytes]] = defaultdict(list)
    for rng in ready:
        if rng.stream in result.refused:
            continue
        held = log.streams[rng.stream].stored if rng.stream in log.streams else 0
        hashes = _check(log, rng, keys, held, result)
        if hashes is None:
            continue
        new = log.extend(rng, hashes, now_ms)
        fresh.append((rng, new))
        for op, chained in zip(rng.ops, hashes, strict=True):
            if op.seq > held:
                name = digest.key_of(op.tbl, op.rid)
                marks[name].append(digest.contribution(rng.stream, op.seq, chained))
    result.ops = sum(len(new) for _, new in fresh)
    result.records = _project(log, fresh, known) + project(log, again)
    _digests(log, marks)
    return result


def _sound(
    rng: StreamRange, log: AgencyLog, payload: Payload, writers: Writers, result: Ingested
) -> bool:
    """True if the range is signed by who may, within bounds, and without personal data."""
    known = log.streams.get(rng.stream)
    if known is not None and known.quarantine:
        result.refused[rng.stream] = (Alasan(known.quarantine), "")
        return False
    try:
        _check_bounds(rng)
        _check_writer(rng, payload.agency, writers)
    except RangeError as error:
        result.refused[rng.stream] = (Alasan.RANTAI, str(error))
        return False
    allowed = province_fields()
    if any(op.fields is not None and personal(op.tbl, op.fields, allowed) for op in rng.ops):
        result.refused[rng.stream] = (Alasan.DATA_PRIBADI, "")
        return False
    return True


def _check_bounds(rng: StreamRange) -> None:
    if len(rng.stream) != 20 or not 0 <= rng.after <= rng.upto < MAX_SIGNED:
        raise RangeError("bounds")
    for op in rng.ops:
        # stored as signed integers; a stamp that far ahead is no time at all
        if op.hlc >= MAX_SIGNED or op.tbl >= _INT or any(op.user):
            raise RangeError("bounds")


def _check_writer(rng: StreamRange, agency: UUID, writers: Writers) -> None:
    last = writers.last_accepted(rng.stream)
    if last is not None and rng.upto > last:
        raise RangeError("revoked device")
    keys = writers.signing_keys(UUID(bytes=rng.stream[:16]), agency)
    error = RangeError("unknown device")
    for key in keys:
        try:
            check_signature(rng, key, Scope.PROVINCE)
        except RangeError as wrong:
            error = wrong
        else:
            return
    raise error


def _check(
    log: AgencyLog, rng: StreamRange, keys: dict[bytes, bytes], held: int, result: Ingested
) -> list[bytes] | None:
    """Return the chain hashes of a range that brings something new; else None."""
    if held >= log.ends.get(rng.stream, MAX_SIGNED):
        result.duplicates += len(rng.ops)  # whatever lies beyond comes under its tail's name
        return None
    if rng.upto <= held:
        if log.hash_at(rng.stream, rng.upto) != rng.head:
            _fork(log, rng, result)
            return None
        result.duplicates += len(rng.ops)
        return None
    previous = log.hash_at(rng.stream, rng.after)
    try:
        hashes = verify(rng, previous=previous, find_key=keys.get, scope=Scope.PROVINCE)
    except RangeError as error:
        result.refused[rng.stream] = (Alasan.RANTAI, str(error))
        return None
    common = sum(1 for op in rng.ops if op.seq <= held)
    at_held = hashes[common - 1] if common else previous
    if at_held != log.hash_at(rng.stream, held):
        _fork(log, rng, result)
        return None
    result.duplicates += common
    return hashes


def _fork(log: AgencyLog, rng: StreamRange, result: Ingested) -> None:
    log.quarantine(rng.stream, Alasan.BERCABANG.value)
    result.refused[rng.stream] = (Alasan.BERCABANG, "")


def _project(
    log: AgencyLog,
    fresh: Iterable[tuple[StreamRange, list[WireOp]]],
    here: Mapping[bytes, bytes],
) -> int:
    """Fold what was touched: new records straight from the volume, others from the log."""
    found: dict[tuple[int, bytes], list[FieldOp]] = defaultdict(list)
    for rng, ops in fresh:
        for op in ops:
            if op.fields is not None:
                if not counts(rng.stream, op.seq, log.ends):
                    continue
                seen = certain(rng.vectors[op.ctx], log.ends)
                found[op.tbl, op.rid].append(FieldOp(rng.stream, op.seq, op.hlc, seen, op.fields))
    known = {rid for _, rid in found if rid in here}
    tables = Counter(rid for _, rid in found)
    known |= {rid for rid, count in tables.items() if count > 1}
    new = {key: ops for key, ops in found.items() if key[1] not in known}
    for own in new.values():
        own.sort(key=lambda op: (op.hlc, op.stream, op.seq))
    return project_new(log, new) + project(log, known)


def _digests(log: AgencyLog, marks: dict[str, list[bytes]]) -> None:
    if not marks:
        return
    table = schema.digest
    rows = log.connection.execute(
        select(table.c.kunci, table.c.nilai).where(
            table.c.agency_id == log.agency, table.c.kunci.in_(list(marks))
        )
    )
    have = {name: bytes(value) for name, value in rows}
    bulk.upsert(
        log.connection,
        table,
        [
            (log.agency, name, digest.combine(have.get(name, digest.ZERO), added))
            for name, added in sorted(marks.items())
        ],
    )
