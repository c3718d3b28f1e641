# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The stick as the operating system offers it."""

from __future__ import annotations

import errno
import io
import os
import stat
import sys
from pathlib import Path

from app.infra import flashdisk
from app.infra.berkas import fsync_folder
from app.infra.flashdisk import Space
from app.sync.stick.port import Entry, StickFile

HIDDEN_OR_SYSTEM = 0x2 | 0x4
REPARSE_POINT = 0x400
FAT_GET_ATTRIBUTES = 0x80047210
"""Request number of the Linux call that asks FAT and exFAT for the attributes of a file"""
NTFS_ATTRIBUTES = "system.ntfs_attrib_be"
_SAFE = (
    getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)  # a pipe put in a packet's place must not hold us up
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_NOINHERIT", 0)
)


class DiskFile(io.FileIO):
    """An open file without a buffer of its own, so that an error belongs to its write."""

    def sync(self) -> None:
        os.fsync(self.fileno())


class DiskFs:
    """Folders and files of this machine; links are never followed below the root."""

    def entries(self, folder: Path) -> list[Entry]:
        with os.scandir(folder) as listing:
            return [_entry(found) for found in listing]

    def space(self, folder: Path) -> Space:
        return flashdisk.space(folder)

    def volume(self, folder: Path) -> int:
        return folder.stat().st_dev

    def make_folder(self, folder: Path) -> None:
        folder.mkdir()

    def open_read(self, path: Path) -> StickFile:
        return _opened(path, os.O_RDONLY, "rb")

    def open_update(self, path: Path) -> StickFile:
        return _opened(path, os.O_RDWR | os.O_CREAT, "r+b")

    def drop_cache(self, path: Path) -> None:
        flashdisk.drop_cache(path)

    def rename(self, old: Path, new: Path) -> None:
        old.replace(new)

    def remove(self, path: Path) -> None:
        path.unlink()

    def sync_folder(self, folder: Path) -> None:
        fsync_folder(folder)

    def flush(self, root: Path) -> None:
        flashdisk.flush(root)


def _opened(path: Path, flags: int, mode: str) -> DiskFile:
    # other PCs and users must be able to read a stick with owners (ext4): the umask decides
    handle = os.open(path, flags | _SAFE, 0o666)
    if stat.S_ISREG(os.fstat(handle).st_mode):
        return DiskFile(handle, mode)
    os.close(handle)
    raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))


def _entry(found: os.DirEntry[str]) -> Entry:
    try:
        facts = found.stat(follow_symlinks=False)
    except OSError:  # a damaged name: seen, but neither a file nor a folder to anybody
        return Entry(found.name, 0, is_file=False, is_folder=False)
    attributes = _attributes(found.path, facts)
    plain = not attributes & REPARSE_POINT
    is_file = plain and stat.S_ISREG(facts.st_mode)
    return Entry(
        name=found.name,
        size=facts.st_size if is_file else 0,
        is_file=is_file,
        is_folder=plain and stat.S_ISDIR(facts.st_mode),
        hidden=bool(attributes & HIDDEN_OR_SYSTEM),
    )


def _attributes(path: str, facts: os.stat_result) -> int:
    """Return the DOS attributes; 0 where the file system has none."""
    if sys.platform == "win32":
        return facts.st_file_attributes
    if not (stat.S_ISREG(facts.st_mode) or stat.S_ISDIR(facts.st_mode)):
        return 0
    return (_fat_attributes(path) or _ntfs_attributes(path)) & ~REPARSE_POINT


def _fat_attributes(path: str) -> int:
    if sys.platform != "linux":
        return 0
    import fcntl

    try:
        handle = os.open(path, os.O_RDONLY | _SAFE)
    except OSError:
        return 0
    try:
        answer = fcntl.ioctl(handle, FAT_GET_ATTRIBUTES, bytes(4))
    except OSError:  # no FAT
        return 0
    finally:
        os.close(handle)
    return int.from_bytes(answer, sys.byteorder)


def _ntfs_attributes(path: str) -> int:
    if sys.platform != "linux":
        return 0
    try:
        answer = os.getxattr(path, NTFS_ATTRIBUTES, follow_symlinks=False)
    except OSError:  # no NTFS
        return 0
    return int.from_bytes(answer, "big")
