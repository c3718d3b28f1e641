# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which certificates a receiver has confirmed, so that they need not ride in every volume.

The proof is a receipt for a volume that carried them. A receiver whose receipt later says less
than it did then was restored from a backup and is sent all of them again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from hashlib import blake2b

from sqlalchemy import Connection

from app.domain.merge import StreamId
from app.sync.identity import read_meta, write_meta

PROVINSI = "provinsi"
META = "kenal:"
KUNCI = "kenal"
"""Key of the journal's JSON: what a volume carried"""


def sidik(certificates: Iterable[bytes], revocations: bytes) -> str:
    """Return what names certificates and revocations, in hexadecimal."""
    found = blake2b(digest_size=8)
    for raw in sorted(certificates):
        found.update(raw)
    found.update(revocations)
    return found.hexdigest()


def kenal(connection: Connection, siapa: str, sidik_: str, reached: Mapping[StreamId, int]) -> bool:
    """True if a receiver has confirmed these, and holds no less than when it did.

    Args:
        connection: of the office.
        siapa: device in hexadecimal, or ``PROVINSI``.
        sidik_: what names them.
        reached: how far its newest receipt says that it has stored.
    """
    raw = read_meta(connection, META + siapa) or b""
    if raw[:8] != bytes.fromhex(sidik_) or len(raw) != 16:
        return False
    return sum(reached.values()) >= int.from_bytes(raw[8:], "big")


def catat_kenal(
    connection: Connection, siapa: str, sidik_: str, reached: Mapping[StreamId, int]
) -> None:
    """Remember that a receiver has confirmed a volume with these."""
    value = bytes.fromhex(sidik_) + sum(reached.values()).to_bytes(8, "big")
    write_meta(connection, META + siapa, value)
