# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Old registers of objections: known layouts, doubts kept as words, undo, nothing stored twice."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest

from app.domain.errors import UserError
from app.domain.impor_keberatan import UjiImporKeberatan
from app.domain.jobs import JobControl
from app.domain.keberatan import PutusanKeberatan, StatusKeberatan
from app.domain.keberatan_isian import TerimaTanggapan
from app.models.perkara import Keberatan
from app.services.fasad_keberatan import KeberatanFasad
from app.services.fasad_register import RegisterFasad
from tests.helpers.kantor import WIB, KantorUji, kantor_uji
from tests.helpers.keberatan import (
    A,
    B,
    C,
    G,
    jalankan,
    keberatan,
    permohonan_ditolak,
    sampai_disampaikan,
)

JOB = JobControl()
KEPALA = (
    "No.;Tgl;Nama;Alamat;Nomor Kontak;Pekerjaan;No. Pendaftaran permintaan informasi;"
    "Informasi Yang Diminta;Tujuan Penggunaan Informasi;"
    "Alasan Pengajuan Keberatan (Pasal 35 ayat (1) UU KIP);;;;;;;Keputusan atasan PPID;"
    "Hari dan Tanggal Pemberian tanggapan atas Keberatan;Nama dan Posisi Atasan PPID;"
    "Tanggapan Pemohon Informasi\n"
    ";;;;;;;;;a;b;c;d;e;f;g;;;;\n"
)
SUMBAR = (
    "nomor registrasi,tanggal diterima,identitas lengkap pemohon/kuasa,"
    "nomor pendaftaran permohonan,informasi yang diminta,tujuan penggunaan,alasan,"
    "keputusan Atasan PPID,hari dan tanggal pemberian tanggapan,"
    "nama dan posisi atasan PPID,tanggapan pemohon"
)
DESA = "#,Tanggal,Kode,Pemohon,Nomor Permohonan,Alasan,Status"


