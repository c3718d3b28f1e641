# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The register as a spreadsheet: the annex exactly, no formulas, nothing half written."""

from __future__ import annotations

import errno
import itertools
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import python_calamine
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.errors import CancelledError, EnvironmentFaultError
from app.domain.instansi import Kertas
from app.domain.jobs import JobControl
from app.domain.kip import JenisPemohon
from app.domain.permohonan import RegisterRow
from app.exports.register_kolom import KEPALA_LENGKAP, nilai_kolom, samarkan_register
from app.exports.register_permohonan import write_register_xlsx
from app.exports.xlsx import MAKS_SEL, POTONG, teks_sel, write_table_xlsx
from tests.helpers.contoh_surat import ANEH, KOP

GABUNG = {
    *(f"{kolom}1:{kolom}3" for kolom in "ABCDEFGHPQ"),
    *("I1:K1", "I2:J2", "K2:K3", "L1:M1", "L2:L3", "M2:M3", "N1:O1", "N2:N3", "O2:O3"),
    *("R1:S1", "R2:R3", "S2:S3", "T1:U1", "T2:T3", "U2:U3"),
}
JUDUL = {
    "A1": "No",
    "B1": "Tgl",
    "C1": "Nama",
    "D1": "Alamat",
    "E1": "Nomor Kontak",
    "F1": "Pekerjaan",
    "G1": "Informasi Yang Diminta",
    "H1": "Tujuan Penggunaan Informasi",
    "I1": "Status Informasi",
    "I2": "Dibawah Penguasaan",
    "I3": "Ya",
    "J3": "Tdk",
    "K2": "Belum Didokumentasikan",
    "L1": "Bentuk Informasi Yang Dikuasai",
    "L2": "Softcopy",
    "M2": "Hardcopy",
    "N1": "Jenis Permohonan",
    "N2": "Melihat/Mengetahui",
    "O2": "Meminta Salinan",
    "P1": "Keputusan",
    "Q1": "Alasan Penolakan",
    "R1": "Hari dan Tanggal",
    "R2": "Pemberitahuan Tertulis",
    "S2": "Pemberian Informasi",
    "T1": "Biaya & Cara Pembayaran",
    "T2": "Biaya",
    "U2": "Cara",
}
ROW = RegisterRow(
    nomor="0012/PPID-DISKOMINFO/2026",
    tanggal=date(2026, 11, 10),
    nama="Ahmad Fauzi",
    alamat="Dusun Krajan RT 02",
    kontak="0812-3456-7890",
    pekerjaan="Wiraswasta",
    rincian="DPA Dinas Pekerjaan Umum 2025",
    tujuan="Penelitian",
    dikuasai_ya=True,
    dikuasai_tidak=False,
    badan_publik_lain="",
    belum_didokumentasikan=False,
    softcopy=True,
    hardcopy=False,
    melihat=False,
    salinan=True,
    keputusan="Dikabulkan seluruhnya",
    alasan_penolakan="",
    tanggal_pemberitahuan=date(2026, 11, 20),
    tanggal_pemberian=date(2026, 11, 23),
    biaya="Gratis",
    cara_bayar="E-mail",
    jenis_pemohon=JenisPemohon.PERORANGAN,
    identitas="33••••••••••••01",
    keterangan="Catatan petugas",
)


def tulis(path: Path, *rows: RegisterRow, **ubah: Any) -> Any:
    opsi = {"kop": KOP, "tahun": 2026, "publik": False, "job": JobControl(), **ubah}
    assert write_register_xlsx(path, rows, **opsi) == len(rows)
    return openpyxl.load_workbook(path)


def test_active_sheet_is_the_annex_and_nothing_else(tmp_path: Path) -> None:
    lembar = tulis(tmp_path / "r.xlsx", ROW, ROW).active
    assert {str(satu) for satu in lembar.merged_cells.ranges} == GABUNG
    kepala = {sel.coordinate: sel.value for baris in lembar["A1:U3"] for sel in baris if sel.value}
    assert kepala == JUDUL
    assert (lembar.max_row, lembar.max_column) == (5, 21)
    assert [lembar["A4"].value, lembar["A5"].value] == [1, 2]
    assert lembar.freeze_panes == "D4"
    assert lembar.print_title_rows == "$1:$3"
    assert lembar.page_setup.orientation == "landscape"
    assert lembar.page_setup.paperSize == 9


def test_row_stands_in_the_annex_order(tmp_path: Path) -> None:
    lembar = tulis(tmp_path / "r.xlsx", ROW).active
    nilai = [sel.value for sel in lembar[4]]
    assert nilai == [
        *(1, datetime(2026, 11, 10), "Ahmad Fauzi", "Dusun Krajan RT 02", "0812-3456-7890"),
        *("Wiraswasta", "DPA Dinas Pekerjaan Umum 2025", "Penelitian", "√", None, None, "√"),
        *(None, None, "√", "Dikabulkan seluruhnya", None),
        *(datetime(2026, 11, 20), datetime(2026, 11, 23), "Gratis", "E-mail"),
    ]
    assert lembar["R4"].number_format == "[$-421]dddd, d mmmm yyyy"
    assert "0012/PPID-DISKOMINFO/2026" not in {sel.value for sel in lembar[4]}


