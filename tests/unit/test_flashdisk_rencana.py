# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The plan of a stick: urgent first, oldest first, never more than fits."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from app.infra.flashdisk import Space
from app.sync.stick.layout import FILE_MAX, LIMITS, MIB, Limits
from app.sync.stick.plan import OutgoingItem, Priority, divide, in_order, sticks
from tests.helpers.flashdisk_contoh import id_paket, paket

POLOS = Limits(entry=0)
GIB = 1024 * MIB


def barang(nomor: int, size: int, priority: Priority = Priority.CATATAN) -> OutgoingItem:
    return replace(paket(nomor, 1).item, size=size, priority=priority)


items = st.lists(
    st.builds(
        barang,
        st.integers(1, 60),
        st.integers(0, 700) | st.integers(500_000_000, 600_000_000),
        st.sampled_from(Priority),
    ),
    max_size=25,
)
spaces = st.builds(
    lambda total, used, cluster: Space(total, max(0, total - used), cluster),
    st.integers(0, 4000),
    st.integers(0, 4000),
    st.sampled_from([1, 32, 512]),
)


@given(items, spaces)
def test_every_volume_is_in_exactly_one_part_and_what_goes_fits(
    waiting: list[OutgoingItem], space: Space
) -> None:
    plan = divide(waiting, space=space, limits=POLOS)
    parts = [*plan.now, *plan.later, *plan.refused]
    assert sorted(item.id for item in parts) == sorted({item.id for item in waiting})
    taken = sum(-(-item.size // space.cluster) * space.cluster for item in plan.now)
    assert taken <= space.free - space.free * 5 // 100
    assert list(plan.now) == in_order(plan.now)
    assert list(plan.later) == in_order(plan.later)
    assert all(item.size > LIMITS.packet for item in plan.refused)
    assert (plan.sticks_left == 0) == (not plan.later)
    assert plan.sticks_left <= len(plan.later)
    assert plan.bytes_now == sum(item.size for item in plan.now)


@given(items, spaces)
def test_the_plan_does_not_depend_on_the_order_of_what_waits(
    waiting: list[OutgoingItem], space: Space
) -> None:
    once = list({item.id: item for item in waiting}.values())
    assert divide(once, space=space) == divide(once[::-1], space=space)


@given(items, spaces)
def test_what_waits_would_not_fit_beside_the_more_urgent(
    waiting: list[OutgoingItem], space: Space
) -> None:
    plan = divide(waiting, space=space, limits=POLOS)
    order = in_order(waiting)
    for item in plan.later:
        before = order[: order.index(item)]
        taken = sum(
            -(-one.size // space.cluster) * space.cluster for one in before if one in plan.now
        )
        needed = -(-item.size // space.cluster) * space.cluster
        assert taken + needed > space.free - space.free * 5 // 100


def test_receipts_then_records_then_small_then_large_files_oldest_first() -> None:
    kinds = (Priority.BERKAS_BESAR, Priority.TANDA_TERIMA, Priority.BERKAS_KECIL, Priority.CATATAN)
    waiting = [barang(number, 10, kind) for number in (5, 4) for kind in kinds[:1]]
    waiting += [barang(10 + number, 10, kind) for number, kind in enumerate(kinds)]
    plan = divide(waiting, space=Space(10**9, 10**9))
    assert [item.id for item in plan.now] == [id_paket(n) for n in (11, 13, 12, 4, 5, 10)]


def test_seven_sticks_remain_of_a_two_gigabyte_stick() -> None:
    waiting = [barang(number, 256 * MIB, Priority.BERKAS_BESAR) for number in range(1, 57)]
    plan = divide(waiting, space=Space(2 * GIB, 2 * GIB, 32 * 1024))
    assert len(plan.now) == 7
    assert plan.sticks_left == 7
    assert plan.bytes_later == 49 * 256 * MIB


def test_volume_larger_than_the_stick_counts_as_a_stick_and_is_not_forgotten() -> None:
    space = Space(1000, 1000)
    assert sticks([barang(1, 5000), barang(2, 10)], space, POLOS) == 2
    assert divide([barang(1, 5000)], space=space, limits=POLOS).sticks_left == 1


def test_bytes_that_lie_there_already_need_no_room() -> None:
    waiting = [barang(1, 900), barang(2, 900)]
    space = Space(2000, 1000)
    assert len(divide(waiting, space=space, limits=POLOS).now) == 1
    plan = divide(waiting, space=space, present={id_paket(2): 900}, limits=POLOS)
    assert len(plan.now) == 2


def test_limit_of_fat32_holds_whatever_the_limits_say() -> None:
    wide = Limits(packet=1 << 40)
    space = Space(1 << 41, 1 << 41)
    assert len(divide([barang(1, FILE_MAX)], space=space, limits=wide).now) == 1
    assert len(divide([barang(1, FILE_MAX + 1)], space=space, limits=wide).refused) == 1
