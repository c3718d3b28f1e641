# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The setting files of casework, read once."""

from __future__ import annotations

from functools import cache

from app.domain import alur_konsep, alur_tugas
from app.domain.alur import Alur
from app.domain.batas_dalam import AturanDalam, aturan_dari_baris
from app.infra.resources import read_csv


@cache
def alur_tugas_bawaan() -> alur_tugas.AlurTugas:
    """Return the machine of tasks that ships with the program."""
    return Alur.from_rows(alur_tugas.MESIN, read_csv("data", "alur", "tugas.csv"))


@cache
def alur_konsep_bawaan() -> alur_konsep.AlurKonsep:
    """Return the machine of drafts that ships with the program."""
    return Alur.from_rows(alur_konsep.MESIN, read_csv("data", "alur", "konsep.csv"))


@cache
def batas_dalam_bawaan() -> tuple[AturanDalam, ...]:
    """Return the settings of the internal clock."""
    return aturan_dari_baris(read_csv("data", "kerja", "batas_dalam.csv"))
