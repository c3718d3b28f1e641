# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The operations of a volume as columns: one per fact of an operation, one per field of a table.

Operations with the same table and the same set of fields share a *shape*; each says only which
shape it has. A field's values stand together, shape after shape.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain, islice
from typing import Any

from app.domain.merge import Wire
from app.sync.bundle.columns import read_column, read_integers, write_column, write_integers
from app.sync.bundle.errors import PayloadError
from app.sync.bundle.flat import Reader, Writer
from app.sync.bundle.limits import (
    MAX_CELLS,
    MAX_FIELDS,
    MAX_HLC,
    MAX_NUMBER,
    MAX_OPS,
    MAX_SEQ,
    MAX_SHAPES,
)
from app.sync.wire import WireOp

_RECORD_KEY = 0
"""Field that stands only in the first operation of a record"""
_ID = 16
_TIME = 6
"""Leading bytes of a record id that hold its birth in milliseconds"""
_TAIL = _ID - _TIME
_COMMITMENT = 32
_COUNTER = 16
"""Low bits of a hybrid time stamp that count within one millisecond"""


@dataclass(frozen=True)
class Shape:
    """A table, its fields in ascending order, and whether only their commitments are left."""

    table: int
    destroyed: bool
    fields: tuple[int, ...]

    @property
    def birth(self) -> bool:
        return not self.destroyed and self.fields[:1] == (_RECORD_KEY,)


Span = tuple[int, int, int]
"""After, up to and number of the operations of one range"""


# ----- writing ------------------------------------------------------------------------------


def write_ops(out: Writer, spans: Sequence[Span], ops: Sequence[WireOp]) -> None:
    """Write the operations of all ranges, one range after the other."""
    if len(ops) > MAX_OPS:
        raise PayloadError("operations")
    if not ops:
        return
    picks, groups = _shapes(ops)
    if len(groups) > MAX_SHAPES:
        raise PayloadError("shapes")
    if sum(len(shape.fields) * len(group) for shape, group in groups.items()) > MAX_CELLS:
        raise PayloadError("cells")
    _write_shapes(out, tuple(groups))
    write_integers(out, picks)
    seqs, ctxs, hlcs, users, _, rids, _, _ = zip(*ops, strict=True)
    _check_facts(ctxs, hlcs, users, rids)
    write_integers(out, _gaps(spans, seqs))
    write_integers(out, ctxs)
    moments = [hlc >> _COUNTER for hlc in hlcs]
    write_integers(out, moments)
    write_integers(out, [hlc & 0xFFFF for hlc in hlcs])
    write_column(out, users)
    births = [shape.birth for shape in groups]
    _write_rids(out, rids, [births[pick] for pick in picks], moments)
    _write_fields(out, groups)


def _shapes(ops: Sequence[WireOp]) -> tuple[list[int], dict[Shape, list[WireOp]]]:
    known: dict[tuple[int, bool, tuple[int, ...]], tuple[int, list[WireOp]]] = {}
    numbers: dict[Shape, int] = {}
    groups: dict[Shape, list[WireOp]] = {}
    picks = []
    for op in ops:
        content = op.fields if op.fields is not None else op.commitments
        if content is None or (op.fields is not None and op.commitments is not None):
            raise PayloadError("content")
        key = (op.tbl, op.fields is None, tuple(content))
        if key not in known:
            shape = _shape(*key)
            group = groups.setdefault(shape, [])
            known[key] = (numbers.setdefault(shape, len(numbers)), group)
        number, group = known[key]
        picks.append(number)
        group.append(op)
    return picks, groups


def _shape(table: int, destroyed: bool, numbers: Sequence[int]) -> Shape:
    fields = tuple(sorted(numbers))
    for number in (table, *fields):
        if type(number) is not int or not 0 <= number <= MAX_NUMBER:
            raise PayloadError("table or field number")
    if len(fields) > MAX_FIELDS:
        raise PayloadError("fields")
    return Shape(table, destroyed, fields)


def _check_facts(
    ctxs: Sequence[int], hlcs: Sequence[int], users: Sequence[bytes], rids: Sequence[bytes]
) -> None:
    if set(map(type, chain(ctxs, hlcs))) != {int} or set(map(type, chain(users, rids))) != {bytes}:
        raise PayloadError("type")
    if set(map(len, chain(users, rids))) != {_ID}:
        raise PayloadError("id")
    if min(hlcs) < 0 or max(hlcs) > MAX_HLC or min(ctxs) < 0 or max(ctxs) > MAX_SEQ:
        raise PayloadError("stamp or context")


