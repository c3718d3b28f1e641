# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Signature blocks: every post, every way to hold it, every kind of document."""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest

from app.domain.instansi import PejabatRow, StatusJabatan
from app.domain.penandatangan import (
    GolonganJabatan,
    KelompokNaskah,
    aturan_dari_baris,
    aturan_nama,
    baris_jabatan,
    golongan_jabatan,
    nip_tertulis,
    status_jabatan,
    tanpa_gelar,
    tertulis,
)
from app.infra.resources import read_csv

ATURAN = aturan_dari_baris(read_csv("data", "penandatangan.csv"))
HARI = date(2026, 11, 24)
K = KelompokNaskah
S = StatusJabatan
JABATAN = {
    GolonganJabatan.KDH: "Bupati Wonosari Raya",
    GolonganJabatan.WAKIL_KDH: "Wakil Bupati Wonosari Raya",
    GolonganJabatan.SEKDA: "Sekretaris Daerah Kabupaten Wonosari Raya",
    GolonganJabatan.LAIN: "Kepala Dinas Komunikasi dan Informatika",
}
TANPA_GELAR = {K.PENGATURAN, K.PENETAPAN}
MENJABAT = {S.PLT, S.PLH, S.PJ, S.PJS}


def pejabat(jabatan: str, status: S = S.DEFINITIF, atas_nama: str = "") -> PejabatRow:
    return PejabatRow(
        id=None,
        nama="Dra. Ratna Wulandari, M.Si.",
        nip="197305121998032004",
        jabatan=jabatan,
        pangkat="Pembina Tingkat I, IV/b",
        status=status,
        atas_nama=atas_nama,
    )


def harapan(golongan: GolonganJabatan, status: S, kelompok: K) -> tuple[bool, bool, bool]:
    """Pasal 44 in the words of this test: title, NIP, rank."""
    lain = golongan is GolonganJabatan.LAIN
    if golongan in {GolonganJabatan.KDH, GolonganJabatan.WAKIL_KDH} and status in MENJABAT:
        return (False, False, False)
    if golongan is GolonganJabatan.SEKDA and status in {S.PJ, S.PLH}:
        return (False, False, False)
    return (kelompok not in TANPA_GELAR, lain, lain)


@pytest.mark.parametrize(
    ("golongan", "status", "kelompok"),
    list(product(JABATAN, [S.DEFINITIF, S.PLT, S.PLH, S.PJ, S.PJS], K)),
)
def test_name_is_written_by_article_44(golongan: GolonganJabatan, status: S, kelompok: K) -> None:
    isi = tertulis(pejabat(JABATAN[golongan], status), kelompok, ATURAN, pada=HARI)
    gelar, nip, pangkat = harapan(golongan, status, kelompok)
    assert isi.nama == ("Dra. Ratna Wulandari, M.Si." if gelar else "Ratna Wulandari")
    assert ("NIP 19730512 199803 2 004" in isi.bawah) is nip
    assert ("Pembina Tingkat I, IV/b" in isi.bawah) is pangkat
    assert len(isi.jabatan) == 1


@pytest.mark.parametrize(("status", "kelompok"), list(product([S.ATAS_NAMA, S.UB], K)))
def test_who_signs_for_a_head_is_written_as_what_he_is(status: S, kelompok: K) -> None:
    """The name follows the post of the one who signs, never that of the one above."""
    satu = pejabat("Kepala Bagian Hukum", status, "Bupati Wonosari Raya; Sekretaris Daerah")
    isi = tertulis(satu, kelompok, ATURAN, pada=HARI)
    assert len(isi.bawah) == 2
    assert isi.nama.startswith("Dra.") is (kelompok not in TANPA_GELAR)


@pytest.mark.parametrize(
    ("status", "jabatan", "atas_nama", "baris"),
    [
        (S.DEFINITIF, "Kepala Dinas", "", ("Kepala Dinas,",)),
        (S.PLT, "Kepala Dinas", "", ("Plt. Kepala Dinas,",)),
        (S.PLH, "Kepala Dinas", "", ("Plh. Kepala Dinas,",)),
        (S.PJ, "Bupati Wonosari", "", ("Pj. Bupati Wonosari,",)),
        (S.PJS, "Bupati Wonosari", "", ("Pjs. Bupati Wonosari,",)),
        (S.PLT, "Plt. Kepala Dinas", "", ("Plt. Kepala Dinas,",)),
        (S.ATAS_NAMA, "Sekretaris", "Kepala Dinas", ("a.n. Kepala Dinas", "Sekretaris,")),
        (S.ATAS_NAMA, "Plt. Sekretaris", "Kepala Dinas", ("a.n. Kepala Dinas", "Plt. Sekretaris,")),
        (S.ATAS_NAMA, "Sekretaris", "", ("Sekretaris,",)),
        (S.ATAS_NAMA, "Sekretaris", "Plt. Kepala Dinas", ("a.n. Plt. Kepala Dinas", "Sekretaris,")),
        (
            S.UB,
            "Asisten Administrasi",
            "Bupati Wonosari; Sekretaris Daerah",
            ("a.n. Bupati Wonosari", "Sekretaris Daerah", "u.b.", "Asisten Administrasi,"),
        ),
        (
            S.UB,
            "Plh. Kepala Bidang",
            "Kepala Dinas; Sekretaris",
            ("a.n. Kepala Dinas", "Sekretaris", "u.b.", "Plh. Kepala Bidang,"),
        ),
        (
            S.UB,
            "Kepala Bagian",
            "Sekretaris Daerah",
            ("Sekretaris Daerah", "u.b.", "Kepala Bagian,"),
        ),
        (S.UB, "Kepala Bagian", " ; ", ("Kepala Bagian,",)),
        (S.DEFINITIF, "Kepala Dinas", "Bupati", ("Kepala Dinas,",)),
    ],
)
def test_lines_of_the_post(status: S, jabatan: str, atas_nama: str, baris: tuple[str, ...]) -> None:
    assert baris_jabatan(pejabat(jabatan, status, atas_nama)) == baris