@pytest.fixture
def k(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[KantorUji]:
    monkeypatch.setenv("LUMBUNG_STATE", str(tmp_path / "state"))
    with kantor_uji(tmp_path / "k", mulai=datetime(2026, 11, 16, 9, 0, tzinfo=WIB)) as office:
        yield office


def uji(k: KantorUji, path: Path, isi: str, *, tahun: int = 2022) -> UjiImporKeberatan:
    path.write_text(isi, encoding="utf-8")
    return KeberatanFasad(k.sesi()).uji_impor(path, tahun=tahun, job=JOB)


def semua(k: KantorUji) -> list[Keberatan]:
    with k.kantor.read() as session:
        return list(session.query(Keberatan).filter(Keberatan.hapus.is_(False)).order_by("id"))


def test_the_annex_with_its_two_head_rows(k: KantorUji, tmp_path: Path) -> None:
    tried = uji(
        k,
        tmp_path / "lama.csv",
        "REGISTER KEBERATAN TAHUN 2022;;;;;;;;;;;;;;;;;;;\n"
        + KEPALA
        + ";".join(str(n) for n in range(1, 21))
        + "\n1;03/02/2022;Andi;Jalan A 1;81234567890;PNS;P-7;Anggaran;Riset;√;;v;;;;;"
        "Menguatkan putusan PPID;Kamis, 17 Maret 2022;Drs. B, Sekda;Puas\n"
        "2;26-Desember;Budi;-;-;-;-;Data;-;;V;;;;;;Diberikan lisan;-;-;-\n",
    )
    assert (tried.baru, tried.sudah_ada, tried.galat) == (2, 0, 0)
    first, second = tried.hasil.baris
    assert (first.alasan, first.putusan) == ((A, C), PutusanKeberatan.MENGUATKAN)
    assert (first.tanggal, first.tanggal_tanggapan) == (date(2022, 2, 3), date(2022, 3, 17))
    assert first.teks_tanggal == ("", "")
    assert (second.tanggal, second.teks_tanggal[0]) == (None, "26-Desember")
    codes = {note.kode for note in second.catatan}
    assert "keputusan_teks" in codes
    assert any(note.kode == "nol_hilang" for note in first.catatan)
    assert all("baris" in note.kalimat.lower() for note in tried.catatan)
    stored = KeberatanFasad(k.sesi()).simpan_impor(tried, tahun=2022, job=JOB)
    assert stored.baru == 2
    one, two = sorted(semua(k), key=lambda row: row.urut_register)
    assert (one.nomor, one.urut_register, one.alasan, one.status) == (
        "1",
        1,
        "ac",
        StatusKeberatan.SELESAI,
    )
    assert (one.telepon, one.tanggal_catat) == ("081234567890", None)
    assert (two.tanggal_terima, two.putusan, two.batas) == (None, None, None)


def test_the_old_register_prints_as_it_was(k: KantorUji, tmp_path: Path) -> None:
    tried = uji(
        k,
        tmp_path / "lama.csv",
        KEPALA
        + "1;26-Desember;Budi;;;;P-9;Data;;;√;;;;;;Diberikan lisan;20--02-2023x;Sekda B;Oke\n",
    )
    fasad = KeberatanFasad(k.sesi())
    fasad.simpan_impor(tried, tahun=2022, job=JOB)
    out = tmp_path / "r.xlsx"
    fasad.ekspor_register(out, tahun=2022, publik=False, bentuk="xlsx", job=JOB)
    (row,) = openpyxl.load_workbook(out).active.iter_rows(min_row=3, values_only=True)
    assert row[1] == "26-Desember"
    assert row[6] == "P-9"
    assert row[9:16] == (None, "√", None, None, None, None, None)
    assert row[16:] == ("Diberikan lisan", "20--02-2023x", "Sekda B", "Oke")


@pytest.mark.parametrize(
    ("kepala", "baris"),
    [
        (
            SUMBAR,
            'K-1,03/02/2022,Andi,P-7,Anggaran,Riset,"a, c dan g",Dikabulkan,17/03/2022,Sekda,Puas',
        ),
        (
            DESA,
            "1,03/02/2022,K-1,Andi,P-7,huruf a; c; g,Dikabulkan",
        ),
    ],
    ids=["sumbar", "desa"],
)
def test_other_layouts_that_were_really_found(
    k: KantorUji, tmp_path: Path, kepala: str, baris: str
) -> None:
    tried = uji(k, tmp_path / "lama.csv", f"{kepala}\n{baris}\n")
    (row,) = tried.hasil.baris
    assert (row.nomor, row.tanggal, row.alasan) == ("K-1", date(2022, 2, 3), (A, C, G))
    assert row.putusan is PutusanKeberatan.MENGABULKAN
    assert all(bidang is not None for _, bidang in tried.hasil.kolom)


def test_words_are_no_ground(k: KantorUji, tmp_path: Path) -> None:
    tried = uji(k, tmp_path / "lama.csv", f"{DESA}\n1,3/2/2022,K,Andi,P,tidak dibalas,\n")
    assert [note.kode for note in tried.catatan if note.kode == "alasan_teks"]
    KeberatanFasad(k.sesi()).simpan_impor(tried, tahun=2022, job=JOB)
    (row,) = semua(k)
    assert (row.alasan, row.status) == ("", StatusKeberatan.TERCATAT)
    assert "tidak dibalas" in row.keterangan


def test_an_export_comes_back_the_same_and_only_once(k: KantorUji, tmp_path: Path) -> None:
    rid = keberatan(k, A, C)
    sampai_disampaikan(k, rid, A, C, hari=date(2026, 11, 16))
    jalankan(k, rid, TerimaTanggapan(date(2026, 11, 16), "Puas"))
    keberatan(k, B)
    fasad = KeberatanFasad(k.sesi())
    out = tmp_path / "r.xlsx"
    fasad.ekspor_register(out, tahun=2026, publik=False, bentuk="xlsx", job=JOB)
    before = [list(r) for r in openpyxl.load_workbook(out).active.iter_rows(values_only=True)]
    tried = fasad.uji_impor(out, tahun=2025, job=JOB)
    assert tried.baru == 2
    stored = fasad.simpan_impor(tried, tahun=2025, job=JOB)
    assert fasad.uji_impor(out, tahun=2025, job=JOB).sudah_ada == 2
    assert fasad.simpan_impor(tried, tahun=2025, job=JOB).baru == 0
    again = tmp_path / "lagi.xlsx"
    fasad.ekspor_register(again, tahun=2025, publik=False, bentuk="xlsx", job=JOB)
    after = [list(r) for r in openpyxl.load_workbook(again).active.iter_rows(values_only=True)]
    assert after == before
    RegisterFasad(k.sesi()).batalkan_impor(stored.id, "uji")
    assert fasad.uji_impor(out, tahun=2025, job=JOB).baru == 2


def test_an_import_that_was_worked_on_stays(k: KantorUji, tmp_path: Path) -> None:
    isi = KEPALA + "1;03/02/2026;Andi;Jalan A 1;0812345678;;P-7;Data;;√;;;;;;;;;;\n"
    tried = uji(k, tmp_path / "lama.csv", isi, tahun=2026)
    fasad = KeberatanFasad(k.sesi())
    stored = fasad.simpan_impor(tried, tahun=2026, job=JOB)
    (row,) = semua(k)
    assert (row.status, row.batas) == (StatusKeberatan.TERCATAT, date(2026, 3, 26))
    draft = fasad.detail(row.id, "uji").draft
    fasad.koreksi(row.id, draft.__class__(**{**vars(draft), "tujuan": "Riset"}), "lengkapi")
    with pytest.raises(UserError, match="IMP-021"):
        RegisterFasad(k.sesi()).batalkan_impor(stored.id, "uji")


def test_a_request_of_this_register_is_linked_by_its_number(k: KantorUji, tmp_path: Path) -> None:
    rid = permohonan_ditolak(k)
    isi = KEPALA + "1;09/11/2026;Andi;Jalan A 1;0812345678;;0001/PPID/2026;Data;;√;;;;;;;;;;\n"
    tried = uji(k, tmp_path / "lama.csv", isi, tahun=2026)
    KeberatanFasad(k.sesi()).simpan_impor(tried, tahun=2026, job=JOB)
    assert semua(k)[0].permohonan_id == rid


def test_a_bad_row_stores_nothing(k: KantorUji, tmp_path: Path) -> None:
    isi = KEPALA + "1;03/02/2022;Andi;;;;;Data;;√;;;;;;;;;;\n2;;;Jalan B;;;;;;;√;;;;;;;;;\n"
    tried = uji(k, tmp_path / "lama.csv", isi)
    assert (tried.galat, tried.dapat_disimpan) == (1, False)
    with pytest.raises(UserError, match="IMP-022") as caught:
        KeberatanFasad(k.sesi()).simpan_impor(tried, tahun=2022, job=JOB)
    assert "baris 4" in caught.value.what.lower()
    assert semua(k) == []


def test_what_is_no_register_of_objections_is_refused(k: KantorUji, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="IMP-012"):
        uji(k, tmp_path / "lain.csv", "A,B,C,D\n1,2,3,4\n")
    with pytest.raises(UserError, match="THN-001"):
        uji(k, tmp_path / "lama.csv", KEPALA, tahun=1999)
    empty = uji(k, tmp_path / "kosong.csv", KEPALA)
    assert not empty.dapat_disimpan
    assert "tidak ada baris" in empty.catatan[0].pesan
