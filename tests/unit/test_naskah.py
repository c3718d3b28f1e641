# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""One document, three printed forms: the same words in PDF, Word file and plain text."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.kode_register import KodeRegister, sidik_kasus, urai_kode
from app.domain.surat import SuratDasar
from app.exports.naskah.daftar import PENYUSUN, nama_templat, susun_naskah
from app.exports.naskah.docx import render_docx
from app.exports.naskah.model import (
    Butir,
    Centang,
    Diktum,
    Garis,
    HalamanBaru,
    Huruf,
    Isian,
    Judul,
    Kode,
    Kotak,
    Lembar,
    Naskah,
    Paragraf,
    PihakTtd,
    Sel,
    Sela,
    Tabel,
    TandaTangan,
    Utuh,
)
from app.exports.naskah.pdf import render_pdf
from app.exports.naskah.polos import ascii_polos, lipat, render_teks
from app.exports.naskah.susunan import petakan
from app.exports.naskah.teks import Teks, aman, baris, gabung, miring, polos, potong, tebal
from app.exports.pdf import render_surat
from app.exports.templat import templat
from tests.helpers import contoh_formulir as formulir
from tests.helpers import contoh_surat as contoh
from tests.helpers import docx_baca
from tests.helpers import pdf_baca as baca

W = docx_baca.W
SEMUA_BLOK = Naskah(
    jenis="contoh",
    judul_berkas="Contoh",
    tanggal=date(2026, 11, 24),
    kop=contoh.KOP,
    sidik="0012/PPID/2026 0123456789 0123456789abcdef",
    tembusan=("Bupati Wonosari Raya", "Arsip & <b>berkas</b>"),
    semula=Teks("Nomor sebelumnya: S-1."),
    blok=(
        Judul(("KEPUTUSAN", "TENTANG <PERCOBAAN>"), ""),
        Paragraf(
            gabung("Alinea ", tebal("tebal & <aman>"), " dan ", miring("miring")), menjorok=True
        ),
        Paragraf("Polos dengan <b>tanda</b> & tanda", rata="kanan"),
        Isian((("Nama", "Budi"), ("Kosong", ""), ("Alamat panjang sekali", "a\nb"))),
        Centang(((True, "ya"), (False, Teks("<i>tidak</i>")))),
        Centang(((True, "satu"), (False, "dua")), sebaris=True),
        Butir(("pertama", "kedua"), gaya="huruf"),
        Butir(("strip",), gaya="strip"),
        Butir(("tetapkan", "berlaku"), gaya="kesatu"),
        Diktum("Menimbang", ("bahwa satu;", "bahwa dua.")),
        Diktum("Menetapkan", (Teks("<b>KEPUTUSAN</b> ini"),)),
        Tabel(
            kepala=(("No", Sel("Lebar", kolom=2)), ("1", "2", "3")),
            baris=((Sel("dua baris", baris=2), "b", "c"), ("d", Teks("<b>e</b>"))),
            lebar_mm=(10, 50, 100),
            tinggi_baris_mm=8,
        ),
        Garis(),
        Kotak((Paragraf("di dalam kotak"),), (Kode(),)),
        HalamanBaru(),
        Utuh((Paragraf("bersama"), Sela(3))),
        TandaTangan(
            PihakTtd(("Pihak Kesatu,",), "Ali"),
            PihakTtd(("a.n. Kepala", "Sekretaris,"), "", ("NIP 1",), "Wonosari, 24 November 2026"),
            saksi=(
                PihakTtd(("Saksi 1,",), "Ani"),
                PihakTtd(("Saksi 2,",), "Ari"),
                PihakTtd(("Saksi 3,",), "Adi"),
            ),
        ),
    ),
)


def kata_pdf(naskah: Naskah) -> Counter[str]:
    """Words of the PDF without what only pages have."""
    isi = baca.teks(render_pdf(replace(naskah, kop=None, kata_penyambung=False, konsep=False)))
    isi = re.sub(r"(?m)^Halaman \d+ dari \d+$|\f\n?\d+$", "", isi)
    return Counter(_kata(isi))


def kata_docx(naskah: Naskah) -> Counter[str]:
    return Counter(_kata(docx_baca.badan(render_docx(replace(naskah, kop=None, konsep=False)))))


