# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The one door through which documents reach the disk."""

from __future__ import annotations

from pathlib import Path

from app.domain.gangguan import gangguan_tulis
from app.infra.berkas import Writer, tulis_atomik


def simpan_berkas(path: Path, writer: Writer) -> None:
    """Write a document whole or not at all (see ``tulis_atomik``).

    Raises:
        EnvironmentFaultError: full disk, read-only folder, name too long and the like; the
            former file, if there was one, is unchanged.
    """
    try:
        tulis_atomik(path, writer)
    except OSError as sebab:
        raise gangguan_tulis(sebab, path.name[:80]) from sebab


def simpan_bytes(path: Path, isi: bytes) -> None:
    """Write ready bytes (a rendered PDF) whole or not at all; errors as ``simpan_berkas``."""
    simpan_berkas(path, lambda berkas: berkas.write(isi))
