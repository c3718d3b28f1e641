# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The machine of tasks; its rows stand in ``resources/data/alur/tugas.csv``."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.alur import Alur, Mesin, Syarat
from app.domain.layanan import HasilPencarian, JenisTugas, PeristiwaTugas, StatusTugas


@dataclass(frozen=True)
class FaktaTugas:
    """What a step of a task is judged by."""

    jenis: JenisTugas
    berhak_menjawab: bool = True
    """The actor works at the service desk, or is the one the task was given to"""
    jawaban: str = ""
    hasil: HasilPencarian | None = None
    alasan: str = ""


def _berhak_menjawab(fakta: FaktaTugas) -> str:
    return "" if fakta.berhak_menjawab else "tugas ini diberikan kepada orang lain"


def _ada_jawaban(fakta: FaktaTugas) -> str:
    return "" if fakta.jawaban.strip() else "isi jawaban belum ditulis"


def _ada_hasil(fakta: FaktaTugas) -> str:
    if fakta.jenis is not JenisTugas.PENCARIAN or fakta.hasil is not None:
        return ""
    return "hasil pencarian belum dipilih"


def _ada_alasan(fakta: FaktaTugas) -> str:
    return "" if fakta.alasan.strip() else "alasan atau catatannya belum ditulis"


SYARAT: dict[str, Syarat[FaktaTugas]] = {
    "berhak_menjawab": Syarat(
        isian=False,
        sebab=_berhak_menjawab,
        tindakan="Mintalah penerima tugas atau petugas layanan mencatatnya.",
    ),
    "ada_jawaban": Syarat(isian=True, sebab=_ada_jawaban, tindakan="Tulis jawaban unit."),
    "ada_hasil": Syarat(
        isian=True, sebab=_ada_hasil, tindakan="Pilih ada, ada sebagian, atau tidak dikuasai."
    ),
    "ada_alasan": Syarat(isian=True, sebab=_ada_alasan, tindakan="Tulis alasannya."),
}
AKHIR = frozenset({StatusTugas.SELESAI, StatusTugas.DIBATALKAN})
TERBUKA = frozenset(set(StatusTugas) - AKHIR)
MENUNGGU_UNIT = frozenset({StatusTugas.DIKIRIM, StatusTugas.DITERIMA, StatusTugas.DIKEMBALIKAN})
"""The ball is with the unit: these can be chased"""
MESIN = Mesin("tugas", StatusTugas, PeristiwaTugas, AKHIR, SYARAT)
AlurTugas = Alur[StatusTugas, PeristiwaTugas, FaktaTugas]
