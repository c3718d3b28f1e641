# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which removable drives are plugged in, how much room they have, and emptying the write cache."""

from __future__ import annotations

import ctypes
import os
import re
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

SYSTEM_MOUNTS = frozenset({"/", "/boot", "/boot/efi", "/boot/firmware", "/home", "/usr", "/var"})
FILE_SYSTEMS = {
    "vfat": "FAT32",
    "msdos": "FAT16",
    "exfat": "exFAT",
    "fuseblk": "NTFS",
    "ntfs": "NTFS",
    "ntfs3": "NTFS",
}


@dataclass(frozen=True)
class Space:
    """Room on a medium, in bytes."""

    total: int
    free: int
    cluster: int = 1
    """Smallest piece a file takes"""
    read_only: bool = False


@dataclass(frozen=True)
class Flashdisk:
    """A removable drive that is plugged in and can be read."""

    root: Path
    device: str
    """``/dev/sdb1`` or ``E:``; for the person, never for opening"""
    label: str
    """Name its owner gave it; may be empty"""
    serial: str
    """Volume number, to tell one stick from another; may be empty"""
    filesystem: str
    """FAT32, exFAT, NTFS, or the system's own word"""
    space: Space


class DriveSource(Protocol):
    """Finds removable drives on one kind of system."""

    def drives(self) -> list[Flashdisk]: ...


class NoDrives:
    """A system we cannot ask: the person chooses a folder instead."""

    def drives(self) -> list[Flashdisk]:
        return []


@dataclass(frozen=True)
class LinuxDrives:
    """Reads the table of mounts and what the kernel says of each device."""

    mounts: Path = Path("/proc/self/mounts")
    block: Path = Path("/sys/class/block")
    disk: Path = Path("/dev/disk")

    def drives(self) -> list[Flashdisk]:
        """Return the mounted removable drives; one that does not answer is left out."""
        labels, serials = self._names("by-label"), self._names("by-uuid")
        found: dict[str, Flashdisk] = {}
        for device, mount, kind in self._mounts():
            if mount in SYSTEM_MOUNTS or device in found or not self._removable(device):
                continue
            try:
                room = space(Path(mount))
            except OSError:
                continue  # pulled out a moment ago, or broken: not a drive one can use
            found[device] = Flashdisk(
                root=Path(mount),
                device=device,
                label=labels.get(Path(device).name, ""),
                serial=serials.get(Path(device).name, ""),
                filesystem=FILE_SYSTEMS.get(kind, kind),
                space=room,
            )
        return sorted(found.values(), key=lambda drive: drive.device)

    def _mounts(self) -> Iterator[tuple[str, str, str]]:
        try:
            text = os.fsdecode(self.mounts.read_bytes())
        except OSError:
            return
        for line in text.splitlines():
            parts = line.split(" ")
            if len(parts) >= 3 and parts[0].startswith("/dev/"):
                yield parts[0], _unoctal(parts[1]), parts[2]

    def _removable(self, device: str) -> bool:
        try:
            place = (self.block / Path(device).name).resolve(strict=True)
        except OSError:
            return False
        if any(part.startswith("usb") for part in place.parts):
            return True
        for folder in (place, place.parent):  # a partition asks the disk it is on
            try:
                return (folder / "removable").read_text(encoding="ascii").strip() == "1"
            except OSError:
                continue
        return False

    def _names(self, kind: str) -> dict[str, str]:
        try:
            links = list((self.disk / kind).iterdir())
        except OSError:
            return {}
        return {link.resolve().name: _unhex(link.name) for link in links}


class WindowsCalls(Protocol):
    """The four questions put to Windows."""

    def letters(self) -> int:
        """Bit mask of drive letters, A = bit 0."""
        ...

    def kind(self, root: str) -> int:
        """2 = removable."""
        ...

    def volume(self, root: str) -> tuple[str, int, str, int] | None:
        """Label, serial number, file system and flags; None while no medium answers."""
        ...


