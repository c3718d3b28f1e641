# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The plaintext as four compressed sections: a flat run of msgpack scalars, numbers, text, bytes.

Like with like compresses best, and a run without containers cannot nest: memory and time of
reading grow with the bytes that are there, never with a length that is only claimed.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import accumulate

import msgpack
import zstandard

from app.domain.merge import Wire
from app.sync.bundle.errors import PayloadError
from app.sync.bundle.limits import MAX_PLAIN, MAX_WINDOW

FORMAT = 1
LEVEL = 6
"""zstd level, chosen by measurement (tools/bench/paket.py)"""
_WINDOW_LOG = 22
SECTIONS = 4
_LENGTH = 4
_BUFFER = 4096
WIRE_TYPES = frozenset({type(None), bool, int, str, bytes})


def compressor(level: int = LEVEL) -> zstandard.ZstdCompressor:
    """Return the compressor of a section; its window is within what readers allow."""
    params = zstandard.ZstdCompressionParameters.from_level(
        level, window_log=_WINDOW_LOG, write_content_size=1, write_checksum=0, write_dict_id=0
    )
    return zstandard.ZstdCompressor(compression_params=params)


class Writer:
    """Collects the sections of one plaintext."""

    def __init__(self) -> None:
        self._meta: list[bytes] = []
        self._numbers: list[bytes] = []
        self._text: list[bytes] = []
        self._raw: list[bytes] = []
        self._pack: Callable[[Wire], bytes] = msgpack.Packer(use_bin_type=True).pack
        self.repeated = 0
        """Bytes that readers will see more often than they are written"""

    def value(self, value: Wire) -> None:
        """Write one scalar into the leading section."""
        try:
            self._meta.append(self._pack(value))
        except (OverflowError, UnicodeEncodeError, ValueError):
            raise PayloadError("value") from None

    def numbers(self, data: bytes) -> None:
        """Append bytes to the section of numbers."""
        self._numbers.append(data)

    def text(self, data: bytes) -> None:
        """Append UTF-8 to the section of text."""
        self._text.append(data)

    def raw(self, data: bytes) -> None:
        """Append bytes to the section of what does not compress."""
        self._raw.append(data)

    def finish(self, level: int = LEVEL) -> bytes:
        """Return the plaintext: format byte, then each section with its length before it."""
        parts = [b"".join(s) for s in (self._meta, self._numbers, self._text, self._raw)]
        if sum(map(len, parts)) + self.repeated > MAX_PLAIN:
            raise PayloadError("too large")
        frame = compressor(level)
        out = [bytes([FORMAT])]
        for part in parts:
            data = frame.compress(part) if part else b""
            out += [len(data).to_bytes(_LENGTH, "little"), data]
        return b"".join(out)


class Reader:
    """Hands out what a ``Writer`` collected; anything else raises ``PayloadError``."""

    def __init__(self, data: bytes) -> None:
        meta, self._numbers, self._text, self._raw = _sections(data)
        self._next = [0, 0, 0]
        self._left = MAX_PLAIN - sum(map(len, (meta, self._numbers, self._text, self._raw)))
        self._unpacker = msgpack.Unpacker(
            None,
            raw=False,
            strict_map_key=True,
            read_size=_BUFFER,
            max_buffer_size=MAX_PLAIN,
            max_array_len=0,
            max_map_len=0,
            max_ext_len=0,
        )
        self._unpacker.feed(meta)
        self._length = len(meta)

    def value(self) -> Wire:
        """Return the next scalar."""
        try:
            value = self._unpacker.unpack()
        except (ValueError, msgpack.UnpackException):
            raise PayloadError("value") from None
        if type(value) not in WIRE_TYPES:
            raise PayloadError("value type")
        return value  # type: ignore[no-any-return]

    def integer(self, high: int, low: int = 0) -> int:
        """Return the next scalar, an integer within bounds."""
        value = self.value()
        if type(value) is not int or not low <= value <= high:
            raise PayloadError("number")
        return value

    def data(self, high: int, low: int = 0) -> bytes:
        """Return the next scalar, a byte string with a length within bounds."""
        value = self.value()
        if type(value) is not bytes or not low <= len(value) <= high:
            raise PayloadError("bytes")
        return value

    def name(self, high: int) -> str:
        """Return the next scalar, a text of at most ``high`` characters."""
        value = self.value()
        if type(value) is not str or len(value) > high:
            raise PayloadError("text")
        return value

    def numbers(self, length: int) -> bytes:
        """Return the next bytes of the section of numbers."""
        return self._cut(0, self._numbers, length)

    def text(self, length: int) -> bytes:
        """Return the next bytes of the section of text."""
        return self._cut(1, self._text, length)

    def raw(self, length: int) -> bytes:
        """Return the next bytes of the section of what does not compress."""
        return self._cut(2, self._raw, length)

    def repeat(self, length: int) -> None:
        """Count bytes that stand more often in the result than in the file."""
        self._left -= length
        if self._left < 0:
            raise PayloadError("too large")

    def finish(self) -> None:
        """Refuse anything left over."""
        rest = [len(s) for s in (self._numbers, self._text, self._raw)] != self._next
        if rest or self._unpacker.tell() != self._length:
            raise PayloadError("left over")

    def _cut(self, number: int, section: bytes, length: int) -> bytes:
        start = self._next[number]
        end = start + length
        if end > len(section):
            raise PayloadError("section ends early")
        self._next[number] = end
        return section[start:end]


def _sections(data: bytes) -> list[bytes]:
    if data[:1] != bytes([FORMAT]):
        raise PayloadError("format")
    frames, place = [], 1
    for _ in range(SECTIONS):
        length = int.from_bytes(data[place : place + _LENGTH], "little")
        place += _LENGTH
        if place + length > len(data):
            raise PayloadError("section length")
        frames.append(data[place : place + length])
        place += length
    if place != len(data):
        raise PayloadError("left over")
    sizes = [_plain_size(frame) for frame in frames]
    if max(accumulate(sizes)) > MAX_PLAIN:
        raise PayloadError("too large")
    return [_decompress(frame, size) for frame, size in zip(frames, sizes, strict=True)]


def _plain_size(frame: bytes) -> int:
    if not frame:
        return 0
    try:
        facts = zstandard.get_frame_parameters(frame)
    except zstandard.ZstdError:
        raise PayloadError("compression") from None
    if facts.dict_id or facts.window_size > MAX_WINDOW or facts.content_size > MAX_PLAIN:
        raise PayloadError("compression limits")
    return int(facts.content_size)


def _decompress(frame: bytes, size: int) -> bytes:
    if not frame:
        return b""
    if not size:
        raise PayloadError("compression size")
    try:
        # the library holds a frame to the size it states, and refuses bytes after it
        return zstandard.ZstdDecompressor().decompress(frame, allow_extra_data=False)
    except zstandard.ZstdError:
        raise PayloadError("compression") from None
