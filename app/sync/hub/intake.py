# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""From raw volumes to receipts: stored first, merged later, kept apart when something is wrong."""

from __future__ import annotations

import logging
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, select, update

from app.domain.errors import UserError
from app.sync.bundle.header import To
from app.sync.hub import agencies, schema
from app.sync.hub.core import NOBODY, Core, read_meta, write_meta
from app.sync.hub.engine import lock_agency
from app.sync.hub.gate import Envelope, read_envelope, read_payload
from app.sync.hub.inbox import Receipt
from app.sync.hub.ingest import REGISTRY_VERSION, Ingested, ingest
from app.sync.hub.lines import delete, find, receipt, row_of
from app.sync.hub.log import AgencyLog
from app.sync.hub.reasons import Alasan, RefusedError, State
from app.sync.wire import Payload, Scope

_log = logging.getLogger(__name__)
_RELAYED = (To.AGENCY, To.DEVICE)
_TRIED = "strangers tried"
"""Which certificates were known when volumes of strangers were last tried again"""
TOGETHER = 100
"""Waiting volumes of one agency that are tried at once"""
_OPEN = (State.TERSIMPAN.value, State.MENUNGGU.value)


class Intake:
    """Receives volumes and merges them, one transaction each."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def receive(self, source: bytes | Path, carrier: str) -> Receipt:
        """Keep a volume on disk and note it; the same bytes again change nothing.

        Args:
            source: the bytes or the file of one volume.
            carrier: ``daring``, ``flashdisk``, ``folder`` or ``berkas``.

        Raises:
            UserError: HUB-007 for something longer than any volume; HUB-006 if the disk refuses.
        """
        try:
            digest, size = self._core.raw.keep(source)
        except RefusedError:
            raise UserError(
                code="HUB-007",
                what="Berkas itu lebih besar daripada paket mana pun.",
                kept="Tidak ada yang disimpan.",
                action="Pilih berkas .lmb yang dibuat Lumbung.",
            ) from None
        with self._core.begin() as connection:
            known = find(connection, digest)
        if known is None:
            return self._note(digest, size, carrier)
        if known["held"]:
            return receipt(known)
        if known["state"] == State.TITIPAN.value:
            return self._anew(known)
        self._core.raw.drop(digest)
        return receipt(known)

    def _anew(self, row: dict[str, Any]) -> Receipt:
        """Pass a volume on once more: its writer has not heard that the others hold it."""
        with self._core.begin() as connection:
            agency = row["agency_id"]
            lock_agency(connection, agency)
            number = agencies.next_relay(connection, agency)
            self._set(
                connection, row, State.TITIPAN, Alasan.TIDAK_ADA,
                held=True, n=number, received=self._core.now_ms(),
            )  # fmt: skip
        return receipt(row)

    def process(self, limit: int = 100) -> list[Receipt]:
        """Merge up to ``limit`` volumes that wait, oldest first; return what became of them.

        Several workers may call this at once: each agency is worked on by one at a time.
        """
        done = self._strangers()
        with self._core.begin() as connection:
            table = schema.inbox
            due = connection.execute(
                select(table.c.agency_id, table.c.sha256)
                .where(table.c.state == State.TERSIMPAN.value)
                .order_by(table.c.received, table.c.sha256)
                .limit(limit)
            ).all()
        for agency, digest in due:
            done.extend(self._work(agency, bytes(digest)))
        return done

    def _strangers(self) -> list[Receipt]:
        """Try volumes of strangers again once certificates have come that may be theirs."""
        table, core = schema.inbox, self._core
        with core.begin() as connection:
            version = core.refresh_trust(connection)
            if version == read_meta(connection, _TRIED):
                return []
            digests = [
                bytes(one)
                for one in connection.scalars(
                    select(table.c.sha256).where(
                        table.c.state == State.KARANTINA.value,
                        table.c.reason == Alasan.PENGIRIM_ASING.value,
                        table.c.held.is_(True),
                    )
                )
            ]
        known = [digest for digest in digests if self._is_known(digest)]
        done = [one for digest in known for one in self.retry(digest)]
        with core.begin() as connection:
            write_meta(connection, _TRIED, version)
        return done

    def _is_known(self, digest: bytes) -> bool:
        """True if the sender of a kept volume is believed now."""
        try:
            envelope = read_envelope(self._core.raw.path(digest))
            self._core.trust.require_sender(envelope.sender, self._core.now_ms())
        except (RefusedError, FileNotFoundError):
            return False
        return True

    def process_one(self, given: Receipt) -> Receipt:
        """Merge one stored volume now, unless another worker has its agency."""
        if given.state is not State.TERSIMPAN:
            return given
        done = self._work(given.agency, given.sha256)
        return next((one for one in done if one.sha256 == given.sha256), given)

    def retry(self, digest: bytes) -> list[Receipt]:
        """Try a quarantined volume again, for instance after its agency was enrolled."""
        with self._core.begin() as connection:
            row = find(connection, digest)
        if row is None or not row["held"] or row["state"] == State.DITERAPKAN.value:
            return []
        if row["agency_id"] == NOBODY or row["route"] in {to.value for to in _RELAYED}:
            with self._core.begin() as connection:
                delete(connection, row)
            noted = self._note(digest, row["size"], row["carrier"])
            return (
                [noted] if noted.state is not State.TERSIMPAN else self._work(noted.agency, digest)
            )
        return self._work(row["agency_id"], digest, again=True)

    def discard(self, digest: bytes) -> None:
        """Throw a quarantined volume away; only its line stays."""
        with self._core.begin() as connection:
            row = find(connection, digest)
            if row is None or row["state"] not in (State.KARANTINA.value, State.MENUNGGU.value):
                return
            self._set(connection, row, State.DIBUANG, Alasan(row["reason"]), held=False)
        self._core.raw.drop(digest)

    def _note(self, digest: bytes, size: int, carrier: str) -> Receipt:
        state, reason, envelope = State.TERSIMPAN, Alasan.TIDAK_ADA, None
        try:
            envelope = read_envelope(self._core.raw.path(digest))
            if envelope.header.facts.route.to in _RELAYED:
                state = State.TITIPAN
        except RefusedError as error:
            state, reason = State.KARANTINA, error.alasan
        with self._core.begin() as connection:
            agency = NOBODY if envelope is None else envelope.agency
            lock_agency(connection, agency)
            number = 0
            if envelope is not None and state is State.TITIPAN:
                state, reason, number = self._relay(connection, envelope)
            row = row_of(digest, size, carrier, envelope, self._core.now_ms())
            row |= {"state": state.value, "reason": reason.value, "n": number}
            if find(connection, digest) is None:
                connection.execute(schema.inbox.insert().values(**row))
            if envelope is not None and state is not State.KARANTINA:
                agencies.note_contact(connection, agency, self._core.now_ms(), volumes=1)
        _log.info("volume %s %s %s", digest.hex()[:12], state.value, reason.value)
        return replace(receipt(row), new=True)

    def _relay(self, connection: Connection, envelope: Envelope) -> tuple[State, Alasan, int]:
        self._core.refresh_trust(connection)
        try:
            sender = self._core.trust.require_sender(envelope.sender, self._core.now_ms())
        except RefusedError as error:
            return State.KARANTINA, error.alasan, 0
        if sender.agency is None:
            return State.KARANTINA, Alasan.BUKAN_UNTUK_SINI, 0
        agencies.ensure(connection, envelope.agency, self._core.now_ms())
        return State.TITIPAN, Alasan.TIDAK_ADA, agencies.next_relay(connection, envelope.agency)

    def _work(self, agency: UUID, digest: bytes, *, again: bool = False) -> list[Receipt]:
        """Merge one volume, then those of its agency that waited for it."""
        first = self._merge(agency, digest, again=again)
        if first is None:
            return []
        done, last = [first], first
        while last.ops or last.state is State.MENUNGGU:
            more = self._merge_waiting(agency)
            if not more:
                break
            done.extend(more)
            last = more[-1]
        return done

    def _merge_waiting(self, agency: UUID) -> list[Receipt]:
        """Merge what waits in one transaction: volumes may wait for one another.

        Returns those that are done with, nothing if all must go on waiting.
        """
        with self._core.begin() as connection:
            lock_agency(connection, agency)
            found, done = self._waiting(connection, agency)
            if not found:
                return done
            before = AgencyLog(connection, agency).stored()
            ranges = tuple(rng for _, _, payload in found for rng in payload.ranges)
            with connection.begin_nested():
                result = ingest(
                    connection,
                    Payload(Scope.PROVINCE, agency, ranges=ranges),
                    writers=self._core.trust.writers(*(e.sender for _, e, _ in found)),
                    now_ms=self._core.now_ms(),
                )
            after = AgencyLog(connection, agency).stored()
            for row, _, payload in found:
                bad = [s for s in result.refused if any(s == r.stream for r in payload.ranges)]
                if bad:
                    done.append(self._done(connection, row, result.refused[bad[0]][0], 0))
                elif all(rng.upto <= after.get(rng.stream, 0) for rng in payload.ranges):
                    gained = _gained(payload, before)
                    done.append(self._done(connection, row, Alasan.TIDAK_ADA, gained))
        return done

    def _waiting(
        self, connection: Connection, agency: UUID
    ) -> tuple[list[tuple[dict[str, Any], Envelope, Payload]], list[Receipt]]:
        """Return the waiting volumes of an agency, and those that can be read no more."""
        table = schema.inbox
        rows = connection.execute(
            select(table)
            .where(
                table.c.agency_id == agency,
                table.c.state == State.MENUNGGU.value,
                table.c.reason == Alasan.URUTAN.value,
            )
            .order_by(table.c.received, table.c.sha256)
            .limit(TOGETHER)
        )
        found, gone = [], []
        for row in [dict(one) for one in rows.mappings()]:
            try:
                found.append((row, *self._open(row)))
            except RefusedError as error:
                gone.append(self._done(connection, row, error.alasan, 0))
        return found, gone

    def _done(
        self, connection: Connection, row: dict[str, Any], reason: Alasan, ops: int
    ) -> Receipt:
        state = State.DITERAPKAN if reason is Alasan.TIDAK_ADA else State.KARANTINA
        row = {**row, **self._set(connection, row, state, reason, ops=row["ops"] + ops)}
        if ops:
            agencies.note_contact(connection, row["agency_id"], self._core.now_ms(), ops=ops)
        return replace(receipt(row), ops=ops, new=True)

    def _open(self, row: dict[str, Any]) -> tuple[Envelope, Payload]:
        path = self._core.raw.path(bytes(row["sha256"]))
        envelope = read_envelope(path)
        return envelope, read_payload(path, self._core.keys.identities)

    def _merge(self, agency: UUID, digest: bytes, *, again: bool = False) -> Receipt | None:
        with self._core.begin() as connection:
            if not lock_agency(connection, agency, wait=False):
                return None
            row = find(connection, digest)
            if row is None or not (again or row["state"] in _OPEN):
                return None
            state, reason, ops = self._attempt(connection, row)
            row |= self._set(connection, row, state, reason, ops=row["ops"] + ops)
            if ops:
                agencies.note_contact(connection, agency, self._core.now_ms(), ops=ops)
        _log.info("volume %s %s %s, %d ops", digest.hex()[:12], state.value, reason.value, ops)
        return replace(receipt(row), ops=ops, new=True)

    def _attempt(self, connection: Connection, row: dict[str, Any]) -> tuple[State, Alasan, int]:
        try:
            envelope, payload = self._open(row)
            result = self._take(connection, envelope, payload)
        except RefusedError as error:
            return State.KARANTINA, error.alasan, 0
        if result is None:
            return State.MENUNGGU, Alasan.VERSI, 0
        return (*_verdict(result), result.ops)

    def _take(
        self, connection: Connection, envelope: Envelope, payload: Payload
    ) -> Ingested | None:
        core = self._core
        core.refresh_trust(connection)
        facts = envelope.header.facts
        shown = (*payload.certificates, facts.agency_certificate, facts.device_certificate)
        double = core.learn(connection, tuple(filter(None, shown)), payload.revocations)
        if double:
            agencies.ensure(connection, envelope.agency, core.now_ms())
            agencies.mark_double(connection, envelope.agency)
        try:
            sender = core.trust.require_sender(envelope.sender, core.now_ms())
        except RefusedError:
            if double:
                raise RefusedError(Alasan.PENDAFTARAN_GANDA) from None
            raise
        if sender.agency is None or payload.scope is not Scope.PROVINCE:
            raise RefusedError(Alasan.BUKAN_UNTUK_SINI)
        if core.trust.pool.canonical(payload.agency) != core.trust.pool.agency_of(sender.subject):
            raise RefusedError(Alasan.INSTANSI_LAIN)
        agencies.ensure(connection, payload.agency, core.now_ms())
        if payload.min_apply > REGISTRY_VERSION:
            return None
        with connection.begin_nested():
            return ingest(
                connection, payload, writers=core.trust.writers(sender), now_ms=core.now_ms()
            )

    def _set(
        self,
        connection: Connection,
        row: dict[str, Any],
        state: State,
        reason: Alasan,
        **more: Any,  # noqa: ANN401 - column values
    ) -> dict[str, Any]:
        table = schema.inbox
        values = {
            "state": state.value,
            "reason": reason.value,
            "processed": self._core.now_ms(),
            **more,
        }
        connection.execute(
            update(table)
            .where(table.c.agency_id == row["agency_id"], table.c.sha256 == row["sha256"])
            .values(**values)
        )
        return values


def _gained(payload: Payload, before: dict[bytes, int]) -> int:
    """Count the operations above ``before``, and move it on: another volume may repeat them."""
    gained = 0
    for rng in payload.ranges:
        known = before.get(rng.stream, 0)
        gained += sum(op.seq > known for op in rng.ops)
        before[rng.stream] = max(known, rng.upto)
    return gained


def _verdict(result: Ingested) -> tuple[State, Alasan]:
    if result.refused:
        return State.KARANTINA, next(iter(result.refused.values()))[0]
    if result.waiting:
        return State.MENUNGGU, Alasan.URUTAN
    return State.DITERAPKAN, Alasan.TIDAK_ADA
