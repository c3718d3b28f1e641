# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The agencies a hub knows: names, counters, contacts."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

from sqlalchemy import Connection, select, update

from app.sync.hub import bulk, schema


def ensure(connection: Connection, agency: UUID, now_ms: int) -> None:
    """Make the line of an agency if it has none; its name comes with its enrolment or feed."""
    bulk.insert_new(connection, schema.agency, [(agency, "", "", "", now_ms, 0, 0, 0, "")])


def name(
    connection: Connection, agency: UUID, *, nama: str, kode: str, induk: str, now_ms: int
) -> None:
    """Write down what the province calls an agency, its code, and what it belongs to."""
    ensure(connection, agency, now_ms)
    table = schema.agency
    connection.execute(
        update(table)
        .where(table.c.agency_id == agency)
        .values(nama=nama[:200], kode=kode[:40], induk=induk[:200])
    )


def mark_double(connection: Connection, agency: UUID) -> None:
    """Note that a second key turned up for one enrolment."""
    table = schema.agency
    connection.execute(update(table).where(table.c.agency_id == agency).values(note="ganda"))


def next_relay(connection: Connection, agency: UUID) -> int:
    """Return the next place in the agency's relay; the caller holds its lock."""
    return _next(connection, agency, "relay_number", least=1)


def next_ack(connection: Connection, agency: UUID, now_ms: int) -> int:
    """Return a receipt number: grows even if the clock goes back."""
    table = schema.agency
    connection.execute(update(table).where(table.c.agency_id == agency).values(acked=now_ms))
    return _next(connection, agency, "ack_number", least=now_ms)


def _next(connection: Connection, agency: UUID, column: str, *, least: int) -> int:
    table = schema.agency
    mine = table.c.agency_id == agency
    last = connection.execute(select(table.c[column]).where(mine)).scalar_one()
    number = max(int(last) + 1, least)
    connection.execute(update(table).where(mine).values({column: number}))
    return number


def note_contact(
    connection: Connection, agency: UUID, now_ms: int, *, volumes: int = 0, ops: int = 0
) -> None:
    """Count a contact into its month (UTC)."""
    month = month_of(now_ms)
    table = schema.contact
    bulk.insert_new(connection, table, [(agency, month, 0, 0, 0)])
    connection.execute(
        update(table)
        .where(table.c.agency_id == agency, table.c.bulan == month)
        .values(paket=table.c.paket + volumes, ops=table.c.ops + ops, terakhir=now_ms)
    )


def month_of(now_ms: int) -> int:
    """Return yyyymm of a moment, UTC."""
    moment = datetime.fromtimestamp(now_ms / 1000, UTC)
    return moment.year * 100 + moment.month
