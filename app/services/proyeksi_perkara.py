# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The dates of objections and disputes: followed by every change, like those of requests."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.changes import Changes
from app.models.perkara import Keberatan, Sengketa
from app.services.buku_aturan import baca_buku
from app.services.kantor import Kantor
from app.services.keberatan import proyeksi as keberatan
from app.services.sengketa import proyeksi as sengketa


def ikuti(kantor: Kantor, session: Session, changes: Changes) -> None:
    """Recompute what a change touched, in its transaction."""
    keberatan.ikuti(kantor, session, changes)
    sengketa.ikuti(kantor, session, changes)


def segarkan_semua(session: Session) -> int:
    """Recompute every open objection and dispute; return how many were looked at."""
    return keberatan.segarkan_semua(session) + sengketa.segarkan_semua(session)


def susun_ulang(session: Session) -> None:
    """Recompute every objection and dispute, finished ones too, after the tables were rebuilt."""
    buku = baca_buku(session)
    keberatan.segarkan(session, session.scalars(select(Keberatan)).all(), buku)
    sengketa.segarkan(session, session.scalars(select(Sengketa)).all(), buku)
