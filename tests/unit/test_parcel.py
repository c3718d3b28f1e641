# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Several small volumes as one upload: the same back, and nothing else taken for one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.sync import parcel
from app.sync.bundle.header import MAGIC

volumes = st.lists(st.binary(min_size=1, max_size=300), min_size=1, max_size=parcel.MOST_VOLUMES)


@given(volumes)
def test_what_was_wrapped_comes_out(inside: list[bytes]) -> None:
    data = parcel.wrap(inside)
    assert parcel.is_parcel(data)
    assert parcel.unwrap(data) == inside
    assert len(data) == parcel.overhead(len(inside)) + sum(map(len, inside))


@given(volumes, st.data())
def test_a_wrong_length_is_noticed(inside: list[bytes], data: st.DataObject) -> None:
    raw = parcel.wrap(inside)
    cut = data.draw(st.integers(0, len(raw) - 1))
    for wrong in (raw[:cut], raw + b"x"):
        with pytest.raises(parcel.ParcelError):
            parcel.unwrap(wrong)


@given(st.binary(max_size=200))
def test_no_bytes_make_it_fail_otherwise(raw: bytes) -> None:
    for data in (raw, parcel.MAGIC + raw):
        try:
            found = parcel.unwrap(data)
        except parcel.ParcelError:
            continue
        assert parcel.wrap(found) == data


@pytest.mark.parametrize(
    "inside", [[], [b""], [b"x"] * (parcel.MOST_VOLUMES + 1), [bytes(parcel.MOST_BYTES)]]
)
def test_the_format_has_limits(inside: list[bytes]) -> None:
    with pytest.raises(ValueError, match="volumes"):
        parcel.wrap(inside)


def test_a_volume_is_no_parcel() -> None:
    assert not parcel.is_parcel(MAGIC + bytes(100))
