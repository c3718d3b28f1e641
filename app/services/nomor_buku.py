# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the number ledger tells of temporary numbers: which wait, whose, and what they became."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.sistem import NomorBuku
from app.services.nomor import DILENGKAPI, DIPESAN, TERPAKAI

POTONG = 500


def sementara_menunggu(
    session: Session, *, register: str | None = None, tahun: int | None = None
) -> list[NomorBuku]:
    """Return the temporary numbers that wait for a final one, oldest first."""
    query = select(NomorBuku).where(
        NomorBuku.urut == 0,
        NomorBuku.status.in_((TERPAKAI, DIPESAN)),
        NomorBuku.hapus.is_(False),
    )
    if register is not None:
        query = query.where(NomorBuku.register == register)
    if tahun is not None:
        query = query.where(NomorBuku.tahun == tahun)
    return list(session.scalars(query.order_by(NomorBuku.id)))


def pemberi_nomor(session: Session, row: NomorBuku) -> UUID:
    """Return the PC that wrote an entry of the ledger."""
    author = session.connection().exec_driver_sql(
        "SELECT s.device FROM op o JOIN stream s ON s.id = o.stream_id WHERE o.rid = ?"
        " ORDER BY o.hlc LIMIT 1",
        (row.id.bytes,),
    )
    return UUID(bytes=bytes(author.scalar_one()))


def nomor_semula(session: Session, ids: Iterable[UUID]) -> dict[UUID, tuple[str, ...]]:
    """Return the temporary numbers that records bore before their final one, oldest first."""
    found: dict[UUID, tuple[str, ...]] = {}
    wanted = list(ids)
    for start in range(0, len(wanted), POTONG):
        portion = [rid.bytes for rid in wanted[start : start + POTONG]]
        marks = ",".join("?" * len(portion))
        rows = session.connection().exec_driver_sql(
            f"SELECT untuk_id, nomor FROM nomor_buku WHERE untuk_id IN ({marks})"  # noqa: S608 - only marks
            " AND status = ? ORDER BY id",
            (*portion, DILENGKAPI),
        )
        for raw, text in rows:
            rid = UUID(bytes=bytes(raw))
            found[rid] = (*found.get(rid, ()), str(text))
    return found
