# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Letters, form and register of objections as people read them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest

from app.domain.instansi import Kertas
from app.domain.jobs import JobControl
from app.domain.keberatan import AlasanKeberatan, PutusanKeberatan
from app.domain.keberatan_isian import RegisterKeberatanRow, TanggapanDraft
from app.domain.kip import JenisPemohon
from app.domain.surat import BentukCetak
from app.domain.surat_keberatan import (
    BatasPengajuan,
    BeritaAcaraMusyawarah,
    FormulirKeberatan,
    SuratKeberatanDasar,
    SuratTanggapan,
    SuratTerlambat,
    TandaBuktiKeberatan,
)
from app.exports.naskah.daftar import susun_naskah
from app.exports.naskah.keluaran import cetak
from app.exports.pdf import render_surat
from app.exports.register_keberatan import (
    JUMLAH_KOLOM,
    KEPALA,
    LENGKAP,
    nilai_kolom,
    nilai_lengkap,
    samarkan_register,
    write_register_keberatan_pdf,
    write_register_keberatan_xlsx,
)
from tests.helpers import contoh_surat as contoh
from tests.helpers import pdf_baca as baca

A, B, C, D, E, F, G = AlasanKeberatan
ATASAN = replace(
    contoh.PPID, nama="Drs. Haryo Prabowo, M.A.P.", jabatan="Sekretaris Daerah", peran="atasan_ppid"
)
TANGGAPAN = TanggapanDraft(
    putusan=PutusanKeberatan.MENGUATKAN,
    tanggal=date(2026, 12, 7),
    bantahan={A: "Informasi itu memuat data pribadi.\nUraiannya terlampir.", G: "Tidak terlambat."},
    pertimbangan="Pengecualian sudah diuji.",
    perintah="Lampirkan lembar uji konsekuensi.",
    hari_perintah=5,
    nomor_sk_pengecualian="188/9/SK-PPID/2026",
    nama_atasan=ATASAN.nama,
    jabatan_atasan=ATASAN.jabatan,
)


def dasar(**ubah: object) -> dict[str, object]:
    isi = {
        **contoh.dasar(),
        "nomor_pendaftaran": "001/KEB/PPID/2026",
        "nomor_permohonan": "0012/PPID/2026",
        "alasan": (A, G),
        "tanggal": date(2026, 12, 7),
        "nomor_surat": "000.8.3/21/PPID/2026",
        "konsep": False,
    }
    return isi | ubah


def semua() -> dict[str, SuratKeberatanDasar | FormulirKeberatan]:
    umum = {"kop": contoh.KOP, "kertas": Kertas.A4, "tanggal": date(2026, 12, 7)}
    return {
        "tanda_bukti": TandaBuktiKeberatan(
            **dasar(nomor_surat=""),  # type: ignore[arg-type]
            kanal="Datang langsung",
            petugas="Budi Santoso",
            batas=date(2027, 1, 20),
            sementara=True,
        ),
        "tanggapan": SuratTanggapan(**dasar(penandatangan=ATASAN), tanggapan=TANGGAPAN),  # type: ignore[arg-type]
        "terlambat": SuratTerlambat(
            **dasar(penandatangan=ATASAN),  # type: ignore[arg-type]
            batas=(BatasPengajuan(A, date(2026, 9, 1), date(2026, 10, 13)),),
            uraian="Diajukan pada 9 November 2026.",
        ),
        "musyawarah": BeritaAcaraMusyawarah(
            **dasar(alasan=(C,)),  # type: ignore[arg-type]
            tanggal_musyawarah=date(2026, 12, 1),
            tempat="Ruang Rapat PPID",
            peserta=("Ahmad Fauzi", "Dra. Ratna Wulandari, M.Si."),
            pokok="Waktu penyerahan dokumen",
            hasil="Dokumen diserahkan paling lambat Jumat.",
            sepakat=True,
        ),
        "formulir": FormulirKeberatan(
            **umum,  # type: ignore[arg-type]
            nomor="001/KEB/PPID/2026",
            nomor_permohonan="0012/PPID/2026",
            tujuan="Penelitian",
            pemohon=contoh.PEMOHON,
            alasan=(A, G),
            kasus_posisi="Permohonan ditolak.\nJawaban terlambat.",
            tanggal_tanggapan=date(2027, 1, 20),
            tanggal_lengkap=date(2026, 12, 7),
            petugas="Budi Santoso",
        ),
        "formulir_kosong": FormulirKeberatan(**umum, rangkap=True),  # type: ignore[arg-type]
    }


