# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Counting card, recovery sheet and gaps report on paper."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date, timedelta

import pypdf
import pytest

from app.domain.instansi import Kertas
from app.domain.tenggat import AturanTenggat, HariHitung, KartuHitung, StatusHari
from app.exports.kartu_hitung import render_kartu_hitung
from app.exports.laporan_celah_nomor import (
    BarisCelah,
    LaporanCelahNomor,
    render_laporan_celah_nomor,
)
from app.exports.lembar_pemulihan import LembarPemulihan, render_lembar_pemulihan
from tests.helpers import pdf_baca as baca
from tests.helpers.contoh_surat import KOP, PPID

ATURAN = AturanTenggat(
    kode="P4",
    kewajiban="Pemberitahuan tertulis",
    pemicu="dinyatakan_lengkap",
    jumlah=10,
    satuan="hari_kerja",
    arah="maju",
    dasar="PerKI 1/2021 Pasal 31(3)",
)


def kartu(sementara: bool = False) -> KartuHitung:
    hari = [HariHitung(date(2026, 11, 10), None, "hari 0 (hari peristiwa)")]
    urutan = 0
    while urutan < 10:
        besok = hari[-1].tanggal + timedelta(days=1)
        if besok.weekday() > 4:
            hari.append(HariHitung(besok, None, "akhir pekan"))
            continue
        urutan += 1
        status = StatusHari.BELUM_ADA if sementara and urutan == 10 else StatusHari.DITETAPKAN
        hari.append(HariHitung(besok, urutan, "hari kerja", status))
    return KartuHitung(
        aturan=ATURAN,
        mulai=hari[0].tanggal,
        jatuh_tempo=hari[-1].tanggal,
        sementara=sementara,
        hari=tuple(hari),
        setelan="libur nasional dan cuti bersama; 5 hari kerja",
        sidik_kalender="ab12" * 16,
        catatan=("Hari peristiwa = hari 0 adalah setelan kantor.",),
    )


PEMULIHAN = LembarPemulihan(
    kop=KOP,
    id_kantor="3f2c8a10",
    frasa="ABCD-EFGH-JKLM-NPQR-STUV-WXYZ-2345-6789",
    tanggal=date(2026, 11, 22),
)
CELAH = LaporanCelahNomor(
    kop=KOP,
    register="Permohonan informasi",
    tahun=2026,
    nomor_terakhir=1_512,
    baris=tuple(
        BarisCelah(satu, f"{satu:04}/PPID/2026", "batal: salah <b>ketik</b> & diulang")
        for satu in range(1, 121)
    ),
    tanggal=date(2026, 11, 22),
    penandatangan=PPID,
)


def test_counting_card_shows_every_day_rule_and_digest() -> None:
    pdf = render_kartu_hitung(kartu(), kop=KOP, dicetak=date(2026, 11, 22), perkara="0012/2026")
    isi = baca.rata(pdf)
    for satu in kartu().hari:
        assert f"{satu.tanggal.day} November 2026" in isi
    assert isi.count("akhir pekan") == 4
    for teks in ("P4 – Pemberitahuan tertulis", "PerKI 1/2021 Pasal 31(3)", "0012/2026"):
        assert teks in isi
    assert "Selasa, 24 November 2026" in isi
    assert "ab12" * 16 in isi.replace(" ", "")
    assert "sementara" not in isi
    assert "halaman 1 dari 1" in isi
    assert all(baca.huruf(pdf).values())


def test_provisional_card_says_so() -> None:
    isi = baca.rata(render_kartu_hitung(kartu(sementara=True), kop=KOP, dicetak=date(2026, 11, 1)))
    assert "(sementara)" in isi
    assert "belum ada" in isi


def test_recovery_sheet_shows_groups_and_hides_them_from_metadata() -> None:
    pdf = render_lembar_pemulihan(PEMULIHAN)
    baris = baca.teks(pdf).splitlines()
    for nomor, grup in enumerate(PEMULIHAN.frasa.split("-"), start=1):
        assert baris[baris.index(grup) - 1] == str(nomor)
    isi = baca.rata(pdf)
    assert "amplop tersegel" in isi
    assert "3f2c8a10" in isi
    assert len(baca.halaman(pdf)) == 1
    info = pypdf.PdfReader(io.BytesIO(pdf)).metadata
    assert not any(grup in str(info) for grup in PEMULIHAN.frasa.split("-"))


def test_gaps_report_lists_every_number_and_signs_beside_rows() -> None:
    pdf = render_laporan_celah_nomor(CELAH)
    halaman = baca.halaman(pdf)
    isi = baca.rata(pdf)
    for satu in CELAH.baris:
        assert satu.nomor in isi
    assert isi.count("salah <b>ketik</b> & diulang") == 120
    assert "1.392" in isi
    assert CELAH.baris[-1].nomor in halaman[-1]
    assert "NIP 19730512 199803 2 004" in halaman[-1]
    assert "halaman 2 dari" in isi


@pytest.mark.parametrize("jumlah", [0, 1, 2, 3])
def test_gaps_report_of_few_rows_stands_on_one_page(jumlah: int) -> None:
    laporan = replace(CELAH, baris=CELAH.baris[:jumlah])
    halaman = baca.halaman(render_laporan_celah_nomor(laporan))
    assert len(halaman) == 1
    assert ("Tidak ada celah" in halaman[0]) is (jumlah == 0)
    assert halaman[0].count("Nomor tertulis") == (1 if jumlah else 0)


def test_all_are_the_same_bytes_again_and_fit_f4() -> None:
    f4 = Kertas.F4
    for satu in (
        lambda: render_kartu_hitung(kartu(), kop=KOP, dicetak=date(2026, 11, 1), kertas=f4),
        lambda: render_lembar_pemulihan(replace(PEMULIHAN, kertas=f4)),
        lambda: render_laporan_celah_nomor(replace(CELAH, kertas=f4, penandatangan=None)),
    ):
        assert satu() == satu()
        assert baca.ukuran_mm(satu()) == (215, 330)
