# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""``lumbung import register FILE --kind keberatan``."""

from __future__ import annotations

import argparse
from typing import Any

from app.cli.kantor import sesi
from app.cli.keluaran import DITOLAK, SELESAI, tulis
from app.domain.impor_keberatan import UjiImporKeberatan
from app.domain.jobs import JobControl
from app.services.fasad_keberatan import KeberatanFasad

CONTOH = 10
"""Notes printed; all of them stand in the JSON"""


def impor(options: argparse.Namespace) -> int:
    """Read an old register of objections; store it unless ``--dry-run``."""
    job = JobControl()
    with sesi(options.data, options.user) as opened:
        facade = KeberatanFasad(opened)
        uji = facade.uji_impor(options.file, tahun=options.year, job=job)
        data = _uji(uji, options)
        isi = f"{len(uji.hasil.baris)} baris dibaca dari {options.file.name}"
        jumlah = f"Baru {uji.baru}, sudah ada {uji.sudah_ada}"
        lines = [
            f"{isi}, lembar {uji.hasil.lembar}, judul di baris {uji.hasil.baris_header}.",
            f"{jumlah}, berperingatan {uji.peringatan}, salah {uji.galat}.",
            *(f"  {note.kalimat}" for note in uji.catatan[:CONTOH]),
        ]
        code = SELESAI
        if options.dry_run:
            lines.append("Uji saja: tidak ada yang disimpan.")
            code = SELESAI if uji.dapat_disimpan else DITOLAK
        else:
            stored = facade.simpan_impor(uji, tahun=options.year, job=job)
            data["stored"], data["import_id"] = stored.baru, str(stored.id)
            lines.append(f"Disimpan {stored.baru} keberatan.")
    tulis(data, lines, as_json=options.json)
    return code


def _uji(uji: UjiImporKeberatan, options: argparse.Namespace) -> dict[str, Any]:
    return {
        "file": options.file.name,
        "sheet": uji.hasil.lembar,
        "header_row": uji.hasil.baris_header,
        "columns": {
            judul: None if bidang is None else bidang.value for judul, bidang in uji.hasil.kolom
        },
        "rows": len(uji.hasil.baris),
        "new": uji.baru,
        "known": uji.sudah_ada,
        "warnings": uji.peringatan,
        "errors": uji.galat,
        "notes": [
            {
                "level": note.tingkat.value,
                "row": note.sel.baris,
                "cell": note.sel.a1,
                "column": note.kolom_asal,
                "message": note.pesan,
                "value": note.nilai_asal,
            }
            for note in uji.catatan
        ],
        "stored": 0,
        "dry_run": options.dry_run,
    }
