# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Files that cannot be imported are refused by name with a permanent code."""

from __future__ import annotations

import os
import struct
import zipfile
import zlib
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.errors import CancelledError, UserError
from app.domain.jobs import JobControl
from app.imports.baca import baca
from app.imports.buku import buka
from app.imports.galat import tolak
from app.imports.kamus import muat_kamus
from tests.helpers.impor_buat import (
    ASLI_2022,
    POLOS_2022,
    XLS_2022,
    baca_atau_tolak,
    baca_petak,
    tulis_csv,
    tulis_ods,
    tulis_ole,
    tulis_xlsx,
    tulis_zip_ods,
)

NS = "urn:oasis:names:tc:opendocument:xmlns:"
KEPALA_ODS = (
    f'<office:d xmlns:office="{NS}office:1.0" xmlns:table="{NS}table:1.0" '
    f'xmlns:text="{NS}text:1.0">'
    '<table:table table:name="A">'
)


def _kode(path: Path) -> str:
    with pytest.raises(UserError) as galat:
        buka(path)
    assert path.name in galat.value.what
    assert galat.value.kept
    assert galat.value.action
    return galat.value.code


def _tulis(path: Path, isi: bytes) -> Path:
    path.write_bytes(isi)
    return path


def test_missing_folder_and_empty_files(tmp_path: Path) -> None:
    assert _kode(tmp_path / "tiada.xlsx") == "IMP-001"
    assert _kode(tmp_path / "tiada" / "tiada.xlsx") == "IMP-001"
    assert _kode(tmp_path) == "IMP-002"
    assert _kode(_tulis(tmp_path / "nol.xlsx", b"")) == "IMP-004"


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipa.csv")
    assert _kode(tmp_path / "pipa.csv") == "IMP-002"


def test_unreadable_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = _tulis(tmp_path / "kunci.csv", b"a;b\n")

    def tolak_baca(*_: object, **__: object) -> object:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "open", tolak_baca)
    assert _kode(path) == "IMP-003"


@pytest.mark.parametrize("ukuran", [200_000_000, 200 * 1024 * 1024, 70_000_000])
def test_too_large_is_refused_before_reading(tmp_path: Path, ukuran: int) -> None:
    path = tmp_path / "besar.xlsx"
    with path.open("wb") as berkas:
        berkas.truncate(ukuran)
    with pytest.raises(UserError, match=f"{ukuran // 1_000_000} MB"):
        buka(path)
    assert _kode(path) == "IMP-005"


@pytest.mark.parametrize(
    ("awal", "sebutan"),
    [
        (b"%PDF-1.7\n%\xe2\xe3\n", "PDF"),
        (b"\x89PNG\r\n\x1a\n....", "gambar"),
        (b"Rar!\x1a\x07\x00", "RAR"),
        (b"{\\rtf1\\ansi", "dokumen"),
        (b"MZ\x90\x00", "program"),
        (b"<?xml version='1.0'?><feed/>", "XML"),
    ],
)
def test_other_kinds_are_named(tmp_path: Path, awal: bytes, sebutan: str) -> None:
    with pytest.raises(UserError, match=sebutan) as galat:
        buka(_tulis(tmp_path / "register.xlsx", awal))
    assert galat.value.code == "IMP-006"


def test_protected_workbooks(tmp_path: Path) -> None:
    terkunci = {"EncryptionInfo": b"\x04\x00\x04\x00", "EncryptedPackage": b"\x01" * 5000}
    assert _kode(tulis_ole(tmp_path / "kunci.xlsx", terkunci)) == "IMP-007"
    bof = struct.pack("<HHHHHHII", 0x0809, 16, 0x0600, 5, 0, 0, 0, 0)
    sandi = struct.pack("<HH", 0x002F, 4) + b"\x00" * 4
    isi = bof + sandi + b"\x0a\x00\x00\x00"
    assert _kode(tulis_ole(tmp_path / "kunci.xls", {"Workbook": isi})) == "IMP-007"
    manifes = "<manifest><encryption-data/></manifest>"
    assert _kode(tulis_zip_ods(tmp_path / "kunci.ods", "xx", manifes)) == "IMP-007"


