# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Writing a file so that it is there in full or not at all."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

Writer = Callable[[BinaryIO], object]


def tulis_atomik(path: Path, writer: Writer) -> None:
    """Let ``writer`` fill a new file beside ``path``, then put it in place of ``path``.

    The bytes reach the disk (fsync of file and folder) before the name changes, so a power cut
    leaves the old file or the new one, never half of one. On any error, also a cancelled job,
    the temporary file is removed, ``path`` stays as it was and the error goes on as it is.

    Args:
        path: the file to make or replace; its folder must exist.
        writer: writes the content to the binary file it is given, from position 0.

    Raises:
        OSError: full disk, read-only folder, name too long; callers above this layer turn it
            into words with ``app.domain.gangguan.gangguan_tulis``.
    """
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
    _fsync_folder(path.parent)


def _fsync_folder(folder: Path) -> None:
    """Make the new name itself durable where the system can do it (not on Windows)."""
    if os.name == "nt":
        return
    fd = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(fd)
    finally:
        os.close(fd)
