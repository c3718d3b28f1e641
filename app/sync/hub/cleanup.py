# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Raw volumes whose content is merged and confirmed: kept for some days more, then deleted.

Only their lines stay, so that the same bytes are still known. What waits, what is kept apart and
what is for other PCs is never touched here.
"""

from __future__ import annotations

from sqlalchemy import and_, select, tuple_, update

from app.domain.errors import UserError
from app.sync.hub import schema
from app.sync.hub.core import Core, read_meta, write_meta
from app.sync.hub.reasons import State

KEEP_DAYS = 90
MOST_DAYS = 36_500
FOR_EVER = 0
DAY_MS = 24 * 60 * 60 * 1000
PORTION = 500
_DAYS = "keep_days"


def keep_days(core: Core) -> int:
    """Return for how many days merged volumes are kept; 0: for ever."""
    with core.read() as connection:
        found = read_meta(connection, _DAYS)
    return KEEP_DAYS if found is None else int.from_bytes(found, "big")


def clean(core: Core, days: int | None = None) -> int:
    """Delete raw volumes that were merged, and told in a receipt since, more than days ago.

    Args:
        core: the hub.
        days: sets how long they are kept (0: for ever); None: as set before, else 90.

    Raises:
        UserError: HUB-015 for a number of days out of range.
    """
    if days is None:
        days = keep_days(core)
    elif not 0 <= days <= MOST_DAYS:
        raise UserError(
            code="HUB-015",
            what=f"Lama simpan {days} hari tidak dapat dipakai.",
            kept="Tidak ada yang dihapus.",
            action=f"Tulis 0 (selamanya) sampai {MOST_DAYS} hari.",
        )
    else:
        with core.begin() as connection:
            write_meta(connection, _DAYS, days.to_bytes(4, "big"))
    core.raw.sweep(core.now_ms())
    if days == FOR_EVER:
        return 0
    count = 0
    while portion := _portion(core, core.now_ms() - days * DAY_MS):
        count += portion
    return count


def _portion(core: Core, before: int) -> int:
    """Let go of some volumes: first the files, then their lines, so that a crash misses none."""
    box, agency = schema.inbox, schema.agency
    query = (
        select(box.c.agency_id, box.c.sha256)
        .join(
            agency,
            and_(agency.c.agency_id == box.c.agency_id, agency.c.acked >= box.c.processed),
        )
        .where(
            box.c.state == State.DITERAPKAN.value,
            box.c.held.is_(True),
            box.c.processed > 0,
            box.c.processed < before,
        )
        .limit(PORTION)
    )
    with core.read() as connection:
        rows = [(row[0], bytes(row[1])) for row in connection.execute(query)]
    for _, digest in rows:
        core.raw.drop(digest)
    if rows:
        with core.begin() as connection:
            mine = tuple_(box.c.agency_id, box.c.sha256).in_(rows)
            connection.execute(update(box).where(mine).values(held=False))
    return len(rows)
