# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The internal clock of a task: so many working days before the legal alarm of its case."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from app.domain.errors import UserError
from app.domain.format_id import tanggal_panjang
from app.domain.kalender import Kalender
from app.domain.kerja_isian import BatasUsulan
from app.domain.layanan import JenisTugas


@dataclass(frozen=True)
class AturanDalam:
    """One row of ``resources/data/kerja/batas_dalam.csv``."""

    jenis: JenisTugas
    sebelum_alarm: int
    """Working days before the alarm"""
    tanpa_alarm: int
    """Working days from the disposition while no legal clock runs"""
    berlaku_sejak: date


def aturan_dari_baris(baris: Iterable[Mapping[str, str]]) -> tuple[AturanDalam, ...]:
    """Read the setting file; every kind of task must have a row.

    Raises:
        UserError: DAT-018 when a kind is missing or a number is not positive.
    """
    hasil = tuple(
        AturanDalam(
            JenisTugas(b["jenis"]),
            int(b["sebelum_alarm"]),
            int(b["tanpa_alarm"]),
            date.fromisoformat(b["berlaku_sejak"]),
        )
        for b in baris
    )
    lengkap = {satu.jenis for satu in hasil} == set(JenisTugas)
    if not lengkap or any(min(satu.sebelum_alarm, satu.tanpa_alarm) < 1 for satu in hasil):
        raise UserError(
            code="DAT-018",
            what="Berkas batas_dalam.csv tidak memuat semua jenis tugas dengan angka di atas nol.",
            kept="Tugas yang ada tidak berubah.",
            action="Pasang ulang program atau pulihkan berkas setelan bawaan.",
        )
    return hasil


def pilih(aturan: Sequence[AturanDalam], jenis: JenisTugas, tanggal: date) -> AturanDalam:
    """Return the row in force on a day; the oldest one for days before all of them."""
    milik = sorted((a for a in aturan if a.jenis is jenis), key=lambda a: a.berlaku_sejak)
    berlaku = [a for a in milik if a.berlaku_sejak <= tanggal]
    return berlaku[-1] if berlaku else milik[0]


def usul_batas(
    aturan: AturanDalam, kalender: Kalender, *, tanggal: date, batas_hukum: date | None
) -> BatasUsulan:
    """Return the internal date for a task given on ``tanggal``.

    Never before the next working day; where the alarm leaves no room for that, the alarm itself,
    and the day of the disposition once the alarm has passed.
    """
    besok = kalender.hari_kerja_ke(tanggal, 1)
    if batas_hukum is None:
        batas = kalender.hari_kerja_ke(tanggal, aturan.tanpa_alarm)
        return BatasUsulan(
            batas, None, f"{aturan.tanpa_alarm} hari kerja sejak disposisi; tidak ada tenggat hukum"
        )
    mundur = kalender.hari_kerja_ke(batas_hukum, -aturan.sebelum_alarm)
    if mundur >= besok:
        kata = f"{aturan.sebelum_alarm} hari kerja sebelum tenggat {tanggal_panjang(batas_hukum)}"
        return BatasUsulan(mundur, batas_hukum, kata)
    batas = max(tanggal, min(besok, batas_hukum))
    kata = f"tenggat {tanggal_panjang(batas_hukum)} sudah dekat atau lewat"
    return BatasUsulan(batas, batas_hukum, kata)


def peringatan_batas(batas: date, batas_hukum: date | None) -> str:
    """Return why an internal date is of no use, as a sentence; empty if it is before the alarm."""
    if batas_hukum is None or batas <= batas_hukum:
        return ""
    return (
        f"Batas tugas {tanggal_panjang(batas)} melewati tenggat hukum "
        f"{tanggal_panjang(batas_hukum)}."
    )
