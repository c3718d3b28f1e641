# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Marks every error of the stick as one, so that it is never taken for an error of a caller."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from app.infra.flashdisk import Space
from app.sync.stick.faults import StickFaultError
from app.sync.stick.port import Entry, StickFile, StickFs


@contextmanager
def marked() -> Iterator[None]:
    """Turn an ``OSError`` inside into a ``StickFaultError``."""
    try:
        yield
    except OSError as cause:
        raise StickFaultError(cause) from cause


@dataclass(frozen=True)
class GuardedFile:
    """A file of the stick whose errors are marked."""

    inner: StickFile

    def read(self, size: int, /) -> bytes:
        with marked():
            return self.inner.read(size)

    def write(self, data: bytes, /) -> int:
        with marked():
            return self.inner.write(data)

    def seek(self, offset: int, /) -> int:
        with marked():
            return self.inner.seek(offset)

    def truncate(self, size: int, /) -> int:
        with marked():
            return self.inner.truncate(size)

    def sync(self) -> None:
        with marked():
            self.inner.sync()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
        /,
    ) -> None:
        with marked():
            self.inner.__exit__(kind, error, trace)


@dataclass(frozen=True)
class GuardedFs:
    """A file system of the stick whose errors are marked."""

    inner: StickFs

    def entries(self, folder: Path) -> list[Entry]:
        with marked():
            return self.inner.entries(folder)

    def space(self, folder: Path) -> Space:
        with marked():
            return self.inner.space(folder)

    def volume(self, folder: Path) -> int:
        with marked():
            return self.inner.volume(folder)

    def make_folder(self, folder: Path) -> None:
        with marked():
            self.inner.make_folder(folder)

    def open_read(self, path: Path) -> StickFile:
        with marked():
            return GuardedFile(self.inner.open_read(path))

    def open_update(self, path: Path) -> StickFile:
        with marked():
            return GuardedFile(self.inner.open_update(path))

    def drop_cache(self, path: Path) -> None:
        with marked():
            self.inner.drop_cache(path)

    def rename(self, old: Path, new: Path) -> None:
        with marked():
            self.inner.rename(old, new)

    def remove(self, path: Path) -> None:
        with marked():
            self.inner.remove(path)

    def sync_folder(self, folder: Path) -> None:
        with marked():
            self.inner.sync_folder(folder)

    def flush(self, root: Path) -> None:
        with marked():
            self.inner.flush(root)
