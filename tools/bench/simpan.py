# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""One saved form with op, chain, signature, audit and projections, against its bare row.

The bare row is the same record through the same mapper on the same connection, so in the same
SQLCipher transaction with ``synchronous=FULL``. The kinds of save take turns, and whole rounds are
compared: where a disk answers either at once or at its next tick, medians of single saves jump
between the two. A round fills the search queue once, so it bears the cost of writing that too.
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
from app.services.cari import ANTREAN
from app.services.fasad import Sesi
from app.services.kantor import Kantor
from app.sync.registry import table_of
from tools.bench.ukur import Hasil

RONDE = 9
BINGKAI = 2 * ANTREAN
"""Saves whose WAL frames are counted: two fillings of the search queue"""
KEPALA_WAL, KEPALA_BINGKAI = 32, 24

Kinds = dict[str, Callable[[], None]]


def simpan(sesi: Sesi) -> list[Hasil]:
    """Measure a save in time, and in pages that it writes."""
    kantor = sesi.kantor
    kinds = _cara(sesi)
    for work in kinds.values():
        work()
    frames = {name: _bingkai(kantor, work) for name, work in kinds.items()}
    rounds = [_ronde(kinds) for _ in range(RONDE)]
    ratios = sorted(one["lengkap"] / one["polos"] for one in rounds)
    told = ", ".join(
        f"{name} {median(one[name] for one in rounds):.2f} ms / {mean(frames[name]):.1f} halaman"
        for name in kinds
    )
    told += f" (ronde {ratios[0]:.2f}–{ratios[-1]:.2f}; terbanyak {max(frames['lengkap']):.0f})"
    return [Hasil("simpan: kali baris polos", median(ratios), "x", 2, told)]


def _ronde(kinds: Kinds) -> dict[str, float]:
    """Return the mean milliseconds of each kind over one filling of the search queue."""
    spent = dict.fromkeys(kinds, 0.0)
    for _ in range(ANTREAN):
        for name, work in kinds.items():
            start = time.perf_counter()
            work()
            spent[name] += time.perf_counter() - start
    return {name: seconds * 1000 / ANTREAN for name, seconds in spent.items()}


def _cara(sesi: Sesi) -> Kinds:
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


def _bingkai(kantor: Kantor, work: Callable[[], None]) -> list[float]:
    """Return the WAL frames of each save: its pages, encrypted and written one by one.

    The save that fills the search queue writes the index too, rarely also a merge of its parts.
    """
    _pragma(kantor, "wal_autocheckpoint = 0")
    _pragma(kantor, "wal_checkpoint(TRUNCATE)")
    wal = kantor.paths.database.with_name(f"{kantor.paths.database.name}-wal")
    frame = _pragma(kantor, "page_size") + KEPALA_BINGKAI
    found, before = [], KEPALA_WAL
    for _ in range(BINGKAI):
        work()
        size = wal.stat().st_size
        found.append((size - before) / frame)
        before = size
    _pragma(kantor, "wal_autocheckpoint = 1000")
    return found


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
