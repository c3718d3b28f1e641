# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The next date of each dispute, kept in local columns for sorting; nothing of it travels."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.changes import Changes
from app.domain.jam_sengketa import SELESAI, JamSengketa, batas_sengketa
from app.domain.sengketa import StatusSengketa
from app.models.kip import SuratKasus
from app.models.perkara import Sengketa, Sidang
from app.services.buku_aturan import BukuAturan, baca_buku, buku_kantor
from app.services.kantor import Kantor
from app.services.sengketa.fakta import fakta_jam, penghitung

TABEL = frozenset({"sengketa", "sidang"})
PEMICU = TABEL | {"keberatan", "surat_kasus"}
TIDAK_BERJALAN = "9"
MENUNGGU = frozenset({StatusSengketa.PEMBUKTIAN, StatusSengketa.KESIMPULAN})
"""States in which the conclusions of the parties are due"""


def ikuti(kantor: Kantor, session: Session, changes: Changes) -> None:
    """Recompute the dates of the disputes that a change touched, in its transaction."""
    if not changes.tables & PEMICU:
        return
    ids = set(changes.by_table.get("sengketa", ()))
    for chunk in _potong(changes.by_table.get("sidang", ())):
        ids.update(session.scalars(select(Sidang.sengketa_id).where(Sidang.id.in_(chunk))))
    for chunk in _potong(changes.by_table.get("keberatan", ())):
        ids.update(session.scalars(select(Sengketa.id).where(Sengketa.keberatan_id.in_(chunk))))
    for chunk in _potong(changes.by_table.get("surat_kasus", ())):
        ids.update(_menunggu(session, chunk))
    if ids:
        segarkan(session, _baris(session, ids), buku_kantor(kantor, session))


def _menunggu(session: Session, surat: list[UUID]) -> list[UUID]:
    """Return the disputes whose clock these letters may end: issued conclusions do."""
    kasus = session.scalars(select(SuratKasus.kasus_id).where(SuratKasus.id.in_(surat))).all()
    query = select(Sengketa.id).where(Sengketa.id.in_(set(kasus)), Sengketa.status.in_(MENUNGGU))
    return list(session.scalars(query))


def segarkan_semua(session: Session) -> int:
    """Recompute every open dispute; return how many were looked at."""
    rows = sengketa_terbuka(session)
    segarkan(session, rows, baca_buku(session))
    return len(rows)


def sengketa_terbuka(session: Session) -> list[Sengketa]:
    return list(
        session.scalars(
            select(Sengketa).where(Sengketa.hapus.is_(False), Sengketa.status.not_in(SELESAI))
        )
    )


def batas(session: Session, row: Sengketa, buku: BukuAturan) -> JamSengketa | None:
    """Return the next date this body must meet in a dispute."""
    if row.hapus or row.status in SELESAI:
        return None
    return batas_sengketa(fakta_jam(session, row), penghitung(buku))


def segarkan(session: Session, rows: Iterable[Sengketa], buku: BukuAturan) -> None:
    """Write the dates that changed."""
    with session.no_autoflush:
        for row in rows:
            jam = batas(session, row, buku)
            day = None if jam is None else jam.tanggal
            unsure = jam is not None and jam.kartu is not None and jam.kartu.sementara
            urut = TIDAK_BERJALAN if day is None else day.isoformat()
            if (row.batas, row.batas_urut, row.batas_sementara) == (day, urut, unsure):
                continue
            session.connection().exec_driver_sql(
                "UPDATE sengketa SET batas = ?, batas_urut = ?, batas_sementara = ? WHERE id = ?",
                (None if day is None else urut, urut, unsure, row.id.bytes),
            )
            session.expire(row, ["batas", "batas_urut", "batas_sementara"])


def _baris(session: Session, ids: set[UUID]) -> list[Sengketa]:
    rows: list[Sengketa] = []
    for chunk in _potong(ids):
        rows += session.scalars(select(Sengketa).where(Sengketa.id.in_(chunk)))
    return rows


def _potong(ids: Iterable[UUID], size: int = 400) -> Iterable[list[UUID]]:
    """Yield the ids in portions a query can name."""
    items = list(ids)
    return (items[start : start + size] for start in range(0, len(items), size))
