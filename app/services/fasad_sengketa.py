# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Facade of disputes before the Information Commission."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from pathlib import Path
from uuid import UUID

from app.domain.berkas_sengketa import HasilBerkas
from app.domain.changes import Changes
from app.domain.daftar_sengketa import SaringSengketa
from app.domain.impor_sengketa import UjiImporSengketa
from app.domain.jobs import JobControl
from app.domain.kip import JenisLampiran
from app.domain.sengketa_isian import (
    BerkasPilihan,
    BuktiDraft,
    ButirKalender,
    KehadiranDraft,
    SengketaDetail,
    SengketaDraft,
    SengketaRow,
    SidangDraft,
)
from app.domain.tindakan_sengketa import TindakanSengketa
from app.services import lampiran
from app.services.fasad import Sesi
from app.services.impor import HasilImpor
from app.services.register import HasilEkspor
from app.services.sengketa import baca, berkas, bukti, daftar, impor, kalender, register, sidang


class SengketaFasad:
    """Disputes: register, steps, hearings, exhibits, calendar."""

    def __init__(self, sesi: Sesi) -> None:
        self._k, self._p = sesi.kantor, sesi.pelaku

    def isian_awal(
        self, *, keberatan_id: UUID | None = None, permohonan_id: UUID | None = None
    ) -> SengketaDraft:
        return daftar.isian_awal(
            self._k, self._p, keberatan_id=keberatan_id, permohonan_id=permohonan_id
        )

    def daftarkan(self, draft: SengketaDraft) -> daftar.SengketaTerdaftar:
        return daftar.daftarkan(self._k, self._p, draft)

    def koreksi(self, sengketa_id: UUID, draft: SengketaDraft, alasan: str) -> Changes:
        return daftar.koreksi(self._k, self._p, sengketa_id, draft, alasan=alasan)

    def jalankan(self, sengketa_id: UUID, tindakan: TindakanSengketa) -> Changes:
        return daftar.jalankan(self._k, self._p, sengketa_id, tindakan)

    def catat_putusan_diterima(
        self, sengketa_id: UUID, tanggal: date, *, pengadilan: bool = False
    ) -> Changes:
        return daftar.catat_putusan_diterima(
            self._k, self._p, sengketa_id, tanggal, pengadilan=pengadilan
        )

    def daftar(self, saring: SaringSengketa) -> tuple[SengketaRow, ...]:
        return baca.daftar(self._k, self._p, saring)

    def tahun_tersedia(self) -> tuple[int, ...]:
        return baca.tahun_tersedia(self._k, self._p)

    def detail(self, sengketa_id: UUID, buka_samaran: str = "") -> SengketaDetail:
        """``buka_samaran``: the written purpose of unmasking; then this writes to the trail."""
        return baca.detail(self._k, self._p, sengketa_id, buka_samaran=buka_samaran)

    def tambah_sidang(self, sengketa_id: UUID, draft: SidangDraft) -> tuple[UUID, Changes]:
        return sidang.tambah_sidang(self._k, self._p, sengketa_id, draft)

    def koreksi_sidang(self, sidang_id: UUID, draft: SidangDraft, alasan: str) -> Changes:
        return sidang.koreksi_sidang(self._k, self._p, sidang_id, draft, alasan=alasan)

    def catat_kehadiran(self, sidang_id: UUID, isi: KehadiranDraft) -> Changes:
        return sidang.catat_kehadiran(self._k, self._p, sidang_id, isi)

    def batalkan_sidang(self, sidang_id: UUID, alasan: str) -> Changes:
        return sidang.batalkan_sidang(self._k, self._p, sidang_id, alasan=alasan)

    def kalender(self, dari: date, sampai: date) -> tuple[ButirKalender, ...]:
        return kalender.kalender_sidang(self._k, self._p, dari, sampai)

    def ekspor_ics(self, path: Path, sengketa_id: UUID | None = None) -> int:
        return kalender.ekspor_ics(self._k, self._p, path, sengketa_id=sengketa_id)

    def berkas(
        self,
        sengketa_id: UUID,
        folder: Path,
        *,
        samarkan: bool,
        job: JobControl,
        hilangkan: Collection[str] = (),
        ditinjau: Collection[str] = (),
    ) -> HasilBerkas:
        """Write the dispute bundle; ``samarkan`` gives the twin for the other party."""
        return berkas.susun_berkas_sengketa(
            self._k,
            self._p,
            sengketa_id,
            folder,
            samarkan=samarkan,
            job=job,
            hilangkan=hilangkan,
            ditinjau=ditinjau,
        )

    def ekspor_register(
        self, path: Path, *, tahun: int, publik: bool, bentuk: str, job: JobControl
    ) -> HasilEkspor:
        return register.ekspor_register(
            self._k, self._p, path, tahun=tahun, publik=publik, bentuk=bentuk, job=job
        )

    def uji_impor(self, path: Path, *, tahun: int, job: JobControl) -> UjiImporSengketa:
        return impor.uji(self._k, self._p, path, tahun=tahun, job=job)

    def simpan_impor(self, uji: UjiImporSengketa, *, tahun: int, job: JobControl) -> HasilImpor:
        return impor.simpan(self._k, self._p, uji, tahun=tahun, job=job)

    def cari_nomor(self, nomor: str) -> UUID:
        """Return the dispute of a number (the office's or the Commission's); SGK-062 if none."""
        return berkas.id_bernomor(self._k, self._p, nomor)


class BuktiFasad:
    """Files and exhibits of a dispute."""

    def __init__(self, sesi: Sesi) -> None:
        self._k, self._p = sesi.kantor, sesi.pelaku

    def lampirkan(
        self, sengketa_id: UUID, path: Path, jenis: JenisLampiran, asal: str, job: JobControl
    ) -> tuple[UUID, Changes]:
        return lampiran.lampirkan(
            self._k, self._p, sengketa_id, path, jenis=jenis, asal=asal, job=job
        )

    def pilihan(self, sengketa_id: UUID) -> tuple[BerkasPilihan, ...]:
        return bukti.berkas_pilihan(self._k, self._p, sengketa_id)

    def tambah(self, sengketa_id: UUID, draft: BuktiDraft) -> tuple[UUID, Changes]:
        return bukti.tambah_bukti(self._k, self._p, sengketa_id, draft)

    def ubah(self, bukti_id: UUID, draft: BuktiDraft) -> Changes:
        return bukti.ubah_bukti(self._k, self._p, bukti_id, draft)

    def susun(self, sengketa_id: UUID, urutan: Sequence[UUID]) -> Changes:
        return bukti.susun_bukti(self._k, self._p, sengketa_id, urutan)

    def tarik(self, bukti_id: UUID, alasan: str) -> Changes:
        return bukti.tarik_bukti(self._k, self._p, bukti_id, alasan=alasan)
