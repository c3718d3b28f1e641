# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the outbox remembers of a volume of files, and who holds which content.

Only the front of such a volume lies in the outbox; its tail is read from the file store whenever
it is written, so that no content is kept twice.
"""

from __future__ import annotations

import io
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import Connection

from app.services.kantor import Kantor
from app.sync.wire import BlobPart

KUNCI = "potongan"
"""Key of the journal's JSON: list of [SHA-256 in hex, sealed size, offset, length]"""
Ekor = tuple[tuple[Path, int, int], ...]


def ringkas_potongan(parts: Sequence[BlobPart]) -> dict[str, Any]:
    """Return what the journal keeps of the pieces of a volume."""
    return {
        KUNCI: [[part.sha256.hex(), part.size, part.offset, part.length] for part in parts],
        "berkas": len({part.sha256 for part in parts}),
    }


def sidik_potongan(ringkas: Mapping[str, Any]) -> set[bytes]:
    """Return the SHA-256 of the contents of which a volume has pieces."""
    return {bytes.fromhex(one[0]) for one in ringkas.get(KUNCI, ())}


def ekor(kantor: Kantor, ringkas: Mapping[str, Any]) -> Ekor | None:
    """Return where the tail of a volume lies; None if a content is not there any more."""
    found = []
    for digest, size, offset, length in ringkas.get(KUNCI, ()):
        path = kantor.blobs.path(digest)
        if not path.exists() or path.stat().st_size != size:
            return None
        found.append((path, int(offset), int(length)))
    return tuple(found)


def pemegang_isi(connection: Connection) -> dict[bytes, set[UUID]]:
    """Return which other devices hold a content, by SHA-256: they sent its record, or said so."""
    found: dict[bytes, set[UUID]] = defaultdict(set)
    names: dict[bytes, UUID] = {}
    for device, digest in baris_cepat(connection, "SELECT oleh, sidik FROM berkas_tiba"):
        if device not in names:
            names[device] = UUID(bytes=device)
        found[digest].add(names[device])
    return found


def baris_cepat(
    connection: Connection, query: str, values: tuple[Any, ...] = ()
) -> list[tuple[Any, ...]]:
    """Return the rows of a long list straight from the driver: three times as fast."""
    cursor = connection.exec_driver_sql(query, values).cursor
    assert cursor is not None
    return list(cursor.fetchall())


def semua_memegang(
    ringkas: Mapping[str, Any],
    holders: Mapping[bytes, Collection[UUID]],
    devices: Iterable[UUID],
) -> bool:
    """True if every one of the devices has confirmed every content of a volume."""
    wanted = set(devices)
    return all(wanted <= set(holders.get(digest, ())) for digest in sidik_potongan(ringkas))


class EkorMentah(io.RawIOBase):
    """Pieces of files one after the other, as one stream to read from."""

    def __init__(self, pieces: Ekor) -> None:
        self._pieces = pieces
        self._total = sum(length for _, _, length in pieces)
        self._at = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._total}[whence]
        self._at = base + offset
        return self._at

    def readinto(self, buffer: Any) -> int:  # noqa: ANN401 - any writable buffer
        view = memoryview(buffer)
        start = 0
        for path, offset, length in self._pieces:
            if start <= self._at < start + length:
                inside = self._at - start
                with path.open("rb") as source:
                    source.seek(offset + inside)
                    data = source.read(min(len(view), length - inside))
                view[: len(data)] = data
                self._at += len(data)
                return len(data)
            start += length
        return 0
