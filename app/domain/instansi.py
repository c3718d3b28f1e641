# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The agency, its officials and its paper."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any
from uuid import UUID


class Kertas(StrEnum):
    A4 = "a4"
    F4 = "f4"


class StatusJabatan(StrEnum):
    """Whether the official holds the post or acts in it (Permendagri 1/2023)."""

    DEFINITIF = "definitif"
    PLT = "plt"
    PLH = "plh"
    ATAS_NAMA = "an"
    UB = "ub"
    PJ = "pj"
    PJS = "pjs"


@dataclass(frozen=True)
class Kop:
    """Letterhead of a regional agency, as printed on every letter."""

    nama_pemda: str
    nama_instansi: str
    nama_unit: str = ""
    alamat: str = ""
    kode_pos: str = ""
    telepon: str = ""
    faksimile: str = ""
    laman: str = ""
    email: str = ""
    kota: str = ""
    logo: bytes | None = None


@dataclass(frozen=True)
class PejabatRow:
    """An official who may sign, with the time the authority holds."""

    id: UUID | None
    nama: str
    nip: str
    jabatan: str
    pangkat: str = ""
    peran: str = "ppid"
    """ppid, atasan_ppid or petugas"""
    status: StatusJabatan = StatusJabatan.DEFINITIF
    atas_nama: str = ""
    """For ATAS_NAMA: the post in whose name this official signs.

    For UB: the post that was charged, before it and a semicolon the one in whose name
    (``Bupati; Sekretaris Daerah``)
    """
    berlaku_dari: date | None = None
    berlaku_sampai: date | None = None

    def berlaku(self, pada: date) -> bool:
        """True if the authority holds on the day ``pada``."""
        if self.berlaku_dari is not None and pada < self.berlaku_dari:
            return False
        return self.berlaku_sampai is None or pada <= self.berlaku_sampai


@dataclass(frozen=True)
class Instansi:
    """The one agency this office database belongs to, with its settings."""

    kop: Kop
    kode_instansi: str
    """Short code used in numbers, for example PPID-DISKOMINFO"""
    hari_kerja_seminggu: int = 5
    hari_peristiwa_nol: bool = True
    """Event day = day 0 (our reading, a setting; see docs/adr)"""
    kalender: str = "national+joint"
    """national+joint, national or none"""
    kertas: Kertas = Kertas.A4
    pola_nomor_permohonan: str = "{urut:04}/{kode}/{tahun}"
    pola_nomor_surat: str = "{kode_klasifikasi}/{urut}/{kode}/{tahun}"
    kode_klasifikasi_surat: str = "000.8.3"
    menit_kunci: int = 10
    """Idle minutes until the screen locks"""
    biaya_lembar: int = 0
    """Rupiah per copied sheet; 0 = free"""
    pola_nomor_keberatan: str = "{urut:03}/KEB/{kode}/{tahun}"
    pola_nomor_sengketa: str = "{urut:03}/SIP/{kode}/{tahun}"
    """The office's own number; the Commission's is kept as it was written"""


POLA_NOMOR = (
    "pola_nomor_permohonan",
    "pola_nomor_keberatan",
    "pola_nomor_sengketa",
    "pola_nomor_surat",
)
"""Settings of ``Instansi`` that hold a pattern of numbers"""


def dengan_pola(isi: Instansi, pola: Mapping[str, str], kode_klasifikasi: str) -> Instansi:
    """Return the agency with these patterns (keys of ``POLA_NOMOR``; others stay) and code."""
    nilai: dict[str, Any] = {nama: pola[nama] for nama in POLA_NOMOR if nama in pola}
    return replace(isi, kode_klasifikasi_surat=kode_klasifikasi, **nilai)
