# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a bundle carries, as values: ranges of operations, receipts, wishes, files, packs.

Nothing here touches a database, a file or a key; codec, log and hub meet in these types.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from app.domain.merge import StreamId, Wire


class Scope(StrEnum):
    """Which circle a volume serves; also which log its ranges belong to."""

    AGENCY = "agency"
    """All fields, for the other PCs of the agency only"""
    PROVINCE = "province"
    """The feed without personal data"""
    DOWN = "down"
    """Rule packs, instructions and receipts of the province"""


class WireOp(NamedTuple):
    """One operation on the road; ``fields`` is None once its record was lawfully destroyed."""

    seq: int
    ctx: int
    """Key into ``StreamRange.vectors``"""
    hlc: int
    user: bytes
    """16 bytes; zeros in the province feed"""
    tbl: int
    rid: bytes
    """16 bytes"""
    fields: dict[int, Wire] | None
    commitments: dict[int, bytes] | None = None
    """Only when ``fields`` is None"""


@dataclass(frozen=True)
class StreamRange:
    """Consecutive operations of one stream with the signature of the device that wrote them.

    In an agency range the sequence numbers are without a gap and ``upto`` is the last one. In a
    feed range numbers of operations without province fields are missing, and ``upto`` says how
    far the range covers its stream.
    """

    stream: StreamId
    after: int
    """The range continues a log that covers the stream up to this sequence number"""
    upto: int
    ops: tuple[WireOp, ...]
    vectors: Mapping[int, Mapping[StreamId, int]]
    """Context number → version vector the operations of that context had seen"""
    head: bytes
    """Chain hash at ``upto`` (32 bytes)"""
    signature: bytes
    """Ed25519 of the writing device over stream, ``upto`` and ``head``"""


@dataclass(frozen=True)
class Ack:
    """A receipt: how far one device or hub has stored and applied each stream of one scope."""

    by: UUID
    """Device that gives the receipt"""
    scope: Scope
    number: int
    """Grows with every receipt of that device; an older one is ignored"""
    stored: Mapping[StreamId, int]
    applied: Mapping[StreamId, int]
    heads: Mapping[StreamId, bytes]
    """First 8 bytes of the chain hash at ``stored``: another one means a forked stream"""
    blobs: tuple[bytes, ...] = ()
    """SHA-256 of files held since the last receipt"""
    digests: Mapping[str, bytes] = field(default_factory=dict)
    """Digest per table and month, to notice replicas that differ"""


@dataclass(frozen=True)
class Want:
    """A wish to be sent something again."""

    stream: StreamId
    after: int
    upto: int


@dataclass(frozen=True)
class BlobPart:
    """A piece of a stored file; its bytes lie sealed in the tail of the container."""

    sha256: bytes
    size: int
    """Length of the whole sealed file"""
    offset: int
    length: int


@dataclass(frozen=True)
class Payload:
    """The plaintext of one volume."""

    scope: Scope
    agency: UUID
    """The agency whose records these are; for ``DOWN`` the agency they are meant for"""
    certificates: tuple[bytes, ...] = ()
    revocations: bytes = b""
    """Newest signed revocation list the sender knows"""
    ranges: tuple[StreamRange, ...] = ()
    acks: tuple[Ack, ...] = ()
    wants: tuple[Want, ...] = ()
    blobs: tuple[BlobPart, ...] = ()
    packs: tuple[bytes, ...] = ()
    """Signed packs of the province (rules, instructions, announcements, manifest)"""
    min_apply: int = 1
    """Lowest registry version that can apply the ranges; older peers store only"""
