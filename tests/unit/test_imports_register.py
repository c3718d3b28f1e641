# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The real registers of Sumedang come in whole, in every format, with the guessed mapping."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from app.domain.impor import BarisImpor, Bidang, HasilBaca, Tingkat
from app.domain.kalender import Kalender
from app.domain.kip import Kanal, Keputusan
from app.imports.baca import baca
from app.imports.buku import buka
from app.imports.ringkas import hitung_terlambat, uji_kering
from tests.helpers.impor_buat import (
    ASLI_2022,
    POLOS_2022,
    POLOS_2023,
    XLS_2022,
    baca_petak,
    gabungan_2022,
    tulis_csv,
    tulis_ods,
    tulis_xlsx,
)
from tests.helpers.kalender import libur_bawaan

KOLOM_TEKS = {
    "nomor": "No.",
    "nama": "Nama",
    "kontak": "Nomor Kontak",
    "pekerjaan": "Pekerjaan",
    "rincian": "Informasi yang diminta",
    "tujuan": "Tujuan Penggunaan Informasi",
    "keputusan": "Keputusan",
    "alasan_penolakan": "Alasan Penolakan",
    "biaya": "Biaya",
    "cara": "Cara Mendapatkan",
}
KOLOM_CENTANG = {
    "dikuasai_ya": "Dibawah Penguasaan - Ya",
    "dikuasai_tidak": "Dibawah Penguasaan - Tidak",
    "belum_didokumentasikan": "Belum Didokumentasikan",
    "softcopy": "Soft copy",
    "hardcopy": "Hard copy",
    "melihat": "Melihat/Mengetahui/Mendengar",
    "salinan": "Meminta Salinan",
}


def _baca(path: Path) -> HasilBaca:
    return baca(buka(path))


def _nomor(hasil: HasilBaca, nomor: int) -> BarisImpor:
    return next(b for b in hasil.baris if b.nomor == str(nomor))


def _kode(baris: BarisImpor) -> set[str]:
    return {c.kode for c in baris.catatan if c.tingkat is Tingkat.PERINGATAN}


@pytest.mark.parametrize(("path", "jumlah"), [(POLOS_2022, 16), (POLOS_2023, 75)])
def test_every_cell_of_the_register_arrives(path: Path, jumlah: int) -> None:
    petak = baca_petak(path)
    hasil = _baca(path)
    assert len(hasil.baris) == jumlah == len(petak) - 1
    for asal, baris in zip(petak[1:], hasil.baris, strict=True):
        sel = dict(zip(petak[0], asal, strict=True))
        for atribut, kolom in KOLOM_TEKS.items():
            harap = "" if sel[kolom].strip() == "-" else sel[kolom].strip()
            assert getattr(baris, atribut) == harap, (baris.baris, kolom)
        for atribut, kolom in KOLOM_CENTANG.items():
            assert getattr(baris, atribut) is (sel[kolom].lower() == "v"), (baris.baris, kolom)
        assert baris.teks_tanggal == (
            sel["Tgl"],
            sel["Pemberitahuan Tertulis"],
            sel["Pemberian Informasi"],
        )
    assert not any(b.galat for b in hasil.baris)


def test_original_layout_has_title_and_three_heading_rows() -> None:
    hasil = _baca(ASLI_2022)
    assert (hasil.baris_header, hasil.jumlah_baris_header) == (2, 3)
    assert hasil.tata_letak == "sumedang-2022"
    assert len(hasil.baris) == 16
    assert hasil.baris[0].baris == 5
    assert len(hasil.pemetaan()) == 20
    judul = {k.bidang: k.judul for k in hasil.kolom}
    assert judul[Bidang.DIKUASAI_TIDAK] == "Status Informasi > Dibawah Penguasaan > Tidak"


def _xlsx(folder: Path) -> Path:
    return tulis_xlsx(folder / "r.xlsx", baca_petak(ASLI_2022), gabungan_2022())


def _ods(folder: Path) -> Path:
    return tulis_ods(folder / "r.ods", baca_petak(ASLI_2022), gabungan_2022())


