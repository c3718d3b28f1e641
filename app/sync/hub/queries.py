# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What people at the province look at: roster, silence, the inbox and what is kept apart."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, func, select

from app.models import sistem
from app.sync.hub import schema
from app.sync.hub.core import NOBODY
from app.sync.hub.inbox import Receipt
from app.sync.hub.lines import receipt
from app.sync.hub.read import isi
from app.sync.hub.reasons import State
from app.sync.registry import table_of
from app.sync.trust.certs import Kind
from app.sync.trust.pool import TrustPool

DAY_MS = 24 * 60 * 60 * 1000


@dataclass(frozen=True)
class BarisDaftar:
    """One agency of the roster."""

    agency: UUID
    nama: str
    kode: str
    induk: str
    terdaftar: int
    """milliseconds since 1970 UTC"""
    perangkat: tuple[UUID, ...]
    """Devices that are not revoked"""
    terakhir: int | None
    """Last volume that arrived, milliseconds since 1970 UTC"""
    hari_diam: int | None
    """Whole days since then; None if nothing ever came"""
    paket: int
    ops: int
    rekaman: int
    menunggu: int
    karantina: int
    bercabang: int
    """Streams of a PC that was restored from an old backup"""
    ganda: bool
    """A second key turned up for its enrolment"""


@dataclass(frozen=True)
class PetaDiam:
    """Volumes that arrived per agency and month."""

    bulan: tuple[int, ...]
    baris: tuple[tuple[UUID, str, tuple[int, ...]], ...]


def names(connection: Connection) -> dict[UUID, str]:
    """Return every agency by the name the province gave it, else the one in its own feed."""
    table = schema.agency
    result = {
        row.agency_id: row.nama
        for row in connection.execute(select(table.c.agency_id, table.c.nama))
    }
    for agency in _enrolled(connection):
        result.setdefault(agency, "")
    result.pop(NOBODY, None)
    own = _own_names(connection)
    return {
        agency: name or own.get(agency, "") or str(agency)[:8] for agency, name in result.items()
    }


def _own_names(connection: Connection) -> dict[UUID, str]:
    table = schema.rec
    rows = connection.execute(
        select(table.c.agency_id, table.c.fields).where(
            table.c.tbl == table_of(sistem.Instansi).number, table.c.hapus.is_(False)
        )
    )
    result = {}
    for agency, fields in rows:
        values = isi(fields)
        result[agency] = str(values.get("nama_instansi") or values.get("nama_unit") or "")
    return result


def _enrolled(connection: Connection) -> list[UUID]:
    table = schema.cert
    rows = connection.scalars(select(table.c.subject).where(table.c.kind == Kind.PENDAFTARAN.value))
    return list(rows)


