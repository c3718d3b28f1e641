# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The work around one case, as read in one go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from app.domain.alur_konsep import AKHIR as KONSEP_AKHIR
from app.domain.alur_tugas import TERBUKA
from app.domain.kerja_isian import BalasanPertama, CatatanRow, KonsepRow, TugasRow, Urungan
from app.domain.pelaku import LAYANAN

if TYPE_CHECKING:
    from app.ui.context import UiContext

TABEL_KERJA = frozenset({"tugas", "catatan", "konsep", "unit_kerja"})
"""Tables whose changes concern the work around a case"""
Butir = TugasRow | KonsepRow | CatatanRow


@dataclass(frozen=True)
class Kerja:
    """Tasks, drafts and notes; drafts and notes stay empty for readers outside the service."""

    kasus_id: UUID
    tugas: tuple[TugasRow, ...]
    konsep: tuple[KonsepRow, ...]
    catatan: tuple[CatatanRow, ...]
    balasan: BalasanPertama
    urungan: Urungan | None = None

    def terbuka(self) -> int:
        """Number of tasks and drafts that still wait for somebody."""
        tugas = sum(row.status in TERBUKA for row in self.tugas)
        return tugas + sum(row.status not in KONSEP_AKHIR for row in self.konsep)

    def konsep_terbuka(self) -> KonsepRow | None:
        """Return the draft on its way; a case has one at most."""
        return next((row for row in self.konsep if row.status not in KONSEP_AKHIR), None)

    def butir(self) -> list[Butir]:
        """Return everything as one list: open first, then notes and the rest, newest on top."""
        awal: list[Butir] = [row for row in self.tugas if row.status in TERBUKA]
        awal += [row for row in self.konsep if row.status not in KONSEP_AKHIR]
        akhir: list[Butir] = [*reversed(self.catatan)]
        akhir += [row for row in reversed(self.tugas) if row.status not in TERBUKA]
        akhir += [row for row in self.konsep if row.status in KONSEP_AKHIR]
        return awal + akhir


def baca_kerja(context: UiContext, kasus_id: UUID) -> Kerja:
    """Read what the signed-in person may see of the work around a case."""
    layanan = context.pelaku.punya(*LAYANAN)
    return Kerja(
        kasus_id=kasus_id,
        tugas=context.kerja.tugas_kasus(kasus_id),
        konsep=context.konsep.kasus(kasus_id) if layanan else (),
        catatan=context.catatan.kasus(kasus_id) if layanan else (),
        balasan=context.catatan.balasan_pertama(kasus_id),
        urungan=context.kerja.periksa_urung(kasus_id) if layanan else None,
    )
