# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""One session of writing: folders, clean-up, receipts, then volumes by priority."""

from __future__ import annotations

import errno
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol
from uuid import UUID

from app.domain.errors import UserError
from app.domain.jobs import JobControl
from app.sync.stick import layout
from app.sync.stick.faults import (
    ReadBackError,
    StickFaultError,
    StrangeNameError,
    broken,
    pulled,
    put_in_words,
    still_there,
    strange_folder,
)
from app.sync.stick.layout import Limits, Place
from app.sync.stick.plan import OutgoingItem, Plan, divide, in_order, sticks
from app.sync.stick.port import Entry, StickFs
from app.sync.stick.writer import Content, PutResult, put


@dataclass(frozen=True)
class Receipt:
    """The newest receipt of one device, signed and sealed by the caller."""

    device: UUID
    raw: bytes


@dataclass(frozen=True)
class Written:
    """One volume that lies on the stick whole, synced and read back."""

    id: UUID
    size: int
    sha256: bytes
    resumed: int
    """bytes an interrupted session had left"""
    already: bool
    """It lay there whole before"""


class Report(Protocol):
    """The part of ``WriteReport`` that is filled in here."""

    on_stick: list[Written]
    receipts: int
    deleted: list[UUID]
    later: tuple[UUID, ...]
    later_bytes: int
    sticks_left: int
    refused: list[UUID]
    trouble: UserError | None


