# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Signed packs of the province (rules, announcements, instructions) as the hub offers them."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import Connection, func, select

from app.sync.hub import schema


def for_agency(connection: Connection, agency: UUID | None) -> tuple[bytes, ...]:
    """Return the newest pack of every kind that is meant for all, or for this agency."""
    table = schema.pack
    meant = table.c.tujuan.in_(("", str(agency or "")))
    newest = (
        select(table.c.jenis, table.c.tujuan, func.max(table.c.versi).label("versi"))
        .where(meant)
        .group_by(table.c.jenis, table.c.tujuan)
        .subquery()
    )
    rows = connection.scalars(
        select(table.c.raw)
        .join(
            newest,
            (table.c.jenis == newest.c.jenis)
            & (table.c.tujuan == newest.c.tujuan)
            & (table.c.versi == newest.c.versi),
        )
        .where(meant)
        .order_by(table.c.jenis, table.c.tujuan)
    )
    return tuple(bytes(raw) for raw in rows)
