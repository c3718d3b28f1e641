# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The transition table: complete, lawful, and refusing with reason and article."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.alur import Alur
from app.domain.alur_permohonan import (
    AKHIR,
    MESIN,
    SYARAT,
    FaktaPermohonan,
    PersetujuanAtasan,
)
from app.domain.errors import AccessDeniedError, UserError
from app.domain.kip import (
    KEPUTUSAN_PERISTIWA,
    AlasanPerpanjangan,
    CaraPengiriman,
    Keputusan,
    Peran,
    Peristiwa,
    StatusPermohonan,
)
from app.domain.permohonan import PenyampaianDraft, PutusanDraft
from app.infra.resources import read_csv

ROWS = read_csv("data", "alur", "permohonan.csv")
ALUR = Alur.from_rows(MESIN, ROWS)
S, E = StatusPermohonan, Peristiwa
PPID, PETUGAS = {Peran.PPID}, {Peran.PETUGAS}
TODAY = date(2026, 11, 20)
CASE = FaktaPermohonan(hari_ini=TODAY, alarm=date(2026, 11, 24))
REFUSAL = PutusanDraft(
    Keputusan.DITOLAK_DIKECUALIKAN,
    TODAY,
    pasal_17=("h",),
    nomor_sk_pengecualian="1/SK/2026",
    tanggal_persetujuan_atasan=TODAY,
)


def delivery(notice: date | None, given_on: date | None = None) -> PenyampaianDraft:
    return PenyampaianDraft(notice, given_on, CaraPengiriman.EMAIL)


def refused(
    status: StatusPermohonan | None, event: Peristiwa, case: FaktaPermohonan, part: str
) -> None:
    assert not ALUR.boleh(status, event, PPID, case)
    with pytest.raises(UserError, match="ALU-002") as caught:
        ALUR.pastikan(status, event, PPID, case)
    assert part in caught.value.what
    assert "Pasal" in caught.value.what
    assert caught.value.action


def test_shipped_table_uses_every_condition() -> None:
    used = {name for step in ALUR.langkah_semua for name in step.syarat}
    assert used == set(SYARAT)


def test_every_decision_is_an_event_that_leads_to_the_state_of_its_name() -> None:
    for decision, event in KEPUTUSAN_PERISTIWA.items():
        for status in (S.DIPROSES, S.DIPERPANJANG):
            assert ALUR.tujuan(status, event) == S(decision.value)


def test_registration_and_completeness() -> None:
    assert ALUR.langkah(None, PETUGAS, CASE) == (E.DAFTAR,)
    assert ALUR.pastikan(None, E.DAFTAR, PETUGAS, CASE).ke is S.TERDAFTAR
    assert ALUR.langkah(S.TERDAFTAR, PETUGAS, CASE) == (E.NYATAKAN_LENGKAP, E.CABUT)
    lacking = replace(CASE, kekurangan=("NIK pemohon",))
    assert ALUR.langkah(S.TERDAFTAR, PETUGAS, lacking) == (E.NYATAKAN_TIDAK_LENGKAP, E.CABUT)
    refused(S.TERDAFTAR, E.NYATAKAN_LENGKAP, lacking, "NIK pemohon")
    refused(S.TERDAFTAR, E.NYATAKAN_TIDAK_LENGKAP, CASE, "tidak ada kekurangan")


def test_an_incomplete_request_closes_only_after_its_three_days() -> None:
    refused(S.TIDAK_LENGKAP, E.TUTUP_TIDAK_LENGKAP, CASE, "belum dicatat")
    waiting = replace(CASE, batas_perbaikan=TODAY)
    refused(S.TIDAK_LENGKAP, E.TUTUP_TIDAK_LENGKAP, waiting, "20 November 2026")
    assert ALUR.langkah(S.TIDAK_LENGKAP, PETUGAS, waiting) == (E.TERIMA_PERBAIKAN, E.CABUT)
    over = replace(CASE, batas_perbaikan=date(2026, 11, 19))
    assert ALUR.langkah(S.TIDAK_LENGKAP, PETUGAS, over)[0] is E.TUTUP_TIDAK_LENGKAP
    assert ALUR.tujuan(S.TIDAK_LENGKAP, E.TUTUP_TIDAK_LENGKAP, over) is S.DITUTUP_TIDAK_LENGKAP
    assert ALUR.tujuan(S.TIDAK_LENGKAP, E.TERIMA_PERBAIKAN) is S.TERDAFTAR


