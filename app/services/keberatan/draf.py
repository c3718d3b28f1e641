# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Half-typed objections, kept on this PC with every pause in typing; they never travel."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.domain.keberatan_isian import KeberatanDraft, alasan_dari_teks, alasan_ke_teks
from app.domain.kip import JenisPemohon, Kanal
from app.domain.pelaku import LAYANAN, Pelaku
from app.models.log import Draf
from app.models.types import from_ms
from app.services.kantor import Kantor

FORMULIR = "keberatan"
TANGGAL = ("tanggal_terima", "tanggal_alasan")


@dataclass(frozen=True)
class DrafKeberatanRow:
    """A draft waiting to be finished."""

    id: UUID
    diubah: datetime
    draft: KeberatanDraft


def simpan_draf(
    kantor: Kantor, pelaku: Pelaku, draf_id: UUID | None, draft: KeberatanDraft
) -> UUID:
    """Store what is typed so far; the same id is written over."""
    pelaku.wajib("mengisi keberatan", *LAYANAN)
    data = _json(draft)
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


def daftar_draf(kantor: Kantor, pelaku: Pelaku) -> tuple[DrafKeberatanRow, ...]:
    """Return the actor's unfinished objections, newest first."""
    with kantor.read() as session:
        rows = session.scalars(
            select(Draf)
            .where(Draf.pengguna_id == pelaku.id, Draf.formulir == FORMULIR)
            .order_by(Draf.diubah.desc())
        ).all()
    return tuple(DrafKeberatanRow(row.id, from_ms(row.diubah), _draft(row.isi)) for row in rows)


def _json(draft: KeberatanDraft) -> bytes:
    isi = asdict(draft) | {"alasan": alasan_ke_teks(draft.alasan)}
    return json.dumps(isi, default=str).encode()


def _draft(data: bytes) -> KeberatanDraft:
    """Return the form of stored bytes; what this version does not know is left out."""
    known = {field.name for field in fields(KeberatanDraft)}
    values: dict[str, Any] = {n: v for n, v in json.loads(data).items() if n in known}
    for name in TANGGAL:
        values[name] = date.fromisoformat(values[name]) if values.get(name) else None
    if values.get("permohonan_id"):
        values["permohonan_id"] = UUID(values["permohonan_id"])
    values["kanal"] = Kanal(values.get("kanal", Kanal.LANGSUNG))
    values["jenis_pemohon"] = JenisPemohon(values.get("jenis_pemohon", JenisPemohon.PERORANGAN))
    values["alasan"] = frozenset(alasan_dari_teks(values.get("alasan", "")))
    return KeberatanDraft(**values)
