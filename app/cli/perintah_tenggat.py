# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""``lumbung deadline``: a due date with its counting card; needs no office."""

from __future__ import annotations

import argparse

from app.cli.keluaran import SELESAI, tulis
from app.domain.aturan import DaftarAturan
from app.domain.format_id import baca_tanggal
from app.domain.hitung import hitung
from app.domain.kalender import Kalender, libur_dari_baris
from app.domain.kartu import kartu_teks
from app.infra.resources import read_csv


def deadline(options: argparse.Namespace) -> int:
    """Count one rule from one day with the shipped calendar."""
    mulai = baca_tanggal(options.date)
    libur = libur_dari_baris(read_csv("data", "libur", "nasional.csv"), berkas="nasional.csv")
    kalender = Kalender.susun(libur, pekan=options.week, mode=options.calendar)
    aturan = DaftarAturan.dari_baris(read_csv("data", "tenggat.csv")).pilih(options.rule, mulai)
    kartu = hitung(aturan, mulai, kalender)
    data = {
        "rule": kartu.aturan.kode,
        "obligation": kartu.aturan.kewajiban,
        "start": kartu.mulai.isoformat(),
        "due": kartu.jatuh_tempo.isoformat(),
        "amount": kartu.aturan.jumlah,
        "unit": kartu.aturan.satuan,
        "direction": kartu.aturan.arah,
        "basis": kartu.aturan.dasar,
        "provisional": kartu.sementara,
        "settings": kartu.setelan,
        "calendar_digest": kartu.sidik_kalender,
        "notes": list(kartu.catatan),
        "days": [
            {
                "date": hari.tanggal.isoformat(),
                "counted": hari.dihitung,
                "number": hari.urutan,
                "note": hari.keterangan,
                "status": hari.status.value,
            }
            for hari in kartu.hari
        ],
    }
    tulis(data, kartu_teks(kartu), as_json=options.json)
    return SELESAI
