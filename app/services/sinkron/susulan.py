# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What an older version of the program kept without understanding is applied after an upgrade."""

from __future__ import annotations

from collections import defaultdict

from sqlalchemy import Connection

from app.domain.changes import Changes
from app.domain.pelaku import SISTEM
from app.services.kantor import Kantor
from app.services.sinkron.terap import perubahan
from app.sync.apply import Applied
from app.sync.chain import decode_body
from app.sync.identity import META_REGISTRY, META_UNKNOWN, write_meta
from app.sync.project import LogReader, misfits, project
from app.sync.registry import fingerprint, registry


def susulkan(kantor: Kantor) -> int:
    """Apply the operations this version knows and an earlier one did not; return how many."""
    with kantor.uow(SISTEM) as uow:
        connection = uow.session.connection()
        known = _sekarang_dikenal(connection)
        touched: dict[int, set[bytes]] = defaultdict(set)
        for _, _, tbl, rid in known:
            touched[tbl].add(rid)
        applied = Applied(projected=project(connection, LogReader(connection), touched))
        connection.exec_driver_sql(
            "UPDATE op SET applied = 1 WHERE stream_id = ? AND seq = ?",
            [(stream, seq) for stream, seq, _, _ in known] or [(-1, -1)],
        )
        left = connection.exec_driver_sql("SELECT 1 FROM op WHERE applied = 0 LIMIT 1").first()
        write_meta(connection, META_UNKNOWN, b"" if left is None else b"1")
        write_meta(connection, META_REGISTRY, fingerprint())
        uow.adopt(perubahan(applied))
        changes: Changes = uow.commit()
    kantor.announce(changes)
    return len(known)


def _sekarang_dikenal(connection: Connection) -> list[tuple[int, int, int, bytes]]:
    rows = connection.exec_driver_sql(
        "SELECT stream_id, seq, tbl, rid, body FROM op WHERE applied = 0 AND body IS NOT NULL"
    )
    found = []
    for stream, seq, tbl, rid, body in rows:
        info = registry().get(int(tbl))
        if info is not None and not misfits(info, decode_body(bytes(body))):
            found.append((int(stream), int(seq), int(tbl), bytes(rid)))
    return found
