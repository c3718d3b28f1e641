# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""LMB1: magic, header, signature, age ciphertext, tail (docs/format-lmb1.md).

Checks come in one order: size caps, signature, hashes, decryption; only then is a payload
decoded. Whether the sender may be believed is for the trust pool to say, not for this module:
here a bundle is only shown to be whole and made by the holder of the key in its certificate.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from hashlib import sha256
from typing import BinaryIO, NamedTuple

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)

from app.sync.bundle import agefile
from app.sync.bundle.errors import BundleError, DamageError, SignatureError
from app.sync.bundle.header import (
    MAGIC,
    PREFIX,
    SIGNATURE,
    Facts,
    Header,
    Part,
    decode_header,
    encode_header,
)
from app.sync.bundle.limits import CHUNK, MAX_CIPHERTEXT, MAX_HEADER, MAX_PLAIN, MAX_TAIL
from app.sync.trust.certs import parse
from app.sync.trust.errors import TrustError


def seal(
    payload: bytes,
    facts: Facts,
    *,
    signing_key: Ed25519PrivateKey,
    recipients: Sequence[str],
    tail: bytes = b"",
) -> bytes:
    """Return a whole bundle in memory.

    ``payload`` is a plaintext of ``payload.encode``; ``tail`` bytes that are sealed already.
    ``BundleError`` if a part is beyond the limits or the key is not that of the certificate.
    """
    target = io.BytesIO()
    seal_to(
        target,
        payload,
        facts,
        signing_key=signing_key,
        recipients=recipients,
        tail=io.BytesIO(tail) if tail else None,
    )
    return target.getvalue()


def seal_to(
    target: BinaryIO,
    payload: bytes,
    facts: Facts,
    *,
    signing_key: Ed25519PrivateKey,
    recipients: Sequence[str],
    tail: BinaryIO | None = None,
) -> Header:
    """Write a bundle to ``target`` and return its header; of the tail only a chunk is in memory.

    ``tail`` is read twice from its present place to its end; ``BundleError`` if it changed in
    between. Writing is all this does: flush and fsync are the caller's.
    """
    if len(payload) > MAX_PLAIN:
        raise BundleError("payload too long")
    if sender_key(facts.device_certificate) != signing_key.public_key().public_bytes_raw():
        raise BundleError("signing key is not that of the certificate")
    ciphertext = agefile.encrypt(payload, recipients)
    sealed = hash_part(io.BytesIO(ciphertext), MAX_CIPHERTEXT)
    start = tail.tell() if tail is not None else 0
    extra = hash_part(tail, MAX_TAIL) if tail is not None else None
    if extra is not None and not extra.length:
        extra = None
    header = encode_header(facts, sealed, extra)
    front = MAGIC + len(header).to_bytes(4, "big") + header
    target.write(front)
    target.write(signing_key.sign(front))
    target.write(ciphertext)
    if tail is not None and extra is not None:
        tail.seek(start)
        _copy(tail, target, extra)
    return decode_header(header)


def read_header(stream: BinaryIO) -> Header:
    """Return the header of the bundle that begins here; the stream then stands at its ciphertext.

    Nothing is decrypted and nothing but the front is read. ``BundleError`` if this is no bundle,
    ``SignatureError`` if the front is not what the sender signed.
    """
    front = _exactly(stream, PREFIX, part="magic", offset=0)
    if not front.startswith(MAGIC):
        raise BundleError("not a bundle")
    length = int.from_bytes(front[len(MAGIC) :], "big")
    if not 1 <= length <= MAX_HEADER:
        raise BundleError("header too long")
    body = _exactly(stream, length, part="header", offset=PREFIX)
    signature = _exactly(stream, SIGNATURE, part="header", offset=PREFIX + length)
    header = decode_header(body)
    key = sender_key(header.facts.device_certificate)
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, front + body)
    except (InvalidSignature, ValueError):
        raise SignatureError("signature") from None
    return header


def verify(stream: BinaryIO) -> Header:
    """Read the bundle that begins here to its end and return its header.

    ``DamageError`` names the first chunk that is missing or not what was sealed, or the place
    where bytes follow that belong to no bundle. Memory stays flat.
    """
    header = read_header(stream)
    for damage in find_damage(stream, header):
        raise DamageError(
            "damaged chunk", part=damage.part, offset=damage.offset, chunk=damage.chunk
        )
    return header


