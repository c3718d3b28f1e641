# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Facade of objections for screens: intake, worklist, steps, drafts."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from app.domain.changes import Changes
from app.domain.impor_keberatan import UjiImporKeberatan
from app.domain.jobs import JobControl
from app.domain.keberatan import AlasanKeberatan
from app.domain.keberatan_isian import (
    KeberatanDetail,
    KeberatanDraft,
    KeberatanRow,
    SaringKeberatan,
    TindakanKeberatan,
)
from app.domain.pencarian import HasilCari
from app.services import draf as draf_umum
from app.services import jejak
from app.services.cetak import CaraCetak, HasilCetak
from app.services.fasad import Sesi
from app.services.impor import HasilImpor
from app.services.keberatan import baca, daftar, draf, formulir, impor, register
from app.services.register import HasilEkspor


class KeberatanFasad:
    """Objections (PerKI 1/2021 Pasal 39-44). Files and letters: ``BerkasFasad``, by their id."""

    def __init__(self, sesi: Sesi) -> None:
        self._k, self._p = sesi.kantor, sesi.pelaku

    def isian_awal(self, permohonan_id: UUID | None = None) -> KeberatanDraft:
        """Return a form, filled in from a request; that look goes to the trail."""
        return daftar.isian_awal(self._k, self._p, permohonan_id)

    def saran_alasan(self, permohonan_id: UUID) -> tuple[AlasanKeberatan, ...]:
        """Return the grounds that the state of a request speaks for; a hint only."""
        return baca.saran_alasan(self._k, self._p, permohonan_id)

    def daftarkan(
        self, draft: KeberatanDraft, draf_id: UUID | None = None
    ) -> daftar.KeberatanTerdaftar:
        return daftar.daftarkan(self._k, self._p, draft, draf_id=draf_id)

    def koreksi(self, keberatan_id: UUID, draft: KeberatanDraft, alasan: str) -> Changes:
        return daftar.koreksi(self._k, self._p, keberatan_id, draft, alasan=alasan)

    def jalankan(self, keberatan_id: UUID, tindakan: TindakanKeberatan) -> Changes:
        return daftar.jalankan(self._k, self._p, keberatan_id, tindakan)

    def detail(self, keberatan_id: UUID, buka_samaran: str = "") -> KeberatanDetail:
        """``buka_samaran``: the written purpose of unmasking; then this writes to the trail."""
        return baca.detail(self._k, self._p, keberatan_id, buka_samaran=buka_samaran)

    def daftar(self, saring: SaringKeberatan | None = None) -> tuple[KeberatanRow, ...]:
        """Return the objections the filter lets through, the most urgent first."""
        return baca.daftar(self._k, self._p, saring)

    def tahun_tersedia(self) -> tuple[int, ...]:
        return baca.tahun_tersedia(self._k, self._p)

    def untuk_permohonan(self, permohonan_id: UUID) -> tuple[KeberatanRow, ...]:
        """Return the objections about a request, oldest first."""
        return baca.untuk_permohonan(self._k, self._p, permohonan_id)

    def cari(self, teks: str) -> tuple[HasilCari, ...]:
        return baca.cari(self._k, self._p, teks)

    def formulir(self, keberatan_id: UUID | None, cara: CaraCetak) -> HasilCetak:
        """Return Lampiran X; None prints it blank. The print goes to the trail."""
        return formulir.cetak_formulir(self._k, self._p, keberatan_id, cara=cara)

    def ekspor_register(
        self, path: Path, *, tahun: int, publik: bool, bentuk: str, job: JobControl
    ) -> HasilEkspor:
        """Write Lampiran XI of a year as ``xlsx`` or ``pdf``; the full one is a logged act."""
        return register.ekspor_register(
            self._k, self._p, path, tahun=tahun, publik=publik, bentuk=bentuk, job=job
        )

    def uji_impor(self, path: Path, *, tahun: int, job: JobControl) -> UjiImporKeberatan:
        """Read an old register and say what importing it would do; nothing is stored."""
        return impor.uji(self._k, self._p, path, tahun=tahun, job=job)

    def simpan_impor(self, uji: UjiImporKeberatan, *, tahun: int, job: JobControl) -> HasilImpor:
        """Store a dry run, all or nothing; ``RegisterFasad.batalkan_impor`` undoes it."""
        return impor.simpan(self._k, self._p, uji, tahun=tahun, job=job)

    def jejak(self, keberatan_id: UUID) -> tuple[jejak.JejakRow, ...]:
        return jejak.jejak_rekaman(self._k, self._p, keberatan_id)

    def simpan_draf(self, draf_id: UUID | None, draft: KeberatanDraft) -> UUID:
        return draf.simpan_draf(self._k, self._p, draf_id, draft)

    def daftar_draf(self) -> tuple[draf.DrafKeberatanRow, ...]:
        return draf.daftar_draf(self._k, self._p)

    def buang_draf(self, draf_id: UUID) -> None:
        draf_umum.buang_draf(self._k, self._p, draf_id)
