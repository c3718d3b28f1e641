# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Facade of the register as a whole: export, and import of old ones."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from uuid import UUID

from app.domain.changes import Changes
from app.domain.impor import Bidang
from app.domain.jobs import JobControl
from app.services import impor, register
from app.services.fasad import Sesi


class RegisterFasad:
    """Write Lampiran VIII; take old registers in."""

    def __init__(self, sesi: Sesi) -> None:
        self._k, self._p = sesi.kantor, sesi.pelaku

    def ekspor(
        self, path: Path, *, tahun: int, publik: bool, bentuk: str, job: JobControl
    ) -> register.HasilEkspor:
        return register.ekspor_register(
            self._k, self._p, path, tahun=tahun, publik=publik, bentuk=bentuk, job=job
        )

    def uji_impor(
        self,
        path: Path,
        *,
        tahun: int,
        job: JobControl,
        lembar: str | None = None,
        pemetaan: Mapping[int, Bidang | None] | None = None,
    ) -> impor.UjiImpor:
        return impor.uji(
            self._k, self._p, path, tahun=tahun, job=job, lembar=lembar, pemetaan=pemetaan
        )

    def simpan_impor(self, uji: impor.UjiImpor, *, tahun: int, job: JobControl) -> impor.HasilImpor:
        return impor.simpan(self._k, self._p, uji, tahun=tahun, job=job)

    def batalkan_impor(self, impor_id: UUID, alasan: str) -> Changes:
        return impor.batalkan(self._k, self._p, impor_id, alasan=alasan)

    def daftar_impor(self) -> tuple[impor.ImporRow, ...]:
        return impor.daftar_impor(self._k, self._p)
