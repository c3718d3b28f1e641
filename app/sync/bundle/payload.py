# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The plaintext of a volume: ``Payload`` ↔ bytes, exactly, within limits (docs/format-lmb1.md).

``decode`` may be given any bytes at all: it returns a payload or raises ``PayloadError``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, islice
from uuid import UUID

from app.domain.merge import StreamId
from app.sync.bundle.columns import read_integers, write_integers
from app.sync.bundle.errors import PayloadError
from app.sync.bundle.flat import LEVEL, Reader, Writer
from app.sync.bundle.limits import (
    MAX_CERTIFICATE,
    MAX_CERTIFICATES,
    MAX_CONTEXTS,
    MAX_NUMBER,
    MAX_OPS,
    MAX_PACK,
    MAX_PACKS,
    MAX_RANGES,
    MAX_REVOCATIONS,
    MAX_SEQ,
    MAX_STREAMS,
    MAX_VECTOR_ENTRIES,
)
from app.sync.bundle.oplog import read_ops, write_ops
from app.sync.bundle.receipts import (
    read_acks,
    read_blobs,
    read_wants,
    write_acks,
    write_blobs,
    write_wants,
)
from app.sync.wire import Payload, Scope, StreamRange, WireOp

_SCOPES = {Scope.AGENCY: 1, Scope.PROVINCE: 2, Scope.DOWN: 3}
_SCOPE_OF = {number: scope for scope, number in _SCOPES.items()}
_STREAM = 20
_HEAD = 32
_SIGNATURE = 64


def encode(payload: Payload, *, level: int = LEVEL) -> bytes:
    """Return the plaintext of a volume; ``PayloadError`` if it is beyond the limits of a volume."""
    out = Writer()
    _write_front(out, payload)
    streams = sorted(_streams(payload))
    if len(streams) > MAX_STREAMS:
        raise PayloadError("streams")
    out.value(len(streams))
    out.raw(b"".join(_sized(stream, _STREAM) for stream in streams))
    place = {stream: index for index, stream in enumerate(streams)}
    _write_ranges(out, payload.ranges, place)
    spans = [(rng.after, rng.upto, len(rng.ops)) for rng in payload.ranges]
    write_ops(out, spans, [op for rng in payload.ranges for op in rng.ops])
    write_acks(out, payload.acks, place, _SCOPES)
    write_wants(out, payload.wants, place)
    write_blobs(out, payload.blobs)
    return out.finish(level)


def decode(data: bytes) -> Payload:
    """Return the payload of a plaintext; ``PayloadError`` for anything malformed or too large."""
    src = Reader(data)
    scope = _SCOPE_OF[src.integer(3, 1)]
    agency = UUID(bytes=src.data(16, 16))
    min_apply = src.integer(MAX_NUMBER)
    certificates = _read_list(src, MAX_CERTIFICATES, MAX_CERTIFICATE)
    revocations = src.data(MAX_REVOCATIONS)
    packs = _read_list(src, MAX_PACKS, MAX_PACK)
    streams = [src.raw(_STREAM) for _ in range(src.integer(MAX_STREAMS))]
    if streams != sorted(set(streams)):
        raise PayloadError("stream order")
    ranges = _read_ranges(src, streams)
    acks = read_acks(src, streams, _SCOPE_OF)
    wants = read_wants(src, streams)
    blobs = read_blobs(src)
    src.finish()
    return Payload(
        scope=scope,
        agency=agency,
        certificates=certificates,
        revocations=revocations,
        ranges=ranges,
        acks=acks,
        wants=wants,
        blobs=blobs,
        packs=packs,
        min_apply=min_apply,
    )


def _write_front(out: Writer, payload: Payload) -> None:
    out.value(_SCOPES[payload.scope])
    out.value(payload.agency.bytes)
    if not 0 <= payload.min_apply <= MAX_NUMBER:
        raise PayloadError("min_apply")
    out.value(payload.min_apply)
    _write_list(out, payload.certificates, MAX_CERTIFICATES, MAX_CERTIFICATE)
    if len(payload.revocations) > MAX_REVOCATIONS:
        raise PayloadError("revocations")
    out.value(payload.revocations)
    _write_list(out, payload.packs, MAX_PACKS, MAX_PACK)


def _write_list(out: Writer, items: Sequence[bytes], most: int, longest: int) -> None:
    if len(items) > most or any(len(item) > longest for item in items):
        raise PayloadError("list")
    out.value(len(items))
    for item in items:
        out.value(item)


def _read_list(src: Reader, most: int, longest: int) -> tuple[bytes, ...]:
    return tuple([src.data(longest) for _ in range(src.integer(most))])


