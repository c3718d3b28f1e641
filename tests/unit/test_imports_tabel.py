# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Headings, columns, rows and values of registers as offices really keep them."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from app.domain.errors import UserError
from app.domain.impor import BarisImpor, Bidang, HasilBaca, Sel, Tingkat, nama_kolom
from app.domain.kip import Kanal, Keputusan
from app.imports.baca import baca, petakan, pilih_lembar
from app.imports.buku import buka
from app.imports.kamus import muat_kamus
from app.imports.lembar import Persegi
from app.imports.ringkas import uji_kering
from app.imports.tebak import dekat_dengan, tebak_kolom
from tests.helpers.impor_buat import (
    JUDUL_21,
    Nilai,
    Petak,
    judul_bertingkat,
    tulis_csv,
    tulis_ods,
    tulis_xlsx,
)

KAMUS = muat_kamus()
RINGKAS = ("No", "Tgl", "Nama", "Informasi yang diminta", "Keputusan", "Pemberitahuan Tertulis")


def _baris(nomor: int, **lain: Nilai) -> list[Nilai]:
    isi: dict[str, Nilai] = {
        "No": nomor,
        "Tgl": f"{10 + nomor % 18:02}/01/2023",
        "Nama": f"Pemohon {nomor}",
        "Informasi yang diminta": f"Data {nomor}",
        "Keputusan": "Diberikan",
        "Pemberitahuan Tertulis": "31/01/2023",
    }
    return list({**isi, **lain}.values())


def _csv(tmp_path: Path, petak: Petak) -> HasilBaca:
    return baca(buka(tulis_csv(tmp_path / "r.csv", petak)))


def _kode(baris: BarisImpor) -> set[str]:
    return {c.kode for c in baris.catatan}


def _dilewati(hasil: HasilBaca) -> list[tuple[int, str]]:
    return [
        (c.sel.baris, c.pesan.split(" tidak")[0]) for c in hasil.catatan if c.kode == "dilewati"
    ]


@pytest.mark.parametrize("letak", KAMUS.tata_letak, ids=lambda t: t.id)
def test_every_known_layout_is_mapped(tmp_path: Path, letak: object) -> None:
    tata = next(t for t in KAMUS.tata_letak if t is letak)
    jalur = [tuple(k.split(" > ")) for k in tata.kolom]
    kolom = tebak_kolom(jalur, [], KAMUS)
    bidang = [k.bidang for k in kolom]
    dipakai = [b for b in bidang if b is not None]
    assert len(dipakai) == len(set(dipakai))
    tanpa = {k.judul for k in kolom if k.bidang is None}
    assert tanpa <= {"Tiket", "Provinsi", "Cara Mendapatkan Salinan Permohonan"}
    assert dekat_dengan(jalur, KAMUS) == tata.id
    judul, gabungan = judul_bertingkat(tata.kolom)
    isi: list[list[Nilai]] = [["7"]]
    hasil = baca(buka(tulis_xlsx(tmp_path / "r.xlsx", [*judul, *isi], gabungan)))
    assert [k.bidang for k in hasil.kolom] == bidang
    assert hasil.jumlah_baris_header == len(judul)


def test_lampiran_viii_maps_to_its_21_columns() -> None:
    kolom = tebak_kolom([tuple(j.split(" > ")) for j in JUDUL_21], [], KAMUS)
    assert [k.bidang for k in kolom] == [
        Bidang.NOMOR,
        Bidang.TANGGAL,
        Bidang.NAMA,
        Bidang.ALAMAT,
        Bidang.KONTAK,
        Bidang.PEKERJAAN,
        Bidang.RINCIAN,
        Bidang.TUJUAN,
        Bidang.DIKUASAI_YA,
        Bidang.DIKUASAI_TIDAK,
        Bidang.BELUM_DIDOKUMENTASIKAN,
        Bidang.SOFTCOPY,
        Bidang.HARDCOPY,
        Bidang.MELIHAT,
        Bidang.SALINAN,
        Bidang.KEPUTUSAN,
        Bidang.ALASAN_PENOLAKAN,
        Bidang.TANGGAL_PEMBERITAHUAN,
        Bidang.TANGGAL_PEMBERIAN,
        Bidang.BIAYA,
        Bidang.CARA,
    ]


