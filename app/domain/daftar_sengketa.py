# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Filter of the list of disputes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.sengketa import StatusSengketa
from app.domain.sengketa_isian import SengketaRow


class KelompokSengketa(StrEnum):
    BERJALAN = "berjalan"
    SELESAI = "selesai"
    SEMUA = "semua"


@dataclass(frozen=True)
class SaringSengketa:
    """What the list shows; always in order of urgency."""

    kelompok: KelompokSengketa = KelompokSengketa.BERJALAN
    tahun: int | None = None
    status: StatusSengketa | None = None
    teks: str = ""

    def cocok(self, row: SengketaRow) -> bool:
        """True if every word of the text stands somewhere in the row."""
        isi = f"{row.nomor} {row.nomor_ki} {row.nama} {row.termohon} {row.rincian}".casefold()
        return all(kata in isi for kata in self.teks.casefold().split())
