# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Stored files that travel in pieces: where they may be cut, and how they come together again.

A sealed file is ``MAGIC``, one record of 4 + up to 1 MiB + 16 bytes per chunk, and a closing
record. It is cut only between records, so that every piece can be checked by itself under the
file's key before a byte of it is kept; what lies in the folder of arriving files is right as far
as it goes. Pieces may come in any order, twice, and over years.
"""

from __future__ import annotations

import itertools
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from app.domain.errors import EnvironmentFaultError
from app.infra.blobs import CHUNK, END, MAGIC, TAG, BlobStore, fits

RECORD = 4 + CHUNK + TAG
CLOSING = 4 + 8 + TAG

Span = tuple[int, int]
"""From, up to and without: bytes of the sealed file"""


class PieceError(Exception):
    """A piece is not a part of that file under that key."""


def sealed_size(size: int) -> int:
    """Return the length of the sealed file of a content of ``size`` bytes."""
    full, rest = divmod(size, CHUNK)
    return len(MAGIC) + full * RECORD + (4 + rest + TAG if rest else 0) + CLOSING


def cut(total: int, longest: int) -> list[Span]:
    """Cut a sealed file of ``total`` bytes between records into pieces of at most ``longest``."""
    step = max(1, (longest - len(MAGIC) - CLOSING) // RECORD) * RECORD
    edges = [0, *range(len(MAGIC) + step, total - CLOSING, step), total]
    return list(itertools.pairwise(edges))


def add_span(spans: Sequence[Span], new: Span) -> list[Span]:
    """Return the spans with one more, sorted, without overlaps, neighbours joined."""
    result: list[Span] = []
    for start, end in sorted([*spans, new]):
        if result and start <= result[-1][1]:
            result[-1] = (result[-1][0], max(end, result[-1][1]))
        else:
            result.append((start, end))
    return result


@dataclass(frozen=True)
class Arriving:
    """One sealed file on its way into the store."""

    store: BlobStore
    digest: str
    key: bytes
    size: int
    """Length of the content in bytes, as its record says"""

    @property
    def form(self) -> bytes:
        """Name of this content as sealed with this key: pieces of two keys never mix."""
        return sha256(bytes.fromhex(self.digest) + self.key).digest()

    @property
    def total(self) -> int:
        return sealed_size(self.size)

    @property
    def path(self) -> Path:
        return self.store.arriving(self.form)

    def put(self, offset: int, length: int, source: BinaryIO) -> Span:
        """Check a piece record by record and write it in its place, synced.

        Raises:
            PieceError: it is damaged, cut elsewhere, or of another file or key.
        """
        pieces = b"".join(self._checked(offset, length, source))
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0)
        with os.fdopen(os.open(self.path, flags, 0o600), "r+b") as target:
            target.seek(offset)
            target.write(pieces)
            target.flush()
            os.fsync(target.fileno())
        return offset, offset + length

    def present(self, spans: Sequence[Span]) -> list[Span]:
        """Return of the noted spans what the file on disk is long enough for."""
        try:
            length = self.path.stat().st_size
        except FileNotFoundError:
            return []
        return [span for span in spans if span[1] <= length]

    def finish(self) -> bool:
        """Move the complete file into the store if its content has the promised SHA-256.

        False if it has not: then nothing of it is kept, and all of it must come again.
        """
        digest = sha256()
        try:
            for chunk in self.store.open_sealed(self.path, self.key):
                digest.update(chunk)
        except EnvironmentFaultError:
            self.path.unlink(missing_ok=True)
            return False
        if digest.hexdigest() != self.digest:
            self.path.unlink(missing_ok=True)
            return False
        self.store.adopt(self.path, self.digest)
        return True

    def _checked(self, offset: int, length: int, source: BinaryIO) -> Iterator[bytes]:
        end = offset + length
        if not 0 <= offset < end <= self.total:
            raise PieceError("outside")
        at = offset
        if at == 0:
            if source.read(len(MAGIC)) != MAGIC:
                raise PieceError("magic")
            yield MAGIC
            at = len(MAGIC)
        if (at - len(MAGIC)) % RECORD and at != self.total - CLOSING:
            raise PieceError("cut inside a record")
        while at < end:
            record = self._record(at, end, source)
            yield record
            at += len(record)

    def _record(self, at: int, end: int, source: BinaryIO) -> bytes:
        closing = at == self.total - CLOSING
        size = CLOSING if closing else min(RECORD, self.total - CLOSING - at)
        if at + size > end:
            raise PieceError("cut inside a record")
        record = source.read(size)
        if len(record) != size or int.from_bytes(record[:4], "big") != size - 4:
            raise PieceError("length")
        index = END if closing else (at - len(MAGIC)) // RECORD
        if not fits(self.key, index, record[4:]):
            raise PieceError("key")
        return record
