# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""An agency's own words over the shipped ones: what is refused, and what still prints."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.instansi import Kertas, Kop
from app.exports.contoh_naskah import contoh_naskah, jenis_naskah
from app.exports.naskah.daftar import susun_naskah
from app.exports.naskah.model import semua_teks
from app.exports.naskah.pdf import render_pdf
from app.exports.templat import templat
from app.exports.templat_ubah import (
    LENTUR,
    dengan_ubahan,
    kata_terbuka,
    masalah_kata,
    penanda,
    tercatat,
)

HARI = date(2026, 11, 2)
KOP = Kop(nama_pemda="Pemerintah Kota Contoh", nama_instansi="Dinas Contoh", kota="Contoh")


@pytest.mark.parametrize("jenis", jenis_naskah())
def test_every_letter_has_a_sample_that_prints_with_its_own_shipped_words(jenis: str) -> None:
    kata = tercatat(templat(jenis, HARI))
    dto = contoh_naskah(jenis, kop=KOP, kertas=Kertas.A4, tanggal=HARI)
    naskah = susun_naskah(dto, kata)
    assert render_pdf(naskah).startswith(b"%PDF-")
    assert naskah.konsep
    assert len(kata.tercatat) >= 1
    terbuka = kata_terbuka(kata)
    assert terbuka
    assert not set(terbuka) & {"berlaku_sejak", "sumber", "kelompok"}
    for kunci, teks in terbuka.items():
        polos = kunci in kata.polos()
        assert masalah_kata(teks, teks, polos=polos, lentur=kunci in LENTUR) == "", kunci


@pytest.mark.parametrize("jenis", jenis_naskah())
def test_every_text_may_be_replaced_and_the_letter_still_prints(jenis: str) -> None:
    dasar = templat(jenis, HARI)
    baru = {
        kunci: f"Ubahan {teks}" if isinstance(teks, str) else tuple(f"Ubahan {t}" for t in teks)
        for kunci, teks in kata_terbuka(dasar).items()
    }
    kata = dengan_ubahan(dasar, baru, versi="ab" * 16)
    assert kata_terbuka(kata) == baru
    dto = contoh_naskah(jenis, kop=KOP, kertas=Kertas.A4, tanggal=HARI)
    naskah = susun_naskah(dto, kata)
    assert any("Ubahan" in satu for satu in semua_teks(naskah))
    assert render_pdf(naskah).startswith(b"%PDF-")


@pytest.mark.parametrize(
    ("baru", "sebab"),
    [
        ("Tanpa penanda", "Penanda yang wajib ada: {nomor}"),
        ("{nomor} {nama}", "Penanda tidak dikenal: {nama}"),
        ("{nomor", "Kurung kurawal"),
        ("{nomor} {{teks}}", "Kurung kurawal"),
        ("{nomor!r}", "Kurung kurawal"),
        ("{nomor:>900000000}", "Kurung kurawal"),
        ("{nomor.__class__}", "Kurung kurawal"),
        ("{nomor[0]}", "Kurung kurawal"),
        ("{0} {nomor}", "Kurung kurawal"),
        ("<b>{nomor}", "Tanda yang dapat dipakai"),
        ("<font size=9>{nomor}</font>", "Tanda yang dapat dipakai"),
        ("  ", "tidak boleh kosong"),
        ("{nomor}" + "x" * 4000, "terlalu panjang"),
    ],
)
def test_words_that_no_letter_could_be_made_with_are_refused(baru: str, sebab: str) -> None:
    assert sebab in masalah_kata("Surat {nomor} ini", baru)


def test_lists_keep_their_places_unless_they_may_grow() -> None:
    lama = ("Satu {x}", "Dua")
    assert "harus tetap 2 baris" in masalah_kata(lama, ("Satu {x}",))
    assert masalah_kata(lama, ("Satu {x}", "Dua", "Tiga"), lentur=True) == ""
    assert "wajib ada: {x}" in masalah_kata(lama, ("Satu", "Dua"))
    assert masalah_kata(lama, "Satu {x}") != ""


def test_marks_are_refused_where_they_would_show() -> None:
    assert "dicetak polos" in masalah_kata("JUDUL", "<b>JUDUL</b>", polos=True)
    assert masalah_kata("JUDUL", "<b>JUDUL</b>") == ""


def test_words_that_no_longer_fit_give_way_to_the_shipped_ones() -> None:
    dasar = templat("penolakan", HARI)
    kata = dengan_ubahan(
        dasar, {"tiada": "x", "keberatan": "Tanpa penanda", "bagian": "Bagian:"}, versi="1"
    )
    assert kata.ambil("keberatan") == dasar.ambil("keberatan")
    assert kata.ambil("bagian") == "Bagian:"
    assert dasar.ambil("bagian") != "Bagian:"
    assert "tiada" not in kata.isi


@given(st.text(max_size=60))
def test_what_is_let_through_can_always_be_filled_in(teks: str) -> None:
    if masalah_kata("Surat {nomor} ini", teks) == "":
        assert penanda(teks) == {"nomor"}
        assert "0001" in teks.format_map({"nomor": "0001"})