def _kata(isi: str) -> str:
    return "".join(isi.split())


@pytest.fixture(params=[*contoh.semua(), *formulir.semua(), "semua blok", "dua rangkap"])
def naskah(request: pytest.FixtureRequest) -> Naskah:
    if request.param == "semua blok":
        return SEMUA_BLOK
    if request.param == "dua rangkap":
        return susun_naskah(contoh.tanda_bukti(rangkap=True))
    return susun_naskah((contoh.semua() | formulir.semua())[request.param])


def test_word_file_says_what_the_pdf_says(naskah: Naskah) -> None:
    """Every character of the text is in both, as often; only order within signatures differs."""
    assert kata_docx(naskah) == kata_pdf(naskah)


def test_word_file_is_read_in_the_same_order(naskah: Naskah) -> None:
    """Paragraphs up to the signatures stand in the same order as in the PDF."""
    tanpa = tuple(b for b in naskah.blok if not isinstance(b, (TandaTangan, Utuh, Tabel, Kotak)))
    naskah = replace(naskah, blok=tanpa, kop=None, rangkap=(), sidik="", konsep=False)
    pdf = "".join(baca.teks(render_pdf(replace(naskah, kata_penyambung=False))).split())
    pdf = re.sub(r"Halaman\ddari\d2?", "", pdf)
    docx = "".join(docx_baca.badan(render_docx(naskah)).split())
    assert docx.replace("\u00a0", "") == pdf.replace("\u00a0", "")


def test_plain_text_says_it_too_within_its_columns(naskah: Naskah) -> None:
    isi = render_teks(naskah)
    assert isi.isascii()
    assert not set(isi) & {chr(n) for n in range(32)} - {"\n", "\f"}
    assert all(len(satu) <= 80 for satu in isi.replace("\f", "").split("\n"))
    dicari = ascii_polos(" ".join(docx_baca.badan(render_docx(replace(naskah, kop=None))).split()))
    for kata in set(re.findall(r"[A-Za-z]{6,}", dicari)):
        assert kata in isi, kata


def test_equal_documents_are_equal_files(naskah: Naskah) -> None:
    assert render_docx(naskah) == render_docx(replace(naskah))
    assert render_pdf(naskah) == render_pdf(replace(naskah))


def test_word_file_is_made_by_the_rules_of_the_format(naskah: Naskah) -> None:
    """Word refuses files whose elements stand in another order than the format's."""
    urutan = {
        "tblPr": [
            "tblStyle",
            "tblW",
            "jc",
            "tblInd",
            "tblBorders",
            "tblLayout",
            "tblCellMar",
            "tblLook",
        ],
        "sectPr": [
            "headerReference",
            "footerReference",
            "type",
            "pgSz",
            "pgMar",
            "pgNumType",
            "cols",
            "titlePg",
            "docGrid",
        ],
    }
    pohon = docx_baca.akar(render_docx(replace(naskah, konsep=True)))
    for nama, urut in urutan.items():
        for satu in pohon.iter(f"{W}{nama}"):
            anak = [b.tag.removeprefix(W) for b in satu]
            assert anak == sorted(anak, key=urut.index)
            assert len(set(anak) - {"headerReference", "footerReference"}) == len(
                [b for b in anak if not b.endswith("Reference")]
            )
    for sel in pohon.iter(f"{W}tc"):
        assert list(sel)[-1].tag == f"{W}p"
    badan = pohon.find(f"{W}body")
    assert badan is not None
    tabel = [b.tag == f"{W}tbl" for b in badan]
    assert not any(a and b for a, b in pairwise(tabel)), "tables run together"


def test_word_file_has_letterhead_emblem_paper_and_code() -> None:
    satu = susun_naskah(contoh.penolakan())
    docx = render_docx(satu)
    assert "PEMERINTAH KABUPATEN WONOSARI RAYA DINAS KOMUNIKASI" in docx_baca.kepala_pertama(docx)
    assert docx_baca.halaman_mm(docx) == (210, 297)
    assert docx_baca.halaman_mm(render_docx(replace(satu, kertas=Lembar.F4))) == (215, 330)
    assert docx_baca.halaman_mm(render_docx(replace(satu, putaran="mendatar"))) == (297, 210)
    isi = docx_baca.bagian(docx)
    assert sum(nama.startswith("word/media/") for nama in isi) == 2
    assert not any("thumbnail" in nama for nama in isi)
    inti = isi["docProps/core.xml"].decode()
    assert "2026-11-24T00:00:00Z" in inti
    assert "python-docx" not in inti
    gaya = isi["word/styles.xml"].decode()
    assert 'w:ascii="Arial"' in gaya
    bookman = docx_baca.bagian(render_docx(replace(satu, huruf=Huruf.BOOKMAN)))["word/styles.xml"]
    assert 'w:ascii="Bookman Old Style"' in bookman.decode()