def test_one_extension_before_the_alarm_and_within_seventeen_days() -> None:
    filled = replace(
        CASE, alasan_perpanjangan=AlasanPerpanjangan.BELUM_DIKUASAI, jumlah_hari_kerja=17
    )
    assert ALUR.pastikan(S.DIPROSES, E.PERPANJANG, PPID, filled).ke is S.DIPERPANJANG
    assert ALUR.boleh(S.DIPROSES, E.PERPANJANG, PPID, replace(filled, alarm=TODAY))
    refused(S.DIPROSES, E.PERPANJANG, CASE, "alasan perpanjangan")
    refused(S.DIPROSES, E.PERPANJANG, replace(filled, jumlah_hari_kerja=18), "18 hari kerja")
    refused(S.DIPROSES, E.PERPANJANG, replace(filled, sudah_diperpanjang=True), "satu kali")
    refused(S.DIPROSES, E.PERPANJANG, replace(filled, alarm=date(2026, 11, 19)), "19 November 2026")
    refused(S.DIPROSES, E.PERPANJANG, replace(filled, alarm=None), "tidak ada jangka waktu")
    assert E.PERPANJANG in ALUR.langkah(S.DIPROSES, PPID, CASE)
    assert E.PERPANJANG not in ALUR.langkah(
        S.DIPROSES, PPID, replace(CASE, sudah_diperpanjang=True)
    )
    assert ALUR.tujuan(S.DIPERPANJANG, E.PERPANJANG) is None


@pytest.mark.parametrize("status", [S.DIPROSES, S.DIPERPANJANG])
def test_refusal_needs_article_decree_and_approval(status: StatusPermohonan) -> None:
    approval = PersetujuanAtasan(TODAY, "Sekretaris Daerah; cara: tanda tangan basah")

    def case(**change: object) -> FaktaPermohonan:
        return replace(CASE, putusan=replace(REFUSAL, **change), persetujuan=approval)

    assert ALUR.pastikan(status, E.TOLAK, PPID, case()).ke is S.DITOLAK_DIKECUALIKAN
    refused(status, E.TOLAK, CASE, "isi putusan")
    refused(status, E.TOLAK, case(pasal_17=()), "Pasal 17")
    refused(status, E.TOLAK, case(nomor_sk_pengecualian=" "), "surat keputusan")
    refused(status, E.TOLAK, replace(case(), persetujuan=None), "Atasan PPID")
    bare = replace(case(), persetujuan=PersetujuanAtasan(TODAY, " "))
    refused(status, E.TOLAK, bare, "cara persetujuan")  # a date alone is no approval


@pytest.mark.parametrize("status", [S.TERDAFTAR, S.TIDAK_LENGKAP, S.DIPROSES, S.DIPERPANJANG])
def test_only_the_ppid_takes_a_request_out_of_the_register(status: StatusPermohonan) -> None:
    told = replace(CASE, pengalihan="Minta salinan KTP")
    assert ALUR.pastikan(status, E.ALIHKAN, PPID, told).ke is S.DIALIHKAN
    refused(status, E.ALIHKAN, CASE, "alasan")
    with pytest.raises(AccessDeniedError):
        ALUR.pastikan(status, E.ALIHKAN, PETUGAS, told)


@pytest.mark.parametrize("status", sorted(set(S) - {S.TERDAFTAR, S.TIDAK_LENGKAP, S.DIPROSES}))
def test_an_answered_request_stays_in_the_register(status: StatusPermohonan) -> None:
    assert (ALUR.tujuan(status, E.ALIHKAN) is None) is (status is not S.DIPERPANJANG)


def test_partial_and_undocumented_answers_need_their_explanations() -> None:
    partly = PutusanDraft(Keputusan.DIKABULKAN_SEBAGIAN, TODAY, penjelasan_penghitaman="nama")
    assert ALUR.boleh(S.DIPROSES, E.KABULKAN_SEBAGIAN, PPID, replace(CASE, putusan=partly))
    bare = replace(partly, penjelasan_penghitaman="")
    refused(S.DIPROSES, E.KABULKAN_SEBAGIAN, replace(CASE, putusan=bare), "penghitaman")
    exempt = replace(partly, pasal_17=("h",))
    refused(S.DIPROSES, E.KABULKAN_SEBAGIAN, replace(CASE, putusan=exempt), "surat keputusan")
    later = PutusanDraft(Keputusan.BELUM_DIDOKUMENTASIKAN, TODAY)
    event = E.NYATAKAN_BELUM_DIDOKUMENTASIKAN
    refused(S.DIPROSES, event, replace(CASE, putusan=later), "jangka waktu")
    told = replace(later, jangka_dokumentasi="30 hari")
    assert ALUR.boleh(S.DIPROSES, event, PPID, replace(CASE, putusan=told))


