# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A bundle that was sealed once and must be readable for ever, and read by the page alone."""

from __future__ import annotations

import io
from hashlib import sha256
from pathlib import Path

import cbor2
import msgpack
import pytest
import zstandard
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from app.sync.bundle.container import open_, verify
from app.sync.bundle.payload import decode
from app.sync.wire import Ack, BlobPart, Payload, Scope, Want
from tests.helpers.paket import AGENCY, op_of, payload_of, range_of

FILE = Path(__file__).parents[1] / "data" / "paket" / "lmb1-v1.lmb"
IDENTITY = "AGE-SECRET-KEY-1353QL79Z308MNE58FV0FY79N0MN98J9Y2X8NJWEAVFU0ZRLAS0CQM7PW2Z"
A, B = b"a" * 20, b"b" * 20
CONTENT: Payload = payload_of(
    range_of(
        [
            op_of(1, {0: b"k" * 16, 10: "0001/PPID/2026", 11: 2026, 12: None, 13: True}),
            op_of(2, {0: b"l" * 16, 10: "0002/PPID/2026", 11: 2026, 12: "é", 13: False}),
            op_of(3, {10: "dibetulkan"}, rid=b"r" * 16),
            op_of(4, {10: "dibetulkan", 11: -7}, rid=b"r" * 16, user=b"v" * 16, ctx=2),
            op_of(5, None, commitments={10: b"c" * 32}),
        ],
        stream=A,
        vectors={1: {A: 3, B: 4}, 2: {}},
    ),
    certificates=(b"certificate",),
    revocations=b"revocations",
    packs=(b"pack",),
    acks=(
        Ack(
            AGENCY, Scope.AGENCY, 3, {A: 5, B: 9}, {A: 4}, {A: b"h" * 8}, (b"x" * 32,), {"20": b"d"}
        ),
    ),
    wants=(Want(B, 1, 2),),
    blobs=(BlobPart(b"s" * 32, 9, 0, 4),),
)


@pytest.fixture(scope="module")
def emas() -> bytes:
    return FILE.read_bytes()


def test_the_first_bundle_is_still_read(emas: bytes) -> None:
    header = verify(io.BytesIO(emas))
    assert header.tail is not None
    assert emas[-4:] == b"tail"
    assert decode(open_(emas, IDENTITY)) == CONTENT


def test_the_front_is_as_the_page_says(emas: bytes) -> None:
    """Read with nothing of ours, by the tables of docs/format-lmb1.md."""
    assert emas[:8] == bytes.fromhex("4C4D42310D0A1A0A")
    length = int.from_bytes(emas[8:12], "big")
    header = cbor2.loads(emas[12 : 12 + length])
    certificate = cbor2.loads(header[2][:-64])
    signature = emas[12 + length : 76 + length]
    Ed25519PublicKey.from_public_bytes(certificate[5]).verify(signature, emas[: 12 + length])
    assert header[0] == 1
    assert (header[4], header[5]) == (2, AGENCY.bytes)
    sealed = emas[76 + length : 76 + length + header[11][0]]
    assert sealed.startswith(b"age-encryption.org/v1\n")
    assert sha256(sealed).digest() == header[11][1]
    tail = emas[76 + length + header[11][0] :]
    assert header[12] == [4, sha256(tail).digest(), b""]
    assert header[13] == []


def test_the_content_is_as_the_page_says(emas: bytes) -> None:
    plain = open_(emas, IDENTITY)
    assert plain[0] == 1
    sections, place = [], 1
    for _ in range(4):
        size = int.from_bytes(plain[place : place + 4], "little")
        frame = plain[place + 4 : place + 4 + size]
        sections.append(zstandard.decompress(frame) if frame else b"")
        place += 4 + size
    assert place == len(plain)
    unpacker = msgpack.Unpacker(raw=False)
    unpacker.feed(sections[0])
    scalars = list(unpacker)
    front = [1, AGENCY.bytes, 1, 1, b"certificate", b"revocations", 1, b"pack", 2]
    assert scalars[:9] == front
    # one range: stream, after, upto - after, operations, contexts
    assert scalars[9:15] == [1, 0, 0, 5, 5, 2]
    # context numbers 1, 2 (offset 1, one byte wide); 2 and 0 entries
    assert scalars[15:21] == [2, 1, 1, 2, 0, 1]
    assert sections[1][:4] == bytes([0, 1, 2, 0])
    assert sections[3][:40] == A + B
    assert sections[3][40:136] == b"h" * 32 + b"t" * 64
