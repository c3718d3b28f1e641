# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The timeline that every case has, whatever its register."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.pelaku import SISTEM_ID, Pelaku
from app.domain.permohonan import RiwayatRow
from app.models.base import Synced
from app.models.kip import RiwayatKasus
from app.models.sistem import Pengguna
from app.services.kantor import Kantor


def catat_riwayat(
    kantor: Kantor,
    session: Session,
    pelaku: Pelaku,
    row: Synced,
    tanggal: date,
    judul: str,
    *,
    rincian: str = "",
    peristiwa: str = "",
) -> None:
    """Add one point to the timeline of a case (``row``), in the caller's transaction."""
    session.add(
        RiwayatKasus(
            id=kantor.new_id(),
            kasus_id=row.id,
            waktu=kantor.jam.now(),
            tanggal=tanggal,
            peristiwa=peristiwa,
            judul=judul,
            rincian=rincian,
            pengguna_id=pelaku.id,
        )
    )


def baca_riwayat(session: Session, kasus_id: UUID) -> tuple[RiwayatRow, ...]:
    """Return the timeline of a case, oldest first."""
    names = {SISTEM_ID: "Sistem"}
    names.update({row.id: row.nama for row in session.scalars(select(Pengguna))})
    rows = session.scalars(
        select(RiwayatKasus)
        .where(RiwayatKasus.kasus_id == kasus_id, RiwayatKasus.hapus.is_(False))
        .order_by(RiwayatKasus.waktu, RiwayatKasus.id)
    )
    return tuple(
        RiwayatRow(
            waktu=row.waktu,
            judul=row.judul,
            rincian=row.rincian,
            pengguna=names.get(row.pengguna_id, "akun lain"),
            peristiwa=row.peristiwa,
        )
        for row in rows
    )
