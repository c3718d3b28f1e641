# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""One saved form with op, chain, signature, audit and projections, against its bare row.

The bare row is the same record through the same mapper on the same connection, so in the same
SQLCipher transaction with ``synchronous=FULL``. The kinds of save take turns: a disk or a
processor that is busy for a while slows all of them. Every pause of the log and of the search
index falls into the timed saves, and the mean is told beside the median.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date
from statistics import mean, median

from sqlalchemy import insert
from sqlalchemy.orm import Session

from app.domain.kip import CaraMemperoleh, JenisPemohon, Kanal, StatusPermohonan
from app.models.kip import Permohonan
from app.services.fasad import Sesi
from app.services.kantor import Kantor
from app.sync.registry import table_of
from tools.bench.ukur import Hasil

PUTARAN = 300
BINGKAI = 96
"""Saves whose WAL frames are counted: three fillings of the search queue"""
KEPALA_WAL, KEPALA_BINGKAI = 32, 24


def simpan(sesi: Sesi) -> list[Hasil]:
    """Measure a save in time, and in pages that it writes."""
    kantor = sesi.kantor
    kinds = _cara(sesi)
    for work in kinds.values():
        work()
    frames = {name: _bingkai(kantor, work) for name, work in kinds.items()}
    times: dict[str, list[float]] = {name: [] for name in kinds}
    for _ in range(PUTARAN):
        for name, work in kinds.items():
            start = time.perf_counter()
            work()
            times[name].append((time.perf_counter() - start) * 1000)
    told = ", ".join(
        f"{name} {median(ms):.2f} ms (rata-rata {mean(ms):.2f}, {frames[name]:.1f} halaman)"
        for name, ms in times.items()
    )
    tengah = {name: median(ms) for name, ms in times.items()}
    return [
        Hasil("simpan: kali baris polos", tengah["lengkap"] / tengah["polos"], "x", 2, told),
        Hasil(
            "simpan: halaman tertulis kali baris polos",
            frames["lengkap"] / frames["polos"],
            "x",
            2,
        ),
    ]


def _cara(sesi: Sesi) -> dict[str, Callable[[], None]]:
    kantor = sesi.kantor
    table = table_of(Permohonan).table
    sample = _baris(kantor)
    values = {c.name: getattr(sample, c.key) for c in table.columns if c.name != "baris"}

    def lengkap() -> None:
        with kantor.uow(sesi.pelaku) as uow:
            uow.session.add(_baris(kantor))
            uow.commit()

    def polos() -> None:
        with Session(kantor.writer) as session:
            session.add(_baris(kantor))
            session.commit()

    def tanpa_orm() -> None:
        with kantor.writer.begin() as connection:
            connection.execute(insert(table), {**values, "id": kantor.new_id()})

    return {"lengkap": lengkap, "polos": polos, "tanpa ORM": tanpa_orm}


def _bingkai(kantor: Kantor, work: Callable[[], None]) -> float:
    """Return the WAL frames of one save: its pages, encrypted and written one by one."""
    _pragma(kantor, "wal_autocheckpoint = 0")
    _pragma(kantor, "wal_checkpoint(TRUNCATE)")
    for _ in range(BINGKAI):
        work()
    wal = kantor.paths.database.with_name(f"{kantor.paths.database.name}-wal").stat().st_size
    page = _pragma(kantor, "page_size")
    _pragma(kantor, "wal_autocheckpoint = 1000")
    return (wal - KEPALA_WAL) / (page + KEPALA_BINGKAI) / BINGKAI


def _pragma(kantor: Kantor, what: str) -> int:
    """Run a pragma outside of any transaction, on the writer's only connection."""
    pooled = kantor.writer.raw_connection()
    try:
        cursor = pooled.cursor()
        rows = cursor.execute(f"PRAGMA {what}").fetchall()
        cursor.close()
    finally:
        pooled.close()
    return int(rows[0][0])


def _baris(kantor: Kantor) -> Permohonan:
    return Permohonan(
        id=kantor.new_id(),
        nomor="UKUR",
        tahun=2026,
        tanggal_terima=date(2026, 11, 20),
        kanal=Kanal.LANGSUNG,
        jenis_pemohon=JenisPemohon.PERORANGAN,
        nama_pemohon="Ukur Saja",
        alamat="Jalan Contoh 1",
        telepon="0812",
        pekerjaan="Mahasiswa",
        rincian="Salinan dokumen untuk mengukur lama menyimpan",
        tujuan="Pengukuran",
        cara_memperoleh=CaraMemperoleh.SALINAN,
        status=StatusPermohonan.DIPROSES,
    )
