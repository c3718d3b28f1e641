# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Plaintexts of a sender who means harm: well compressed, well signed, and wrong inside."""

from __future__ import annotations

import tracemalloc
from contextlib import suppress
from dataclasses import replace

import msgpack
import pytest
import zstandard

from app.sync.bundle import limits
from app.sync.bundle.columns import Kind, read_column, read_integers
from app.sync.bundle.errors import PayloadError
from app.sync.bundle.flat import Reader
from app.sync.bundle.payload import decode, encode
from app.sync.wire import Ack, BlobPart, Payload, Scope, Want
from tests.helpers.paket import AGENCY, op_of, payload_of, range_of

A, B = b"a" * 20, b"b" * 20
ACK = Ack(
    AGENCY, Scope.AGENCY, 3, {A: 5, B: 9}, {A: 4}, {A: b"h" * 8}, (b"x" * 32,), {"20": b"d" * 16}
)
OPS = [
    op_of(1, {0: b"k" * 16, 10: "satu", 11: 2026, 12: None}),
    op_of(2, {0: b"l" * 16, 10: "dua", 11: 2025, 12: "x"}),
    op_of(3, {10: "tiga"}, rid=b"r" * 16),
    op_of(4, {11: 7}, rid=b"r" * 16, user=b"v" * 16),
    op_of(5, None, commitments={10: b"c" * 32}),
]
WHOLE = payload_of(
    range_of(OPS, stream=A, vectors={1: {A: 3, B: 4}, 2: {}}),
    certificates=(b"c" * 9,),
    revocations=b"r",
    packs=(b"p",),
    acks=(ACK,),
    wants=(Want(A, 1, 2),),
    blobs=(BlobPart(b"s" * 32, 9, 0, 9),),
)
HOSTILE = (None, True, -1, 0, 1, 2**16, 2**40, 2**63, b"", b"z" * 16, "", "z", 1.5, [], {})


def sections(data: bytes) -> list[bytes]:
    place, found = 1, []
    for _ in range(4):
        length = int.from_bytes(data[place : place + 4], "little")
        packed = data[place + 4 : place + 4 + length]
        found.append(zstandard.decompress(packed) if packed else b"")
        place += 4 + length
    return found


def framed(parts: list[bytes]) -> bytes:
    frame = zstandard.ZstdCompressor(level=1)
    packed = [frame.compress(part) if part else b"" for part in parts]
    return b"\x01" + b"".join(len(p).to_bytes(4, "little") + p for p in packed)


def scalars(meta: bytes) -> list[object]:
    unpacker = msgpack.Unpacker(raw=False)
    unpacker.feed(meta)
    return list(unpacker)


def reader(meta: list[object], numbers: bytes = b"", text: bytes = b"", raw: bytes = b"") -> Reader:
    return Reader(framed([b"".join(map(msgpack.packb, meta)), numbers, text, raw]))


def tried(data: bytes) -> Payload | None:
    """Return what a reader makes of it; what it takes must be a payload it could have written."""
    with suppress(PayloadError):
        found = decode(data)
        assert decode(encode(found)) == found
        return found
    return None


def test_every_scalar_may_be_replaced_by_anything() -> None:
    good = sections(encode(WHOLE))
    values = scalars(good[0])
    taken = 0
    for place, before in enumerate(values):
        for value in HOSTILE:
            if type(value) is type(before) and value == before:
                continue
            changed = [*values[:place], value, *values[place + 1 :]]
            meta = b"".join(map(msgpack.packb, changed))
            taken += tried(framed([meta, *good[1:]])) is not None
    assert 0 < taken < len(values) * 4  # other numbers where any number will do


def test_every_scalar_may_be_missing_or_twice() -> None:
    good = sections(encode(WHOLE))
    values = [msgpack.packb(value) for value in scalars(good[0])]
    for place in range(len(values)):
        tried(framed([b"".join(values[:place] + values[place + 1 :]), *good[1:]]))
        tried(framed([b"".join([*values[:place], values[place], *values[place:]]), *good[1:]]))


