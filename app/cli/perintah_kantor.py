# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""``lumbung init``, ``lumbung office repair`` and ``lumbung clock accept``."""

from __future__ import annotations

import argparse

from app.cli.kantor import frasa, kunci, sesi
from app.cli.keluaran import SELESAI, tulis
from app.domain.waktu import JamSistem
from app.infra import keys
from app.services.pemasangan import pasang
from app.services.pemasangan_berkas import baca_berkas_instansi
from app.services.perawatan import nyatakan_jam
from app.services.perbaikan import perbaiki_tanda
from app.services.proyeksi import Proyeksi


def init(options: argparse.Namespace) -> int:
    """Make a new office; without ``LUMBUNG_PASSPHRASE`` a passphrase is made and told once."""
    made: list[str] = []

    def sandi_baru() -> str:
        made.append(keys.new_passphrase()[:19].lower())
        return made[-1]

    hasil = baca_berkas_instansi(options.agency, sandi_baru=sandi_baru)
    passphrase = frasa()
    told = passphrase or keys.new_passphrase()
    kantor = pasang(
        options.data, hasil, jam=JamSistem(), passphrase=told, projections=(Proyeksi(),)
    )
    try:
        office_id = str(kantor.key.office_id)
    finally:
        kantor.close()
    accounts = {akun.nama_akun: akun.sandi if akun.sandi in made else None for akun in hasil.akun}
    data = {
        "data": str(options.data),
        "office_id": office_id,
        "accounts": accounts,
        "passphrase": None if passphrase else told,
    }
    lines = [f"Kantor dibuat di {options.data}."]
    if not passphrase:
        lines.append(f"Frasa pemulihan (simpan tersegel, hanya ditampilkan sekali): {told}")
    lines += [f"Akun {akun}: sandi {sandi}" for akun, sandi in accounts.items() if sandi]
    tulis(data, lines, as_json=options.json)
    return SELESAI


def repair(options: argparse.Namespace) -> int:
    """Write ``kantor.json`` anew from what key and database know."""
    key = kunci(options.data)
    perbaiki_tanda(options.data, key, jam=JamSistem(), projections=(Proyeksi(),))
    data = {"data": str(options.data), "office_id": str(key.office_id)}
    tulis(data, [f"kantor.json di {options.data} ditulis ulang."], as_json=options.json)
    return SELESAI


def clock_accept(options: argparse.Namespace) -> int:
    """Take the present clock as right although it stands before the last change."""
    with sesi(options.data, options.user) as opened:
        nyatakan_jam(opened.kantor, opened.pelaku, alasan="dinyatakan lewat baris perintah")
    tulis({"accepted": True}, ["Jam komputer sekarang diterima."], as_json=options.json)
    return SELESAI
