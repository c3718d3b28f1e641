# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Taking the last synchronisation back: by ordinary changes, which travel like any other.

Only what still shows what the synchronisation brought is taken back; later work stays.
"""

from __future__ import annotations

from typing import Any
from uuid import UUID

import msgpack
from sqlalchemy.orm import Session

from app.domain.changes import Changes
from app.domain.errors import UserError, ValidationError
from app.domain.jobs import JobControl
from app.domain.kip import Peran
from app.domain.pelaku import Pelaku
from app.models.base import Synced
from app.models.sistem import (
    Instansi,
    JejakAkses,
    NomorBuku,
    NomorJatah,
    PemegangRegister,
    Pengguna,
    PenggunaPeran,
)
from app.models.types import to_wire
from app.services.jejak import catat_akses
from app.services.kantor import Kantor
from app.sync.registry import TableInfo, registry

TETAP = (JejakAkses, NomorBuku, NomorJatah, PemegangRegister, Instansi, Pengguna, PenggunaPeran)
"""Stays, whatever is taken back: who looked, printed or exported; which numbers are given and who
gives them, or one could be given twice; the agency and its accounts, or nobody could work on"""
NOMOR = frozenset({"nomor", "urut_register"})
"""Fields of a case or letter that stay with the ledger"""


def batalkan_terakhir(
    kantor: Kantor, pelaku: Pelaku, *, alasan: str, job: JobControl
) -> tuple[int, Changes]:
    """Take the newest synchronisation back; return how many records changed.

    Raises:
        UserError: ``SIN-201`` there is none to take back.
    """
    pelaku.wajib("membatalkan sinkron", Peran.PPID, Peran.ADMINISTRATOR)
    if not alasan.strip():
        raise ValidationError({"alasan": "Alasan pembatalan wajib diisi."}, code="SIN-202")
    with kantor.uow(pelaku) as uow:
        session = uow.session
        connection = session.connection()
        newest = connection.exec_driver_sql(
            "SELECT id FROM sinkron_masuk WHERE dibatalkan = 0 ORDER BY rowid DESC LIMIT 1"
        ).scalar()
        if newest is None:
            raise _tidak_ada()
        rows = connection.exec_driver_sql(
            "SELECT rid, tbl, sebelum, sesudah FROM sinkron_nilai WHERE sinkron_id = ?",
            (bytes(newest),),
        ).all()
        count = 0
        for done, (rid, number, before, after) in enumerate(rows):
            if done % 200 == 0:
                job.step(done, len(rows), "membatalkan sinkron")
            info = registry()[int(number)]
            if info.cls in TETAP:
                continue
            count += _kembalikan(
                session, info, UUID(bytes=bytes(rid)), _unpack(before), _unpack(after), alasan
            )
        connection.exec_driver_sql(
            "UPDATE sinkron_masuk SET dibatalkan = ? WHERE id = ?",
            (kantor.jam.now_ms(), bytes(newest)),
        )
        catat_akses(kantor, session, pelaku, "batalkan sinkron", rid=None, rincian=alasan.strip())
        changes = uow.commit()
    kantor.announce(changes)
    return count, changes


def _kembalikan(
    session: Session,
    info: TableInfo,
    rid: UUID,
    before: dict[int, Any] | None,
    after: dict[int, Any] | None,
    alasan: str,
) -> bool:
    row = session.get(info.cls, rid)
    if row is None:
        return False
    if before is None:
        return _sembunyikan(row, alasan)
    changed = False
    for number, value in before.items():
        spec = info.fields[number]
        if spec.name in NOMOR:
            continue
        if to_wire(getattr(row, spec.name)) == (after or {}).get(number):
            setattr(row, spec.name, spec.load(value))
            changed = True
    return changed


def _sembunyikan(row: Synced, alasan: str) -> bool:
    if row.hapus:
        return False
    row.hapus = True
    row.alasan_hapus = f"Sinkron dibatalkan: {alasan.strip()}"
    row.dasar_hapus = "pembatalan sinkron"
    return True


def _unpack(data: Any) -> dict[int, Any] | None:  # noqa: ANN401 - driver value
    return None if data is None else dict(msgpack.unpackb(bytes(data), strict_map_key=False))


def _tidak_ada() -> UserError:
    return UserError(
        code="SIN-201",
        what="Tidak ada sinkron yang dapat dibatalkan.",
        kept="Data tidak berubah.",
        action="Riwayat paket menunjukkan apa yang pernah diterapkan.",
    )
