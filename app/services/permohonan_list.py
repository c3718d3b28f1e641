# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Read side of the worklist: keys of all rows at once, rows by page.

Keys are SQLite row ids from a covering index; a page is fetched when it is scrolled to. The order
by clerk is read clerk by clerk, so that a changed name costs no stored sort key.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from app.domain.daftar import Kelompok, RingkasanBeranda, SaringPermohonan, Urutan
from app.domain.hitung import sisa_hari_kerja
from app.domain.identitas import samarkan_nama
from app.domain.kip import NAMA_PRIBADI, JenisPemohon, Kanal, Peran, StatusPermohonan
from app.domain.pelaku import LAYANAN, PELIHAT, SISTEM, SISTEM_ID, Pelaku
from app.domain.permohonan import PermohonanRow
from app.services.buku_aturan import BukuAturan, baca_buku
from app.services.cari import KosaKata, cocokkan
from app.services.kantor import Kantor
from app.services.pembatasan import kunci_terbatas
from app.services.proyeksi import SELESAI, TIDAK_BERJALAN

SEGERA_HARI = 3
KOLOM = (
    "baris, id, nomor, nama_pemohon, rincian, status, kanal, jenis_pemohon, tanggal_terima,"
    " batas, batas_sementara, tanggal_pemberitahuan, tanggal_pemberian, petugas_id,"
    " (SELECT nama FROM pengguna akun WHERE akun.id = permohonan.petugas_id)"
)
_INDEKS = {
    Urutan.BATAS: ("ix_permohonan_batas", "batas_urut {d}, tanggal_terima {d}"),
    Urutan.TERIMA: ("ix_permohonan_terima", "tanggal_terima {d}, urut_register {d}"),
    Urutan.NOMOR: ("ix_permohonan_nomor", "tahun {d}, urut_register {d}, nomor {d}"),
    Urutan.NAMA: ("ix_permohonan_nama", "nama_urut {d}"),
    Urutan.STATUS: ("ix_permohonan_status", "status {d}, tahun {d}, tanggal_terima {d}"),
    Urutan.PETUGAS: ("ix_permohonan_petugas", "batas_urut {d}, tanggal_terima {d}"),
}
_MILIK = "petugas_id IS ?"
_PEMEGANG = """WITH RECURSIVE p(id) AS (
 SELECT min(petugas_id) FROM permohonan INDEXED BY ix_permohonan_petugas WHERE hapus = 0
 UNION ALL
 SELECT (SELECT min(petugas_id) FROM permohonan INDEXED BY ix_permohonan_petugas
 WHERE hapus = 0 AND petugas_id > p.id) FROM p WHERE p.id IS NOT NULL)
 SELECT p.id, akun.nama FROM p LEFT JOIN pengguna akun ON akun.id = p.id WHERE p.id IS NOT NULL"""
"""Who holds any request: one seek a clerk, however many requests there are"""
AKUN_LAIN = "akun lain"
"""A clerk whose account has not reached this PC"""
_PER_PETUGAS = frozenset({Urutan.BATAS, Urutan.PETUGAS})
"""Orders the clerk's index answers by itself once one clerk is chosen"""
_JEDA = StatusPermohonan.TIDAK_LENGKAP


@dataclass(frozen=True)
class Kebijakan:
    """What the reader may see of names."""

    nama_terbuka: bool


@dataclass(frozen=True)
class PetugasRow:
    """Someone who holds requests."""

    id: UUID
    nama: str


