# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Forms and the decree as people read them, filled in and blank."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.domain.instansi import Kertas, StatusJabatan
from app.domain.kip import CaraMemperoleh, CaraPengiriman, Keputusan
from app.domain.permohonan import PutusanDraft
from app.domain.surat import PemohonSurat
from app.exports.naskah.daftar import susun_naskah
from app.exports.naskah.model import Huruf, Lembar
from app.exports.naskah.pdf import render_pdf
from app.exports.naskah.polos import render_teks
from app.exports.pdf import huruf_tak_tercetak, render_surat
from tests.helpers import contoh_formulir as contoh
from tests.helpers import contoh_surat
from tests.helpers import pdf_baca as baca


@pytest.fixture(params=list(contoh.semua()))
def nama(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def rata(dto: object) -> str:
    return baca.rata(render_surat(dto)).replace("\u00a0", " ")


def test_words_are_the_agreed_ones(nama: str) -> None:
    baca.cocok_golden(f"formulir/{nama}", baca.teks(render_surat(contoh.semua()[nama])))


def test_first_page_looks_as_agreed(nama: str) -> None:
    baca.cocok_gambar(f"formulir/{nama}", baca.gambar(render_surat(contoh.semua()[nama])))


def test_every_font_is_embedded_and_every_paper_fits(nama: str) -> None:
    dto = contoh.semua()[nama]
    for kertas, ukuran in ((Kertas.A4, (210, 297)), (Kertas.F4, (215, 330))):
        pdf = render_surat(replace(dto, kertas=kertas))
        assert baca.ukuran_mm(pdf) == ukuran
        assert all(baca.huruf(pdf).values())
    for bagian in baca.halaman(render_surat(replace(dto, konsep=True))):
        assert "KONSEP" in bagian


def test_text_of_users_only_shows(nama: str) -> None:
    dto = contoh.semua()[nama]
    jahat = "<b>A & B</b> {nama} <br/>"
    if getattr(dto, "pemohon", None):
        dto = replace(dto, pemohon=replace(dto.pemohon, nama=jahat))
        assert jahat in rata(dto)
        assert huruf_tak_tercetak(dto) == ()


def test_request_form_has_front_and_back_with_six_rights() -> None:
    depan, balik = baca.halaman(render_surat(contoh.permintaan()))
    assert "FORMULIR PERMINTAAN INFORMASI PUBLIK" in depan
    assert "0012/PPID-DISKOMINFO/2026 0123456789" in depan
    for nomor in range(1, 7):
        assert any(b.startswith(f"{nomor}.") for b in balik.splitlines())
    assert not any(b.startswith("7.") for b in balik.splitlines())
    for hari in ("10 (sepuluh) hari kerja", "30 (tiga puluh) hari kerja", "14 (empat belas) hari"):
        assert hari in " ".join(balik.split())
    assert not any(b.endswith("…") for b in depan.splitlines())


def test_request_form_ticks_what_was_asked() -> None:
    isi = rata(contoh.permintaan(surat_kuasa=True))
    for satu in ("dilampirkan", "Mendapatkan salinan informasi", "E-mail"):
        assert f"☒ {satu}" in isi
    assert isi.count("☒") == 3
    melihat = rata(contoh.permintaan(cara_memperoleh=CaraMemperoleh.MELIHAT, cara_pengiriman=None))
    assert "☒ Melihat/membaca" in melihat
    for cara in CaraPengiriman:
        assert rata(contoh.permintaan(cara_pengiriman=cara)).count("☒") == 3


def test_blank_form_leaves_room_and_knows_nobody() -> None:
    isi = rata(contoh.permintaan_kosong())
    assert "☒" not in isi
    assert "Kode register" not in isi
    assert isi.count("." * 92) >= 12
    assert "Wonosari, ......" in isi
    dua = contoh.permintaan_kosong(rangkap=True)
    assert len(baca.halaman(render_surat(dua))) == 4


def test_form_of_a_proxy_is_signed_by_the_proxy() -> None:
    orang = replace(contoh_surat.PEMOHON, nama_kuasa="Budi Kuasa")
    isi = baca.teks(render_surat(contoh.permintaan(pemohon=orang, surat_kuasa=True)))
    assert "Nama penerima kuasa" in isi
    assert isi.splitlines().count("Budi Kuasa") == 2


def test_copies_are_added_up() -> None:
    isi = rata(contoh.salinan())
    assert "Jumlah Rp78.000" in isi
    assert "tujuh puluh delapan ribu rupiah" in isi
    gratis = contoh.salinan(dokumen=contoh.salinan().dokumen[:1], biaya_kirim=0)
    assert "tanpa biaya" in rata(gratis)
    kosong = rata(contoh.salinan(dokumen=(), pemohon=None, nomor_pendaftaran=""))
    assert "Terbilang" not in kosong
    assert "6. soft/hardcopy" in kosong


def test_decree_is_a_penetapan_in_its_type_and_name() -> None:
    naskah = susun_naskah(contoh.keputusan())
    assert naskah.huruf is Huruf.BOOKMAN
    pdf = render_pdf(naskah)
    isi = baca.rata(pdf)
    assert any("LiberationSerif" in satu for satu in baca.huruf(pdf))
    assert "Ratna Wulandari Pembina Tingkat I" in isi
    assert "Dra." not in isi
    assert "M.Si." not in isi
    for kata in ("Menimbang", "Mengingat", "Memperhatikan", "MEMUTUSKAN:", "KESATU", "KEEMPAT"):
        assert kata in isi
    assert "Ditetapkan di Wonosari pada tanggal 24 November 2026" in isi
    assert "Tembusan: 1. Sekretaris Daerah" in isi
    assert "huruf a Undang-Undang" in isi
    assert "pemeriksaan;" in isi
    assert ".;" not in isi


def test_decree_in_part_and_without_article() -> None:
    sebagian = PutusanDraft(
        keputusan=Keputusan.DIKABULKAN_SEBAGIAN,
        tanggal=date(2026, 11, 24),
        bagian_ditolak="Lampiran biodata.",
        pasal_17=("h",),
    )
    isi = rata(contoh.keputusan(putusan=sebagian))
    assert "PENOLAKAN SEBAGIAN PERMINTAAN" in isi
    assert "Bagian yang ditolak: Lampiran biodata." in isi
    assert "Memperhatikan" not in isi
    tanpa = replace(
        sebagian, keputusan=Keputusan.DITOLAK_DIKECUALIKAN, pasal_17=(), alasan="Rahasia jabatan."
    )
    isi = rata(contoh.keputusan(putusan=tanpa))
    assert "karena Rahasia jabatan;" in isi
    assert "didasarkan pada alasan: Rahasia jabatan." in isi


def test_report_of_delivery_writes_the_day_in_words_for_both_parties() -> None:
    halaman = baca.halaman(render_surat(contoh.berita_acara()))
    assert len(halaman) == 2
    assert "Lembar ke-1" in halaman[0]
    assert "Lembar ke-2" in halaman[1]
    isi = " ".join(halaman[0].split())
    assert "Selasa tanggal dua puluh empat bulan November tahun dua ribu dua puluh enam" in isi
    assert "(24-11-2026)" in isi
    assert "Saksi 1, Saksi 2, Agus Salim Rina Marlina" in isi
    tiga = contoh.berita_acara(saksi=("A", "B", "C"), butir=(), cara=None, tempat="balai desa")
    isi = rata(tiga)
    assert "Saksi 3," in isi
    assert "bertempat di balai desa," in isi
    kuasa = PemohonSurat("PT Maju", "Jl. A", "0812", nama_kuasa="Budi Kuasa")
    assert "Kuasa dari : PT Maju" in rata(contoh.berita_acara(penerima=kuasa))


def test_hand_over_list_is_signed_by_both_and_written_for_whom() -> None:
    isi = baca.teks(render_surat(contoh.pengantar()))
    assert "Yth. Kepala Dinas Pekerjaan Umum" in isi
    assert "a.n. Pejabat Pengelola Informasi dan" in isi
    assert "Penerima," in isi
    assert "120 lembar" in isi
    ub = replace(
        contoh_surat.ATAS_NAMA,
        status=StatusJabatan.UB,
        atas_nama="Kepala Dinas; Sekretaris Dinas",
    )
    baris = baca.teks(render_surat(contoh.pengantar(penandatangan=ub))).splitlines()
    letak = baris.index("u.b.")
    assert baris[letak - 2 : letak] == ["a.n. Kepala Dinas", "Sekretaris Dinas"]


def test_slip_has_nine_elements_four_grades_and_no_name() -> None:
    isi = rata(contoh.survei())
    assert isi.count("☐") == 9 * 4 + 2 + 5 + 5
    assert "Nama tidak perlu ditulis" in isi
    kecil = render_pdf(susun_naskah(contoh.survei(), kertas=Lembar.A5))
    assert len(baca.halaman(kecil)) == 1
    assert baca.ukuran_mm(kecil) == (148, 210)


def test_forms_go_to_the_dot_matrix_printer_too(nama: str) -> None:
    isi = render_teks(susun_naskah(contoh.semua()[nama]), 80)
    assert isi.isascii()
    assert isi.endswith("\f")
    assert all(len(satu) <= 80 for satu in isi.replace("\f", "").split("\n"))