def test_other_office_files(tmp_path: Path) -> None:
    assert _kode(tulis_ole(tmp_path / "a.doc", {"WordDocument": b"x"})) == "IMP-006"
    assert _kode(tulis_ole(tmp_path / "a.msg", {"Lain": b"x"})) == "IMP-006"
    bof = struct.pack("<HHHH", 0x0809, 4, 0x0500, 5)
    assert _kode(tulis_ole(tmp_path / "95.xls", {"Book": bof})) == "IMP-016"
    for isi, kode in (("word/document.xml", "IMP-006"), ("xl/workbook.bin", "IMP-016")):
        path = tmp_path / f"{kode}.zip"
        with zipfile.ZipFile(path, "w") as arsip:
            arsip.writestr(isi, "x")
        assert _kode(path) == kode
    xml = b'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'
    assert _kode(_tulis(tmp_path / "2003.xls", xml)) == "IMP-016"


def test_zip_bombs(tmp_path: Path) -> None:
    bom = tmp_path / "bom.xlsx"
    with zipfile.ZipFile(bom, "w", zipfile.ZIP_DEFLATED) as arsip:
        arsip.writestr("xl/workbook.xml", b"0" * (40 * 1024 * 1024))
    assert _kode(bom) == "IMP-009"
    banyak = tmp_path / "banyak.xlsx"
    with zipfile.ZipFile(banyak, "w") as arsip:
        for n in range(10_001):
            arsip.writestr(f"{n}", b"")
    assert _kode(banyak) == "IMP-009"