def roster(connection: Connection, pool: TrustPool, now_ms: int) -> tuple[BarisDaftar, ...]:
    """Return every agency with what came from it, in order of name."""
    called = names(connection)
    table = schema.agency
    lines = {row.agency_id: row for row in connection.execute(select(table))}
    counts = _counts(connection)
    contacts = _contacts(connection)
    result = []
    for agency, nama in called.items():
        line = lines.get(agency)
        paket, ops, last = contacts.get(agency, (0, 0, 0))
        mine = counts[agency]
        result.append(
            BarisDaftar(
                agency=agency,
                nama=nama,
                kode="" if line is None else line.kode,
                induk="" if line is None else line.induk,
                terdaftar=0 if line is None else line.enrolled,
                perangkat=tuple(c.subject for c in pool.devices(agency)),
                terakhir=last or None,
                hari_diam=max(0, (now_ms - last) // DAY_MS) if last else None,
                paket=paket,
                ops=ops,
                rekaman=mine["rekaman"],
                menunggu=mine[State.MENUNGGU.value],
                karantina=mine[State.KARANTINA.value],
                bercabang=mine["bercabang"],
                ganda=line is not None and line.note == "ganda",
            )
        )
    return tuple(sorted(result, key=lambda row: (row.nama.casefold(), row.agency)))


def _counts(connection: Connection) -> defaultdict[UUID, Counter[str]]:
    found: defaultdict[UUID, Counter[str]] = defaultdict(Counter)
    inbox, rec, stream = schema.inbox, schema.rec, schema.stream
    for agency, state, count in connection.execute(
        select(inbox.c.agency_id, inbox.c.state, func.count()).group_by(
            inbox.c.agency_id, inbox.c.state
        )
    ):
        found[agency][state] = count
    for agency, count in connection.execute(
        select(rec.c.agency_id, func.count())
        .where(rec.c.hapus.is_(False), rec.c.tanggal.is_not(None))
        .group_by(rec.c.agency_id)
    ):
        found[agency]["rekaman"] = count
    for agency, count in connection.execute(
        select(stream.c.agency_id, func.count())
        .where(stream.c.quarantine != "")
        .group_by(stream.c.agency_id)
    ):
        found[agency]["bercabang"] = count
    return found


def _contacts(connection: Connection) -> dict[UUID, tuple[int, int, int]]:
    table = schema.contact
    rows = connection.execute(
        select(
            table.c.agency_id,
            func.sum(table.c.paket),
            func.sum(table.c.ops),
            func.max(table.c.terakhir),
        ).group_by(table.c.agency_id)
    )
    return {agency: (int(p), int(o), int(last)) for agency, p, o, last in rows}


def silence(connection: Connection, months: tuple[int, ...]) -> PetaDiam:
    """Return how many volumes came from each agency in each of these months (yyyymm)."""
    called = names(connection)
    table = schema.contact
    rows = connection.execute(
        select(table.c.agency_id, table.c.bulan, table.c.paket).where(table.c.bulan.in_(months))
    )
    cells = {(agency, month): count for agency, month, count in rows}
    order = sorted(called, key=lambda agency: (called[agency].casefold(), agency))
    return PetaDiam(
        months,
        tuple((a, called[a], tuple(cells.get((a, m), 0) for m in months)) for a in order),
    )


def inbox(
    connection: Connection,
    states: Collection[State] = (),
    *,
    agency: UUID | None = None,
    limit: int = 500,
) -> tuple[Receipt, ...]:
    """Return volumes, newest first."""
    table = schema.inbox
    query = select(table).order_by(table.c.received.desc(), table.c.sha256).limit(limit)
    if states:
        query = query.where(table.c.state.in_([state.value for state in states]))
    if agency is not None:
        query = query.where(table.c.agency_id == agency)
    return tuple(receipt(dict(row)) for row in connection.execute(query).mappings())


@dataclass(frozen=True)
class Keadaan:
    """Figures of the hub itself, for health and metrics."""

    paket: dict[str, int]
    """Volumes by state"""
    tertua_ms: int
    """How long the oldest unmerged volume has waited"""
    instansi: int
    ops: int
    rekaman: int


def state_of(connection: Connection, now_ms: int) -> Keadaan:
    """Count what the hub holds; cheap enough for every scrape."""
    table, contact = schema.inbox, schema.contact
    grouped = select(table.c.state, func.count()).group_by(table.c.state)
    states = {str(state): int(count) for state, count in connection.execute(grouped)}
    oldest = connection.execute(
        select(func.min(table.c.received)).where(table.c.state == State.TERSIMPAN.value)
    ).scalar()
    agencies = connection.execute(
        select(func.count()).select_from(schema.agency).where(schema.agency.c.agency_id != NOBODY)
    ).scalar_one()
    ops = connection.execute(select(func.coalesce(func.sum(contact.c.ops), 0))).scalar_one()
    records = connection.execute(
        select(func.count()).select_from(schema.rec).where(schema.rec.c.tanggal.is_not(None))
    ).scalar_one()
    waited = 0 if oldest is None else max(0, now_ms - int(oldest))
    return Keadaan(states, waited, int(agencies), int(ops), int(records))
