# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a request, an answer and a delivery must hold, and what names may look like."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import periksa
from app.domain.kip import (
    AlasanPerpanjangan,
    CaraMemperoleh,
    CaraPengiriman,
    JenisPemohon,
    Keputusan,
)
from app.domain.permohonan import PenyampaianDraft, PermohonanDraft, PutusanDraft

TODAY = date(2026, 11, 22)
GOOD = PermohonanDraft(
    tanggal_terima=date(2026, 11, 10),
    nama_pemohon="Siti Aminah",
    nik="6271015501900001",
    alamat="Jl. Yos Sudarso 12, Palangka Raya",
    telepon="081234567890",
    rincian="Salinan dokumen AMDAL",
    tujuan="Penelitian",
    cara_memperoleh=CaraMemperoleh.SALINAN,
    cara_pengiriman=CaraPengiriman.EMAIL,
    identitas_diperiksa=True,
)


def test_a_full_request_has_no_problem_and_misses_nothing() -> None:
    assert periksa.problems(GOOD, hari_ini=TODAY) == {}
    assert periksa.kekurangan(GOOD) == ()


@pytest.mark.parametrize(
    ("change", "field", "part"),
    [
        ({"nama_pemohon": ""}, "nama_pemohon", "belum diisi"),
        ({"nama_pemohon": " \u200b\u00a0"}, "nama_pemohon", "belum diisi"),
        ({"nama_pemohon": "A" * 10_000}, "nama_pemohon", "paling panjang 200 huruf; ini 10.000"),
        ({"nama_pemohon": "Siti\x00"}, "nama_pemohon", "tanda kendali"),
        ({"nama_pemohon": "Siti\nAminah"}, "nama_pemohon", "tanda kendali"),
        ({"nama_pemohon": "Siti\u202eAminah"}, "nama_pemohon", "tanda kendali"),
        ({"rincian": "\ud800"}, "rincian", "tanda kendali"),
        ({"rincian": "  "}, "rincian", "belum diisi"),
        ({"rincian": "a" * 20_001}, "rincian", "20.000"),
        ({"tanggal_terima": date(2026, 11, 23)}, "tanggal_terima", "22 November 2026"),
        ({"tanggal_terima": date(2009, 12, 31)}, "tanggal_terima", "2010"),
        ({"tanggal_terima": None}, "tanggal_terima", "belum diisi"),
        ({"nik": "12"}, "nik", "16 angka"),
        ({"telepon": "rumah"}, "telepon", "angka"),
        ({"telepon_kuasa": "rumah"}, "telepon_kuasa", "angka"),
        ({"email": "siti"}, "email", "e-mail"),
    ],
)
def test_refuses(change: dict[str, object], field: str, part: str) -> None:
    found = periksa.problems(replace(GOOD, **change), hari_ini=TODAY)
    assert set(found) == {field}
    assert part in found[field]


@pytest.mark.parametrize(
    "name", ["Siti 👩‍🔬 Aminah", "محمد", 'O\'Brien "Budi"', "=1+1", "Nyi Rd. Ayu-Lestari"]
)
def test_names_of_all_kinds_are_taken(name: str) -> None:
    draft = periksa.bersihkan_draft(replace(GOOD, nama_pemohon=name))
    assert draft.nama_pemohon == name
    assert periksa.problems(draft, hari_ini=TODAY) == {}


def test_an_old_register_may_lack_the_date_but_not_lie_about_it() -> None:
    undated = replace(GOOD, tanggal_terima=None)
    assert periksa.problems(undated, hari_ini=TODAY, tanggal_wajib=False) == {}
    future = replace(GOOD, tanggal_terima=date(2027, 1, 1))
    assert set(periksa.problems(future, hari_ini=TODAY, tanggal_wajib=False)) == {"tanggal_terima"}


def test_only_name_question_and_date_are_needed_to_save() -> None:
    draft = PermohonanDraft(tanggal_terima=TODAY, nama_pemohon="X", rincian="Y")
    assert periksa.problems(draft, hari_ini=TODAY) == {}
    assert len(periksa.kekurangan(draft)) == 6


def missing(**change: object) -> list[str]:
    return [line.split(" (")[0] for line in periksa.kekurangan(replace(GOOD, **change))]


def test_missing_of_a_person() -> None:
    assert missing(nik="") == ["NIK pemohon"]
    assert missing(identitas_diperiksa=False) == ["Fotokopi KTP atau surat keterangan kependudukan"]
    assert missing(nama_kuasa="Budi") == ["Surat kuasa khusus bermeterai cukup"]
    assert missing(nama_kuasa="Budi", surat_kuasa_ada=True) == []
    assert missing(alamat="\u200b") == ["Alamat"]
    assert missing(telepon="", email="") == ["Nomor telepon atau e-mail"]
    assert missing(telepon="", email="a@b.id") == []
    assert missing(tujuan=" ") == ["Tujuan penggunaan informasi"]
    assert missing(cara_memperoleh=None) == ["Cara memperoleh informasi"]
    assert missing(cara_pengiriman=None) == ["Cara mendapatkan salinan informasi"]
    assert missing(cara_memperoleh=CaraMemperoleh.MELIHAT, cara_pengiriman=None) == []


