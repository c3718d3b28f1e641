# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Signed lists of what must no longer be believed.

An agency key revokes devices of its agency (and, after a rotation, older agency keys); the
province revokes anything; the root revokes online keys. A list is complete and its counter
grows. Of a device it says how far each of its streams was taken in: work before the loss of a
laptop stays valid.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.sync.trust import cbor
from app.sync.trust.certs import MAX_NUMBER, Kind, kind_number, kind_of
from app.sync.trust.errors import Reason, TrustError

FORMAT = 1
LABEL = b"lumbung-revoke-1"
MAX_BYTES = 128 * 1024
MAX_ENTRIES = 2000
MAX_STREAMS = 200
MAX_LISTS = 64
MAX_FILE = 1024 * 1024
FOR_EVER = MAX_NUMBER


@dataclass(frozen=True, order=True)
class Entry:
    """One revoked subject."""

    kind: Kind
    subject: UUID
    up_to: int
    """Certificates of the subject up to this number are void"""
    at: int
    """When it was revoked, milliseconds since 1970 UTC"""
    reason: int
    """1 lost, 2 stolen, 3 out of use, 4 key known to others, 0 other"""
    limits: tuple[tuple[int, int], ...] = ()
    """(incarnation, last sequence number taken in) of a device's streams"""


@dataclass(frozen=True)
class RevocationList:
    """What one issuer has revoked."""

    issuer: bytes
    agency: UUID | None
    """None: a list of the province"""
    counter: int
    created: int
    entries: tuple[Entry, ...]
    raw: bytes = field(repr=False)


def issue_list(
    key: Ed25519PrivateKey,
    *,
    agency: UUID | None,
    counter: int,
    created: int,
    entries: Iterable[Entry],
) -> RevocationList:
    """Return a signed list of all that its issuer revokes."""
    rows = [
        [
            kind_number(entry.kind),
            entry.subject.bytes,
            entry.up_to,
            entry.at,
            entry.reason,
            [list(limit) for limit in entry.limits],
        ]
        for entry in sorted(set(entries))
    ]
    public = key.public_key().public_bytes_raw()
    owner = agency.bytes if agency is not None else None
    body = cbor.encode([FORMAT, public, owner, counter, created, rows])
    return parse_list(cbor.sign(LABEL, body, key))


def parse_list(raw: bytes, *, check_signature: bool = True) -> RevocationList:
    """Return the list of these bytes; ``TrustError`` if they are not one."""
    body, _ = cbor.split(raw, cap=MAX_BYTES)
    items = cbor.Fields(cbor.decode(body, cap=MAX_BYTES), 6)
    if items.number() != FORMAT:
        raise TrustError(Reason.FORMAT, "version")
    issuer, agency = items.data(32), items.maybe(16)
    found = RevocationList(
        issuer=issuer,
        agency=UUID(bytes=agency) if agency is not None else None,
        counter=items.number(),
        created=items.number(),
        entries=tuple(_entry(row) for row in items.items(MAX_ENTRIES)),
        raw=raw,
    )
    if check_signature:
        cbor.verify(LABEL, raw, issuer)
    return found


def _entry(row: object) -> Entry:
    items = cbor.Fields(row, 6)
    return Entry(
        kind=kind_of(items.number()),
        subject=UUID(bytes=items.data(16)),
        up_to=items.number(most=MAX_NUMBER),
        at=items.number(),
        reason=items.number(most=255),
        limits=tuple(_limit(pair) for pair in items.items(MAX_STREAMS)),
    )


def _limit(pair: object) -> tuple[int, int]:
    items = cbor.Fields(pair, 2)
    return items.number(most=MAX_NUMBER), items.number()


def pack_lists(lists: Iterable[RevocationList]) -> bytes:
    """Return several lists as one value, as a bundle carries them; empty if there are none."""
    raws = [one.raw for one in lists]
    return cbor.encode(raws) if raws else b""


def unpack_lists(data: bytes) -> tuple[RevocationList, ...]:
    """Return the lists of ``pack_lists``; whether to believe them is the pool's affair."""
    if not data:
        return ()
    value = cbor.decode(data, cap=MAX_FILE)
    if not isinstance(value, list) or len(value) > MAX_LISTS:
        raise TrustError(Reason.FORMAT, "lists")
    return tuple(parse_list(_bytes(raw)) for raw in value)


def _bytes(value: object) -> bytes:
    if not isinstance(value, bytes):
        raise TrustError(Reason.FORMAT, "list")
    return value


def newest_covering(lists: Sequence[RevocationList]) -> tuple[RevocationList, ...]:
    """Return the lists of one issuer that are needed so that no entry is lost.

    Two PCs that hold the agency key may each make a list without knowing the other's; both stay
    until one of them has made a list of both.
    """
    kept: list[RevocationList] = []
    ordered = sorted(lists, key=lambda one: (one.counter, one.created, one.raw), reverse=True)
    for one in ordered:
        if any(set(one.entries) <= set(other.entries) for other in kept):
            continue
        kept.append(one)
    return tuple(kept)