class SumberPermohonan:
    """Row source of the worklist table (keys and pages)."""

    def __init__(
        self, kantor: Kantor, pelaku: Pelaku, saring: SaringPermohonan, kosakata: KosaKata
    ) -> None:
        pelaku.wajib("melihat permohonan", *PELIHAT)
        self._kantor, self._pelaku = kantor, pelaku
        self._saring = saring
        self._kosakata = kosakata
        self._kebijakan = Kebijakan(nama_terbuka=pelaku.punya(*LAYANAN, Peran.ADMINISTRATOR))

    def keys(self) -> Sequence[int]:
        """Return the row ids of everything the filter lets through, in order."""
        with self._kantor.read() as session:
            found: list[int] = []
            for sql, params in self._queries(session):
                found += _kunci(session, sql, params)
            terbatas = kunci_terbatas(session, self._pelaku)
            if terbatas:
                found = [key for key in found if key not in terbatas]
            milik = self._saring.petugas
            if milik is not None and self._saring.urutan not in _PER_PETUGAS:
                mine = set(_kunci(session, *_semua_milik(milik)))
                found = [key for key in found if key in mine]
            if not self._saring.teks.strip():
                return array("q", found)
            cocok = cocokkan(session, self._saring.teks, self._kosakata)
            return array("q", [key for key in found if key in cocok])

    def rows(self, keys: Sequence[int]) -> dict[int, PermohonanRow]:
        """Return the rows of these keys; one that vanished is missing."""
        marks = ",".join("?" * len(keys))
        with self._kantor.read() as session:
            buku = baca_buku(session)
            found = session.connection().exec_driver_sql(
                f"SELECT {KOLOM} FROM permohonan WHERE baris IN ({marks})",  # noqa: S608 - only marks
                tuple(keys),
            )
            today = self._kantor.jam.today()
            return {int(row[0]): baris(row, buku, today, self._kebijakan) for row in found}

    def _queries(self, session: Session) -> list[tuple[str, list[Any]]]:
        """One query over the index of the order; by clerk one for each, in order of names."""
        saring = self._saring
        where, params = self._syarat(session)
        milik = self._pemegang(session)
        index, order = _INDEKS[saring.urutan]
        if milik is not None:
            index, order = _INDEKS[Urutan.PETUGAS]
            where.append(_MILIK)
        elif saring.kelompok in (Kelompok.LEWAT, Kelompok.SEGERA):
            index = _INDEKS[Urutan.BATAS][0]  # few rows, found by their date and then sorted
        direction = "DESC" if saring.menurun else "ASC"
        condition, ordering = " AND ".join(where), order.format(d=direction)
        sql = (
            f"SELECT baris FROM permohonan INDEXED BY {index} WHERE {condition} ORDER BY {ordering}"  # noqa: S608 - fixed words
        )
        return [(sql, params)] if milik is None else [(sql, [*params, satu]) for satu in milik]

    def _pemegang(self, session: Session) -> list[bytes | None] | None:
        """Whose requests to read one after the other; None where the clerk does not matter."""
        saring = self._saring
        if saring.urutan not in _PER_PETUGAS:
            return None
        if saring.petugas is not None:
            return [saring.petugas.bytes]
        if saring.urutan is not Urutan.PETUGAS:
            return None
        urut: list[bytes | None] = [*(row.id.bytes for row in pemegang(session)), None]
        return urut[::-1] if saring.menurun else urut

    def _syarat(self, session: Session) -> tuple[list[str], list[Any]]:
        saring = self._saring
        where: list[str] = ["hapus = 0"]
        params: list[Any] = []
        if saring.tahun is not None:
            where.append("tahun = ?")
            params.append(saring.tahun)
        for column, value in (("status", saring.status), ("kanal", saring.kanal)):
            if value is not None:
                where.append(f"{column} = ?")
                params.append(value.value)
        kelompok, more = _kelompok(saring.kelompok, self._kantor.jam.today(), session)
        return where + kelompok, params + more


def _kunci(session: Session, sql: str, params: Sequence[Any]) -> list[int]:
    cursor = session.connection().exec_driver_sql(sql, tuple(params)).cursor
    assert cursor is not None
    return [row[0] for row in cursor.fetchall()]


def _semua_milik(petugas: UUID) -> tuple[str, list[Any]]:
    index = _INDEKS[Urutan.PETUGAS][0]
    sql = f"SELECT baris FROM permohonan INDEXED BY {index} WHERE hapus = 0 AND {_MILIK}"  # noqa: S608 - fixed words
    return sql, [petugas.bytes]


def pemegang(session: Session) -> list[PetugasRow]:
    """Return everyone who holds a request, by name."""
    rows = session.connection().exec_driver_sql(_PEMEGANG)
    found = [PetugasRow(UUID(bytes=bytes(row[0])), _nama_petugas(row[0], row[1])) for row in rows]
    return sorted(found, key=lambda row: (row.nama.casefold(), row.id))


def daftar_petugas(kantor: Kantor, pelaku: Pelaku) -> tuple[PetugasRow, ...]:
    """Return everyone who holds a request, by name: the choices of the worklist's filter."""
    pelaku.wajib("melihat permohonan", *PELIHAT)
    with kantor.read() as session:
        return tuple(pemegang(session))


def _nama_petugas(petugas_id: bytes | None, nama: str | None) -> str:
    if petugas_id is None:
        return ""
    if nama is None:
        return SISTEM.nama if bytes(petugas_id) == SISTEM_ID.bytes else AKUN_LAIN
    return nama


def _kelompok(kelompok: Kelompok, today: date, session: Session) -> tuple[list[str], list[Any]]:
    if kelompok is Kelompok.SEMUA:
        return [], []
    if kelompok is Kelompok.LEWAT:
        return ["batas_urut < ?", "status <> ?"], [today.isoformat(), _JEDA.value]
    if kelompok is Kelompok.SEGERA:
        limit = batas_segera(baca_buku(session), today)
        return (
            ["batas_urut >= ?", "batas_urut <= ?", "status <> ?"],
            [today.isoformat(), limit.isoformat(), _JEDA.value],
        )
    marks = ",".join("?" * len(SELESAI))
    negation = "" if kelompok is Kelompok.SELESAI else "NOT "
    return [f"status {negation}IN ({marks})"], [status.value for status in sorted(SELESAI)]


