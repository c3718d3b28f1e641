# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Any case of the office by its id: a request, an objection or a dispute."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.errors import UserError
from app.domain.pelaku import SISTEM_ID
from app.models.kip import Permohonan
from app.models.perkara import Keberatan, Sengketa
from app.models.sistem import Pengguna

Perkara = Permohonan | Keberatan | Sengketa
MODEL: tuple[type[Perkara], ...] = (Permohonan, Keberatan, Sengketa)
POTONG = 500


def cari_perkara(session: Session, kasus_id: UUID) -> Perkara | None:
    """Return a case of any register; None if there is none (any more)."""
    row = (
        session.get(Permohonan, kasus_id)
        or session.get(Keberatan, kasus_id)
        or session.get(Sengketa, kasus_id)
    )
    return None if row is None or row.hapus else row


def ambil_perkara(session: Session, kasus_id: UUID) -> Perkara:
    """Return a case of any register, or refuse with ``KRJ-001``."""
    row = cari_perkara(session, kasus_id)
    if row is None:
        raise UserError(
            code="KRJ-001",
            what="Perkara ini tidak ada lagi di register.",
            kept="Tidak ada yang diubah.",
            action="Muat ulang daftarnya.",
        )
    return row


def jenis_perkara(row: Perkara) -> str:
    """Return ``permohonan``, ``keberatan`` or ``sengketa``: the page that opens it."""
    return row.__tablename__


def perkara_menurut_id(session: Session, ids: Iterable[UUID]) -> dict[UUID, Perkara]:
    """Return the cases of these ids; those that are gone are left out."""
    wanted = list(dict.fromkeys(ids))
    found: dict[UUID, Perkara] = {}
    for start in range(0, len(wanted), POTONG):
        chunk = wanted[start : start + POTONG]
        for model in MODEL:
            query = select(model).where(model.id.in_(chunk), model.hapus.is_(False))
            rows: Sequence[Any] = session.scalars(query).all()
            found.update((row.id, row) for row in rows)
    return found


def nama_akun(session: Session) -> dict[UUID, str]:
    """Return the names of all accounts, the program's own among them."""
    return {SISTEM_ID: "Sistem"} | {row.id: row.nama for row in session.scalars(select(Pengguna))}
