# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Small files of enrolment, read with a refusal in words."""

from __future__ import annotations

from pathlib import Path

from app.domain.errors import EnvironmentFaultError

TERBESAR = 4 * 1024 * 1024


def baca_berkas(path: Path) -> bytes:
    """Return the bytes of a file, never more than four megabytes.

    Raises:
        EnvironmentFaultError: ``SIN-301`` it cannot be read, or is much too large.
    """
    try:
        with path.open("rb") as source:
            data = source.read(TERBESAR + 1)
    except OSError as cause:
        raise _tak_terbaca(path) from cause
    if len(data) > TERBESAR:
        raise _tak_terbaca(path)
    return data


def _tak_terbaca(path: Path) -> EnvironmentFaultError:
    return EnvironmentFaultError(
        code="SIN-301",
        what=f"Berkas {path.name} tidak dapat dibaca.",
        kept="Data di komputer ini tidak berubah.",
        action="Salin ulang berkas itu dari asalnya, lalu pilih lagi.",
    )
