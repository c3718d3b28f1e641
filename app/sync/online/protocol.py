# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The texts that device and hub sign, and the digest both make of a version vector.

The hub has the same three functions; a test compares them byte by byte.
"""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import blake2b, sha256
from uuid import UUID

from app.domain.merge import StreamId

HELLO = b"lumbung-hello-1"
HTTP = b"lumbung-http-1"
NONCE = "Lumbung-Nonce"
SIGNATURE = "Lumbung-Tanda"
FACTS = "Lumbung-Keterangan"


def greeting_message(hub: UUID, device: UUID, number: int, have: bytes, relay: int) -> bytes:
    """Return what a device signs to greet one hub."""
    numbers = number.to_bytes(8, "big") + relay.to_bytes(8, "big")
    return HELLO + hub.bytes + device.bytes + numbers + sha256(have).digest()


def reply_message(status: int, body: bytes, nonce: bytes, facts: bytes) -> bytes:
    """Return what a hub signs of a reply."""
    head = HTTP + status.to_bytes(2, "big") + len(nonce).to_bytes(2, "big") + nonce
    return head + sha256(body).digest() + sha256(facts).digest()


def vector_digest(stored: Mapping[StreamId, int]) -> bytes:
    """Return 8 bytes that name a version vector."""
    text = b"".join(stream + seq.to_bytes(8, "big") for stream, seq in sorted(stored.items()))
    return blake2b(text, digest_size=8).digest()
