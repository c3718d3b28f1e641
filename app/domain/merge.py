# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Pure merge of field-level operations: a multi-value register per field.

The state of a field is the set of values nobody has knowingly replaced. One value is settled;
several different ones need a person's decision, and meanwhile every replica shows the same
winner (highest stamp, then device).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

Wire = None | bool | int | str | bytes
"""A field value in the form it is hashed, stored and sent in"""

StreamId = bytes
"""Device id (16 bytes) followed by the incarnation (4 bytes, big endian)"""

VersionVector = Mapping[StreamId, int]


@dataclass(frozen=True)
class Live:
    """One value of a field and the operation that set it."""

    stream: StreamId
    seq: int
    hlc: int
    value: Wire

    @property
    def rank(self) -> tuple[int, StreamId, int]:
        return (self.hlc, self.stream, self.seq)


@dataclass(frozen=True)
class FieldOp:
    """One operation as the merge sees it: where it came from, what it had seen, what it sets."""

    stream: StreamId
    seq: int
    hlc: int
    seen: VersionVector
    fields: Mapping[int, Wire]

    def has_seen(self, live: Live) -> bool:
        """True if the writer of this operation knew the value ``live``."""
        if live.stream == self.stream:
            return live.seq < self.seq
        return self.seen.get(live.stream, 0) >= live.seq


FieldState = tuple[Live, ...]
RecordState = Mapping[int, FieldState]


def apply_op(
    state: RecordState, op: FieldOp, log: Mapping[tuple[StreamId, int], FieldOp]
) -> dict[int, FieldState]:
    """Return the state after ``op``; ``log`` finds the operations behind live values.

    Applying operations of one record in any order that respects causality gives the same state;
    applying one twice changes nothing.
    """
    result = dict(state)
    for field, value in op.fields.items():
        result[field] = _merge_field(result.get(field, ()), op, value, log)
    return result


def _merge_field(
    live: FieldState, op: FieldOp, value: Wire, log: Mapping[tuple[StreamId, int], FieldOp]
) -> FieldState:
    incoming = Live(op.stream, op.seq, op.hlc, value)
    for kept in live:
        if (kept.stream, kept.seq) == (op.stream, op.seq):
            return live
        if log[kept.stream, kept.seq].has_seen(incoming):
            return live
    remaining = [kept for kept in live if not op.has_seen(kept)]
    return tuple(sorted([*remaining, incoming], key=lambda item: item.rank, reverse=True))


def fold(ops: Iterable[FieldOp]) -> dict[int, FieldState]:
    """Return the state of one record after all its operations."""
    log: dict[tuple[StreamId, int], FieldOp] = {}
    state: dict[int, FieldState] = {}
    for op in ops:
        log[op.stream, op.seq] = op
        state = apply_op(state, op, log)
    return state


def shown(field: FieldState) -> Wire:
    """Return the value every replica shows: that of the highest stamp, then device."""
    return field[0].value


def needs_decision(field: FieldState) -> bool:
    """True if two live values differ; equal values settle silently."""
    first = field[0].value
    return any(type(live.value) is not type(first) or live.value != first for live in field[1:])
