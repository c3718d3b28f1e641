# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The province feed: the operations of a stream without anything personal.

A table joins the feed by declaring at least one field of its own as ``province``; nothing else
has to be written for it. The feed's record key is drawn from the agency's one way, so that what
the province holds opens nothing of the agency's log.
"""

from __future__ import annotations

from functools import cache
from hashlib import blake2b

from app.domain.gabung import HIDING
from app.domain.merge import Wire
from app.models.base import FIELD_RECORD_KEY, Circle
from app.sync.registry import registry
from app.sync.wire import WireOp

NOBODY = b"\0" * 16
FIRST_OWN_FIELD = 10
"""Fields below are common to all tables (tombstone and its reason)"""
_PERSON = b"lumbung-feed-key"


@cache
def province_fields() -> dict[int, frozenset[int]]:
    """Return the field numbers that may leave for the province, by table number."""
    result = {}
    for number, info in registry().items():
        fields = frozenset(n for n, spec in info.fields.items() if spec.circle is Circle.PROVINCE)
        if any(n >= FIRST_OWN_FIELD for n in fields):
            result[number] = fields
    return result


def feed_key(record_key: bytes) -> bytes:
    """Return the record key used in the feed."""
    return blake2b(key=record_key, digest_size=16, person=_PERSON).digest()


def feed_op(op: WireOp) -> WireOp | None:
    """Return what of an operation goes up; None if nothing of it may or need.

    Of a change that stays in the agency whole, only that it was made goes up, without fields:
    a record hidden meanwhile is shown again by it, there as here.
    """
    allowed = province_fields().get(op.tbl)
    if allowed is None or op.fields is None:
        return None
    kept: dict[int, Wire] = {n: value for n, value in op.fields.items() if n in allowed}
    key = op.fields.get(FIELD_RECORD_KEY)
    if isinstance(key, bytes):
        kept[FIELD_RECORD_KEY] = feed_key(key)
    if not kept and not op.fields.keys() - HIDING:
        return None
    return op._replace(user=NOBODY, fields=kept)
