# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Requests that other PCs wrote: their local columns are computed before the row is written.

A row is then written once, and the search index need not read it back.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import cache, lru_cache
from operator import itemgetter
from typing import Any
from uuid import UUID

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from app.domain.kip import StatusPermohonan
from app.models.kip import Permohonan
from app.services.buku_aturan import buku_kantor
from app.services.kantor import Kantor
from app.services.kasus_masuk import MASUK, KasusMasuk, Masuk
from app.services.proyeksi import Batas, batas_kasus, diperpanjang, kunci_nama
from app.sync.project import Arriving, raw_table

TABEL = Permohonan.__table_number__
_STATUS = {status.value: status for status in StatusPermohonan}
_TANGGAL = ("tanggal_terima", "tanggal_lengkap", "tanggal_pemberitahuan")
_CARI = (
    "nomor",
    "nama_pemohon",
    "nama_kuasa",
    "rincian",
    "tujuan",
    "badan_publik_lain",
    "pekerjaan",
)
"""What the search index holds of a request"""


class Pengisi:
    """Computes the local columns of the requests of one volume and remembers the requests."""

    def __init__(self, kantor: Kantor, session: Session) -> None:
        self._kantor = kantor
        self._session = session
        self._masuk = Masuk()
        self._sama: dict[tuple[object, ...], Batas] = {}

    def __call__(self, connection: Connection, rows: Sequence[Arriving]) -> list[tuple[Any, ...]]:
        """Return row number, alarm, its sort key, whether it is provisional, and the name's key."""
        if not rows:
            return []
        last = connection.exec_driver_sql("SELECT max(baris) FROM permohonan").scalar()
        following = int(last or 0)
        extended = diperpanjang(connection, [item.rid for item in rows])
        filled = []
        for item in rows:
            following += item.was is None
            number = following if item.was is None else int(item.local[0])
            row = self._kasus(item, number, is_extended=item.rid in extended)
            batas = None if row.batas is None else row.batas_urut
            filled.append((number, batas, row.batas_urut, row.batas_sementara, row.nama_urut))
        return filled

    def serahkan(self) -> None:
        """Hand what arrived to the projections: the volume stays."""
        known = self._session.info.setdefault(MASUK, Masuk())
        known.kasus.update(self._masuk.kasus)
        known.cari.update(self._masuk.cari)

    def _kasus(self, item: Arriving, number: int, *, is_extended: bool) -> KasusMasuk:
        hapus, status, *rest = _terpakai()(item.now)
        terima, lengkap, diberitahukan = map(_hari, rest[:3])
        nomor, nama, kuasa, rincian, tujuan, lain, kerja = rest[3:]
        key = (hapus, status, *rest[:3], is_extended)

        def kasus(batas: Batas) -> KasusMasuk:
            return KasusMasuk(
                UUID(bytes=item.rid),
                number,
                bool(hapus),
                _STATUS[status],
                terima,
                lengkap,
                diberitahukan,
                nomor,
                nama,
                kuasa,
                rincian,
                tujuan,
                lain,
                kerja,
                batas.tanggal,
                batas.urut,
                batas.sementara,
                kunci_nama(nama),
            )

        if key not in self._sama or status == StatusPermohonan.TIDAK_LENGKAP.value:
            self._sama[key] = self._hitung(kasus(Batas(None)), is_extended=is_extended)
        row = kasus(self._sama[key])
        rid = row.id
        self._masuk.kasus[rid] = row
        if item.was is None or _dicari()(item.was) != _dicari()(item.now):
            self._masuk.cari.add(rid)
        return row

    def _hitung(self, row: KasusMasuk, *, is_extended: bool) -> Batas:
        buku = buku_kantor(self._kantor, self._session)
        return batas_kasus(self._session, row, buku, diperpanjang=is_extended)


@lru_cache(maxsize=2048)
def _hari(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def _petik(*names: str) -> Callable[[tuple[Any, ...]], tuple[Any, ...]]:
    table = raw_table(TABEL)
    return itemgetter(*(table.numbers.index(table.info.by_name[name].number) for name in names))


@cache
def _terpakai() -> Callable[[tuple[Any, ...]], tuple[Any, ...]]:
    return _petik("hapus", "status", *_TANGGAL, *_CARI)


@cache
def _dicari() -> Callable[[tuple[Any, ...]], tuple[Any, ...]]:
    return _petik("hapus", *_CARI)
