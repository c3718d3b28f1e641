# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Letters, form and register of objections out of a real office."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from uuid import UUID

import openpyxl
import pytest

from app.domain.errors import AccessDeniedError, UserError
from app.domain.jobs import JobControl
from app.domain.keberatan import PutusanKeberatan
from app.domain.keberatan_isian import (
    CatatRegister,
    MulaiMusyawarah,
    NyatakanTerlambat,
    Sepakat,
    TerimaTanggapan,
)
from app.domain.kip import JenisSurat
from app.services.cetak import CaraCetak
from app.services.fasad import BerkasFasad
from app.services.fasad_keberatan import KeberatanFasad
from app.services.surat_berkas import BERUBAH, tulis_surat_kasus
from tests.helpers.kantor import WIB, KantorUji, kantor_uji
from tests.helpers.keberatan import (
    KEBERATAN,
    A,
    B,
    C,
    D,
    balasan,
    jalankan,
    keberatan,
    permohonan_ditolak,
    sampai_disampaikan,
)
from tests.helpers.pdf_baca import teks as teks_pdf

HARI = date(2026, 11, 16)
J = JenisSurat


@pytest.fixture
def k(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[KantorUji]:
    monkeypatch.setenv("LUMBUNG_STATE", str(tmp_path / "state"))
    with kantor_uji(tmp_path / "k", mulai=datetime(2026, 11, 16, 9, 0, tzinfo=WIB)) as office:
        yield office


def dari_permohonan(k: KantorUji) -> UUID:
    fasad = KeberatanFasad(k.sesi())
    draft = fasad.isian_awal(permohonan_ditolak(k, diberitahukan=date(2026, 11, 5)))
    draft = replace(draft, alasan=frozenset({A, D}), kasus_posisi="Ditolak tanpa penjelasan.")
    return fasad.daftarkan(draft).id


def test_the_receipt_bears_the_number_of_the_objection_and_its_last_day(k: KantorUji) -> None:
    rid = dari_permohonan(k)
    letters = BerkasFasad(k.sesi())
    assert letters.surat_tersedia(rid) == (J.TANDA_BUKTI_KEBERATAN,)
    made = letters.terbitkan(rid, J.TANDA_BUKTI_KEBERATAN)
    assert made.row.nomor == "001/KEB/PPID/2026"
    text = teks_pdf(made.pdf)
    for part in ("001/KEB/PPID/2026", "0001/PPID/2026", "Siti Nurhaliza", "30 Desember 2026"):
        assert part in text
    assert "a. Permohonan ditolak" in text
    assert letters.terbitkan(rid, J.TANDA_BUKTI_KEBERATAN).pdf == made.pdf


def test_the_reply_answers_every_ground_and_names_the_commission(k: KantorUji) -> None:
    rid = dari_permohonan(k)
    letters = BerkasFasad(k.sesi())
    with pytest.raises(UserError, match="SRT-001"):
        letters.terbitkan(rid, J.TANGGAPAN_KEBERATAN)
    jalankan(k, rid, CatatRegister(HARI))
    jalankan(k, rid, balasan(HARI, A, D, hari_perintah=5))
    assert letters.surat_tersedia(rid)[0] is J.TANGGAPAN_KEBERATAN
    draft = teks_pdf(letters.pratinjau(rid, J.TANGGAPAN_KEBERATAN))
    assert "000.8.3/1/PPID/2026" not in draft
    made = letters.terbitkan(rid, J.TANGGAPAN_KEBERATAN)
    text = " ".join(teks_pdf(made.pdf).split())
    assert made.row.nomor == "000.8.3/1/PPID/2026"
    for part in (
        "Alasan huruf a",
        "Tanggapan atas huruf a.",
        "Tanggapan atas huruf d.",
        "MENGUATKAN PUTUSAN PPID",
        "dengan alasan tertulis: Putusan PPID sudah tepat.",
        "surat keputusan Nomor SK-1/2026",
        "5 (lima) hari kerja",
        "Komisi Informasi paling lambat 14 (empat belas) hari kerja",
        "Drs. Haryo",
        "Sekretaris Daerah",
    ):
        assert part in text, part
    assert made.row.penandatangan == "Drs. Haryo"


def test_the_notice_of_lateness_counts_every_ground(k: KantorUji) -> None:
    rid = keberatan(
        k, B, tanggal_alasan=date(2026, 9, 1), sebab_tanggal_alasan="Keterangan pemohon"
    )
    jalankan(k, rid, NyatakanTerlambat(HARI, "Lewat jangka waktu"))
    made = BerkasFasad(k.sesi()).terbitkan(rid, J.KEBERATAN_TERLAMBAT)
    text = " ".join(teks_pdf(made.pdf).split())
    assert "ditemukan pada tanggal 1 September 2026" in text
    assert "Selasa, 13 Oktober 2026" in text
    assert "Penjelasan: Lewat jangka waktu" in text


def test_the_report_of_a_meeting_is_there_once_it_has_an_outcome(k: KantorUji) -> None:
    rid = keberatan(k, C)
    jalankan(k, rid, CatatRegister(HARI))
    jalankan(k, rid, MulaiMusyawarah(HARI, "Ruang rapat", "Siti\nRina", "Waktu penyerahan"))
    letters = BerkasFasad(k.sesi())
    assert J.BERITA_ACARA_MUSYAWARAH not in letters.surat_tersedia(rid)
    jalankan(k, rid, Sepakat(HARI, "Salinan diberikan besok"))
    text = " ".join(teks_pdf(letters.terbitkan(rid, J.BERITA_ACARA_MUSYAWARAH).pdf).split())
    for part in ("mencapai kesepakatan", "Ruang rapat", "Salinan diberikan besok", "Senin"):
        assert part in text, part


def test_the_form_blank_and_filled(k: KantorUji) -> None:
    fasad = KeberatanFasad(k.sesi())
    both = CaraCetak(rangkap=True)
    blank = " ".join(teks_pdf(fasad.formulir(None, both).isi).split())
    assert "PERNYATAAN KEBERATAN ATAS PERMINTAAN INFORMASI" in blank
    assert blank.count("Lembar ke-") == 2
    for letter in "abcdefg":
        assert f"{letter}. " in blank
    filled = " ".join(teks_pdf(fasad.formulir(dari_permohonan(k), CaraCetak()).isi).split())
    for part in ("001/KEB/PPID/2026", "0001/PPID/2026", "Ditolak tanpa penjelasan.", "30 Desember"):
        assert part in filled, part
    with pytest.raises(AccessDeniedError):
        KeberatanFasad(k.sesi(k.pembaca)).formulir(None, both)


def test_letters_of_other_cases_are_refused(k: KantorUji) -> None:
    rid = keberatan(k)
    with pytest.raises(UserError, match="SRT-001"):
        BerkasFasad(k.sesi()).terbitkan(rid, J.PEMBERITAHUAN)


def test_all_letters_of_a_case_as_pdf_and_word(k: KantorUji, tmp_path: Path) -> None:
    rid = dari_permohonan(k)
    letters = BerkasFasad(k.sesi())
    letters.terbitkan(rid, J.TANDA_BUKTI_KEBERATAN)
    jalankan(k, rid, CatatRegister(HARI), balasan(HARI, A, D))
    letters.terbitkan(rid, J.TANGGAPAN_KEBERATAN)
    k.jam.maju(seconds=1)
    done = tulis_surat_kasus(k.kantor, k.ppid, rid, tmp_path / "surat", job=JobControl())
    assert {satu.jenis for satu in done} == {J.TANDA_BUKTI_KEBERATAN, J.TANGGAPAN_KEBERATAN}
    for satu in done:
        assert satu.pdf.read_bytes().startswith(b"%PDF")
        assert satu.docx is not None
        assert "word/document.xml" in zipfile.ZipFile(satu.docx).namelist()
        assert satu.catatan == ""
    KeberatanFasad(k.sesi()).koreksi(
        rid, replace(KeberatanFasad(k.sesi()).detail(rid, "uji").draft, rincian="Lain"), "salah"
    )
    again = tulis_surat_kasus(k.kantor, k.ppid, rid, tmp_path / "lagi", job=JobControl())
    assert {satu.catatan for satu in again} == {BERUBAH}
    assert [a.pdf.read_bytes() for a in again] == [d.pdf.read_bytes() for d in done]


def test_the_register_of_a_year(k: KantorUji, tmp_path: Path) -> None:
    first = dari_permohonan(k)
    sampai_disampaikan(k, first, A, D, hari=HARI)
    jalankan(k, first, TerimaTanggapan(HARI, "Puas"))
    second = keberatan(k, B, nama_kuasa="Budi Hartono", surat_kuasa_ada=True)
    agreed = keberatan(k, C)
    jalankan(k, agreed, CatatRegister(HARI), MulaiMusyawarah(HARI), Sepakat(HARI, "Ya"))
    fasad = KeberatanFasad(k.sesi())
    path = tmp_path / "r.xlsx"
    done = fasad.ekspor_register(path, tahun=2026, publik=False, bentuk="xlsx", job=JobControl())
    assert done.baris == 3
    book = openpyxl.load_workbook(path)
    sheet = book.active
    rows = [list(row) for row in sheet.iter_rows(min_row=3, values_only=True)]
    assert [row[0] for row in rows] == [1, 2, 3]
    assert rows[0][6] == "0001/PPID/2026"
    assert rows[0][9:16] == ["√", None, None, "√", None, None, None]
    assert rows[0][16] == "Menguatkan putusan PPID"
    assert rows[0][17] == datetime(2026, 11, 16)
    assert rows[0][18:] == ["Drs. Haryo, Sekretaris Daerah", "Puas"]
    assert rows[1][6] is None  # ground b alone has no request
    assert (rows[2][16], rows[2][17]) == ("Selesai dengan musyawarah", datetime(2026, 11, 16))
    full = [list(row) for row in book["Lengkap"].iter_rows(min_row=2, values_only=True)]
    assert full[0][1] == "001/KEB/PPID/2026"
    assert "Budi Hartono (surat kuasa ada)" in full[1][6]
    assert second is not None


def test_the_public_register_names_nobody(k: KantorUji, tmp_path: Path) -> None:
    keberatan(k, B, kasus_posisi="x", rincian="Berkas Siti Nurhaliza di 081234567890")
    fasad = KeberatanFasad(k.sesi(k.pembaca))
    path = tmp_path / "r.xlsx"
    fasad.ekspor_register(path, tahun=2026, publik=True, bentuk="xlsx", job=JobControl())
    book = openpyxl.load_workbook(path)
    assert book.sheetnames == ["Keberatan 2026"]
    text = " ".join(str(v) for row in book.active.iter_rows(values_only=True) for v in row if v)
    for secret in ("Siti", "Nurhaliza", "081234567890", "Diponegoro", "contoh.id"):
        assert secret not in text
    pdf = tmp_path / "r.pdf"
    fasad.ekspor_register(pdf, tahun=2026, publik=True, bentuk="pdf", job=JobControl())
    assert "Siti" not in teks_pdf(pdf.read_bytes())
    with pytest.raises(AccessDeniedError):
        fasad.ekspor_register(path, tahun=2026, publik=False, bentuk="xlsx", job=JobControl())
    with pytest.raises(UserError, match="EKS-001"):
        fasad.ekspor_register(path, tahun=2026, publik=True, bentuk="csv", job=JobControl())


def test_an_empty_register_says_so(k: KantorUji, tmp_path: Path) -> None:
    path = tmp_path / "r.pdf"
    fasad = KeberatanFasad(k.sesi())
    done = fasad.ekspor_register(path, tahun=2025, publik=False, bentuk="pdf", job=JobControl())
    assert done.baris == 0
    text = teks_pdf(path.read_bytes())
    assert "NIHIL" in text
    assert "REGISTER KEBERATAN" in text


def test_granting_names_the_order(k: KantorUji) -> None:
    rid = keberatan(k)
    jalankan(k, rid, CatatRegister(HARI))
    granted = balasan(HARI, B, putusan=PutusanKeberatan.MENGABULKAN, pertimbangan="Beralasan.")
    jalankan(k, rid, granted)
    text = " ".join(teks_pdf(BerkasFasad(k.sesi()).pratinjau(rid, J.TANGGAPAN_KEBERATAN)).split())
    assert "MENGABULKAN KEBERATAN SELURUHNYA" in text
    assert "Kepada PPID kami perintahkan: Tetap melaksanakan putusan." in text
    assert "Pertimbangan kami: Beralasan." in text
    assert KEBERATAN.nama_pemohon in text
