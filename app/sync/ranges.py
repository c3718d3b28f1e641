# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Checking a range of operations: its chain from what is known, its writer's signature.

The agency log and the province feed are chained alike; the feed is a chain of its own over the
operations that carry province fields, under the sequence numbers of the agency log.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)

from app.domain.merge import StreamId
from app.models.base import FIELD_RECORD_KEY
from app.sync.chain import Link, checkpoint_message, commitments, encode_vv, link_hash
from app.sync.wire import Scope, StreamRange, WireOp

_FEED = b"lumbung-feed-1"

KeyFinder = Callable[[bytes], bytes | None]
"""Record id → record key, for records whose first operation came earlier"""


class RangeError(Exception):
    """A range that must not be taken in; the text is for the log, without content."""


def head_message(scope: Scope, stream: StreamId, upto: int, head: bytes) -> bytes:
    """Return the bytes a device signs to vouch for its log or its feed up to ``upto``."""
    if scope is Scope.PROVINCE:
        return _FEED + stream + upto.to_bytes(8, "big") + head
    return checkpoint_message(stream, upto, head)


def sign_head(
    key: Ed25519PrivateKey, scope: Scope, stream: StreamId, upto: int, head: bytes
) -> bytes:
    """Return the device's signature over the head of its log or feed."""
    return key.sign(head_message(scope, stream, upto, head))


def check_signature(rng: StreamRange, public_key: bytes, scope: Scope) -> None:
    """Raise ``RangeError`` unless the writing device signed this range's head."""
    message = head_message(scope, rng.stream, rng.upto, rng.head)
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(rng.signature, message)
    except (InvalidSignature, ValueError):
        raise RangeError("head signature") from None


def chain(rng: StreamRange, *, previous: bytes, find_key: KeyFinder) -> Iterator[bytes]:
    """Yield the chain hash after each operation of a range that follows ``previous``."""
    keys: dict[bytes, bytes] = {}
    vectors = {number: encode_vv(vector) for number, vector in rng.vectors.items()}
    last = rng.after
    for op in rng.ops:
        if op.seq <= last or op.seq > rng.upto:
            raise RangeError("sequence")
        last = op.seq
        vector = vectors.get(op.ctx)
        if vector is None:
            raise RangeError("context")
        committed = _committed(op, rng.stream, keys, find_key)
        link = Link(op.seq, op.hlc, op.user, op.tbl, op.rid, vector)
        previous = link_hash(previous, link, committed)
        yield previous


def verify(rng: StreamRange, *, previous: bytes, find_key: KeyFinder, scope: Scope) -> list[bytes]:
    """Return every chain hash of a range; raise ``RangeError`` if it does not lead to its head.

    An agency range must also be without a gap.
    """
    if scope is Scope.AGENCY and rng.upto - rng.after != len(rng.ops):
        raise RangeError("gap")
    hashes = list(chain(rng, previous=previous, find_key=find_key))
    if (hashes[-1] if hashes else previous) != rng.head:
        raise RangeError("chain")
    return hashes


def _committed(
    op: WireOp, stream: StreamId, keys: dict[bytes, bytes], find_key: KeyFinder
) -> dict[int, bytes]:
    if op.fields is None:
        if op.commitments is None:
            raise RangeError("commitments")
        return op.commitments
    key = op.fields.get(FIELD_RECORD_KEY)
    if key is None:
        key = keys.get(op.rid) or find_key(op.rid)
    if not isinstance(key, bytes):
        raise RangeError("record key")
    keys[op.rid] = key
    return commitments(op.fields, record_key=key, stream=stream, seq=op.seq)