def test_not_held_names_the_other_agency(tmp_path: Path) -> None:
    row = replace(ROW, dikuasai_ya=False, dikuasai_tidak=True, badan_publik_lain="BPS")
    lembar = tulis(tmp_path / "r.xlsx", row).active
    assert (lembar["I4"].value, lembar["J4"].value) == (None, "√ BPS")


def test_unreadable_old_dates_keep_their_text(tmp_path: Path) -> None:
    row = replace(ROW, tanggal=None, tanggal_pemberian=None, teks_tanggal=("20--02-2023", "", "-"))
    lembar = tulis(tmp_path / "r.xlsx", row).active
    assert (lembar["B4"].value, lembar["S4"].value) == ("20--02-2023", "-")


def test_full_variant_is_a_second_sheet(tmp_path: Path) -> None:
    buku = tulis(tmp_path / "r.xlsx", ROW)
    assert buku.sheetnames == ["Register 2026", "Lengkap"]
    lembar = buku["Lengkap"]
    isi = dict(zip(KEPALA_LENGKAP, (sel.value for sel in lembar[2]), strict=True))
    assert isi["Nomor Pendaftaran"] == "0012/PPID-DISKOMINFO/2026"
    assert isi["NIK/Nomor SK Badan Hukum"] == "33••••••••••••01"
    assert isi["Keterangan"] == "Catatan petugas"
    assert tulis(tmp_path / "s.xlsx", ROW, lengkap=False).sheetnames == ["Register 2026"]


def test_public_variant_shows_no_person(tmp_path: Path) -> None:
    row = replace(
        ROW,
        rincian="Saya ahmad  FAUZI, NIK 3301011203900001, telepon 0812-3456-7890, minta DPA",
        tujuan="Penelitian; balas ke ahmad.fauzi@contoh.id",
    )
    buku = tulis(tmp_path / "p.xlsx", row, publik=True, kertas=Kertas.F4)
    assert buku.sheetnames == ["Register 2026"]
    lembar = buku.active
    assert lembar.max_column == 21
    assert lembar.page_setup.paperSize == 14
    assert (lembar["C4"].value, lembar["D4"].value, lembar["E4"].value) == ("A.F.", None, None)
    assert "minta DPA" in lembar["G4"].value
    assert "Penelitian" in lembar["H4"].value
    with zipfile.ZipFile(tmp_path / "p.xlsx") as arsip:
        mentah = "".join(arsip.read(nama).decode("utf-8", "replace") for nama in arsip.namelist())
    rahasia = ("Ahmad", "FAUZI", "3301011203900001", "0812", "ahmad.fauzi", "Krajan", "33••")
    assert [satu for satu in rahasia if satu in mentah] == []


@pytest.mark.parametrize(
    ("jenis", "nama"),
    [
        (JenisPemohon.BADAN_HUKUM, "Badan hukum"),
        (JenisPemohon.KELOMPOK, "Kelompok orang"),
        (JenisPemohon.PERORANGAN, "A.F."),
        (None, "A.F."),
    ],
)
def test_public_name_is_initials_or_category(jenis: JenisPemohon | None, nama: str) -> None:
    assert samarkan_register(replace(ROW, jenis_pemohon=jenis)).nama == nama


@given(st.text(alphabet="ab 0123456789@.-", max_size=60))
def test_public_row_keeps_its_places_and_is_stable(isi: str) -> None:
    row = samarkan_register(replace(ROW, rincian=isi, tujuan=isi))
    assert len(nilai_kolom(row, 1)) == 21
    assert samarkan_register(row) == replace(row, nama=samarkan_register(row).nama)


@pytest.mark.parametrize("awal", ["=", "+", "-", "@", "\t=", "\r=", "=cmd|' /C calc'!A0"])
def test_no_text_is_a_formula(tmp_path: Path, awal: str) -> None:
    jahat = f"{awal}1+1"
    row = replace(ROW, nama=jahat, keterangan=jahat, biaya=jahat)
    buku = tulis(tmp_path / "r.xlsx", row)
    for lembar in buku:
        for sel in itertools.chain.from_iterable(lembar.iter_rows()):
            assert sel.data_type != "f"
            if isinstance(sel.value, str) and sel.value.startswith(("=", "+", "-", "@")):
                assert sel.quotePrefix
    with zipfile.ZipFile(tmp_path / "r.xlsx") as arsip:
        assert not any(b"<f>" in arsip.read(nama) for nama in arsip.namelist())


