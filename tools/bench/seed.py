# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""An office with many invented requests, written through the op log like everything else."""

from __future__ import annotations

import random
from datetime import date, datetime, time, timedelta, timezone
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import insert

from app.db.migrate import MIGRATIONS
from app.db.uow import UnitOfWork
from app.domain.ids import uuid7
from app.domain.instansi import Instansi, Kop, PejabatRow
from app.domain.kip import CaraMemperoleh, JenisPemohon, Kanal, Keputusan, StatusPermohonan
from app.domain.pelaku import SISTEM
from app.domain.waktu import JamTetap
from app.models.base import Synced
from app.models.kip import Permohonan
from app.models.sistem import Pengguna
from app.models.types import to_wire
from app.services.fasad import Sesi
from app.services.instansi import simpan_instansi, simpan_pejabat
from app.services.kantor import Kantor, ada_kantor, buat_berkas_kantor, buka_kantor, buka_kunci
from app.services.proyeksi import Proyeksi
from app.sync.changelog import OpRecorder
from app.sync.registry import table_of

WIB = timezone(timedelta(hours=7))
SEKARANG = datetime(2026, 11, 23, 9, 0, tzinfo=WIB)
FRASA = "UKUR"
BATCH = 4000
PETUGAS = 12
SUKU = """an ar ba bu da de di dar fa ga ha hen i in ja ka kar la li ma mar na ni no nur pra
ra ri ro sa sar si su ta ti tri u wa wi ya yo yu"""
KATA = """salinan dokumen anggaran belanja hibah laporan realisasi kegiatan pembangunan jalan
kabupaten daftar penerima bantuan sosial izin lingkungan tambang peta rencana tata ruang data guru
honorer kontrak pekerjaan notulen rapat keputusan kepala dinas pengadaan barang jasa kesehatan
pendidikan pertanian perikanan kehutanan desa kecamatan triwulan"""


def buka(folder: Path, rows: int) -> Sesi:
    """Open the seeded office, making it first if the folder has none of this size and schema."""
    root = folder / f"kantor-{rows}-{_skema()}"
    jam = JamTetap(SEKARANG)
    baru = not ada_kantor(root)
    if baru:
        buat_berkas_kantor(root, passphrase=FRASA, jam=jam)
    key = buka_kunci(root, FRASA)
    assert key is not None
    proyeksi = Proyeksi()
    kantor = buka_kantor(root, key, jam=jam, projections=(proyeksi,))
    if baru:
        _isi(kantor, rows)
    return Sesi(kantor, SISTEM, proyeksi)


def _skema() -> str:
    """Return what tells one state of the migrations from another."""
    steps = sorted((MIGRATIONS / "versions").glob("*.py"))
    return sha256(b"".join(step.read_bytes() for step in steps)).hexdigest()[:8]


def _isi(kantor: Kantor, rows: int) -> None:
    kop = Kop("Pemerintah Provinsi Contoh", "Dinas Contoh", kota="Palangka Raya")
    simpan_instansi(kantor, SISTEM, Instansi(kop=kop, kode_instansi="PPID"))
    simpan_pejabat(kantor, SISTEM, PejabatRow(None, "Pejabat Contoh", "", "PPID"))
    dadu = random.Random(20261123)  # noqa: S311 - invented data
    petugas = _akun(kantor, dadu)
    nama = [_nama(dadu) for _ in range(6000)]
    for start in range(0, rows, BATCH):
        recorder = OpRecorder(kantor.stream, SISTEM.id, kantor.jam.now_ms)
        uow = UnitOfWork(kantor.writer, recorder, partial(kantor.projections[0], kantor))
        with uow:
            values = [
                {**_baris(dadu, nama, nomor), "petugas_id": dadu.choice(petugas)}
                for nomor in range(start + 1, min(start + BATCH, rows) + 1)
            ]
            info = table_of(Permohonan)
            for row in values:
                fields = {
                    spec.number: to_wire(row[spec.column])
                    for spec in info.fields.values()
                    if row[spec.column] not in (None, "", 0, False)
                }
                recorder.record(info, row["id"], fields, is_new=True)
            uow.session.execute(insert(Permohonan), values)
            uow.commit()
        print(f"  {min(start + BATCH, rows)} / {rows}", flush=True)


def _akun(kantor: Kantor, dadu: random.Random) -> list[UUID]:
    made = []
    for nomor in range(PETUGAS):
        made.append(kantor.new_id())
        with kantor.uow(SISTEM) as uow:
            akun = Pengguna(id=made[-1], nama_akun=f"ukur{nomor}", nama=_nama(dadu), sandi="-")
            uow.session.add(akun)
            uow.commit()
    return made


def _nama(dadu: random.Random) -> str:
    words = ["".join(dadu.choices(SUKU.split(), k=dadu.randint(2, 4))).title() for _ in range(2)]
    return " ".join(words)


def _baris(dadu: random.Random, nama: list[str], nomor: int) -> dict[str, Any]:
    terima = date(2022, 1, 3) + timedelta(days=nomor * 1780 // 200_000 % 1780)
    selesai = (date(2026, 11, 23) - terima).days > 20 or dadu.random() < 0.5
    values = kosong(Permohonan)
    saat = datetime.combine(terima, time(9), WIB) + timedelta(seconds=nomor % 20_000)
    values.update(
        id=uuid7(int(saat.timestamp() * 1000)),  # in the order of time, as at work
        nomor=f"{nomor:06}/PPID/{terima.year}",
        tahun=terima.year,
        urut_register=nomor,
        tanggal_terima=terima,
        kanal=dadu.choice([k for k in Kanal if k is not Kanal.TIDAK_DICATAT]),
        jenis_pemohon=JenisPemohon.PERORANGAN,
        nama_pemohon=dadu.choice(nama),
        alamat="Jalan Contoh 1",
        telepon="081200000000",
        pekerjaan="Mahasiswa",
        rincian=" ".join(dadu.choices(KATA.split(), k=12)).capitalize(),
        tujuan="Penelitian",
        cara_memperoleh=CaraMemperoleh.SALINAN,
        status=StatusPermohonan.SELESAI if selesai else StatusPermohonan.DIPROSES,
        tanggal_lengkap=terima,
        batas_urut="9",
    )
    if selesai:
        jawab = terima + timedelta(days=dadu.randint(0, 18))
        values.update(
            keputusan=Keputusan.DIKABULKAN_SELURUH,
            tanggal_keputusan=jawab,
            tanggal_pemberitahuan=jawab,
            tanggal_pemberian=jawab,
            softcopy=True,
            dikuasai="ya",
        )
    return values


def kosong(cls: type[Synced]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for column in table_of(cls).table.columns:
        if column.primary_key and column.name == "baris":
            continue
        python_type = getattr(column.type, "impl_python_type", None) or column.type.python_type
        values[column.name] = (
            None if column.nullable else python_type() if python_type in (str, int, bool) else None
        )
    return values
