# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The line of a volume in the hub's inbox."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, select

from app.sync.hub import schema
from app.sync.hub.core import NOBODY
from app.sync.hub.gate import Envelope
from app.sync.hub.inbox import Receipt
from app.sync.hub.reasons import State


def row_of(
    digest: bytes, size: int, carrier: str, envelope: Envelope | None, now_ms: int
) -> dict[str, Any]:
    facts = None if envelope is None else envelope.header.facts
    return {
        "agency_id": NOBODY if envelope is None else envelope.agency,
        "sha256": digest,
        "bundle_id": NOBODY if facts is None else facts.bundle_id,
        "device": NOBODY if envelope is None else envelope.sender.subject,
        "route": "" if facts is None else facts.route.to.value,
        "route_id": None if facts is None else facts.route.id,
        "carrier": carrier[:20],
        "size": size,
        "received": now_ms,
        "processed": 0,
        "ops": 0,
        "held": True,
        "files": envelope is not None and envelope.header.tail is not None,
    }


def find(connection: Connection, digest: bytes) -> dict[str, Any] | None:
    """Return the line of a volume by its SHA-256, or None."""
    table = schema.inbox
    row = connection.execute(select(table).where(table.c.sha256 == digest)).mappings().first()
    return None if row is None else dict(row)


def delete(connection: Connection, row: dict[str, Any]) -> None:
    table = schema.inbox
    connection.execute(
        table.delete().where(table.c.agency_id == row["agency_id"], table.c.sha256 == row["sha256"])
    )


def receipt(row: dict[str, Any]) -> Receipt:
    """Return the receipt of a line."""
    return Receipt(
        sha256=bytes(row["sha256"]),
        bundle_id=row["bundle_id"],
        agency=row["agency_id"],
        device=row["device"],
        carrier=row["carrier"],
        size=row["size"],
        received=row["received"],
        state=State(row["state"]),
        reason=row["reason"],
        ops=row["ops"],
        processed=row["processed"],
        held=bool(row["held"]),
    )
