# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Periods of a recap: month, quarter, four-month, semester, year, or any two days."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.errors import UserError
from app.domain.format_id import NAMA_BULAN, tanggal_panjang


class Irama(StrEnum):
    """How long a period is."""

    BULAN = "bulan"
    TRIWULAN = "triwulan"
    CATURWULAN = "caturwulan"
    SEMESTER = "semester"
    TAHUN = "tahun"


BULAN_PER: dict[Irama, int] = {
    Irama.BULAN: 1,
    Irama.TRIWULAN: 3,
    Irama.CATURWULAN: 4,
    Irama.SEMESTER: 6,
    Irama.TAHUN: 12,
}
ROMAWI = ("I", "II", "III", "IV")


@dataclass(frozen=True)
class Periode:
    """Days from ``dari`` to ``sampai``, both included, and what people call them."""

    dari: date
    sampai: date
    sebutan: str

    def bulan(self) -> tuple[int, ...]:
        """Return the months touched, as yyyymm."""
        awal = self.dari.year * 12 + self.dari.month - 1
        akhir = self.sampai.year * 12 + self.sampai.month - 1
        return tuple(m // 12 * 100 + m % 12 + 1 for m in range(awal, akhir + 1))


def periode(irama: Irama, tahun: int, ke: int = 1) -> Periode:
    """Return the ``ke``-th period of a year.

    Raises:
        UserError: HUB-020 for a number the year does not have.
    """
    panjang = BULAN_PER[irama]
    if not (1 <= ke <= 12 // panjang and 2008 <= tahun <= 2100):
        raise UserError(
            code="HUB-020",
            what=f"Tidak ada {irama.value} ke-{str(ke)[:6]} tahun {str(tahun)[:6]}.",
            kept="Tidak ada yang dihitung.",
            action=f"Pilih {irama.value} 1 sampai {12 // panjang} dan tahun 2008 sampai 2100.",
        )
    pertama, terakhir = (ke - 1) * panjang + 1, ke * panjang
    sampai = date(tahun, terakhir, monthrange(tahun, terakhir)[1])
    return Periode(date(tahun, pertama, 1), sampai, _sebutan(irama, tahun, ke))


def periode_bebas(dari: date, sampai: date) -> Periode:
    """Return the period between two days; HUB-021 if they are in the wrong order."""
    if sampai < dari or not (dari.year >= 2008 and sampai.year <= 2100):
        raise UserError(
            code="HUB-021",
            what="Tanggal akhir mendahului tanggal awal, atau tahunnya di luar 2008–2100.",
            kept="Tidak ada yang dihitung.",
            action="Tulis tanggal awal lalu tanggal akhir.",
        )
    return Periode(dari, sampai, f"{tanggal_panjang(dari)} – {tanggal_panjang(sampai)}")


def periode_memuat(irama: Irama, hari: date) -> Periode:
    """Return the period of this length that a day lies in."""
    return periode(irama, hari.year, (hari.month - 1) // BULAN_PER[irama] + 1)


def _sebutan(irama: Irama, tahun: int, ke: int) -> str:
    if irama is Irama.TAHUN:
        return f"Tahun {tahun}"
    if irama is Irama.BULAN:
        return f"{NAMA_BULAN[ke - 1]} {tahun}"
    return f"{irama.value.capitalize()} {ROMAWI[ke - 1]} {tahun}"
