# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""States of a volume at the hub, and why one waits or is kept apart: a code and a sentence."""

from __future__ import annotations

from enum import StrEnum

from app.sync.trust.errors import Reason, TrustError


class State(StrEnum):
    """Where a volume stands."""

    TERSIMPAN = "tersimpan"
    """On the hub's disk, not merged yet"""
    DITERAPKAN = "diterapkan"
    MENUNGGU = "menunggu"
    """Kept until what comes before it is here"""
    KARANTINA = "karantina"
    """Kept apart; nothing of it, or not all of it, was taken in"""
    TITIPAN = "titipan"
    """For other PCs of its agency; the hub cannot read it"""
    DIBUANG = "dibuang"
    """A person threw a quarantined volume away; only this line is left"""


class Alasan(StrEnum):
    """Permanent reason codes."""

    TIDAK_ADA = ""
    RUSAK = "rusak"
    BUKAN_PAKET = "bukan_paket"
    TERLALU_BESAR = "terlalu_besar"
    PENGIRIM_ASING = "pengirim_asing"
    PENGIRIM_DICABUT = "pengirim_dicabut"
    BUKAN_UNTUK_SINI = "bukan_untuk_sini"
    TAK_TERBUKA = "tak_terbuka"
    ISI_SALAH = "isi_salah"
    RANTAI = "rantai"
    BERCABANG = "bercabang"
    INSTANSI_LAIN = "instansi_lain"
    DATA_PRIBADI = "data_pribadi"
    PENDAFTARAN_GANDA = "pendaftaran_ganda"
    VERSI = "versi"
    URUTAN = "urutan"


KALIMAT: dict[Alasan, str] = {
    Alasan.TIDAK_ADA: "",
    Alasan.RUSAK: "Berkas paket rusak di perjalanan; pengirim perlu mengirim ulang.",
    Alasan.BUKAN_PAKET: "Berkas ini bukan paket Lumbung.",
    Alasan.TERLALU_BESAR: "Paket melebihi ukuran yang diperbolehkan.",
    Alasan.PENGIRIM_ASING: "Pengirimnya belum terdaftar pada provinsi ini.",
    Alasan.PENGIRIM_DICABUT: "Sertifikat komputer pengirim sudah dicabut.",
    Alasan.BUKAN_UNTUK_SINI: "Paket ini ditujukan kepada pihak lain.",
    Alasan.TAK_TERBUKA: "Paket ini disegel untuk kunci lain sehingga tidak dapat dibuka di sini.",
    Alasan.ISI_SALAH: "Isi paket tidak sesuai bentuk yang dikenal.",
    Alasan.RANTAI: "Rantai catatan atau tanda tangannya tidak cocok; isi paket tidak diterima.",
    Alasan.BERCABANG: (
        "Komputer pengirim tampaknya dipulihkan dari cadangan lama: catatannya berbeda dari yang "
        "sudah diterima."
    ),
    Alasan.INSTANSI_LAIN: "Paket memuat catatan instansi lain daripada instansi pengirimnya.",
    Alasan.DATA_PRIBADI: "Paket memuat isian yang tidak boleh keluar dari instansinya.",
    Alasan.PENDAFTARAN_GANDA: "Dua kunci berbeda memakai satu pendaftaran instansi yang sama.",
    Alasan.VERSI: "Paket dibuat program yang lebih baru; hub perlu diperbarui.",
    Alasan.URUTAN: "Ada paket sebelumnya yang belum tiba; paket ini menunggu.",
}
_TRUST: dict[Reason, Alasan] = {
    Reason.REVOKED: Alasan.PENGIRIM_DICABUT,
    Reason.DOUBLE: Alasan.PENDAFTARAN_GANDA,
    Reason.STRANGER: Alasan.BUKAN_UNTUK_SINI,
    Reason.FORMAT: Alasan.ISI_SALAH,
}


class RefusedError(Exception):
    """A volume that is kept apart; holds no content."""

    def __init__(self, alasan: Alasan, detail: str = "") -> None:
        self.alasan = alasan
        self.detail = detail
        super().__init__(f"{alasan.value}: {detail}" if detail else alasan.value)


def dari_kepercayaan(error: TrustError) -> RefusedError:
    """Return the refusal that a certificate problem means for a volume."""
    return RefusedError(_TRUST.get(error.reason, Alasan.PENGIRIM_ASING), error.reason.value)


def kalimat(kode: str) -> str:
    """Return the sentence of a reason code as a person reads it."""
    try:
        return KALIMAT[Alasan(kode)]
    except ValueError:
        return ""
