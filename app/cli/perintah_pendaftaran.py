# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""``lumbung enrol`` and ``lumbung device …``: an agency joins a province, a PC its agency."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.cli.berkas_kecil import baca_kecil, tulis_kecil, wajib_kata
from app.cli.kantor import frasa, kunci, sesi
from app.cli.keluaran import SELESAI, tulis
from app.domain.waktu import JamSistem
from app.infra import keys
from app.services import pendaftaran, pendaftaran_perangkat
from app.services.kantor import Kantor, ada_kantor, buat_berkas_kantor, buka_kantor
from app.services.proyeksi import Proyeksi
from app.sync.trust.certs import Role


def enrol(options: argparse.Namespace) -> int:
    """Accept the province's introduction of this agency."""
    isi = baca_kecil(options.file)
    with sesi(options.data, options.user) as opened:
        hasil = pendaftaran.terima_pendaftaran(opened.kantor, opened.pelaku, isi)
    data = {
        "agency_id": str(hasil.agency),
        "name": hasil.nama,
        "code": hasil.kode,
        "province": hasil.provinsi,
        "root_words": hasil.kata_akar,
        "new": hasil.baru,
        "holds_agency_key": hasil.memegang_kunci,
    }
    lines = [
        f"Terdaftar pada {hasil.provinsi} sebagai {hasil.nama} ({hasil.kode}).",
        f"Kata kunci provinsi, bandingkan dengan lembarnya: {hasil.kata_akar}",
    ]
    if not hasil.memegang_kunci:
        lines.append("Sertifikat baru komputer ini tiba lewat sinkronisasi dari komputer lain.")
    tulis(data, lines, as_json=options.json)
    return SELESAI


@contextmanager
def _terbuka(root: Path, key: keys.OfficeKey) -> Iterator[Kantor]:
    """Open an office that may have no accounts yet."""
    kantor = buka_kantor(root, key, jam=JamSistem(), projections=(Proyeksi(),))
    try:
        yield kantor
    finally:
        kantor.close()


def request(options: argparse.Namespace) -> int:
    """Make an empty office folder that waits, and write its request."""
    made = None
    if ada_kantor(options.data):
        key = kunci(options.data)
    else:
        given = frasa()
        made = None if given else keys.new_passphrase()
        key = buat_berkas_kantor(options.data, passphrase=given or made or "", jam=JamSistem())
    with _terbuka(options.data, key) as kantor:
        asked = pendaftaran_perangkat.minta(kantor, kode=options.pc_code)
    tulis_kecil(options.out, asked.raw)
    data = {
        "data": str(options.data),
        "device": str(asked.subject),
        "out": str(options.out),
        "words": asked.words,
        "passphrase": made,
    }
    lines = [f"Permintaan: {options.out}", f"Kata kode: {asked.words}"]
    if made:
        lines.append(f"Frasa pemulihan (simpan tersegel, hanya ditampilkan sekali): {made}")
    tulis(data, lines, as_json=options.json)
    return SELESAI


def sign(options: argparse.Namespace) -> int:
    """Let the PC in whose words were compared."""
    asked = pendaftaran_perangkat.baca_permintaan(baca_kecil(options.file))
    wajib_kata(options, asked.words)
    with sesi(options.data, options.user) as opened:
        izin = pendaftaran_perangkat.izinkan(
            opened.kantor,
            opened.pelaku,
            asked,
            peran=tuple(Role(satu) for satu in options.role or [Role.TULIS.value]),
            nama=options.name,
        )
    tulis_kecil(options.out, izin.berkas)
    data = {
        "device": str(izin.id),
        "code": izin.kode,
        "out": str(options.out),
        "words": izin.kata,
    }
    lines = [f"Izin untuk {izin.kode}: {options.out}", f"Kata kode izin: {izin.kata}"]
    tulis(data, lines, as_json=options.json)
    return SELESAI


def accept(options: argparse.Namespace) -> int:
    """Take the place a grant gives to this waiting office."""
    isi = baca_kecil(options.file)
    with _terbuka(options.data, kunci(options.data)) as kantor:
        wajib_kata(options, pendaftaran_perangkat.baca_izin(kantor, isi).words)
        given = pendaftaran_perangkat.terima_izin(kantor, isi)
    data = {
        "device": str(given.certificate.subject),
        "code": given.certificate.code,
        "agency_id": str(given.agency),
        "words": given.words,
    }
    lines = [f"Komputer ini sekarang {given.certificate.code} dari instansinya."]
    tulis(data, lines, as_json=options.json)
    return SELESAI


def revoke(options: argparse.Namespace) -> int:
    """Put a PC out for ever."""
    with sesi(options.data, options.user) as opened:
        perangkat_id = pendaftaran_perangkat.cari_perangkat(opened.kantor, options.device)
        entry = pendaftaran_perangkat.cabut(
            opened.kantor, opened.pelaku, perangkat_id, alasan=options.reason
        )
    data = {
        "device": str(perangkat_id),
        "revoked_ms": entry.at,
        "accepted": [{"incarnation": n, "seq": seq} for n, seq in entry.limits],
    }
    lines = ["Komputer dicabut; ikut terkirim pada sinkronisasi berikutnya."]
    tulis(data, lines, as_json=options.json)
    return SELESAI


def name(options: argparse.Namespace) -> int:
    """Set what this office calls one of its PCs."""
    with sesi(options.data, options.user) as opened:
        perangkat_id = pendaftaran_perangkat.cari_perangkat(opened.kantor, options.device)
        pendaftaran_perangkat.namai(opened.kantor, opened.pelaku, perangkat_id, options.name)
        rows = pendaftaran_perangkat.daftar_perangkat(opened.kantor)
    row = next(row for row in rows if row.id == perangkat_id)
    data = {"device": str(row.id), "code": row.kode, "name": row.nama}
    tulis(data, [f"{row.kode}: {row.nama or '(tanpa nama)'}"], as_json=options.json)
    return SELESAI


def daftar(options: argparse.Namespace) -> int:
    """List the PCs of this agency."""
    with sesi(options.data, options.user) as opened:
        rows = pendaftaran_perangkat.daftar_perangkat(opened.kantor)
    data = {
        "devices": [
            {
                "device": str(row.id),
                "code": row.kode,
                "name": row.nama,
                "roles": sorted(role.value for role in row.peran),
                "this": row.komputer_ini,
                "revoked_ms": row.dicabut,
            }
            for row in rows
        ]
    }
    lines = [
        f"{row.kode}  {row.id}  {row.nama}"
        + ("  (komputer ini)" if row.komputer_ini else "")
        + ("  dicabut" if row.dicabut is not None else "")
        for row in rows
    ]
    tulis(data, lines or ["Belum ada komputer bersertifikat."], as_json=options.json)
    return SELESAI


def rotate(options: argparse.Namespace) -> int:
    """Replace the agency key."""
    with sesi(options.data, options.user) as opened:
        number = pendaftaran.putar_kunci(
            opened.kantor, opened.pelaku, alasan=options.reason, bocor=options.leaked
        )
    tulis({"agency_key": number}, [f"Kunci instansi ke-{number} dipakai."], as_json=options.json)
    return SELESAI
