# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Who acts: every use case receives one and checks its rights."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from app.domain.errors import AccessDeniedError
from app.domain.kip import Peran
from app.domain.label import label

SISTEM_ID = UUID(int=0)
SEMUA_PERAN = frozenset(Peran)
LAYANAN = frozenset({Peran.PETUGAS, Peran.PPID, Peran.ATASAN_PPID})
PELIHAT = LAYANAN | {Peran.ADMINISTRATOR, Peran.PEMBACA, Peran.ARSIPARIS}
"""Roles that may see requests, personal data masked"""
PELIHAT_PROVINSI = LAYANAN | {Peran.ADMINISTRATOR, Peran.PEMBACA}
"""Roles that may see the province's board: figures without personal data"""


@dataclass(frozen=True)
class Pelaku:
    """A signed-in person and the roles of the account."""

    id: UUID
    nama: str
    peran: frozenset[Peran]

    def punya(self, *peran: Peran) -> bool:
        return bool(self.peran & set(peran))

    def wajib(self, act: str, *peran: Peran) -> None:
        """Raise ``AccessDeniedError`` unless the account has one of the roles."""
        if not self.punya(*peran):
            raise AccessDeniedError(act, " atau ".join(label(satu) for satu in peran))


SISTEM = Pelaku(SISTEM_ID, "Sistem", frozenset(Peran))
