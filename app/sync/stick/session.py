# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The stick for the services: ``look`` at it, ``write`` what waits, ``read`` what came.

Nothing here knows what a packet holds. A packet on a stick is a copy: the caller keeps its own
until a receipt says that it arrived.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Container, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from app.domain.errors import UserError
from app.domain.jobs import JobControl
from app.infra.flashdisk import Space
from app.sync.stick import worms
from app.sync.stick.disk import DiskFs
from app.sync.stick.faults import (
    StickFaultError,
    StrangeNameError,
    locked,
    missing,
    put_in_words,
    strange_folder,
)
from app.sync.stick.finder import Survey, survey
from app.sync.stick.guard import GuardedFs
from app.sync.stick.layout import LIMITS, Limits, Place, opaque
from app.sync.stick.outbox import Outbox, Receipt, Written
from app.sync.stick.plan import OutgoingItem
from app.sync.stick.port import StickFs
from app.sync.stick.reader import Reading
from app.sync.stick.worms import WormReport

OnWritten = Callable[[Written], object]


@dataclass
class WriteReport:
    """What came to lie on the stick; true also after an early stop."""

    on_stick: list[Written] = field(default_factory=list)
    """Volumes that lie on the stick whole and read back, new ones and earlier ones"""
    receipts: int = 0
    deleted: list[UUID] = field(default_factory=list)
    """Volumes removed because the caller said that everybody has them"""
    later: tuple[UUID, ...] = ()
    """Volumes that wait for the next stick"""
    later_bytes: int = 0
    sticks_left: int = 0
    refused: list[UUID] = field(default_factory=list)
    """Volumes larger than a file may be; to be split"""
    trouble: UserError | None = None
    """Why writing stopped early"""
    worms: WormReport = field(default_factory=WormReport)

    @property
    def safe_to_remove(self) -> bool:
        """True once everything written lies on the medium and the stick still answered."""
        return self.trouble is None

    def sentences(self) -> list[str]:
        """Return what the person should know, most urgent first."""
        lines = [self.worms.banner] if self.worms.suspected else []
        if self.trouble is not None:
            lines.append(f"{self.trouble.what} {self.trouble.action}")
        if self.refused:
            lines.append(f"{len(self.refused)} paket terlalu besar dan belum dapat dibawa.")
        if self.later:
            lines.append(f"{len(self.later)} paket menunggu; sisa: {self.sticks_left} stik.")
        if self.safe_to_remove:
            lines.append("Flashdisk aman dilepas.")
        return lines


@dataclass(frozen=True)
class StickView:
    """A look at a stick: names and room only."""

    space: Space
    survey: Survey

    @property
    def worms(self) -> WormReport:
        return self.survey.worms


def look(
    root: Path, *, agency: UUID | None = None, fs: StickFs | None = None, limits: Limits = LIMITS
) -> StickView:
    """Show what lies on the stick without opening a file.

    Args:
        root: topmost folder of the stick, or any folder.
        agency: only this agency's files; None for all (province).
        fs: the file system, for tests.
        limits: sizes, for tests.

    Raises:
        EnvironmentFaultError: no stick, pulled out, damaged (``FLS-101`` to ``FLS-109``).
    """
    guarded, volume = _opened(root, fs)
    try:
        return StickView(
            guarded.space(root),
            survey(guarded, root, volume=volume, agency_folder=_folder(agency), limits=limits),
        )
    except StickFaultError as fault:
        raise put_in_words(guarded, root, volume, fault.cause) from fault


def write(
    root: Path,
    agency: UUID,
    *,
    items: Iterable[OutgoingItem],
    acks: Iterable[Receipt],
    may_delete: Collection[UUID],
    job: JobControl,
    place: Place = Place.KELUAR,
    on_written: OnWritten | None = None,
    fs: StickFs | None = None,
    limits: Limits = LIMITS,
) -> WriteReport:
    """Write what waits for an agency, most urgent first, as far as the room goes.

    Args:
        root: topmost folder of the stick, or any folder.
        agency: whose folder; the province writes into the folder of the agency it serves.
        items: sealed volumes that wait.
        acks: newest receipts to leave; each takes the place of that device's older one.
        may_delete: bundle ids that all required receivers have confirmed. Nothing else is ever
            deleted but unfinished files.
        job: told bytes (writing and reading back); cancel leaves an unfinished file to be resumed.
        place: ``KELUAR`` for an agency's PCs, ``MASUK`` for the province.
        on_written: called for each volume as soon as it lies on the stick for good; so a later
            yank or cancel does not hide it.
        fs: the file system, for tests.
        limits: sizes, for tests.

    Returns:
        What happened. A stick that fills up, breaks or is pulled out while writing is told in
        ``trouble``; the volumes in ``on_stick`` are safe all the same.

    Raises:
        UserError: nothing could be begun: no stick (``FLS-101``), locked (``FLS-103``), a link
            instead of our folder (``FLS-107``) and the like.
        CancelledError: the person cancelled.
        ValueError: an item wrote other bytes than it announced (a mistake of the caller).
    """
    guarded, volume = _opened(root, fs)
    report = WriteReport()
    box = Outbox(guarded, root, volume=volume, report=report, job=job, limits=limits)
    try:
        if guarded.space(root).read_only:
            raise locked()
        report.worms = worms.look(guarded.entries(root))
        box.prepare(opaque(agency), place)
    except StickFaultError as fault:
        raise put_in_words(guarded, root, volume, fault.cause) from fault
    except StrangeNameError as found:
        raise strange_folder(found.name) from found
    box.fill(items=items, acks=acks, may_delete=may_delete, on_written=on_written)
    return report


def read(
    root: Path,
    temp: Path,
    *,
    job: JobControl,
    agency: UUID | None = None,
    known: Container[UUID] = frozenset(),
    fs: StickFs | None = None,
    limits: Limits = LIMITS,
) -> Reading:
    """Take the receipts and packets of a stick, each through a private copy.

    Use: ``for file in (reading := read(...)): ...`` and then ``reading.report``.

    Args:
        root: topmost folder of the stick, or any folder.
        temp: an existing folder of this computer, on a disk with room for the largest packet.
        job: told bytes.
        agency: only this agency's files; None for all (province).
        known: bundle ids the caller has stored already; files named so are left alone.
        fs: the file system, for tests.
        limits: sizes, for tests.

    Raises:
        UserError: the stick cannot be looked at (``FLS-101`` to ``FLS-109``).
    """
    guarded, volume = _opened(root, fs)
    try:
        found = survey(guarded, root, volume=volume, agency_folder=_folder(agency), limits=limits)
    except StickFaultError as fault:
        raise put_in_words(guarded, root, volume, fault.cause) from fault
    return Reading(
        guarded, found, root=root, volume=volume, temp=temp, known=known, job=job, limits=limits
    )


def _opened(root: Path, fs: StickFs | None) -> tuple[GuardedFs, int]:
    guarded = GuardedFs(DiskFs() if fs is None else fs)
    try:
        guarded.entries(root)
        return guarded, guarded.volume(root)
    except StickFaultError as fault:
        raise missing(root) from fault


def _folder(agency: UUID | None) -> str | None:
    return None if agency is None else opaque(agency)
