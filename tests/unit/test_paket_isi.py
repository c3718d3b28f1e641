# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The plaintext of a volume: exact there and back, and nothing but ``PayloadError`` otherwise."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable
from contextlib import suppress

import msgpack
import pytest
import zstandard
from hypothesis import example, given
from hypothesis import strategies as st

from app.sync.bundle import limits
from app.sync.bundle.columns import (
    Kind,
    read_column,
    read_integers,
    write_column,
    write_integers,
)
from app.sync.bundle.errors import PayloadError
from app.sync.bundle.flat import Reader, Writer
from app.sync.bundle.payload import decode, encode
from app.sync.wire import Ack, Payload, Scope
from tests.helpers.paket import (
    AGENCY,
    MS,
    PAYLOADS,
    WIRE,
    op_of,
    payload_of,
    range_of,
    types_of,
)

REPEATED = st.lists(WIRE, min_size=1, max_size=4).flatmap(
    lambda few: st.lists(st.sampled_from(few), max_size=60)
)
EMPTY = encode(Payload(Scope.DOWN, AGENCY))


def plaintext(
    scalars: list[object], numbers: bytes = b"", text: bytes = b"", raw: bytes = b""
) -> bytes:
    """Return a plaintext of hand-made sections."""
    meta = b"".join(msgpack.packb(scalar) for scalar in scalars)
    return framed(meta, numbers, text, raw)


def framed(*sections: bytes) -> bytes:
    frame = zstandard.ZstdCompressor()
    data = b"\x01"
    for section in sections:
        packed = frame.compress(section) if section else b""
        data += len(packed).to_bytes(4, "little") + packed
    return data


def refuses(data: bytes) -> str:
    with pytest.raises(PayloadError) as caught:
        decode(data)
    return caught.value.reason


@given(PAYLOADS)
def test_a_payload_comes_back_as_it_was(payload: Payload) -> None:
    found = decode(encode(payload))
    assert found == payload
    assert types_of(found) == types_of(payload)


@given(PAYLOADS)
def test_writing_the_same_payload_twice_gives_the_same_bytes(payload: Payload) -> None:
    assert encode(decode(encode(payload))) == encode(payload)


@given(PAYLOADS, st.data())
def test_any_other_bytes_give_a_payload_or_a_payload_error(
    payload: Payload, data: st.DataObject
) -> None:
    good = bytearray(encode(payload))
    for _ in range(data.draw(st.integers(1, 4))):
        good[data.draw(st.integers(0, len(good) - 1))] = data.draw(st.integers(0, 255))
    with suppress(PayloadError):
        decode(bytes(good))


@given(PAYLOADS, st.data())
def test_any_other_sections_give_a_payload_or_a_payload_error(
    payload: Payload, data: st.DataObject
) -> None:
    """Past compression, where a flipped bit seldom gets: the sections themselves are changed."""
    sections = unframed(encode(payload))
    for _ in range(data.draw(st.integers(1, 4))):
        section = data.draw(st.sampled_from(sections))
        if section:
            section[data.draw(st.integers(0, len(section) - 1))] = data.draw(st.integers(0, 255))
    with suppress(PayloadError):
        decode(framed(*map(bytes, sections)))


def unframed(data: bytes) -> list[bytearray]:
    place, sections = 1, []
    for _ in range(4):
        length = int.from_bytes(data[place : place + 4], "little")
        packed = data[place + 4 : place + 4 + length]
        sections.append(bytearray(zstandard.decompress(packed) if packed else b""))
        place += 4 + length
    return sections


@given(st.binary(max_size=200))
@example(b"")
@example(b"\x01" + b"\0" * 16)
def test_noise_is_refused(data: bytes) -> None:
    refuses(data)


@given(st.lists(st.binary(max_size=60), min_size=4, max_size=4))
def test_noise_in_sections_is_refused(sections: list[bytes]) -> None:
    refuses(framed(*sections))