@pytest.mark.parametrize("nama", list(semua()))
def test_words_are_the_agreed_ones(nama: str) -> None:
    baca.cocok_golden(f"keberatan/{nama}", baca.teks(render_surat(semua()[nama])))


@pytest.mark.parametrize("nama", ["tanggapan", "formulir"])
def test_first_page_looks_as_agreed(nama: str) -> None:
    baca.cocok_gambar(f"keberatan/{nama}", baca.gambar(render_surat(semua()[nama])))


@pytest.mark.parametrize("nama", list(semua()))
def test_fonts_are_embedded_and_word_files_are_made(nama: str) -> None:
    dto = semua()[nama]
    assert all(baca.huruf(render_surat(dto)).values())
    assert cetak(susun_naskah(dto), BentukCetak.DOCX).startswith(b"PK")
    assert cetak(susun_naskah(dto), BentukCetak.TEKS)


def test_a_draft_bears_no_number() -> None:
    draft = replace(semua()["tanggapan"], konsep=True)
    text = baca.teks(render_surat(draft))
    assert "000.8.3/21" not in text
    assert "KONSEP" in text


def test_the_form_fits_one_sheet_a_copy() -> None:
    assert len(baca.halaman(render_surat(semua()["formulir"]))) == 1
    assert len(baca.halaman(render_surat(semua()["formulir_kosong"]))) == 2


@pytest.mark.parametrize("putusan", list(PutusanKeberatan))
def test_every_decision_has_its_words(putusan: PutusanKeberatan) -> None:
    dto = semua()["tanggapan"]
    assert isinstance(dto, SuratTanggapan)
    dto = replace(dto, tanggapan=replace(TANGGAPAN, putusan=putusan, hari_perintah=None))
    text = baca.rata(render_surat(dto))
    judul = {
        PutusanKeberatan.MENGABULKAN: "MENGABULKAN KEBERATAN SELURUHNYA",
        PutusanKeberatan.MENGABULKAN_SEBAGIAN: "MENGABULKAN KEBERATAN SEBAGIAN",
        PutusanKeberatan.MENGUATKAN: "MENGUATKAN PUTUSAN PPID",
    }
    assert judul[putusan] in text
    assert "1 (satu) berkas" in text


ROW = RegisterKeberatanRow(
    nomor="001/KEB/PPID/2026",
    tanggal=date(2026, 11, 9),
    nama="Ahmad Fauzi",
    alamat="Jalan Mawar 5",
    kontak="081234567890",
    pekerjaan="Wartawan",
    nomor_permohonan="0012/PPID/2026",
    rincian="Notulen rapat dengan Ahmad Fauzi",
    tujuan="Peliputan",
    alasan=(A, G),
    keputusan="Menguatkan putusan PPID",
    tanggal_tanggapan=date(2026, 12, 7),
    atasan="Drs. Haryo Prabowo, M.A.P., Sekretaris Daerah",
    tanggapan_pemohon="Ahmad Fauzi menerima",
    jenis_pemohon=JenisPemohon.PERORANGAN,
    tanggal_catat=date(2026, 11, 10),
    kuasa="Budi Hartono (surat kuasa ada)",
    alasan_keputusan="Sudah diuji",
    keterangan="Catatan",
)
JUDUL = [
    "No.",
    "Tgl",
    "Nama",
    "Alamat",
    "Nomor Kontak",
    "Pekerjaan",
    "No. Pendaftaran permintaan informasi",
    "Informasi Yang Diminta",
    "Tujuan Penggunaan Informasi",
    "Alasan Pengajuan Keberatan (Pasal 35 ayat (1) UU KIP)",
    *[None] * 6,
    "Keputusan atasan PPID",
    "Hari dan Tanggal Pemberian tanggapan atas Keberatan",
    "Nama dan Posisi Atasan PPID",
    "Tanggapan Pemohon Informasi",
]