def batas_segera(buku: BukuAturan, today: date) -> date:
    """Return the last date that lies within three working days from today."""
    limit = today
    while sisa_hari_kerja(today, limit + timedelta(days=1), buku.kalender) <= SEGERA_HARI:
        limit += timedelta(days=1)
    return limit


def baris(row: Any, buku: BukuAturan, today: date, kebijakan: Kebijakan) -> PermohonanRow:  # noqa: ANN401 - driver row
    """Return the list row of one database row (columns of ``KOLOM``)."""
    jenis = JenisPemohon(row[7])
    status = StatusPermohonan(row[5])
    batas = _tanggal(row[9])
    jeda = status is _JEDA
    nama = str(row[3])
    if jenis in NAMA_PRIBADI and not kebijakan.nama_terbuka:
        nama = samarkan_nama(nama)
    return PermohonanRow(
        id=UUID(bytes=bytes(row[1])),
        nomor=str(row[2]),
        nama=nama,
        rincian=str(row[4]),
        status=status,
        kanal=Kanal(row[6]),
        jenis_pemohon=jenis,
        tanggal_terima=_tanggal(row[8]),
        batas=batas,
        sisa=None if batas is None or jeda else sisa_hari_kerja(today, batas, buku.kalender),
        sementara=bool(row[10]),
        petugas=_nama_petugas(row[13], row[14]),
        jeda=jeda,
        tanggal_pemberitahuan=_tanggal(row[11]),
        tanggal_pemberian=_tanggal(row[12]),
    )


def _tanggal(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def tahun_tersedia(kantor: Kantor) -> tuple[int, ...]:
    """Return the years the register holds, newest first."""
    with kantor.read() as session:
        rows = session.connection().exec_driver_sql(
            "SELECT DISTINCT tahun FROM permohonan WHERE hapus = 0 ORDER BY tahun DESC"
        )
        return tuple(int(row[0]) for row in rows)


def ringkasan(kantor: Kantor, tahun: int) -> RingkasanBeranda:
    """Return the figures of the home screen for one year."""
    today = kantor.jam.today()
    with kantor.read() as session:
        buku = baca_buku(session)
        connection = session.connection()

        def count(where: str, *params: object) -> int:
            sql = f"SELECT count(*) FROM permohonan WHERE hapus = 0 AND {where}"  # noqa: S608 - fixed words
            return int(connection.exec_driver_sql(sql, tuple(params)).scalar_one())

        lewat = count("batas_urut < ? AND status <> ?", today.isoformat(), _JEDA.value)
        limit = batas_segera(buku, today).isoformat()
        segera = count(
            "batas_urut >= ? AND batas_urut <= ? AND status <> ?",
            today.isoformat(),
            limit,
            _JEDA.value,
        )
        berjalan = count("batas_urut < ?", TIDAK_BERJALAN)
        answered = connection.exec_driver_sql(
            "SELECT p.tanggal_terima, p.tanggal_pemberitahuan,"
            " EXISTS (SELECT 1 FROM perpanjangan x WHERE x.permohonan_id = p.id AND x.hapus = 0)"
            " FROM permohonan p WHERE p.hapus = 0 AND p.tahun = ?"
            " AND p.tanggal_terima IS NOT NULL AND p.tanggal_pemberitahuan IS NOT NULL",
            (tahun,),
        ).all()
        found = connection.exec_driver_sql(
            "SELECT CAST(substr(tanggal_terima, 6, 2) AS INTEGER), count(*) FROM permohonan"
            " WHERE hapus = 0 AND tahun = ? AND tanggal_terima IS NOT NULL GROUP BY 1",
            (tahun,),
        )
        months = {int(month): int(total) for month, total in found}
    rata, tepat = _kecepatan(answered, buku)
    per_bulan = tuple(int(months.get(month, 0)) for month in range(1, 13))
    return RingkasanBeranda(tahun, lewat, segera, berjalan, rata, tepat, per_bulan)


def _kecepatan(answered: Sequence[Any], buku: BukuAturan) -> tuple[float | None, float | None]:
    """Mean working days and share in time (10, or 17 when extended); Pasal 31 and 36."""
    hari, tepat = [], 0
    for terima, dijawab, diperpanjang in answered:
        mulai, selesai = date.fromisoformat(terima), date.fromisoformat(dijawab)
        if selesai < mulai:
            continue
        lama = buku.kalender.jumlah_hari_kerja(mulai, selesai)
        batas = buku.aturan.pilih("P4u", mulai).jumlah
        if diperpanjang:
            batas += buku.aturan.pilih("P5", mulai).jumlah
        hari.append(lama)
        tepat += lama <= batas
    if not hari:
        return None, None
    return sum(hari) / len(hari), tepat / len(hari)
