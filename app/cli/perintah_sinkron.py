# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""``lumbung sync write|read|online|undo|status|outgoing`` and ``lumbung conflicts list|decide``."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from app.cli.kantor import sesi
from app.cli.keluaran import DITOLAK, SELESAI, tulis
from app.domain.format_id import angka, ukuran_berkas
from app.domain.jobs import JobControl
from app.domain.sinkron import (
    BatasDaring,
    HasilBaca,
    HasilDaring,
    HasilTulis,
    KonflikRow,
    Pratinjau,
    RingkasTabel,
    StatusSinkron,
)
from app.services.fasad_sinkron import SinkronFasad

FLASHDISK, FOLDER = "flashdisk", "folder"


def write(options: argparse.Namespace) -> int:
    """Write what waits onto a stick or into a folder; exit 1 if the carrier failed under way."""
    with sesi(options.data, options.user) as opened:
        fasad = SinkronFasad(opened)
        sarana, tempat = _sarana(fasad, options.dir)
        done = fasad.tulis(options.dir, sarana=sarana, tempat=tempat, job=JobControl())
    tulis(_data_tulis(options.dir, done), _kalimat_tulis(done), as_json=options.json)
    return SELESAI if done.aman else DITOLAK


def read(options: argparse.Namespace) -> int:
    """Read a stick or folder; exit 1 if a packet was refused or waits for a person."""
    with sesi(options.data, options.user) as opened:
        fasad = SinkronFasad(opened)
        if options.preview:
            look = fasad.pratinjau(options.dir, job=JobControl())
            data = {"dir": str(options.dir), "preview": True, **_data_pratinjau(look)}
            tulis(data, _kalimat_pratinjau(look), as_json=options.json)
            return SELESAI
        sarana, tempat = _sarana(fasad, options.dir)
        done = fasad.baca(
            options.dir,
            sarana=sarana,
            tempat=tempat,
            setuju_kehilangan=options.accept_loss,
            job=JobControl(),
        )
    tulis(_data_baca(options.dir, done), _kalimat_baca(done), as_json=options.json)
    return DITOLAK if done.ditolak or done.pratinjau.kehilangan_massal else SELESAI


def online(options: argparse.Namespace) -> int:
    """Exchange with the province's hub; exit 1 if the line ended it before everything crossed."""
    budget = None if options.budget is None else options.budget * 1024
    with sesi(options.data, options.user) as opened:
        fasad = SinkronFasad(opened)
        done = fasad.daring_sekarang(anggaran=budget, job=JobControl())
        month = fasad.batas()
    tulis(_data_daring(done, month), _kalimat_daring(done), as_json=options.json)
    return DITOLAK if done.putus else SELESAI


def undo(options: argparse.Namespace) -> int:
    """Take the newest synchronisation back."""
    with sesi(options.data, options.user) as opened:
        count, _ = SinkronFasad(opened).batalkan_terakhir(alasan=options.reason, job=JobControl())
    line = f"Sinkron terakhir dibatalkan: {angka(count)} catatan kembali seperti semula."
    tulis({"changed": count}, [line], as_json=options.json)
    return SELESAI


def status(options: argparse.Namespace) -> int:
    """Print how synchronisation stands."""
    with sesi(options.data, options.user) as opened:
        now = SinkronFasad(opened).status()
    tulis(_data_status(now), _kalimat_status(now), as_json=options.json)
    return SELESAI


def outgoing(options: argparse.Namespace) -> int:
    """Print exactly which tables and fields would leave for the province."""
    with sesi(options.data, options.user) as opened:
        rows = SinkronFasad(opened).yang_pergi()
    data = {
        "tables": [
            {
                "table": row.tabel,
                "records": row.jumlah,
                "fields": list(row.isian),
                "samples": [dict(sample) for sample in row.contoh],
            }
            for row in rows
        ]
    }
    lines = [f"{r.tabel}: {angka(r.jumlah)} catatan · {', '.join(r.isian)}" for r in rows]
    tulis(data, lines, as_json=options.json)
    return SELESAI