def test_every_truncation_of_a_plaintext_is_refused() -> None:
    data = encode(payload_of(range_of([op_of(1, {0: b"k" * 16, 10: "1/PPID"})])))
    for length in range(len(data)):
        refuses(data[:length])
    refuses(data + b"\0")


# ----- columns ----------------------------------------------------------------------------------


def there_and_back(write: Callable[[Writer], None], read: Callable[[Reader], object]) -> object:
    out = Writer()
    write(out)
    src = Reader(out.finish())
    found = read(src)
    src.finish()
    return found


@given(st.lists(WIRE, max_size=40) | REPEATED)
@example([True, 1, False, 0])
@example([None, 1, 1, None])
@example([2**64 - 1, -(2**63)])
@example(["", b"", None])
def test_a_column_comes_back_with_its_types(values: list[object]) -> None:
    found = there_and_back(
        lambda out: write_column(out, values), lambda src: read_column(src, len(values))
    )
    assert [(type(v), v) for v in found] == [(type(v), v) for v in values]


@given(
    st.lists(st.integers(-(2**63), 2**64 - 1), max_size=30)
    | st.lists(st.integers(0, 300), max_size=30).map(sorted)
)
@example(list(range(5, 500, 3)))
def test_integers_come_back(values: list[int]) -> None:
    found = there_and_back(
        lambda out: write_integers(out, values), lambda src: read_integers(src, len(values))
    )
    assert list(found) == values


@pytest.mark.parametrize(
    ("values", "kind"),
    [
        ([7] * 50, Kind.SAME),
        (["selesai", "diproses"] * 20, Kind.PICK),
        ([None, "x"] * 20, Kind.PICK),
        ([1, 900, 44, 17_000], Kind.OFFSET),
        (list(range(1_000, 1_500)), Kind.STEP),
        ([f"nomor {n}" for n in range(20)], Kind.TEXT),
        ([bytes([n]) * 3 for n in range(20)], Kind.BYTES),
        ([None, *(f"nomor {n}" for n in range(20))], Kind.GAPS),
        ([True, 1], Kind.PLAIN),
        ([-(2**63), 2**64 - 1], Kind.PLAIN),
    ],
)
def test_a_column_is_written_in_its_shortest_way(values: list[object], kind: Kind) -> None:
    out = Writer()
    write_column(out, values)
    assert Reader(out.finish()).value() == kind


@pytest.mark.parametrize("value", [1.5, object(), 2**64, -(2**63) - 1, "\ud800", [1], {}])
def test_what_has_no_wire_form_is_refused_in_writing(value: object) -> None:
    for fields in ({5: value}, {5: value, 6: "a"}):
        with pytest.raises(PayloadError):
            encode(payload_of(range_of([op_of(1, fields), op_of(2, {5: "b"})])))


