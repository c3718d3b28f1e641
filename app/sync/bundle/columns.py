# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""One column: many values of one field, written in the shortest of a few exact ways.

Values keep their type: ``True`` never becomes 1, ``b"a"`` never ``"a"``.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from enum import IntEnum
from itertools import accumulate, pairwise

from app.domain.merge import Wire
from app.sync.bundle.errors import PayloadError
from app.sync.bundle.flat import WIRE_TYPES, Reader, Writer
from app.sync.bundle.limits import MAX_VALUE

_LOW, _HIGH = -(2**63), 2**64 - 1
_WORD = 8


class Kind(IntEnum):
    """How a column is written (permanent numbers)."""

    SAME = 0
    """One value for all"""
    PICK = 1
    """A list of different values, and which of them stands where"""
    OFFSET = 2
    """Integers as distance from the smallest"""
    STEP = 3
    """Integers as distance from the one before"""
    TEXT = 4
    BYTES = 5
    GAPS = 6
    """Which are nil, then a column of the others"""
    PLAIN = 7
    """Scalars one after the other"""


# ----- integers ------------------------------------------------------------------------------


def write_integers(out: Writer, values: Sequence[int]) -> None:
    """Write integers between -2**63 and 2**64-1; nothing is written for none."""
    if not values:
        return
    low, high = min(values), max(values)
    if low < _LOW or high > _HIGH:
        raise PayloadError("integer")
    if low == high:
        out.value(Kind.SAME)
        out.value(low)
        return
    width = _width(high - low)
    if len(values) > 2:
        steps = [b - a for a, b in pairwise(values)]
        least, most = min(steps), max(steps)
        if _width(most - least) < width and least >= _LOW:
            out.value(Kind.STEP)
            out.value(values[0])
            out.value(least)
            _write_planes(out, [step - least for step in steps], _width(most - least))
            return
    if width > _WORD:
        out.value(Kind.PLAIN)
        for value in values:
            out.value(value)
        return
    out.value(Kind.OFFSET)
    out.value(low)
    _write_planes(out, [value - low for value in values], width)


def read_integers(src: Reader, count: int, *, high: int = _HIGH, low: int = _LOW) -> list[int]:
    """Return ``count`` integers, all of them within bounds."""
    if not count:
        return []
    return _bounded(_read_integers(src, src.integer(Kind.PLAIN), count), high, low)


def _bounded(values: list[int], high: int, low: int) -> list[int]:
    if min(values) < low or max(values) > high:
        raise PayloadError("integer")
    return values


def _read_integers(src: Reader, kind: int, count: int) -> list[int]:
    if kind == Kind.SAME:
        return [src.integer(_HIGH, _LOW)] * count
    if kind == Kind.OFFSET:
        low = src.integer(_HIGH, _LOW)
        return [low + value for value in _read_planes(src, count)]
    if kind == Kind.STEP:
        first, least = src.integer(_HIGH, _LOW), src.integer(_HIGH, _LOW)
        steps = [least + value for value in _read_planes(src, count - 1)]
        return list(accumulate(steps, initial=first))
    if kind == Kind.PLAIN:
        return [src.integer(_HIGH, _LOW) for _ in range(count)]
    raise PayloadError("column kind")


def _width(span: int) -> int:
    return (span.bit_length() + 7) // 8


def _write_planes(out: Writer, values: Sequence[int], width: int) -> None:
    """Write the lowest bytes of all, then the second bytes of all, and so on."""
    words = struct.pack(f"<{len(values)}Q", *values)
    out.value(width)
    out.numbers(b"".join(words[plane::_WORD] for plane in range(width)))


def _read_planes(src: Reader, count: int) -> Sequence[int]:
    width = src.integer(_WORD)
    data = src.numbers(width * count)
    if width == 1:
        return data
    words = bytearray(_WORD * count)
    for plane in range(width):
        words[plane::_WORD] = data[plane * count : (plane + 1) * count]
    return struct.unpack(f"<{count}Q", words)


# ----- values of any type ------------------------------------------------------------------------


def write_column(out: Writer, values: Sequence[Wire]) -> None:
    """Write one column; nothing is written for no values."""
    if not values:
        return
    types = set(map(type, values))
    if not types <= WIRE_TYPES:
        raise PayloadError("value type")
    if {bool, int} <= types:  # 1 and True would be one value in what follows
        _write_plain(out, values)
        return
    different = dict.fromkeys(values)
    if len(different) == 1:
        _write_same(out, values)
    elif _few(len(different), len(values), types):
        _write_pick(out, values, list(different))
    elif type(None) in types:
        _write_gaps(out, values)
    elif types == {int}:
        write_integers(out, values)  # type: ignore[arg-type]
    else:
        _write_different(out, values)


def _write_same(out: Writer, values: Sequence[Wire]) -> None:
    value = values[0]
    _check_size(value)
    out.value(Kind.SAME)
    out.value(value)
    out.repeated += _size(value) * (len(values) - 1)


