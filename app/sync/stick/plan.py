# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What goes on this stick now, what waits for the next one, and how many sticks that makes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import BinaryIO
from uuid import UUID

from app.infra.flashdisk import Space
from app.sync.stick.layout import FILE_MAX, LIMITS, Limits


class Priority(IntEnum):
    """Order on the stick; within one, the oldest volume (smallest UUIDv7) goes first."""

    TANDA_TERIMA = 0
    """Receipts and certificates in a volume of their own"""
    CATATAN = 1
    BERKAS_KECIL = 2
    BERKAS_BESAR = 3


@dataclass(frozen=True)
class OutgoingItem:
    """One sealed volume that waits to be carried."""

    id: UUID
    """Bundle id; names the file"""
    priority: Priority
    size: int
    """bytes ``write`` will write, exactly"""
    write: Callable[[BinaryIO], object]
    """Writes the volume's bytes in order, the same ones at every call; may be called again"""
    sha256: bytes | None = None
    """If known, a copy that is already on the stick is checked without calling ``write``"""


@dataclass(frozen=True)
class Plan:
    """The division of what waits; every tuple is in the order of writing."""

    now: tuple[OutgoingItem, ...]
    later: tuple[OutgoingItem, ...]
    refused: tuple[OutgoingItem, ...]
    """Too large for any file of ours: split it into volumes first"""
    sticks_left: int
    """Sticks like this one (emptied of everything) that ``later`` needs; 0 if none"""

    @property
    def bytes_now(self) -> int:
        return sum(item.size for item in self.now)

    @property
    def bytes_later(self) -> int:
        return sum(item.size for item in self.later)


def in_order(items: Iterable[OutgoingItem]) -> list[OutgoingItem]:
    """Return each item once, most urgent first, oldest first among equals."""
    once = {item.id: item for item in items}
    return sorted(once.values(), key=lambda item: (item.priority, item.id.int))


def divide(
    items: Iterable[OutgoingItem],
    *,
    space: Space,
    present: Mapping[UUID, int] | None = None,
    limits: Limits = LIMITS,
) -> Plan:
    """Choose what fits in the free space less the reserve.

    Args:
        items: everything that waits, in any order.
        space: the stick as it is now.
        present: bytes of an item that lie there already (unfinished or whole).
        limits: sizes.
    """
    there = present or {}
    largest = min(limits.packet, FILE_MAX)
    room = space.free - space.free * limits.reserve_percent // 100
    now: list[OutgoingItem] = []
    later: list[OutgoingItem] = []
    refused: list[OutgoingItem] = []
    for item in in_order(items):
        needed = max(0, _taken(item.size, space, limits) - there.get(item.id, 0))
        if item.size > largest:
            refused.append(item)
        elif needed <= room:
            now.append(item)
            room -= needed
        else:
            later.append(item)
    return Plan(tuple(now), tuple(later), tuple(refused), sticks(later, space, limits))


def _taken(size: int, space: Space, limits: Limits) -> int:
    cluster = max(1, space.cluster)
    return -(-size // cluster) * cluster + limits.entry


def sticks(later: list[OutgoingItem], space: Space, limits: Limits) -> int:
    """Count sticks of this size, filled first-fit; what fits on none still counts as one each."""
    capacity = space.total - space.total * limits.reserve_percent // 100
    rooms: list[int] = []
    for item in later:
        needed = _taken(item.size, space, limits)
        for number, room in enumerate(rooms):
            if needed <= room:
                rooms[number] = room - needed
                break
        else:
            rooms.append(max(0, capacity - needed))
    return len(rooms)