def _gaps(spans: Sequence[Span], seqs: Sequence[int]) -> list[int]:
    """Return how many sequence numbers are missing before each operation of its range."""
    gaps = []
    numbers = iter(seqs)
    for after, upto, count in spans:
        last = after
        for seq in islice(numbers, count):
            if type(seq) is not int or not last < seq <= upto:
                raise PayloadError("sequence")
            gaps.append(seq - last - 1)
            last = seq
    return gaps


def _write_shapes(out: Writer, shapes: Sequence[Shape]) -> None:
    out.value(len(shapes))
    write_integers(out, [shape.table for shape in shapes])
    write_integers(out, [int(shape.destroyed) for shape in shapes])
    write_integers(out, [len(shape.fields) for shape in shapes])
    write_integers(out, [number for shape in shapes for number in shape.fields])


def _write_rids(
    out: Writer, rids: Sequence[bytes], births: Sequence[bool], moments: Sequence[int]
) -> None:
    """Write each record id once: its time beside that of its first operation, then the rest."""
    place: dict[bytes, int] = {}
    fresh: list[int] = []
    old: list[int] = []
    picks = []
    for rid, birth, moment in zip(rids, births, moments, strict=True):
        if rid not in place:
            place[rid] = len(place)
            born = int.from_bytes(rid[:_TIME], "big")
            (fresh if birth else old).append(moment - born if birth else born)
        picks.append(place[rid])
    out.value(len(place))
    write_integers(out, picks)
    write_integers(out, fresh)
    write_integers(out, old)
    out.raw(b"".join(rid[_TIME:] for rid in place))


def _write_fields(out: Writer, groups: Mapping[Shape, Sequence[WireOp]]) -> None:
    columns: dict[tuple[int, int], list[Wire]] = {}
    for shape, group in groups.items():
        if shape.destroyed:
            _write_commitments(out, shape, group)
            continue
        for number, values in zip(shape.fields, _transposed(shape, group), strict=True):
            columns.setdefault((shape.table, number), []).extend(values)
    for key in sorted(columns):
        write_column(out, columns[key])


def _transposed(shape: Shape, group: Sequence[WireOp]) -> Iterator[tuple[Wire, ...]]:
    rows = []
    for op in group:
        fields = op.fields or {}
        if tuple(fields) != shape.fields:
            fields = dict(sorted(fields.items()))
        rows.append(fields.values())
    return zip(*rows, strict=True)


def _write_commitments(out: Writer, shape: Shape, group: Sequence[WireOp]) -> None:
    for op in group:
        for number in shape.fields:
            commitment = (op.commitments or {})[number]
            if type(commitment) is not bytes or len(commitment) != _COMMITMENT:
                raise PayloadError("commitment")
            out.raw(commitment)


# ----- reading -----------------------------------------------------------------------------------


def read_ops(src: Reader, spans: Sequence[Span]) -> Iterator[WireOp]:
    """Return the operations of all ranges, one range after the other."""
    count = sum(span[2] for span in spans)
    if count > MAX_OPS:
        raise PayloadError("operations")
    if not count:
        return iter(())
    shapes = _read_shapes(src)
    picks = read_integers(src, count, high=len(shapes) - 1, low=0)
    gaps = read_integers(src, count, high=MAX_SEQ, low=0)
    seqs = list(_seqs(spans, gaps))
    ctxs = read_integers(src, count, high=MAX_SEQ, low=0)
    moments = read_integers(src, count, high=MAX_HLC >> _COUNTER, low=0)
    counters = read_integers(src, count, high=0xFFFF, low=0)
    hlcs = [moment << _COUNTER | low for moment, low in zip(moments, counters, strict=True)]
    users = _ids(read_column(src, count))
    births = [shape.birth for shape in shapes]
    rids = _read_rids(src, [births[pick] for pick in picks], moments)
    bodies = _read_bodies(src, shapes, picks)
    tables = [shape.table for shape in shapes]
    gone = [shape.destroyed for shape in shapes]
    facts = zip(picks, seqs, ctxs, hlcs, users, rids, bodies, strict=True)
    return iter(
        [
            WireOp(seq, ctx, hlc, user, tables[p], rid, None, body)
            if gone[p]
            else WireOp(seq, ctx, hlc, user, tables[p], rid, body)
            for p, seq, ctx, hlc, user, rid, body in facts
        ]
    )