def read_column(src: Reader, count: int) -> Sequence[Wire]:
    """Return the ``count`` values of a column."""
    if not count:
        return []
    kind = src.integer(Kind.PLAIN)
    if kind == Kind.GAPS:
        return _read_gaps(src, count)
    return _read_kind(src, kind, count)


def _read_kind(src: Reader, kind: int, count: int) -> Sequence[Wire]:
    if kind == Kind.SAME:
        value = src.value()
        _check_size(value)
        src.repeat(_size(value) * (count - 1))
        return [value] * count
    if kind == Kind.PICK:
        return _read_pick(src, count)
    if kind in {Kind.OFFSET, Kind.STEP}:
        return _bounded(_read_integers(src, kind, count), _HIGH, _LOW)
    if kind in {Kind.TEXT, Kind.BYTES}:
        return _read_strings(src, count, text=kind == Kind.TEXT)
    if kind == Kind.PLAIN:
        return _checked([src.value() for _ in range(count)])
    raise PayloadError("column kind")


def _few(different: int, count: int, types: set[type]) -> bool:
    if types == {int}:
        return different <= 16 and different * 4 <= count
    return different <= 0xFFFF and different * 4 <= count * 3


def _write_plain(out: Writer, values: Sequence[Wire]) -> None:
    out.value(Kind.PLAIN)
    for value in _checked(values):
        out.value(value)


def _write_pick(out: Writer, values: Sequence[Wire], different: Sequence[Wire]) -> None:
    out.value(Kind.PICK)
    out.value(len(different))
    _write_different(out, different)
    place = {value: index for index, value in enumerate(different)}
    picks = list(map(place.__getitem__, values))
    write_integers(out, picks)
    sizes = list(map(_size, different))
    out.repeated += sum(map(sizes.__getitem__, picks)) - sum(sizes)


def _write_different(out: Writer, values: Sequence[Wire]) -> None:
    if set(map(type, values)) in ({str}, {bytes}):
        _write_strings(out, values)  # type: ignore[arg-type]
    else:
        _write_plain(out, values)


def _read_pick(src: Reader, count: int) -> Sequence[Wire]:
    total = src.integer(0xFFFF, 1)
    if total > count:
        raise PayloadError("pick")
    kind = src.integer(Kind.PLAIN)
    if kind in {Kind.TEXT, Kind.BYTES}:
        different: Sequence[Wire] = _read_strings(src, total, text=kind == Kind.TEXT)
    elif kind == Kind.PLAIN:
        different = _checked([src.value() for _ in range(total)])
    else:
        raise PayloadError("pick")
    picks = read_integers(src, count, high=total - 1, low=0)
    sizes = [_size(value) for value in different]
    src.repeat(max(0, sum(map(sizes.__getitem__, picks)) - sum(sizes)))
    return list(map(different.__getitem__, picks))


def _write_gaps(out: Writer, values: Sequence[Wire]) -> None:
    out.value(Kind.GAPS)
    out.numbers(bytes([value is None for value in values]))
    write_column(out, [value for value in values if value is not None])


def _read_gaps(src: Reader, count: int) -> Sequence[Wire]:
    mask = src.numbers(count)
    gaps = mask.count(1)
    if gaps + mask.count(0) != count:
        raise PayloadError("gaps")
    rest = count - gaps
    kept = iter(_read_kind(src, src.integer(Kind.PLAIN), rest) if rest else ())
    return [None if gap else next(kept) for gap in mask]


def _write_strings(out: Writer, values: Sequence[str] | Sequence[bytes]) -> None:
    text = isinstance(values[0], str)
    out.value(Kind.TEXT if text else Kind.BYTES)
    try:
        pieces = [v.encode() for v in values] if text else values  # type: ignore[union-attr]
    except UnicodeEncodeError:
        raise PayloadError("text") from None
    lengths = list(map(len, pieces))
    if max(lengths) > MAX_VALUE:
        raise PayloadError("value size")
    write_integers(out, lengths)
    (out.text if text else out.raw)(b"".join(pieces))  # type: ignore[arg-type]


def _read_strings(src: Reader, count: int, *, text: bool) -> Sequence[str] | Sequence[bytes]:
    lengths = read_integers(src, count, high=MAX_VALUE, low=0)
    ends = list(accumulate(lengths, initial=0))
    if not text:
        data = src.raw(ends[-1])
        return [data[start:end] for start, end in pairwise(ends)]
    data = src.text(ends[-1])
    try:
        if data.isascii():
            whole = data.decode("ascii")
            return [whole[start:end] for start, end in pairwise(ends)]
        return [data[start:end].decode() for start, end in pairwise(ends)]
    except UnicodeDecodeError:
        raise PayloadError("text") from None


def _size(value: Wire) -> int:
    return len(value) if isinstance(value, (str, bytes)) else 0


def _check_size(value: Wire) -> None:
    size = _size(value)
    if size > MAX_VALUE // 4 and isinstance(value, str):
        size = len(value.encode(errors="surrogatepass"))
    if size > MAX_VALUE:
        raise PayloadError("value size")


def _checked(values: Sequence[Wire]) -> Sequence[Wire]:
    for value in values:
        _check_size(value)
    return values
