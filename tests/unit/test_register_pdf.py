# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The register as PDF: head on every page, page x of y, signature, public variant."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import CancelledError
from app.domain.instansi import Kertas
from app.domain.jobs import JobControl
from app.domain.permohonan import RegisterRow
from app.exports.huruf import SANS, bersih
from app.exports.register_pdf import write_register_pdf
from app.exports.tabel_pdf import Pembungkus
from tests.helpers import pdf_baca as baca
from tests.helpers.contoh_surat import ANEH, KOP, PANJANG, PPID

ROW = RegisterRow(
    nomor="0012/PPID-DISKOMINFO/2026",
    tanggal=date(2026, 11, 10),
    nama="Ahmad Fauzi",
    alamat="Dusun Krajan RT 02 RW 05",
    kontak="0812-3456-7890",
    pekerjaan="Wiraswasta",
    rincian="Dokumen Pelaksanaan Anggaran Dinas Pekerjaan Umum Tahun 2025",
    tujuan="Penelitian tata kelola anggaran",
    dikuasai_ya=True,
    dikuasai_tidak=False,
    badan_publik_lain="",
    belum_didokumentasikan=False,
    softcopy=True,
    hardcopy=False,
    melihat=False,
    salinan=True,
    keputusan="Dikabulkan seluruhnya",
    alasan_penolakan="",
    tanggal_pemberitahuan=date(2026, 11, 20),
    tanggal_pemberian=date(2026, 11, 23),
    biaya="Gratis",
    cara_bayar="E-mail",
)


def gambar(path: Path, rows: list[RegisterRow], **ubah: Any) -> bytes:
    opsi: dict[str, Any] = {
        "kop": KOP,
        "tahun": 2026,
        "publik": False,
        "job": JobControl(),
        "tanggal": date(2026, 11, 22),
        "penandatangan": PPID,
        **ubah,
    }
    assert write_register_pdf(path, rows, **opsi) == len(rows)
    return path.read_bytes()


def test_every_page_has_head_foot_and_its_count(tmp_path: Path) -> None:
    halaman = baca.halaman(gambar(tmp_path / "r.pdf", [ROW] * 60))
    jumlah = len(halaman)
    assert jumlah > 2
    for nomor, isi in enumerate(halaman, start=1):
        datar = " ".join(isi.split())
        assert "Belum Didokumentasikan" in datar
        assert "Pemberitahuan Tertulis" in datar
        assert f"Halaman {nomor} dari" in datar
        assert "Dinas Komunikasi dan Informatika" in datar
    assert "REGISTER PERMINTAAN INFORMASI PUBLIK" in halaman[0]
    assert "Dra. Ratna Wulandari" not in "".join(halaman[:-1])
    assert "Wonosari, 22 November 2026" in halaman[-1]
    assert "Ahmad Fauzi" in halaman[-1], "a signature never stands alone"


def test_first_page_looks_as_agreed(tmp_path: Path) -> None:
    baca.cocok_gambar("register", baca.gambar(gambar(tmp_path / "r.pdf", [ROW] * 6)))


def test_paper_is_landscape_and_equal_input_is_equal_bytes(tmp_path: Path) -> None:
    rows = [ROW, replace(ROW, nama=ANEH)]
    satu = gambar(tmp_path / "a.pdf", rows, kertas=Kertas.F4)
    assert baca.ukuran_mm(satu) == (330, 215)
    assert satu == gambar(tmp_path / "b.pdf", rows, kertas=Kertas.F4)
    assert all(baca.huruf(satu).values())
    assert len(baca.huruf(satu)) == 4


def test_weekday_and_short_date_as_the_annex_asks(tmp_path: Path) -> None:
    isi = baca.rata(gambar(tmp_path / "r.pdf", [ROW]))
    assert "10-11-2026" in isi
    assert "Jumat, 20 November 2026" in isi
    assert "Senin, 23 November 2026" in isi


def test_row_taller_than_a_page_runs_on_and_loses_nothing(tmp_path: Path) -> None:
    tinggi = replace(ROW, rincian=PANJANG, alamat="z" * 10_000)
    pdf = gambar(tmp_path / "r.pdf", [ROW, tinggi, ROW])
    isi = baca.rata(pdf)
    assert len(baca.halaman(pdf)) > 5
    assert "ruas ke-60" in isi
    assert sum(satu.count("z") for satu in baca.halaman(pdf)) >= 10_000


def test_public_variant_says_so_and_shows_no_person(tmp_path: Path) -> None:
    isi = baca.rata(gambar(tmp_path / "p.pdf", [ROW], publik=True))
    assert "versi publik, data pribadi disamarkan" in isi
    assert "A.F." in isi
    for rahasia in ("Ahmad", "Krajan", "0812"):
        assert rahasia not in isi


def test_empty_register_says_nihil(tmp_path: Path) -> None:
    halaman = baca.halaman(gambar(tmp_path / "n.pdf", [], penandatangan=None))
    assert len(halaman) == 1
    assert "NIHIL" in halaman[0]


def test_cancel_leaves_no_file(tmp_path: Path) -> None:
    job = JobControl()

    def rows() -> Iterator[RegisterRow]:
        for nomor in range(500):
            if nomor == 250:
                job.cancel()
            yield ROW

    with pytest.raises(CancelledError):
        write_register_pdf(
            tmp_path / "r.pdf",
            rows(),
            kop=KOP,
            tahun=2026,
            publik=False,
            job=job,
            tanggal=date(2026, 11, 22),
        )
    assert list(tmp_path.iterdir()) == []


@given(st.text(max_size=200), st.floats(min_value=12, max_value=90))
def test_wrapped_lines_fit_and_keep_every_sign(isi: str, ruang: float) -> None:
    pembungkus = Pembungkus(SANS, 6.2)
    baris = pembungkus.bungkus(isi, ruang)
    assert all(pembungkus.lebar(satu) <= ruang + 1e-6 for satu in baris if len(satu) > 1)
    assert "".join("".join(baris).split()) == "".join(bersih(isi).split())
