# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What every part of the hub works with: database, disk, keys, trust and a clock."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Connection, Engine, select

from app.sync.hub import bulk, schema
from app.sync.hub.engine import faults
from app.sync.hub.gate import HubTrust
from app.sync.hub.inbox import RawStore

NOBODY = UUID(int=0)
"""Agency and device of a volume whose sender cannot be read"""
_TRUST = "trust"


@dataclass(frozen=True)
class HubKeys:
    """Who the hub is: its own certificate and what leads from it to the root."""

    subject: UUID
    signing_key: Ed25519PrivateKey = field(repr=False)
    certificate: bytes
    """Of kind hub, or of the province's online key on the province's own PC"""
    chain: tuple[bytes, ...]
    """Online and root certificates"""
    roots: tuple[bytes, ...]
    identities: tuple[str, ...] = field(repr=False)
    """Age identities, the present one first"""


@dataclass
class Core:
    """Shared by the parts of a ``HubStore``; safe to share between threads."""

    engine: Engine
    reader: Engine
    keys: HubKeys
    raw: RawStore
    trust: HubTrust
    now_ms: Callable[[], int]
    _trust_number: int = -1

    @contextmanager
    def begin(self) -> Iterator[Connection]:
        """Open a transaction; a lost database becomes a refusal with a reason."""
        with faults(), self.engine.begin() as connection:
            yield connection

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Open a transaction that only reads; on SQLite it does not hold up the writer."""
        with faults(), self.reader.begin() as connection:
            yield connection

    def close(self) -> None:
        """Let go of the database."""
        self.engine.dispose()
        self.reader.dispose()

    def refresh_trust(self, connection: Connection) -> None:
        """Learn what another worker has learned since."""
        number = meta_number(connection, _TRUST)
        if number != self._trust_number:
            self.trust.load(connection)
            self._trust_number = number

    def learn(self, connection: Connection, raws: tuple[bytes, ...], revocations: bytes) -> bool:
        """Take certificates in; true if a second key for one enrolment turned up."""
        from app.sync.trust.errors import Reason

        known = {c for c in raws if self._is_known(connection, c)}
        new = tuple(c for c in raws if c not in known)
        if not new and not revocations:
            return False
        errors = self.trust.learn(connection, new, revocations, self.now_ms())
        if new:
            self._trust_number = meta_number(connection, _TRUST) + 1
            write_meta(connection, _TRUST, self._trust_number.to_bytes(8, "big"))
        return any(error.reason is Reason.DOUBLE for error in errors)

    def _is_known(self, connection: Connection, raw: bytes) -> bool:
        table = schema.cert
        found = connection.execute(select(table.c.subject).where(table.c.raw == raw)).first()
        return found is not None


def read_meta(connection: Connection, key: str) -> bytes | None:
    """Return one fact of the hub's database, or None."""
    table = schema.hub_meta
    value = connection.execute(select(table.c.value).where(table.c.key == key)).scalar()
    return None if value is None else bytes(value)


def write_meta(connection: Connection, key: str, value: bytes) -> None:
    """Store one fact of the hub's database."""
    bulk.upsert(connection, schema.hub_meta, [(key, value)])


def meta_number(connection: Connection, key: str) -> int:
    """Return a counter; 0 before its first use."""
    return int.from_bytes(read_meta(connection, key) or b"", "big")
