# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The flow of objections: who may move it where, when, by which article; nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.alur import Alur
from app.domain.alur_keberatan import (
    AKHIR,
    MENUNGGU_PEMOHON,
    MENUNGGU_TANGGAPAN,
    MESIN,
    SYARAT,
    TUNTAS,
    FaktaKeberatan,
)
from app.domain.errors import AccessDeniedError, UserError
from app.domain.keberatan import (
    AlasanKeberatan,
    PeristiwaKeberatan,
    PutusanKeberatan,
    StatusKeberatan,
)
from app.domain.keberatan_isian import TanggapanDraft
from app.domain.kip import Peran
from app.infra.resources import read_csv

ROWS = read_csv("data", "alur", "keberatan.csv")
ALUR = Alur.from_rows(MESIN, ROWS)
S, E = StatusKeberatan, PeristiwaKeberatan
A, B, C = AlasanKeberatan.DITOLAK, AlasanKeberatan.BERKALA, AlasanKeberatan.TIDAK_DITANGGAPI
TODAY = date(2026, 12, 31)
REPLY = TanggapanDraft(
    putusan=PutusanKeberatan.MENGUATKAN,
    tanggal=TODAY,
    bantahan={A: "tidak benar", B: "sudah diumumkan"},
    pertimbangan="Sudah tepat.",
    nomor_sk_pengecualian="SK-1",
)
GOOD = FaktaKeberatan(
    hari_ini=TODAY,
    alasan=frozenset({A, B}),
    terlambat=True,
    sebab_terlambat="Pemohon dirawat.",
    batas_k2=date(2026, 12, 30),
    batas_s1=date(2026, 12, 30),
    uraian="Disepakati.",
    tanggapan=REPLY,
    disampaikan=TODAY,
    diterima=TODAY,
)
RECEIVED = replace(GOOD, tanggal_diterima_pemohon=TODAY)
BAD = FaktaKeberatan(
    hari_ini=TODAY,
    kekurangan=("Alamat",),
    alasan=frozenset({A}),
    sengketa_berjalan=True,
)
FACTS = (GOOD, RECEIVED, BAD, replace(GOOD, alasan=frozenset({B})), replace(BAD, terlambat=True))


def expected(status: StatusKeberatan | None, event: str, role: Peran, facts: FaktaKeberatan) -> str:
    """What the file says of one combination, read without the machine."""
    rows = [r for r in ROWS if r["dari"] == (status or "-") and r["peristiwa"] == event]
    if not rows:
        return "ALU-001"
    own = [r for r in rows if role.value in r["peran"].split("|")]
    if not own:
        return "HAK-001"
    for row in own:
        names = [name for name in row["syarat"].split("|") if name]
        if not any(SYARAT[name].sebab(facts) for name in names):
            return row["ke"]
    return "ALU-002"


@pytest.mark.parametrize("facts", FACTS, ids=["good", "received", "bad", "only-b", "late"])
@pytest.mark.parametrize("role", list(Peran))
def test_every_role_state_and_event_is_allowed_or_refused_with_its_code(
    role: Peran, facts: FaktaKeberatan
) -> None:
    for status, event in product((None, *S), E):
        try:
            found = str(ALUR.pastikan(status, event, {role}, facts).ke)
        except AccessDeniedError as error:
            found = error.code
        except UserError as error:
            found = error.code if error.action else "no action"
        assert found == expected(status, event, role, facts), (status, event)


def test_every_condition_is_used_and_every_row_has_its_article() -> None:
    assert {name for step in ALUR.langkah_semua for name in step.syarat} == set(SYARAT)
    for step in ALUR.langkah_semua:
        assert "Pasal" in step.dasar or "Lampiran" in step.dasar or "pembacaan kami" in step.dasar


def test_the_states_fall_into_waiting_for_us_for_the_applicant_or_done() -> None:
    assert MENUNGGU_TANGGAPAN | MENUNGGU_PEMOHON | TUNTAS | {S.SENGKETA} == set(S)
    assert TUNTAS >= AKHIR
    assert not MENUNGGU_TANGGAPAN & MENUNGGU_PEMOHON


def test_only_the_superior_replies() -> None:
    for status in S:
        for role in Peran:
            if ALUR.boleh(status, E.TANGGAPI, {role}, GOOD):
                assert role is Peran.ATASAN_PPID


def refused(status: StatusKeberatan, event: PeristiwaKeberatan, facts: FaktaKeberatan) -> str:
    with pytest.raises(UserError, match="ALU-002") as caught:
        ALUR.pastikan(status, event, set(Peran), facts)
    assert any(word in caught.value.what for word in ("Pasal", "Lampiran", "pembacaan kami"))
    return caught.value.what


@pytest.mark.parametrize(
    ("change", "part"),
    [
        ({"tanggal": None}, "tanggal tanggapan belum diisi"),
        ({"putusan": None}, "putusan Atasan PPID belum dipilih"),
        ({"bantahan": {A: "x"}}, "alasan huruf b belum ditulis"),
        ({"bantahan": {A: "x", B: "  "}}, "alasan huruf b belum ditulis"),
        ({"nomor_sk_pengecualian": " "}, "surat keputusan pengecualian"),
        ({"pertimbangan": ""}, "alasan tertulis menguatkan"),
    ],
)
def test_a_reply_needs_all_that_pasal_44_asks_for(change: dict[str, object], part: str) -> None:
    facts = replace(GOOD, tanggapan=replace(REPLY, **change))  # type: ignore[arg-type]
    for status in (S.TERCATAT, S.DITELAAH):
        assert part in refused(status, E.TANGGAPI, facts)
        assert ALUR.boleh(status, E.TANGGAPI, {Peran.ATASAN_PPID}, GOOD)