def test_hard_texts_come_back_as_they_were(tmp_path: Path) -> None:
    bersih = ANEH.replace("\x07", "")
    row = replace(ROW, nama=ANEH + "\ufffe\x00", rincian="a\nb <c> & _x0041_", alamat="x" * 10_000)
    lembar = tulis(tmp_path / "r.xlsx", row).active
    assert lembar["C4"].value == bersih
    assert lembar["D4"].value == "x" * 10_000
    lain = python_calamine.load_workbook(tmp_path / "r.xlsx").get_sheet_by_index(0).to_python()
    assert lain[3][1] == date(2026, 11, 10)
    assert lain[3][17] == date(2026, 11, 20)
    assert lain[3][2] == bersih


def test_text_beyond_a_cell_is_cut_with_a_note() -> None:
    for panjang in ("y" * 40_000, "😀" * 20_000):
        hasil = teks_sel(panjang)
        assert hasil.endswith(POTONG)
        assert len(hasil.encode("utf-16-le")) // 2 <= MAKS_SEL
    assert teks_sel("😀" * 16_000) == "😀" * 16_000


@given(st.lists(st.text(max_size=30), min_size=3, max_size=3))
@settings(max_examples=25)
def test_any_text_makes_a_readable_file(
    tmp_path_factory: pytest.TempPathFactory, isi: list[str]
) -> None:
    path = tmp_path_factory.mktemp("x") / "t.xlsx"
    write_table_xlsx(path, ["a", "b", "=c"], [isi], judul="Daftar: [x]")
    lembar = openpyxl.load_workbook(path).active
    assert lembar is not None
    assert [sel.data_type for sel in lembar[2] if sel.value is not None] == ["s"] * sum(
        1 for sel in lembar[2] if sel.value is not None
    )
    assert lembar["C1"].value == "=c"
    assert lembar["C1"].data_type == "s"


def test_list_export_holds_numbers_dates_and_blanks(tmp_path: Path) -> None:
    rows = [("a", 7, date(2026, 1, 2)), (None, -3, date(1899, 5, 1))]
    assert write_table_xlsx(tmp_path / "t.xlsx", ["x", "y", "z"], rows, judul="Daftar") == 2
    lembar = openpyxl.load_workbook(tmp_path / "t.xlsx").active
    assert lembar is not None
    nilai = [[sel.value for sel in baris] for baris in lembar.iter_rows()]
    assert nilai == [
        ["x", "y", "z"],
        ["a", 7, datetime(2026, 1, 2)],
        [None, -3, "01/05/1899"],
    ]


def test_cancel_and_full_disk_leave_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "r.xlsx"
    path.write_bytes(b"lama")
    job = JobControl(lambda selesai, _jumlah, _apa: job.cancel() if selesai else None)
    with pytest.raises(CancelledError):
        write_register_xlsx(
            path, itertools.repeat(ROW, 2_000), kop=KOP, tahun=2026, publik=False, job=job
        )
    assert [satu.name for satu in tmp_path.iterdir()] == ["r.xlsx"]

    def penuh() -> Iterator[RegisterRow]:
        yield ROW
        raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(EnvironmentFaultError) as galat:
        write_register_xlsx(path, penuh(), kop=KOP, tahun=2026, publik=False, job=JobControl())
    assert galat.value.code == "BRK-101"
    assert "penuh" in galat.value.what
    assert path.read_bytes() == b"lama"
    assert [satu.name for satu in tmp_path.iterdir()] == ["r.xlsx"]


def test_progress_is_reported(tmp_path: Path) -> None:
    langkah: list[tuple[int, int]] = []
    job = JobControl(lambda selesai, jumlah, _apa: langkah.append((selesai, jumlah)))
    write_register_xlsx(
        tmp_path / "r.xlsx",
        itertools.repeat(ROW, 1_200),
        kop=KOP,
        tahun=2026,
        publik=True,
        job=job,
        jumlah=1_200,
    )
    assert langkah == [(0, 1_200), (500, 1_200), (1_000, 1_200), (1_200, 1_200)]


def test_empty_register_has_its_head(tmp_path: Path) -> None:
    lembar = tulis(tmp_path / "r.xlsx").active
    assert lembar.max_row == 3


def test_the_public_text_keeps_no_address_contact_or_proxy_of_the_applicant() -> None:
    row = replace(
        ROW,
        alamat="Jl. Mawar 1",
        kontak="12345 / budi@x.id",
        kuasa="Rahmat Hidayat (surat kuasa ada)",
        rincian="Kirim ke jl. mawar  1, telepon 12345, lewat RAHMAT HIDAYAT",
        tujuan="Jl. Mawar 12 Palangka Raya",
    )
    public = samarkan_register(row)
    assert public.rincian == "Kirim ke ••••••, telepon ••••••, lewat ••••••"
    assert public.tujuan == "Jl. Mawar 12 Palangka Raya"
    town = replace(ROW, alamat="Palangka Raya", rincian="Peta Palangka Raya")
    assert samarkan_register(town).rincian == "Peta Palangka Raya"
