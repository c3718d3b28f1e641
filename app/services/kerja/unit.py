# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Units of the agency: added, changed, retired (never deleted: old tasks name them)."""

from __future__ import annotations

from dataclasses import asdict
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.changes import Changes
from app.domain.errors import ValidationError
from app.domain.kerja_isian import UnitRow
from app.domain.kip import Peran
from app.domain.pelaku import PELIHAT, Pelaku
from app.domain.periksa import bersihkan_teks, tampak
from app.models.kerja import UnitKerja
from app.services.kantor import Kantor

PANJANG = {"nama": 200, "singkatan": 40, "kepala": 200, "kontak": 200}
SEBUTAN = {"nama": "Nama unit", "singkatan": "Singkatan", "kepala": "Kepala", "kontak": "Kontak"}


def daftar_unit(kantor: Kantor, pelaku: Pelaku, *, semua: bool = False) -> tuple[UnitRow, ...]:
    """Return the units by name; retired ones only with ``semua``."""
    pelaku.wajib("melihat unit kerja", *PELIHAT)
    with kantor.read() as session:
        query = select(UnitKerja).where(UnitKerja.hapus.is_(False)).order_by(UnitKerja.nama)
        if not semua:
            query = query.where(UnitKerja.aktif.is_(True))
        return tuple(_row(row) for row in session.scalars(query))


def simpan_unit(kantor: Kantor, pelaku: Pelaku, isi: UnitRow) -> tuple[UUID, Changes]:
    """Add or change a unit (administrator or PPID); names are not given twice."""
    pelaku.wajib("mengubah unit kerja", Peran.ADMINISTRATOR, Peran.PPID)
    values = {
        name: bersihkan_teks(str(value)) for name, value in asdict(isi).items() if name in PANJANG
    }
    salah = _masalah(values)
    if salah:
        raise ValidationError(salah, code="KRJ-010")
    with kantor.uow(pelaku) as uow:
        row = None if isi.id is None else uow.session.get(UnitKerja, isi.id)
        _tidak_ganda(uow.session, values["nama"], None if row is None else row.id)
        if row is None:
            row = UnitKerja(id=kantor.new_id(), nama=values["nama"])
            uow.session.add(row)
        row.aktif = isi.aktif
        for name, value in values.items():
            setattr(row, name, value)
        changes = uow.commit()
    kantor.announce(changes)
    return row.id, changes


def pensiunkan_unit(kantor: Kantor, pelaku: Pelaku, unit_id: UUID) -> Changes:
    """Take a unit off the choices; its tasks keep it."""
    pelaku.wajib("mengubah unit kerja", Peran.ADMINISTRATOR, Peran.PPID)
    with kantor.uow(pelaku) as uow:
        uow.session.get_one(UnitKerja, unit_id).aktif = False
        changes = uow.commit()
    kantor.announce(changes)
    return changes


def _masalah(values: dict[str, str]) -> dict[str, str]:
    salah = {
        name: f"{SEBUTAN[name]} paling panjang {PANJANG[name]} huruf."
        for name, value in values.items()
        if len(value) > PANJANG[name]
    }
    if not tampak(values["nama"]):
        salah["nama"] = "Nama unit belum diisi."
    return salah


def _tidak_ganda(session: Session, nama: str, kecuali: UUID | None) -> None:
    rows = session.scalars(select(UnitKerja).where(UnitKerja.hapus.is_(False)))
    if any(row.nama.casefold() == nama.casefold() and row.id != kecuali for row in rows):
        raise ValidationError({"nama": f"Unit “{nama}” sudah ada."}, code="KRJ-011")


def _row(row: UnitKerja) -> UnitRow:
    return UnitRow(row.id, row.nama, row.singkatan, row.kepala, row.kontak, row.aktif)
