# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Gives an office something to exchange for pictures: a second PC, a folder as stick, a conflict.

Everything is done by the real use cases; only the clock of the second PC and its name are made up.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from uuid import UUID

from app.domain.daftar import Kelompok, SaringPermohonan
from app.domain.jobs import JobControl
from app.domain.pelaku import SISTEM, Pelaku
from app.domain.sinkron import FlashdiskRow
from app.domain.waktu import JamSistem
from app.infra.paths import STATE_ENV
from app.services import pendaftaran_perangkat, pengguna, permohonan
from app.services.fasad import KipFasad, Sesi
from app.services.fasad_sinkron import SinkronFasad
from app.services.kantor import Kantor, buat_berkas_kantor, buka_kantor
from app.services.proyeksi import Proyeksi

NAMA_DUA = "Komputer tata usaha"
_UKURAN = 16_000_000_000


def siapkan(sesi: Sesi, folder: Path, *, frasa: str) -> Path:
    """Let a second PC in, edit the same field on both, exchange; return the folder that is a stick.

    Does nothing but return the folder if it was done before.
    """
    stik, rumah = folder / "stik", folder / "komputer-dua"
    if stik.exists():
        return stik
    stik.mkdir(parents=True)
    with _komputer(rumah, frasa) as dua:
        asked = pendaftaran_perangkat.minta(dua)
        izin = pendaftaran_perangkat.izinkan(sesi.kantor, SISTEM, asked, nama=NAMA_DUA)
        pendaftaran_perangkat.terima_izin(dua, izin.berkas)
        budi = Sesi(dua, _akun(sesi, "petugas"), Proyeksi())
        satu, lain = SinkronFasad(sesi), SinkronFasad(budi)
        _tulis(satu, stik)
        _baca(lain, stik)
        rid = _kasus(sesi)
        _ubah(sesi, rid, "Salinan RTRW dan peta kawasan industri tahun 2025")
        _ubah(budi, rid, "Salinan RTRW beserta lampirannya")
        _tulis(lain, stik)
        _baca(satu, stik)
        _tulis(satu, stik)
        _ubah(budi, _kasus(sesi, 1), "Daftar penerima beasiswa 2026")
        _tulis(lain, stik)
    return stik


def stik_palsu(stik: Path) -> tuple[FlashdiskRow, ...]:
    """Return the folder as if it were a stick."""
    return (FlashdiskRow(stik, "KINGSTON", "vfat", _UKURAN // 2, _UKURAN, hanya_baca=False),)


@contextmanager
def _komputer(rumah: Path, frasa: str) -> Iterator[Kantor]:
    """Another PC: its own folder and its own state of the machine."""
    before = os.environ.get(STATE_ENV)
    os.environ[STATE_ENV] = str(rumah.with_name("keadaan-dua"))
    try:
        jam = JamSistem()
        key = buat_berkas_kantor(rumah, passphrase=frasa, jam=jam)
        kantor = buka_kantor(rumah, key, jam=jam, projections=(Proyeksi(),))
        try:
            yield kantor
        finally:
            kantor.close()
    finally:
        if before is None:
            del os.environ[STATE_ENV]
        else:
            os.environ[STATE_ENV] = before


def _kasus(sesi: Sesi, nomor: int = 0) -> UUID:
    sumber = KipFasad(sesi).sumber(SaringPermohonan(kelompok=Kelompok.BELUM_SELESAI))
    keys = sumber.keys()[nomor : nomor + 1]
    return sumber.rows(keys)[keys[0]].id


def _akun(sesi: Sesi, nama_akun: str) -> Pelaku:
    with sesi.kantor.read() as session:
        rows = pengguna.daftar_pengguna(session)
    row = next(row for row in rows if row.nama_akun == nama_akun)
    return Pelaku(row.id, row.nama, frozenset(row.peran))


def _ubah(sesi: Sesi, rid: UUID, rincian: str) -> None:
    draft = KipFasad(sesi).detail(rid, buka_samaran="contoh gambar").draft
    permohonan.koreksi(
        sesi.kantor, sesi.pelaku, rid, replace(draft, rincian=rincian), alasan="contoh gambar"
    )


def _tulis(sinkron: SinkronFasad, stik: Path) -> None:
    sinkron.tulis(stik, sarana="flashdisk", tempat="KINGSTON", job=JobControl())


def _baca(sinkron: SinkronFasad, stik: Path) -> None:
    sinkron.baca(stik, sarana="flashdisk", tempat="KINGSTON", job=JobControl())
