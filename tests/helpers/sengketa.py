# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Disputes for tests: a registered one, and the acts up to any state."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

from app.domain.keberatan import AlasanKeberatan
from app.domain.sengketa import AmarPutusan
from app.domain.sengketa_isian import SengketaDraft
from app.domain.tindakan_sengketa import (
    Buktikan,
    MulaiAjudikasi,
    MulaiMediasi,
    PeriksaAwal,
    Putus,
    Registrasi,
    Simpulkan,
    TindakanSengketa,
)
from app.services.sengketa import daftar
from tests.helpers.kantor import KantorUji

A, B, C, D, E, F, G = AlasanKeberatan
SENGKETA = SengketaDraft(
    tanggal_pemberitahuan=date(2026, 9, 14),
    nama_pemohon="Siti Nurhaliza",
    alamat="Jalan Diponegoro 5, Palangka Raya",
    rincian="Salinan dokumen AMDAL tambang pasir Sungai Kahayan",
    alasan=(A,),
    komisi="Komisi Informasi Provinsi Kalimantan Tengah",
    tanggal_permohonan_ki=date(2026, 9, 7),
)
REGISTRASI = Registrasi(date(2026, 9, 15), "001/IX/KIP-PS/2026")
AWAL = PeriksaAwal(date(2026, 9, 28), "Ketua, dua anggota", "berwenang")
PUTUS = Putus(
    date(2026, 10, 19),
    "005/PTSN-A/2026",
    AmarPutusan.MENGABULKAN_SEBAGIAN,
    "Memberikan ringkasan dokumen.",
    diterima=date(2026, 10, 21),
    hari_pelaksanaan=10,
)
AJUDIKASI: tuple[TindakanSengketa, ...] = (
    REGISTRASI,
    AWAL,
    MulaiAjudikasi(date(2026, 9, 28)),
    Buktikan(date(2026, 10, 5)),
    Simpulkan(date(2026, 10, 12)),
)
MEDIASI: tuple[TindakanSengketa, ...] = (REGISTRASI, AWAL, MulaiMediasi(date(2026, 9, 29), "Ibu M"))


def sengketa(k: KantorUji, *alasan: AlasanKeberatan, **isi: object) -> UUID:
    """Register a dispute (default: ground a); return its id."""
    draft = replace(SENGKETA, **{"alasan": alasan or (A,), **isi})  # type: ignore[arg-type]
    return daftar.daftarkan(k.kantor, k.petugas, draft).id


def jalankan(k: KantorUji, rid: UUID, *tindakan: TindakanSengketa) -> None:
    """Carry out acts as the PPID."""
    for satu in tindakan:
        daftar.jalankan(k.kantor, k.ppid, rid, satu)