def test_a_real_number_beats_a_serial_and_typos_are_forgiven() -> None:
    kolom = tebak_kolom([("No",), ("No. Register",), ("Nama",)], [["1", "P/1", "x"]], KAMUS)
    assert [k.bidang for k in kolom] == [Bidang.URUT, Bidang.NOMOR, Bidang.NAMA]
    kolom = tebak_kolom([("#",), ("Nama Pemohom",), ("Informasi yg diminta",)], [], KAMUS)
    assert [k.bidang for k in kolom] == [Bidang.NOMOR, Bidang.NAMA, Bidang.RINCIAN]
    kolom = tebak_kolom([("Keputu san",), ("PEKER-JAAN",)], [], KAMUS)
    assert [k.bidang for k in kolom] == [Bidang.KEPUTUSAN, Bidang.PEKERJAAN]


def test_page_furniture_is_left_out_and_named(tmp_path: Path) -> None:
    petak: list[list[Nilai]] = [
        ["PEMERINTAH KABUPATEN CONTOH"],
        ["REGISTER PERMOHONAN INFORMASI TAHUN 2023"],
        [],
        [*RINGKAS],
        [1, 2, 3, 4, 5, 6],
        ["JANUARI"],
        _baris(1),
        _baris(2),
        [],
        [*RINGKAS],
        _baris(3),
        [4, None, None, None, None, None],
        ["Jumlah", None, None, 3],
        [],
        [None, None, "Mengetahui,", None, "Contoh, 31 Desember 2023"],
        [None, None, "Kepala Dinas", None, "PPID"],
        [None, None, "Nama Pejabat", None, "Nama PPID"],
        [None, None, "NIP. 19700101", None, "NIP. 19800101"],
    ]
    hasil = _csv(tmp_path, petak)
    assert [b.nomor for b in hasil.baris] == ["1", "2", "3"]
    assert hasil.tahun == 2023
    assert (hasil.baris_header, hasil.jumlah_baris_header) == (4, 1)
    assert _dilewati(hasil) == [
        (5, "baris nomor kolom"),
        (6, "baris pemisah"),
        (10, "judul tabel yang berulang"),
        (12, "baris bernomor yang belum diisi"),
        (13, "baris jumlah"),
        *((n, "catatan atau tanda tangan di bawah tabel") for n in (15, 16, 17, 18)),
    ]
    assert uji_kering(hasil, tahun=2023, hari_ini=date(2024, 1, 1)).dilewati == 9


def test_a_row_broken_by_a_page_is_joined(tmp_path: Path) -> None:
    petak: list[list[Nilai]] = [
        [*RINGKAS],
        _baris(1, **{"Informasi yang diminta": "Data tower"}),
        [*RINGKAS],
        [None, None, None, "di seluruh kecamatan"],
        _baris(2),
        [None, None, "bin Fulan", "dan denahnya"],
        _baris(3, Nama="Budi"),
        [None, None, "Santoso"],
    ]
    hasil = _csv(tmp_path, petak)
    assert [b.rincian for b in hasil.baris][:1] == ["Data tower di seluruh kecamatan"]
    assert hasil.baris[0].baris == 2
    assert "sambungan" in _kode(hasil.baris[0])
    assert hasil.baris[1].nama == "Pemohon 2"  # name and question together: a request of its own
    assert (hasil.baris[2].nama, hasil.baris[2].nomor) == ("bin Fulan", "")
    assert {"tanpa_nomor", "tanpa_tanggal"} <= _kode(hasil.baris[2])
    assert hasil.baris[3].nama == "Budi Santoso"


