# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Several small volumes as one upload, so that a far hub is asked once and not once for each.

A parcel is only a wrapping of the road: eight bytes of magic, how many volumes, their lengths, then
the volumes. Each of them is checked, kept and answered by itself.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence

MAGIC = b"LMPARC-1"
MOST_VOLUMES = 64
MOST_BYTES = 512 * 1024
"""Bytes of a whole parcel; more than a cut of a bad line can cost at once"""
_COUNT, _LENGTH = struct.Struct(">H"), struct.Struct(">I")


class ParcelError(ValueError):
    """Bytes that claim to be a parcel and are none."""


def overhead(count: int) -> int:
    """Return how many bytes a parcel of so many volumes has beside them."""
    return len(MAGIC) + _COUNT.size + count * _LENGTH.size


def wrap(volumes: Sequence[bytes]) -> bytes:
    """Return a parcel of these volumes; ``ValueError`` beyond the limits of the format."""
    size = overhead(len(volumes)) + sum(map(len, volumes))
    if not 1 <= len(volumes) <= MOST_VOLUMES or size > MOST_BYTES or not all(volumes):
        msg = f"{len(volumes)} volumes, {size} bytes"
        raise ValueError(msg)
    lengths = b"".join(_LENGTH.pack(len(one)) for one in volumes)
    return b"".join((MAGIC, _COUNT.pack(len(volumes)), lengths, *volumes))


def is_parcel(start: bytes) -> bool:
    """True if a file that begins so claims to be a parcel."""
    return start[: len(MAGIC)] == MAGIC


def unwrap(data: bytes) -> list[bytes]:
    """Return the volumes of a parcel.

    Raises:
        ParcelError: a length is wrong, there are too many, or something is left over.
    """
    if not is_parcel(data) or len(data) > MOST_BYTES or len(data) < overhead(1):
        raise ParcelError
    (count,) = _COUNT.unpack_from(data, len(MAGIC))
    at = overhead(count)
    if not 1 <= count <= MOST_VOLUMES or len(data) < at:
        raise ParcelError
    lengths = [length for (length,) in _LENGTH.iter_unpack(data[len(MAGIC) + _COUNT.size : at])]
    if not all(lengths) or at + sum(lengths) != len(data):
        raise ParcelError
    found = []
    for length in lengths:
        found.append(data[at : at + length])
        at += length
    return found
