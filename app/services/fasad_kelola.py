# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Facade of the home screen and of what administrators keep in order."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from app.domain.changes import Changes
from app.domain.instansi import Instansi
from app.services import dampak, pekerjaan, pengaturan, perawatan
from app.services.fasad import Sesi


class KelolaFasad:
    """Today's work; care of calendar, numbers, clock and screen lock."""

    def __init__(self, sesi: Sesi) -> None:
        self._k, self._p = sesi.kantor, sesi.pelaku

    def daftar_kerja(self) -> pekerjaan.DaftarKerja:
        return pekerjaan.daftar_kerja(self._k, self._p)

    def kalender_ragu(self) -> tuple[pekerjaan.KalenderRagu, ...]:
        return pekerjaan.kalender_ragu(self._k)

    def cadangan_terakhir(self) -> datetime | None:
        return pekerjaan.cadangan_terakhir(self._k)

    def dampak_setelan(self, isi: Instansi) -> tuple[dampak.KasusPindah, ...]:
        return pengaturan.dampak_setelan(self._k, isi)

    def dampak_tarik_hari(self, hari_id: UUID) -> tuple[dampak.KasusPindah, ...]:
        return pengaturan.dampak_tarik_hari(self._k, hari_id)

    def buku_nomor(self, register: str, tahun: int) -> pengaturan.BukuNomor:
        return pengaturan.buku_nomor(self._k, self._p, register=register, tahun=tahun)

    def pdf_celah(self, register: str, tahun: int) -> bytes:
        return pengaturan.pdf_celah(self._k, self._p, register=register, tahun=tahun)

    def pratinjau_kop(self, isi: Instansi) -> bytes:
        return pengaturan.pratinjau_kop(self._k, isi)

    def nyatakan_jam(self, alasan: str) -> Changes:
        return perawatan.nyatakan_jam(self._k, self._p, alasan=alasan)

    def ambil_alih_register(self, register: str, alasan: str) -> tuple[bool, Changes]:
        return perawatan.ambil_alih_register(self._k, self._p, register=register, alasan=alasan)
