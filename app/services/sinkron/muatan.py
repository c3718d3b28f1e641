# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What goes over the line at once: one volume, or several small ones tied together.

A bundle that was begun is kept as it is until it has arrived, also over a restart of the program:
the hub knows its bytes by their hash and takes the rest.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from uuid import UUID

from app.infra.berkas import tulis_bytes_atomik
from app.services.sinkron.kotak import Kiriman
from app.sync import parcel
from app.sync.online.exchange import Outgoing

KECIL = 128 * 1024
"""Volumes up to here are tied together"""
BERSAMA = 256 * 1024
"""Bytes of one bundle: a line that dies in it has not kept the hub waiting for long"""
NAMA = "ikatan.lmp"


@dataclass(frozen=True)
class Tanda:
    """This PC's receipt for the other PCs, sealed."""

    isi: bytes
    sidik: str
    """Digest of what it says of streams"""
    berkas: tuple[bytes, ...]
    """Contents it is known to have told, this time or before"""
    penuh: bool
    """It names all of them"""


@dataclass(frozen=True)
class Muatan:
    """One upload and what is inside, in its order; None: the receipt."""

    outgoing: Outgoing
    ids: tuple[UUID | None, ...]


def kelompok(items: Sequence[Kiriman], room: int) -> Iterator[list[Kiriman]]:
    """Yield the volumes in their order, small ones together.

    Args:
        items: what is to be sent.
        room: bytes that are taken already in the first group.
    """
    group: list[Kiriman] = []
    for item in items:
        small = item.ukuran <= KECIL and not item.ekor
        full = room + item.ukuran > BERSAMA or len(group) + 2 > parcel.MOST_VOLUMES
        if group and (full or not small):
            yield group
            group, room = [], 0
        if small:
            group.append(item)
            room += item.ukuran
        else:
            yield [item]
    if group:
        yield group


def ikat(folder: Path, items: Sequence[Kiriman], tanda: Tanda | None) -> Muatan:
    """Tie small volumes, and the receipt, together in a file of the folder."""
    volumes = [item.path.read_bytes() for item in items]
    ids: list[UUID | None] = [item.id for item in items]
    if tanda is not None:
        volumes, ids = [tanda.isi, *volumes], [None, *ids]
    path = folder / NAMA
    tulis_bytes_atomik(path, parcel.wrap(volumes), dalam_kantor=True)
    return Muatan(keluaran(path), tuple(ids))


def begun(folder: Path, noted: str) -> Muatan | None:
    """Return the bundle that was on its way when the last exchange ended, if it is still here.

    Args:
        folder: where it lies.
        noted: what ``catat`` returned of it.
    """
    sidik, _, names = noted.partition(" ")
    path = folder / NAMA
    if not sidik or not path.exists():
        return None
    outgoing = keluaran(path, begun=True)
    if outgoing.sha256.hex() != sidik:
        return None
    ids = tuple(None if name == "-" else UUID(hex=name) for name in names.split(","))
    return Muatan(outgoing, ids)


def catat(muatan: Muatan) -> str:
    """Return what is remembered of a bundle that is on its way."""
    names = ",".join("-" if one is None else one.hex for one in muatan.ids)
    return f"{muatan.outgoing.sha256.hex()} {names}"


def keluaran(path: Path, *, begun: bool = False) -> Outgoing:
    """Return a file as the line carries it."""
    found = sha256()
    size = 0
    with path.open("rb") as stream:
        while piece := stream.read(1024 * 1024):
            found.update(piece)
            size += len(piece)
    return Outgoing(path, found.digest(), size, begun)


def ukuran(items: Iterable[Kiriman]) -> int:
    """Return the bytes of several volumes."""
    return sum(item.ukuran for item in items)