@dataclass(frozen=True)
class WindowsDrives:
    """Asks Windows for the drives with letters that it calls removable."""

    calls: WindowsCalls

    def drives(self) -> list[Flashdisk]:
        """Return the removable drives that hold a medium."""
        mask = self.calls.letters()
        found: list[Flashdisk] = []
        for number in range(26):
            name = f"{chr(ord('A') + number)}:"
            if mask >> number & 1 and self.calls.kind(name + "\\") == REMOVABLE:
                found.extend(self._drive(name))
        return found

    def _drive(self, name: str) -> Iterator[Flashdisk]:
        facts = self.calls.volume(name + "\\")
        if facts is None:
            return
        label, serial, filesystem, flags = facts
        try:
            room = space(Path(name + "\\"))
        except OSError:
            return
        yield Flashdisk(
            root=Path(name + "\\"),
            device=name,
            label=label,
            serial=f"{serial >> 16:04X}-{serial & 0xFFFF:04X}",
            filesystem=filesystem,
            space=replace(room, read_only=bool(flags & READ_ONLY_VOLUME)),
        )


REMOVABLE = 2
READ_ONLY_VOLUME = 0x00080000


def source() -> DriveSource:
    """Return the way to find drives on this system; one that finds none where there is no way."""
    if sys.platform == "win32":
        from app.infra.flashdisk_windows import Kernel32

        return WindowsDrives(Kernel32())
    return LinuxDrives() if sys.platform == "linux" else NoDrives()


def present() -> list[Flashdisk]:
    """Return the removable drives that are plugged in now; an empty list where none can be found.

    Only asks the system: nothing on a drive is opened, read or started.
    """
    return source().drives()


def space(folder: Path) -> Space:
    """Return the room on the medium of ``folder``; ``OSError`` if it does not answer."""
    if sys.platform == "win32":
        from app.infra.flashdisk_windows import cluster_size, is_read_only

        usage = shutil.disk_usage(folder)
        return Space(usage.total, usage.free, cluster_size(folder), is_read_only(folder))
    facts = os.statvfs(folder)
    return Space(
        total=facts.f_blocks * facts.f_frsize,
        free=facts.f_bavail * facts.f_frsize,
        cluster=max(1, facts.f_frsize),
        read_only=bool(facts.f_flag & os.ST_RDONLY),
    )


def flush(folder: Path) -> None:
    """Bring everything written to the medium of ``folder`` out of memory, names included.

    After that a stick may be pulled out without the system's "safely remove". On Windows the
    default policy for removable drives keeps nothing back once each file was synced.
    """
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        if sys.platform == "linux":
            _syncfs(handle)
        else:
            os.sync()
    finally:
        os.close(handle)


def drop_cache(path: Path) -> None:
    """Let the system forget what memory holds of a synced file, so that reading asks the medium."""
    if sys.platform == "win32":
        from app.infra.flashdisk_windows import purge_cache

        purge_cache(path)
    elif hasattr(os, "posix_fadvise"):
        handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW)
        try:
            os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
        finally:
            os.close(handle)


def _syncfs(handle: int) -> None:
    library = ctypes.CDLL(None, use_errno=True)
    if library.syncfs(handle) != 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))


def _unoctal(text: str) -> str:
    r"""Undo the kernel's writing of blanks and the like (``\040``) in a mount point."""
    raw = re.sub(rb"\\([0-7]{3})", lambda m: bytes([int(m[1], 8)]), os.fsencode(text))
    return os.fsdecode(raw)


def _unhex(text: str) -> str:
    r"""Undo udev's writing of blanks and the like (``\x20``) in a label."""
    raw = re.sub(rb"\\x([0-9a-fA-F]{2})", lambda m: bytes([int(m[1], 16)]), os.fsencode(text))
    return raw.decode("utf-8", "replace")
