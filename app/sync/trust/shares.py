# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The root key of a province on three sheets of paper, of which any two bring it back.

Shamir's scheme over GF(256), byte by byte: a share is a point of a random line through the
secret, so that one sheet alone says nothing at all about it.
"""

from __future__ import annotations

import base64
import binascii
import re
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import blake2b

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.sync.trust.errors import Reason, TrustError

SHARES, NEEDED = 3, 2
PREFIX = "LMB"
_SECRET, _SET, _CHECK = 32, 8, 4
_POLYNOMIAL = 0x11B
_MISREAD = str.maketrans("018", "OIB")
"""Digits that no share holds, and the letters they are mistaken for"""


@dataclass(frozen=True)
class Share:
    """One sheet."""

    number: int
    """1, 2 or 3"""
    root: bytes
    """First 8 bytes of the digest of the root's public key: which sheets belong together"""
    value: bytes = field(repr=False)

    @property
    def text(self) -> str:
        """Return the sheet's text: groups of four letters and digits with a check at the end."""
        body = bytes([self.number]) + self.root + self.value
        letters = base64.b32encode(body + _check(body)).decode()
        groups = [letters[at : at + 4] for at in range(0, len(letters), 4)]
        return f"{PREFIX}{self.number}-" + "-".join(groups)


def split(
    key: Ed25519PrivateKey, *, random: Callable[[int], bytes] = secrets.token_bytes
) -> tuple[Share, ...]:
    """Return the three shares of a root key; ``random`` gives that many random bytes."""
    secret, slope = key.private_bytes_raw(), random(_SECRET)
    root = root_id(key.public_key().public_bytes_raw())
    return tuple(
        Share(
            number,
            root,
            bytes(s ^ _multiply(a, number) for s, a in zip(secret, slope, strict=True)),
        )
        for number in range(1, SHARES + 1)
    )


def combine(first: Share, second: Share) -> Ed25519PrivateKey:
    """Return the root key of two different shares.

    Raises:
        TrustError: ``CODE``: the same share twice, or of two provinces, or one was falsified.
    """
    if first.number == second.number or first.root != second.root:
        raise TrustError(Reason.CODE, "shares")
    one, two = first.number, second.number
    # the line at 0, by Lagrange: y1 * x2 / (x1 + x2) + y2 * x1 / (x1 + x2)
    inverse = _inverse(one ^ two)
    left, right = _multiply(two, inverse), _multiply(one, inverse)
    pairs = zip(first.value, second.value, strict=True)
    secret = bytes(_multiply(a, left) ^ _multiply(b, right) for a, b in pairs)
    key = Ed25519PrivateKey.from_private_bytes(secret)
    if root_id(key.public_key().public_bytes_raw()) != first.root:
        raise TrustError(Reason.CODE, "shares")
    return key


def read_share(text: str) -> Share:
    """Return the share a person typed; case, blanks and 0/O, 1/I, 8/B do not matter.

    Raises:
        TrustError: ``CODE``: a letter is wrong or missing.
    """
    found = re.fullmatch(rf"{PREFIX}([1-3I])(.*)", re.sub(r"[\s-]", "", text).upper())
    letters = found[2].translate(_MISREAD) if found is not None else ""
    try:
        data = base64.b32decode(letters)
    except (binascii.Error, ValueError):
        data = b""
    body, check = data[:-_CHECK], data[-_CHECK:]
    whole = len(data) == 1 + _SET + _SECRET + _CHECK and _check(body) == check
    if not whole or not 1 <= body[0] <= SHARES:
        raise TrustError(Reason.CODE, "share")
    return Share(body[0], body[1 : 1 + _SET], body[1 + _SET :])


def root_id(public_key: bytes) -> bytes:
    """Return which root a share belongs to."""
    return blake2b(public_key, digest_size=_SET, person=b"lumbung-share").digest()


def _check(body: bytes) -> bytes:
    return blake2b(body, digest_size=_CHECK, person=b"lumbung-lembar").digest()


def _multiply(left: int, right: int) -> int:
    result = 0
    while right:
        if right & 1:
            result ^= left
        left <<= 1
        if left & 0x100:
            left ^= _POLYNOMIAL
        right >>= 1
    return result


def _inverse(value: int) -> int:
    return next(other for other in range(1, 256) if _multiply(value, other) == 1)
