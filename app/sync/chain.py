# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The hash chain over field commitments (sync design, section 2.1).

The chain does not hash values but keyed commitments to them, so that values can be lawfully
destroyed while the chain stays verifiable.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Mapping
from functools import cache, lru_cache
from hashlib import blake2b
from typing import NamedTuple
from uuid import UUID

import msgpack

from app.domain.merge import StreamId, Wire

GENESIS = b"\0" * 32
_HEAD = struct.Struct(">QQI")
_PERSON = b"lumbung-commit-1"
_pack: Callable[[Wire], bytes] = msgpack.Packer(use_bin_type=True).pack


def stream_id(device: UUID, incarnation: int) -> StreamId:
    """Return the 20-byte identity of a stream: device, then incarnation."""
    return device.bytes + incarnation.to_bytes(4, "big")


def encode_body(fields: Mapping[int, Wire]) -> bytes:
    """Return the canonical bytes of an operation's fields."""
    return bytes(msgpack.packb(dict(sorted(fields.items())), use_bin_type=True))


def decode_body(body: bytes) -> dict[int, Wire]:
    """Return the fields of an operation's bytes."""
    return dict(msgpack.unpackb(body, raw=False, strict_map_key=False))


def encode_vv(vector: Mapping[StreamId, int]) -> bytes:
    """Return the canonical bytes of a version vector."""
    return bytes(msgpack.packb(dict(sorted(vector.items())), use_bin_type=True))


def decode_vv(data: bytes) -> dict[StreamId, int]:
    """Return the version vector of its bytes."""
    return dict(msgpack.unpackb(data, raw=False, strict_map_key=False))


def commitments(
    fields: Mapping[int, Wire], *, record_key: bytes, stream: StreamId, seq: int
) -> dict[int, bytes]:
    """Return the 32-byte commitment of every field but the record key itself (field 0).

    The key of each is drawn from the record key, the operation and the field number, so that
    nothing can be guessed back once the record key is destroyed.
    """
    key = blake2b(
        stream + seq.to_bytes(8, "big"), key=record_key, digest_size=32, person=_PERSON
    ).digest()
    return {
        number: blake2b(_pack(value), key=key, salt=_salt(number), digest_size=32).digest()
        for number, value in sorted(fields.items())
        if number
    }


@cache
def _salt(number: int) -> bytes:
    return number.to_bytes(16, "big")


class Link(NamedTuple):
    """What one link of the chain hashes besides the field commitments."""

    seq: int
    hlc: int
    user: bytes
    tbl: int
    rid: bytes
    vv: bytes
    """Canonical version vector of the operation's context"""


def link_hash(previous: bytes, link: Link, committed: Mapping[int, bytes]) -> bytes:
    """Return the hash of one link: it binds order, writer, record, context and every field."""
    parts = [
        previous,
        _HEAD.pack(link.seq, link.hlc, link.tbl),
        link.user,
        link.rid,
        _context_hash(link.vv),
    ]
    for number in sorted(committed):
        parts.append(number.to_bytes(4, "big"))
        parts.append(committed[number])
    return blake2b(b"".join(parts), digest_size=32).digest()


@lru_cache(maxsize=256)
def _context_hash(vv: bytes) -> bytes:
    return blake2b(vv, digest_size=32).digest()


def checkpoint_message(stream: StreamId, seq: int, head: bytes) -> bytes:
    """Return the bytes a device signs to vouch for its stream up to ``seq``."""
    return b"lumbung-checkpoint-1" + stream + seq.to_bytes(8, "big") + head
