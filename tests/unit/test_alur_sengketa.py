# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The flow of disputes: every role × state × event as the file says, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import product

import pytest

from app.domain.alur import Alur
from app.domain.alur_sengketa import (
    AKHIR,
    MESIN,
    SYARAT,
    FaktaSengketa,
    jalan_sengketa,
    wajib_mediasi,
)
from app.domain.errors import AccessDeniedError, UserError
from app.domain.keberatan import AlasanKeberatan
from app.domain.kip import Peran
from app.domain.sengketa import (
    AmarPutusan,
    JalurPengadilan,
    PeristiwaSengketa,
    Pihak,
    SebabMediasiGagal,
    StatusSengketa,
)
from app.domain.tindakan_sengketa import (
    AjukanKasasi,
    Buktikan,
    CabutSengketa,
    Gugat,
    Gugurkan,
    Inkracht,
    Laksanakan,
    MediasiGagal,
    MulaiAjudikasi,
    MulaiMediasi,
    PeriksaAwal,
    PerpanjangMediasi,
    Putus,
    PutusanSela,
    PutusKasasi,
    PutusPengadilan,
    Registrasi,
    SepakatMediasi,
    Simpulkan,
    TidakDiregistrasi,
    TindakanSengketa,
)
from app.infra.resources import read_csv

ROWS = read_csv("data", "alur", "sengketa.csv")
ALUR = Alur.from_rows(MESIN, ROWS)
S, E, A = StatusSengketa, PeristiwaSengketa, AlasanKeberatan
HARI = date(2026, 11, 20)
PENUH: tuple[TindakanSengketa, ...] = (
    Registrasi(HARI, "001/X/KIP-PS/2026"),
    TidakDiregistrasi(HARI, "tanpa identitas"),
    PeriksaAwal(HARI),
    PutusanSela(HARI, "1/PS", "tidak berwenang"),
    MulaiMediasi(HARI),
    PerpanjangMediasi(HARI),
    SepakatMediasi(HARI, "2/PM", "salinan diberikan"),
    MediasiGagal(HARI, SebabMediasiGagal.DINYATAKAN, "surat pemohon"),
    MulaiAjudikasi(HARI),
    Buktikan(HARI),
    Simpulkan(HARI),
    Putus(HARI, "3/PA", AmarPutusan.MENGABULKAN, "berikan salinan"),
    Gugat(HARI, JalurPengadilan.PTUN, Pihak.PEMOHON),
    PutusPengadilan(HARI, AmarPutusan.MENOLAK, "menguatkan"),
    AjukanKasasi(HARI, Pihak.PEMOHON),
    PutusKasasi(HARI, AmarPutusan.MENGABULKAN, "membatalkan"),
    Inkracht(HARI, "gugatan dicabut"),
    Laksanakan(HARI, "salinan diserahkan"),
    Gugurkan(HARI),
    CabutSengketa(HARI, "permintaan pemohon"),
)
KOSONG: tuple[TindakanSengketa, ...] = (
    Registrasi(HARI, ""),
    TidakDiregistrasi(HARI, " "),
    PutusanSela(HARI, "", ""),
    SepakatMediasi(HARI, "2/PM", ""),
    SepakatMediasi(HARI, "2/PM", "sebagian", menyeluruh=False),
    MediasiGagal(HARI, SebabMediasiGagal.TERMOHON_ABSEN),
    MediasiGagal(HARI, SebabMediasiGagal.WAKTU_HABIS),
    MediasiGagal(HARI, SebabMediasiGagal.MENARIK_DIRI),
    Putus(HARI, "3/PA", None, "isi"),
    Putus(HARI, "", AmarPutusan.MENOLAK, "isi"),
    Gugat(HARI, None, Pihak.PEMOHON),
    Gugat(HARI, JalurPengadilan.PN, Pihak.TERMOHON),
    PutusPengadilan(HARI, None, ""),
    AjukanKasasi(HARI, Pihak.TERMOHON),
    PutusKasasi(HARI, AmarPutusan.MENOLAK, "menolak"),
    Inkracht(HARI),
    Laksanakan(HARI, ""),
    CabutSengketa(HARI, ""),
)
TUTUP = FaktaSengketa(hari_ini=HARI)
BUKA = FaktaSengketa(
    hari_ini=HARI,
    alasan=(A.BERKALA,),
    nomor_ki="001",
    absen_pemohon=2,
    absen_termohon_mediasi=2,
    batas_mediasi=HARI,
    masa_gugatan=(date(2026, 11, 18), date(2026, 11, 19)),
    masa_kasasi=date(2026, 11, 19),
    amar_berlaku=AmarPutusan.MENGABULKAN_SEBAGIAN,
)
BERJALAN = replace(
    BUKA,
    alasan=(A.DITOLAK,),
    absen_pemohon=1,
    absen_termohon_mediasi=1,
    mediasi_diperpanjang=True,
    batas_mediasi=date(2026, 11, 19),
    masa_gugatan=(date(2026, 11, 18), HARI),
    masa_kasasi=HARI,
    amar_berlaku=AmarPutusan.MENOLAK,
)


