# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Encrypted, content-addressed store of attached files.

A file is known by the SHA-256 of its content and kept once. On disk it lies in encrypted 1 MiB
chunks (AES-256-GCM, a random key per content) under a keyed name, so that neither its content
nor the fact that the office holds a known document can be read off the folder.
"""

from __future__ import annotations

import hmac
import os
import secrets
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import IO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.domain.errors import EnvironmentFaultError, UserError
from app.domain.jobs import JobControl
from app.infra.berkas import fsync_folder

CHUNK = 1024 * 1024
TAG = 16
END = -1
"""Nonce index of the closing record, which seals the length of the whole"""
MAGIC = b"LMBLOB1\0"
ARRIVING = "tiba"
"""Folder of files that come in pieces"""


@dataclass(frozen=True)
class StoredBlob:
    """What is known of a stored content."""

    sha256: str
    size: int
    key: bytes


class BlobStore:
    """The attachment folder of one office."""

    def __init__(self, folder: Path, name_key: bytes) -> None:
        self._folder = folder
        self._name_key = name_key
        self.guard = threading.Lock()
        """Held by whoever looks up a content's key, stores it and records it"""

    def path(self, digest: str) -> Path:
        """Return where the content with this SHA-256 lies; ``BRK-010`` if that is no digest."""
        try:
            content = bytes.fromhex(digest)
        except ValueError:
            raise _missing() from None
        name = hmac.digest(self._name_key, content, "sha256").hex()
        return self._folder / name[:2] / name[2:]

    def put(
        self,
        source: IO[bytes],
        *,
        size: int,
        job: JobControl,
        known: bytes | None,
        expected: str | None = None,
    ) -> StoredBlob:
        """Store a content of ``size`` bytes; ``known`` is its key if it is held already.

        The file is complete and on disk (fsync) before its name appears. A content that is not
        the ``expected`` one (``BRK-012``) was changed while it was read: nothing is kept, for
        sealing another content under a known key would lay both open.
        """
        key = known or secrets.token_bytes(32)
        incoming = self._folder / "masuk"
        incoming.mkdir(parents=True, exist_ok=True)
        temporary = incoming / secrets.token_hex(8)
        digest = sha256()
        done = 0
        try:
            with temporary.open("xb") as target:
                target.write(MAGIC)
                for index, chunk in enumerate(_chunks(source)):
                    digest.update(chunk)
                    done += len(chunk)
                    target.write(_seal(key, index, chunk))
                    job.step(done, size, "menyimpan berkas")
                target.write(_seal(key, END, done.to_bytes(8, "big")))
                target.flush()
                os.fsync(target.fileno())
            _require_same(digest.hexdigest(), expected)
            self.adopt(temporary, digest.hexdigest())
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise
        return StoredBlob(digest.hexdigest(), done, key)

    def adopt(self, sealed: Path, digest: str) -> None:
        """Give a sealed file, synced by the caller, the name of its content."""
        final = self.path(digest)
        final.parent.mkdir(parents=True, exist_ok=True)
        sealed.replace(final)
        fsync_folder(final.parent)
        fsync_folder(self._folder)

    def arriving(self, form: bytes) -> Path:
        """Return where a file lies of which pieces have come; ``form`` names it as it was sealed.

        Its folder outlives a restart, other than that of what is being written here.
        """
        name = hmac.digest(self._name_key, form, "sha256").hex()
        folder = self._folder / ARRIVING
        folder.mkdir(parents=True, exist_ok=True)
        return folder / name

    def has(self, digest: str) -> bool:
        return self.path(digest).exists()

    def opens(self, digest: str, key: bytes) -> bool:
        """True if the stored content is sealed with this key, judged by its first chunk."""
        try:
            with self.path(digest).open("rb") as file:
                if file.read(len(MAGIC)) != MAGIC:
                    return False
                record = next(_records(file), b"")
        except (OSError, EnvironmentFaultError):
            return False
        return fits(key, 0, record) or fits(key, END, record)  # an empty content has only the end

    def read(self, digest: str, key: bytes) -> bytes:
        """Return the whole content; ``BRK-010`` if it is missing or damaged."""
        return b"".join(self.stream(digest, key))

    def stream(self, digest: str, key: bytes) -> Iterator[bytes]:
        """Yield the content chunk by chunk; damage is found before the last chunk is trusted."""
        try:
            with self.path(digest).open("rb") as file:
                yield from _opened(file, key)
        except FileNotFoundError:
            raise _missing() from None

    def open_sealed(self, sealed: Path, key: bytes) -> Iterator[bytes]:
        """Yield the content of a sealed file not in its place yet; ``BRK-011`` if damaged."""
        with sealed.open("rb") as file:
            yield from _opened(file, key)

    def discard_incoming(self) -> int:
        """Remove what a crash left half-written; return how many."""
        count = 0
        for leftover in (self._folder / "masuk").glob("*"):
            leftover.unlink()
            count += 1
        return count