def test_cells_merged_downwards(tmp_path: Path) -> None:
    petak: list[list[Nilai]] = [
        [*RINGKAS],
        _baris(1),
        [2, None, "Lain", "Data lain", "Diberikan", None],
        _baris(3, **{"Informasi yang diminta": "Bagian satu"}),
        [None, None, None, "bagian dua", None, None],
    ]
    gabungan: list[Persegi] = [(1, 1, 2, 1), (3, 0, 4, 0), (3, 1, 4, 1)]
    for tulis in (tulis_xlsx, tulis_ods):
        hasil = baca(buka(tulis(tmp_path / "r.bin", petak, gabungan)))
        assert [b.nomor for b in hasil.baris] == ["1", "2", "3"]
        assert hasil.baris[1].tanggal == hasil.baris[0].tanggal == date(2023, 1, 11)
        assert "gabungan" in _kode(hasil.baris[1])
        assert hasil.baris[2].rincian == "Bagian satu bagian dua"


def test_best_sheet_is_chosen_and_another_can_be_asked(tmp_path: Path) -> None:
    path = tmp_path / "r.xlsx"
    tulis_xlsx(path, [[*RINGKAS], _baris(1)], lembar="2021")
    isi = load_workbook(path)
    isi.create_sheet("Sampul", 0).append(["Register", "Permohonan"])
    penuh = isi.create_sheet("2022")
    for baris in ([*RINGKAS], _baris(1), _baris(2)):
        penuh.append(baris)
    tersembunyi = isi.create_sheet("Lama")
    tersembunyi.sheet_state = "hidden"
    for baris in ([*RINGKAS], *(_baris(n) for n in range(1, 9))):
        tersembunyi.append(baris)
    isi.save(path)
    buku = buka(path)
    assert buku.nama_lembar == ("Sampul", "2021", "2022", "Lama")
    assert pilih_lembar(buku) == "2022"
    assert len(baca(buku).baris) == 2
    assert len(baca(buku, "Lama").baris) == 8
    with pytest.raises(UserError, match="Sampul"):
        baca(buku, "Sampul")


def test_mapping_can_be_overruled(tmp_path: Path) -> None:
    petak = [["Kol A", "Kol B", "Nama", "No", "Tgl"], ["Data X", "ya", "Siti", "9", "13/02/2023"]]
    hasil = _csv(tmp_path, petak)
    assert hasil.baris[0].rincian == ""
    assert hasil.baris[0].lain == (("Kol A", "Data X"), ("Kol B", "ya"))
    baru = petakan(hasil, {0: Bidang.RINCIAN, 1: "softcopy", 3: None})
    assert (baru.baris[0].rincian, baru.baris[0].softcopy) == ("Data X", True)
    assert baru.baris[0].nomor == ""
    assert baru.baris[0].lain == (("No", "9"),)
    assert baru.sidik_berkas == hasil.sidik_berkas
    tukar = petakan(hasil, {3: Bidang.NAMA})
    assert tukar.pemetaan()[3] is Bidang.NAMA
    assert 2 not in tukar.pemetaan()
    salah: list[dict[int, Bidang | str | None]] = [
        {7: Bidang.NAMA},
        {0: Bidang.NAMA, 1: Bidang.NAMA},
        {0: "entah"},
    ]
    for peta in salah:
        with pytest.raises(UserError) as galat:
            petakan(hasil, peta)
        assert galat.value.code == "IMP-015"
    with pytest.raises(UserError) as galat:
        petakan(hasil, {2: None})
    assert galat.value.code == "IMP-014"


def test_the_heading_can_be_pointed_at(tmp_path: Path) -> None:
    path = tulis_csv(tmp_path / "r.csv", [["x", "y"], ["Siapa", "Apa"], ["Siti", "Data"]])
    with pytest.raises(UserError):
        baca(buka(path))
    hasil = baca(buka(path), baris_header=2)
    assert [k.judul for k in hasil.kolom] == ["Siapa", "Apa"]
    assert hasil.baris == ()
    assert [c.kode for c in hasil.catatan] == ["belum_dipetakan"]
    assert not uji_kering(hasil, tahun=2023, hari_ini=date(2024, 1, 1)).dapat_disimpan
    hasil = petakan(hasil, {0: Bidang.NAMA, 1: Bidang.RINCIAN})
    assert [(b.nama, b.rincian, b.baris) for b in hasil.baris] == [("Siti", "Data", 3)]