def test_a_lying_size_in_the_archive_is_damage(tmp_path: Path) -> None:
    path = tulis_xlsx(tmp_path / "r.xlsx", baca_petak(POLOS_2022))
    isi = bytearray(path.read_bytes())
    letak = isi.find(b"PK\x01\x02")
    asli = struct.unpack_from("<I", isi, letak + 24)[0]
    struct.pack_into("<I", isi, letak + 24, asli // 2)
    assert _kode(_tulis(path, bytes(isi))) == "IMP-008"


def test_xml_declarations_that_could_expand_are_refused(tmp_path: Path) -> None:
    isi = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'
    assert _kode(tulis_zip_ods(tmp_path / "dtd.ods", isi)) == "IMP-008"


def test_ods_that_repeats_cells_without_end(tmp_path: Path) -> None:
    sel = '<table:table-cell{} office:value-type="string"><text:p>x</text:p></table:table-cell>'
    lebar = sel.format(' table:number-columns-repeated="16384"')
    baris = f'<table:table-row table:number-rows-repeated="1000000">{lebar}</table:table-row>'
    ekor = "</table:table></office:d>"
    assert _kode(tulis_zip_ods(tmp_path / "a.ods", KEPALA_ODS + baris + ekor)) == "IMP-009"
    lebar = sel.format(' table:number-columns-repeated="999999999"') * 3
    baris = f"<table:table-row>{lebar}</table:table-row>"
    assert _kode(tulis_zip_ods(tmp_path / "b.ods", KEPALA_ODS + baris + ekor)) == "IMP-013"


def test_too_many_rows_and_columns(tmp_path: Path) -> None:
    kamus = muat_kamus()
    kecil = replace(kamus, batas={**kamus.batas, "baris": 10, "baris_bukan_data": 5})
    with pytest.raises(UserError) as galat:
        buka(POLOS_2022, kamus=kecil)
    assert galat.value.code == "IMP-013"
    lebar = tulis_csv(tmp_path / "lebar.csv", [["x"] * 300])
    assert _kode(lebar) == "IMP-013"


@pytest.mark.parametrize("baris_atas", [0, 3])
@pytest.mark.parametrize("kaki", [0, 2])
def test_the_row_limit_counts_requests_not_the_rows_around_them(
    tmp_path: Path, baris_atas: int, kaki: int
) -> None:
    kamus = muat_kamus()
    kecil = replace(kamus, batas={**kamus.batas, "baris": 16})
    petak: list[list[str]] = [["REGISTER PERMOHONAN"]] * baris_atas
    petak += [["No", "Tanggal", "Nama", "Informasi yang diminta"]]
    petak += [[str(n), "2/3/2025", f"Warga {n}", f"Dokumen {n}"] for n in range(1, 17)]
    petak += [["Jumlah", "", "16", ""]] * kaki
    pas = tulis_csv(tmp_path / "pas.csv", petak)
    assert len(baca(buka(pas, kamus=kecil), kamus=kecil).baris) == 16
    petak.insert(len(petak) - kaki, ["17", "2/3/2025", "Warga 17", "Dokumen 17"])
    lebih = tulis_csv(tmp_path / "lebih.csv", petak)
    with pytest.raises(UserError) as galat:
        baca(buka(lebih, kamus=kecil), kamus=kecil)
    assert (galat.value.code, "16 baris permohonan" in galat.value.what) == ("IMP-013", True)


def test_binary_csv_is_refused_politely(tmp_path: Path) -> None:
    assert _kode(_tulis(tmp_path / "biner.csv", b"No;Nama\n1;Si\x00ti\n")) == "IMP-010"
    assert _kode(_tulis(tmp_path / "biner2.csv", bytes(range(256)) * 8)) == "IMP-010"
    assert _kode(_tulis(tmp_path / "ganjil.csv", b"\xff\xfeN\x00o")) == "IMP-008"


def test_files_without_a_table(tmp_path: Path) -> None:
    assert _kode(_tulis(tmp_path / "spasi.csv", b"\r\n \r\n;;\r\n")) == "IMP-011"
    assert _kode(_tulis(tmp_path / "kosong.xls", b"<html><p>halo</p></html>")) == "IMP-011"
    assert _kode(tulis_xlsx(tmp_path / "kosong.xlsx", [])) == "IMP-011"


def test_no_heading_and_unknown_sheet(tmp_path: Path) -> None:
    buku = buka(_tulis(tmp_path / "acak.csv", b"a;b;c\n1;2;3\n4;5;6\n"))
    with pytest.raises(UserError) as galat:
        baca(buku)
    assert galat.value.code == "IMP-012"
    with pytest.raises(UserError) as galat:
        baca(buku, "Lain")
    assert galat.value.code == "IMP-017"


def test_utf16_without_mark_and_windows_letters(tmp_path: Path) -> None:
    petak = baca_petak(POLOS_2022)
    petak[1][2] = "Siti “Ani” – Müller"
    for kodek in ("utf-16-le", "cp1252", "utf-8"):
        path = tulis_csv(tmp_path / f"{kodek}.csv", petak, pemisah=";", kodek=kodek)
        hasil = baca(buka(path))
        assert len(hasil.baris) == 16
        assert hasil.baris[0].nama == "Siti “Ani” – Müller"
        assert any("pengodean" in c.pesan for c in hasil.catatan) is (kodek != "utf-8")


def test_excel_separator_line_keeps_row_numbers(tmp_path: Path) -> None:
    path = tulis_csv(tmp_path / "r.csv", baca_petak(POLOS_2022), pemisah=";")
    path.write_bytes(b"sep=;\r\n" + path.read_bytes())
    hasil = baca(buka(path))
    assert hasil.baris_header == 2
    assert len(hasil.baris) == 16


def test_unclosed_quote_is_told(tmp_path: Path) -> None:
    isi = POLOS_2022.read_bytes() + b'17,30/12/2022,"Tanpa penutup,,,x,,v,,,,,,,,,,,,\r\n'
    hasil = baca(buka(_tulis(tmp_path / "kutip.csv", isi)))
    assert len(hasil.baris) == 17
    assert any("kutip" in c.pesan for c in hasil.catatan)


def test_cancel_and_progress(tmp_path: Path) -> None:
    langkah: list[tuple[int, int, str]] = []
    job = JobControl(lambda *a: langkah.append(a))
    baca(buka(ASLI_2022, job=job), job=job)
    assert langkah
    assert all(selesai <= semua for selesai, semua, _ in langkah)
    for path in (
        ASLI_2022,
        XLS_2022,
        tulis_xlsx(tmp_path / "r.xlsx", baca_petak(ASLI_2022)),
        tulis_ods(tmp_path / "r.ods", baca_petak(ASLI_2022)),
    ):
        batal = JobControl()
        batal.cancel()
        with pytest.raises(CancelledError):
            buka(path, job=batal)
        buku = buka(path)
        with pytest.raises(CancelledError):
            baca(buku, job=batal)


@pytest.mark.parametrize("nomor", range(1, 18))
def test_every_refusal_reads_as_a_sentence(nomor: int) -> None:
    galat = tolak(f"IMP-{nomor:03}", "r.xlsx", "rincian")
    assert "r.xlsx" in galat.what
    assert "{" not in galat.what + galat.action
    assert galat.what.endswith(".")
    assert galat.action.endswith(".")


def _kelas_letak(isi: bytes) -> list[int]:
    """Offsets of every class: header, inside each part, central directory, last bytes."""
    letak = {0, 1, 2, 4, 8, 30, 100, 512, 513, 1024, len(isi) - 1, len(isi) - 22, len(isi) - 23}
    mulai = 0
    while (mulai := isi.find(b"PK", mulai)) >= 0:
        letak.update({mulai, mulai + 5, mulai + 31, mulai + 60})
        mulai += 2
    letak.update(range(0, len(isi), max(len(isi) // 60, 1)))
    return sorted(n for n in letak if 0 <= n < len(isi))


def _sumber(tmp_path: Path, akhiran: str) -> bytes:
    petak = baca_petak(ASLI_2022)
    if akhiran == "xlsx":
        return tulis_xlsx(tmp_path / "asal.xlsx", petak).read_bytes()
    if akhiran == "ods":
        return tulis_ods(tmp_path / "asal.ods", petak).read_bytes()
    return XLS_2022.read_bytes()


@pytest.mark.parametrize("akhiran", ["xlsx", "ods", "xls"])
def test_truncated_files_are_refused(tmp_path: Path, akhiran: str) -> None:
    isi = _sumber(tmp_path, akhiran)
    for n in _kelas_letak(isi):
        path = _tulis(tmp_path / f"potong.{akhiran}", isi[:n])
        hasil = baca_atau_tolak(path)
        if hasil is not None:  # only an .xls may lose its very tail (padding) and still be whole
            assert akhiran == "xls"
            assert len(hasil.baris) == 16


def test_broken_xml_inside_a_sound_archive(tmp_path: Path) -> None:
    asal = tulis_xlsx(tmp_path / "asal.xlsx", baca_petak(ASLI_2022))
    with zipfile.ZipFile(asal) as arsip:
        semua = {n: arsip.read(n) for n in arsip.namelist()}
    for rusak in semua:
        for potongan in (semua[rusak][: len(semua[rusak]) // 2], b"", b"\x00\xff<"):
            path = tmp_path / "rusak.xlsx"
            with zipfile.ZipFile(path, "w") as arsip:
                for nama, isi in semua.items():
                    arsip.writestr(nama, potongan if nama == rusak else isi)
            baca_atau_tolak(path)
    with zipfile.ZipFile(tulis_ods(tmp_path / "asal.ods", baca_petak(ASLI_2022))) as arsip:
        isi_ods = arsip.read("content.xml").decode()
    for n in range(0, len(isi_ods), len(isi_ods) // 40):
        assert _kode(tulis_zip_ods(tmp_path / "r.ods", isi_ods[:n])) == "IMP-008"


def test_checksums_of_the_archive_are_really_checked(tmp_path: Path) -> None:
    path = tulis_ods(tmp_path / "r.ods", baca_petak(ASLI_2022))
    with zipfile.ZipFile(path) as arsip:
        info = arsip.getinfo("content.xml")
        crc = info.CRC
        assert crc == zlib.crc32(arsip.read("content.xml"))
    isi = path.read_bytes().replace(struct.pack("<I", crc), struct.pack("<I", crc ^ 1))
    assert _kode(_tulis(path, isi)) == "IMP-008"
