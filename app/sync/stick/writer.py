# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Putting one file on the stick: whole, read back and named only then; resumed after a yank."""

from __future__ import annotations

import errno
import io
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, cast

from app.sync.stick.faults import ReadBackError, StickFaultError, StrangeNameError
from app.sync.stick.layout import LIMITS, MIB, Limits, find, shown
from app.sync.stick.port import Entry, StickFile, StickFs

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

Advance = Callable[[int], None]
"""Told the bytes done since the last call; may raise ``CancelledError``"""


@dataclass(frozen=True)
class PutResult:
    """How one file came to lie on the stick."""

    sha256: bytes
    resumed: int
    """bytes that lay there already and were the same"""
    already: bool
    """The whole file was there before, and was read and found right"""


@dataclass(frozen=True)
class Content:
    """What is to be written."""

    size: int
    write: Callable[[BinaryIO], object]
    sha256: bytes | None = None


class PartSink(io.RawIOBase):
    """Takes a file's bytes in order and writes those that the unfinished file does not hold."""

    def __init__(
        self, file: StickFile, *, present: int, size: int, limits: Limits, advance: Advance
    ) -> None:
        super().__init__()
        self._file = file
        self._present = present
        self._size = size
        self._limits = limits
        self._advance = advance
        self._digest = sha256()
        self._pending = bytearray()
        self._offset = 0
        self._unsynced = 0
        self._comparing = present > 0
        self.resumed = 0

    def writable(self) -> bool:
        return True

    def write(self, data: ReadableBuffer, /) -> int:
        """Take the next bytes; ``ValueError`` if they are more than was announced."""
        view = memoryview(data).cast("B")
        taken = len(view)
        if self._offset + len(self._pending) + taken > self._size:
            raise ValueError(f"volume is longer than its announced {self._size} bytes")
        while len(view):
            room = self._limits.chunk - len(self._pending)
            self._pending += view[:room]
            view = view[room:]
            if len(self._pending) == self._limits.chunk:
                self._put_chunk()
        return taken

    def finish(self) -> bytes:
        """Bring the rest to the medium and return the SHA-256 of the whole.

        Raises:
            ValueError: fewer bytes came than were announced.
        """
        self._put_chunk()
        if self._offset != self._size:
            raise ValueError(f"volume has {self._offset} bytes, announced were {self._size}")
        if self._comparing and self._present > self._size:
            self._file.truncate(self._size)
        self._file.sync()
        return self._digest.digest()

    def _put_chunk(self) -> None:
        piece = bytes(self._pending)
        self._pending.clear()
        self._digest.update(piece)
        self._comparing = self._comparing and self._same(piece)
        if self._comparing:
            self.resumed += len(piece)
        else:
            self._write_out(piece)
        self._offset += len(piece)
        self._advance(len(piece))

    def _same(self, piece: bytes) -> bool:
        """True if the unfinished file has this chunk; else cut it off here, to go on writing."""
        if _exactly(self._file, piece):
            return True
        self._file.truncate(self._offset)
        self._file.seek(self._offset)
        return False

    def _write_out(self, piece: bytes) -> None:
        view = memoryview(piece)
        while view:
            written = self._file.write(bytes(view))
            if written <= 0:
                raise StickFaultError(OSError(errno.EIO, "nothing was written"))
            view = view[written:]
        self._unsynced += len(piece)
        if self._unsynced >= self._limits.sync_every:  # or the last sync takes minutes, unseen
            self._file.sync()
            self._unsynced = 0


class HashSink(io.RawIOBase):
    """Takes bytes only to know their hash."""

    def __init__(self) -> None:
        super().__init__()
        self.digest = sha256()

    def writable(self) -> bool:
        return True

    def write(self, data: ReadableBuffer, /) -> int:
        view = memoryview(data).cast("B")
        self.digest.update(view)
        return len(view)