@pytest.mark.parametrize("number", [1, 2, 3])
def test_every_byte_of_the_other_sections_may_be_anything(number: int) -> None:
    good = sections(encode(WHOLE))
    for place in range(len(good[number])):
        for value in (0, 1, 2, 3, 127, 128, 255):
            part = bytearray(good[number])
            part[place] = value
            tried(framed([*good[:number], bytes(part), *good[number + 1 :]]))


@pytest.mark.parametrize("number", [0, 1, 2, 3])
def test_a_section_that_is_cut_or_longer_is_refused(number: int) -> None:
    good = sections(encode(WHOLE))
    for part in (*(good[number][:n] for n in range(len(good[number]))), good[number] + b"\0"):
        assert tried(framed([*good[:number], part, *good[number + 1 :]])) is None


def test_msgpack_left_over_is_refused_whatever_it_is() -> None:
    good = sections(encode(WHOLE))
    for extra in (b"\xc0", b"\xc1", b"\x91", b"\xdd\xff\xff\xff\xff"):
        assert tried(framed([good[0] + extra, *good[1:]])) is None


# ----- columns ----------------------------------------------------------------------------------

COLUMNS: list[tuple[list[object], bytes, bytes]] = [
    ([9], b"", b""),
    ([-1], b"", b""),
    ([int(Kind.PICK), 0], b"", b""),
    ([int(Kind.PICK), 4], b"", b""),
    ([int(Kind.PICK), 2, int(Kind.SAME), 1, int(Kind.SAME), 0], b"", b""),
    ([int(Kind.PICK), 2, int(Kind.PLAIN), 1, 2, int(Kind.OFFSET), 0, 1], b"\0\1\2", b""),
    ([int(Kind.GAPS)], b"\0\1\2", b""),
    ([int(Kind.GAPS), int(Kind.GAPS)], b"\0" * 6, b""),
    ([int(Kind.TEXT), int(Kind.SAME), 1], b"", b"a\xffb"),
    ([int(Kind.TEXT), int(Kind.SAME), 1], b"", b"ab"),
    ([int(Kind.TEXT), int(Kind.SAME), 1], b"", "aé".encode()),
    ([int(Kind.TEXT), int(Kind.SAME), -1], b"", b"abc"),
    ([int(Kind.TEXT), int(Kind.SAME), limits.MAX_VALUE + 1], b"", b"abc"),
    ([int(Kind.TEXT), int(Kind.TEXT)], b"", b"abc"),
    ([int(Kind.OFFSET), 2**64 - 1, 1], b"\0\0\1", b""),
    ([int(Kind.OFFSET), 0, 9], b"\0" * 27, b""),
    ([int(Kind.STEP), -(2**63), -1, 1], b"\0\0", b""),
    ([int(Kind.PLAIN), 1, 2.5, 3], b"", b""),
    ([int(Kind.PLAIN), 1, 2], b"", b""),
    ([int(Kind.SAME), "x" * (limits.MAX_VALUE + 1)], b"", b""),
]


@pytest.mark.parametrize(("meta", "numbers", "text"), COLUMNS)
def test_a_malformed_column_is_refused(meta: list[object], numbers: bytes, text: bytes) -> None:
    src = reader(meta, numbers, text)
    with pytest.raises(PayloadError):
        read_whole(src, 3)


def read_whole(src: Reader, count: int) -> None:
    read_column(src, count)
    src.finish()


@pytest.mark.parametrize("kind", [Kind.PICK, Kind.TEXT, Kind.BYTES, Kind.GAPS])
def test_numbers_are_no_text(kind: Kind) -> None:
    with pytest.raises(PayloadError):
        read_integers(reader([int(kind), 0, 0, 0], b"\0" * 9), 2)


def test_an_integer_column_of_scalars_is_read() -> None:
    assert read_integers(reader([int(Kind.PLAIN), 5, -6]), 2) == [5, -6]


# ----- what a writer is held to -----------------------------------------------------------------


