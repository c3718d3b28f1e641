# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Receipts, wishes and file pieces inside a plaintext."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

from app.domain.merge import StreamId
from app.sync.bundle.columns import read_integers, write_integers
from app.sync.bundle.errors import PayloadError
from app.sync.bundle.flat import Reader, Writer
from app.sync.bundle.limits import (
    MAX_ACK_BLOBS,
    MAX_ACKS,
    MAX_BLOBS,
    MAX_DIGEST,
    MAX_DIGESTS,
    MAX_SEQ,
    MAX_VECTOR_ENTRIES,
    MAX_WANTS,
)
from app.sync.wire import Ack, BlobPart, Scope, Want

_SHA256 = 32
_SHORT_HEAD = 8


def write_acks(
    out: Writer, acks: Sequence[Ack], place: Mapping[StreamId, int], scopes: Mapping[Scope, int]
) -> None:
    """Write receipts, one after the other."""
    _check_count(acks, MAX_ACKS)
    if sum(len(a.stored) + len(a.applied) + len(a.heads) for a in acks) > MAX_VECTOR_ENTRIES:
        raise PayloadError("receipts")
    if sum(len(ack.blobs) for ack in acks) > MAX_ACK_BLOBS:
        raise PayloadError("receipts")
    if sum(len(ack.digests) for ack in acks) > MAX_DIGESTS:
        raise PayloadError("digests")
    out.value(len(acks))
    for ack in acks:
        out.raw(ack.by.bytes)
        out.value(scopes[ack.scope])
        out.value(_sequence(ack.number))
        _write_vector(out, ack.stored, place)
        _write_vector(out, ack.applied, place)
        out.value(len(ack.heads))
        write_integers(out, sorted(place[stream] for stream in ack.heads))
        out.raw(b"".join(_sized(ack.heads[s], _SHORT_HEAD) for s in sorted(ack.heads)))
        out.value(len(ack.blobs))
        out.raw(b"".join(_sized(blob, _SHA256) for blob in ack.blobs))
        _write_digests(out, ack.digests)


def read_acks(
    src: Reader, streams: Sequence[StreamId], scopes: Mapping[int, Scope]
) -> tuple[Ack, ...]:
    """Return the receipts."""
    budget = [MAX_VECTOR_ENTRIES, MAX_ACK_BLOBS, MAX_DIGESTS]
    return tuple([_read_ack(src, streams, scopes, budget) for _ in range(src.integer(MAX_ACKS))])


def _read_ack(
    src: Reader, streams: Sequence[StreamId], scopes: Mapping[int, Scope], budget: list[int]
) -> Ack:
    by, scope, number = UUID(bytes=src.raw(16)), scopes[src.integer(3, 1)], src.integer(MAX_SEQ)
    stored = _read_vector(src, streams, budget)
    applied = _read_vector(src, streams, budget)
    keys = _read_streams(src, streams, budget)
    heads = {key: src.raw(_SHORT_HEAD) for key in keys}
    count = _spend(src, budget, 1)
    blobs = tuple([src.raw(_SHA256) for _ in range(count)])
    count = _spend(src, budget, 2)
    digests = {src.name(MAX_DIGEST): src.data(MAX_DIGEST) for _ in range(count)}
    if len(digests) != count:
        raise PayloadError("digest twice")
    return Ack(by, scope, number, stored, applied, heads, blobs, digests)


def _write_vector(
    out: Writer, vector: Mapping[StreamId, int], place: Mapping[StreamId, int]
) -> None:
    out.value(len(vector))
    items = sorted(vector.items())
    write_integers(out, [place[stream] for stream, _ in items])
    write_integers(out, [_sequence(seq) for _, seq in items])


def _read_vector(
    src: Reader, streams: Sequence[StreamId], budget: list[int]
) -> dict[StreamId, int]:
    keys = _read_streams(src, streams, budget)
    seqs = read_integers(src, len(keys), high=MAX_SEQ, low=0)
    return dict(zip(keys, seqs, strict=True))


def _read_streams(src: Reader, streams: Sequence[StreamId], budget: list[int]) -> list[StreamId]:
    count = _spend(src, budget, 0)
    places = read_integers(src, count, high=len(streams) - 1, low=0)
    if places != sorted(set(places)):
        raise PayloadError("stream twice")
    return [streams[place] for place in places]


def _spend(src: Reader, budget: list[int], kind: int) -> int:
    count = src.integer(budget[kind])
    budget[kind] -= count
    return count


def _write_digests(out: Writer, digests: Mapping[str, bytes]) -> None:
    out.value(len(digests))
    for name, digest in sorted(digests.items()):
        if len(name) > MAX_DIGEST or len(digest) > MAX_DIGEST:
            raise PayloadError("digest")
        out.value(name)
        out.value(digest)


def write_wants(out: Writer, wants: Sequence[Want], place: Mapping[StreamId, int]) -> None:
    """Write wishes."""
    _check_count(wants, MAX_WANTS)
    out.value(len(wants))
    for want in wants:
        out.value(place[want.stream])
        out.value(_sequence(want.after))
        out.value(_sequence(want.upto))


def read_wants(src: Reader, streams: Sequence[StreamId]) -> tuple[Want, ...]:
    """Return the wishes."""
    return tuple(
        [
            Want(
                streams[src.integer(len(streams) - 1)],
                src.integer(MAX_SEQ),
                src.integer(MAX_SEQ),
            )
            for _ in range(src.integer(MAX_WANTS))
        ]
    )


def write_blobs(out: Writer, blobs: Sequence[BlobPart]) -> None:
    """Write which piece of which file lies in the tail."""
    _check_count(blobs, MAX_BLOBS)
    out.value(len(blobs))
    for blob in blobs:
        out.raw(_sized(blob.sha256, _SHA256))
        for number in (blob.size, blob.offset, blob.length):
            out.value(_sequence(number))


def read_blobs(src: Reader) -> tuple[BlobPart, ...]:
    """Return the file pieces in the tail."""
    return tuple(
        [
            BlobPart(
                src.raw(_SHA256), src.integer(MAX_SEQ), src.integer(MAX_SEQ), src.integer(MAX_SEQ)
            )
            for _ in range(src.integer(MAX_BLOBS))
        ]
    )


def _check_count(items: Sequence[object], most: int) -> None:
    if len(items) > most:
        raise PayloadError("too many")


def _sequence(number: int) -> int:
    if type(number) is not int or not 0 <= number <= MAX_SEQ:
        raise PayloadError("number")
    return number


def _sized(data: bytes, size: int) -> bytes:
    if len(data) != size:
        raise PayloadError("size")
    return data
