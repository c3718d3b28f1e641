# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Laws of what is shown: thousands of small histories of one record, settled in any order.

The truth comes from the definition alone: a value lives while nobody who knew it replaced it.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import wraps
from random import Random

from app.domain.gabung import TOMBSTONE, Settled, settle
from app.domain.merge import FieldOp, StreamId, Wire

BANYAK = 50_000 if os.environ.get("LUMBUNG_HYPOTHESIS") == "soak" else 2_000
"""Histories a test tries; they are drawn from fixed seeds, so a failure names its history"""
TEKS, STATUS = 10, 11
RANKS = {STATUS: {"terdaftar": 1, "diproses": 2, "diperpanjang": 3}}
NILAI: dict[int, tuple[Wire, ...]] = {
    TOMBSTONE: (True, False),
    TEKS: ("", "a", "b", None),
    STATUS: ("terdaftar", "diproses", "diperpanjang", "selesai", "ditolak"),
}


@dataclass
class Pc:
    """What one PC has and knows; its clock may stand anywhere."""

    nama: StreamId
    jam: int
    seq: int = 0
    tahu: dict[StreamId, int] = field(default_factory=dict)

    def tulis(self, isi: dict[int, Wire]) -> FieldOp:
        self.seq += 1
        self.jam += 1
        seen = {s: n for s, n in self.tahu.items() if s != self.nama}
        self.tahu[self.nama] = self.seq
        return FieldOp(self.nama, self.seq, self.jam, seen, isi)

    def baca(self, lain: Pc) -> None:
        for stream, seq in lain.tahu.items():
            self.tahu[stream] = max(seq, self.tahu.get(stream, 0))


def setiap_riwayat(hukum: Callable[[int], None]) -> Callable[[], None]:
    """Try a law on every history; the one that breaks it is named."""

    @wraps(hukum)
    def semua() -> None:
        for benih in range(BANYAK):
            try:
                hukum(benih)
            except AssertionError as error:
                error.add_note(f"history {benih}")
                raise

    del semua.__dict__["__wrapped__"]  # pytest must not ask for the seed
    return semua


def riwayat(benih: int, isian: Sequence[int] = (TOMBSTONE, TEKS, STATUS)) -> list[FieldOp]:
    """Four PCs write and read each other, whole, in any order; clocks are years apart."""
    acak = Random(benih)
    pcs = [Pc(bytes([n + 1]) * 20, acak.choice([0, 5, 10**6, 10**9])) for n in range(4)]
    ops = [pcs[0].tulis({TEKS: "awal"})]
    for pc in pcs[1:]:
        if acak.random() < 0.5:
            pc.baca(pcs[0])
    for _ in range(acak.randint(1, 9)):
        pc = acak.choice(pcs)
        if acak.random() < 0.5:
            pc.baca(acak.choice(pcs))
        fields = sorted(acak.sample(list(isian), acak.randint(1, min(2, len(isian)))))
        ops.append(pc.tulis({n: acak.choice(NILAI[n]) for n in fields}))
    return ops


def mengenal(satu: FieldOp, lain: FieldOp) -> bool:
    if satu.stream == lain.stream:
        return lain.seq < satu.seq
    return satu.seen.get(lain.stream, 0) >= lain.seq


def hidup(ops: Sequence[FieldOp], nomor: int) -> list[FieldOp]:
    menulis = [op for op in ops if nomor in op.fields]
    return [op for op in menulis if not any(mengenal(lain, op) for lain in menulis)]


def nilai(satu: Wire) -> tuple[str, Wire]:
    return type(satu).__name__, satu


def tampak(settled: Settled, nomor: int) -> set[tuple[str, Wire]]:
    return {
        nilai(settled.shown[nomor]),
        *(nilai(live.value) for live in settled.undecided.get(nomor, ())),
    }


@setiap_riwayat
def test_the_order_of_arrival_plays_no_part(benih: int) -> None:
    ops = riwayat(benih)
    acak = list(ops)
    Random(benih).shuffle(acak)
    assert settle(acak, RANKS) == settle(ops, RANKS)
    assert settle([*acak, *ops], RANKS) == settle(ops, RANKS)


@setiap_riwayat
def test_shown_and_kept_are_exactly_what_nobody_replaced(benih: int) -> None:
    ops = riwayat(benih, (TEKS,))
    settled = settle(ops, {})
    assert tampak(settled, TEKS) == {nilai(op.fields[TEKS]) for op in hidup(ops, TEKS)}
    best = max(hidup(ops, TEKS), key=lambda op: (op.hlc, op.stream, op.seq))
    assert settled.shown[TEKS] == best.fields[TEKS]


@setiap_riwayat
def test_of_states_on_the_way_the_later_one_shows_and_of_ends_a_person_decides(
    benih: int,
) -> None:
    ops = riwayat(benih, (TEKS, STATUS))
    lives = hidup(ops, STATUS)
    if not lives:
        return
    settled = settle(ops, RANKS)
    values = {op.fields[STATUS] for op in lives}
    ends = values - RANKS[STATUS].keys()
    shown = settled.shown[STATUS]
    if ends:
        assert tampak(settled, STATUS) == {nilai(v) for v in ends}
    else:
        assert shown == max(values, key=lambda v: RANKS[STATUS][v])  # type: ignore[index]
        assert STATUS not in settled.undecided


@setiap_riwayat
def test_who_sees_nothing_of_the_fields_hides_the_same_records(benih: int) -> None:
    ops = riwayat(benih)
    buta = [replace(op, fields=saring(op.fields, TOMBSTONE)) for op in ops]
    semua, sedikit = settle(ops, RANKS), settle(buta, RANKS)
    assert sedikit.shown.get(TOMBSTONE) == semua.shown.get(TOMBSTONE)
    assert sedikit.undecided.get(TOMBSTONE) == semua.undecided.get(TOMBSTONE)


def saring(fields: Mapping[int, Wire], nomor: int) -> dict[int, Wire]:
    return {n: value for n, value in fields.items() if n == nomor}


@setiap_riwayat
def test_a_hidden_record_comes_back_only_for_what_was_written_unaware(benih: int) -> None:
    ops = riwayat(benih)
    settled = settle(ops, RANKS)
    nisan = [op for op in hidup(ops, TOMBSTONE) if op.fields[TOMBSTONE] is True]
    unaware = [
        op
        for tanda in nisan
        for op in ops
        if not mengenal(op, tanda) and not mengenal(tanda, op) and TOMBSTONE not in op.fields
    ]
    values = {op.fields[TOMBSTONE] for op in hidup(ops, TOMBSTONE)}
    if values == {True}:
        assert settled.shown[TOMBSTONE] is (not unaware)
        assert (TOMBSTONE in settled.undecided) is bool(unaware)
    elif True in values:
        assert TOMBSTONE in settled.undecided
    else:
        assert settled.shown.get(TOMBSTONE, False) is False
        assert TOMBSTONE not in settled.undecided


@setiap_riwayat
def test_a_decision_that_saw_everything_settles_its_field_for_good(benih: int) -> None:
    ops = riwayat(benih)
    acak = Random(benih)
    nomor = acak.choice([TOMBSTONE, TEKS, STATUS])
    pemutus = Pc(b"\xee" * 20, 1)
    pemutus.tahu = {}
    for op in ops:
        pemutus.tahu[op.stream] = max(op.seq, pemutus.tahu.get(op.stream, 0))
    value = acak.choice(NILAI[nomor])
    settled = settle([*ops, pemutus.tulis({nomor: value})], RANKS)
    assert settled.shown[nomor] == value
    assert nomor not in settled.undecided
