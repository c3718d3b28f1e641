# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Noticing from what others bring that this office is an older copy of itself.

Must be asked before anything is written: a reading logs its own act, and a place of the own log
that others have seen filled must not be filled again.
"""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection

from app.services.sinkron.bahan import Bahan
from app.services.sinkron.isi import Nasib, Terbuka, boleh_membawa
from app.sync.changelog import OwnStream
from app.sync.custody import forked_heads
from app.sync.identity import heads
from app.sync.ranges import RangeError, check_signature
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
            own, bahan, item.kepala, known
        ):
            return True
    return False


def _kata_orang(connection: Connection, own: OwnStream, payload: Payload, known: int) -> bool:
    return any(
        ack.stored.get(own.wire_id, 0) > known or own.wire_id in forked_heads(connection, ack)
        for ack in payload.acks
    )


def _lebih(own: OwnStream, bahan: Bahan, payload: Payload, known: int) -> bool:
    for rng in payload.ranges:
        if rng.stream == own.wire_id and rng.upto > known:
            try:
                check_signature(rng, bahan.own_key, Scope.AGENCY)
            except RangeError:
                continue
            return True
    return False
