# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The age ciphertext (age-encryption.org/v1), with its list of readers bounded before any work.

age itself does not limit how many readers a header names; each one costs a key agreement.
"""

from __future__ import annotations

from collections.abc import Sequence

import pyrage

from app.sync.bundle.errors import BundleError, RecipientError
from app.sync.bundle.limits import MAX_AGE_HEADER, MAX_RECIPIENTS, MAX_STANZAS

_INTRO = b"age-encryption.org/v1\n"
_STANZA = b"-> "
_X25519 = b"-> X25519 "
_END = b"\n--- "


def encrypt(plain: bytes, recipients: Sequence[str]) -> bytes:
    """Return ``plain`` sealed to age recipients (``age1…``); ``BundleError`` for a bad list."""
    if not 1 <= len(recipients) <= MAX_RECIPIENTS:
        raise BundleError("recipients")
    try:
        keys = [pyrage.x25519.Recipient.from_str(text) for text in recipients]
    except pyrage.RecipientError:
        raise BundleError("recipient") from None
    sealed: bytes = pyrage.encrypt(plain, keys)
    return sealed


def decrypt(sealed: bytes, identity: str) -> bytes:
    """Return the plaintext; ``RecipientError`` if it is not for this identity."""
    readers(sealed)
    key = pyrage.x25519.Identity.from_str(identity)
    try:
        plain: bytes = pyrage.decrypt(sealed, [key])
    except pyrage.DecryptError as error:
        if "No matching keys" in str(error):
            raise RecipientError("not for this identity") from None
        raise BundleError("age") from None
    return plain


def readers(front: bytes) -> int:
    """Return how many X25519 readers the first bytes of an age file name, within limits."""
    head = front[:MAX_AGE_HEADER]
    if not head.startswith(_INTRO):
        raise BundleError("age header")
    end = head.find(_END)
    if end < 0:
        raise BundleError("age header too long")
    lines = head[len(_INTRO) : end].split(b"\n")
    stanzas = [line for line in lines if line.startswith(_STANZA)]
    if not 1 <= len(stanzas) <= MAX_STANZAS:
        raise BundleError("age stanzas")
    found = sum(line.startswith(_X25519) for line in stanzas)
    if not 1 <= found <= MAX_RECIPIENTS:
        raise BundleError("age readers")
    return found
