# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""``lumbung dispute-bundle``: everything of one dispute in one PDF and a folder."""

from __future__ import annotations

import argparse

from app.cli.kantor import sesi
from app.cli.keluaran import SELESAI, tulis
from app.domain.jobs import JobControl
from app.services.fasad_sengketa import SengketaFasad


def berkas(options: argparse.Namespace) -> int:
    """Write the bundle of a dispute, or with ``--redacted`` its twin for the other party."""
    with sesi(options.data, options.user) as opened:
        facade = SengketaFasad(opened)
        done = facade.berkas(
            facade.cari_nomor(options.number),
            options.out,
            samarkan=options.redacted,
            job=JobControl(),
            hilangkan=options.hide or (),
            ditinjau=options.reviewed or (),
        )
    data = {
        "folder": done.folder,
        "files": list(done.berkas),
        "pages": done.halaman,
        "exhibits": done.bukti,
        "letters": done.surat,
        "redacted": options.redacted,
        "missing": list(done.kurang),
        "removed": [
            {"place": row.tempat, "what": row.apa, "count": row.jumlah} for row in done.samaran
        ],
        "to_review": list(done.tinjau),
    }
    isi = f"{done.halaman} halaman, {done.surat} surat dan penyampaian, {done.bukti} bukti"
    lines = [
        f"{isi} ditulis ke {done.folder}.",
        *(f"Belum lengkap: {teks}" for teks in done.kurang),
        *(f"Perlu dilihat manusia: {teks}" for teks in done.tinjau),
    ]
    tulis(data, lines, as_json=options.json)
    return SELESAI
