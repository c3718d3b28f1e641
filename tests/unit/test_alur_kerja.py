# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The machines of tasks and drafts: every state, event and role; four eyes; no way around."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import alur_konsep, alur_tugas
from app.domain.alur import Alur
from app.domain.alur_konsep import FaktaKonsep
from app.domain.alur_tugas import FaktaTugas
from app.domain.errors import AccessDeniedError, UserError
from app.domain.kip import Peran
from app.domain.layanan import (
    HasilPencarian,
    JenisTugas,
    PeristiwaKonsep,
    PeristiwaTugas,
    StatusKonsep,
    StatusTugas,
)
from app.infra.resources import read_csv

TUGAS = Alur.from_rows(alur_tugas.MESIN, read_csv("data", "alur", "tugas.csv"))
KONSEP = Alur.from_rows(alur_konsep.MESIN, read_csv("data", "alur", "konsep.csv"))
T, E = StatusTugas, PeristiwaTugas
K, L = StatusKonsep, PeristiwaKonsep
CARI = FaktaTugas(
    JenisTugas.PENCARIAN, jawaban="Ada di bidang", hasil=HasilPencarian.ADA, alasan="x"
)
PENUH = FaktaKonsep(
    perlu_atasan=True, alasan="sendirian", catatan="perbaiki", persetujuan="Sekda; cara: surat"
)
DESK = frozenset({Peran.PETUGAS, Peran.PPID, Peran.ATASAN_PPID})
UNIT = DESK | {Peran.ARSIPARIS}
TUGAS_TABEL: dict[
    tuple[StatusTugas | None, PeristiwaTugas], tuple[StatusTugas, frozenset[Peran]]
] = {
    (None, E.KIRIM): (T.DIKIRIM, DESK),
    (T.DIKIRIM, E.TERIMA): (T.DITERIMA, UNIT),
    (T.DIKIRIM, E.JAWAB): (T.DIJAWAB, UNIT),
    (T.DIKIRIM, E.BATALKAN): (T.DIBATALKAN, DESK),
    (T.DITERIMA, E.JAWAB): (T.DIJAWAB, UNIT),
    (T.DITERIMA, E.BATALKAN): (T.DIBATALKAN, DESK),
    (T.DIJAWAB, E.SELESAIKAN): (T.SELESAI, DESK),
    (T.DIJAWAB, E.KEMBALIKAN): (T.DIKEMBALIKAN, DESK),
    (T.DIJAWAB, E.BATALKAN): (T.DIBATALKAN, DESK),
    (T.DIKEMBALIKAN, E.JAWAB): (T.DIJAWAB, UNIT),
    (T.DIKEMBALIKAN, E.BATALKAN): (T.DIBATALKAN, DESK),
}
PPID, ATAS = frozenset({Peran.PPID}), frozenset({Peran.ATASAN_PPID})
KONSEP_TABEL: dict[
    tuple[StatusKonsep | None, PeristiwaKonsep], tuple[StatusKonsep, frozenset[Peran]]
] = {
    (None, L.SUSUN): (K.DISUSUN, DESK),
    (K.DISUSUN, L.AJUKAN): (K.DIAJUKAN, DESK),
    (K.DISUSUN, L.UBAH): (K.DISUSUN, DESK),
    (K.DISUSUN, L.BATALKAN): (K.DIBATALKAN, DESK),
    (K.DIAJUKAN, L.SETUJUI): (K.DISETUJUI, PPID),
    (K.DIAJUKAN, L.KEMBALIKAN): (K.DIKEMBALIKAN, PPID | ATAS),
    (K.DIAJUKAN, L.BATALKAN): (K.DIBATALKAN, DESK),
    (K.DIKEMBALIKAN, L.AJUKAN): (K.DIAJUKAN, DESK),
    (K.DIKEMBALIKAN, L.UBAH): (K.DIKEMBALIKAN, DESK),
    (K.DIKEMBALIKAN, L.BATALKAN): (K.DIBATALKAN, DESK),
    (K.DISETUJUI, L.SETUJUI_ATASAN): (K.DISETUJUI_ATASAN, ATAS),
    (K.DISETUJUI, L.CATAT_PERSETUJUAN): (K.DISETUJUI_ATASAN, DESK - ATAS),
    (K.DISETUJUI, L.PAKAI): (K.DIPAKAI, PPID | ATAS),
    (K.DISETUJUI, L.KEMBALIKAN): (K.DIKEMBALIKAN, PPID | ATAS),
    (K.DISETUJUI, L.BATALKAN): (K.DIBATALKAN, DESK),
    (K.DISETUJUI_ATASAN, L.PAKAI): (K.DIPAKAI, PPID | ATAS),
    (K.DISETUJUI_ATASAN, L.KEMBALIKAN): (K.DIKEMBALIKAN, PPID | ATAS),
    (K.DISETUJUI_ATASAN, L.BATALKAN): (K.DIBATALKAN, DESK),
}


