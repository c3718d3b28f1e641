# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Letters as people read them: words, page pictures, fonts, drafts, hard names."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from datetime import date, timedelta

import pypdf
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.domain.errors import UserError
from app.domain.format_id import NAMA_BULAN, tanggal_panjang
from app.domain.instansi import Kertas, StatusJabatan
from app.domain.kip import CaraMemperoleh, Keputusan
from app.domain.permohonan import PutusanDraft
from app.domain.surat import SuratDasar
from app.exports.pdf import huruf_tak_tercetak, render_surat
from tests.helpers import contoh_surat as contoh
from tests.helpers import pdf_baca as baca

JENIS = list(contoh.semua())


@pytest.fixture(params=JENIS)
def nama(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def surat(nama: str) -> SuratDasar:
    return contoh.semua()[nama]


def test_words_are_the_agreed_ones(nama: str, surat: SuratDasar) -> None:
    baca.cocok_golden(nama, baca.teks(render_surat(surat)))


def test_first_page_looks_as_agreed(nama: str, surat: SuratDasar) -> None:
    baca.cocok_gambar(nama, baca.gambar(render_surat(surat)))


def test_page_picture_comparison_sees_a_moved_paragraph() -> None:
    lama = baca.gambar(render_surat(contoh.penolakan()))
    panjang = replace(contoh.PEMOHON, alamat=contoh.PEMOHON.alamat * 3)
    baru = baca.gambar(render_surat(contoh.penolakan(pemohon=panjang)))
    beda = baca.ImageStat.Stat(baca.ImageChops.difference(lama, baru)).mean[0]
    assert beda > baca.TOLERANSI


def test_equal_letters_are_equal_bytes(surat: SuratDasar) -> None:
    assert render_surat(surat) == render_surat(replace(surat))


def test_every_font_is_embedded_in_letter_and_draft(surat: SuratDasar) -> None:
    aneh = replace(surat.pemohon, nama=contoh.ANEH)
    for konsep in (False, True):
        huruf = baca.huruf(render_surat(replace(surat, konsep=konsep, pemohon=aneh)))
        assert huruf
        assert all(huruf.values()), huruf


def test_metadata_names_letter_agency_and_language(surat: SuratDasar) -> None:
    pembaca = pypdf.PdfReader(io.BytesIO(render_surat(surat)))
    info = pembaca.metadata
    assert info is not None
    assert surat.nomor_pendaftaran in str(info.title)
    assert info.author == "Dinas Komunikasi dan Informatika"
    assert pembaca.root_object["/Lang"] == "id-ID"
    assert info.creation_date is not None
    assert info.creation_date.date() == surat.tanggal


@pytest.mark.parametrize(("kertas", "ukuran"), [(Kertas.A4, (210, 297)), (Kertas.F4, (215, 330))])
def test_paper_has_its_size(surat: SuratDasar, kertas: Kertas, ukuran: tuple[int, int]) -> None:
    assert baca.ukuran_mm(render_surat(replace(surat, kertas=kertas))) == ukuran


def test_draft_says_so_on_every_page_and_has_no_number(surat: SuratDasar) -> None:
    konsep = replace(surat, konsep=True, nomor_surat="000.8.3/17/PPID/2026", rincian=contoh.PANJANG)
    halaman = baca.halaman(render_surat(konsep))
    assert all("KONSEP" in satu for satu in halaman)
    assert "000.8.3/17/PPID/2026" not in "".join(halaman)
    assert "KONSEP" not in baca.teks(render_surat(replace(konsep, konsep=False)))


def test_user_text_is_printed_never_interpreted(surat: SuratDasar) -> None:
    jahat = 'A & B <b>tebal</b> <font color="red">x</font> <para> {nama} %s &nbsp; <br/>'
    pemohon = replace(surat.pemohon, nama=jahat)
    assert jahat in baca.rata(render_surat(replace(surat, pemohon=pemohon)))


def test_ten_thousand_letters_without_a_blank_stay_inside_the_page(surat: SuratDasar) -> None:
    pemohon = replace(surat.pemohon, alamat="x" * 10_000)
    pdf = render_surat(replace(surat, pemohon=pemohon))
    assert "".join(baca.halaman(pdf)).count("x") >= 10_000
    for nomor in range(2):
        kecil = baca.gambar(pdf, nomor)
        tepi = round(18 / 25.4 * 40)
        kanan = kecil.crop((kecil.width - tepi, 0, kecil.width, kecil.height))
        assert kanan.getextrema()[0] > 240


def test_long_letter_counts_pages_and_leads_over(surat: SuratDasar) -> None:
    pemohon = replace(surat.pemohon, alamat=contoh.PANJANG)
    halaman = baca.halaman(render_surat(replace(surat, pemohon=pemohon)))
    assert len(halaman) > 2
    assert "1" not in halaman[0].splitlines()
    for nomor, isi in enumerate(halaman[1:], start=2):
        assert str(nomor) in isi.splitlines()
    assert any(baris.endswith(" …") for baris in halaman[0].splitlines())
    assert not any(baris.endswith(" …") for baris in halaman[-1].splitlines())


def test_characters_without_glyph_become_squares_and_are_named() -> None:
    pemohon = replace(contoh.PEMOHON, nama="Kim 한국 🙏 Đặng 王 أحمد")
    surat = contoh.penolakan(pemohon=pemohon)
    assert huruf_tak_tercetak(surat) == ("한", "국", "🙏")
    isi = baca.rata(render_surat(surat))
    assert "Kim □□ □ Đặng 王" in isi
    assert huruf_tak_tercetak(contoh.penolakan()) == ()


@given(st.text(max_size=300))
@example("Siti 😍 𝔄")
@settings(max_examples=25)
def test_any_text_gives_a_readable_letter(isi: str) -> None:
    pemohon = replace(contoh.PEMOHON, nama=isi, alamat=isi[::-1])
    pdf = render_surat(contoh.penolakan(pemohon=pemohon, rincian=isi, konsep=True))
    assert "PERMINTAAN INFORMASI DITOLAK" in baca.rata(pdf)


def test_broken_emblem_is_refused_by_name() -> None:
    kop = replace(contoh.KOP, logo=b"\x89PNG\r\n\x1a\nrusak")
    with pytest.raises(UserError) as galat:
        render_surat(contoh.penolakan(kop=kop))
    assert galat.value.code == "SRT-101"


def test_letterhead_without_emblem_or_contact_still_stands() -> None:
    kop = replace(
        contoh.KOP, logo=None, telepon="", faksimile="", laman="", email="", kode_pos="", kota=""
    )
    isi = baca.teks(render_surat(contoh.perpanjangan(kop=kop)))
    assert "Telepon" not in isi
    assert "24 November 2026" in isi
    assert ", 24 November 2026" not in isi.splitlines()


@pytest.mark.parametrize(
    ("pejabat", "baris"),
    [
        (contoh.PPID, ["Pejabat Pengelola Informasi dan Dokumentasi,"]),
        (contoh.PLT, ["Plt. Kepala Dinas Komunikasi dan Informatika,"]),
        (
            replace(contoh.PLT, status=StatusJabatan.PLH),
            ["Plh. Kepala Dinas Komunikasi dan Informatika,"],
        ),
        (
            contoh.ATAS_NAMA,
            [
                "a.n. Pejabat Pengelola Informasi dan Dokumentasi",
                "Kepala Bidang Informasi dan Komunikasi Publik,",
            ],
        ),
    ],
)
def test_post_is_written_by_the_rules(pejabat: contoh.PejabatRow, baris: list[str]) -> None:
    isi = baca.teks(render_surat(contoh.penolakan(penandatangan=pejabat)))
    assert all(satu in isi.splitlines() for satu in baris)


def test_official_without_rank_and_nip_prints_neither() -> None:
    pejabat = replace(contoh.PPID, nip="", pangkat="")
    isi = baca.teks(render_surat(contoh.penolakan(penandatangan=pejabat)))
    assert "NIP" not in isi
    assert "Pembina" not in isi


@pytest.mark.parametrize(
    ("keputusan", "tercentang"),
    [
        (
            Keputusan.DIKABULKAN_SELURUH,
            ["Kami", "Softcopy (termasuk rekaman)", "Dikabulkan seluruhnya"],
        ),
        (
            Keputusan.TIDAK_DIKUASAI,
            ["Informasi yang diminta belum dikuasai", "Tidak dapat dipenuhi"],
        ),
        (
            Keputusan.BELUM_DIDOKUMENTASIKAN,
            ["Informasi yang diminta belum didokumentasikan", "Tidak dapat dipenuhi"],
        ),
        (Keputusan.DITOLAK_DIKECUALIKAN, ["Tidak dapat dipenuhi"]),
    ],
)
def test_written_notice_ticks_what_was_decided(keputusan: Keputusan, tercentang: list[str]) -> None:
    diberi = keputusan is Keputusan.DIKABULKAN_SELURUH
    putusan = PutusanDraft(keputusan=keputusan, tanggal=date(2026, 11, 24), softcopy=diberi)
    pdf = render_surat(
        contoh.pemberitahuan(putusan=putusan, cara_memperoleh=CaraMemperoleh.MELIHAT)
    )
    isi = baca.rata(pdf).replace("\u00a0", " ")
    assert isi.count("☒") == len(tercentang)
    for satu in tercentang:
        assert f"☒ {satu}" in isi
    assert len(baca.halaman(pdf)) == 1


def test_written_notice_names_the_agency_that_holds_the_information() -> None:
    putusan = PutusanDraft(
        keputusan=Keputusan.TIDAK_DIKUASAI,
        tanggal=date(2026, 11, 24),
        badan_publik_lain="Badan Pusat Statistik",
    )
    isi = baca.rata(render_surat(contoh.pemberitahuan(putusan=putusan))).replace("\u00a0", " ")
    assert "☒ Badan publik lain, yaitu Badan Pusat Statistik" in isi
    assert "☐ Kami" in isi


def test_refusal_without_an_article_gives_its_reason() -> None:
    putusan = PutusanDraft(
        keputusan=Keputusan.DITOLAK_DIKECUALIKAN,
        tanggal=date(2026, 11, 24),
        alasan="Rahasia jabatan menurut Pasal 6 ayat (3) UU 14/2008",
    )
    isi = baca.rata(render_surat(contoh.penolakan(putusan=putusan))).replace("\u00a0", " ")
    assert "☒ Ketentuan atau alasan lain: Rahasia jabatan menurut Pasal 6 ayat (3)" in isi


def test_receipt_fits_one_page_and_shows_both_last_days() -> None:
    pdf = render_surat(contoh.tanda_bukti(sementara=True))
    isi = baca.rata(pdf)
    assert len(baca.halaman(pdf)) == 1
    assert "Selasa, 24 November 2026" in isi
    assert "Kamis, 3 Desember 2026" in isi
    assert "masih perkiraan" in isi


def test_letter_that_is_none_is_a_bug() -> None:
    with pytest.raises(TypeError):
        render_surat(SuratDasar(**contoh.dasar()))


@pytest.mark.parametrize("kertas", list(Kertas))
def test_no_date_is_broken_over_two_lines(surat: SuratDasar, kertas: Kertas) -> None:
    """Names of other lengths move every line end; no date or time may fall apart there."""
    bulan = "|".join(NAMA_BULAN)
    putus = re.compile(rf"\d{{1,2}}\n(?:{bulan})|(?:{bulan})\n\d{{4}}|\d\.\d\d\n(?:WIB|WITA|WIT)\b")
    tanggal = [date(2026, 9, 30) + timedelta(days=9 * n) for n in range(4)]
    for hari in tanggal:
        kata = " ".join(f"pada {tanggal_panjang(hari)} pukul 09.41 WITA," for _ in range(12))
        ganti = {"uraian": kata} if hasattr(surat, "uraian") else {}
        satu = replace(surat, kertas=kertas, rincian=kata, tanggal=hari, **ganti)
        isi = baca.teks(render_surat(satu))
        assert putus.search(isi) is None, putus.search(isi)
        assert "\u00a0" not in isi  # who searches the letter for a date types plain blanks
