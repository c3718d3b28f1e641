# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Facade of the agency's own wording of its letters."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from uuid import UUID

from app.domain.changes import Changes
from app.exports.templat_ubah import Kata
from app.services import templat_naskah
from app.services.fasad import Sesi
from app.services.templat_naskah import IsiTemplat, RingkasTemplat, VersiTemplat


class TemplatFasad:
    """Letters, their words, and the versions of them."""

    def __init__(self, sesi: Sesi) -> None:
        self._k, self._p = sesi.kantor, sesi.pelaku

    def daftar(self) -> tuple[RingkasTemplat, ...]:
        return templat_naskah.daftar_templat(self._k, self._p)

    def isi(self, jenis: str, versi_id: UUID | None = None) -> IsiTemplat:
        return templat_naskah.isi_templat(self._k, self._p, jenis, versi_id)

    def riwayat(self, jenis: str) -> tuple[VersiTemplat, ...]:
        return templat_naskah.riwayat_templat(self._k, self._p, jenis)

    def pratinjau(self, jenis: str, kata: Mapping[str, Kata]) -> bytes:
        return templat_naskah.pratinjau_templat(self._k, self._p, jenis, kata)

    def simpan(
        self, jenis: str, kata: Mapping[str, Kata], berlaku_sejak: date, catatan: str = ""
    ) -> Changes:
        return templat_naskah.simpan_templat(
            self._k, self._p, jenis, kata, berlaku_sejak=berlaku_sejak, catatan=catatan
        )
