# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Demands of persons about their own data: forms, rows, and a clock in hours of the calendar."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from app.domain.errors import UserError
from app.domain.format_id import tanggal_hari
from app.domain.layanan import JenisHak, StatusHak

JAM_SEHARI = 24
SABTU = 5


@dataclass(frozen=True)
class AturanHak:
    """How many hours a demand may take, by which article, since when."""

    jenis: JenisHak
    jam: int
    dasar: str
    berlaku_sejak: date
    sumber: str
    catatan: str


@dataclass(frozen=True)
class JamHak:
    """The clock of one demand and how it was counted."""

    aturan: AturanHak
    diterima: datetime
    batas: datetime
    langkah: tuple[str, ...]
    """One line for each 24 hours"""

    def sisa(self, sekarang: datetime) -> timedelta:
        """Return what is left; negative = late."""
        return self.batas - sekarang


@dataclass(frozen=True)
class HakDraft:
    """A demand as it is taken down."""

    jenis: JenisHak
    nama: str
    diterima: datetime
    """Moment of receipt; starts the clock"""
    uraian: str = ""
    kasus_id: UUID | None = None
    identitas_diperiksa: bool = False


@dataclass(frozen=True)
class HakRow:
    """One demand of the list."""

    id: UUID
    jenis: JenisHak
    nama: str
    kasus_id: UUID | None
    register: str
    """permohonan, keberatan, sengketa; empty without a case"""
    nomor: str
    uraian: str
    identitas_diperiksa: bool
    status: StatusHak
    jam: JamHak
    sisa: timedelta | None
    """None once it is done"""
    terlambat: bool
    diselesaikan: datetime | None
    hasil: str
    dasar_penolakan: str
    diberitahukan: datetime | None
    petugas: str


@dataclass(frozen=True)
class MelihatRow:
    """One look, print, export or change of the data of a case."""

    waktu: datetime
    pengguna: str
    kegiatan: str
    rincian: str
    nomor: str


def aturan_hak(rows: Iterable[Mapping[str, str]]) -> tuple[AturanHak, ...]:
    """Read ``resources/data/hak/jam.csv``.

    Raises:
        ValueError: a row is damaged (a fault of the shipped data).
    """
    return tuple(
        AturanHak(
            jenis=JenisHak(row["jenis"]),
            jam=int(row["jam"]),
            dasar=row["dasar"],
            berlaku_sejak=date.fromisoformat(row["berlaku_sejak"]),
            sumber=row["sumber"],
            catatan=row["catatan"],
        )
        for row in rows
    )


def pilih_aturan(semua: Iterable[AturanHak], jenis: JenisHak, pada: date) -> AturanHak:
    """Return the rule in force on a day; before the first one, the first.

    Raises:
        UserError: ``HKS-001`` the shipped file knows no rule of this kind.
    """
    found = sorted((r for r in semua if r.jenis is jenis), key=lambda r: r.berlaku_sejak)
    if not found:
        raise UserError(
            code="HKS-001",
            what="Aturan jangka waktu hak subjek data tidak ditemukan.",
            kept="Tidak ada yang diubah.",
            action="Pasang ulang program atau pulihkan berkas bawaan.",
        )
    return next((r for r in reversed(found) if r.berlaku_sejak <= pada), found[0])


def hitung_jam(aturan: AturanHak, diterima: datetime) -> JamHak:
    """Count hours of the calendar from the moment of receipt; no day is left out.

    The count runs in UTC, so a zone's own rules cannot stretch or shorten an hour.

    Raises:
        ValueError: a moment without a zone.
    """
    if diterima.tzinfo is None:
        msg = "naive datetime"
        raise ValueError(msg)
    zona, mulai = diterima.tzinfo, diterima.astimezone(UTC)
    langkah = [f"Jam ke-0: {_saat(diterima)}, permintaan diterima"]
    for jam in [*range(JAM_SEHARI, aturan.jam, JAM_SEHARI), aturan.jam]:
        saat = (mulai + timedelta(hours=jam)).astimezone(zona)
        akhir_pekan = " (akhir pekan, tetap dihitung)" if saat.weekday() >= SABTU else ""
        langkah.append(f"Jam ke-{jam}: {_saat(saat)}{akhir_pekan}")
    batas = (mulai + timedelta(hours=aturan.jam)).astimezone(zona)
    return JamHak(aturan, diterima, batas, tuple(langkah))


def _saat(saat: datetime) -> str:
    return f"{tanggal_hari(saat.date())} pukul {saat:%H.%M}"
