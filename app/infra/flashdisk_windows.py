# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What only Windows can be asked about a drive; imported on Windows alone."""

from __future__ import annotations

import ctypes
from pathlib import Path

GENERIC_READ = 0x80000000
SHARE_ALL = 7
OPEN_EXISTING = 3
NO_BUFFERING = 0x20000000
OPEN_REPARSE_POINT = 0x00200000
FAIL_CRITICAL_ERRORS = 1
READ_ONLY_VOLUME = 0x00080000


def _kernel32() -> ctypes.CDLL:
    loader = getattr(ctypes, "WinDLL", None)
    if loader is None:
        raise OSError("not on Windows")
    api: ctypes.CDLL = loader("kernel32", use_last_error=True)
    return api


class Kernel32:
    """The calls of ``WindowsDrives``, without the "no disk in drive" box of old systems."""

    def __init__(self) -> None:
        self._api = _kernel32()
        self._api.SetThreadErrorMode(FAIL_CRITICAL_ERRORS, None)

    def letters(self) -> int:
        return int(self._api.GetLogicalDrives())

    def kind(self, root: str) -> int:
        return int(self._api.GetDriveTypeW(ctypes.c_wchar_p(root)))

    def volume(self, root: str) -> tuple[str, int, str, int] | None:
        label, name = ctypes.create_unicode_buffer(261), ctypes.create_unicode_buffer(261)
        serial, longest, flags = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_ulong()
        answered = self._api.GetVolumeInformationW(
            ctypes.c_wchar_p(root), label, 261, ctypes.byref(serial), ctypes.byref(longest),
            ctypes.byref(flags), name, 261,
        )  # fmt: skip
        return (label.value, serial.value, name.value, flags.value) if answered else None


def is_read_only(folder: Path) -> bool:
    """True if Windows calls the volume of ``folder`` read-only (not every locked stick says so)."""
    facts = Kernel32().volume(folder.anchor)
    return facts is not None and bool(facts[3] & READ_ONLY_VOLUME)


def cluster_size(folder: Path) -> int:
    """Return the bytes of one cluster of the volume of ``folder``; 1 if it is not told."""
    sectors, size, free, total = (ctypes.c_ulong() for _ in range(4))
    answered = _kernel32().GetDiskFreeSpaceW(
        ctypes.c_wchar_p(folder.anchor), ctypes.byref(sectors), ctypes.byref(size),
        ctypes.byref(free), ctypes.byref(total),
    )  # fmt: skip
    return max(1, sectors.value * size.value) if answered else 1


def purge_cache(path: Path) -> None:
    """Open the file once without buffering: Windows then drops the pages it kept of it."""
    api = _kernel32()
    api.CreateFileW.restype = ctypes.c_void_p
    handle = api.CreateFileW(
        ctypes.c_wchar_p(str(path)), GENERIC_READ, SHARE_ALL, None, OPEN_EXISTING,
        NO_BUFFERING | OPEN_REPARSE_POINT, None,
    )  # fmt: skip
    if handle is not None and handle != ctypes.c_void_p(-1).value:
        api.CloseHandle(ctypes.c_void_p(handle))
