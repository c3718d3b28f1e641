# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""From live values to what is shown and what a person must decide (sync design, section 2.2).

Pure and the same on every PC: the order in which operations arrived plays no part.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from app.domain.merge import FieldOp, FieldState, Live, RecordState, StreamId, Wire, apply_op

TOMBSTONE = 1
"""Field number of ``hapus`` in every table"""
HIDING = frozenset({TOMBSTONE, 2, 3})
"""The hiding, its reason and its basis: whoever writes only these changes nothing to be shown"""

Ranks = Mapping[int, Mapping[Wire, int]]
"""Field → value → place in its order; of two ranked values the later one wins, noted only.
A value without a place beats a ranked one; two of them are a person's decision."""


@dataclass(frozen=True)
class Settled:
    """One record after all its operations."""

    shown: dict[int, Wire]
    undecided: dict[int, tuple[Live, ...]]
    """Field → live values that differ from the shown one and wait for a decision"""
    winners: dict[int, Live] = field(default_factory=dict)
    """Field → the live value shown, where others wait beside it"""


def settle(ops: Iterable[FieldOp], ranks: Ranks) -> Settled:
    """Fold the operations of one record and say what is shown and what is undecided."""
    log: dict[tuple[StreamId, int], FieldOp] = {}
    state: RecordState = {}
    for op in ops:
        log[op.stream, op.seq] = op
        state = apply_op(state, op, log)
    shown: dict[int, Wire] = {}
    undecided: dict[int, tuple[Live, ...]] = {}
    winners: dict[int, Live] = {}
    for number, live in state.items():
        first, rest = _choose(live, ranks.get(number, {}))
        shown[number] = first.value
        if rest:
            undecided[number], winners[number] = rest, first
    _bring_back(state, log, shown, undecided)
    return Settled(shown, undecided, winners)


def simple(op: FieldOp) -> Settled:
    """Return the record that one operation alone made."""
    return Settled(dict(op.fields), {})


def _choose(live: FieldState, ranks: Mapping[Wire, int]) -> tuple[Live, tuple[Live, ...]]:
    if len(live) == 1:
        return live[0], ()
    unranked = tuple(item for item in live if item.value not in ranks)
    if unranked:
        first = unranked[0]
        return first, tuple(item for item in unranked[1:] if _differs(item, first))
    if ranks:
        return max(live, key=lambda item: (ranks[item.value], item.rank)), ()
    return live[0], ()


def _bring_back(
    state: RecordState,
    log: Mapping[tuple[StreamId, int], FieldOp],
    shown: dict[int, Wire],
    undecided: dict[int, tuple[Live, ...]],
) -> None:
    """Show a hidden record again if somebody wrote to it without knowing that it was hidden.

    An operation without fields wrote too: what it wrote is not for this reader to see.
    """
    if shown.get(TOMBSTONE) is not True:
        return
    hidden = [item for item in state[TOMBSTONE] if item.value is True]
    for tombstone in hidden:
        act = log[tombstone.stream, tombstone.seq]
        if any(_parallel(op, act) for op in log.values() if _writes(op)):
            shown[TOMBSTONE] = False
            undecided[TOMBSTONE] = tuple(hidden)
            return


def _writes(op: FieldOp) -> bool:
    """True if an operation changed the record itself and said nothing about hiding it."""
    return TOMBSTONE not in op.fields and (not op.fields or bool(op.fields.keys() - HIDING))


def _parallel(one: FieldOp, other: FieldOp) -> bool:
    return not one.has_seen(_mark(other)) and not other.has_seen(_mark(one))


def _mark(op: FieldOp) -> Live:
    return Live(op.stream, op.seq, op.hlc, None)


def _differs(one: Live, other: Live) -> bool:
    return type(one.value) is not type(other.value) or one.value != other.value
