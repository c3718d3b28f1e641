# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""``lumbung import register`` and ``lumbung export register``."""

from __future__ import annotations

import argparse
from typing import Any

from app.cli import perintah_keberatan, perintah_sengketa
from app.cli.kantor import sesi
from app.cli.keluaran import DITOLAK, SELESAI, tulis
from app.domain.impor import Catatan, HasilTerlambat
from app.domain.jobs import JobControl
from app.services.fasad_keberatan import KeberatanFasad
from app.services.fasad_register import RegisterFasad
from app.services.impor import UjiImpor
from app.services.nomor_register import REGISTER_KEBERATAN, REGISTER_SENGKETA


def impor(options: argparse.Namespace) -> int:
    """Read an old register with its guessed columns; store it unless ``--dry-run``."""
    if options.kind == REGISTER_SENGKETA:
        return perintah_sengketa.impor(options)
    if options.kind == REGISTER_KEBERATAN:
        return perintah_keberatan.impor(options)
    job = JobControl()
    with sesi(options.data, options.user) as opened:
        facade = RegisterFasad(opened)
        uji = facade.uji_impor(options.file, tahun=options.year, job=job)
        ringkasan = uji.ringkasan
        data: dict[str, Any] = {
            "file": options.file.name,
            "sheet": uji.hasil.lembar,
            "header_row": uji.hasil.baris_header,
            "columns": {
                kolom.judul: kolom.bidang.value if kolom.bidang else None
                for kolom in uji.hasil.kolom
            },
            "rows": ringkasan.jumlah,
            "new": ringkasan.baru,
            "known": ringkasan.sudah_ada,
            "warnings": ringkasan.peringatan,
            "errors": ringkasan.galat,
            "skipped": ringkasan.dilewati,
            "late": _terlambat(uji.terlambat),
            "notes": [_catatan(note) for note in ringkasan.catatan],
            "stored": 0,
            "dry_run": options.dry_run,
        }
        lines = _ringkas(uji, options.file.name)
        code = SELESAI
        if options.dry_run:
            lines.append("Uji saja: tidak ada yang disimpan.")
            code = SELESAI if ringkasan.dapat_disimpan else DITOLAK
        else:
            stored = facade.simpan_impor(uji, tahun=options.year, job=job)
            data["stored"], data["import_id"] = stored.baru, str(stored.id)
            lines.append(f"Disimpan {stored.baru} permohonan.")
    tulis(data, lines, as_json=options.json)
    return code


def ekspor(options: argparse.Namespace) -> int:
    """Write Lampiran VIII, or XI for objections, of a year."""
    if options.kind == REGISTER_SENGKETA:
        return perintah_sengketa.ekspor(options)
    with sesi(options.data, options.user) as opened:
        keberatan = options.kind == REGISTER_KEBERATAN
        write = (
            KeberatanFasad(opened).ekspor_register if keberatan else RegisterFasad(opened).ekspor
        )
        done = write(
            options.out,
            tahun=options.year,
            publik=options.public,
            bentuk=options.format,
            job=JobControl(),
        )
    data = {"file": str(done.path), "rows": done.baris, "public": options.public}
    tulis(data, [f"{done.baris} baris ditulis ke {done.path}."], as_json=options.json)
    return SELESAI


def _ringkas(uji: UjiImpor, nama: str) -> list[str]:
    hasil, ringkasan, late = uji.hasil, uji.ringkasan, uji.terlambat
    head = f"{ringkasan.jumlah} baris dibaca dari {nama}, lembar {hasil.lembar}"
    counts = f"Baru {ringkasan.baru}, sudah ada {ringkasan.sudah_ada}"
    doubts = f"berperingatan {ringkasan.peringatan}, salah {ringkasan.galat}"
    lines = [f"{head}, judul di baris {hasil.baris_header}.", f"{counts}, {doubts}."]
    lines.append(
        f"Pemberitahuan lebih dari {late.batas} hari kerja: {late.pemberitahuan} permohonan; "
        f"pemberian: {late.pemberian}."
    )
    return [*lines, *(f"  {note.kalimat}" for note in ringkasan.contoh)]


def _catatan(note: Catatan) -> dict[str, Any]:
    return {
        "level": note.tingkat.value,
        "row": note.sel.baris,
        "cell": note.sel.a1,
        "column": note.kolom_asal,
        "message": note.pesan,
        "value": note.nilai_asal,
    }


def _terlambat(late: HasilTerlambat) -> dict[str, Any]:
    return {
        "limit": late.batas,
        "count": len(late.terlambat),
        "notice": late.pemberitahuan,
        "given": late.pemberian,
        "uncountable": len(late.tidak_terhitung),
        "rows": [
            {
                "row": item.baris.baris,
                "number": item.baris.nomor,
                "days_notice": item.hari_pemberitahuan,
                "days_given": item.hari_pemberian,
            }
            for item in late.terlambat
        ],
    }