def put(
    fs: StickFs,
    folder: Path,
    names: tuple[str, str],
    *,
    content: Content,
    advance: Advance,
    limits: Limits = LIMITS,
) -> PutResult:
    """Put a file in ``folder``; when this returns, content and name lie on the medium.

    The name appears only after the content was synced and read back from the medium. What an
    earlier, interrupted try left is compared chunk by chunk and kept as far as it is right.

    Args:
        fs: the stick; its errors come as ``StickFaultError``.
        folder: an existing real folder.
        names: final and unfinished name.
        content: ``write`` is called once, twice if the file is there already and its hash is
            not known.
        advance: told ``content.size`` bytes for writing and as many for reading back.
        limits: sizes.

    Raises:
        ReadBackError: the medium gives back something else; nothing is left of the file.
        StickFaultError: an error of the stick. The unfinished file stays, to be resumed, unless
            the stick is full.
        StrangeNameError: a folder or link has the file's name.
    """
    final, unfinished = (folder / name for name in names)
    entries = fs.entries(folder)
    there, part = _plain(find(entries, names[0])), _plain(find(entries, names[1]))
    if there is not None and there.size == content.size:
        expected = content.sha256 or _digest_of(content)
        if _holds(fs, folder / there.name, expected, limits):
            fs.sync_folder(folder)  # the name may date from a moment before a power cut
            if part is None:
                advance(2 * content.size)
                return PutResult(expected, resumed=0, already=True)
            # The power went while the name changed, before anybody was told of the volume. On FAT
            # both names may mean the same clusters, so neither can go and leave the other whole.
            fs.remove(folder / there.name)
            fs.remove(folder / part.name)
            fs.sync_folder(folder)
            part = None
    try:
        result = _fill(fs, unfinished, part, content=content, advance=advance, limits=limits)
        _read_back(fs, unfinished, result.sha256, advance=advance, limits=limits)
        fs.rename(unfinished, final)
        fs.sync_folder(folder)
    except (ReadBackError, StickFaultError) as error:
        if _must_go(error):
            with suppress(StickFaultError):  # pulled or broken: nothing more can be done
                fs.remove(unfinished)
        raise
    return result


def digest_file(fs: StickFs, path: Path, *, advance: Advance, limits: Limits) -> bytes:
    """Return the SHA-256 of a file as the medium gives it, not memory."""
    fs.drop_cache(path)
    digest = sha256()
    with fs.open_read(path) as file:
        while chunk := file.read(limits.chunk):
            digest.update(chunk)
            advance(len(chunk))
    return digest.digest()


def _fill(
    fs: StickFs,
    path: Path,
    part: Entry | None,
    *,
    content: Content,
    advance: Advance,
    limits: Limits,
) -> PutResult:
    with fs.open_update(path) as file:
        sink = PartSink(
            file,
            present=0 if part is None else part.size,
            size=content.size,
            limits=limits,
            advance=advance,
        )
        content.write(cast("BinaryIO", sink))
        digest = sink.finish()
    if content.sha256 not in (None, digest):
        raise ValueError("volume has another content than its announced hash")
    return PutResult(digest, resumed=sink.resumed, already=False)


def _read_back(
    fs: StickFs, path: Path, expected: bytes, *, advance: Advance, limits: Limits
) -> None:
    if digest_file(fs, path, advance=advance, limits=limits) != expected:
        raise ReadBackError


def _holds(fs: StickFs, path: Path, expected: bytes, limits: Limits) -> bool:
    try:
        return digest_file(fs, path, advance=lambda _: None, limits=limits) == expected
    except StickFaultError as fault:
        if fault.cause.errno != errno.EIO:
            raise
        return False  # a bad spot: written anew elsewhere


def _must_go(error: ReadBackError | StickFaultError) -> bool:
    """True if the unfinished file would only take room: the stick is full or lies."""
    if isinstance(error, ReadBackError):
        return True
    return error.cause.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO}


def _digest_of(content: Content) -> bytes:
    sink = HashSink()
    content.write(cast("BinaryIO", sink))
    return sink.digest.digest()


def _exactly(file: StickFile, piece: bytes) -> bool:
    position = 0
    while position < len(piece):
        found = file.read(min(MIB, len(piece) - position))
        if not found or piece[position : position + len(found)] != found:
            return False
        position += len(found)
    return True


def _plain(entry: Entry | None) -> Entry | None:
    if entry is not None and not entry.is_file:
        raise StrangeNameError(shown(entry.name))
    return entry
