# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The whole road by stick: agency → province inbox → board → receipt and holiday pack → agency."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from app.domain.kalender import HariLibur, JenisLibur
from app.domain.paket_aturan import IsiLibur, JenisPaket
from app.domain.sinkron import Keberadaan
from app.services.fasad import KalenderFasad, KipFasad
from app.services.fasad_provinsi import AturanFasad
from app.services.fasad_sinkron import SinkronFasad
from app.services.provinsi.papan import masa_irama
from tests.helpers.kantor import DRAFT
from tests.helpers.provinsi_kantor import Daerah, daerah_uji, kartu_aman

NAMA = "Dinas Uji, Kabupaten Uji"
TAHUN = masa_irama("tahun", 2026)


@pytest.fixture
def daerah(tmp_path: Path) -> Iterator[Daerah]:
    with daerah_uji(tmp_path) as made:
        yield made


def susulan(hari: int) -> IsiLibur:
    """A joint leave that comes late: the shipped calendar of 2026 does not know it."""
    tambah = HariLibur(date(2026, 11, hari), JenisLibur.CUTI_BERSAMA, "Cuti bersama susulan")
    return IsiLibur(2026, "SKB 3 Menteri perubahan kedua (uji)", (tambah,), lengkap=False)


def test_a_stick_goes_up_and_comes_back_with_receipt_and_holidays(daerah: Daerah) -> None:
    k = daerah.daftarkan(NAMA)
    kip = KipFasad(k.sesi())
    rid = kip.daftarkan(DRAFT).id
    sebelum = kartu_aman(kip, rid)
    assert not any("paket" in c for c in sebelum.catatan)
    daerah.kirim(k)

    hasil = daerah.baca()
    assert (hasil.diterapkan, hasil.karantina, hasil.menunggu) == (1, 0, 0)
    assert [row.instansi for row in hasil.paket] == [NAMA]
    papan = {satu.kode: satu.nilai for satu in daerah.fasad.papan("permohonan", TAHUN).angka}
    assert (papan["masuk"], papan["dalam_proses"], papan["lewat"]) == (1, 1, 0)

    made = daerah.fasad.buat_paket(JenisPaket.LIBUR, susulan(10), berlaku_dari=date(2026, 11, 2))
    assert (made.jenis, made.versi, made.keadaan) == ("libur-2026", 1, "berlaku")
    done = daerah.balas()
    assert done.instansi == (NAMA,)
    assert done.aman

    came = daerah.ambil(k)
    assert came.ditolak == ()
    assert came.pratinjau.paket_aturan == ("Hari libur 2026 versi 1",)
    assert any("1 tenggat berubah" in line for line in came.peringatan), came.peringatan
    where = SinkronFasad(k.sesi()).keberadaan([rid])[rid]
    assert where.state is Keberadaan.DITERAPKAN
    kartu = kartu_aman(kip, rid)
    assert (kartu.jatuh_tempo - sebelum.jatuh_tempo).days == 1
    assert any("libur-2026 versi 1" in c and "SKB 3 Menteri" in c for c in kartu.catatan)
    hari = {h.tanggal: h for h in KalenderFasad(k.sesi()).daftar_hari(2026)}
    assert "paket libur-2026 versi 1" in hari[date(2026, 11, 10)].sumber
    (row,) = AturanFasad(k.sesi()).daftar()
    assert row.keadaan == "berlaku"
    assert [p.baru for p in row.pindah][:1] == [kartu.jatuh_tempo]


def test_reading_a_stick_twice_changes_nothing(daerah: Daerah) -> None:
    k = daerah.daftarkan(NAMA)
    KipFasad(k.sesi()).daftarkan(DRAFT)
    daerah.kirim(k)
    (naik,) = daerah.stik.rglob("keluar/*.lmb")
    assert daerah.baca().diterapkan == 1
    again = daerah.baca()
    assert (again.paket, again.dilewati) == ((), 1)
    daerah.balas()
    daerah.balas()
    assert len(list(daerah.stik.rglob("masuk/*.lmb"))) == 1
    assert daerah.baca().karantina == 0
    daerah.ambil(k)
    daerah.kirim(k)
    assert not naik.exists()  # confirmed, so it made way


def test_a_pack_waits_for_its_day(daerah: Daerah) -> None:
    k = daerah.daftarkan(NAMA)
    kip, aturan = KipFasad(k.sesi()), AturanFasad(k.sesi())
    rid = kip.daftarkan(DRAFT).id
    daerah.fasad.buat_paket(JenisPaket.LIBUR, susulan(12), berlaku_dari=date(2026, 11, 5))
    daerah.bolak_balik(k)
    before = kartu_aman(kip, rid).jatuh_tempo
    (row,) = aturan.daftar()
    assert (row.keadaan, row.pindah) == ("menunggu", ())
    assert aturan.segarkan().berlaku == []
    k.jam.maju(days=3)
    done = aturan.segarkan()
    assert done.berlaku == ["Hari libur 2026 versi 1"]
    assert len(done.pindah) >= 1
    assert kartu_aman(kip, rid).jatuh_tempo > before
    assert aturan.segarkan().berlaku == []


def test_a_withdrawn_pack_gives_the_old_dates_back(daerah: Daerah) -> None:
    k = daerah.daftarkan(NAMA)
    kip = KipFasad(k.sesi())
    rid = kip.daftarkan(DRAFT).id
    first = kartu_aman(kip, rid).jatuh_tempo
    daerah.fasad.buat_paket(JenisPaket.LIBUR, susulan(10), berlaku_dari=date(2026, 11, 2))
    daerah.bolak_balik(k)
    assert kartu_aman(kip, rid).jatuh_tempo > first
    daerah.fasad.tarik_paket("libur-2026", 1, alasan="SKB dicabut")
    assert [row.keadaan for row in daerah.fasad.paket_aturan()] == ["berakhir"]
    daerah.balas()
    daerah.ambil(k)
    # nothing is held to any more: the only version known is no longer named
    assert kartu_aman(kip, rid).jatuh_tempo == first


def test_a_board_counts_with_the_packs_the_province_made(daerah: Daerah) -> None:
    k = daerah.daftarkan(NAMA)
    KipFasad(k.sesi()).daftarkan(DRAFT)
    daerah.kirim(k)
    daerah.baca()
    # ten working days from 2 November end on the 16th; with the leave of the 10th on the 17th
    daerah.provinsi.jam.maju(days=15)
    late = {a.kode: a.nilai for a in daerah.fasad.papan("permohonan", TAHUN).angka}
    assert late["lewat"] == 1
    daerah.fasad.buat_paket(JenisPaket.LIBUR, susulan(10), berlaku_dari=date(2026, 11, 2))
    late = {a.kode: a.nilai for a in daerah.fasad.papan("permohonan", TAHUN).angka}
    assert (late["lewat"], late["segera"]) == (0, 1)
