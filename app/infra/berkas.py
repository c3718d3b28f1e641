# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Writing a file so that it is there in full or not at all."""

from __future__ import annotations

import errno
import os
import secrets
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from app.domain.errors import UserError
from app.domain.gangguan import gangguan_tulis

Writer = Callable[[BinaryIO], object]
TANDA_KANTOR = ("kantor.json", "kunci.json")
"""The files that make a folder an office (``OfficePaths``)"""


def tulis_atomik(path: Path, writer: Writer, *, dalam_kantor: bool = False) -> None:
    """Let ``writer`` fill a new file beside ``path``, then put it in place of ``path``.

    The bytes reach the disk (fsync of file and folder) before the name changes, so a power cut
    leaves the old file or the new one, never half of one. On any error, also a cancelled job,
    the temporary file is removed and ``path`` stays as it was.

    Args:
        path: the file to make or replace; its folder must exist.
        writer: writes the content to the binary file it is given, from position 0.
        dalam_kantor: the file belongs to an office folder; only the office itself says so. What
            a person saves never goes there: it would stand unencrypted beside the data, or take
            the place of the database or the key.

    Raises:
        UserError: a target inside an office folder (BRK-107) or one that is no plain file
            (BRK-108).
        EnvironmentFaultError: full disk, read-only folder, no right to write, name too long and
            the like, in words (BRK-101 to BRK-109). Other errors of ``writer`` go on as they are.
    """
    try:
        _periksa_sasaran(path)
        if not dalam_kantor:
            tolak_folder_kantor(path)
        _tulis(path, writer)
    except OSError as sebab:
        raise gangguan_tulis(sebab, path.name[:80]) from sebab


def tulis_bytes_atomik(path: Path, isi: bytes, *, dalam_kantor: bool = False) -> None:
    """Write ready bytes (a rendered PDF) whole or not at all; errors as ``tulis_atomik``."""
    tulis_atomik(path, lambda berkas: berkas.write(isi), dalam_kantor=dalam_kantor)


def tolak_folder_kantor(path: Path, *, kecuali: Path | None = None) -> None:
    """Refuse a target inside any office folder (``BRK-107``).

    Args:
        path: where a person wants a file.
        kecuali: a folder of an office where this kind of file may stand all the same.
    """
    terbuka = kecuali.resolve() if kecuali is not None else None
    folder = path.parent.resolve()
    for induk in (folder, *folder.parents):
        if induk == terbuka:
            return
        if all((induk / nama).exists() for nama in TANDA_KANTOR):
            raise UserError(
                code="BRK-107",
                what=f"{path.name[:80]} tidak dapat disimpan di dalam folder data kantor {induk}.",
                kept="Tidak ada yang ditulis; data kantor tidak berubah.",
                action="Pilih folder lain, misalnya Dokumen atau flashdisk.",
            )


def _periksa_sasaran(path: Path) -> None:
    biasa = path.is_file() or path.is_dir() or not path.exists()
    if path.name and biasa:
        return
    raise UserError(
        code="BRK-108",
        what=f"“{path}” bukan nama berkas yang dapat ditulis.",
        kept="Tidak ada yang ditulis.",
        action="Tulis nama berkas lengkap, misalnya register.xlsx, lalu ulangi.",
    )


def _tulis(path: Path, writer: Writer) -> None:
    # the temporary name is short on purpose: a long but legal name must not fail because of it
    sementara = path.with_name(f".tulis-{secrets.token_hex(6)}.tmp")
    try:
        with sementara.open("xb") as berkas:
            writer(berkas)
            berkas.flush()
            os.fsync(berkas.fileno())
        sementara.replace(path)
    except BaseException:
        sementara.unlink(missing_ok=True)
        raise
    fsync_folder(path.parent)


def ruang_habis(folder: Path, *, perlu: int = 64 * 1024) -> bool:
    """True if ``folder`` cannot take ``perlu`` more bytes because its disk or quota is full.

    Asked by really writing, for a quota shows in no count of free bytes; nothing stays behind.
    """
    coba = folder / f".ruang-{secrets.token_hex(6)}.tmp"
    try:
        with coba.open("xb") as berkas:
            berkas.write(b"\0" * perlu)
            berkas.flush()
            os.fsync(berkas.fileno())
    except OSError as sebab:
        return sebab.errno in {errno.ENOSPC, errno.EDQUOT}
    finally:
        with suppress(OSError):
            coba.unlink(missing_ok=True)
    return False


def fsync_folder(folder: Path) -> None:
    """Make the new name itself durable where the system can do it (not on Windows)."""
    if os.name == "nt":
        return
    fd = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(fd)
    except OSError as sebab:
        # some network and removable file systems cannot sync a folder; the file itself is safe
        if sebab.errno not in {errno.EINVAL, errno.ENOTSUP, errno.EBADF}:
            raise
    finally:
        os.close(fd)