def conflicts_list(options: argparse.Namespace) -> int:
    """Print what waits for a person's decision."""
    with sesi(options.data, options.user) as opened:
        rows = SinkronFasad(opened).konflik()
    lines = [line for row in rows for line in _kalimat_konflik(row)]
    data = {"conflicts": [_data_konflik(row) for row in rows]}
    tulis(data, lines or ["Tidak ada yang perlu diputuskan."], as_json=options.json)
    return SELESAI


def conflicts_decide(options: argparse.Namespace) -> int:
    """Settle one item by one of its values or by another text."""
    with sesi(options.data, options.user) as opened:
        fasad = SinkronFasad(opened)
        fasad.putuskan(
            options.id, kunci=options.keep or "", teks=options.text, alasan=options.reason
        )
        left = len(fasad.konflik())
    line = f"Keputusan disimpan. Masih perlu keputusan: {angka(left)}."
    tulis({"id": options.id, "left": left}, [line], as_json=options.json)
    return SELESAI


def _sarana(fasad: SinkronFasad, letak: Path) -> tuple[str, str]:
    """Return what the journal calls the carrier and the place."""
    wanted = letak.absolute()
    for stick in fasad.flashdisk():
        if stick.letak == wanted:
            return FLASHDISK, stick.label or str(stick.letak)
    return FOLDER, wanted.name


def _data_tulis(letak: Path, done: HasilTulis) -> dict[str, Any]:
    return {
        "dir": str(letak),
        "packets": done.paket,
        "changes": done.operasi,
        "files": done.berkas,
        "bytes": done.byte,
        "left_bytes": done.sisa_byte,
        "left_sticks": done.sisa_stik,
        "safe_to_remove": done.aman,
        "warnings": list(done.peringatan),
    }


def _kalimat_tulis(done: HasilTulis) -> list[str]:
    what = f"{angka(done.paket)} paket ({angka(done.operasi)} perubahan"
    what += f", {angka(done.berkas)} berkas) ditulis dan dibaca ulang."
    return [what, *done.peringatan]


def _data_pratinjau(look: Pratinjau) -> dict[str, Any]:
    return {
        "packets": look.paket,
        "operations": look.operasi,
        "files": look.berkas,
        "tables": [_data_tabel(row) for row in look.tabel],
        "packs": list(look.paket_aturan),
        "mass_loss": look.kehilangan_massal,
        "explanation": look.penjelasan,
    }


def _data_tabel(row: RingkasTabel) -> dict[str, Any]:
    return {
        "table": row.tabel,
        "new": row.baru,
        "changed": row.berubah,
        "parallel": row.paralel,
        "decisions": row.keputusan,
        "hidden": row.tersembunyi,
    }


def _kalimat_pratinjau(look: Pratinjau) -> list[str]:
    lines = [
        f"{row.tabel}: {angka(row.baru)} baru, {angka(row.berubah)} berubah,"
        f" {angka(row.paralel)} paralel, {angka(row.keputusan)} perlu keputusan,"
        f" {angka(row.tersembunyi)} disembunyikan"
        for row in look.tabel
    ]
    lines += [look.penjelasan] if look.penjelasan else []
    return lines or ["Tidak ada perubahan baru."]


def _data_baca(letak: Path, done: HasilBaca) -> dict[str, Any]:
    return {
        "dir": str(letak),
        "preview": False,
        **_data_pratinjau(done.pratinjau),
        "sync_id": None if done.sinkron_id is None else str(done.sinkron_id),
        "applied": done.diterapkan,
        "waiting": done.menunggu,
        "refused": list(done.ditolak),
        "warnings": list(done.peringatan),
        "snapshot": done.potret,
        "files_arrived": done.berkas_tiba,
    }


def _kalimat_baca(done: HasilBaca) -> list[str]:
    counts = f"Diterapkan: {angka(done.diterapkan)} paket; menunggu: {angka(done.menunggu)};"
    counts += f" ditolak: {angka(len(done.ditolak))}."
    if done.berkas_tiba:
        counts += f" Berkas tiba: {angka(done.berkas_tiba)}."
    return [counts, *_kalimat_pratinjau(done.pratinjau), *done.ditolak, *done.peringatan]


