# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Identity values, their masks, and personal numbers hidden in free text."""

from __future__ import annotations

import re
import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import identitas as idt
from app.domain.pii import JenisPii, pindai_pii, samarkan_teks

NIK = "6271015501900001"


@pytest.mark.parametrize(
    "text",
    [
        NIK,
        "6271 0155 0190 0001",
        "62.71.01-550190-0001",
        "６２７１０１５５０１９００００１",
        "3204122902000007",
    ],
)
def test_accepts_nik_however_it_is_typed(text: str) -> None:
    assert idt.masalah_nik(text) == ""
    assert len(idt.normal_nik(text)) == 16


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("", "16 angka"),
        ("12", "16 angka"),
        ("627101550190000A", "16 angka"),
        (NIK + "1", "16 angka"),
        ("0271015501900001", "wilayah"),
        ("6200015501900001", "wilayah"),
        ("6271005501900001", "wilayah"),
        ("6271013213900001", "lahir"),
        ("6271013202900001", "lahir"),
        ("6271010001900001", "lahir"),
        ("6271012902990001", "lahir"),
        ("6271017202900001", "lahir"),
        ("6271015501900000", "terakhir"),
    ],
)
def test_refuses_what_cannot_be_a_nik(text: str, part: str) -> None:
    assert part in idt.masalah_nik(text)


def test_twenty_ninth_of_february_of_2000_is_a_birthday() -> None:
    assert idt.masalah_nik("6271012902000001") == ""


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        ("0812 3456 7890", "+6281234567890"),
        ("+62 812-3456-7890", "+6281234567890"),
        ("+62(0)812 3456 7890", "+6281234567890"),
        ("6281234567890", "+6281234567890"),
        ("006281234567890", "+6281234567890"),
        ("81234567890", "+6281234567890"),
        ("(0536) 322-1234", "+625363221234"),
        ("+60 12 345 6789", "+60123456789"),
        ("+0012345678", ""),
        ("0060123", ""),
        ("0812", ""),
        ("00000000000", ""),
        ("telepon", ""),
        ("", ""),
        ("+", ""),
    ],
)
def test_normalises_telephones(text: str, normal: str) -> None:
    assert idt.normal_telepon(text) == normal
    assert (idt.masalah_telepon(text) == "") == bool(normal)


@given(st.integers(10**8, 10**11 - 1))
def test_all_ways_to_write_a_mobile_number_are_one(rest: int) -> None:
    number = f"8{rest}"
    ways = {idt.normal_telepon(front + number) for front in ("0", "62", "+62", "0062", "")}
    assert ways == {f"+62{number}"}


def test_several_numbers_in_one_field() -> None:
    text = "0812 3456 7890 / 0536-3221234, +62 812 3456 7890"
    assert idt.daftar_telepon(text) == ("+6281234567890", "+625363221234")
    assert idt.masalah_telepon(text) == ""
    assert idt.masalah_telepon("081234567890 / rumah") != ""


@pytest.mark.parametrize(
    ("text", "good"),
    [
        ("siti.aminah@contoh.go.id", True),
        (" siti+ppid@Contoh.ID ", True),
        ("siti@contoh", False),
        ("siti..a@contoh.id", False),
        ("siti@-contoh.id", False),
        ("siti contoh.id", False),
        ("a@b.id" + "x" * 260, False),
        ("", False),
    ],
)
def test_email_form(text: str, good: bool) -> None:
    assert (idt.masalah_email(text) == "") == good


def test_email_domain_is_lower_case() -> None:
    assert idt.normal_email(" Siti@Contoh.GO.ID ") == "Siti@contoh.go.id"


def test_masks() -> None:
    assert idt.samarkan_nik(NIK) == "62••••••••••••01"
    assert idt.samarkan_nik("12345") == "••••••"
    assert idt.samarkan_telepon("08123456789") == "08••••••789"
    assert idt.samarkan_telepon("08123456789/+60123456789") == "08••••••789 / +6•••••••789"
    assert idt.samarkan_telepon("rahasia") == "••••••"
    assert idt.samarkan_email("aminah@gmail.com") == "a•••@g•••"
    assert idt.samarkan_email("aminah") == idt.samarkan_email("@x") == "••••••"
    assert idt.samarkan_nama("Siti Aminah") == "S••• A•••"
    assert idt.inisial("siti 'aminah' 😀") == "S.A."
    assert idt.samarkan_nama("😀") == idt.inisial("😀") == "•••"
    assert idt.samarkan_alamat("Jl. Yos Sudarso 12, Palangka Raya 73112") == "•••, Palangka Raya"
    assert idt.samarkan_alamat("Palangka Raya") == "•••"
    assert idt.samarkan_alamat("Palangka Raya, Jl. Mawar 3") == "•••"
    assert idt.samarkan_alamat("Desa X, 73112") == "•••"
    for kosong in ("", " ", "-", "–", " . , ", "- / -"):
        hasil = [f(kosong) for f in (idt.samarkan_alamat, idt.samarkan_telepon, idt.samarkan_email)]
        assert hasil == ["", "", ""], kosong


def test_masks_of_nothing_are_nothing() -> None:
    masks = (
        idt.samarkan_nik,
        idt.samarkan_telepon,
        idt.samarkan_email,
        idt.samarkan_nama,
        idt.inisial,
        idt.samarkan_alamat,
    )
    assert {mask("  ") for mask in masks} == {""}


