# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Whom the hub believes and what it can open: certificates and bundles behind one door."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from sqlalchemy import Connection, select

from app.domain.merge import StreamId
from app.sync.bundle import container, payload
from app.sync.bundle.errors import BundleError, DamageError, RecipientError
from app.sync.bundle.header import Header
from app.sync.hub import bulk, schema
from app.sync.hub.reasons import Alasan, RefusedError, dari_kepercayaan
from app.sync.trust.certs import Certificate, Role, parse
from app.sync.trust.errors import Reason, TrustError
from app.sync.trust.pool import TrustPool
from app.sync.trust.revocation import RevocationList, pack_lists, unpack_lists
from app.sync.wire import Payload


@dataclass(frozen=True)
class Envelope:
    """What the outside of a volume says."""

    header: Header
    sender: Certificate

    @property
    def agency(self) -> UUID:
        """The agency of the sending device; nil for a hub or the province."""
        return self.sender.agency or UUID(int=0)


def read_envelope(path: Path) -> Envelope:
    """Check a file from end to end and return its front.

    Raises:
        RefusedError: it is damaged, or no bundle.
    """
    try:
        with path.open("rb") as stream:
            header = container.verify(stream)
        sender = parse(header.facts.device_certificate)
    except DamageError as error:
        raise RefusedError(Alasan.RUSAK, str(error)) from None
    except BundleError as error:
        raise RefusedError(Alasan.BUKAN_PAKET, error.reason) from None
    except TrustError as error:
        raise RefusedError(Alasan.BUKAN_PAKET, error.reason.value) from None
    return Envelope(header, sender)


def read_payload(path: Path, identities: Iterable[str]) -> Payload:
    """Decrypt and decode a volume that was checked before.

    Raises:
        RefusedError: no key here opens it, or its content has no known form.
    """
    for identity in identities:
        try:
            with path.open("rb") as stream:
                _, plain = container.open_stream(stream, identity)
            return payload.decode(plain)
        except RecipientError:
            continue
        except BundleError as error:
            raise RefusedError(Alasan.ISI_SALAH, error.reason) from None
    raise RefusedError(Alasan.TAK_TERBUKA)


class HubTrust:
    """The pool of the hub with its store: what is learned is kept in ``cert``."""

    def __init__(self, roots: Iterable[bytes]) -> None:
        self.pool = TrustPool(provinces=roots)

    def load(self, connection: Connection) -> None:
        """Fill the pool from the database, also with what other workers have learned since."""
        for raw in connection.scalars(select(schema.cert.c.raw).order_by(schema.cert.c.number)):
            self.pool.restore(bytes(raw))
        for raw in connection.scalars(select(schema.revocation.c.raw)):
            for one in unpack_lists(bytes(raw)):
                self.pool.keep_list(one)

    def learn(
        self, connection: Connection, raws: Iterable[bytes], revocations: bytes, now_ms: int
    ) -> tuple[list[TrustError], bool]:
        """Take certificates and revocations in; return why some were refused, and if any is new."""
        added, refused = self.pool.add_all(raws)
        bulk.insert_new(
            connection,
            schema.cert,
            [(c.subject, c.kind.value, c.number, c.raw, now_ms) for c in added],
        )
        errors, changed = [error for _, error in refused], bool(added)
        if revocations:
            try:
                if self.pool.add_revocations(revocations):
                    self._save_lists(connection)
                    changed = True
            except TrustError as error:
                errors.append(error)
        return errors, changed

    def holds(self, raw: bytes) -> bool:
        """True if the newest certificate of its subject is this one."""
        try:
            cert = parse(raw, check_signature=False)
        except TrustError:
            return False
        known = self.pool.get(cert.subject, cert.kind)
        return known is not None and known.raw == raw

    def _save_lists(self, connection: Connection) -> None:
        by_issuer: dict[bytes, list[RevocationList]] = {}
        for one in self.pool.lists():
            by_issuer.setdefault(one.issuer, []).append(one)
        bulk.upsert(
            connection,
            schema.revocation,
            [
                (key, max(o.counter for o in ones), pack_lists(ones))
                for key, ones in by_issuer.items()
            ],
        )

    def require_sender(self, sender: Certificate, now_ms: int) -> Certificate:
        """Return the believed certificate of a sending device; ``RefusedError`` if it is none."""
        try:
            known = self.pool.device(sender.subject)
            self.pool.check(known, now_ms)
        except TrustError as error:
            raise dari_kepercayaan(error) from None
        if known.public_key != sender.public_key and sender.number >= known.number:
            raise RefusedError(Alasan.PENGIRIM_ASING, Reason.DOUBLE.value)
        return known

    def writers(self, *senders: Certificate) -> FeedWriters:
        """Return who may sign the feed that these devices send."""
        return FeedWriters(self.pool, senders)


@dataclass(frozen=True)
class FeedWriters:
    """A stream's own device, or the PC of the same agency that derived and sent the feed."""

    pool: TrustPool
    senders: tuple[Certificate, ...]

    def signing_keys(self, device: UUID, agency: UUID) -> Sequence[bytes]:
        """Return the keys that may vouch for a stream of this device."""
        try:
            owner = self.pool.device(device)
            if self.pool.agency_of(device) != agency:
                return ()
        except TrustError:
            return ()
        keys = [owner.public_key] if Role.TULIS in owner.roles else []
        for sender in self.senders:
            home = sender.agency
            if home and Role.TULIS in sender.roles and self.pool.canonical(home) == agency:
                keys.append(sender.public_key)
        return keys

    def last_accepted(self, stream: StreamId) -> int | None:
        """Return after which operation a revoked stream is refused."""
        return self.pool.limit(stream)