def test_draft_says_so_in_every_form() -> None:
    satu = susun_naskah(contoh.penolakan(konsep=True))
    docx = docx_baca.bagian(render_docx(satu))
    kepala = [isi for nama, isi in docx.items() if nama.startswith("word/header")]
    assert len(kepala) == 2
    assert all(b"KONSEP" in isi for isi in kepala)
    assert render_teks(satu).splitlines()[0].strip() == "*** KONSEP ***"
    assert all("KONSEP" in isi for isi in baca.halaman(render_pdf(satu)))
    assert satu.sidik.endswith(" konsep")


def test_both_copies_of_a_receipt_are_counted_apart() -> None:
    satu = susun_naskah(contoh.tanda_bukti(rangkap=True))
    halaman = baca.halaman(render_pdf(satu))
    assert len(halaman) == 2
    assert "Lembar ke-1: untuk pemohon" in halaman[0]
    assert "Lembar ke-2: arsip PPID" in halaman[1]
    assert all("TANDA BUKTI PENERIMAAN" in isi for isi in halaman)
    assert not any("Halaman" in isi or isi.splitlines()[0] == "2" for isi in halaman)
    assert render_teks(satu).count("\f") == 2
    panjang = susun_naskah(contoh.tanda_bukti(rangkap=True, rincian=contoh.PANJANG))
    teks = baca.halaman(render_pdf(panjang))
    separuh = len(teks) // 2
    assert f"Halaman 1 dari {separuh}" in teks[0]
    assert f"Halaman 1 dari {separuh}" in teks[separuh]
    assert not any(b.endswith(" …") for b in teks[separuh - 1].splitlines())


@pytest.mark.parametrize("kertas", list(Lembar))
def test_receipt_fits_one_page_of_every_paper(kertas: Lembar) -> None:
    satu = replace(susun_naskah(contoh.tanda_bukti(sementara=True)), kertas=kertas)
    pdf = render_pdf(satu)
    assert len(baca.halaman(pdf)) == 1
    ukuran = {Lembar.A4: (210, 297), Lembar.F4: (215, 330), Lembar.A5: (148, 210)}
    assert baca.ukuran_mm(pdf) == ukuran[kertas]
    tepi = baca.gambar(pdf)
    lebar = round(8 / 25.4 * 40)
    assert tepi.crop((tepi.width - lebar, 0, tepi.width, tepi.height)).getextrema()[0] > 240


def test_embedded_fonts_follow_the_class_of_the_document() -> None:
    for huruf, nama in ((Huruf.ARIAL, "LiberationSans"), (Huruf.BOOKMAN, "LiberationSerif")):
        semua = baca.huruf(render_pdf(replace(SEMUA_BLOK, huruf=huruf, kop=None)))
        assert all(semua.values())
        assert any(nama in satu for satu in semua)
    assert not any("Sans" in s and "DejaVu" not in s for s in semua)


def test_every_letter_shows_its_code_and_nothing_of_the_person(naskah: Naskah) -> None:
    if not naskah.sidik:
        return
    pdf = render_pdf(naskah)
    assert naskah.sidik in baca.rata(pdf)
    kode = urai_kode(naskah.sidik)
    assert kode is not None
    for satu in re.findall(r"[A-Za-z]+", contoh.PEMOHON.nama + contoh.PEMOHON.alamat):
        assert satu not in naskah.sidik


def test_code_changes_with_the_words_not_with_the_paper() -> None:
    surat = contoh.penolakan()
    satu, lain = susun_naskah(surat), susun_naskah(replace(surat, nomor_surat="2"))
    f4 = susun_naskah(replace(surat, kertas=contoh.Kertas.F4))
    assert satu.sidik != lain.sidik
    assert satu.sidik == f4.sidik


