# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What every part of the hub works with: database, disk, keys, trust and a clock."""

from __future__ import annotations

import secrets
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
from app.sync.trust.errors import Reason

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
    _trust_version: bytes | None = None

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

    def refresh_trust(self, connection: Connection) -> bytes:
        """Learn what another worker has learned since; return what names all that is known."""
        version = read_meta(connection, _TRUST)
        if version != self._trust_version or version is None:
            self.trust.load(connection)
            self._trust_version = version
        return version or b""

    def learn(self, connection: Connection, raws: tuple[bytes, ...], revocations: bytes) -> bool:
        """Take certificates in; true if a second key for one enrolment turned up."""
        new = tuple(raw for raw in raws if not self.trust.holds(raw))
        if not new and not revocations:
            return False
        errors, changed = self.trust.learn(connection, new, revocations, self.now_ms())
        if changed:
            # a token, not a counter: two workers may do this at the same time, and each then
            # has to read what the other one wrote
            write_meta(connection, _TRUST, secrets.token_bytes(8))
            self._trust_version = None
        return any(error.reason is Reason.DOUBLE for error in errors)


def read_meta(connection: Connection, key: str) -> bytes | None:
    """Return one fact of the hub's database, or None."""
    table = schema.hub_meta
    value = connection.execute(select(table.c.value).where(table.c.key == key)).scalar()
    return None if value is None else bytes(value)


def write_meta(connection: Connection, key: str, value: bytes) -> None:
    """Store one fact of the hub's database."""
    bulk.upsert(connection, schema.hub_meta, [(key, value)])
