# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What two PCs wrote without knowing of each other: listed, and decided by a person.

A decision is an ordinary change: it knows both values, carries its reason, and travels on.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.changes import Changes
from app.domain.clock import wall_ms
from app.domain.errors import ValidationError
from app.domain.gabung import TOMBSTONE
from app.domain.kip import Peran
from app.domain.merge import FieldOp, Live, Wire
from app.domain.pelaku import PELIHAT, SISTEM_ID, Pelaku
from app.domain.sinkron import KonflikRow, NilaiPilihan
from app.models.sistem import KeputusanGabung, Pengguna
from app.models.types import from_ms
from app.services.kantor import Kantor
from app.services.sinkron.konflik_nomor import (
    NOMOR,
    bukan_pilihan,
    nomor_ganda,
    putuskan_nomor,
    sudah,
)
from app.services.sinkron.sebutan import (
    TERSAMAR,
    sebutan_catatan,
    sebutan_isian,
    teks_nilai,
)
from app.sync.project import LogReader, shown_values
from app.sync.registry import TableInfo, registry

PEMUTUS = (Peran.PETUGAS, Peran.PPID, Peran.ATASAN_PPID, Peran.ADMINISTRATOR)
TAMPIL = "tampil"


@dataclass(frozen=True)
class _Nama:
    """Who the log's streams and users are."""

    perangkat: dict[UUID, str]
    pengguna: dict[UUID, str]
    oleh: dict[tuple[bytes, int], UUID]


def daftar_konflik(
    kantor: Kantor, pelaku: Pelaku, perangkat: dict[UUID, str]
) -> tuple[KonflikRow, ...]:
    """Return every field that waits for a person, then every number given twice.

    ``perangkat`` are the names this office has for its PCs.
    """
    pelaku.wajib("melihat yang perlu keputusan", *PELIHAT)
    with kantor.read() as session:
        return (*_isian(session, perangkat), *nomor_ganda(session))


def jumlah_konflik(session: Session) -> int:
    """Return how many decisions wait."""
    fields = session.connection().exec_driver_sql(
        "SELECT count(*) FROM (SELECT DISTINCT rid, field FROM sibling)"
    )
    return int(fields.scalar_one()) + len(nomor_ganda(session))


def putuskan(
    kantor: Kantor,
    pelaku: Pelaku,
    konflik_id: str,
    *,
    kunci: str = "",
    teks: str | None = None,
    alasan: str = "",
) -> Changes:
    """Settle one item: by one of its values (``kunci``) or by another text.

    Raises:
        UserError: ``SIN-101`` the item is settled already or never was,
            ``SIN-102`` the value is not one of it.
    """
    pelaku.wajib("memutuskan isian ganda", *PEMUTUS)
    if konflik_id.startswith(f"{NOMOR}:"):
        return putuskan_nomor(kantor, pelaku, konflik_id, kunci=kunci, alasan=alasan)
    info, rid, nomor = _baca_id(konflik_id)
    with kantor.uow(pelaku) as uow:
        session = uow.session
        ops = _operasi(session, rid)
        settled = shown_values(ops, info)
        if nomor not in settled.undecided:
            raise sudah()
        value = _nilai(info, nomor, settled.undecided[nomor], settled.winners, kunci, teks)
        row = session.get_one(info.cls, rid)
        spec = info.fields[nomor]
        setattr(row, spec.name, spec.load(value))
        session.flush()
        uow.restate(row, spec.name)
        session.add(
            KeputusanGabung(
                id=kantor.new_id(),
                rid=rid,
                tabel=info.number,
                isian=nomor,
                waktu=kantor.jam.now(),
                pengguna_id=pelaku.id,
                alasan=alasan.strip(),
            )
        )
        changes = uow.commit()
    kantor.announce(changes)
    return changes