@pytest.mark.parametrize(
    "changes",
    [
        {"certificates": (b"c" * (limits.MAX_CERTIFICATE + 1),)},
        {"certificates": (b"",) * (limits.MAX_CERTIFICATES + 1)},
        {"revocations": bytes(limits.MAX_REVOCATIONS + 1)},
        {"packs": (b"",) * (limits.MAX_PACKS + 1)},
        {"min_apply": -1},
        {"min_apply": limits.MAX_NUMBER + 1},
        {"ranges": (range_of([]),) * (limits.MAX_RANGES + 1)},
        {"ranges": (range_of([], vectors={n: {} for n in range(limits.MAX_CONTEXTS + 1)}),)},
        {"wants": (Want(A, 1, 2),) * (limits.MAX_WANTS + 1)},
        {"wants": tuple(Want(n.to_bytes(20, "big"), 1, 2) for n in range(limits.MAX_STREAMS + 1))},
        {"wants": (Want(A, -1, 2),)},
        {"wants": (Want(b"short", 1, 2),)},
        {"blobs": (BlobPart(b"s" * 32, 9, 0, 9),) * (limits.MAX_BLOBS + 1)},
        {"blobs": (BlobPart(b"s" * 31, 9, 0, 9),)},
        {"blobs": (BlobPart(b"s" * 32, -9, 0, 9),)},
        {"acks": (ACK,) * (limits.MAX_ACKS + 1)},
        {"acks": (replace(ACK, number=-1),)},
        {"acks": (replace(ACK, heads={A: b"h" * 9}),)},
        {"acks": (replace(ACK, blobs=(b"x",)),)},
        {"acks": (replace(ACK, digests={"x" * 65: b""}),)},
        {"acks": (replace(ACK, digests={str(n): b"" for n in range(limits.MAX_DIGESTS + 1)}),)},
        {"acks": (replace(ACK, stored={n.to_bytes(20, "big"): 1 for n in range(9_000)}),) * 60},
    ],
)
def test_nobody_writes_what_nobody_may_read(changes: dict[str, object]) -> None:
    with pytest.raises(PayloadError):
        encode(replace(WHOLE, **changes))  # type: ignore[arg-type]


def test_too_many_shapes_are_refused() -> None:
    ops = [op_of(n, {n: 1}) for n in range(1, limits.MAX_SHAPES + 2)]
    with pytest.raises(PayloadError, match="shapes"):
        encode(payload_of(range_of(ops)))
    payload = payload_of(range_of(ops[:-1]))
    assert decode(encode(payload)) == payload


def test_a_range_without_operations_says_how_far_it_covers() -> None:
    payload = payload_of(range_of([], after=3, upto=9), range_of(OPS))
    assert decode(encode(payload)) == payload


# ----- a writer that keeps no limits ------------------------------------------------------------

BEYOND: list[tuple[str, str, Payload]] = [
    ("oplog", "MAX_OPS", payload_of(range_of([op_of(n, {}) for n in range(1, 12)]))),
    ("oplog", "MAX_CELLS", payload_of(range_of([op_of(n, {1: n, 2: n}) for n in range(1, 7)]))),
    ("oplog", "MAX_CELLS", payload_of(range_of([op_of(1, dict.fromkeys(range(12), 1))]))),
    ("oplog", "MAX_SHAPES", payload_of(range_of([op_of(n, {n: 1}) for n in range(1, 12)]))),
    ("oplog", "MAX_FIELDS", payload_of(range_of([op_of(1, dict.fromkeys(range(12), 1))]))),
    ("payload", "MAX_CONTEXTS", payload_of(range_of([], vectors={n: {} for n in range(11)}))),
    (
        "payload",
        "MAX_CONTEXTS",
        payload_of(*[range_of([], vectors={n: {} for n in range(6)})] * 2),
    ),
    (
        "payload",
        "MAX_VECTOR_ENTRIES",
        payload_of(range_of([], vectors={n: {A: 1, B: 2} for n in range(6)})),
    ),
    ("payload", "MAX_RANGES", payload_of(*[range_of([])] * 11)),
    (
        "payload",
        "MAX_STREAMS",
        payload_of(*[range_of([], stream=bytes([n]) * 20) for n in range(11)]),
    ),
    ("payload", "MAX_PACKS", payload_of(packs=(b"",) * 11)),
    ("payload", "MAX_CERTIFICATE", payload_of(certificates=(b"c" * 11,))),
    ("payload", "MAX_REVOCATIONS", payload_of(revocations=b"c" * 11)),
    ("receipts", "MAX_ACKS", payload_of(acks=(ACK,) * 11)),
    ("receipts", "MAX_ACK_BLOBS", payload_of(acks=(ACK,) * 11)),
    ("receipts", "MAX_VECTOR_ENTRIES", payload_of(acks=(ACK,) * 3)),
    ("receipts", "MAX_DIGESTS", payload_of(acks=(ACK,) * 11)),
    ("receipts", "MAX_WANTS", payload_of(wants=(Want(A, 1, 2),) * 11)),
    ("receipts", "MAX_BLOBS", payload_of(blobs=(BlobPart(b"s" * 32, 9, 0, 9),) * 11)),
    ("columns", "MAX_VALUE", payload_of(range_of([op_of(1, {5: "x" * 11})]))),
    ("columns", "MAX_VALUE", payload_of(range_of([op_of(1, {5: b"x" * 11}), op_of(2, {5: b""})]))),
    ("flat", "MAX_PLAIN", payload_of()),
]


