# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A fingerprint as six Indonesian words that two people can compare by telephone.

Six of 1,024 words are 60 bits; each guess costs a memory-hard hash, so a file that shows the same
words as another cannot be found in practice.
"""

from __future__ import annotations

import re
from functools import cache

from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from app.infra.resources import resource_path

WORDS = 6
_BITS = 10
_SALT = b"lumbung-kata-kode-1"
_COST = 1 << 14


@cache
def word_list() -> tuple[str, ...]:
    """Return the 1,024 words; both sides need the same ones in the same order."""
    words = tuple(resource_path("data", "kata_kode.txt").read_text(encoding="utf-8").split())
    if len(words) != 1 << _BITS:
        msg = "the list of words is not the shipped one"
        raise RuntimeError(msg)
    return words


@cache
def words(data: bytes) -> str:
    """Return the six words of these bytes, parted by hyphens."""
    digest = Scrypt(salt=_SALT, length=8, n=_COST, r=8, p=1).derive(data)
    number = int.from_bytes(digest, "big") >> 64 - WORDS * _BITS
    places = [number >> _BITS * (WORDS - 1 - index) & (1 << _BITS) - 1 for index in range(WORDS)]
    return "-".join(word_list()[place] for place in places)


def same_words(shown: str, typed: str) -> bool:
    """True if a person typed these words; case and separators do not matter."""
    return _letters(shown) == _letters(typed)


def _letters(text: str) -> list[str]:
    return [word for word in re.split(r"[^a-z]+", text.casefold()) if word]