@pytest.mark.parametrize("status", [None, *T])
def test_every_role_state_and_event_of_a_task(status: StatusTugas | None) -> None:
    for event, peran in product(E, Peran):
        want = TUGAS_TABEL.get((status, event))
        lets = want is not None and peran in want[1]
        assert TUGAS.boleh(status, event, {peran}, CARI) is lets, (status, event, peran)
        if want is not None and lets:
            assert TUGAS.pastikan(status, event, {peran}, CARI).ke is want[0]
        elif want is not None:
            with pytest.raises(AccessDeniedError):
                TUGAS.pastikan(status, event, {peran}, CARI)
        else:
            with pytest.raises(UserError, match="ALU-001"):
                TUGAS.pastikan(status, event, {peran}, CARI)


@pytest.mark.parametrize("status", [None, *K])
def test_every_role_state_and_event_of_a_draft(status: StatusKonsep | None) -> None:
    for event, peran in product(L, Peran):
        facts = PENUH
        if (status, event) == (K.DISETUJUI, L.PAKAI):
            facts = replace(PENUH, perlu_atasan=False)
        want = KONSEP_TABEL.get((status, event))
        lets = want is not None and peran in want[1]
        assert KONSEP.boleh(status, event, {peran}, facts) is lets, (status, event, peran)
        if want is not None and lets:
            assert KONSEP.pastikan(status, event, {peran}, facts).ke is want[0]


def test_shipped_tables_use_every_condition() -> None:
    for alur, modul in ((TUGAS, alur_tugas), (KONSEP, alur_konsep)):
        used = {name for step in alur.langkah_semua for name in step.syarat}
        assert used == set(modul.SYARAT)


@pytest.mark.parametrize(
    ("event", "facts", "part"),
    [
        (E.JAWAB, replace(CARI, jawaban=" "), "jawaban"),
        (E.JAWAB, replace(CARI, hasil=None), "hasil pencarian"),
        (E.JAWAB, replace(CARI, berhak_menjawab=False), "orang lain"),
        (E.BATALKAN, replace(CARI, alasan=""), "alasan"),
    ],
)
def test_a_task_says_why_a_step_is_refused(
    event: PeristiwaTugas, facts: FaktaTugas, part: str
) -> None:
    with pytest.raises(UserError, match="ALU-002") as caught:
        TUGAS.pastikan(T.DITERIMA, event, DESK, facts)
    assert part in caught.value.what


def test_only_a_search_must_say_what_was_found() -> None:
    opinion = FaktaTugas(JenisTugas.TELAAH, jawaban="Sependapat")
    assert TUGAS.boleh(T.DITERIMA, E.JAWAB, DESK, opinion)


