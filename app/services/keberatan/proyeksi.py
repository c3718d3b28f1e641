# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The alarm of each objection, kept in local columns for sorting; nothing of it travels."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.alur_keberatan import TUNTAS
from app.domain.changes import Changes
from app.models.perkara import Keberatan
from app.services.buku_aturan import BukuAturan, baca_buku, buku_kantor
from app.services.kantor import Kantor
from app.services.keberatan.jam import batas

TIDAK_BERJALAN = "9"
POTONG = 400


def ikuti(kantor: Kantor, session: Session, changes: Changes) -> None:
    """Recompute the alarms of the objections that a change touched, in its transaction."""
    ids = list(changes.by_table.get("keberatan", ()))
    for start in range(0, len(ids), POTONG):
        chunk = ids[start : start + POTONG]
        rows = session.scalars(select(Keberatan).where(Keberatan.id.in_(chunk))).all()
        segarkan(session, rows, buku_kantor(kantor, session))


def keberatan_terbuka(session: Session) -> list[Keberatan]:
    """Return every objection that is not over."""
    return list(
        session.scalars(
            select(Keberatan).where(Keberatan.hapus.is_(False), Keberatan.status.not_in(TUNTAS))
        )
    )


def segarkan_semua(session: Session) -> int:
    """Recompute every open objection; return how many were looked at."""
    rows = keberatan_terbuka(session)
    segarkan(session, rows, baca_buku(session))
    return len(rows)


def segarkan(session: Session, rows: Iterable[Keberatan], buku: BukuAturan) -> None:
    """Write the alarms that changed; local columns, so nothing is logged."""
    with session.no_autoflush:
        for row in rows:
            day, unsure = batas(row, buku)
            urut = TIDAK_BERJALAN if day is None else day.isoformat()
            if (row.batas, row.batas_urut, row.batas_sementara) == (day, urut, unsure):
                continue
            session.connection().exec_driver_sql(
                "UPDATE keberatan SET batas = ?, batas_urut = ?, batas_sementara = ? WHERE id = ?",
                (None if day is None else urut, urut, unsure, row.id.bytes),
            )
            session.expire(row, ["batas", "batas_urut", "batas_sementara"])
