# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A strict subset of deterministic CBOR (RFC 8949, section 4.2.1), and signing over it.

Only whole numbers from 0, byte strings, text, arrays and null; one encoding per value. Whatever
else stands in a file (tags, floats, maps, longer forms, bytes left over) is refused, so that
two readers can never see two meanings in the same signed bytes.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)

from app.sync.trust.errors import Reason, TrustError

MAX_DEPTH = 6
SIGNATURE = 64
_UINT, _BYTES, _TEXT, _ARRAY = 0, 2, 3, 4
_NULL = 0xF6
_WIDTHS = {24: 1, 25: 2, 26: 4, 27: 8}

Value = int | bytes | str | None | Sequence[Any]


def encode(value: Value) -> bytes:
    """Return the one encoding of a value; a truth value counts as 0 or 1."""
    if value is None:
        return bytes([_NULL])
    if isinstance(value, int):
        return _head(_UINT, value)
    if isinstance(value, bytes):
        return _head(_BYTES, len(value)) + value
    if isinstance(value, str):
        data = value.encode()
        return _head(_TEXT, len(data)) + data
    return _head(_ARRAY, len(value)) + b"".join(encode(item) for item in value)


def _head(major: int, argument: int) -> bytes:
    if argument < 24:
        return bytes([major << 5 | argument])
    for code, width in _WIDTHS.items():
        if argument < 1 << 8 * width:
            return bytes([major << 5 | code]) + argument.to_bytes(width, "big")
    msg = "number too large"
    raise ValueError(msg)


def decode(data: bytes, *, cap: int) -> Any:  # noqa: ANN401 - the caller checks the shape
    """Return the value of exactly these bytes; ``TrustError`` for anything else.

    ``cap`` is the largest length in bytes that is looked at.
    """
    if len(data) > cap:
        raise TrustError(Reason.FORMAT, "too long")
    value, end = _item(data, 0, MAX_DEPTH)
    if end != len(data):
        raise TrustError(Reason.FORMAT, "bytes left over")
    return value


def _item(data: bytes, at: int, depth: int) -> tuple[Any, int]:
    if at >= len(data):
        raise TrustError(Reason.FORMAT, "cut off")
    if data[at] == _NULL:
        return None, at + 1
    major, argument, at = _argument(data, at)
    if major == _UINT:
        return argument, at
    if major == _ARRAY:
        return _array(data, at, argument, depth)
    if argument > len(data) - at:
        raise TrustError(Reason.FORMAT, "cut off")
    return _string(major, data[at : at + argument]), at + argument


def _string(major: int, part: bytes) -> bytes | str:
    if major == _BYTES:
        return part
    if major != _TEXT:
        raise TrustError(Reason.FORMAT, "foreign type")
    try:
        return part.decode()
    except UnicodeDecodeError:
        raise TrustError(Reason.FORMAT, "text") from None


def _argument(data: bytes, at: int) -> tuple[int, int, int]:
    major, low = data[at] >> 5, data[at] & 31
    at += 1
    if low < 24:
        return major, low, at
    width = _WIDTHS.get(low)
    if width is None or len(data) - at < width:
        raise TrustError(Reason.FORMAT, "length")
    argument = int.from_bytes(data[at : at + width], "big")
    if argument < (24 if width == 1 else 1 << 4 * width):
        raise TrustError(Reason.FORMAT, "not the shortest form")
    return major, argument, at + width


def _array(data: bytes, at: int, count: int, depth: int) -> tuple[list[Any], int]:
    if depth == 0 or count > len(data) - at:
        raise TrustError(Reason.FORMAT, "array")
    items = []
    for _ in range(count):
        item, at = _item(data, at, depth - 1)
        items.append(item)
    return items, at


def sign(label: bytes, body: bytes, key: Ed25519PrivateKey) -> bytes:
    """Return body and signature; the label keeps the kinds of signed things apart."""
    return body + key.sign(label + body)


def split(raw: bytes, *, cap: int) -> tuple[bytes, bytes]:
    """Return body and signature of something signed."""
    if not SIGNATURE < len(raw) <= cap:
        raise TrustError(Reason.FORMAT, "length")
    return raw[:-SIGNATURE], raw[-SIGNATURE:]


def verify(label: bytes, raw: bytes, public_key: bytes) -> None:
    """Raise ``TrustError`` unless the key signed this body under this label."""
    body, signature = raw[:-SIGNATURE], raw[-SIGNATURE:]
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, label + body)
    except (InvalidSignature, ValueError):
        raise TrustError(Reason.SIGNATURE) from None


class Fields:
    """Takes the items of a decoded array one by one, each with its type and limits."""

    def __init__(self, value: object, count: int) -> None:
        if not isinstance(value, list) or len(value) != count:
            raise TrustError(Reason.FORMAT, "shape")
        self._items = iter(value)

    def number(self, *, most: int = (1 << 63) - 1) -> int:
        value = next(self._items)
        if not isinstance(value, int) or value > most:
            raise TrustError(Reason.FORMAT, "number")
        return value

    def data(self, *lengths: int, most: int = 0) -> bytes:
        """Bytes of one of these lengths, or up to ``most``."""
        value = next(self._items)
        if not isinstance(value, bytes) or (len(value) not in lengths and len(value) > most):
            raise TrustError(Reason.FORMAT, "bytes")
        return value

    def text(self, most: int) -> str:
        value = next(self._items)
        if not isinstance(value, str) or len(value) > most:
            raise TrustError(Reason.FORMAT, "text")
        return value

    def maybe(self, length: int) -> bytes | None:
        """Bytes of this length, or nothing."""
        value = next(self._items)
        if value is None:
            return None
        if not isinstance(value, bytes) or len(value) != length:
            raise TrustError(Reason.FORMAT, "bytes")
        return value

    def items(self, most: int) -> list[Any]:
        value = next(self._items)
        if not isinstance(value, list) or len(value) > most:
            raise TrustError(Reason.FORMAT, "list")
        return value