def open_(data: bytes, identity: str) -> bytes:
    """Return the plaintext of a bundle, checked in full, for ``payload.decode``.

    ``identity`` is an age identity (``AGE-SECRET-KEY-1…``). Errors are those of ``verify``, and
    ``RecipientError`` if the bundle is sealed to others.
    """
    header = verify(io.BytesIO(data))
    return _decrypt(data[header.size : header.size + header.ciphertext.length], identity)


def open_stream(stream: BinaryIO, identity: str) -> tuple[Header, bytes]:
    """Like ``open_`` for a seekable file whose tail may be long: memory holds no tail.

    The stream is left at the beginning of the tail. What is decrypted is hashed again as it is
    read, so a file that changes after the check is refused.
    """
    start = stream.tell()
    header = verify(stream)
    stream.seek(start + header.size)
    sealed = _exactly(stream, header.ciphertext.length, part="ciphertext", offset=header.size)
    if sha256(sealed).digest() != header.ciphertext.sha256:
        raise DamageError("changed while read", part="ciphertext", offset=header.size)
    return header, _decrypt(sealed, identity)


class Damage(NamedTuple):
    """A piece of a file that is not what was sealed."""

    part: str
    offset: int
    chunk: int | None


def find_damage(stream: BinaryIO, header: Header) -> Iterator[Damage]:
    """Yield every damaged chunk after the header; the stream stands at the ciphertext."""
    offset = header.size
    for name, part in (("ciphertext", header.ciphertext), ("tail", header.tail)):
        if part is not None:
            yield from _damage_of(stream, part, name=name, start=offset)
            offset += part.length
    if stream.read(1):
        yield Damage("end", offset, None)


def _damage_of(stream: BinaryIO, part: Part, *, name: str, start: int) -> Iterator[Damage]:
    whole = sha256()
    intact = True
    for number, expected in enumerate(part.chunk_hashes):
        size = min(CHUNK, part.length - number * CHUNK)
        piece = _read(stream, size)
        whole.update(piece)
        if len(piece) != size or sha256(piece).digest() != expected:
            intact = False
            yield Damage(name, start + number * CHUNK, number)
    if intact and whole.digest() != part.sha256:
        yield Damage(name, start, None)


def hash_part(stream: BinaryIO, longest: int) -> Part:
    """Return length and hashes of what remains in a stream; ``BundleError`` beyond ``longest``."""
    whole, chunks, length = sha256(), [], 0
    while piece := _read(stream, CHUNK):
        length += len(piece)
        if length > longest:
            raise BundleError("part too long")
        whole.update(piece)
        chunks.append(sha256(piece).digest())
    return Part(length, whole.digest(), tuple(chunks) if len(chunks) > 1 else ())


def sender_key(certificate: bytes) -> bytes:
    """Return the Ed25519 public key in a sender's certificate; ``BundleError`` if it is none."""
    try:
        return parse(certificate).public_key
    except (TrustError, ValueError) as error:
        raise BundleError(f"certificate: {type(error).__name__}") from None


def _decrypt(sealed: bytes, identity: str) -> bytes:
    plain = agefile.decrypt(sealed, identity)
    if len(plain) > MAX_PLAIN:
        raise BundleError("payload too long")
    return plain


def _copy(tail: BinaryIO, target: BinaryIO, part: Part) -> None:
    whole, left = sha256(), part.length
    while left:
        piece = _read(tail, min(CHUNK, left))
        if not piece:
            break
        whole.update(piece)
        target.write(piece)
        left -= len(piece)
    if left or whole.digest() != part.sha256 or tail.read(1):
        raise BundleError("tail changed while it was written")


def _exactly(stream: BinaryIO, size: int, *, part: str, offset: int) -> bytes:
    data = _read(stream, size)
    if len(data) != size:
        raise DamageError("ends early", part=part, offset=offset + len(data))
    return data


def _read(stream: BinaryIO, size: int) -> bytes:
    """Read ``size`` bytes, fewer only at the end of the stream (raw files may give less)."""
    pieces = []
    while size:
        piece = stream.read(size)
        if not piece:
            break
        pieces.append(piece)
        size -= len(piece)
    return pieces[0] if len(pieces) == 1 else b"".join(pieces)
