# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which counting card stands behind a date of the worklist."""

from __future__ import annotations

from app.domain.permohonan import PermohonanDetail, PermohonanRow, TenggatRow

BATAS = ("sisa", "batas")
JAWABAN = ("P5", "P4u", "P4")
"""Clocks of the written notice, the one in force first"""


def ada_hitungan(row: PermohonanRow, kolom: str) -> bool:
    """Tell whether the date in this column of a row was counted, or is counted from."""
    if kolom in BATAS:
        return row.batas is not None
    if row.tanggal_terima is None:
        return False
    return kolom == "diterima" or (
        kolom == "pemberitahuan" and row.tanggal_pemberitahuan is not None
    )


def kartu_sel(detail: PermohonanDetail, kolom: str) -> TenggatRow | None:
    """Return the clock whose card explains the date in a column; None if nothing counts it.

    The deadline has the card of the alarm, the day of receipt the clock that starts there, and
    the day of the notice the limit it had to keep.
    """
    if kolom in BATAS:
        running = [clock for clock in detail.tenggat if clock.berjalan]
        exact = [clock for clock in running if clock.kartu.jatuh_tempo == detail.row.batas]
        return next(iter(exact or running), None)
    if kolom == "diterima":
        return next((clock for clock in detail.tenggat if clock.kode == "P4u"), None)
    if kolom == "pemberitahuan":
        kept = [clock for clock in detail.tenggat if clock.kode in JAWABAN]
        extended = [clock for clock in kept if clock.kode == "P5"]
        return min(extended or kept, key=lambda clock: clock.kartu.jatuh_tempo, default=None)
    return None