def fits(key: bytes, index: int, sealed: bytes) -> bool:
    """True if ``sealed`` is the chunk of this number (``END``: the closing one) under this key."""
    try:
        AESGCM(key).decrypt(_nonce(index), sealed, MAGIC)
    except (InvalidTag, ValueError):
        return False
    return True


def hash_file(path: Path, *, job: JobControl) -> str:
    """Return the SHA-256 of a file in hex."""
    digest = sha256()
    size = path.stat().st_size
    done = 0
    with path.open("rb") as file:
        for chunk in _chunks(file):
            digest.update(chunk)
            done += len(chunk)
            job.step(done, size, "memeriksa berkas")
    return digest.hexdigest()


def _chunks(source: IO[bytes]) -> Iterator[bytes]:
    while chunk := source.read(CHUNK):
        yield chunk


def _seal(key: bytes, index: int, chunk: bytes) -> bytes:
    sealed = AESGCM(key).encrypt(_nonce(index), chunk, MAGIC)
    return len(sealed).to_bytes(4, "big") + sealed


def _nonce(index: int) -> bytes:
    return index.to_bytes(12, "big", signed=True)


def _opened(file: IO[bytes], key: bytes) -> Iterator[bytes]:
    """Yield the chunks one behind, so that none is handed out before the next is seen to follow."""
    if file.read(len(MAGIC)) != MAGIC:
        raise _damaged()
    cipher = AESGCM(key)
    size = 0
    records = _records(file)
    current = next(records, None)
    for index, following in enumerate(records):
        assert current is not None
        chunk = _open_chunk(cipher, index, current)
        size += len(chunk)
        yield chunk
        current = following
    if current is None or int.from_bytes(_open_chunk(cipher, END, current), "big") != size:
        raise _damaged()


def _records(file: IO[bytes]) -> Iterator[bytes]:
    while prefix := file.read(4):
        length = int.from_bytes(prefix, "big")
        if length > CHUNK + TAG:
            raise _damaged()
        sealed = file.read(length)
        if len(sealed) < length:
            raise _damaged()
        yield sealed


def _open_chunk(cipher: AESGCM, index: int, sealed: bytes) -> bytes:
    try:
        return cipher.decrypt(_nonce(index), sealed, MAGIC)
    except (InvalidTag, ValueError):
        raise _damaged() from None


def _missing() -> EnvironmentFaultError:
    return EnvironmentFaultError(
        code="BRK-010",
        what="Isi berkas ini tidak ada di komputer ini.",
        kept="Catatan berkasnya tetap ada.",
        action="Pulihkan dari cadangan, atau lampirkan lagi berkas aslinya.",
    )


def _require_same(digest: str, expected: str | None) -> None:
    if expected in (None, digest):
        return
    raise UserError(
        code="BRK-012",
        what="Berkas itu berubah sewaktu dibaca.",
        kept="Permohonan tidak berubah; berkasnya tidak disimpan.",
        action="Tutup berkas itu di program lain, lalu lampirkan lagi.",
    )


def _damaged() -> EnvironmentFaultError:
    return EnvironmentFaultError(
        code="BRK-011",
        what="Isi berkas ini rusak di disk.",
        kept="Catatan berkasnya dan berkas lain tidak terpengaruh.",
        action="Pulihkan dari cadangan, atau lampirkan lagi berkas aslinya.",
    )