def test_nobody_approves_an_own_draft_while_another_could() -> None:
    own = replace(PENUH, sendiri=True, akun_lain=True)
    for status, event, peran in (
        (K.DIAJUKAN, L.SETUJUI, PPID),
        (K.DISETUJUI, L.SETUJUI_ATASAN, ATAS),
    ):
        assert event not in KONSEP.langkah(status, peran, own)
        assert "orang lain" in KONSEP.alasan_tertutup(status, event, peran, own)
        alone = replace(own, akun_lain=False)
        assert event in KONSEP.langkah(status, peran, alone)
        with pytest.raises(UserError, match="ALU-002"):
            KONSEP.pastikan(status, event, peran, replace(alone, alasan=" "))
        assert KONSEP.boleh(status, event, peran, alone)


def test_an_approval_outside_must_be_described_and_needed() -> None:
    told = PENUH
    assert KONSEP.boleh(K.DISETUJUI, L.CATAT_PERSETUJUAN, PPID, told)
    assert not KONSEP.boleh(K.DISETUJUI, L.CATAT_PERSETUJUAN, PPID, replace(told, persetujuan=" "))
    granted = replace(told, perlu_atasan=False)
    assert not KONSEP.boleh(K.DISETUJUI, L.CATAT_PERSETUJUAN, PPID, granted)
    assert not KONSEP.boleh(K.DISETUJUI, L.PAKAI, PPID, told)
    assert KONSEP.boleh(K.DISETUJUI, L.PAKAI, PPID, granted)


facts_of_drafts = st.builds(
    FaktaKonsep,
    perlu_atasan=st.booleans(),
    sendiri=st.booleans(),
    akun_lain=st.booleans(),
    pemakai_berwenang=st.booleans(),
    kekurangan=st.sampled_from([(), ("Pilih bentuk.",)]),
    alasan=st.sampled_from(["", "sendirian"]),
    catatan=st.sampled_from(["", "perbaiki"]),
    persetujuan=st.sampled_from(["", "Sekda"]),
)


@given(
    st.lists(st.tuples(st.sampled_from(L), st.sampled_from(Peran), facts_of_drafts), max_size=25),
    st.booleans(),
)
def test_no_path_uses_an_exemption_without_the_superior(
    steps: list[tuple[PeristiwaKonsep, Peran, FaktaKonsep]], exempt: bool
) -> None:
    status: StatusKonsep | None = None
    passed: list[PeristiwaKonsep] = []
    for event, peran, some in steps:
        facts = replace(some, perlu_atasan=exempt)
        if not KONSEP.boleh(status, event, {peran}, facts):
            with pytest.raises(UserError):
                KONSEP.pastikan(status, event, {peran}, facts)
            continue
        status = KONSEP.pastikan(status, event, {peran}, facts).ke
        passed.append(event)
        if event in (L.SETUJUI, L.SETUJUI_ATASAN):
            assert not (facts.sendiri and (facts.akun_lain or not facts.alasan))
    if status is K.DIPAKAI:
        since = passed[max((i for i, e in enumerate(passed) if e is L.AJUKAN), default=0) :]
        assert L.SETUJUI in since
        approved = {L.SETUJUI_ATASAN, L.CATAT_PERSETUJUAN} & set(since)
        assert bool(approved) is exempt


@given(st.lists(st.tuples(st.sampled_from(E), st.booleans()), max_size=25))
def test_a_task_ends_answered_or_with_a_reason(steps: list[tuple[PeristiwaTugas, bool]]) -> None:
    status: StatusTugas | None = None
    answered = False
    for event, told in steps:
        facts = CARI if told else FaktaTugas(JenisTugas.PENCARIAN)
        if TUGAS.boleh(status, event, DESK, facts):
            status = TUGAS.pastikan(status, event, DESK, facts).ke
            answered = answered or event is E.JAWAB
            if event in (E.BATALKAN, E.KEMBALIKAN, E.JAWAB):
                assert told
    if status is T.SELESAI:
        assert answered