def test_code_is_read_back() -> None:
    from uuid import UUID

    tiket = sidik_kasus("0012/PPID  DISKOMINFO/2026", UUID(int=7))
    kode = urai_kode(f" {tiket}\n0123456789abcdef ")
    assert kode == KodeRegister("0012/PPID DISKOMINFO/2026", tiket[-10:], "0123456789abcdef")
    assert urai_kode(kode.teks) == kode
    assert urai_kode("https://contoh.id/0123456789") is None
    draf = urai_kode(susun_naskah(contoh.penolakan(konsep=True, sidik_kasus=tiket)).sidik)
    assert draf is not None
    assert draf.dokumen == "konsep"


def test_words_of_the_agency_replace_the_shipped_ones() -> None:
    surat = contoh.perpanjangan()
    asli = templat(nama_templat(surat), surat.tanggal)
    kata = replace(asli, isi=asli.isi | {"penutup": "Terima <b>kasih</b>."})
    isi = baca.rata(render_surat(surat, kata))
    assert "Terima kasih." in isi
    assert "Demikian kami sampaikan" not in isi


def test_every_kind_of_letter_has_words_of_its_day() -> None:
    for satu in PENYUSUN.values():
        assert templat(satu.templat, date(2026, 1, 1)).ambil("judul_pdf")


def test_value_that_is_no_letter_is_a_bug() -> None:
    with pytest.raises(TypeError):
        susun_naskah(SuratDasar(**contoh.dasar()))


def test_marks_are_known_or_refused() -> None:
    assert [(p.teks, p.tebal, p.miring) for p in potong(Teks("a<b>b<i>c</i></b>&amp;<br/>d"))] == [
        ("a", False, False),
        ("b", True, False),
        ("c", True, True),
        ("&\nd", False, False),
    ]
    assert potong("") == ()
    for salah in ("<b>a", "a</b>", "<b><i>a</b></i>", "<script>", "<", "<b"):
        with pytest.raises(ValueError, match=r"mark|clos"):
            potong(Teks(salah))


@given(st.lists(st.text(), max_size=4))
def test_plain_text_never_becomes_a_mark(bagian: list[str]) -> None:
    isi = baris(*bagian)
    harap = "\n".join(re.sub(r"\r\n?|[\v\f\x85\u2028\u2029]", "\n", satu) for satu in bagian)
    assert polos(isi) == harap
    assert not any(p.tebal or p.miring for p in potong(isi))
    assert aman(isi) is isi


@given(st.text(max_size=120), st.integers(1, 80))
def test_lines_of_plain_text_keep_to_their_width(isi: str, lebar: int) -> None:
    for satu in lipat(isi, lebar):
        assert len(satu) <= lebar
        assert satu.isascii()
        assert satu.isprintable()


@given(st.text(max_size=200))
@settings(max_examples=20)
def test_any_text_gives_a_word_file(isi: str) -> None:
    pemohon = replace(contoh.PEMOHON, nama=isi, alamat=isi[::-1])
    docx = render_docx(susun_naskah(contoh.penolakan(pemohon=pemohon, rincian=isi)))
    assert "PERMINTAAN INFORMASI DITOLAK" in docx_baca.badan(docx)


def test_a_row_higher_than_a_page_goes_on_and_the_head_is_repeated() -> None:
    kata = " ".join(f"kata{n}" for n in range(3000))
    tabel = Tabel((("No", "Uraian"),), (("1", kata), ("2", "akhir")), (10, 150))
    satu = replace(SEMUA_BLOK, blok=(tabel,), tembusan=(), semula="", sidik="")
    halaman = baca.halaman(render_pdf(satu))
    assert len(halaman) > 2
    semua = " ".join(halaman)
    assert all(f"kata{n}" in semua for n in (0, 1500, 2999))
    assert "akhir" in semua
    assert all("Uraian" in isi for isi in halaman)


def test_table_that_does_not_fill_its_columns_is_a_bug() -> None:
    with pytest.raises(ValueError, match="row 0"):
        petakan(Tabel((), (("a",),), (1, 1)))
    with pytest.raises(ValueError, match="row 1"):
        petakan(Tabel((), ((Sel("a", baris=2), "b"), ("c", "d")), (1, 1)))
