# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The public front of a bundle: who sealed it, for whom, how long it is, what its bytes hash to.

It holds numbers and certificates, never names or counts of records: a stick that is found tells
nobody anything.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from app.sync.bundle.errors import BundleError
from app.sync.bundle.limits import (
    CHUNK,
    MAX_CERTIFICATE,
    MAX_CIPHERTEXT,
    MAX_HEADER,
    MAX_LIFETIME_DAYS,
    MAX_NUMBER,
    MAX_TAIL,
    MAX_VOLUMES,
)
from app.sync.trust import cbor
from app.sync.trust.errors import TrustError

MAGIC = b"LMB1\r\n\x1a\n"
"""Like PNG's: shows at once when a copy changed line ends or cut bit 7"""
VERSION = 1
SIGNATURE = 64
PREFIX = len(MAGIC) + 4
_SHA256 = 32
_UUID = 16
_MAX_TIME = 253_370_764_800_000
"""The year 9999: later is no time that a calendar can show"""
_MAX_ADDED = 32


class To(StrEnum):
    """What kind of receiver a volume is for."""

    HUB = "hub"
    AGENCY = "agency"
    DEVICE = "device"
    PROVINCE = "province"


_TO = {1: To.HUB, 2: To.AGENCY, 3: To.DEVICE, 4: To.PROVINCE}
_TO_NUMBER = {to: number for number, to in _TO.items()}


@dataclass(frozen=True)
class Route:
    """The receiver: a kind and its UUID (hub, agency, device or province root)."""

    to: To
    id: UUID


@dataclass(frozen=True)
class Part:
    """A run of bytes after the header: its length, its SHA-256, and that of each 1 MiB of it.

    A part of one chunk lists none: its chunk is the part.
    """

    length: int
    sha256: bytes
    chunks: tuple[bytes, ...]

    @property
    def chunk_hashes(self) -> tuple[bytes, ...]:
        """SHA-256 of every chunk, also of the only one."""
        return self.chunks or ((self.sha256,) if self.length else ())


@dataclass(frozen=True)
class Facts:
    """What the sender says about a volume."""

    bundle_id: UUID
    """UUIDv7; the volumes of one writing share nothing but their route and time"""
    device_certificate: bytes
    route: Route
    created_ms: int
    """Milliseconds since 1970 UTC by the sender's clock; shown, never relied on"""
    agency_certificate: bytes = b""
    """Lets a stranger check the device certificate; empty for a hub or the province"""
    volume: int = 1
    volumes: int = 1
    lifetime_days: int = 0
    """0 = for ever"""
    min_apply: int = 1


@dataclass(frozen=True)
class Header:
    """The checked front of a bundle."""

    facts: Facts
    ciphertext: Part
    tail: Part | None
    size: int
    """Bytes before the ciphertext: magic, length, header, signature"""

    @property
    def total(self) -> int:
        """Length of the whole file."""
        return self.size + self.ciphertext.length + (self.tail.length if self.tail else 0)


def encode_header(facts: Facts, ciphertext: Part, tail: Part | None) -> bytes:
    """Return the deterministic CBOR of a header; ``BundleError`` if readers would refuse it."""
    data = cbor.encode(
        [
            VERSION,
            facts.bundle_id.bytes,
            facts.device_certificate,
            facts.agency_certificate,
            _TO_NUMBER[facts.route.to],
            facts.route.id.bytes,
            facts.volume,
            facts.volumes,
            facts.created_ms,
            facts.lifetime_days,
            facts.min_apply,
            _part(ciphertext),
            [] if tail is None else _part(tail),
            [],
        ]
    )
    decode_header(data)
    return data


def decode_header(data: bytes) -> Header:
    """Return the header of these CBOR bytes; ``BundleError`` unless every field is in order."""
    try:
        return _decode(cbor.decode(data, cap=MAX_HEADER), len(data))
    except TrustError as error:
        raise BundleError(f"header: {error.what}") from None


def _decode(value: object, length: int) -> Header:
    items = cbor.Fields(value, 14)
    if items.number() != VERSION:
        raise BundleError("version")
    bundle_id = UUID(bytes=_exactly(items, _UUID))
    device, agency = items.data(most=MAX_CERTIFICATE), items.data(most=MAX_CERTIFICATE)
    to = _TO.get(items.number())
    if to is None:
        raise BundleError("route")
    route = Route(to, UUID(bytes=_exactly(items, _UUID)))
    volume, volumes = items.number(most=MAX_VOLUMES), items.number(most=MAX_VOLUMES)
    if not 1 <= volume <= volumes:
        raise BundleError("volume")
    facts = Facts(
        bundle_id=bundle_id,
        device_certificate=device,
        agency_certificate=agency,
        route=route,
        volume=volume,
        volumes=volumes,
        created_ms=items.number(most=_MAX_TIME),
        lifetime_days=items.number(most=MAX_LIFETIME_DAYS),
        min_apply=items.number(most=MAX_NUMBER),
    )
    ciphertext = _read_part(items.items(3), MAX_CIPHERTEXT)
    tail = items.items(3)
    items.items(_MAX_ADDED)  # facts of a later version: signed, carried along, not known here
    return Header(
        facts=facts,
        ciphertext=ciphertext,
        tail=_read_part(tail, MAX_TAIL) if tail else None,
        size=PREFIX + length + SIGNATURE,
    )


def _exactly(items: cbor.Fields, size: int) -> bytes:
    data = items.data(size)
    if len(data) != size:
        raise BundleError("header field")
    return data


def _part(part: Part) -> list[object]:
    return [part.length, part.sha256, b"".join(part.chunks)]


def _read_part(value: object, longest: int) -> Part:
    items = cbor.Fields(value, 3)
    length, sha256 = items.number(most=longest), _exactly(items, _SHA256)
    chunks = -(-length // CHUNK) if length > CHUNK else 0
    hashes = _exactly(items, chunks * _SHA256)
    if not length:
        raise BundleError("part")
    cuts = range(0, len(hashes), _SHA256)
    return Part(length, sha256, tuple(hashes[cut : cut + _SHA256] for cut in cuts))
