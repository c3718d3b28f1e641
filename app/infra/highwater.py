# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The high-water mark: how far the own stream had come, kept outside the office folder.

If the database is behind it, the folder is an older copy and needs a new incarnation.
The file holds no names: office id in its file name, then incarnation, sequence and chain head.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

_RECORD = struct.Struct(">16sIQ32s")


@dataclass(frozen=True)
class Mark:
    """The last operation this machine is known to have written."""

    device: UUID
    incarnation: int
    seq: int
    head: bytes


class HighWater:
    """Reads and writes the mark of one office on this machine."""

    def __init__(self, folder: Path, office_id: UUID) -> None:
        self._path = folder / f"{office_id.hex}.hw"

    def read(self) -> Mark | None:
        """Return the mark, or None if this machine has none (or only a torn one)."""
        try:
            data = self._path.read_bytes()
        except FileNotFoundError:
            return None
        if len(data) != _RECORD.size:
            return None
        device, incarnation, seq, head = _RECORD.unpack(data)
        return Mark(UUID(bytes=device), incarnation, seq, head)

    def write(self, mark: Mark) -> None:
        """Store the mark; a crash may lose the last few, never corrupt the office."""
        data = _RECORD.pack(mark.device.bytes, mark.incarnation, mark.seq, mark.head)
        try:
            with self._path.open("r+b") as file:
                file.write(data)
        except FileNotFoundError:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._path.write_bytes(data)
