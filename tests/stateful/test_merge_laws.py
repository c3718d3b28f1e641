# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Laws of the merge: replicas that saw the same operations hold the same, and nothing is lost.

The truth is kept outside the merge: a value is live exactly as long as no operation on its field
was written in knowledge of it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from app.domain.merge import FieldOp, Wire, apply_op, fold, needs_decision, shown

Key = tuple[bytes, int]
FIELDS = (10, 11, 12)
VALUES: tuple[Wire, ...] = (None, False, 0, 7, "", "baru", "selesai", b"\0")
HUGE = 10**12


def stream(number: int) -> bytes:
    return bytes([number]) * 16 + b"\0\0\0\1"


def identity(op: FieldOp) -> Key:
    return op.stream, op.seq


@dataclass
class Replica:
    """One PC: its stream, its clock (which may be wrong), what it holds."""

    name: bytes
    clock: int = 0
    seq: int = 0
    log: dict[Key, FieldOp] = field(default_factory=dict)
    states: dict[int, dict[int, Any]] = field(default_factory=dict)
    of_record: dict[Key, int] = field(default_factory=dict)

    @property
    def seen(self) -> dict[bytes, int]:
        vector: dict[bytes, int] = {}
        for origin, seq in self.log:
            vector[origin] = max(vector.get(origin, 0), seq)
        return vector

    def edit(self, record: int, values: dict[int, Wire], drift: int) -> FieldOp:
        self.clock = max(1, self.clock + drift)
        self.seq += 1
        op = FieldOp(self.name, self.seq, self.clock, self.seen, dict(values))
        self.take(record, op)
        return op

    def take(self, record: int, op: FieldOp) -> None:
        self.log[identity(op)] = op
        self.of_record[identity(op)] = record
        self.states[record] = apply_op(self.states.get(record, {}), op, self.log)

    def may_take(self, op: FieldOp) -> bool:
        mine = self.seen
        needs = {**op.seen, op.stream: op.seq - 1}
        return all(mine.get(origin, 0) >= seq for origin, seq in needs.items())


def live_values(ops: list[FieldOp], number: int) -> set[Key]:
    """What nobody has knowingly replaced, from the definition alone."""
    touching = [op for op in ops if number in op.fields]

    def knows(later: FieldOp, earlier: FieldOp) -> bool:
        if later.stream == earlier.stream:
            return earlier.seq < later.seq
        return later.seen.get(earlier.stream, 0) >= earlier.seq

    return {
        identity(op)
        for op in touching
        if not any(knows(other, op) for other in touching if other is not op)
    }


class FourReplicas(RuleBasedStateMachine):
    """Four PCs that edit offline and hand each other what they hold, in any order, repeatedly."""

    @initialize(drifts=st.lists(st.sampled_from([0, 5, -3, HUGE]), min_size=4, max_size=4))
    def start(self, drifts: list[int]) -> None:
        self.replicas = [Replica(stream(n + 1), clock=max(1, d)) for n, d in enumerate(drifts)]

    @rule(
        who=st.integers(0, 3),
        record=st.integers(0, 1),
        values=st.dictionaries(st.sampled_from(FIELDS), st.sampled_from(VALUES), min_size=1),
        drift=st.integers(-4, 4),
    )
    def edit(self, who: int, record: int, values: dict[int, Wire], drift: int) -> None:
        self.replicas[who].edit(record, values, drift)

    @rule(source=st.integers(0, 3), taking=st.integers(0, 3), data=st.data(), part=st.floats(0, 1))
    def deliver(self, source: int, taking: int, data: st.DataObject, part: float) -> None:
        giver, taker = self.replicas[source], self.replicas[taking]
        waiting = [op for key, op in giver.log.items() if key not in taker.log]
        for _ in range(round(part * len(waiting))):
            ready = [op for op in waiting if taker.may_take(op)]
            if not ready:
                break
            op = data.draw(st.sampled_from(ready))
            waiting.remove(op)
            taker.take(giver.of_record[identity(op)], op)

    @rule(who=st.integers(0, 3), data=st.data())
    @precondition(lambda self: any(replica.log for replica in self.replicas))
    def deliver_again(self, who: int, data: st.DataObject) -> None:
        replica = self.replicas[who]
        if not replica.log:
            return
        key = data.draw(st.sampled_from(sorted(replica.log)))
        before = {record: dict(state) for record, state in replica.states.items()}
        replica.take(replica.of_record[key], replica.log[key])
        assert replica.states == before

    @invariant()
    def exactly_the_live_values_are_held(self) -> None:
        for replica in getattr(self, "replicas", []):
            for record, state in replica.states.items():
                ops = [op for key, op in replica.log.items() if replica.of_record[key] == record]
                for number in FIELDS:
                    held = {(live.stream, live.seq) for live in state.get(number, ())}
                    assert held == live_values(ops, number)

    @invariant()
    def the_shown_value_is_the_highest_and_a_choice_is_asked_only_for_different_ones(self) -> None:
        for replica in getattr(self, "replicas", []):
            for state in replica.states.values():
                for lives in state.values():
                    best = max(lives, key=lambda live: (live.hlc, live.stream, live.seq))
                    assert shown(lives) == best.value
                    different = len({(type(live.value).__name__, live.value) for live in lives}) > 1
                    assert needs_decision(lives) is different

    def teardown(self) -> None:
        replicas = getattr(self, "replicas", [])
        for _ in replicas:
            for giver in replicas:
                for taker in replicas:
                    for key, op in list(giver.log.items()):
                        if key not in taker.log and taker.may_take(op):
                            taker.take(giver.of_record[key], op)
        for replica in replicas:
            assert replica.log.keys() == replicas[0].log.keys()
            assert replica.states == replicas[0].states


