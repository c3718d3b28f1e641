# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Record identity: UUID version 7 (RFC 9562), sortable by creation time."""

from __future__ import annotations

import secrets
from uuid import UUID


def uuid7(unix_ms: int, random_80: int | None = None) -> UUID:
    """Return a version 7 UUID for the moment ``unix_ms`` (milliseconds since 1970 UTC).

    ``random_80`` fixes the random part (74 bits of it are used); tests pass it, callers do not.
    """
    rand = secrets.randbits(80) if random_80 is None else random_80
    value = (unix_ms & 0xFFFFFFFFFFFF) << 80
    value |= 0x7 << 76
    value |= ((rand >> 62) & 0xFFF) << 64
    value |= 0b10 << 62
    value |= rand & 0x3FFFFFFFFFFFFFFF
    return UUID(int=value)