def test_no_decree_without_ground_a_and_no_reason_for_granting() -> None:
    granted = replace(
        REPLY,
        putusan=PutusanKeberatan.MENGABULKAN,
        pertimbangan="",
        nomor_sk_pengecualian="",
    )
    facts = replace(GOOD, tanggapan=granted)
    assert ALUR.boleh(S.TERCATAT, E.TANGGAPI, {Peran.ATASAN_PPID}, facts)
    upheld = replace(REPLY, bantahan={B: "x"}, nomor_sk_pengecualian="")
    facts = replace(GOOD, alasan=frozenset({B}), tanggapan=upheld)
    assert ALUR.boleh(S.TERCATAT, E.TANGGAPI, {Peran.ATASAN_PPID}, facts)


def test_partly_granting_a_refusal_alone_still_needs_the_decree() -> None:
    partly = replace(
        REPLY,
        putusan=PutusanKeberatan.MENGABULKAN_SEBAGIAN,
        bantahan={A: "x"},
        nomor_sk_pengecualian="",
    )
    facts = replace(GOOD, alasan=frozenset({A}), tanggapan=partly)
    assert "surat keputusan" in refused(S.TERCATAT, E.TANGGAPI, facts)


def test_an_amicable_meeting_needs_one_of_the_grounds_b_to_g() -> None:
    assert "huruf b sampai dengan g" in refused(S.TERCATAT, E.MULAI_MUSYAWARAH, BAD)
    assert ALUR.boleh(S.TERCATAT, E.MULAI_MUSYAWARAH, {Peran.PPID}, GOOD)


def test_an_agreement_ends_it_unless_ground_a_is_left() -> None:
    assert ALUR.pastikan(S.MUSYAWARAH, E.SEPAKAT, {Peran.PPID}, GOOD).ke is S.DITELAAH
    only_c = replace(GOOD, alasan=frozenset({C}))
    assert ALUR.pastikan(S.MUSYAWARAH, E.SEPAKAT, {Peran.PPID}, only_c).ke is S.SELESAI
    assert "uraiannya" in refused(S.MUSYAWARAH, E.SEPAKAT, replace(only_c, uraian=" "))


def test_a_late_objection_is_taken_up_only_with_a_reason() -> None:
    late = replace(GOOD, sebab_terlambat="")
    assert "lewat 30 hari kerja" in refused(S.DITERIMA, E.CATAT_REGISTER, late)
    assert ALUR.boleh(S.DITERIMA, E.CATAT_REGISTER, {Peran.PETUGAS}, GOOD)
    assert ALUR.boleh(S.DITERIMA, E.CATAT_REGISTER, {Peran.PETUGAS}, replace(late, terlambat=False))
    assert "tidak diajukan lewat" in refused(
        S.DITERIMA, E.NYATAKAN_TERLAMBAT, replace(GOOD, terlambat=False)
    )
    assert "sebab" in refused(S.TERLAMBAT_DIAJUKAN, E.CATAT_REGISTER, late)


def test_it_is_closed_only_after_the_applicants_days_or_when_accepted() -> None:
    last = replace(RECEIVED, batas_s1=TODAY)
    assert "masih boleh mengajukan sengketa" in refused(S.DISAMPAIKAN, E.TUTUP, last)
    assert "belum dicatat" in refused(S.TIDAK_PUAS, E.TUTUP, replace(GOOD, batas_s1=None))
    assert ALUR.boleh(S.DISAMPAIKAN, E.TUTUP, {Peran.PETUGAS}, RECEIVED)
    assert "belum dicatat" in refused(S.DISAMPAIKAN, E.TERIMA, GOOD)
    assert ALUR.boleh(S.DISAMPAIKAN, E.TERIMA, {Peran.PETUGAS}, RECEIVED)
    for status in MENUNGGU_TANGGAPAN:
        assert ALUR.tujuan(status, E.TUTUP) is None


def test_before_a_reply_a_dispute_is_recorded_only_once_the_time_for_it_is_over() -> None:
    early = replace(GOOD, batas_k2=TODAY)
    for status in MENUNGGU_TANGGAPAN:
        assert "masih boleh menanggapi" in refused(status, E.AJUKAN_SENGKETA, early)
        assert ALUR.boleh(status, E.AJUKAN_SENGKETA, {Peran.PETUGAS}, GOOD)
    assert "sengketa yang berjalan" in refused(
        S.SENGKETA, E.AKHIRI_SENGKETA, replace(GOOD, sengketa_berjalan=True)
    )


def test_withdrawal_needs_words_from_every_open_state() -> None:
    for status in MENUNGGU_TANGGAPAN | MENUNGGU_PEMOHON:
        assert "uraiannya" in refused(status, E.CABUT, replace(GOOD, uraian=""))
        assert ALUR.pastikan(status, E.CABUT, {Peran.PETUGAS}, GOOD).ke is S.DICABUT


@given(
    st.sampled_from([None, *S]),
    st.lists(st.sampled_from(list(E)), max_size=25),
    st.lists(st.sampled_from(FACTS), min_size=25, max_size=25),
)
def test_no_walk_leaves_the_table_or_an_end(
    start: StatusKeberatan | None, events: list[PeristiwaKeberatan], facts: list[FaktaKeberatan]
) -> None:
    status = start
    for event, known in zip(events, facts, strict=False):
        try:
            status = ALUR.pastikan(status, event, set(Peran), known).ke
        except UserError:
            continue
        assert start not in AKHIR
    if start in AKHIR:
        assert status is start