@given(st.from_regex(r"[1-9][1-9]\d{14}", fullmatch=True))
def test_a_masked_nik_shows_four_digits(nik: str) -> None:
    assert sum(c.isdigit() for c in idt.samarkan_nik(nik)) == 4


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"NIK saya {NIK}.", JenisPii.NIK),
        ("NIK 6271 0155 0190 0001", JenisPii.NIK),
        ("KK 6271010101010000", JenisPii.ANGKA_PANJANG),
        ("NIK ６２７１０１５５０１９００００１", JenisPii.NIK),
        ("NIK 62\u200b71015501900001", JenisPii.NIK),
        ("NPWP 01.234.567.8-901.000", JenisPii.NPWP),
        ("hubungi 0812-3456-7890 ya", JenisPii.TELEPON),
        ("WA +62 812 3456 7890", JenisPii.TELEPON),
        ("telp (0536) 322 1234", JenisPii.TELEPON),
        ("WA 6281234567890", JenisPii.TELEPON),
        ("nomor luar +1 202 555 0100", JenisPii.REKENING),
        ("ke siti@contoh.go.id segera", JenisPii.EMAIL),
        ("rekening 1234567890", JenisPii.REKENING),
        ("rek BRI no 1234-56-789", JenisPii.REKENING),
        ("133401-012345", JenisPii.REKENING),
        ("ke siti\uff20contoh\uff0egoid.id", JenisPii.EMAIL),
    ],
)
def test_finds_personal_numbers(text: str, kind: JenisPii) -> None:
    (found,) = pindai_pii(text)
    assert found.jenis is kind
    masked = samarkan_teks(text)
    assert "••••••" in masked
    assert not any(c.isdigit() for c in masked)
    assert "@" not in masked


@pytest.mark.parametrize(
    "text",
    [
        "Salinan APBD 2024–2025 dan realisasi 2026",
        "data tahun 2019 2020 2021 2022 2023",
        "periode 01-01-2026 - 31-12-2026",
        "dari 2026-01-01 2026-12-31",
        "anggaran Rp1.250.000.000,00",
        "belanja Rp 12500000000",
        "surat 000.8.3.3/15/KOMINFO/2026",
        "kode 62.71.01.1001",
        "nilai 1.250.000.000 per tahun",
        "UU 14/2008 Pasal 22 ayat (7)",
        "kode 12-34-56-78-90",
        "",
    ],
)
def test_leaves_ordinary_numbers(text: str) -> None:
    assert samarkan_teks(text) == text


def test_an_address_that_runs_into_a_number_is_masked_as_one() -> None:
    text = "62710155 0190 0001@contoh.id akhir"
    assert samarkan_teks(text) == "•••••• akhir"
    assert len(pindai_pii(text)) == 1


DIGITS = "0123456789"
SCRIPTS = [DIGITS, "０１２３４５６７８９", "٠١٢٣٤٥٦٧٨٩", "०१२३४५६७८९"]
TEXTS = st.text(
    st.one_of(
        st.sampled_from(DIGITS * 6 + " .-–/,\n\u200b@xRp"),
        st.sampled_from("".join(SCRIPTS)),
        st.characters(),
    ),
    max_size=120,
)


def ascii_digits(text: str) -> str:
    return "".join(
        str(unicodedata.decimal(c)) if unicodedata.decimal(c, None) is not None else c for c in text
    )


@given(TEXTS)
def test_no_sixteen_digits_remain(text: str) -> None:
    masked = samarkan_teks(text)
    assert re.search(r"\d{16}", masked) is None
    assert samarkan_teks(masked) == masked


@given(
    st.text(st.characters(exclude_categories=["N"]), max_size=20),
    st.from_regex(r"[1-9]{2}[0-9]{2}(0[1-9])(0[1-9])(0[1-9])\d\d\d{3}[1-9]", fullmatch=True),
    st.lists(
        st.sampled_from(["", "", " ", ".", "-", "\u00a0", "\u2013", "\u200b", " - "]),
        min_size=15,
        max_size=15,
    ),
    st.sampled_from(SCRIPTS),
    st.text(st.characters(exclude_categories=["N"]), max_size=20),
)
def test_no_way_to_part_the_digits_hides_a_nik(
    before: str, nik: str, gaps: list[str], script: str, after: str
) -> None:
    spread = "".join(script[int(d)] + gap for d, gap in zip(nik, [*gaps, ""], strict=True))
    masked = ascii_digits(samarkan_teks(f"{before} {spread} {after}"))
    assert sum(c.isdigit() for c in masked) == 0


@given(TEXTS)
def test_finds_are_ordered_and_inside_the_text(text: str) -> None:
    found = pindai_pii(text)
    edges = [edge for f in found for edge in (f.awal, f.akhir)]
    assert edges == sorted(edges)
    assert all(0 <= edge <= len(text) for edge in edges)


@pytest.mark.parametrize("piece", ["a", "1", "a@", "a.", "1 ", "2019 ", "bank a 123456789 "])
def test_long_texts_are_scanned_in_reasonable_time(piece: str) -> None:
    text = piece * (20_000 // len(piece))
    started = time.process_time()
    samarkan_teks(text)
    assert time.process_time() - started < 2