TestFourReplicas = FourReplicas.TestCase
TestFourReplicas.settings = settings(max_examples=40, stateful_step_count=30, deadline=None)

edits = st.lists(
    st.tuples(
        st.integers(0, 2),
        st.dictionaries(st.sampled_from(FIELDS), st.sampled_from(VALUES), min_size=1, max_size=3),
        st.integers(-5, 5),
        st.integers(0, 2),
    ),
    min_size=1,
    max_size=12,
)


def history(script: list[tuple[int, dict[int, Wire], int, int]]) -> list[FieldOp]:
    """Operations of three replicas on one record; after each, one replica reads another."""
    replicas = [Replica(stream(n + 1)) for n in range(3)]
    ops = []
    for who, values, drift, reader in script:
        ops.append(replicas[who].edit(0, values, drift))
        for key, op in list(replicas[who].log.items()):
            if key not in replicas[reader].log:
                replicas[reader].take(0, op)
    return ops


@given(edits, st.randoms(use_true_random=False))
def test_any_order_gives_the_same_state(script: list[Any], random: Any) -> None:
    ops = history(script)
    shuffled = list(ops)
    random.shuffle(shuffled)
    assert fold(ops) == fold(shuffled)


@given(edits, st.randoms(use_true_random=False))
def test_bundles_of_any_size_sent_any_number_of_times_give_the_same_state(
    script: list[Any], random: Any
) -> None:
    ops = history(script)
    many = [op for op in ops for _ in range(random.randint(1, 3))]
    random.shuffle(many)
    assert fold(many) == fold(ops)


@given(edits)
def test_no_value_is_lost(script: list[Any]) -> None:
    ops = history(script)
    state = fold(ops)
    for number in FIELDS:
        held = {(live.stream, live.seq) for live in state.get(number, ())}
        assert held == live_values(ops, number)


@given(st.sampled_from(VALUES), st.integers(2, 5))
def test_equal_values_written_apart_settle_silently(value: Wire, count: int) -> None:
    ops = [FieldOp(stream(n + 1), 1, 100 + n, {}, {10: value}) for n in range(count)]
    state = fold(ops)
    assert shown(state[10]) == value
    assert not needs_decision(state[10])


def test_false_and_zero_are_different_values() -> None:
    state = fold([FieldOp(stream(1), 1, 1, {}, {10: False}), FieldOp(stream(2), 1, 2, {}, {10: 0})])
    assert needs_decision(state[10])


@given(st.permutations([1, 2, 3]))
def test_the_winner_is_the_highest_stamp_then_the_device(order: list[int]) -> None:
    ops = [FieldOp(stream(n), 1, 500, {}, {10: f"dari {n}"}) for n in order]
    assert shown(fold(ops)[10]) == "dari 3"


def test_a_decision_that_saw_both_values_settles_them() -> None:
    first = FieldOp(stream(1), 1, 10, {}, {10: "selesai"})
    second = FieldOp(stream(2), 1, 11, {}, {10: "ditolak"})
    decision = FieldOp(stream(3), 1, 5, {stream(1): 1, stream(2): 1}, {10: "selesai"})
    state = fold([first, second, decision])
    assert [live.value for live in state[10]] == ["selesai"]
    assert not needs_decision(state[10])