def test_missing_of_a_legal_body() -> None:
    body = JenisPemohon.BADAN_HUKUM
    assert missing(jenis_pemohon=body, nik="") == ["Nomor pengesahan badan hukum"]
    assert missing(jenis_pemohon=body, nomor_badan_hukum="AHU-1", identitas_diperiksa=False) == [
        "Fotokopi akta pendirian yang telah disahkan"
    ]
    assert missing(jenis_pemohon=body, nomor_badan_hukum="AHU-1", nik="") == []


def test_missing_of_a_group() -> None:
    group = JenisPemohon.KELOMPOK
    assert missing(jenis_pemohon=group, nik="", identitas_diperiksa=False, nama_kuasa="Budi") == [
        "NIK pemberi kuasa",
        "Surat kuasa kelompok orang",
        "Fotokopi KTP atau surat keterangan kependudukan pemberi kuasa",
    ]
    assert missing(jenis_pemohon=group, surat_kuasa_ada=True) == []


def test_every_missing_thing_names_its_article() -> None:
    empty = PermohonanDraft(tanggal_terima=TODAY, nama_kuasa="Budi")
    for kind in JenisPemohon:
        for line in periksa.kekurangan(replace(empty, jenis_pemohon=kind)):
            assert "PerKI 1/2021 Pasal" in line


def test_cleaning() -> None:
    assert periksa.bersihkan_teks(" a\t b\r\nc\x07 ") == "a b c"
    assert periksa.bersihkan_teks(" a \r\n\r\n b\u2028c ", baris=True) == "a\n\nb c"
    assert periksa.bersihkan_teks("e\u0301\u202e\u2066x") == "\u00e9x"
    assert periksa.bersihkan_teks("a\ud800b") == "ab"


@given(st.text(st.characters()), st.booleans())
def test_cleaned_text_is_storable_and_stays_clean(text: str, lines: bool) -> None:
    clean = periksa.bersihkan_teks(text, baris=lines)
    assert periksa.bersihkan_teks(clean, baris=lines) == clean
    clean.encode("utf-8")
    field = "rincian" if lines else "tujuan"
    assert not any(unicodedata.category(c) == "Cc" and c != "\n" for c in clean)
    draft = replace(GOOD, **{field: clean or "x"})
    assert "tanda kendali" not in periksa.problems(draft, hari_ini=TODAY).get(field, "")


ANSWER = PutusanDraft(Keputusan.DIKABULKAN_SELURUH, date(2026, 11, 20), softcopy=True)
REFUSAL = PutusanDraft(
    Keputusan.DITOLAK_DIKECUALIKAN,
    date(2026, 11, 20),
    pasal_17=("h",),
    nomor_sk_pengecualian="1/SK/2026",
    tanggal_persetujuan_atasan=date(2026, 11, 19),
    cara_persetujuan="Sekretaris Daerah, tanda tangan basah",
)


def answer_problems(answer: PutusanDraft) -> dict[str, str]:
    return periksa.problems_putusan(answer, hari_ini=TODAY, tanggal_lengkap=date(2026, 11, 12))


@pytest.mark.parametrize(
    "answer",
    [
        ANSWER,
        REFUSAL,
        PutusanDraft(
            Keputusan.DIKABULKAN_SEBAGIAN,
            TODAY,
            hardcopy=True,
            penjelasan_penghitaman="nama dihitamkan",
        ),
        PutusanDraft(Keputusan.TIDAK_DIKUASAI, TODAY, badan_publik_lain="BPN"),
        PutusanDraft(Keputusan.BELUM_DIDOKUMENTASIKAN, TODAY, jangka_dokumentasi="30 hari"),
        replace(ANSWER, biaya_salin=5000, cara_bayar="Tunai", jumlah_lembar=10, hari_penyediaan=3),
    ],
)
def test_lawful_answers_pass(answer: PutusanDraft) -> None:
    assert answer_problems(answer) == {}


