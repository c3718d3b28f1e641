# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Volumes come in an order in which each can be applied, whole, and no longer than they must."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.sync.portions import Part, portions

A, B, C = (bytes([n]) * 20 for n in (1, 2, 3))


@st.composite
def sejarah(draw: st.DrawFn) -> dict[bytes, list[Part]]:
    """Three PCs write in turns; each part had seen what its writer had read by then."""
    heads = dict.fromkeys((A, B, C), 0)
    seen: dict[bytes, dict[bytes, int]] = {s: {} for s in heads}
    parts: dict[bytes, list[Part]] = {s: [] for s in heads}
    for _ in range(draw(st.integers(1, 25))):
        who = draw(st.sampled_from((A, B, C)))
        reads = draw(st.sets(st.sampled_from((A, B, C))))
        for other in reads - {who}:
            for stream, seq in (*seen[other].items(), (other, heads[other])):
                if stream != who and seq:
                    seen[who][stream] = max(seq, seen[who].get(stream, 0))
        size = draw(st.integers(1, 5))
        last = parts[who][-1] if parts[who] else None
        after = heads[who]
        heads[who] += size
        if last is not None and draw(st.booleans()):  # where nobody signed, nobody can cut
            parts[who][-1] = Part(who, last.after, heads[who], dict(seen[who]))
        else:
            parts[who].append(Part(who, after, heads[who], dict(seen[who])))
    return parts


@given(sejarah(), st.integers(1, 12))
def test_every_volume_stands_on_those_before_it_and_nothing_is_left_out(
    parts: dict[bytes, list[Part]], limit: int
) -> None:
    reached: dict[bytes, int] = {}
    for portion in portions(parts, {}, limit):
        assert portion
        for stream, (after, upto) in portion.items():
            assert reached.get(stream, 0) == after < upto
            reached[stream] = upto
        for stream, (after, upto) in portion.items():
            for part in parts[stream]:
                if after < part.upto <= upto:
                    assert all(reached.get(s, 0) >= n for s, n in part.needs.items())
    assert reached == {s: own[-1].upto for s, own in parts.items() if own}


@given(st.lists(st.integers(1, 5), min_size=1, max_size=20), st.integers(5, 12))
def test_independent_parts_fill_volumes_up_to_the_limit(sizes: list[int], limit: int) -> None:
    own, at = [], 0
    for size in sizes:
        own.append(Part(A, at, at + size, {}))
        at += size
    found = [
        upto - after
        for portion in portions({A: own}, {}, limit)
        for after, upto in portion.values()
    ]
    assert sum(found) == at
    assert all(size <= limit for size in found)


def test_what_the_receiver_has_needs_no_volume() -> None:
    parts = {A: [Part(A, 3, 5, {B: 7})], B: []}
    assert list(portions(parts, {A: 3, B: 7}, 10)) == [{A: (3, 5)}]


def test_two_parts_that_need_each_other_go_together() -> None:
    parts = {A: [Part(A, 0, 9, {B: 2})], B: [Part(B, 0, 2, {A: 4})]}
    assert list(portions(parts, {}, 3)) == [{A: (0, 9), B: (0, 2)}]