def _titik_koma(folder: Path) -> Path:
    return tulis_csv(folder / "r.csv", baca_petak(ASLI_2022), pemisah=";", kodek="utf-8-sig")


def _utf16(folder: Path) -> Path:
    return tulis_csv(folder / "r.csv", baca_petak(ASLI_2022), pemisah="\t", kodek="utf-16")


def _cp1252(folder: Path) -> Path:
    return tulis_csv(folder / "r.csv", baca_petak(ASLI_2022), pemisah=";", kodek="cp1252")


def _html(folder: Path) -> Path:
    petak = baca_petak(ASLI_2022)
    baris = "".join("<tr>" + "".join(f"<td>{n}" for n in b) + "\n" for b in petak)
    path = folder / "r.xls"
    path.write_text(f"<html><body><table border=1>{baris}</table></body></html>", encoding="utf-8")
    return path


def _xls(folder: Path) -> Path:
    return XLS_2022


@pytest.mark.parametrize("buat", [_xlsx, _ods, _titik_koma, _utf16, _cp1252, _html, _xls])
def test_the_same_register_comes_in_from_every_format(
    tmp_path: Path, buat: Callable[[Path], Path]
) -> None:
    asli = _baca(POLOS_2022)
    hasil = _baca(buat(tmp_path))
    assert [b.sidik for b in hasil.baris] == [b.sidik for b in asli.baris]
    assert [b.sidik_isi for b in hasil.baris] == [b.sidik_isi for b in asli.baris]
    assert [b.tanggal for b in hasil.baris] == [b.tanggal for b in asli.baris]
    assert [_kode(b) for b in hasil.baris] == [_kode(b) for b in asli.baris]


def test_2023_as_xlsx_with_true_dates_keeps_its_fingerprints(tmp_path: Path) -> None:
    petak: list[list[object]] = [list(b) for b in baca_petak(POLOS_2023)]
    asli = _baca(POLOS_2023)
    for sel, baris in zip(petak[1:], asli.baris, strict=True):
        sel[0] = int(str(sel[0]))
        sel[1] = baris.tanggal
        sel[17] = baris.tanggal_pemberian
    hasil = _baca(tulis_xlsx(tmp_path / "2023.xlsx", petak))  # type: ignore[arg-type]
    assert [b.sidik for b in hasil.baris] == [b.sidik for b in asli.baris]
    assert [b.sidik_isi for b in hasil.baris] == [b.sidik_isi for b in asli.baris]


def test_doubtful_dates_of_2022_warn_and_are_never_invented() -> None:
    hasil = _baca(ASLI_2022)
    lima_belas = _nomor(hasil, 15)
    assert lima_belas.tanggal is None
    assert lima_belas.teks_tanggal[0] == "26-Desember"
    assert lima_belas.ke_register().teks_tanggal == ("26-Desember", "", "")
    assert _kode(lima_belas) == {"tanpa_tahun"}
    dua_belas = _nomor(hasil, 12)
    assert dua_belas.tanggal == date(2022, 12, 6)
    assert dua_belas.tanggal_pemberitahuan == date(2022, 12, 6)
    assert dua_belas.tanggal_pemberian == date(2022, 12, 7)
    assert _kode(dua_belas) == {"ambigu"}
    tiga_belas = _nomor(hasil, 13)
    assert tiga_belas.tanggal_pemberitahuan == date(2020, 12, 19)
    assert _kode(tiga_belas) == {"mendahului", "tahun_lain"}
    for nomor in (7, 8):
        baris = _nomor(hasil, nomor)
        assert baris.tanggal == date(2022, 3, 6)
        assert _kode(baris) == {"urutan"}
        assert "3 Juni 2022" in baris.catatan[0].pesan
    ragu = {b.nomor for b in hasil.baris if b.meragukan}
    assert ragu == {"7", "8", "10", "12", "13", "15"}


