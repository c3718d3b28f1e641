# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Facades of the rights of persons (UU 27/2022), and of dates that moved with the calendar."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from app.domain.changes import Changes
from app.domain.hak_isian import HakDraft, HakRow, MelihatRow
from app.domain.pindah import PindahRow
from app.services import pindah_tenggat
from app.services.fasad import Sesi
from app.services.hak_subjek import daftar, melihat, pemenuhan, salinan


class HakFasad:
    """Demands with their hours, copy, correction, restriction, who looked."""

    def __init__(self, sesi: Sesi) -> None:
        self._k, self._p = sesi.kantor, sesi.pelaku

    def daftar(self, *, terbuka_saja: bool = False) -> tuple[HakRow, ...]:
        return daftar.daftar_hak(self._k, self._p, terbuka_saja=terbuka_saja)

    def daftarkan(self, draft: HakDraft) -> tuple[UUID, Changes]:
        return daftar.daftarkan_hak(self._k, self._p, draft)

    def periksa_identitas(self, hak_id: UUID) -> Changes:
        return daftar.periksa_identitas(self._k, self._p, hak_id)

    def tolak(self, hak_id: UUID, *, dasar: str, hasil: str) -> Changes:
        return daftar.tolak_hak(self._k, self._p, hak_id, dasar=dasar, hasil=hasil)

    def beritahukan(self, hak_id: UUID) -> Changes:
        return daftar.beritahukan(self._k, self._p, hak_id)

    def salinan(self, hak_id: UUID, *, nik: str = "", kasus_ids: Sequence[UUID] = ()) -> bytes:
        """The person's copy as PDF; answers the demand."""
        return salinan.salinan_data(self._k, self._p, hak_id, nik=nik, kasus_ids=kasus_ids)

    def koreksi(self, hak_id: UUID, draft: pemenuhan.Isian, hasil: str) -> Changes:
        return pemenuhan.koreksi_hak(self._k, self._p, hak_id, draft, hasil=hasil)

    def batasi(self, hak_id: UUID, kasus_ids: Sequence[UUID], alasan: str) -> Changes:
        return pemenuhan.batasi(self._k, self._p, hak_id, kasus_ids, alasan=alasan)

    def lepas_batasan(self, kasus_id: UUID, alasan: str) -> Changes:
        return pemenuhan.lepas_batasan(self._k, self._p, kasus_id, alasan=alasan)

    def siapa_melihat(self, kasus_id: UUID) -> tuple[MelihatRow, ...]:
        return melihat.siapa_melihat_kasus(self._k, self._p, kasus_id)

    def siapa_melihat_orang(self, nik: str) -> tuple[MelihatRow, ...]:
        return melihat.siapa_melihat_orang(self._k, self._p, nik)


class PindahFasad:
    """Dates that moved with the calendar, until each person is told."""

    def __init__(self, sesi: Sesi) -> None:
        self._k, self._p = sesi.kantor, sesi.pelaku

    def daftar(self, *, semua: bool = False) -> tuple[PindahRow, ...]:
        return pindah_tenggat.daftar_pindah(self._k, self._p, semua=semua)

    def tandai(self, ids: Sequence[UUID], cara: str) -> Changes:
        return pindah_tenggat.tandai_pindah(self._k, self._p, ids, cara=cara)

    def surat(self, ids: Sequence[UUID]) -> bytes:
        """All notices as one PDF."""
        return pindah_tenggat.surat_pindah(self._k, self._p, ids)
