# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""``lumbung case list``, ``case show`` and ``letters``: requests, objections and disputes alike."""

from __future__ import annotations

import argparse
from datetime import date
from typing import Any

from app.cli.kantor import sesi
from app.cli.keluaran import SELESAI, tulis
from app.domain.format_id import tanggal_panjang
from app.domain.jobs import JobControl
from app.domain.kartu import kartu_ke_dict, kartu_teks
from app.domain.label import label
from app.services.perkara import (
    IsiPerkara,
    JamPerkara,
    RingkasPerkara,
    cari_nomor,
    daftar_perkara,
    isi_perkara,
)
from app.services.surat_berkas import tulis_surat_kasus


def daftar(options: argparse.Namespace) -> int:
    """Print the cases of a register; as JSON one list of objects."""
    with sesi(options.data, options.user) as opened:
        rows = daftar_perkara(opened, options.kind, tahun=options.year)
    tulis([_ringkas(row) for row in rows], map(_baris, rows), as_json=options.json)
    return SELESAI


def tunjukkan(options: argparse.Namespace) -> int:
    """Print where a case stands, its clocks with what they are counted by, and its history."""
    with sesi(options.data, options.user) as opened:
        register, rid = cari_nomor(opened, options.number, register=options.kind)
        isi = isi_perkara(opened, register, rid)
    data = _ringkas(isi.ringkas) | {
        "clocks": [_jam(jam) for jam in isi.jam],
        "history": [
            {
                "time": point.waktu.isoformat(),
                "event": point.peristiwa,
                "title": point.judul,
                "detail": point.rincian,
                "user": point.pengguna,
            }
            for point in isi.riwayat
        ],
    }
    tulis(data, _teks(isi), as_json=options.json)
    return SELESAI


def surat(options: argparse.Namespace) -> int:
    """Write every issued letter of a case into a folder, as PDF and as editable DOCX."""
    with sesi(options.data, options.user) as opened:
        register, rid = cari_nomor(opened, options.number, register=options.kind)
        done = tulis_surat_kasus(opened.kantor, opened.pelaku, rid, options.out, job=JobControl())
    data = {
        "number": options.number,
        "kind": register,
        "out": str(options.out),
        "letters": [
            {
                "letter": satu.jenis.value,
                "number": satu.nomor,
                "date": satu.tanggal.isoformat(),
                "pdf": satu.pdf.name,
                "docx": None if satu.docx is None else satu.docx.name,
                "note": satu.catatan,
            }
            for satu in done
        ],
    }
    lines = [f"{len(done)} surat ditulis ke {options.out}."]
    lines += [f"  {satu.pdf.name}{f': {satu.catatan}' if satu.catatan else ''}" for satu in done]
    tulis(data, lines, as_json=options.json)
    return SELESAI


def _iso(hari: date | None) -> str | None:
    return None if hari is None else hari.isoformat()


def _ringkas(row: RingkasPerkara) -> dict[str, Any]:
    return {
        "kind": row.register,
        "number": row.nomor,
        "year": row.tahun,
        "state": row.status.value,
        "state_text": label(row.status),
        "received": _iso(row.tanggal),
        "due": _iso(row.batas),
        "days_left": row.sisa,
        "provisional": row.sementara,
        "id": str(row.id),
        "related": [str(rid) for rid in row.terkait],
    }


def _jam(jam: JamPerkara) -> dict[str, Any]:
    kartu = jam.kartu
    return {
        "rule": jam.kode,
        "obligation": jam.kewajiban,
        "start": None if kartu is None else kartu.mulai.isoformat(),
        "due": _iso(jam.batas),
        "running": jam.berjalan,
        "done": _iso(jam.selesai),
        "basis": "" if kartu is None else kartu.aturan.dasar,
        "note": jam.catatan,
        "card": None if kartu is None else kartu_ke_dict(kartu),
    }


def _baris(row: RingkasPerkara) -> str:
    batas = "" if row.batas is None else f", tenggat {tanggal_panjang(row.batas)}"
    sisa = "" if row.sisa is None else f" ({row.sisa} hari kerja)"
    return f"{row.nomor}: {label(row.status)}{batas}{sisa}"


def _teks(isi: IsiPerkara) -> list[str]:
    lines = [_baris(isi.ringkas), ""]
    for jam in isi.jam:
        if jam.kartu is None:
            hari = "belum diketahui" if jam.batas is None else tanggal_panjang(jam.batas)
            lines += [f"{jam.kode} {jam.kewajiban}: {hari} {jam.catatan}".strip(), ""]
        else:
            lines += [*kartu_teks(jam.kartu), ""]
    for point in isi.riwayat:
        rincian = f" – {point.rincian}" if point.rincian else ""
        lines.append(f"{point.waktu:%d-%m-%Y %H:%M} {point.judul}{rincian} ({point.pengguna})")
    return lines
