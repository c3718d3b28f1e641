# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Files, letters and the trail of the case on a shared page."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from app.domain.kip import JenisLampiran, JenisSurat
from app.domain.permohonan import SuratRow
from app.ui.context import UiContext
from app.ui.perkara.halaman import HalamanPerkara
from app.ui.perkara.pembuka import KasusTerbuka, PembukaKasus
from app.ui.permohonan.langkah import JEJAK, SURAT


@dataclass(frozen=True)
class _Terbuka:
    id: UUID
    nomor: str
    surat: tuple[SuratRow, ...]


class PembukaHalaman(PembukaKasus):
    """One per :class:`HalamanPerkara`."""

    def __init__(self, context: UiContext, page: HalamanPerkara) -> None:
        super().__init__(context, page, page.case.below)
        self._page = page
        page.case.unmask_asked.connect(self.ask_unmask)

    def kasus(self) -> KasusTerbuka | None:
        bacaan = self._page.bacaan
        if bacaan is None:
            return None
        return _Terbuka(bacaan.wajah.id, bacaan.wajah.nomor, bacaan.perkara.surat)

    def register(self) -> str:
        return self._page.ruang.kunci

    def unmask(self, keperluan: str) -> None:
        self._page.unmask(keperluan)

    def jenis_berkas(self, path: Path) -> JenisLampiran:  # noqa: ARG002 - any file may be anything
        return JenisLampiran.LAINNYA

    def umum(self, kunci: str) -> bool:
        """Open the letter or the trail that a step's key names; False for any other key."""
        if kunci.startswith(SURAT):
            self.letter(JenisSurat(kunci.removeprefix(SURAT)))
        elif kunci == JEJAK:
            self.trail()
        else:
            return False
        return True
