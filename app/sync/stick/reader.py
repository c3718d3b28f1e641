# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Taking files from the stick: copied to a private place first, and never believed by name."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Container, Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from uuid import UUID

from app.domain.errors import UserError
from app.domain.gangguan import kata_gangguan
from app.domain.jobs import JobControl
from app.sync.stick.faults import StickFaultError, no_room_here, put_in_words, still_there
from app.sync.stick.finder import Kind, Skipped, Spotted, Survey
from app.sync.stick.layout import Limits, Place, id_of
from app.sync.stick.port import StickFs
from app.sync.stick.worms import WormReport


@dataclass(frozen=True)
class FoundFile:
    """One file taken from the stick; nothing in it has been looked at."""

    path: Path
    """Private copy, there until the next file is asked for; the caller may move it away"""
    name: str
    """Its name on the stick, fit for a sentence"""
    kind: Kind
    """What the ending claims"""
    place: Place
    agency_folder: str
    """Opaque name (``layout.opaque``) of the agency whose folder it lay in; may be empty"""
    claimed_id: UUID | None
    """What the name claims; only the signed header knows"""
    size: int
    sha256: bytes
    hidden: bool


@dataclass
class ReadReport:
    """What a reading showed; complete once the files have all been taken."""

    taken: int = 0
    bytes_taken: int = 0
    known: int = 0
    """Left alone because the caller holds them already"""
    duplicates: int = 0
    """Same content as another file of this reading"""
    hidden: tuple[str, ...] = ()
    """Files that were set to hidden or moved to a nameless folder, and found all the same"""
    oversize: list[Skipped] = field(default_factory=list)
    unreadable: list[Skipped] = field(default_factory=list)
    strange: list[Skipped] = field(default_factory=list)
    """Links, junctions, folders with a packet's name; never opened"""
    unfinished: tuple[tuple[str, int], ...] = ()
    """Files whose writing was interrupted: the writing PC goes on with them"""
    worms: WormReport = field(default_factory=WormReport)
    trouble: UserError | None = None
    """Why reading stopped early; the files taken before count"""

    def sentences(self) -> list[str]:
        """Return what the person should know, most urgent first; empty if all went well."""
        lines = [self.worms.banner] if self.worms.suspected else []
        if self.trouble is not None:
            lines.append(f"{self.trouble.what} {self.trouble.action}")
        if self.hidden:
            lines.append(
                f"{len(self.hidden)} paket disembunyikan di flashdisk, biasanya oleh virus;"
                " tetap ditemukan dan dibaca."
            )
        lines += [
            f"{skipped.name} dilewati: {skipped.reason}."
            for skipped in (*self.unreadable, *self.oversize, *self.strange)
        ]
        if self.unfinished:
            lines.append(
                f"{len(self.unfinished)} paket belum selesai ditulis; minta pengirim memasang lagi"
                " flashdisk ini di komputernya."
            )
        return lines


class Reading:
    """One pass over the files of a survey; iterate over it, then look at ``report``."""

    def __init__(
        self,
        fs: StickFs,
        survey: Survey,
        *,
        root: Path,
        volume: int,
        temp: Path,
        known: Container[UUID],
        job: JobControl,
        limits: Limits,
    ) -> None:
        self._fs = fs
        self._survey = survey
        self._root = root
        self._volume = volume
        self._temp = temp
        self._known = known
        self._job = job
        self._limits = limits
        self._done = 0
        self.report = ReadReport(
            hidden=survey.hidden,
            strange=list(survey.skipped),
            unfinished=tuple(survey.unfinished),
            worms=survey.worms,
        )

    def __iter__(self) -> Iterator[FoundFile]:
        """Yield each file once its copy is complete.

        A stick that is pulled ends the iteration with ``report.trouble``; what was yielded before
        is whole. One unreadable file is reported and passed over.

        Raises:
            EnvironmentFaultError: no room for the copy on this computer (``FLS-108``).
            CancelledError: the person cancelled; files yielded before stay valid.
        """
        try:
            private = Path(tempfile.mkdtemp(prefix="baca-", dir=self._temp))  # mode 0700
        except OSError as cause:
            raise no_room_here(cause) from cause
        try:
            yield from self._files(private)
        finally:
            shutil.rmtree(private, ignore_errors=True)

    def _files(self, private: Path) -> Iterator[FoundFile]:
        seen: set[bytes] = set()
        for number, spotted in enumerate(self._survey.files):
            if self._passed_over(spotted):
                self._advance(spotted.size)
                continue
            copy = private / f"{number:06d}"
            try:
                digest, size = self._copy(spotted, copy)
            except StickFaultError as fault:
                if not self._goes_on(spotted, fault):
                    return
                continue
            if size > self._cap(spotted):
                self._too_large(spotted)
            elif digest in seen:
                self.report.duplicates += 1
            else:
                seen.add(digest)
                self.report.taken += 1
                self.report.bytes_taken += size
                yield _found(spotted, copy, digest, size)
            copy.unlink(missing_ok=True)

    def _passed_over(self, spotted: Spotted) -> bool:
        claimed = id_of(spotted.path.name)
        if spotted.kind is Kind.PACKET and claimed is not None and claimed in self._known:
            self.report.known += 1
        elif spotted.size > self._cap(spotted):
            self._too_large(spotted)
        elif spotted.size == 0:
            self.report.unreadable.append(Skipped(spotted.name, "kosong (0 byte)"))
        else:
            return False
        return True

    def _cap(self, spotted: Spotted) -> int:
        return self._limits.receipt if spotted.kind is Kind.RECEIPT else self._limits.packet

    def _too_large(self, spotted: Spotted) -> None:
        self.report.oversize.append(
            Skipped(spotted.name, "terlalu besar untuk berkas buatan Lumbung")
        )

    def _copy(self, spotted: Spotted, copy: Path) -> tuple[bytes, int]:
        """Copy at most one byte more than allowed; return hash and length of what was copied."""
        digest, size, cap = sha256(), 0, self._cap(spotted)
        try:
            with self._fs.open_read(spotted.path) as source, copy.open("xb") as target:
                while size <= cap and (chunk := source.read(self._limits.chunk)):
                    target.write(chunk)
                    digest.update(chunk)
                    size += len(chunk)
                    self._advance(len(chunk))
        except OSError as cause:  # errors of the stick come as StickFaultError
            raise no_room_here(cause) from cause
        return digest.digest(), size

    def _advance(self, count: int) -> None:
        self._done += count
        self._job.step(min(self._done, self._survey.total), self._survey.total, "membaca flashdisk")

    def _goes_on(self, spotted: Spotted, fault: StickFaultError) -> bool:
        """Note a file that does not answer; False if the whole stick does not."""
        if not still_there(self._fs, self._root, self._volume):
            self.report.trouble = put_in_words(self._fs, self._root, self._volume, fault.cause)
            return False
        self.report.unreadable.append(Skipped(spotted.name, kata_gangguan(fault.cause)))
        return True


def _found(spotted: Spotted, copy: Path, digest: bytes, size: int) -> FoundFile:
    return FoundFile(
        path=copy,
        name=spotted.name,
        kind=spotted.kind,
        place=spotted.place,
        agency_folder=spotted.agency_folder,
        claimed_id=id_of(spotted.path.name),
        size=size,
        sha256=digest,
        hidden=spotted.hidden,
    )