def _data_daring(done: HasilDaring, month: BatasDaring) -> dict[str, Any]:
    return {
        "sent": done.terkirim,
        "changes": done.operasi,
        "received": done.diterima,
        "applied": 0 if done.baca is None else done.baca.diterapkan,
        "bytes_up": done.naik,
        "bytes_down": done.turun,
        "round_trips": done.permintaan,
        "left": done.sisa,
        "left_bytes": done.sisa_byte,
        "budget_used_up": done.anggaran_habis,
        "interrupted": done.putus,
        "clock_behind_seconds": done.selisih_jam,
        "retry_after_seconds": done.tunggu,
        "month_bytes": month.naik + month.turun,
        "month_budget": month.kuota_byte,
        "warnings": list(done.peringatan),
    }


def _kalimat_daring(done: HasilDaring) -> list[str]:
    size = ukuran_berkas(done.naik + done.turun)
    line = f"{angka(done.terkirim)} paket ({angka(done.operasi)} perubahan) tiba di pusat,"
    line += f" {angka(done.diterima)} paket diterima; {size} lewat jaringan."
    lines = [line]
    if done.anggaran_habis:
        lines.append(f"Batas byte tercapai; {angka(done.sisa)} paket menunggu.")
    return [*lines, *([done.putus] if done.putus else []), *done.peringatan]


def _data_status(now: StatusSinkron) -> dict[str, Any]:
    return {
        "enrolled": now.terdaftar,
        "province": now.nama_provinsi,
        "hub": now.alamat_pusat,
        "certificate_until": now.sertifikat_sampai and now.sertifikat_sampai.isoformat(),
        "devices": now.perangkat,
        "waiting": now.menunggu,
        "waiting_files": now.menunggu_berkas,
        "missing_files": now.berkas_belum_tiba,
        "waiting_bytes": now.menunggu_byte,
        "sent": now.terkirim,
        "acknowledged": now.diakui,
        "decisions": now.perlu_keputusan,
        "held": now.tertahan,
        "last": now.terakhir and now.terakhir.isoformat(),
        "oldest_unacknowledged": now.tertua_belum_diakui and now.tertua_belum_diakui.isoformat(),
        "warnings": list(now.peringatan),
    }


def _kalimat_status(now: StatusSinkron) -> list[str]:
    return [
        f"Provinsi: {now.nama_provinsi or 'terdaftar'}"
        if now.terdaftar
        else "Belum terdaftar pada provinsi.",
        f"Komputer instansi: {angka(now.perangkat)}",
        f"Menunggu: {angka(now.menunggu)} perubahan, {angka(now.menunggu_berkas)} berkas",
        f"Ditulis, belum diakui: {angka(now.terkirim)}; diakui: {angka(now.diakui)}",
        f"Perlu keputusan: {angka(now.perlu_keputusan)}; paket tertahan: {angka(now.tertahan)}",
        f"Berkas dari komputer lain yang belum tiba: {angka(now.berkas_belum_tiba)}",
        *now.peringatan,
    ]


def _data_konflik(row: KonflikRow) -> dict[str, Any]:
    return {
        "id": row.id,
        "kind": row.jenis,
        "record": row.catatan,
        "record_id": str(row.rid),
        "field": row.isian,
        "free_text": row.bebas,
        "choices": [
            {
                "key": one.kunci,
                "text": one.teks,
                "device": one.perangkat,
                "by": one.oleh,
                "time": one.waktu.isoformat(),
                "shown": one.ditampilkan,
            }
            for one in row.pilihan
        ],
    }


def _kalimat_konflik(row: KonflikRow) -> list[str]:
    lines = [f"{row.id}  {row.catatan}: {row.isian}"]
    for one in row.pilihan:
        mark = "*" if one.ditampilkan else " "
        who = " · ".join(part for part in (one.oleh, one.perangkat) if part)
        lines.append(f"  {mark} {one.kunci}  {one.teks}  ({who})")
    return lines
