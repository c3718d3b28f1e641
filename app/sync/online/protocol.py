# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The texts that device and hub sign, and the digests both make of what a PC holds.

The hub has the same functions; a test compares them byte by byte.
"""

from __future__ import annotations

import base64
from collections.abc import Mapping
from hashlib import blake2b, sha256
from uuid import UUID

from app.domain.merge import StreamId

HELLO = b"lumbung-hello-1"
HTTP = b"lumbung-http-1"
NONCE = "Lumbung-Nonce"
SIGNATURE = "Lumbung-Tanda"
FACTS = "Lumbung-Keterangan"
SCHEME = "Lumbung"
"""Of an ``Authorization`` header that holds a greeting instead of a token"""
MAX_NONCE = 64
TOKEN_MS = 15 * 60 * 1000
"""How long a token holds"""
NOTHING = bytes(8)
"""Digest of a PC that has neither receipt nor answer"""


def greeting_message(hub: UUID, device: UUID, number: int, have: bytes, relay: int) -> bytes:
    """Return what a device signs to greet one hub."""
    numbers = number.to_bytes(8, "big") + relay.to_bytes(8, "big")
    return HELLO + hub.bytes + device.bytes + numbers + sha256(have).digest()


def greeting_header(device: UUID, number: int, have: bytes, relay: int, *, signature: bytes) -> str:
    """Return the ``Authorization`` header of a greeting; ``have`` has 8 bytes."""
    numbers = number.to_bytes(8, "big") + relay.to_bytes(8, "big")
    data = device.bytes + numbers + have + signature
    return f"{SCHEME} {base64.urlsafe_b64encode(data).decode().rstrip('=')}"


def reply_message(status: int, body: bytes, nonce: bytes, facts: bytes) -> bytes:
    """Return what a hub signs of a reply."""
    head = HTTP + status.to_bytes(2, "big") + len(nonce).to_bytes(2, "big") + nonce
    return head + sha256(body).digest() + sha256(facts).digest()


def vector_digest(stored: Mapping[StreamId, int]) -> bytes:
    """Return 8 bytes that name a version vector."""
    text = b"".join(stream + seq.to_bytes(8, "big") for stream, seq in sorted(stored.items()))
    return blake2b(text, digest_size=8).digest()


def together(vector: bytes, reference: bytes) -> bytes:
    """Return one short digest of two."""
    return blake2b(vector + reference, digest_size=8).digest()
