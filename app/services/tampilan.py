# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Saved views of the worklist."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from app.domain.changes import Changes
from app.domain.daftar import SaringPermohonan
from app.domain.errors import AccessDeniedError, ValidationError
from app.domain.pelaku import Pelaku
from app.models.sistem import Tampilan
from app.services.kantor import Kantor

HALAMAN = "permohonan"


@dataclass(frozen=True)
class TampilanRow:
    """A named filter of one account."""

    id: UUID
    nama: str
    saring: SaringPermohonan


def daftar_tampilan(kantor: Kantor, pelaku: Pelaku) -> tuple[TampilanRow, ...]:
    """Return the actor's saved views by name."""
    with kantor.read() as session:
        rows = session.scalars(
            select(Tampilan)
            .where(
                Tampilan.pengguna_id == pelaku.id,
                Tampilan.halaman == HALAMAN,
                Tampilan.hapus.is_(False),
            )
            .order_by(Tampilan.nama)
        ).all()
    return tuple(TampilanRow(r.id, r.nama, SaringPermohonan.from_json(r.isi)) for r in rows)


def simpan_tampilan(kantor: Kantor, pelaku: Pelaku, nama: str, saring: SaringPermohonan) -> Changes:
    """Save a view under a name; the same name is written over."""
    if not nama.strip():
        raise ValidationError({"nama": "Beri nama tampilan ini."}, code="TPL-001")
    with kantor.uow(pelaku) as uow:
        row = uow.session.scalars(
            select(Tampilan).where(
                Tampilan.pengguna_id == pelaku.id,
                Tampilan.nama == nama.strip(),
                Tampilan.hapus.is_(False),
            )
        ).first()
        if row is None:
            row = Tampilan(
                id=kantor.new_id(),
                pengguna_id=pelaku.id,
                halaman=HALAMAN,
                nama=nama.strip(),
                isi=saring.to_json(),
            )
            uow.session.add(row)
        else:
            row.isi = saring.to_json()
        changes = uow.commit()
    kantor.announce(changes)
    return changes


def hapus_tampilan(kantor: Kantor, pelaku: Pelaku, tampilan_id: UUID) -> Changes:
    """Take a saved view off the menu."""
    with kantor.uow(pelaku) as uow:
        row = uow.session.get_one(Tampilan, tampilan_id)
        if row.pengguna_id != pelaku.id:
            raise AccessDeniedError("menghapus tampilan orang lain", "pemilik tampilan itu")
        row.hapus, row.alasan_hapus = True, "dihapus pemiliknya"
        changes = uow.commit()
    kantor.announce(changes)
    return changes
