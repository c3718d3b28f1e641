# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the home screen asks: today's work, what the calendar leaves open, the last backup.

The work is read with a limit from the index of alarms, so it is there at once however large the
register is; figures of the year are a question of their own (``permohonan_list.ringkasan``).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.hitung import jatuh_tempo
from app.domain.kip import Peran, StatusPermohonan
from app.domain.pelaku import LAYANAN, PELIHAT, Pelaku
from app.domain.permohonan import PermohonanRow
from app.domain.tenggat import StatusHari
from app.models.kip import Perpanjangan
from app.models.sistem import JejakAkses
from app.services.buku_aturan import BukuAturan, baca_buku
from app.services.jejak import KEGIATAN_CADANGAN
from app.services.kantor import Kantor
from app.services.permohonan_list import KOLOM, Kebijakan, baris
from app.services.proyeksi import SELESAI, TIDAK_BERJALAN

BANYAK = 60
_TERBUKA = tuple(sorted(s.value for s in set(StatusPermohonan) - SELESAI))


@dataclass(frozen=True)
class Pekerjaan:
    """One open case: what its row shows and the rule its date rests on."""

    row: PermohonanRow
    dasar: str
    """Article of the date in force; empty when no clock runs"""
    diperpanjang: bool = False
    perpanjangan_sampai: date | None = None
    """Until when one lawful extension would reach; None if there can be none"""
    kelengkapan_sampai: date | None = None
    """Last day of the completeness check of a new request (P2)"""


@dataclass(frozen=True)
class DaftarKerja:
    """The cases to work on, least time left first, at most as many as asked."""

    baris: tuple[Pekerjaan, ...]
    jumlah: int
    """All open cases"""


@dataclass(frozen=True)
class KalenderRagu:
    """A year whose days off are not decided, and how many open dates rest on such years."""

    tahun: int
    status: StatusHari
    kasus: int


def daftar_kerja(kantor: Kantor, pelaku: Pelaku, *, banyak: int = BANYAK) -> DaftarKerja:
    """Return today's work: running clocks first, by date, then open cases without a clock."""
    pelaku.wajib("melihat permohonan", *PELIHAT)
    kebijakan = Kebijakan(nama_terbuka=pelaku.punya(*LAYANAN, Peran.ADMINISTRATOR))
    marks = ",".join("?" * len(_TERBUKA))
    with kantor.read() as session:
        connection = session.connection()
        rows: list[Any] = list(
            connection.exec_driver_sql(
                f"SELECT {KOLOM} FROM permohonan INDEXED BY ix_permohonan_batas"  # noqa: S608
                " WHERE hapus = 0 AND batas_urut < ?"
                " ORDER BY batas_urut, tanggal_terima LIMIT ?",
                (TIDAK_BERJALAN, banyak),
            )
        )
        if len(rows) < banyak:
            rows += connection.exec_driver_sql(
                f"SELECT {KOLOM} FROM permohonan INDEXED BY ix_permohonan_status"  # noqa: S608
                f" WHERE hapus = 0 AND status IN ({marks}) AND batas_urut >= ?"
                " ORDER BY tanggal_terima LIMIT ?",
                (*_TERBUKA, TIDAK_BERJALAN, banyak - len(rows)),
            )
        count = connection.exec_driver_sql(
            f"SELECT count(*) FROM permohonan INDEXED BY ix_permohonan_status"  # noqa: S608
            f" WHERE hapus = 0 AND status IN ({marks})",
            _TERBUKA,
        ).scalar_one()
        buku, today = baca_buku(session), kantor.jam.today()
        shown = [baris(row, buku, today, kebijakan) for row in rows]
        extended = _diperpanjang(session, [row.id for row in shown])
        return DaftarKerja(
            tuple(_pekerjaan(row, buku, diperpanjang=row.id in extended) for row in shown),
            int(count),
        )


def _diperpanjang(session: Session, ids: list[UUID]) -> set[UUID]:
    return set(
        session.scalars(
            select(Perpanjangan.permohonan_id).where(
                Perpanjangan.permohonan_id.in_(ids), Perpanjangan.hapus.is_(False)
            )
        )
    )


def _pekerjaan(row: PermohonanRow, buku: BukuAturan, *, diperpanjang: bool) -> Pekerjaan:
    mulai = row.tanggal_terima
    if mulai is None or row.batas is None:
        return Pekerjaan(row, "", diperpanjang)
    kode = "P3" if row.jeda else "P5" if diperpanjang else "P4u"
    dasar = buku.aturan.pilih(kode, mulai).dasar.split(";")[0].strip()
    lanjut = lengkap = None
    if row.status is StatusPermohonan.DIPROSES and not diperpanjang and (row.sisa or 0) >= 0:
        lanjut = jatuh_tempo(buku.aturan.pilih("P5", mulai), row.batas, buku.kalender)
    if row.status is StatusPermohonan.TERDAFTAR:
        lengkap = jatuh_tempo(
            buku.aturan.pilih("P2", mulai),
            mulai,
            buku.kalender,
            hari_peristiwa_nol=buku.hari_peristiwa_nol,
        )
    return Pekerjaan(row, dasar, diperpanjang, lanjut, lengkap)


def kalender_ragu(kantor: Kantor) -> tuple[KalenderRagu, ...]:
    """Return the years that make open dates provisional, this year even without a case."""
    today = kantor.jam.today()
    with kantor.read() as session:
        kalender = baca_buku(session).kalender
        rows = session.connection().exec_driver_sql(
            "SELECT CAST(substr(batas_urut, 1, 4) AS INTEGER), count(*) FROM permohonan"
            " WHERE hapus = 0 AND batas_urut < ? AND batas_sementara = 1 GROUP BY 1",
            (TIDAK_BERJALAN,),
        )
        cases = {int(year): int(count) for year, count in rows}
    years = sorted({today.year, *cases})
    return tuple(
        KalenderRagu(year, kalender.status_hari(date(year, 12, 31)), cases.get(year, 0))
        for year in years
        if kalender.status_hari(date(year, 12, 31)) is not StatusHari.DITETAPKAN
    )


def cadangan_terakhir(kantor: Kantor) -> datetime | None:
    """Return when a backup was last proven by reading it back; None if never."""
    with kantor.read() as session:
        return session.scalars(
            select(JejakAkses.waktu)
            .where(JejakAkses.kegiatan == KEGIATAN_CADANGAN, JejakAkses.hapus.is_(False))
            .order_by(JejakAkses.waktu.desc())
            .limit(1)
        ).first()
