# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Objections for tests: a refused request, its objection, and the acts up to any state."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

from app.domain.keberatan import AlasanKeberatan, PutusanKeberatan
from app.domain.keberatan_isian import (
    CatatRegister,
    KeberatanDraft,
    SampaikanTanggapan,
    TanggapanDraft,
    Tanggapi,
    TindakanKeberatan,
)
from app.domain.kip import CaraPengiriman, Keputusan, Peran
from app.domain.pelaku import Pelaku
from app.domain.permohonan import PenyampaianDraft, PutusanDraft
from app.domain.tindakan import NyatakanLengkap, Putuskan, Sampaikan
from app.services import permohonan
from app.services.keberatan import daftar
from tests.helpers.kantor import DRAFT, KantorUji

A, B, C, D, E, F, G = AlasanKeberatan
ATASAN = Pelaku(UUID(int=9), "Drs. Haryo", frozenset({Peran.ATASAN_PPID}))
KEBERATAN = KeberatanDraft(
    tanggal_terima=date(2026, 11, 9),
    nama_pemohon="Siti Nurhaliza",
    nik="6271014101800001",
    alamat="Jalan Diponegoro 5, Palangka Raya",
    telepon="081234567890",
    email="siti@contoh.id",
    pekerjaan="Mahasiswa",
    rincian="Salinan dokumen AMDAL tambang pasir Sungai Kahayan",
    tujuan="Penelitian skripsi",
    alasan=frozenset({B}),
    kasus_posisi="Dokumen tidak pernah diumumkan di laman.",
)
TOLAK = PutusanDraft(
    keputusan=Keputusan.DITOLAK_DIKECUALIKAN,
    tanggal=date(2026, 11, 4),
    alasan="Dikecualikan.",
    pasal_17=("b",),
    nomor_sk_pengecualian="SK-1/2026",
    nomor_uji_konsekuensi="UK-1/2026",
    tanggal_persetujuan_atasan=date(2026, 11, 4),
    cara_persetujuan="Nota dinas 1/2026",
    konsekuensi="Merugikan persaingan usaha.",
)


def permohonan_ditolak(k: KantorUji, *, diberitahukan: date | None = None) -> UUID:
    """Return a request that was refused under an exemption; the office's clock must allow it."""
    rid = permohonan.daftarkan(k.kantor, k.ppid, DRAFT).id
    permohonan.jalankan(k.kantor, k.ppid, rid, NyatakanLengkap(date(2026, 11, 2)))
    permohonan.jalankan(k.kantor, k.ppid, rid, Putuskan(TOLAK))
    if diberitahukan is not None:
        sampai = PenyampaianDraft(diberitahukan, None, CaraPengiriman.EMAIL)
        permohonan.jalankan(k.kantor, k.ppid, rid, Sampaikan(diberitahukan, sampai))
    return rid


def keberatan(k: KantorUji, *alasan: AlasanKeberatan, **isi: object) -> UUID:
    """Register an objection (default: ground b, without a request); return its id."""
    draft = replace(KEBERATAN, **{"alasan": frozenset(alasan or {B}), **isi})  # type: ignore[arg-type]
    if draft.alasan != {B} and not draft.nomor_permohonan and draft.permohonan_id is None:
        draft = replace(draft, nomor_permohonan="0001/LAMA/2026")
    return daftar.daftarkan(k.kantor, k.petugas, draft).id


def jalankan(k: KantorUji, rid: UUID, *tindakan: TindakanKeberatan) -> None:
    """Carry out acts, each by somebody who may."""
    for satu in tindakan:
        siapa = ATASAN if isinstance(satu, Tanggapi) else k.ppid
        daftar.jalankan(k.kantor, siapa, rid, satu)


def balasan(
    tanggal: date,
    *alasan: AlasanKeberatan,
    putusan: PutusanKeberatan = PutusanKeberatan.MENGUATKAN,
    **isi: object,
) -> Tanggapi:
    """Return a complete reply to these grounds."""
    draft = TanggapanDraft(
        putusan=putusan,
        tanggal=tanggal,
        bantahan={satu: f"Tanggapan atas huruf {satu.value}." for satu in alasan},
        pertimbangan="Putusan PPID sudah tepat.",
        perintah="Tetap melaksanakan putusan.",
        nomor_sk_pengecualian="SK-1/2026" if A in alasan else "",
    )
    return Tanggapi(replace(draft, **isi))  # type: ignore[arg-type]


def sampai_disampaikan(k: KantorUji, rid: UUID, *alasan: AlasanKeberatan, hari: date) -> None:
    """Record, answer and deliver an objection on one day."""
    jalankan(
        k,
        rid,
        CatatRegister(hari),
        balasan(hari, *(alasan or (B,))),
        SampaikanTanggapan(hari, CaraPengiriman.LANGSUNG, diterima=hari, penerima="Siti"),
    )
