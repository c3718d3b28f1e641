# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Digests that tell whether two replicas of the feed hold the same operations.

One digest per table and month in which the record was made (UTC, from its UUIDv7): the exclusive
or, over the operations, of a keyed hash of their place and chain hash. So it grows with each
operation, in any order, and both sides can compute it from their logs.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from hashlib import blake2b

SIZE = 8
ZERO = b"\0" * SIZE
_PERSON = b"lumbung-digest-1"


def key_of(tbl: int, rid: bytes) -> str:
    """Return ``table/yyyymm`` of a record."""
    made = datetime.fromtimestamp(int.from_bytes(rid[:6], "big") / 1000, UTC)
    return f"{tbl}/{made:%Y%m}"


def contribution(stream: bytes, seq: int, chain_hash: bytes) -> bytes:
    """Return what one operation adds to its digest."""
    place = stream + seq.to_bytes(8, "big") + chain_hash
    return blake2b(place, digest_size=SIZE, person=_PERSON).digest()


def combine(first: bytes, others: Iterable[bytes]) -> bytes:
    """Return the exclusive or of digests."""
    value = int.from_bytes(first, "big")
    for other in others:
        value ^= int.from_bytes(other, "big")
    return value.to_bytes(SIZE, "big")