class Outbox:
    """The folders of one agency on one stick, while they are written to."""

    def __init__(
        self,
        fs: StickFs,
        root: Path,
        *,
        volume: int,
        report: Report,
        job: JobControl,
        limits: Limits,
    ) -> None:
        self._fs = fs
        self._root = root
        self._volume = volume
        self._report = report
        self._job = job
        self._limits = limits
        self._done = self._total = 0
        self._top = self._packets = self._receipts = root

    def prepare(self, agency_folder: str, place: Place) -> None:
        """Find or make our folders; every new name is synced before it is used."""
        self._top = self._folder(self._root, layout.ROOT)
        agency = self._folder(self._top, agency_folder)
        self._packets = self._folder(agency, place.value)
        self._receipts = self._folder(agency, Place.TANDA_TERIMA.value)

    def fill(
        self,
        *,
        items: Iterable[OutgoingItem],
        acks: Iterable[Receipt],
        may_delete: Collection[UUID],
        on_written: Callable[[Written], object] | None,
    ) -> None:
        """Write; a fault of the stick ends in ``report.trouble``, never in silence."""
        waiting = in_order(items)
        try:
            self._fill(waiting, list(acks), frozenset(may_delete), on_written)
        except StickFaultError as fault:
            self._report.trouble = put_in_words(self._fs, self._root, self._volume, fault.cause)
        except StrangeNameError as found:
            self._report.trouble = strange_folder(found.name)
        except ReadBackError:
            there = still_there(self._fs, self._root, self._volume)
            self._report.trouble = broken() if there else pulled()
        if self._report.trouble is not None:
            self._tell_rest(waiting)

    def _fill(
        self,
        waiting: list[OutgoingItem],
        acks: list[Receipt],
        may_delete: frozenset[UUID],
        on_written: Callable[[Written], object] | None,
    ) -> None:
        readme = layout.README_TEXT.encode("ascii")
        self._total = 2 * (len(readme) + sum(len(ack.raw) for ack in acks))
        self._delete(may_delete - {item.id for item in waiting})
        self._put(self._top, layout.README, _ready(readme))
        for ack in acks:
            self._put(self._receipts, layout.receipt_name(ack.device), _ready(ack.raw))
            self._report.receipts += 1
        plan = self._plan(waiting)
        self._total += 2 * plan.bytes_now
        self._report.refused.extend(item.id for item in plan.refused)
        self._note_later(plan.later, plan.sticks_left)
        for item in plan.now:
            written = self._volume_out(item)
            if written is not None:
                self._report.on_stick.append(written)
                if on_written is not None:
                    on_written(written)
        self._fs.flush(self._root)
        if not still_there(self._fs, self._root, self._volume):
            self._report.trouble = pulled()

    def _volume_out(self, item: OutgoingItem) -> Written | None:
        if self._fs.volume(self._root) != self._volume:  # else we would fill the mount point
            raise StickFaultError(OSError(errno.ENODEV, "another medium"))
        name = layout.packet_name(item.id)
        try:
            result = self._put(self._packets, name, Content(item.size, item.write, item.sha256))
        except StickFaultError as fault:
            if fault.cause.errno != errno.EFBIG:
                raise
            self._report.refused.append(item.id)
            return None
        return Written(item.id, item.size, result.sha256, result.resumed, result.already)

    def _put(self, folder: Path, name: str, content: Content) -> PutResult:
        unfinished = Path(name).stem + layout.UNFINISHED
        return put(
            self._fs,
            folder,
            (name, unfinished),
            content=content,
            advance=self._advance,
            limits=self._limits,
        )

    def _advance(self, count: int) -> None:
        self._done += count
        self._job.step(min(self._done, self._total), self._total, "menulis flashdisk")

    def _delete(self, may_delete: frozenset[UUID]) -> None:
        """Remove confirmed volumes and what is left of their writing, and nothing else."""
        gone = False
        for entry in self._fs.entries(self._packets):
            bundle = layout.id_of(entry.name)
            ours = layout.suffix(entry.name) in {layout.PACKET, layout.UNFINISHED}
            if bundle is None or bundle not in may_delete or not ours or not entry.is_file:
                continue
            self._fs.remove(self._packets / entry.name)
            gone = True
            if layout.suffix(entry.name) == layout.PACKET:
                self._report.deleted.append(bundle)
        if gone:
            self._fs.sync_folder(self._packets)

    def _plan(self, waiting: list[OutgoingItem]) -> Plan:
        entries = self._fs.entries(self._packets)
        plan = self._divide(waiting, entries)
        if not plan.later:
            return plan
        wanted = {item.id for item in plan.now}
        strangers = [
            entry.name
            for entry in entries
            if entry.is_file
            and layout.suffix(entry.name) == layout.UNFINISHED
            and layout.id_of(entry.name) not in wanted
        ]
        if not strangers:
            return plan
        for name in strangers:  # room is short, and a half volume is of use to nobody
            self._fs.remove(self._packets / name)
        self._fs.sync_folder(self._packets)
        return self._divide(waiting, self._fs.entries(self._packets))

    def _divide(self, waiting: list[OutgoingItem], entries: list[Entry]) -> Plan:
        return divide(
            waiting,
            space=self._fs.space(self._root),
            present=_present(entries),
            limits=self._limits,
        )

    def _note_later(self, later: Collection[OutgoingItem], sticks_left: int) -> None:
        self._report.later = tuple(item.id for item in later)
        self._report.later_bytes = sum(item.size for item in later)
        self._report.sticks_left = sticks_left

    def _tell_rest(self, waiting: list[OutgoingItem]) -> None:
        """After a fault, everything that is not safely there waits."""
        settled = {written.id for written in self._report.on_stick} | set(self._report.refused)
        rest = [item for item in waiting if item.id not in settled]
        try:
            left = sticks(rest, self._fs.space(self._root), self._limits)
        except StickFaultError:
            left = 1 if rest else 0  # the stick is gone: its size is not known any more
        self._note_later(rest, left)

    def _folder(self, parent: Path, name: str) -> Path:
        entry = layout.find(self._fs.entries(parent), name)
        if entry is None:
            self._fs.make_folder(parent / name)
            path = parent / name
        elif entry.is_folder:
            path = parent / entry.name
        else:
            raise StrangeNameError(layout.shown(entry.name))
        self._fs.sync_folder(parent)  # also a name that dates from just before a power cut
        return path


def _ready(raw: bytes) -> Content:
    return Content(len(raw), lambda target: target.write(raw))


def _present(entries: Iterable[Entry]) -> Mapping[UUID, int]:
    """Bytes that lie there of each volume, whole or unfinished."""
    found: dict[UUID, int] = {}
    for entry in entries:
        bundle = layout.id_of(entry.name)
        known = layout.suffix(entry.name) in {layout.PACKET, layout.UNFINISHED}
        if bundle is not None and known and entry.is_file:
            found[bundle] = max(found.get(bundle, 0), entry.size)
    return found
