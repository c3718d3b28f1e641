# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The two clocks of a written notice and their one extension.

Officially ten working days run from the day the request is declared complete (PerKI 1/2021
Pasal 31(3)); UU 14/2008 Pasal 22(7), and for refusals PerKI 1/2021 Pasal 34(3), count from the
day it was received. The alarm stands on the earlier of the two (our reading, a setting).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.aturan import DaftarAturan
from app.domain.errors import UserError
from app.domain.format_id import tanggal_panjang
from app.domain.hitung import hitung, jatuh_tempo
from app.domain.kalender import Kalender
from app.domain.tenggat import KartuHitung


@dataclass(frozen=True)
class DuaJam:
    """Cards of both clocks, with and without the extension."""

    aman: KartuHitung
    """P4u, from the day received"""
    resmi: KartuHitung | None
    """P4, from the day declared complete; None until then"""
    perpanjangan_aman: KartuHitung
    """P5 from the end of P4u: the last day that keeps 17 working days by both readings"""
    perpanjangan_resmi: KartuHitung | None
    """P5 from the end of P4"""
    diperpanjang: bool = False

    @property
    def alarm(self) -> date:
        """The earlier of the clocks that run now."""
        kartu = (
            (self.perpanjangan_aman, self.perpanjangan_resmi)
            if self.diperpanjang
            else (self.aman, self.resmi)
        )
        return min(k.jatuh_tempo for k in kartu if k is not None)

    @property
    def batas_resmi(self) -> date | None:
        """The official date in force now; None until the request is declared complete."""
        kartu = self.perpanjangan_resmi if self.diperpanjang else self.resmi
        return kartu.jatuh_tempo if kartu is not None else None

    @property
    def sementara(self) -> bool:
        """True if the date of the alarm rests on a year whose holidays are undecided."""
        kartu = self.perpanjangan_aman if self.diperpanjang else self.aman
        return self.aman.sementara or kartu.sementara


def _periksa_urutan(diterima: date, lengkap: date | None) -> None:
    if lengkap is not None and lengkap < diterima:
        raise UserError(
            code="TGT-005",
            what=(
                f"Tanggal dinyatakan lengkap ({tanggal_panjang(lengkap)}) mendahului tanggal "
                f"diterima ({tanggal_panjang(diterima)})."
            ),
            kept="Tenggat tidak berubah.",
            action="Perbaiki salah satu tanggal itu.",
        )


def dua_jam(
    aturan: DaftarAturan,
    kalender: Kalender,
    *,
    diterima: date,
    lengkap: date | None = None,
    diperpanjang: bool = False,
    hari_peristiwa_nol: bool = True,
) -> DuaJam:
    """Count P4u from ``diterima``, P4 from ``lengkap`` and P5 from the end of each.

    Raises:
        UserError: TGT-005 when ``lengkap`` precedes ``diterima``; TGT-001 as in ``hitung``.
    """
    _periksa_urutan(diterima, lengkap)
    p5 = aturan.pilih("P5", diterima)

    def kartu(kode: str, mulai: date) -> KartuHitung:
        return hitung(
            aturan.pilih(kode, mulai), mulai, kalender, hari_peristiwa_nol=hari_peristiwa_nol
        )

    aman = kartu("P4u", diterima)
    resmi = None if lengkap is None else kartu("P4", lengkap)
    return DuaJam(
        aman=aman,
        resmi=resmi,
        perpanjangan_aman=hitung(p5, aman.jatuh_tempo, kalender),
        perpanjangan_resmi=None if resmi is None else hitung(p5, resmi.jatuh_tempo, kalender),
        diperpanjang=diperpanjang,
    )


def tanggal_alarm(
    aturan: DaftarAturan,
    kalender: Kalender,
    *,
    diterima: date,
    lengkap: date | None = None,
    diperpanjang: bool = False,
    hari_peristiwa_nol: bool = True,
) -> date:
    """Return ``dua_jam(...).alarm`` without building cards; for lists of many requests."""
    sejak = diterima if diperpanjang else None
    aman = _akhir(aturan, kalender, "P4u", diterima, sejak, nol=hari_peristiwa_nol)
    if lengkap is None:
        return aman
    resmi = tanggal_resmi(
        aturan,
        kalender,
        diterima=diterima,
        lengkap=lengkap,
        diperpanjang=diperpanjang,
        hari_peristiwa_nol=hari_peristiwa_nol,
    )
    return min(aman, resmi)


def tanggal_resmi(
    aturan: DaftarAturan,
    kalender: Kalender,
    *,
    diterima: date,
    lengkap: date,
    diperpanjang: bool = False,
    hari_peristiwa_nol: bool = True,
) -> date:
    """Return ``dua_jam(...).batas_resmi`` without building cards."""
    _periksa_urutan(diterima, lengkap)
    sejak = diterima if diperpanjang else None
    return _akhir(aturan, kalender, "P4", lengkap, sejak, nol=hari_peristiwa_nol)


def _akhir(
    aturan: DaftarAturan,
    kalender: Kalender,
    kode: str,
    mulai: date,
    perpanjang_sejak: date | None,
    *,
    nol: bool,
) -> date:
    """End of one clock; ``perpanjang_sejak`` is the receipt whose rule of extension counts."""
    batas = jatuh_tempo(aturan.pilih(kode, mulai), mulai, kalender, hari_peristiwa_nol=nol)
    if perpanjang_sejak is None:
        return batas
    return jatuh_tempo(aturan.pilih("P5", perpanjang_sejak), batas, kalender)