@pytest.mark.parametrize(
    ("jabatan", "golongan"),
    [
        ("Gubernur Jawa Tengah", GolonganJabatan.KDH),
        ("Wali Kota Salatiga", GolonganJabatan.KDH),
        ("WALIKOTA SALATIGA", GolonganJabatan.KDH),
        ("Plt. Bupati Sragen", GolonganJabatan.KDH),
        ("Wakil Wali Kota Salatiga", GolonganJabatan.WAKIL_KDH),
        ("Sekretaris Daerah", GolonganJabatan.SEKDA),
        ("Pj Sekretaris Daerah Provinsi", GolonganJabatan.SEKDA),
        ("Sekretaris Dinas", GolonganJabatan.LAIN),
        ("Staf Ahli Bupati", GolonganJabatan.LAIN),
        ("Pejabat Pengelola Informasi dan Dokumentasi", GolonganJabatan.LAIN),
    ],
)
def test_posts_the_rule_treats_apart(jabatan: str, golongan: GolonganJabatan) -> None:
    assert golongan_jabatan(jabatan) is golongan


def test_acting_is_seen_in_the_post_of_one_who_signs_for_another() -> None:
    satu = pejabat("Plh. Sekretaris Daerah", S.ATAS_NAMA, "Bupati Wonosari")
    assert status_jabatan(satu) is S.PLH
    isi = tertulis(satu, K.KORESPONDENSI, ATURAN, pada=HARI)
    assert (isi.nama, isi.bawah) == ("Ratna Wulandari", ())


@pytest.mark.parametrize(
    ("lengkap", "tanpa"),
    [
        ("Dra. Ratna Wulandari, M.Si.", "Ratna Wulandari"),
        ("Prof. Dr. Ir. H. Bambang Setiawan, S.Kom., M.T., Ph.D.", "H. Bambang Setiawan"),
        ("Drs. Ec. Darto", "Ec. Darto"),
        ("Hj. Siti Aminah, SH, MH", "Hj. Siti Aminah"),
        ("H. Dr. Fauzi, Sp.A(K)", "H. Fauzi"),
        ("dr. Irwan", "Irwan"),
        ("Irwan Dradjat", "Irwan Dradjat"),
        ("Ns. Dewi, S.Kep., Ners", "Dewi"),
        ("Drajat", "Drajat"),
        ("Muhammad, Haji", "Muhammad, Haji"),
        ("", ""),
        ("Dr.", "Dr."),
    ],
)
def test_academic_titles_are_taken_off(lengkap: str, tanpa: str) -> None:
    assert tanpa_gelar(lengkap) == tanpa


def test_nip_is_grouped_only_when_it_is_one() -> None:
    assert nip_tertulis("197305121998032004") == "19730512 199803 2 004"
    assert nip_tertulis("12345") == "12345"


def test_every_rule_has_a_source_and_later_rules_win() -> None:
    assert all(satu.sumber for satu in ATURAN)
    baru = aturan_dari_baris(
        [
            {
                "berlaku_sejak": "2030-01-01",
                "urut": "99",
                "golongan": "lain",
                "status": "*",
                "kelompok": "*",
                "gelar": "tidak",
                "nip": "tidak",
                "pangkat": "tidak",
                "sumber": "Perkada",
            }
        ]
    )
    satu = pejabat("Kepala Dinas")
    semua = (*ATURAN, *baru)
    assert aturan_nama(satu, K.KORESPONDENSI, semua, pada=date(2029, 12, 31)).nip
    assert not aturan_nama(satu, K.KORESPONDENSI, semua, pada=date(2030, 1, 1)).nip
    # a paper from before the first rule is written by the first rule
    assert aturan_nama(satu, K.KORESPONDENSI, semua, pada=date(2020, 1, 1)).nip


def test_a_broken_table_is_refused() -> None:
    with pytest.raises(LookupError):
        aturan_nama(pejabat("Kepala Dinas"), K.KHUSUS, (), pada=HARI)
    baris = dict(read_csv("data", "penandatangan.csv")[0], gelar="mungkin")
    with pytest.raises(ValueError, match="mungkin"):
        aturan_dari_baris([baris])
