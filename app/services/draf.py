# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Half-typed forms: kept on this PC with every pause in typing, so a power cut costs a word."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select

from app.domain.kip import CaraMemperoleh, CaraPengiriman, JenisPemohon, Kanal
from app.domain.pelaku import LAYANAN, Pelaku
from app.domain.permohonan import PermohonanDraft
from app.models.log import Draf
from app.models.types import from_ms
from app.services.kantor import Kantor

FORMULIR = "permohonan"


@dataclass(frozen=True)
class DrafRow:
    """A draft waiting to be finished."""

    id: UUID
    diubah: datetime
    draft: PermohonanDraft


def simpan_draf(
    kantor: Kantor, pelaku: Pelaku, draf_id: UUID | None, draft: PermohonanDraft
) -> UUID:
    """Store what is typed so far; the same id is written over. Drafts never travel."""
    pelaku.wajib("mengisi permohonan", *LAYANAN)
    data = json.dumps(asdict(draft), default=str).encode()
    with kantor.uow(pelaku) as uow:
        row = None if draf_id is None else uow.session.get(Draf, draf_id)
        if row is not None and row.pengguna_id != pelaku.id:
            row, draf_id = None, None  # somebody else's: keep it, begin an own one
        if row is None:
            row = Draf(
                id=draf_id or kantor.new_id(),
                pengguna_id=pelaku.id,
                formulir=FORMULIR,
                isi=data,
                diubah=kantor.jam.now_ms(),
            )
            uow.session.add(row)
        else:
            row.isi, row.diubah = data, kantor.jam.now_ms()
        uow.commit()
        return row.id


def daftar_draf(kantor: Kantor, pelaku: Pelaku) -> tuple[DrafRow, ...]:
    """Return the actor's unfinished forms, newest first."""
    with kantor.read() as session:
        rows = session.scalars(
            select(Draf)
            .where(Draf.pengguna_id == pelaku.id, Draf.formulir == FORMULIR)
            .order_by(Draf.diubah.desc())
        ).all()
    return tuple(DrafRow(row.id, from_ms(row.diubah), draft_dari_json(row.isi)) for row in rows)


def buang_draf(kantor: Kantor, pelaku: Pelaku, draf_id: UUID) -> None:
    """Throw an unfinished form away (it never was a record)."""
    with kantor.uow(pelaku) as uow:
        row = uow.session.get(Draf, draf_id)
        if row is not None and row.pengguna_id == pelaku.id:
            uow.session.delete(row)
        uow.commit()


def draft_dari_json(data: bytes) -> PermohonanDraft:
    """Return the form of stored bytes; what this version does not know is left out."""
    raw = json.loads(data)
    known = {field.name for field in fields(PermohonanDraft)}
    values = {name: value for name, value in raw.items() if name in known}
    terima = values.get("tanggal_terima")
    values["tanggal_terima"] = None if terima in (None, "None") else date.fromisoformat(terima)
    for name, enum in (
        ("kanal", Kanal),
        ("jenis_pemohon", JenisPemohon),
        ("cara_memperoleh", CaraMemperoleh),
        ("cara_pengiriman", CaraPengiriman),
    ):
        if values.get(name) is not None:
            values[name] = enum(values[name])
    return PermohonanDraft(**values)