def _sized(data: bytes, size: int) -> bytes:
    if len(data) != size:
        raise PayloadError("size")
    return data


def _streams(payload: Payload) -> set[StreamId]:
    found = {rng.stream for rng in payload.ranges} | {want.stream for want in payload.wants}
    for rng in payload.ranges:
        found.update(*rng.vectors.values())
    for ack in payload.acks:
        found.update(ack.stored, ack.applied, ack.heads)
    return found


def _write_ranges(
    out: Writer, ranges: Sequence[StreamRange], place: Mapping[StreamId, int]
) -> None:
    if len(ranges) > MAX_RANGES:
        raise PayloadError("ranges")
    out.value(len(ranges))
    for rng in ranges:
        if not 0 <= rng.after <= rng.upto <= MAX_SEQ:
            raise PayloadError("range")
        for number in (place[rng.stream], rng.after, rng.upto - rng.after, len(rng.ops)):
            out.value(number)
        out.value(len(rng.vectors))
        out.raw(_sized(rng.head, _HEAD) + _sized(rng.signature, _SIGNATURE))
    _write_vectors(out, ranges, place)


def _write_vectors(
    out: Writer, ranges: Sequence[StreamRange], place: Mapping[StreamId, int]
) -> None:
    items = [item for rng in ranges for item in sorted(rng.vectors.items())]
    numbers = [number for number, _ in items]
    vectors = [sorted(vector.items()) for _, vector in items]
    entries = list(chain.from_iterable(vectors))
    if len(items) > MAX_CONTEXTS or len(entries) > MAX_VECTOR_ENTRIES:
        raise PayloadError("contexts")
    _check_sequence(numbers)
    _check_sequence(seq for _, seq in entries)
    write_integers(out, numbers)
    write_integers(out, [len(vector) for vector in vectors])
    write_integers(out, [place[stream] for stream, _ in entries])
    write_integers(out, [seq for _, seq in entries])


def _check_sequence(numbers: Iterable[int]) -> None:
    if any(type(number) is not int or not 0 <= number <= MAX_SEQ for number in numbers):
        raise PayloadError("context")


def _read_ranges(src: Reader, streams: Sequence[StreamId]) -> tuple[StreamRange, ...]:
    total = src.integer(MAX_RANGES)
    fronts, sizes = [], []
    for _ in range(total):
        stream = src.integer(len(streams) - 1)
        after = src.integer(MAX_SEQ)
        upto = after + src.integer(MAX_SEQ - after)
        count = src.integer(MAX_OPS)
        sizes.append(src.integer(MAX_CONTEXTS))
        fronts.append((streams[stream], after, upto, count, src.raw(_HEAD), src.raw(_SIGNATURE)))
    vectors = _read_vectors(src, sizes, streams)
    ops = read_ops(src, [(after, upto, count) for _, after, upto, count, _, _ in fronts])
    return tuple(
        [
            _range(front, vector, tuple(islice(ops, front[3])))
            for front, vector in zip(fronts, vectors, strict=True)
        ]
    )


def _range(
    front: tuple[StreamId, int, int, int, bytes, bytes],
    vectors: dict[int, dict[StreamId, int]],
    ops: tuple[WireOp, ...],
) -> StreamRange:
    stream, after, upto, _, head, signature = front
    return StreamRange(stream, after, upto, ops, vectors, head, signature)


def _read_vectors(
    src: Reader, sizes: Sequence[int], streams: Sequence[StreamId]
) -> list[dict[int, dict[StreamId, int]]]:
    total = sum(sizes)
    if total > MAX_CONTEXTS:
        raise PayloadError("contexts")
    numbers = iter(read_integers(src, total, high=MAX_SEQ, low=0))
    lengths = read_integers(src, total, high=len(streams), low=0)
    if sum(lengths) > MAX_VECTOR_ENTRIES:
        raise PayloadError("contexts")
    keys = iter(read_integers(src, sum(lengths), high=len(streams) - 1, low=0))
    seqs = iter(read_integers(src, sum(lengths), high=MAX_SEQ, low=0))
    rest = iter(lengths)
    result = []
    for size in sizes:
        found: dict[int, dict[StreamId, int]] = {}
        for number, length in zip(islice(numbers, size), rest, strict=False):
            found[number] = {streams[k]: next(seqs) for k in islice(keys, length)}
            if len(found[number]) != length:
                raise PayloadError("context twice")
        if len(found) != size or list(found) != sorted(found):
            raise PayloadError("context twice")
        result.append(found)
    return result
