# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Contents of rule packs: out and in again unchanged, and nothing unreadable gets through."""

from __future__ import annotations

import json
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.aturan import DaftarAturan
from app.domain.errors import UserError
from app.domain.kalender import HariLibur, JenisLibur, Kalender
from app.domain.paket_aturan import (
    IsiBerkas,
    IsiLibur,
    IsiPesan,
    IsiTenggat,
    JenisPaket,
    PaketBerlaku,
    aturan_dengan_paket,
    baca_isi,
    jenis_dasar,
    libur_dengan_paket,
    nama_jenis,
    sebutan_jenis,
    tulis_isi,
)
from app.domain.tenggat import AturanTenggat
from app.services.buku_aturan import aturan_bawaan, libur_bawaan

TEKS = st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=40).filter(str.strip)
HARI = st.dates(date(2027, 1, 1), date(2027, 12, 31))
PAKET = "libur-2027 versi 1"


def kode(jenis: JenisPaket, data: bytes) -> str:
    """Return the code of the refusal; empty if the content was taken."""
    try:
        baca_isi(jenis.value, data)
    except UserError as error:
        return error.code
    return ""


@st.composite
def libur(draw: st.DrawFn) -> IsiLibur:
    sumber = draw(TEKS)
    days = draw(st.lists(HARI, min_size=1, max_size=10, unique=True))
    hari = tuple(
        HariLibur(day, draw(st.sampled_from(JenisLibur)), draw(TEKS), sumber=sumber)
        for day in sorted(days)
    )
    kerja = tuple(sorted(draw(st.sets(HARI, max_size=3))))
    return IsiLibur(2027, sumber, hari, lengkap=draw(st.booleans()), bukan_libur=kerja)


@given(libur())
def test_days_come_back_as_they_went(isi: IsiLibur) -> None:
    assert baca_isi("libur-2027", tulis_isi(isi)) == isi


@given(TEKS, TEKS, st.none() | HARI)
def test_messages_come_back_as_they_went(judul: str, teks: str, batas: date | None) -> None:
    isi = IsiPesan(judul, teks, batas)
    assert baca_isi("instruksi", tulis_isi(isi)) == isi


@given(TEKS, TEKS, st.binary(min_size=1, max_size=200))
def test_files_come_back_as_they_went(nama: str, sumber: str, data: bytes) -> None:
    isi = IsiBerkas(nama, sumber, data)
    assert baca_isi("jra", tulis_isi(isi)) == isi


def test_deadlines_come_back_as_they_went() -> None:
    isi = IsiTenggat("PerKI", aturan_bawaan().aturan)
    assert baca_isi("tenggat", tulis_isi(isi)) == isi


@given(
    st.binary(max_size=80)
    | st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(
                    (
                        "tahun",
                        "sumber",
                        "hari",
                        "aturan",
                        "judul",
                        "teks",
                        "batas",
                        "nama",
                        "data",
                        "lengkap",
                        "bukan_libur",
                    )
                ),
                inner,
                max_size=8,
            )
        ),
        max_leaves=12,
    ).map(lambda value: json.dumps(value).encode())
)
def test_anything_unreadable_is_one_refusal(data: bytes) -> None:
    codes = {kode(jenis, data) for jenis in JenisPaket}
    assert codes <= {"", "ATR-001", "ATR-003", "KAL-001", "TGT-003"}


def test_a_kind_of_a_newer_program_waits() -> None:
    assert baca_isi("retribusi", b"{}") is None
    assert jenis_dasar("manifest") is None
    assert jenis_dasar("libur--2027") is None
    assert jenis_dasar("templat-" + "a" * 40) is None
    assert jenis_dasar("instrumen-saq-2026") is JenisPaket.INSTRUMEN
    assert sebutan_jenis("libur-2027") == "Hari libur 2027"
    assert sebutan_jenis("retribusi") == "retribusi"


def test_a_holiday_pack_is_named_by_its_year() -> None:
    hari = (HariLibur(date(2027, 1, 1), JenisLibur.NASIONAL, "Tahun Baru"),)
    assert nama_jenis(IsiLibur(2027, "SKB", hari), JenisPaket.LIBUR, "abaikan") == "libur-2027"
    with pytest.raises(UserError):
        nama_jenis(IsiPesan("a", "b"), JenisPaket.PENGUMUMAN, "../x")


@given(libur())
def test_only_the_days_of_the_pack_change(isi: IsiLibur) -> None:
    merged = libur_dengan_paket(libur_bawaan(), (PaketBerlaku(PAKET, isi),))
    other = [h for h in merged if h.tanggal.year != 2027]
    assert other == [h for h in libur_bawaan() if h.tanggal.year != 2027]
    mine = {(h.tanggal, h.nama) for h in merged if h.tanggal.year == 2027}
    wanted = {(h.tanggal, h.nama) for h in isi.hari}
    assert wanted <= mine
    if isi.lengkap:
        assert mine == wanted
    calendar = Kalender.susun(merged)
    for day in set(isi.bukan_libur) - {h.tanggal for h in isi.hari}:
        assert calendar.hari_kerja(day) == (day.weekday() < 5)


def test_a_new_version_of_a_deadline_stands_beside_the_old_one() -> None:
    day = date(2027, 1, 1)
    rule = AturanTenggat(
        "P4u", "Uji", "permintaan_diterima", 7, "hari_kerja", "maju", "Perda", berlaku_sejak=day
    )
    merged = aturan_dengan_paket(
        aturan_bawaan(), (PaketBerlaku("tenggat versi 1", IsiTenggat("Perda", (rule,))),)
    )
    assert isinstance(merged, DaftarAturan)
    assert merged.pilih("P4u", day - timedelta(days=1)).jumlah == 10
    assert merged.pilih("P4u", day).jumlah == 7
    assert "tenggat versi 1" in merged.pilih("P4u", day).catatan