@pytest.mark.parametrize("status", [S.DIKABULKAN_SELURUH, S.DIKABULKAN_SEBAGIAN])
def test_notice_and_information_are_two_dates(status: StatusPermohonan) -> None:
    notice = replace(CASE, penyampaian=delivery(TODAY))
    assert ALUR.pastikan(status, E.SAMPAIKAN, PETUGAS, notice).ke is status
    both = replace(CASE, penyampaian=delivery(TODAY, TODAY))
    assert ALUR.pastikan(status, E.SAMPAIKAN, PETUGAS, both).ke is S.INFORMASI_DIBERIKAN
    later = replace(CASE, tanggal_pemberitahuan=TODAY, penyampaian=delivery(None, TODAY))
    assert ALUR.tujuan(status, E.SAMPAIKAN, later) is S.INFORMASI_DIBERIKAN
    refused(status, E.SAMPAIKAN, CASE, "tanggal pemberitahuan")
    alone = replace(CASE, penyampaian=delivery(None, TODAY))
    refused(status, E.SAMPAIKAN, alone, "tanggal pemberitahuan")
    assert ALUR.tujuan(status, E.SAMPAIKAN, CASE) is None


def test_granted_requests_end_after_both_dates() -> None:
    refused(S.INFORMASI_DIBERIKAN, E.SELESAIKAN, CASE, "pemberitahuan tertulis")
    told = replace(CASE, tanggal_pemberitahuan=TODAY)
    refused(S.INFORMASI_DIBERIKAN, E.SELESAIKAN, told, "pemberian informasi")
    done = replace(told, tanggal_pemberian=TODAY)
    assert ALUR.langkah(S.INFORMASI_DIBERIKAN, PETUGAS, done) == (E.SELESAIKAN, E.CABUT)


@pytest.mark.parametrize(
    "status", [S.DITOLAK_DIKECUALIKAN, S.TIDAK_DIKUASAI, S.BELUM_DIDOKUMENTASIKAN]
)
def test_other_answers_are_delivered_once_and_then_end(status: StatusPermohonan) -> None:
    assert ALUR.langkah(status, PETUGAS, CASE) == (E.SAMPAIKAN, E.CABUT)
    refused(status, E.SELESAIKAN, CASE, "belum dicatat disampaikan")
    refused(status, E.SAMPAIKAN, CASE, "tanggal pemberitahuan")
    sent = replace(CASE, penyampaian=delivery(TODAY))
    assert ALUR.tujuan(status, E.SAMPAIKAN, sent) is status
    told = replace(CASE, tanggal_pemberitahuan=TODAY)
    assert ALUR.langkah(status, PETUGAS, told) == (E.SELESAIKAN, E.CABUT)
    refused(status, E.SAMPAIKAN, replace(told, penyampaian=delivery(TODAY)), "20 November 2026")


def test_advice_while_a_request_is_worked_on() -> None:
    steps = ALUR.langkah(S.DIPROSES, PPID, CASE)
    assert steps[0] is E.KABULKAN_SELURUH
    assert set(steps) == {*KEPUTUSAN_PERISTIWA.values(), E.PERPANJANG, E.CABUT, E.ALIHKAN}
    assert ALUR.langkah(S.DIPROSES, PETUGAS, CASE) == (E.CABUT,)
    assert ALUR.langkah(S.DIPROSES, {Peran.PEMBACA, Peran.ADMINISTRATOR}, CASE) == ()
    assert ALUR.langkah(S.DIPROSES, {Peran.PETUGAS, Peran.PPID}, CASE) == steps


@pytest.mark.parametrize("status", sorted(set(S) - AKHIR))
def test_withdrawal_is_open_until_the_end(status: StatusPermohonan) -> None:
    assert ALUR.pastikan(status, E.CABUT, PETUGAS, CASE).ke is S.DICABUT


@pytest.mark.parametrize("status", sorted(AKHIR))
def test_final_states_offer_nothing(status: StatusPermohonan) -> None:
    assert ALUR.langkah(status, set(Peran), CASE) == ()
    with pytest.raises(UserError, match="ALU-001") as caught:
        ALUR.pastikan(status, E.CABUT, set(Peran), CASE)
    assert "berstatus" in caught.value.what


