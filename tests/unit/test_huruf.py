# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Text of users on paper: escaping, fallback fonts, right-to-left names, templates."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.kip import JenisSurat
from app.exports.aksara import tata_arah
from app.exports.huruf import HAN, SANS, SIMBOL, bersih, huruf_hilang, markup, potongan
from app.exports.templat import tata_letak, templat

TEMPLAT = Path(__file__).parents[2] / "resources" / "templates"


def test_arabic_takes_joined_forms_and_visual_order() -> None:
    # beh-reh: initial beh joins final reh, and is drawn on its right
    assert tata_arah("\u0628\u0631") == "\ufeae\ufe91"
    # lam-alef becomes one ligature
    assert tata_arah("\u0644\u0627") == "\ufefb"
    # a mark stays on its letter and does not break the joining
    assert tata_arah("\u0628\u064e\u0631") == "\ufeae\ufe91\u064e"
    # alef joins nothing that follows it
    assert tata_arah("\u0627\u0628") == "\ufe8f\ufe8d"


def test_right_to_left_runs_keep_numbers_and_neighbours() -> None:
    assert tata_arah("PT \u05d0\u05d1 12") == "PT \u05d1\u05d0 12"
    assert tata_arah("\u05d0 12,5 \u05d1") == "\u05d1 12,5 \u05d0"
    assert tata_arah("\u05d0(\u05d1)") == "(\u05d1)\u05d0"
    assert tata_arah("(\u05d0 \u05d1)") == "(\u05d1 \u05d0)"


def test_marks_that_turn_text_around_are_dropped() -> None:
    assert tata_arah("abc\u202edef\u2066\u200f") == "abcdef"


@given(st.text())
def test_markup_is_well_formed_and_holds_the_clean_text(isi: str) -> None:
    akar = ET.fromstring(f"<para>{markup(isi)}</para>")
    assert {satu.tag for satu in akar.iter()} <= {"para", "font", "br"}
    for satu in akar.iter("br"):
        satu.text = "\n"
    teks = "".join(akar.itertext())
    assert len(teks) == len(bersih(isi))
    hilang = set(huruf_hilang([isi]))
    assert all(b in {a, "\u25a1"} for a, b in zip(bersih(isi), teks, strict=True) if a in hilang)
    assert all(a == b for a, b in zip(bersih(isi), teks, strict=True) if a not in hilang)


def test_fallback_fonts_take_what_the_letter_font_lacks() -> None:
    assert list(potongan("Đặng 王 ☒", SANS)) == [
        (SANS, "Đặng "),
        (HAN, "王"),
        (SANS, " "),
        (SIMBOL, "☒"),
    ]


def test_decomposed_letters_are_composed_and_breaks_unified() -> None:
    assert bersih("e\u0301\r\na\u2028b\x00\x1b") == "é\na\nb"


@pytest.mark.parametrize("path", sorted(TEMPLAT.glob("*.toml")), ids=lambda path: path.stem)
def test_every_template_is_dated_and_has_its_source(path: Path) -> None:
    versi = tomllib.loads(path.read_text(encoding="utf-8"))["versi"]
    assert versi
    for satu in versi:
        assert isinstance(satu["berlaku_sejak"], date)
        assert satu["sumber"].strip()


def test_every_letter_has_wording_and_every_paper_its_measures() -> None:
    for jenis in JenisSurat:
        assert templat(jenis.value, date(2026, 1, 1)).ambil("judul_pdf")
    a4, f4 = (tata_letak(kertas, date(2026, 1, 1)) for kertas in ("a4", "f4"))
    assert (round(a4.kiri), round(a4.kanan), round(a4.bawah)) == (85, 57, 71)
    assert f4.tinggi > a4.tinggi


def test_template_values_are_escaped_and_text_is_checked() -> None:
    kata = templat("perpanjangan", date(2020, 1, 1))
    assert kata.teks("uraian", uraian="<b>&") == "Penjelasan: &lt;b&gt;&amp;"
    with pytest.raises(TypeError):
        kata.teks("alasan")
