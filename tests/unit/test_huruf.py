# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Text of users on paper: escaping, fallback fonts, right-to-left names, templates."""

from __future__ import annotations

import io
import tomllib
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.lib.enums import TA_JUSTIFY, TA_LEFT
from reportlab.pdfgen.canvas import Canvas

from app.domain.kip import JenisSurat
from app.exports.aksara import sambung, urut_tampak
from app.exports.huruf import (
    HAN,
    SANS,
    SIMBOL,
    bersih,
    huruf_hilang,
    markup,
    pasang_huruf,
    potongan,
)
from app.exports.layout import alinea, gaya
from app.exports.tabel_pdf import Pembungkus
from app.exports.templat import tata_letak, templat

TEMPLAT = Path(__file__).parents[2] / "resources" / "templates"


def tata_arah(teks: str) -> str:
    """One line as it is drawn."""
    return urut_tampak(sambung(teks))


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


def test_joining_keeps_the_order_of_reading_and_is_done_once() -> None:
    joined = sambung("PT \u0628\u0631 \u0644\u0627")
    assert joined == "PT \ufe91\ufeae \ufefb"
    assert sambung(joined) == joined


def test_a_long_right_to_left_text_is_broken_before_it_is_turned() -> None:
    """The words that are read first stand on the first line, each line turned for itself."""
    kata = [chr(0x5D0 + n % 27) * 3 + chr(0x5D0 + n // 27) for n in range(60)]
    pembungkus = Pembungkus(SANS, 9)
    baris = pembungkus.bungkus(" ".join(kata), 100)
    assert len(baris) > 5
    assert [satu for b in baris for satu in b.split()] == kata
    for satu in baris:
        tampak = urut_tampak(satu)
        assert tampak == satu[::-1]
        assert pembungkus.lebar(tampak) == pytest.approx(pembungkus.lebar(satu))


IBRANI = "".join(chr(kode) for kode in range(0x5D0, 0x5EB))
ARAB = "\u0628\u062a\u062c\u062d\u0633\u0634\u0635\u0637\u0639\u0641\u0642\u0645\u0646\u0647\u064a"


@pytest.mark.parametrize("rata", [TA_LEFT, TA_JUSTIFY])
@pytest.mark.parametrize("huruf", [IBRANI, ARAB], ids=["one font", "fallback font"])
@pytest.mark.parametrize("awal", ["", "Alamat (12), "])
def test_a_paragraph_draws_its_first_words_on_its_first_line(
    rata: int, huruf: str, awal: str
) -> None:
    pasang_huruf()
    kata = [huruf[n % len(huruf)] * 3 + huruf[n // len(huruf)] for n in range(90)]
    corak = gaya(tata_letak("a4", date(2026, 1, 1)), alignment=rata)
    satu = alinea(markup(awal + " ".join(kata)), corak)
    satu.wrap(300, 800)
    satu.drawOn(Canvas(io.BytesIO()), 50, 50)
    baris = [
        " ".join(b[1]) if satu.blPara.kind == 0 else "".join(potong.text for potong in b.words)
        for b in satu.blPara.lines
    ]
    assert len(baris) > 5
    assert baris[0].startswith(awal)
    baris[0] = baris[0].removeprefix(awal)
    terbaca = [k[::-1] for satu in baris for k in reversed(satu.split())]
    assert terbaca == sambung(" ".join(kata)).split()


def test_a_right_to_left_paragraph_goes_on_over_the_page() -> None:
    """A part that moves to the next page is broken anew from words in reading order."""
    pasang_huruf()
    kata = [IBRANI[n % 27] * 3 + IBRANI[n // 27] for n in range(90)]
    satu = alinea(markup(" ".join(kata)), gaya(tata_letak("a4", date(2026, 1, 1))))
    satu.wrap(300, 800)
    terbaca = []
    for bagian in satu.split(300, 60):
        bagian.wrap(300, 800)
        bagian.drawOn(Canvas(io.BytesIO()), 50, 50)
        terbaca += [k[::-1] for b in bagian.blPara.lines for k in reversed(b[1])]
    assert terbaca == kata


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