def test_refusals_of_rights_name_role_and_article() -> None:
    with pytest.raises(AccessDeniedError) as caught:
        ALUR.pastikan(S.DIPROSES, E.TOLAK, PETUGAS, replace(CASE, putusan=REFUSAL))
    assert "Pasal 34" in caught.value.what
    assert "PPID" in caught.value.action
    with pytest.raises(UserError, match="belum terdaftar"):
        ALUR.pastikan(None, E.TOLAK, PPID, CASE)


def test_grey_buttons_tell_why() -> None:
    over = replace(CASE, alarm=date(2026, 11, 19))
    assert ALUR.alasan_tertutup(S.DIPROSES, E.PERPANJANG, PPID, CASE) == ""
    assert "19 November 2026" in ALUR.alasan_tertutup(S.DIPROSES, E.PERPANJANG, PPID, over)
    assert "Pasal 36" in ALUR.alasan_tertutup(S.DIPROSES, E.PERPANJANG, PPID, over)
    assert ALUR.alasan_tertutup(S.DIPROSES, E.TOLAK, PETUGAS, CASE) == "Tolak hanya oleh PPID."
    assert "tidak tersedia" in ALUR.alasan_tertutup(S.SELESAI, E.TOLAK, PPID, CASE)


FACTS = st.builds(
    FaktaPermohonan,
    hari_ini=st.just(TODAY),
    kekurangan=st.sampled_from([(), ("NIK",)]),
    batas_perbaikan=st.sampled_from([None, date(2026, 11, 19), TODAY]),
    alarm=st.sampled_from([None, date(2026, 11, 19), TODAY]),
    sudah_diperpanjang=st.booleans(),
    alasan_perpanjangan=st.sampled_from([None, *AlasanPerpanjangan]),
    jumlah_hari_kerja=st.sampled_from([None, 17, 18]),
    putusan=st.sampled_from([None, REFUSAL, replace(REFUSAL, pasal_17=())]),
    penyampaian=st.sampled_from([None, delivery(TODAY), delivery(None, TODAY)]),
    tanggal_pemberitahuan=st.sampled_from([None, TODAY]),
    tanggal_pemberian=st.sampled_from([None, TODAY]),
)


@given(st.sampled_from([None, *S]), st.sampled_from(E), st.sets(st.sampled_from(Peran)), FACTS)
def test_all_answers_about_one_event_agree(
    status: StatusPermohonan | None, event: Peristiwa, roles: set[Peran], case: FaktaPermohonan
) -> None:
    allowed = ALUR.boleh(status, event, roles, case)
    if allowed:
        step = ALUR.pastikan(status, event, roles, case)
        assert ALUR.tujuan(status, event, case) is step.ke
        assert event in ALUR.langkah(status, roles, case)
    else:
        with pytest.raises(UserError) as refusal:
            ALUR.pastikan(status, event, roles, case)
        assert refusal.value.what
        assert refusal.value.action
    offered = event in ALUR.langkah(status, roles, case)
    assert offered == (ALUR.alasan_tertutup(status, event, roles, case) == "")


def test_refuses_broken_tables() -> None:
    def without(**cells: str) -> list[dict[str, str]]:
        return [row for row in ROWS if any(row[key] != value for key, value in cells.items())]

    first, rest = ROWS[0], ROWS[1:]
    broken = {
        "baris 2, 'dari'": [{"x": "y", "syarat": "", "dasar": "x"}],
        "baris 2, 'syarat'": [{}],
        "syarat bulan_purnama": [{**first, "syarat": "bulan_purnama"}, *rest],
        "tanpa dasar": [{**first, "dasar": ""}, *rest],
        "'raja' is not a valid Peran": [{**first, "peran": "raja"}, *rest],
        "tidak dapat dicapai": without(ke="diperpanjang"),
        "tidak dipakai": [
            {**row, "peristiwa": "cabut"} if row["peristiwa"] == "terima_perbaikan" else row
            for row in without(dari="tidak_lengkap", peristiwa="cabut")
        ],
        "buntu": without(dari="informasi_diberikan"),
        "keluar": [*ROWS, {**first, "dari": "selesai"}],
        "ganda": [*ROWS, first],
    }
    for part, rows in broken.items():
        with pytest.raises(UserError, match="ALU-900") as caught:
            Alur.from_rows(MESIN, rows)
        assert part in caught.value.what, part
