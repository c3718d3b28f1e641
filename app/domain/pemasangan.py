# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the first run decides: the agency, its officials and its first accounts."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.instansi import Instansi, PejabatRow
from app.domain.kip import Peran


@dataclass(frozen=True)
class AkunBaru:
    """An account to be made. The password lives only until the office is made."""

    nama_akun: str
    nama: str
    sandi: str
    peran: frozenset[Peran]


@dataclass(frozen=True)
class HasilPemasangan:
    """Outcome of the first-run wizard or of an agency file."""

    instansi: Instansi
    pejabat: tuple[PejabatRow, ...] = ()
    akun: tuple[AkunBaru, ...] = ()