def test_formulas_are_never_run(tmp_path: Path) -> None:
    path = tmp_path / "rumus.xlsx"
    buku = Workbook()
    lembar = buku.active
    lembar.append([*RINGKAS])
    lembar.append([1, "13/01/2023", '=CONCATENATE("Si","ti")', "Data", "Diberikan", "31/01/2023"])
    lembar.append([2, "14/01/2023", "Budi", "=1+1", "Diberikan", "31/01/2023"])
    buku.save(path)
    hasil = baca(buka(path))
    assert [b.nama for b in hasil.baris] == ["", "Budi"]
    for baris, sel in zip(hasil.baris, ("C2", "D3"), strict=True):
        catatan = [c for c in baris.catatan if c.kode == "tanpa_nilai"]
        assert [(c.sel.a1, c.tingkat) for c in catatan] == [(sel, Tingkat.PERINGATAN)]


@pytest.mark.parametrize("awalan", ["=", "+", "-", "@", "\t=", "=HYPERLINK("])
def test_text_that_looks_like_a_formula_stays_text(tmp_path: Path, awalan: str) -> None:
    teks = f"{awalan}cmd|' /C calc'!A0".strip()
    petak = [[*RINGKAS], _baris(1, **{"Informasi yang diminta": teks})]
    for tulis in (tulis_csv, tulis_xlsx, tulis_ods):
        assert baca(buka(tulis(tmp_path / "r.bin", petak))).baris[0].rincian == teks


@pytest.mark.parametrize(
    "teks",
    [
        "😀 data 👨‍👩‍👧",
        "بيانات الميزانية",
        "a" * 10_000,
        'dia berkata "ya"; lalu, pergi',
        "O'Brien\nbaris dua",
    ],
)
def test_unusual_text_survives_every_format(tmp_path: Path, teks: str) -> None:
    petak = [[*RINGKAS], _baris(1, **{"Informasi yang diminta": teks})]
    for tulis in (tulis_csv, tulis_xlsx, tulis_ods):
        assert baca(buka(tulis(tmp_path / "r.bin", petak))).baris[0].rincian == teks


def _dua_satu(**isi: Nilai) -> list[Nilai]:
    dasar: dict[str, Nilai] = dict.fromkeys(JUDUL_21)
    dasar |= {"No": 1, "Tgl": "13/01/2023", "Nama": "Siti", "Informasi Yang Diminta": "Data"}
    dasar |= {"Keputusan": "Diberikan"}
    return list({**dasar, **{k.replace("_", " "): v for k, v in isi.items()}}.values())


def _satu(tmp_path: Path, isi: Sequence[Nilai], judul: Sequence[str] = JUDUL_21) -> BarisImpor:
    petak, gabungan = judul_bertingkat(judul)
    return baca(buka(tulis_xlsx(tmp_path / "r.xlsx", [*petak, isi], gabungan))).baris[0]


@pytest.mark.parametrize(
    ("kontak", "harap", "kode"),
    [
        (81234567890, "081234567890", {"nol_hilang"}),
        ("81234567890", "081234567890", {"nol_hilang"}),
        ("0812-3456-7890", "0812-3456-7890", set()),
        ("08xxxxxxxxxx (disamarkan)", "08xxxxxxxxxx (disamarkan)", set()),
        ("+62 812 3456 7890", "+62 812 3456 7890", set()),
        ("8,12E+10", "8,12E+10", {"ilmiah"}),
        ("siti@contoh.id", "siti@contoh.id", set()),
        ("-", "", set()),
        ("0261-201234", "0261-201234", set()),
    ],
)
def test_contacts(tmp_path: Path, kontak: Nilai, harap: str, kode: set[str]) -> None:
    baris = _satu(tmp_path, _dua_satu(Nomor_Kontak=kontak))
    assert baris.kontak == harap
    assert _kode(baris) == kode


