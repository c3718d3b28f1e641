# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Raw volumes on the hub's disk: "stored" means fsynced here, whatever happens afterwards."""

from __future__ import annotations

import io
import os
import secrets
import shutil
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO
from uuid import UUID

from app.domain.errors import EnvironmentFaultError
from app.domain.gangguan import kata_gangguan
from app.infra.berkas import fsync_folder
from app.sync.bundle.limits import MAX_BUNDLE
from app.sync.hub.reasons import Alasan, RefusedError, State, kalimat

PIECE = 1024 * 1024
STRAY_SECONDS = 24 * 3600


@dataclass(frozen=True)
class Receipt:
    """What became of one volume."""

    sha256: bytes
    bundle_id: UUID
    agency: UUID
    device: UUID
    carrier: str
    size: int
    received: int
    """milliseconds since 1970 UTC"""
    state: State
    reason: str
    ops: int
    processed: int = 0
    held: bool = True
    """The raw file is still kept"""
    new: bool = False
    """False if the same bytes had come before"""

    @property
    def sentence(self) -> str:
        """Return the reason as a person reads it; empty if there is none."""
        return kalimat(self.reason)


class RawStore:
    """Files by their SHA-256 in one folder; the same bytes are kept once."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path(self, digest: bytes) -> Path:
        """Return where the volume of this digest lies."""
        name = digest.hex()
        return self.folder / name[:2] / f"{name}.lmb"

    def keep(self, source: bytes | Path) -> tuple[bytes, int]:
        """Store a volume so that a power cut keeps it; return its SHA-256 and size.

        Raises:
            RefusedError: it is longer than any volume may be.
            EnvironmentFaultError: HUB-006 when the disk refuses.
        """
        try:
            if isinstance(source, Path):
                with source.open("rb") as stream:
                    return self._keep(stream)
            return self._keep(io.BytesIO(source))
        except OSError as error:
            raise EnvironmentFaultError(
                code="HUB-006",
                what=f"Paket tidak dapat disimpan di hub ({kata_gangguan(error)}).",
                kept="Paket-paket sebelumnya tetap tersimpan; paket ini tidak diterima.",
                action="Kosongkan ruang disk hub atau periksa izinnya, lalu kirim lagi.",
            ) from error

    def _keep(self, stream: BinaryIO) -> tuple[bytes, int]:
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        part = self.folder / f"{secrets.token_hex(8)}.part"
        digest, size = sha256(), 0
        try:
            with part.open("xb") as target:
                while piece := stream.read(PIECE):
                    size += len(piece)
                    _require_size(size)
                    digest.update(piece)
                    target.write(piece)
                target.flush()
                os.fsync(target.fileno())
            final = self.path(digest.digest())
            final.parent.mkdir(mode=0o700, exist_ok=True)
            part.replace(final)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
        fsync_folder(final.parent)
        fsync_folder(self.folder)
        return digest.digest(), size

    def drop(self, digest: bytes) -> None:
        """Delete a volume that nobody needs any more."""
        self.path(digest).unlink(missing_ok=True)

    def sweep(self, now_ms: int) -> None:
        """Delete what a power cut left of volumes that never became whole."""
        for stray in self.folder.glob("*.part"):
            if stray.stat().st_mtime < now_ms / 1000 - STRAY_SECONDS:
                stray.unlink(missing_ok=True)

    def free(self) -> int:
        """Return the free bytes of the disk."""
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        return shutil.disk_usage(self.folder).free


def _require_size(size: int) -> None:
    if size > MAX_BUNDLE:
        raise RefusedError(Alasan.TERLALU_BESAR)