def _isian(session: Session, perangkat: dict[UUID, str]) -> list[KonflikRow]:
    rows = session.connection().exec_driver_sql(
        "SELECT DISTINCT rid, tbl FROM sibling ORDER BY rid"
    )
    tables = {bytes(rid): int(tbl) for rid, tbl in rows}
    reader = LogReader(session.connection())
    orang = {SISTEM_ID: "Sistem"}
    orang.update((row.id, row.nama) for row in session.scalars(select(Pengguna)))
    result = []
    for rid, ops in reader.operations(sorted(tables)).items():
        info = registry()[tables[rid]]
        nama = _Nama(perangkat, orang, _penulis(session, rid, reader))
        settled = shown_values(ops, info)
        for nomor, lives in sorted(settled.undecided.items()):
            result.append(
                _baris(session, info, UUID(bytes=rid), nomor, lives, settled.winners, nama)
            )
    return result


def _baris(
    session: Session,
    info: TableInfo,
    rid: UUID,
    nomor: int,
    lives: tuple[Live, ...],
    winners: dict[int, Live],
    nama: _Nama,
) -> KonflikRow:
    winner = winners.get(nomor)
    shown = [] if winner is None else [_pilihan(info, nomor, winner, nama, ditampilkan=True)]
    rest = [_pilihan(info, nomor, live, nama, ditampilkan=False) for live in lives]
    hidden = nomor == TOMBSTONE
    if hidden:
        shown = [NilaiPilihan(TAMPIL, "Tetap ditampilkan", "", "", rest[0].waktu, True)]
        rest = [
            NilaiPilihan(x.kunci, "Disembunyikan", x.perangkat, x.oleh, x.waktu, False)
            for x in rest
        ]
    spec = info.fields[nomor]
    return KonflikRow(
        id=f"{info.number}:{rid.hex}:{nomor}",
        jenis="hapus" if hidden else "isian",
        catatan=sebutan_catatan(session, info, rid),
        isian="Disembunyikan di satu komputer, diubah di yang lain"
        if hidden
        else sebutan_isian(info, nomor),
        rid=rid,
        pilihan=(*shown, *rest),
        bebas=spec.python_type is str and spec.enum is None and spec.name not in TERSAMAR,
    )


def _pilihan(
    info: TableInfo, nomor: int, live: Live, nama: _Nama, *, ditampilkan: bool
) -> NilaiPilihan:
    device = UUID(bytes=live.stream[:16])
    user = nama.oleh.get((live.stream, live.seq), SISTEM_ID)
    return NilaiPilihan(
        kunci=f"{live.stream.hex()}:{live.seq}",
        teks=teks_nilai(info, nomor, live.value),
        perangkat=nama.perangkat.get(device, f"PC {device.hex[-6:].upper()}"),
        oleh=nama.pengguna.get(user, "akun lain"),
        waktu=_waktu(live.hlc),
        ditampilkan=ditampilkan,
    )


def _waktu(hlc: int) -> datetime:
    return from_ms(wall_ms(hlc))


def _penulis(session: Session, rid: bytes, reader: LogReader) -> dict[tuple[bytes, int], UUID]:
    rows = session.connection().exec_driver_sql(
        "SELECT stream_id, seq, user_id FROM op WHERE rid = ?", (rid,)
    )
    return {(reader.streams[int(row[0])], int(row[1])): UUID(bytes=bytes(row[2])) for row in rows}


def _operasi(session: Session, rid: UUID) -> list[FieldOp]:
    found = LogReader(session.connection()).operations([rid.bytes])
    if rid.bytes not in found:
        raise sudah()
    return found[rid.bytes]


def _baca_id(konflik_id: str) -> tuple[TableInfo, UUID, int]:
    try:
        table, rid, nomor = konflik_id.split(":")
        info = registry()[int(table)]
        return info, UUID(hex=rid), info.fields[int(nomor)].number
    except (ValueError, KeyError):
        raise sudah() from None


def _nilai(
    info: TableInfo,
    nomor: int,
    lives: tuple[Live, ...],
    winners: dict[int, Live],
    kunci: str,
    teks: str | None,
) -> Wire:
    spec = info.fields[nomor]
    if teks is not None:
        if spec.python_type is not str or spec.enum is not None:
            raise ValidationError({"teks": "Isian ini hanya dapat dipilih."}, code="SIN-103")
        return teks.strip()
    if nomor == TOMBSTONE and kunci == TAMPIL:
        return False
    known = [*lives, *([winners[nomor]] if nomor in winners else [])]
    for live in known:
        if kunci == f"{live.stream.hex()}:{live.seq}":
            return live.value
    raise bukan_pilihan()