@pytest.mark.parametrize("tanda", ["v", "V", "√", "✓", "x", 1, "ya", True, "(v)", "ü", "☑"])
def test_ticks(tmp_path: Path, tanda: Nilai) -> None:
    judul = "Status Informasi > Dibawah Penguasaan > Ya"
    baris = _satu(tmp_path, _dua_satu(**{judul: tanda}))
    assert baris.dikuasai_ya
    assert not baris.dikuasai_tidak
    assert not baris.catatan


def test_what_is_no_tick_is_told_and_another_public_body_is_kept(tmp_path: Path) -> None:
    baris = _satu(
        tmp_path,
        _dua_satu(
            **{
                "Status Informasi > Dibawah Penguasaan > Tdk": "Dinas Pendidikan",
                "Bentuk Informasi Yang Dikuasai > Softcopy": "PDF 3 halaman",
                "Keputusan": "Tidak dikuasai",
            }
        ),
    )
    assert baris.dikuasai_tidak
    assert baris.badan_publik_lain == "Dinas Pendidikan"
    assert not baris.softcopy
    assert _kode(baris) == {"bukan_centang"}
    assert baris.keputusan_baku is Keputusan.TIDAK_DIKUASAI


def test_single_columns_of_words(tmp_path: Path) -> None:
    judul = ("No", "Tanggal", "Nama", "Informasi Yang Diminta", "Status Informasi")
    judul += ("Bentuk Informasi Yang Dikuasai", "Jenis Permohonan", "Keputusan", "Platform")
    isi: list[Nilai] = ["A/1", "13/01/2023", "Siti", "Data", "Tidak dikuasai"]
    isi += ["Softcopy dan Hardcopy", "Meminta salinan", "Dikabulkan sebagian", "Whatsapp"]
    baris = _satu(tmp_path, isi, judul)
    assert (baris.dikuasai_ya, baris.dikuasai_tidak) == (False, True)
    assert (baris.softcopy, baris.hardcopy, baris.melihat, baris.salinan) == (
        True,
        True,
        False,
        True,
    )
    assert baris.keputusan_baku is Keputusan.DIKABULKAN_SEBAGIAN
    assert baris.kanal is Kanal.WHATSAPP


def test_shifted_and_contradicting_rows_are_kept_with_a_warning(tmp_path: Path) -> None:
    baris = _satu(tmp_path, _dua_satu(Keputusan="Informasi yang diminta tidak jelas"))
    assert baris.keputusan == "Informasi yang diminta tidak jelas"
    assert baris.keputusan_baku is None
    assert _kode(baris) == {"keputusan_asing"}
    baris = _satu(tmp_path, _dua_satu(Alasan_Penolakan="Dikecualikan"))
    assert _kode(baris) == {"alasan_tanpa_penolakan"}
    baris = _satu(tmp_path, _dua_satu(Nama="#REF!"))
    assert baris.nama == ""
    assert _kode(baris) == {"galat_rumus", "tanpa_nama"}


def test_errors_hold_back_the_file_and_doubles_are_told(tmp_path: Path) -> None:
    petak = [
        [*RINGKAS],
        _baris(1),
        _baris(1),
        _baris(5, **{"Nama": "-", "Informasi yang diminta": ""}),
    ]
    hasil = _csv(tmp_path, petak)
    ringkasan = uji_kering(hasil, tahun=2023, hari_ini=date(2024, 1, 1))
    assert (ringkasan.jumlah, ringkasan.galat, ringkasan.baru) == (3, 1, 2)
    assert not ringkasan.dapat_disimpan
    assert ringkasan.contoh[0].kalimat.startswith("Baris 4: ")
    assert _kode(hasil.baris[1]) == {"nomor_ganda", "isi_ganda"}
    assert hasil.baris[0].sidik != hasil.baris[1].sidik
    assert [b.sidik for b in _csv(tmp_path, petak).baris] == [b.sidik for b in hasil.baris]


def test_missing_serial_numbers_are_told(tmp_path: Path) -> None:
    hasil = _csv(tmp_path, [[*RINGKAS], *(_baris(n) for n in range(1, 12) if n != 7)])
    assert any("nomor urut 7 tidak ada" in c.pesan for c in hasil.catatan)