def _read_shapes(src: Reader) -> list[Shape]:
    total = src.integer(MAX_SHAPES, 1)
    tables = read_integers(src, total, high=MAX_NUMBER, low=0)
    flags = read_integers(src, total, high=1, low=0)
    counts = read_integers(src, total, high=MAX_FIELDS, low=0)
    if sum(counts) > MAX_CELLS:
        raise PayloadError("shapes")
    numbers = iter(read_integers(src, sum(counts), high=MAX_NUMBER, low=0))
    shapes = [
        Shape(table, bool(flag), tuple(islice(numbers, count)))
        for table, flag, count in zip(tables, flags, counts, strict=True)
    ]
    if any(list(shape.fields) != sorted(set(shape.fields)) for shape in shapes):
        raise PayloadError("field order")
    if len(set(shapes)) != total:
        raise PayloadError("shape twice")
    return shapes


def _seqs(spans: Sequence[Span], gaps: Sequence[int]) -> Iterator[int]:
    rest = iter(gaps)
    for after, upto, count in spans:
        seq = after
        for gap in islice(rest, count):
            seq += gap + 1
            yield seq
        if seq > upto:
            raise PayloadError("sequence")


def _ids(values: Sequence[Wire]) -> Sequence[Wire]:
    for value in set(values):
        if type(value) is not bytes or len(value) != _ID:
            raise PayloadError("id")
    return values


def _read_rids(src: Reader, births: Sequence[bool], moments: Sequence[int]) -> list[bytes]:
    total = src.integer(len(births), 1)
    picks = read_integers(src, len(births), high=total - 1, low=0)
    first: list[int] = []
    for place, pick in enumerate(picks):
        if pick == len(first):
            first.append(place)
        elif pick > len(first):
            raise PayloadError("record order")
    if len(first) != total:
        raise PayloadError("records")
    fresh_count = sum(births[place] for place in first)
    fresh = iter(read_integers(src, fresh_count))
    old = iter(read_integers(src, total - fresh_count))
    tails = src.raw(total * _TAIL)
    rids = []
    for number, place in enumerate(first):
        born = moments[place] - next(fresh) if births[place] else next(old)
        if not 0 <= born < 1 << (8 * _TIME):
            raise PayloadError("record time")
        rids.append(born.to_bytes(_TIME, "big") + tails[number * _TAIL : (number + 1) * _TAIL])
    if len(set(rids)) != total:
        raise PayloadError("record twice")
    return [rids[pick] for pick in picks]


def _read_bodies(src: Reader, shapes: Sequence[Shape], picks: Sequence[int]) -> list[Any]:
    counts = [0] * len(shapes)
    for pick in picks:
        counts[pick] += 1
    if 0 in counts:
        raise PayloadError("shape unused")
    groups = list(zip(shapes, counts, strict=True))
    if sum(len(shape.fields) * count for shape, count in groups) > MAX_CELLS:
        raise PayloadError("cells")
    gone = {s: _read_commitments(src, s, count) for s, count in groups if s.destroyed}
    live = _read_fields(src, [group for group in groups if not group[0].destroyed])
    bodies: list[Iterator[Any]] = [
        gone[shape] if shape.destroyed else live[shape] for shape in shapes
    ]
    return [next(bodies[pick]) for pick in picks]


def _read_fields(
    src: Reader, groups: Sequence[tuple[Shape, int]]
) -> dict[Shape, Iterator[dict[int, Wire]]]:
    totals: dict[tuple[int, int], int] = {}
    for shape, count in groups:
        for number in shape.fields:
            key = (shape.table, number)
            totals[key] = totals.get(key, 0) + count
    columns = {key: iter(read_column(src, totals[key])) for key in sorted(totals)}
    result = {}
    for shape, count in groups:
        own = [list(islice(columns[shape.table, number], count)) for number in shape.fields]
        result[shape] = _rows(shape.fields, own, count)
    return result


def _rows(
    fields: tuple[int, ...], columns: Sequence[Sequence[Wire]], count: int
) -> Iterator[dict[int, Wire]]:
    if not fields:
        return ({} for _ in range(count))
    return (dict(zip(fields, row, strict=True)) for row in zip(*columns, strict=True))


def _read_commitments(src: Reader, shape: Shape, count: int) -> Iterator[dict[int, bytes]]:
    width = len(shape.fields)
    data = src.raw(count * width * _COMMITMENT)
    cuts = list(accumulate([_COMMITMENT] * (count * width), initial=0))
    values = iter([data[start : start + _COMMITMENT] for start in cuts[:-1]])
    return iter([dict(zip(shape.fields, values, strict=False)) for _ in range(count)])