@pytest.mark.parametrize(
    ("answer", "field", "part"),
    [
        (replace(ANSWER, tanggal=date(2026, 11, 23)), "tanggal", "sesudah hari ini"),
        (replace(ANSWER, tanggal=date(2026, 11, 11)), "tanggal", "12 November 2026"),
        (replace(ANSWER, softcopy=False), "softcopy", "bentuk"),
        (replace(ANSWER, pasal_17=("h",)), "pasal_17", "dikecualikan"),
        (replace(ANSWER, biaya_kirim=9000), "cara_bayar", "pembayaran"),
        (replace(ANSWER, biaya_lain=-1), "biaya_lain", "nol"),
        (replace(ANSWER, hari_penyediaan=-1), "hari_penyediaan", "nol"),
        (replace(ANSWER, alasan="x" * 10_001), "alasan", "10.000"),
        (replace(REFUSAL, pasal_17=()), "pasal_17", "Pasal 17"),
        (replace(REFUSAL, pasal_17=("h", "z")), "pasal_17", "huruf z"),
        (replace(REFUSAL, nomor_sk_pengecualian=" "), "nomor_sk_pengecualian", "Pasal 34"),
        (
            replace(REFUSAL, tanggal_persetujuan_atasan=None),
            "tanggal_persetujuan_atasan",
            "Pasal 10",
        ),
        (
            replace(REFUSAL, tanggal_persetujuan_atasan=TODAY),
            "tanggal_persetujuan_atasan",
            "sesudah",
        ),
        (replace(REFUSAL, cara_persetujuan=" "), "cara_persetujuan", "siapa"),
        (
            PutusanDraft(Keputusan.DIKABULKAN_SEBAGIAN, TODAY, softcopy=True),
            "penjelasan_penghitaman",
            "dihitamkan",
        ),
        (
            PutusanDraft(Keputusan.BELUM_DIDOKUMENTASIKAN, TODAY),
            "jangka_dokumentasi",
            "Lampiran VII",
        ),
    ],
)
def test_refuses_unlawful_answers(answer: PutusanDraft, field: str, part: str) -> None:
    found = answer_problems(answer)
    assert set(found) == {field}
    assert part in found[field]


def test_a_part_refused_by_exemption_needs_the_decree_too() -> None:
    partly = PutusanDraft(
        Keputusan.DIKABULKAN_SEBAGIAN,
        TODAY,
        softcopy=True,
        penjelasan_penghitaman="nama",
        pasal_17=("h",),
    )
    assert set(answer_problems(partly)) == {
        "nomor_sk_pengecualian",
        "tanggal_persetujuan_atasan",
        "cara_persetujuan",
    }


def test_answers_and_deliveries_are_cleaned() -> None:
    assert periksa.bersihkan_putusan(replace(ANSWER, alasan=" a\r\nb\x00 ")).alasan == "a\nb"
    delivery = PenyampaianDraft(None, None, CaraPengiriman.POS, " Siti\u202e ", "x\n1")
    clean = periksa.bersihkan_penyampaian(delivery)
    assert (clean.penerima, clean.bukti) == ("Siti", "x 1")


def test_extension_needs_ground_reason_and_a_real_day() -> None:
    ground = AlasanPerpanjangan.BELUM_DIKUASAI
    assert (
        periksa.problems_perpanjangan(ground, "sedang dicari", tanggal=TODAY, hari_ini=TODAY) == {}
    )
    found = periksa.problems_perpanjangan(None, " ", tanggal=date(2026, 12, 1), hari_ini=TODAY)
    assert set(found) == {"alasan", "uraian", "tanggal"}
    long = periksa.problems_perpanjangan(ground, "x" * 10_001, tanggal=TODAY, hari_ini=TODAY)
    assert set(long) == {"uraian"}


@pytest.mark.parametrize(
    ("notice", "given_on", "granted", "fields"),
    [
        (date(2026, 11, 20), None, True, set()),
        (date(2026, 11, 20), date(2026, 11, 22), True, set()),
        (date(2026, 11, 20), None, False, set()),
        (None, None, True, {"tanggal_pemberitahuan"}),
        (None, date(2026, 11, 21), True, {"tanggal_pemberitahuan"}),
        (date(2026, 11, 19), None, True, {"tanggal_pemberitahuan"}),
        (date(2026, 11, 23), None, True, {"tanggal_pemberitahuan"}),
        (date(2026, 11, 21), date(2026, 11, 20), True, {"tanggal_pemberian"}),
        (date(2026, 11, 21), date(2026, 11, 19), True, {"tanggal_pemberian"}),
        (date(2026, 11, 21), date(2026, 11, 23), True, {"tanggal_pemberian"}),
        (date(2026, 11, 21), date(2026, 11, 21), False, {"tanggal_pemberian"}),
    ],
)
def test_dates_of_a_delivery(
    notice: date | None, given_on: date | None, granted: bool, fields: set[str]
) -> None:
    draft = PenyampaianDraft(notice, given_on, CaraPengiriman.EMAIL)
    found = periksa.problems_penyampaian(
        draft, hari_ini=TODAY, tanggal_putusan=date(2026, 11, 20), dikabulkan=granted
    )
    assert set(found) == fields


def test_long_receiver_is_refused() -> None:
    draft = PenyampaianDraft(TODAY, None, CaraPengiriman.EMAIL, penerima="x" * 201)
    found = periksa.problems_penyampaian(
        draft, hari_ini=TODAY, tanggal_putusan=TODAY, dikabulkan=True
    )
    assert set(found) == {"penerima"}