def test_the_same_request_filled_in_further_keeps_its_identity(tmp_path: Path) -> None:
    lama = _csv(tmp_path, [[*RINGKAS], _baris(1, Keputusan="-", **{"Pemberitahuan Tertulis": "-"})])
    baru = _csv(tmp_path, [[*RINGKAS], _baris(1)])
    assert lama.baris[0].sidik == baru.baris[0].sidik
    assert lama.baris[0].sidik_isi != baru.baris[0].sidik_isi


def test_ten_thousand_rows_are_read_in_bounded_time(tmp_path: Path) -> None:
    path = tulis_csv(tmp_path / "r.csv", [[*RINGKAS], *(_baris(n) for n in range(1, 10_001))])
    mulai = time.perf_counter()
    hasil = baca(buka(path))
    assert len(hasil.baris) == 10_000
    assert time.perf_counter() - mulai < 60


@pytest.mark.parametrize(
    ("indeks", "huruf"), [(0, "A"), (17, "R"), (25, "Z"), (26, "AA"), (702, "AAA")]
)
def test_cells_are_named_as_spreadsheets_do(indeks: int, huruf: str) -> None:
    assert nama_kolom(indeks) == huruf
    assert Sel("S", 8, indeks).tempat == f"baris 8, sel {huruf}8"


AWALAN = st.lists(
    st.sampled_from(
        [
            [],
            ["PEMERINTAH KABUPATEN CONTOH"],
            ["Tabel 1. Daftar Permohonan Informasi Publik"],
            [None, None, "REGISTER PERMOHONAN"],
            ["Tahun 2023", None, None, "Semester I"],
        ]
    ),
    max_size=6,
)


@given(
    awalan=AWALAN,
    urutan=st.permutations(range(len(JUDUL_21))),
    geser=st.integers(0, 3),
    kosong=st.lists(st.booleans(), min_size=6, max_size=6),
    format_berkas=st.sampled_from(["csv", "xlsx", "ods"]),
)
def test_layout_changes_nothing(
    awalan: list[list[Nilai]],
    urutan: list[int],
    geser: int,
    kosong: list[bool],
    format_berkas: str,
) -> None:
    """Preambles, blank rows, column order, an offset and merged headings: the same rows."""
    # columns of one parent must stay neighbours, as in any merged heading
    kelompok = sorted(range(len(JUDUL_21)), key=lambda c: urutan.index(_pertama_seinduk(c)))
    judul, gabungan = judul_bertingkat([JUDUL_21[c] for c in kelompok])
    petak: list[list[Nilai]] = [[*b] for b in awalan] + [[]]
    atas = len(petak)
    petak += [[None] * geser + b for b in judul]
    for n in range(6):
        isi = _dua_satu(No=n + 1, Tgl=f"{13 + n}/01/2023", Nama=f"Pemohon {n}", Alamat="Jl. A")
        petak.append([None] * geser + [isi[c] for c in kelompok])
        if kosong[n]:
            petak.append([])
    digeser = [(a + atas, b + geser, c + atas, d + geser) for a, b, c, d in gabungan]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"r.{format_berkas}"
        if format_berkas == "csv":
            tulis_csv(path, petak)
        else:
            (tulis_xlsx if format_berkas == "xlsx" else tulis_ods)(path, petak, digeser)
        hasil = baca(buka(path))
    assert [b.nomor for b in hasil.baris] == [str(n) for n in range(1, 7)]
    assert [b.nama for b in hasil.baris] == [f"Pemohon {n}" for n in range(6)]
    assert [b.tanggal for b in hasil.baris] == [date(2023, 1, 13 + n) for n in range(6)]
    assert {b.alamat for b in hasil.baris} == {"Jl. A"}
    assert len(hasil.pemetaan()) == 21
    assert not any(b.catatan for b in hasil.baris)


def _pertama_seinduk(kolom: int) -> int:
    induk = JUDUL_21[kolom].split(" > ")[0]
    return next(c for c, j in enumerate(JUDUL_21) if j.split(" > ")[0] == induk)
