# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Noticing from what others bring that this office is an older copy of itself.

Must be asked before anything is written: a reading logs its own act, and a place of the own log
that others have seen filled must not be filled again.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from pathlib import Path

from sqlalchemy import Connection

from app.domain.jobs import JobControl
from app.services.kantor import Kantor
from app.services.sinkron.bahan import Bahan
from app.services.sinkron.isi import Nasib, Terbuka, boleh_membawa, buka_berkas
from app.sync.branches import Tree
from app.sync.changelog import OwnStream
from app.sync.custody import forked_heads
from app.sync.identity import heads
from app.sync.ranges import RangeError, check_signature
from app.sync.stick.finder import Kind
from app.sync.stick.session import read as read_stick
from app.sync.trust.errors import TrustError
from app.sync.wire import Payload, Scope


def salinan_lama(
    connection: Connection, own: OwnStream, bahan: Bahan, opened: Iterable[Terbuka]
) -> bool:
    """True if somebody holds more, or something else, of the stream this office writes to."""
    known = heads(connection).get(own.wire_id, 0)
    for item in opened:
        if item.nasib is not Nasib.UNTUK_KITA or item.kepala is None:
            continue
        try:
            boleh_membawa(item, bahan)
        except TrustError:
            continue
        if _kata_orang(connection, own, item.kepala, known) or _lebih(
            connection, own, bahan, item.kepala, known
        ):
            return True
    return False


def kenali(kantor: Kantor, bahan: Bahan, letak: Path, *, job: JobControl) -> None:
    """Look at the receipts on a carrier before anything is written to it.

    A disk put back shows by nothing on itself; what others, or this PC in its earlier life, said
    of its log does. Then it goes on under a new name, before anybody sees two pasts of the old one.
    """
    kantor.paths.temp.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="tengok-", dir=kantor.paths.temp) as meja:
        opened = []
        for found in read_stick(letak, Path(meja), job=job, agency=bahan.agency):
            if found.kind is not Kind.RECEIPT:
                break  # receipts come first
            now = kantor.jam.now_ms()
            opened.append(buka_berkas(found.path, found.name, bahan, now_ms=now))
    with kantor.read() as session:
        lama = salinan_lama(session.connection(), kantor.stream, bahan, opened)
    if lama:
        kantor.start_incarnation()


def _kata_orang(connection: Connection, own: OwnStream, payload: Payload, known: int) -> bool:
    return any(
        ack.stored.get(own.wire_id, 0) > known or own.wire_id in forked_heads(connection, ack)
        for ack in payload.acks
    )


def _lebih(
    connection: Connection, own: OwnStream, bahan: Bahan, payload: Payload, known: int
) -> bool:
    tree = Tree(connection)
    for rng in payload.ranges:
        if rng.stream != own.wire_id:
            continue
        if rng.upto > known or not tree.find(connection, rng.stream, rng.upto, rng.head):
            try:
                check_signature(rng, bahan.own_key, Scope.AGENCY)
            except RangeError:
                continue
            return True
    return False