def test_a_value_may_have_four_mebibytes_and_no_more() -> None:
    for largest in ("x" * limits.MAX_VALUE, "é" * (limits.MAX_VALUE // 2)):
        payload = payload_of(range_of([op_of(1, {5: largest})]))
        assert decode(encode(payload)) == payload
        for fields in ([{5: largest + "x"}], [{5: largest + "x"}, {5: "y"}]):
            ops = [op_of(n, f) for n, f in enumerate(fields, start=1)]
            with pytest.raises(PayloadError):
                encode(payload_of(range_of(ops)))


# ----- operations -------------------------------------------------------------------------------


def test_shapes_of_one_table_share_their_columns() -> None:
    ops = [
        op_of(1, {0: b"k" * 16, 10: "satu", 11: 1}),
        op_of(2, {10: "dua"}),
        op_of(3, {11: 3, 10: "tiga"}),
        op_of(4, None, commitments={10: b"c" * 32}),
        op_of(5, {}),
        op_of(6, {10: "empat"}, tbl=21),
    ]
    payload = payload_of(range_of(ops))
    assert decode(encode(payload)) == payload


def test_a_feed_range_keeps_its_gaps_and_how_far_it_covers() -> None:
    rng = range_of([op_of(5, {10: "a"}), op_of(900, {10: "b"})], after=2, upto=1_000)
    assert decode(encode(payload_of(rng))).ranges == (rng,)


@pytest.mark.parametrize(
    "changes",
    [
        {"rid": b"short"},
        {"user": b""},
        {"hlc": 2**64},
        {"hlc": -1},
        {"ctx": -1},
        {"ctx": "1"},
        {"tbl": 0x10000},
        {"tbl": -1},
        {"fields": {0x10000: 1}},
        {"fields": {"10": 1}},
        {"fields": None},
        {"fields": {10: 1}, "commitments": {10: b"c" * 32}},
        {"fields": None, "commitments": {10: b"c" * 31}},
        {"fields": {n: n for n in range(limits.MAX_FIELDS + 1)}},
    ],
)
def test_a_malformed_operation_is_refused_in_writing(changes: dict[str, object]) -> None:
    with pytest.raises(PayloadError):
        encode(payload_of(range_of([op_of(1, {10: 1})._replace(**changes)])))


@pytest.mark.parametrize(
    "changes",
    [
        {"after": 1},
        {"upto": 1},
        {"after": 9},
        {"head": b"h"},
        {"signature": b""},
        {"stream": b"x" * 19},
        {"vectors": {1: {b"x": 1}}},
        {"vectors": {-1: {}}},
        {"vectors": {1: {b"s" * 20: 2**63}}},
    ],
)
def test_a_malformed_range_is_refused_in_writing(changes: dict[str, object]) -> None:
    ops = [op_of(1, {10: 1}), op_of(2, {10: 2})]
    with pytest.raises(PayloadError):
        encode(payload_of(range_of(ops, **changes)))


# ----- bombs ------------------------------------------------------------------------------------


def peak_of(data: bytes) -> int:
    tracemalloc.start()
    try:
        refuses(data)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def bomb(size: int) -> bytes:
    """Return a plaintext whose last section claims and holds ``size`` zeros."""
    meta = unframed(EMPTY)[0]
    return framed(bytes(meta), b"", b"", b"\0" * size)


def test_a_decompression_bomb_is_refused_before_it_grows() -> None:
    data = bomb(limits.MAX_PLAIN + 1)
    assert len(data) < 10_000
    assert peak_of(data) < limits.MIB


def test_sections_that_are_too_large_together_are_refused_before_they_grow() -> None:
    half = zstandard.ZstdCompressor().compress(b"\0" * (limits.MAX_PLAIN // 2 + 1))
    part = len(half).to_bytes(4, "little") + half
    assert peak_of(b"\x01" + part * 2 + b"\0" * 8) < limits.MIB


@pytest.mark.parametrize("claimed", [2**63, 2**64 - 1, 2**32])
def test_a_frame_that_lies_about_its_size_costs_nothing(claimed: int) -> None:
    frame = b"\x28\xb5\x2f\xfd\xe0" + claimed.to_bytes(8, "little") + b"\x01\x00\x00"
    data = b"\x01" + len(frame).to_bytes(4, "little") + frame + b"\0" * 12
    assert peak_of(data) < limits.MIB


def test_a_frame_without_a_size_is_refused() -> None:
    frame = zstandard.ZstdCompressor(write_content_size=False).compress(b"abc")
    assert refuses(b"\x01" + len(frame).to_bytes(4, "little") + frame + b"\0" * 12)


def test_a_frame_with_a_huge_window_is_refused() -> None:
    params = zstandard.ZstdCompressionParameters.from_level(3, window_log=27)
    frame = zstandard.ZstdCompressor(compression_params=params).compressobj()
    data = frame.compress(b"abc") + frame.flush()
    refuses(b"\x01" + len(data).to_bytes(4, "little") + data + b"\0" * 12)


FRONT: list[object] = [1, b"a" * 16, 1, 0, b"", 0]
"""Scope, agency, min_apply, certificates, revocations, packs"""


@pytest.mark.parametrize(
    "claim",
    [
        b"\xdd\xff\xff\xff\xff",  # array of 2**32-1
        b"\xdf\xff\xff\xff\xff",  # map
        b"\xc9\xff\xff\xff\xff\x05",  # extension
        b"\xc6\xff\xff\xff\xff",  # bytes
        b"\xdb\xff\xff\xff\xff",  # text
        b"\x91" * 5_000,  # nested
        b"\x90",
        b"\x80",
        b"\xd6\xff\0\0\0\0",  # time stamp
        b"\xcb" + b"\0" * 8,  # float
        b"\xc1",
        b"\xa2\xff\xfe",  # no UTF-8
    ],
)
def test_hostile_msgpack_is_refused(claim: bytes) -> None:
    front = b"".join(map(msgpack.packb, FRONT))
    for place in range(len(FRONT) + 1):
        meta = b"".join(map(msgpack.packb, FRONT[:place])) + claim
        assert peak_of(framed(meta, b"", b"", b"")) < limits.MIB
    assert peak_of(framed(front + claim, b"", b"", b"")) < limits.MIB


def test_many_repeats_of_a_long_value_are_refused() -> None:
    """4 MiB once in the file but 17 times in the result is more than a volume may hold."""
    ops = [op_of(n, {5: "x" * limits.MAX_VALUE}) for n in range(1, 18)]
    with pytest.raises(PayloadError):
        encode(payload_of(range_of(ops)))
    assert decode(encode(payload_of(range_of(ops[:15]))))
    src = Reader(plaintext([int(Kind.SAME), "x" * limits.MAX_VALUE]))
    with pytest.raises(PayloadError):
        read_column(src, 17)


def test_a_column_of_gaps_may_not_hold_another() -> None:
    src = Reader(plaintext([int(Kind.GAPS)] * 2_000, numbers=b"\0" * 4_000))
    with pytest.raises(PayloadError):
        read_column(src, 2)


def test_more_cells_than_a_volume_may_hold_are_refused_on_both_sides() -> None:
    fields = dict.fromkeys(range(1, limits.MAX_FIELDS + 1))
    count = limits.MAX_CELLS // limits.MAX_FIELDS
    ops = [op_of(n, fields) for n in range(1, count + 2)]
    with pytest.raises(PayloadError, match="cells"):
        encode(payload_of(range_of(ops)))
    largest = payload_of(range_of(ops[:-1]))
    good = encode(largest)
    assert decode(good) == largest
    assert len(good) < 20_000


def test_more_operations_than_a_volume_may_hold_are_refused() -> None:
    ops = [op_of(n, {}) for n in range(1, limits.MAX_OPS + 2)]
    with pytest.raises(PayloadError, match="operations"):
        encode(payload_of(range_of(ops)))
    assert len(decode(encode(payload_of(range_of(ops[:-1])))).ranges[0].ops) == limits.MAX_OPS


def test_receipts_share_one_budget() -> None:
    ack = Ack(AGENCY, Scope.AGENCY, 1, {}, {}, {}, blobs=(b"b" * 32,) * (limits.MAX_ACK_BLOBS // 2))
    assert decode(encode(payload_of(acks=(ack, ack)))).acks == (ack, ack)
    with pytest.raises(PayloadError):
        encode(payload_of(acks=(ack, ack, Ack(AGENCY, Scope.AGENCY, 1, {}, {}, {}, (b"b" * 32,)))))


def test_edits_of_a_real_volume_are_small() -> None:
    """100 edits of a status and a day cost less than 25 bytes each before sealing."""
    ops = [
        op_of(n, {35: ["diproses", "selesai"][n % 2], 38: f"2026-11-{n % 28 + 1:02}"})
        for n in range(1, 101)
    ]
    shifted = [op._replace(hlc=(MS + 977 * op.seq**2) << 16) for op in ops]
    assert len(encode(payload_of(range_of(shifted)))) < 2_500