@pytest.mark.parametrize(("module", "limit", "payload"), BEYOND)
def test_a_reader_keeps_each_limit_by_itself(
    module: str, limit: str, payload: Payload, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = encode(payload)
    assert decode(data) == payload
    monkeypatch.setattr(f"app.sync.bundle.{module}.{limit}", 10)
    with pytest.raises(PayloadError):
        decode(data)
    with pytest.raises(PayloadError):
        encode(payload)


def test_a_whole_volume_of_the_smallest_file_stays_in_bounds() -> None:
    """One million fields from a few kilobytes: the most a hostile sender can make of them."""
    fields = dict.fromkeys(range(1, 21), "x")
    data = encode(payload_of(range_of([op_of(n, fields) for n in range(1, limits.MAX_OPS + 1)])))
    tracemalloc.start()
    found = decode(data)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert len(found.ranges[0].ops) * 20 == limits.MAX_CELLS
    assert peak < 150 * limits.MIB


@pytest.mark.parametrize("frame", [zstandard.compress(b""), b"\x50\x2a\x4d\x18\x01\0\0\0x"])
def test_a_frame_of_nothing_is_refused(frame: bytes) -> None:
    parts = [frame, b"", b"", b""]
    data = b"\x01" + b"".join(len(p).to_bytes(4, "little") + p for p in parts)
    with pytest.raises(PayloadError):
        decode(data)


def test_one_record_under_two_places_is_refused() -> None:
    same = payload_of(range_of([op_of(1, {}, rid=b"1" * 16), op_of(2, {}, rid=b"1" * 15 + b"2")]))
    good = sections(encode(same))
    assert tried(framed(good)) == same
    assert tried(framed([*good[:3], good[3].replace(b"1" * 9 + b"2", b"1" * 10)])) is None


def test_one_digest_twice_is_refused() -> None:
    payload = payload_of(acks=(replace(ACK, digests={"20": b"d", "21": b"e"}),))
    good = sections(encode(payload))
    assert tried(framed([good[0].replace(b"\xa221", b"\xa220"), *good[1:]])) is None


def test_an_integer_beyond_64_bits_is_refused_in_any_column() -> None:
    for value in (2**64, -(2**63) - 1):
        with pytest.raises(PayloadError):
            encode(payload_of(range_of([op_of(1, {5: value}), op_of(2, {5: 1})])))


def test_a_frame_that_states_another_size_is_refused() -> None:
    good = sections(encode(WHOLE))
    frame = bytearray(zstandard.ZstdCompressor().compress(good[0]))
    assert frame[4] == 0x20  # one segment, size in one byte
    frame[5] ^= 1
    rest = framed([b"", *good[1:]])[5:]
    with pytest.raises(PayloadError):
        decode(b"\x01" + len(frame).to_bytes(4, "little") + bytes(frame) + rest)