def menurut_berkas(dari: str, event: E, role: Peran, facts: FaktaSengketa) -> str:
    """What the file says of one combination, read without the machine."""
    rows = [r for r in ROWS if r["dari"] == dari and r["peristiwa"] == event]
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


def menurut_mesin(dari: str, event: E, role: Peran, facts: FaktaSengketa) -> str:
    status = None if dari == "-" else S(dari)
    try:
        hasil = ALUR.pastikan(status, event, {role}, facts)
    except AccessDeniedError:
        return "HAK-001"
    except UserError as error:
        return error.code
    return hasil.ke.value


@pytest.mark.parametrize("dari", ["-", *S])
def test_the_machine_does_what_the_file_says(dari: str) -> None:
    for event, role in product(E, Peran):
        acts = [None, *(t for t in (*PENUH, *KOSONG) if t.peristiwa is event)]
        for facts, act in product((TUTUP, BUKA, BERJALAN), acts):
            case = replace(facts, tindakan=act)
            said = menurut_mesin(dari, event, role, case)
            assert said == menurut_berkas(dari, event, role, case), (event, role, case)


def test_every_state_can_be_left_or_is_an_end() -> None:
    for status in S:
        leaves = {r["ke"] for r in ROWS if r["dari"] == status and r["ke"] != status}
        assert bool(leaves) is (status not in AKHIR)


def test_every_row_can_be_taken_and_names_its_article() -> None:
    taken = set()
    for row, act in product(range(len(ROWS)), (None, *PENUH, *KOSONG)):
        sel = ROWS[row]
        assert "Pasal" in sel["dasar"]
        if act is not None and act.peristiwa != sel["peristiwa"]:
            continue
        for facts in (BUKA, BERJALAN, replace(BUKA, alasan=(A.DITOLAK,))):
            case = replace(facts, tindakan=act)
            if not any(SYARAT[n].sebab(case) for n in sel["syarat"].split("|") if n):
                taken.add(row)
    assert taken == set(range(len(ROWS)))


def test_every_condition_is_used() -> None:
    assert {n for step in ALUR.langkah_semua for n in step.syarat} == set(SYARAT)


def test_ground_a_goes_straight_to_adjudication_and_the_others_to_mediation() -> None:
    for alasan in A:
        facts = replace(BUKA, alasan=(alasan,))
        steps = ALUR.langkah(S.PEMERIKSAAN_AWAL, {Peran.PPID}, facts)
        assert (E.MULAI_AJUDIKASI in steps) is (alasan is A.DITOLAK)
        assert (E.MULAI_MEDIASI in steps) is (alasan is not A.DITOLAK)
    mixed = (A.DITOLAK, A.BIAYA)
    assert wajib_mediasi(mixed)
    assert "Pembacaan kami" in jalan_sengketa(mixed)
    assert "belum dicatat" in jalan_sengketa(())


def test_a_partial_agreement_leaves_the_rest_to_adjudication() -> None:
    whole = SepakatMediasi(HARI, "2/PM", "semua")
    part = replace(whole, menyeluruh=False)
    for act, target in ((whole, S.PELAKSANAAN), (part, S.AJUDIKASI)):
        case = replace(BUKA, tindakan=act)
        assert ALUR.pastikan(S.MEDIASI, E.SEPAKAT_MEDIASI, {Peran.PPID}, case).ke is target


def test_a_ruling_that_asks_nothing_ends_the_dispute_when_it_is_final() -> None:
    for amar, target in (
        (AmarPutusan.MENGABULKAN, S.PELAKSANAAN),
        (AmarPutusan.MENOLAK, S.SELESAI),
        (AmarPutusan.GUGUR, S.SELESAI),
    ):
        case = replace(BUKA, amar_berlaku=amar, tindakan=Inkracht(HARI))
        assert ALUR.pastikan(S.PUTUSAN, E.INKRACHT, {Peran.ATASAN_PPID}, case).ke is target


def test_nothing_is_final_before_the_later_of_both_appeal_clocks() -> None:
    case = replace(BERJALAN, tindakan=Inkracht(HARI))
    with pytest.raises(UserError, match="ALU-002") as caught:
        ALUR.pastikan(S.PUTUSAN, E.INKRACHT, {Peran.PPID}, case)
    assert "20 November 2026" in caught.value.what