def tulis(path: Path, rows: list[RegisterKeberatanRow], *, publik: bool) -> openpyxl.Workbook:
    write_register_keberatan_xlsx(
        path, rows, kop=contoh.KOP, tahun=2026, publik=publik, job=JobControl()
    )
    return openpyxl.load_workbook(path)


def test_the_annex_has_twenty_columns_under_two_head_rows(tmp_path: Path) -> None:
    book = tulis(tmp_path / "r.xlsx", [ROW, replace(ROW, alasan=(B,))], publik=False)
    sheet = book.active
    assert sheet.max_column == JUMLAH_KOLOM == len(nilai_kolom(ROW, 1))
    assert [cell.value for cell in sheet[1]] == JUDUL
    assert [cell.value for cell in sheet[2]][9:16] == list("abcdefg")
    merged = {str(area) for area in sheet.merged_cells.ranges}
    assert merged == {"J1:P1", *(f"{k}1:{k}2" for k in "ABCDEFGHIQRST")}
    assert [sheet.cell(row=n, column=1).value for n in (3, 4)] == [1, 2]
    assert sheet.cell(row=3, column=18).value == datetime(2026, 12, 7)
    assert [cell.value for cell in sheet[3]][9:16] == ["√", None, None, None, None, None, "√"]
    assert book.sheetnames == ["Keberatan 2026", "Lengkap"]
    assert sheet.print_title_rows == "$1:$2"
    assert sum(sel.baris == (1, 2) for sel in KEPALA) == 13


def test_the_full_variant_holds_what_pasal_43_adds() -> None:
    values = dict(zip(LENGKAP.kepala, nilai_lengkap(ROW, 1), strict=True))
    assert values["Nomor Registrasi Keberatan"] == "001/KEB/PPID/2026"
    assert values["Kuasa/Surat Kuasa"] == "Budi Hartono (surat kuasa ada)"
    assert values["Alasan Penolakan/Pemberian"] == "Sudah diuji"
    assert str(values["Alasan Pengajuan Keberatan"]).startswith("a. Permohonan ditolak")


def test_the_public_register_masks_persons_and_keeps_columns(tmp_path: Path) -> None:
    book = tulis(tmp_path / "r.xlsx", [ROW], publik=True)
    assert book.sheetnames == ["Keberatan 2026"]
    row = [cell.value for cell in book.active[3]]
    assert row[2] == "A.F."
    assert (row[3], row[4]) == (None, None)
    assert row[6] == "0012/PPID/2026"
    assert "Ahmad" not in str(row)
    assert "Haryo" in str(row)
    agency = replace(ROW, jenis_pemohon=JenisPemohon.BADAN_HUKUM)
    assert samarkan_register(agency).nama == "Badan hukum"


def test_old_dates_stay_as_written() -> None:
    old = replace(ROW, tanggal=None, tanggal_tanggapan=None, teks_tanggal=("26-Desember", "-"))
    values = nilai_kolom(old, 1)
    assert (values[1], values[17]) == ("26-Desember", "-")


def test_the_printed_register(tmp_path: Path) -> None:
    path = tmp_path / "r.pdf"
    write_register_keberatan_pdf(
        path,
        [ROW, replace(ROW, alasan=(B, C, D, E, F))],
        kop=contoh.KOP,
        tahun=2026,
        publik=False,
        job=JobControl(),
        tanggal=date(2026, 12, 31),
        penandatangan=contoh.PPID,
    )
    baca.cocok_golden("keberatan/register", baca.teks(path.read_bytes()))
    baca.cocok_gambar("keberatan/register", baca.gambar(path.read_bytes()))