def test_doubtful_rows_of_2023_name_their_cell() -> None:
    hasil = _baca(POLOS_2023)
    assert {b.nomor for b in hasil.baris if b.meragukan} == {"5", "6", "7", "8", "57", "74"}
    delapan = _nomor(hasil, 8)
    assert delapan.tanggal_pemberitahuan == date(2022, 3, 6)
    assert {c.sel.tempat for c in delapan.catatan} == {"baris 9, sel Q9", "baris 9, sel R9"}
    assert delapan.catatan[0].kalimat.startswith("Baris 9, sel Q9 (Pemberitahuan Tertulis): ")
    assert _nomor(hasil, 5).tanggal == date(2023, 2, 20)
    tujuh = _nomor(hasil, 7)
    assert (tujuh.keputusan, tujuh.alasan_penolakan) == ("", "Informasi yang diminta tidak jelas")
    assert _kode(tujuh) == {"alasan_tanpa_keputusan"}


def test_channels_and_decisions_are_understood() -> None:
    dua_dua, dua_tiga = _baca(POLOS_2022), _baca(POLOS_2023)
    assert {b.kanal for b in dua_tiga.baris} == {Kanal.WEBSITE, Kanal.LANGSUNG, Kanal.WHATSAPP}
    assert _nomor(dua_dua, 2).kanal is Kanal.MEDIA_SOSIAL
    assert _nomor(dua_dua, 6).kanal is Kanal.WHATSAPP
    assert _nomor(dua_dua, 8).kanal is Kanal.EMAIL
    assert _nomor(dua_dua, 12).kanal is Kanal.SURAT
    assert _nomor(dua_dua, 12).cara == "Mengirim Surat"
    assert {b.keputusan_baku for b in dua_dua.baris} == {Keputusan.DIKABULKAN_SELURUH}
    assert _nomor(dua_tiga, 23).biaya == "Grats"
    assert _nomor(dua_tiga, 23).biaya_baku == "Gratis"
    assert _nomor(dua_tiga, 19).pekerjaan_baku == "Pegawai Negeri Sipil"


@pytest.mark.parametrize("mode", ["national+joint", "national"])
def test_late_answers_are_found_and_counted(mode: str) -> None:
    kalender = Kalender(hari=tuple(libur_bawaan()), mode=mode)
    hasil = hitung_terlambat(_baca(POLOS_2023).baris, kalender.jumlah_hari_kerja)
    assert [(t.baris.nomor, t.hari) for t in hasil.terlambat] == [
        ("31", 14),
        ("68", 13),
        ("73", 11),
    ]
    assert (hasil.pemberitahuan, hasil.pemberian) == (0, 3)
    assert [b.nomor for b in hasil.tidak_terhitung] == ["8"]
    for path in (POLOS_2022, ASLI_2022):
        hasil = hitung_terlambat(_baca(path).baris, kalender.jumlah_hari_kerja)
        assert hasil.terlambat == ()
        assert [b.nomor for b in hasil.tidak_terhitung] == ["15"]


def test_dry_run_recognises_rows_stored_before() -> None:
    hasil = _baca(POLOS_2023)
    pertama = uji_kering(hasil, tahun=2023, hari_ini=date(2024, 1, 2))
    assert (pertama.jumlah, pertama.baru, pertama.sudah_ada) == (75, 75, 0)
    assert (pertama.peringatan, pertama.galat, pertama.tahun_lain) == (6, 0, 0)
    assert pertama.dapat_disimpan
    dikenal = {b.sidik for b in hasil.baris[:40]}
    kedua = uji_kering(hasil, tahun=2023, hari_ini=date(2024, 1, 2), sudah_ada=dikenal)
    assert (kedua.baru, kedua.sudah_ada) == (35, 40)
    lain = uji_kering(hasil, tahun=2022, hari_ini=date(2023, 6, 1))
    assert lain.tahun_lain == 75
    assert any(c.kode == "masa_depan" for c in lain.catatan)


def test_an_overlapping_file_gives_the_same_fingerprints(tmp_path: Path) -> None:
    petak = baca_petak(POLOS_2023)
    semua = {b.sidik for b in _baca(POLOS_2023).baris}
    potongan = [petak[0], *reversed(petak[30:60])]
    hasil = _baca(tulis_csv(tmp_path / "separuh.csv", potongan))
    assert len(hasil.baris) == 30
    assert {b.sidik for b in hasil.baris} <= semua
