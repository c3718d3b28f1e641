# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""One program at a time per office folder."""

from __future__ import annotations

import sys
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from app.domain.errors import EnvironmentFaultError, UserError
from app.domain.gangguan import kata_gangguan


class InstanceLock:
    """An operating-system lock that a crash releases by itself."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: IO[bytes] | None = None

    def acquire(self) -> Self:
        """Take the lock; ``KAN-002`` if another program holds it, ``KAN-003`` if not writable."""
        try:
            file = self._path.open("a+b")
        except OSError as error:
            raise folder_read_only(self._path.parent, error) from error
        try:
            _lock(file)
        except OSError:
            file.close()
            raise UserError(
                code="KAN-002",
                what="Kantor ini sedang dibuka oleh Lumbung yang lain di komputer ini.",
                kept="Tidak ada yang diubah.",
                action="Pakai jendela yang sudah terbuka, atau tutup dahulu, lalu coba lagi.",
            ) from None
        self._file = file
        return self

    def release(self) -> None:
        """Give the lock back."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def __enter__(self) -> Self:
        return self.acquire()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.release()


def folder_read_only(folder: Path, error: OSError) -> EnvironmentFaultError:
    return EnvironmentFaultError(
        code="KAN-003",
        what=f"Folder data tidak dapat ditulisi: {folder} ({kata_gangguan(error)}).",
        kept="Tidak ada yang diubah.",
        action="Beri izin tulis dan ruang pada folder itu, atau pilih folder lain.",
    )


if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[bytes]) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
