# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""``lumbung audit verify``, ``lumbung backup create|restore``."""

from __future__ import annotations

import argparse

from app.cli.kantor import frasa, sesi
from app.cli.keluaran import DITOLAK, SELESAI, tulis
from app.domain.jobs import JobControl
from app.services.cadangan import FRASA, GUDANG, pulihkan
from app.services.fasad import DataFasad
from app.services.keutuhan import kalimat_berkas_rusak


def audit_verify(options: argparse.Namespace) -> int:
    """Verify every chain, signature and table; exit 1 and name the first wrong entry."""
    with sesi(options.data, options.user) as opened:
        report = DataFasad(opened).periksa_jejak(JobControl())
    found = report.finding
    data = {
        "ok": found is None,
        "streams": report.streams,
        "ops": report.ops,
        "records": report.records,
        "forks": list(report.bercabang),
        "finding": None
        if found is None
        else {"kind": found.kind, "stream": found.stream, "seq": found.seq, "what": found.what},
    }
    if found is None:
        line = f"Jejak utuh: {report.ops} catatan, {report.records} rekaman."
    else:
        line = f"Jejak TIDAK utuh. {found.what}"
    tulis(data, [line, *report.bercabang], as_json=options.json)
    return SELESAI if found is None else DITOLAK


def backup_create(options: argparse.Namespace) -> int:
    """Write a backup and read it back."""
    with sesi(options.data, options.user) as opened:
        done = DataFasad(opened).buat_cadangan(options.file, JobControl())
    data = {
        "file": str(done.path),
        "bytes": done.ukuran,
        "files": done.berkas,
        "damaged": list(done.rusak),
    }
    lines = [f"Cadangan {done.path} ditulis dan dibaca ulang ({done.berkas} berkas)."]
    if done.rusak:
        lines.append(
            f"PERHATIAN: {kalimat_berkas_rusak(done.rusak)}; cadangan ini tidak memuatnya."
        )
    tulis(data, lines, as_json=options.json)
    return SELESAI


def backup_restore(options: argparse.Namespace) -> int:
    """Restore into the (new or empty) folder named by ``--data``."""
    done = pulihkan(options.file, options.data, passphrase=frasa(), job=JobControl())
    data = {
        "data": str(done.folder),
        "files": done.berkas,
        "database_checked": bool(done.dibuka),
        "opened_with": {FRASA: "passphrase", GUDANG: "key_store"}.get(done.dibuka),
    }
    lines = [
        f"Kantor dipulihkan ke {done.folder}. Komputer ini mendapat identitas baru saat dibuka.",
        done.kalimat,
    ]
    tulis(data, lines, as_json=options.json)
    return SELESAI
