# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""X25519 keys as 32 bytes (in certificates) and as the text that age uses (Bech32, BIP 173)."""

from __future__ import annotations

from collections.abc import Iterable

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

_CHARSET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_RECIPIENT, _IDENTITY = "age", "age-secret-key-"
KEY = 32


def new_identity() -> tuple[bytes, bytes]:
    """Return a fresh pair: secret and public key, 32 bytes each."""
    secret = X25519PrivateKey.generate()
    return secret.private_bytes_raw(), secret.public_key().public_bytes_raw()


def public_of(secret: bytes) -> bytes:
    """Return the public key of a secret."""
    return X25519PrivateKey.from_private_bytes(secret).public_key().public_bytes_raw()


def recipient_text(public: bytes) -> str:
    """Return the age recipient (``age1…``) of a public key."""
    return _bech32(_RECIPIENT, public)


def identity_text(secret: bytes) -> str:
    """Return the age identity (``AGE-SECRET-KEY-1…``) of a secret; never show or log it."""
    return _bech32(_IDENTITY, secret).upper()


def _bech32(prefix: str, data: bytes) -> str:
    if len(data) != KEY:
        msg = "an X25519 key has 32 bytes"
        raise ValueError(msg)
    number = int.from_bytes(data, "big") << 4  # 256 bits, padded to 52 groups of five
    words = [number >> 5 * (51 - index) & 31 for index in range(52)]
    expanded = [ord(c) >> 5 for c in prefix] + [0] + [ord(c) & 31 for c in prefix]
    check = _polymod([*expanded, *words, 0, 0, 0, 0, 0, 0]) ^ 1
    tail = [check >> 5 * (5 - index) & 31 for index in range(6)]
    return f"{prefix}1" + "".join(_CHARSET[word] for word in [*words, *tail])


def _polymod(values: Iterable[int]) -> int:
    check = 1
    for value in values:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for bit, generator in enumerate(_GENERATOR):
            check ^= generator if top >> bit & 1 else 0
    return check
