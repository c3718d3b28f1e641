# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The few things asked of the file system of a stick, so that tests can cut its power."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self

from app.infra.flashdisk import Space


@dataclass(frozen=True)
class Entry:
    """One name in a folder; links are seen as links and never followed."""

    name: str
    size: int
    """bytes; 0 for a folder"""
    is_file: bool
    """A regular file: no link, junction, device or pipe"""
    is_folder: bool
    """A real folder: no link or junction"""
    hidden: bool = False
    """Carries the attribute Hidden or System"""


class StickFile(Protocol):
    """An open file; closed at the end of its ``with`` block and never kept longer."""

    def read(self, size: int, /) -> bytes: ...
    def write(self, data: bytes, /) -> int:
        """Write some of ``data`` and return how many bytes that were."""
        ...

    def seek(self, offset: int, /) -> int: ...
    def truncate(self, size: int, /) -> int: ...
    def sync(self) -> None:
        """Return once what was written lies on the medium."""
        ...

    def __enter__(self) -> Self: ...
    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
        /,
    ) -> None: ...


class StickFs(Protocol):
    """A file system as the writer and the reader see it; every method may raise ``OSError``."""

    def entries(self, folder: Path) -> list[Entry]: ...
    def space(self, folder: Path) -> Space: ...
    def volume(self, folder: Path) -> int:
        """Return the number of the medium, which changes when it was pulled out."""
        ...

    def make_folder(self, folder: Path) -> None: ...
    def open_read(self, path: Path) -> StickFile:
        """Open a regular file; a link is refused by the system itself where it can."""
        ...

    def open_update(self, path: Path) -> StickFile:
        """Open for reading and writing at 0, made if it is missing; a link is refused."""
        ...

    def drop_cache(self, path: Path) -> None:
        """Forget what memory holds of a synced file, so that reading asks the medium."""
        ...

    def rename(self, old: Path, new: Path) -> None:
        """Give ``old`` the name ``new``, in place of what is there."""
        ...

    def remove(self, path: Path) -> None: ...
    def sync_folder(self, folder: Path) -> None: ...
    def flush(self, root: Path) -> None:
        """Bring everything that is still in memory to the medium."""
        ...
