# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""``lumbung dispute-bundle``, and lists of disputes in ``import register``, ``export register``."""

from __future__ import annotations

import argparse
from typing import Any

from app.cli.kantor import sesi
from app.cli.keluaran import DITOLAK, SELESAI, tulis
from app.domain.impor_sengketa import UjiImporSengketa
from app.domain.jobs import JobControl
from app.services.fasad_sengketa import SengketaFasad

CONTOH = 10
"""Notes printed; all of them stand in the JSON"""


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


def impor(options: argparse.Namespace) -> int:
    """Read an old list of disputes; store it unless ``--dry-run``."""
    job = JobControl()
    with sesi(options.data, options.user) as opened:
        facade = SengketaFasad(opened)
        uji = facade.uji_impor(options.file, tahun=options.year, job=job)
        data = _uji(uji, options)
        isi = f"{len(uji.hasil.baris)} baris dibaca dari {options.file.name}"
        jumlah = f"Baru {uji.baru}, sudah ada {uji.sudah_ada}, dilewati {uji.dilewati}"
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
            lines.append(f"Disimpan {stored.baru} sengketa.")
    tulis(data, lines, as_json=options.json)
    return code


def _uji(uji: UjiImporSengketa, options: argparse.Namespace) -> dict[str, Any]:
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
        "skipped": uji.dilewati,
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


def ekspor(options: argparse.Namespace) -> int:
    """Write the internal register of disputes of a year."""
    with sesi(options.data, options.user) as opened:
        done = SengketaFasad(opened).ekspor_register(
            options.out,
            tahun=options.year,
            publik=options.public,
            bentuk=options.format,
            job=JobControl(),
        )
    data = {"file": str(done.path), "rows": done.baris, "public": options.public}
    tulis(data, [f"{done.baris} baris ditulis ke {done.path}."], as_json=options.json)
    return SELESAI
