# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Facades of what stays outside the register, of fees, ready texts and satisfaction slips."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from uuid import UUID

from app.domain.changes import Changes
from app.domain.jobs import JobControl
from app.domain.kip import Keputusan
from app.domain.layanan_isian import (
    JawabanRow,
    KeadaanBiaya,
    KepuasanDraft,
    Kuitansi,
    LayananDraft,
    LayananRow,
    PembayaranDraft,
    PembayaranRow,
    RekapKepuasan,
    RincianBiaya,
    SaringLayanan,
    SusunanKepuasan,
)
from app.services.fasad import Sesi
from app.services.kerja import biaya, jawaban_baku, kepuasan, layanan


class LayananFasad:
    """Outside the register: no request, sent on, help between bodies, guest book."""

    def __init__(self, sesi: Sesi) -> None:
        self._k, self._p = sesi.kantor, sesi.pelaku

    def simpan(self, isi: LayananDraft) -> tuple[UUID, Changes]:
        return layanan.simpan_layanan(self._k, self._p, isi)

    def selesaikan(self, layanan_id: UUID, tindak_lanjut: str) -> Changes:
        return layanan.selesaikan_layanan(self._k, self._p, layanan_id, tindak_lanjut=tindak_lanjut)

    def hapus(self, layanan_id: UUID, alasan: str) -> Changes:
        return layanan.hapus_layanan(self._k, self._p, layanan_id, alasan=alasan)

    def daftar(self, saring: SaringLayanan) -> tuple[LayananRow, ...]:
        return layanan.daftar_layanan(self._k, self._p, saring)

    def ekspor(self, path: Path, saring: SaringLayanan, bentuk: str, job: JobControl) -> int:
        return layanan.ekspor_layanan(self._k, self._p, path, saring, bentuk=bentuk, job=job)


class BiayaFasad:
    """Fees, payments, receipts; the form for a copy is in ``CetakFasad``."""

    def __init__(self, sesi: Sesi) -> None:
        self._k, self._p = sesi.kantor, sesi.pelaku

    def usul(self, lembar: int, kirim: int = 0, lain: int = 0) -> RincianBiaya:
        return biaya.usul_biaya(self._k, self._p, lembar=lembar, kirim=kirim, lain=lain)

    def keadaan(self, kasus_id: UUID) -> KeadaanBiaya:
        return biaya.keadaan_biaya(self._k, self._p, kasus_id)

    def bayar(self, isi: PembayaranDraft) -> tuple[PembayaranRow, Changes]:
        return biaya.catat_pembayaran(self._k, self._p, isi)

    def batalkan(self, pembayaran_id: UUID, alasan: str) -> Changes:
        return biaya.batalkan_pembayaran(self._k, self._p, pembayaran_id, alasan=alasan)

    def data_kuitansi(self, pembayaran_id: UUID) -> Kuitansi:
        return biaya.data_kuitansi(self._k, self._p, pembayaran_id)

    def kuitansi(self, pembayaran_id: UUID) -> bytes:
        return biaya.cetak_kuitansi(self._k, self._p, pembayaran_id)


class JawabanFasad:
    """Ready texts."""

    def __init__(self, sesi: Sesi) -> None:
        self._k, self._p = sesi.kantor, sesi.pelaku

    def daftar(
        self, untuk: Keputusan | None = None, *, semua: bool = False
    ) -> tuple[JawabanRow, ...]:
        return jawaban_baku.daftar_jawaban(self._k, self._p, untuk=untuk, semua=semua)

    def simpan(self, isi: JawabanRow) -> tuple[UUID, Changes]:
        return jawaban_baku.simpan_jawaban(self._k, self._p, isi)

    def isi(self, jawaban_id: UUID, kasus_id: UUID) -> str:
        return jawaban_baku.isi_jawaban(self._k, self._p, jawaban_id, kasus_id)


class KepuasanFasad:
    """Satisfaction slips typed in; the empty slip is in ``CetakFasad``."""

    def __init__(self, sesi: Sesi) -> None:
        self._k, self._p = sesi.kantor, sesi.pelaku

    def susunan(self) -> SusunanKepuasan:
        return kepuasan.susunan()

    def simpan(self, isi: KepuasanDraft) -> tuple[UUID, Changes]:
        return kepuasan.simpan_kepuasan(self._k, self._p, isi)

    def hapus(self, kepuasan_id: UUID, alasan: str) -> Changes:
        return kepuasan.hapus_kepuasan(self._k, self._p, kepuasan_id, alasan=alasan)

    def rekap(self, dari: date, sampai: date) -> RekapKepuasan:
        return kepuasan.rekap_kepuasan(self._k, self._p, dari, sampai)
