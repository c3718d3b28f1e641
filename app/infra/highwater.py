# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The high-water mark: how far the own stream had come, kept outside the office folder.

If the database is behind it, the folder is an older copy and needs a new incarnation.
The file holds no names: office id in its file name, then incarnation, sequence and chain head.
Beside it lies how far register numbers were leased: a restored database must not give out again
what may already be on paper.
"""

from __future__ import annotations

import json
import logging
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import IO
from uuid import UUID

from app.infra.berkas import tulis_bytes_atomik

_log = logging.getLogger(__name__)

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
        self._file: IO[bytes] | None = None
        self._lease_path = folder / f"{office_id.hex}.jatah"

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
        if self._file is None:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._path.touch()
            self._file = self._path.open("r+b", buffering=0)
            self._file.write(data)
            self._file.truncate()  # after the write: a kill in between must not leave zeros
            return
        self._file.seek(0)
        self._file.write(data)

    def close(self) -> None:
        """Let the file go; the next write opens it again."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def leased_by_others(self, register: str, tahun: int, stream: bytes) -> int:
        """Return the highest number that earlier streams on this machine leased; 0 if none.

        What the stream itself leased stands in its database; a lease that was rolled back there
        must not leave a gap.
        """
        start, own = f"{register}/{tahun}/", stream.hex()
        return max(
            (
                sampai
                for key, sampai in self._leases().items()
                if key.startswith(start) and key != start + own
            ),
            default=0,
        )

    def note_lease(self, register: str, tahun: int, stream: bytes, sampai: int) -> None:
        """Remember how far a stream leased numbers, before any of them can be on paper."""
        leases = self._leases()
        key = f"{register}/{tahun}/{stream.hex()}"
        if leases.get(key, 0) >= sampai:
            return
        leases[key] = sampai
        self._path.parent.mkdir(parents=True, exist_ok=True)
        tulis_bytes_atomik(self._lease_path, json.dumps(leases, sort_keys=True).encode())

    def _leases(self) -> dict[str, int]:
        try:
            found = json.loads(self._lease_path.read_text(encoding="utf-8"))
            return {str(key): int(value) for key, value in found.items()}
        except FileNotFoundError:
            return {}
        except (ValueError, TypeError, AttributeError):
            _log.warning("the lease marks of this machine cannot be read")
            return {}
