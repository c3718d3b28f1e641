# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Where on a stick our files lie, also after a worm hid or moved the folder; nothing is opened."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from app.sync.stick import worms
from app.sync.stick.faults import StickFaultError, still_there
from app.sync.stick.layout import (
    PACKET,
    RECEIPT,
    ROOT,
    UNFINISHED,
    Limits,
    Place,
    place_of,
    same_name,
    shown,
    suffix,
)
from app.sync.stick.port import Entry, StickFs

DEPTH = 3
"""Folders below ``LUMBUNG`` that are looked into: agency, place, and one for a person's mistake"""


class Kind(StrEnum):
    """What the ending of a name claims."""

    RECEIPT = "tanda terima"
    PACKET = "paket"


KINDS = {RECEIPT: Kind.RECEIPT, PACKET: Kind.PACKET}


@dataclass(frozen=True)
class Spotted:
    """A regular file of ours, not yet opened."""

    path: Path
    kind: Kind
    place: Place
    agency_folder: str
    """Opaque name of the agency in lower case; empty if it lies outside of one"""
    size: int
    hidden: bool
    """It or a folder above it carries Hidden or System, or was moved under a nameless folder"""

    @property
    def name(self) -> str:
        """The file's name, fit for a sentence."""
        return shown(self.path.name)


@dataclass(frozen=True)
class Skipped:
    """A file that was not taken, and why in words."""

    name: str
    reason: str


@dataclass
class Survey:
    """What a look at the names of a stick shows."""

    files: list[Spotted] = field(default_factory=list)
    """Receipts first, then packets, each oldest first"""
    unfinished: list[tuple[str, int]] = field(default_factory=list)
    """Name and bytes of files that an interrupted session left"""
    skipped: list[Skipped] = field(default_factory=list)
    """Links, damaged folders and the like"""
    worms: worms.WormReport = field(default_factory=worms.WormReport)

    @property
    def hidden(self) -> tuple[str, ...]:
        return tuple(spotted.name for spotted in self.files if spotted.hidden)

    @property
    def total(self) -> int:
        return sum(spotted.size for spotted in self.files)


@dataclass(frozen=True)
class _Folder:
    path: Path
    depth: int
    agency: str
    place: Place
    hidden: bool


def survey(
    fs: StickFs, root: Path, *, volume: int, agency_folder: str | None, limits: Limits
) -> Survey:
    """Look at the names under every ``LUMBUNG`` of the stick.

    Args:
        fs: the stick; its errors come as ``StickFaultError``.
        root: topmost folder of the stick.
        volume: number of the medium at the start.
        agency_folder: only this agency's folder (and what lies outside of any), or all.
        limits: sizes.
    """
    found = Survey()
    top = fs.entries(root)
    ours: list[Entry] = []
    for start in _starts(fs, root, top, found):
        for folder, entries in _walk(fs, start, volume=volume, found=found, limits=limits):
            if agency_folder is not None and folder.agency not in {"", agency_folder}:
                continue
            ours.extend(entries)
            _sort_out(folder, entries, found)
    found.files.sort(key=lambda one: (one.kind is Kind.PACKET, one.path.name.casefold()))
    found.worms = worms.look(top, ours)
    return found


def _starts(fs: StickFs, root: Path, top: list[Entry], found: Survey) -> Iterator[_Folder]:
    yield from _named_ours(root, top, found, hidden=False)
    for entry in top:
        if entry.is_folder and worms.blank_name(entry.name):
            place = root / entry.name
            yield from _named_ours(place, fs.entries(place), found, hidden=True)


def _named_ours(
    folder: Path, entries: list[Entry], found: Survey, *, hidden: bool
) -> Iterator[_Folder]:
    for entry in entries:
        if not same_name(entry.name, ROOT):
            continue
        if entry.is_folder:
            path = folder / entry.name
            yield _Folder(path, 0, "", Place.LAIN, hidden or entry.hidden)
        else:
            found.skipped.append(Skipped(shown(entry.name), "tautan atau bukan folder"))


def _walk(
    fs: StickFs, start: _Folder, *, volume: int, found: Survey, limits: Limits
) -> Iterator[tuple[_Folder, list[Entry]]]:
    waiting = [start]
    left = limits.entries
    while waiting:
        folder = waiting.pop()
        try:
            entries = fs.entries(folder.path)
        except StickFaultError:
            if not still_there(fs, start.path.parent, volume):
                raise
            found.skipped.append(Skipped(shown(folder.path.name), "folder tidak terbaca"))
            continue
        if len(entries) > left:
            found.skipped.append(Skipped(shown(folder.path.name), "terlalu banyak berkas"))
        entries = sorted(entries, key=lambda entry: entry.name)[:left]
        left -= len(entries)
        yield folder, entries
        if folder.depth < DEPTH:
            waiting.extend(_below(folder, entry) for entry in entries if entry.is_folder)


def _below(folder: _Folder, entry: Entry) -> _Folder:
    name = entry.name.casefold()
    return _Folder(
        path=folder.path / entry.name,
        depth=folder.depth + 1,
        agency=name if folder.depth == 0 else folder.agency,
        place=place_of(name) if folder.depth == 1 else Place.LAIN,
        hidden=folder.hidden or entry.hidden,
    )


def _sort_out(folder: _Folder, entries: list[Entry], found: Survey) -> None:
    for entry in entries:
        ending = suffix(entry.name)
        if ending not in KINDS and ending != UNFINISHED:
            continue
        if not entry.is_file:
            found.skipped.append(Skipped(shown(entry.name), "tautan atau bukan berkas biasa"))
        elif ending == UNFINISHED:
            found.unfinished.append((shown(entry.name), entry.size))
        else:
            found.files.append(
                Spotted(
                    path=folder.path / entry.name,
                    kind=KINDS[ending],
                    place=folder.place,
                    agency_folder=folder.agency,
                    size=entry.size,
                    hidden=folder.hidden or entry.hidden,
                )
            )
