# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The content of a file by its record: which key opens it, and whether it has come yet.

Two PCs may take in one content before they hear of each other. Each record then has its own key,
and the store holds the content sealed with one of them.
"""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.errors import EnvironmentFaultError
from app.models.kip import Berkas
from app.services.kantor import Kantor
from app.services.sinkron.berkas_datang import belum_tiba

BELUM_TIBA = "berkas belum tiba"


def kunci_isi(kantor: Kantor, session: Session, sidik: str) -> bytes | None:
    """Return the key that opens the stored content; the oldest record's if none is stored."""
    keys = session.scalars(
        select(Berkas.kunci).where(Berkas.sidik == sidik).order_by(Berkas.id)
    ).all()
    distinct = list(dict.fromkeys(keys))
    if len(distinct) > 1 and kantor.blobs.has(sidik):
        for key in distinct:
            if kantor.blobs.opens(sidik, key):
                return key
    return distinct[0] if distinct else None


def baca_isi(kantor: Kantor, session: Session, row: Berkas) -> bytes:
    """Return the whole content of a file.

    Raises:
        EnvironmentFaultError: ``BRK-013`` it is still on its way from another PC, ``BRK-010`` it
            is lost, ``BRK-011`` it is damaged.
    """
    if not tiba(kantor, session, row.sidik):
        raise _belum_tiba(row.nama)
    return kantor.blobs.read(row.sidik, kunci_isi(kantor, session, row.sidik) or row.kunci)


def tiba(kantor: Kantor, session: Session, sidik: str) -> bool:
    """False while the content is on its way from another PC; a lost one has come once."""
    return not belum_tiba(kantor, session.connection(), sidik)


def _belum_tiba(nama: str) -> EnvironmentFaultError:
    return EnvironmentFaultError(
        code="BRK-013",
        what=f"Berkas “{nama}” belum tiba: catatannya sudah ada, isinya masih di komputer lain.",
        kept="Catatan dan permohonannya dapat dipakai seperti biasa.",
        action="Baca flashdisk dari komputer yang melampirkannya (menu Sinkronisasi).",
    )
