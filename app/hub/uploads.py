# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Resumable uploads: every byte that arrived is kept, whatever cuts the line.

Of the shape of tus and the IETF draft of resumable uploads: HEAD tells the offset, PATCH appends.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from uuid import UUID

from starlette.concurrency import run_in_threadpool

from app.hub.replies import ApiError

PIECE = 1024 * 1024
FORGET_SECONDS = 30 * 24 * 3600


@dataclass(frozen=True)
class Finished:
    """A parcel that was taken in."""

    size: int
    inside: tuple[bytes, ...]
    """SHA-256 of its volumes"""


class Uploads:
    """Unfinished files by agency and SHA-256 in one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def path(self, agency: UUID, digest: bytes) -> Path:
        """Return where the bytes of an upload gather."""
        return self._folder / agency.hex / f"{digest.hex()}.part"

    def offset(self, agency: UUID, digest: bytes) -> int:
        """Return how many bytes have arrived."""
        path = self.path(agency, digest)
        return path.stat().st_size if path.exists() else 0

    async def append(
        self,
        agency: UUID,
        digest: bytes,
        body: AsyncIterator[bytes],
        *,
        offset: int,
        length: int,
        part: int,
    ) -> int:
        """Append a part as it arrives; return the new offset.

        Raises:
            ApiError: 409 with the right offset if the part does not begin where the upload
                ends, 413 if it is longer than allowed.
        """
        at = self.offset(agency, digest)
        if at != offset:
            raise wrong_offset(at)
        path = self.path(agency, digest)
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        taken = 0
        with path.open("ab") as target:
            async for piece in body:
                taken += len(piece)
                if taken > part or at + taken > length:
                    raise ApiError(
                        413,
                        "HUB-108",
                        "Bagian ini lebih panjang daripada yang diperbolehkan.",
                        action="Kirim bagian yang lebih pendek.",
                        headers={"upload-offset": str(target.tell())},
                    )
                await run_in_threadpool(target.write, piece)
        return at + taken

    def complete(self, agency: UUID, digest: bytes) -> Path:
        """Return the whole file once its hash is right; a wrong one is thrown away (422)."""
        path = self.path(agency, digest)
        found = sha256()
        with path.open("rb") as stream:
            while piece := stream.read(PIECE):
                found.update(piece)
        if found.digest() != digest:
            path.unlink()
            raise ApiError(
                422,
                "HUB-109",
                "Isi yang tiba tidak sama dengan yang dijanjikan.",
                action="Kirim ulang dari awal.",
                headers={"upload-offset": "0"},
            )
        return path

    def finish(self, agency: UUID, digest: bytes, inside: Sequence[bytes]) -> None:
        """Forget the bytes of a parcel that was taken in, remember what was inside for a while.

        Args:
            agency: whose it is.
            digest: of the whole parcel.
            inside: SHA-256 of its volumes.
        """
        path = self.path(agency, digest)
        size = path.stat().st_size.to_bytes(8, "big")
        self._done(agency, digest).write_bytes(size + b"".join(inside))
        path.unlink()

    def finished(self, agency: UUID, digest: bytes) -> Finished | None:
        """Return what a parcel held that was taken in already; None if none was."""
        path = self._done(agency, digest)
        if not path.exists():
            return None
        data = path.read_bytes()
        return Finished(
            int.from_bytes(data[:8], "big"),
            tuple(data[at : at + 32] for at in range(8, len(data), 32)),
        )

    def _done(self, agency: UUID, digest: bytes) -> Path:
        return self._folder / agency.hex / f"{digest.hex()}.usai"

    def drop(self, agency: UUID, digest: bytes) -> None:
        """Forget an upload."""
        self.path(agency, digest).unlink(missing_ok=True)

    def clean(self, now_ms: int) -> int:
        """Forget uploads nobody went on with for a month; return how many files went."""
        before, count = now_ms / 1000 - FORGET_SECONDS, 0
        for path in self._folder.glob("*/*"):
            if path.stat().st_mtime < before:
                path.unlink(missing_ok=True)
                count += 1
        return count


def wrong_offset(at: int) -> ApiError:
    """Return the refusal of a part that begins elsewhere; it tells the right place."""
    return ApiError(
        409,
        "HUB-110",
        "Bagian ini tidak menyambung pada yang sudah tiba.",
        action="Lanjutkan dari Upload-Offset.",
        headers={"upload-offset": str(at)},
        more={"offset": at},
    )
