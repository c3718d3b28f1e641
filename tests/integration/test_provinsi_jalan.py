# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The whole road by stick: agency → province inbox → board → receipt and holiday pack → agency."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from app.domain.jobs import JobControl
from app.domain.kalender import HariLibur, JenisLibur
from app.domain.paket_aturan import IsiLibur, JenisPaket
from app.domain.pelaku import SISTEM
from app.domain.sinkron import Keberadaan
from app.domain.tenggat import KartuHitung
from app.services import pendaftaran, pendaftaran_provinsi
from app.services.fasad import KalenderFasad, KipFasad
from app.services.fasad_sinkron import SinkronFasad
from app.services.provinsi import kotak, paket, turun
from app.services.provinsi.gudang import gudang
from app.services.sinkron import aturan
from app.sync.hub.periods import Irama, periode
from tests.helpers.kantor import DRAFT, KantorUji, kantor_uji

NAMA = "Dinas Uji, Kabupaten Uji"


@pytest.fixture
def buka(tmp_path: Path) -> Iterator[Callable[[str], KantorUji]]:
    with ExitStack() as stack:
        yield lambda nama: stack.enter_context(kantor_uji(tmp_path / nama))


@pytest.fixture
def provinsi(buka: Callable[[str], KantorUji]) -> KantorUji:
    k = buka("provinsi")
    pendaftaran_provinsi.jadikan_provinsi(k.kantor, k.admin, nama="Provinsi Uji")
    return k


@pytest.fixture
def instansi(buka: Callable[[str], KantorUji], provinsi: KantorUji) -> KantorUji:
    k = buka("instansi")
    surat = pendaftaran_provinsi.daftarkan_instansi(
        provinsi.kantor, provinsi.admin, nama=NAMA, kode="UJI"
    )
    pendaftaran.terima_pendaftaran(k.kantor, k.admin, surat.raw)
    return k


@pytest.fixture
def stik(tmp_path: Path) -> Path:
    folder = tmp_path / "stik"
    folder.mkdir()
    return folder


def kartu_aman(kip: KipFasad, rid: UUID) -> KartuHitung:
    """The counting card of the safe ten days."""
    return next(satu.kartu for satu in kip.detail(rid).tenggat if satu.kode == "P4u")


def kirim(k: KantorUji, stik: Path) -> None:
    SinkronFasad(k.sesi()).tulis(stik, sarana="flashdisk", tempat="uji", job=JobControl())


def ambil(k: KantorUji, stik: Path) -> tuple[str, ...]:
    done = SinkronFasad(k.sesi()).baca(stik, sarana="flashdisk", tempat="uji", job=JobControl())
    assert done.ditolak == ()
    return done.peringatan


def baca(provinsi: KantorUji, stik: Path) -> kotak.HasilKotak:
    return kotak.baca_pembawa(provinsi.kantor, SISTEM, stik, sarana="flashdisk", job=JobControl())


def balas(provinsi: KantorUji, stik: Path) -> turun.HasilTurun:
    return turun.tulis_turun(
        provinsi.kantor, SISTEM, stik, sarana="flashdisk", tempat="uji", job=JobControl()
    )


def test_a_stick_goes_up_and_comes_back_with_receipt_and_holidays(
    provinsi: KantorUji, instansi: KantorUji, stik: Path
) -> None:
    kip = KipFasad(instansi.sesi())
    rid = kip.daftarkan(DRAFT).id
    sebelum = kartu_aman(kip, rid)
    assert not any("paket" in c for c in sebelum.catatan)
    kirim(instansi, stik)

    hasil = baca(provinsi, stik)
    assert (hasil.diterapkan, hasil.karantina, hasil.menunggu) == (1, 0, 0)
    assert [row.instansi for row in hasil.paket] == [NAMA]
    with gudang(provinsi.kantor) as opened:
        rekap = opened.recap(
            "permohonan", periode(Irama.TAHUN, 2026), hari_ini=provinsi.jam.today()
        )
    assert rekap.jumlah.angka["masuk"] == 1
    assert rekap.jumlah.angka["dalam_proses"] == 1

    # a joint leave that comes late: the shipped calendar of 2026 does not know it
    libur = IsiLibur(
        2026,
        "SKB 3 Menteri perubahan kedua (uji)",
        (HariLibur(date(2026, 11, 10), JenisLibur.CUTI_BERSAMA, "Cuti bersama susulan"),),
        lengkap=False,
    )
    made = paket.buat_paket(
        provinsi.kantor, SISTEM, JenisPaket.LIBUR, libur, berlaku_dari=date(2026, 11, 2)
    )
    assert (made.jenis, made.versi, made.keadaan) == ("libur-2026", 1, "berlaku")
    done = balas(provinsi, stik)
    assert done.instansi == (NAMA,)
    assert done.aman

    lines = ambil(instansi, stik)
    assert any("1 tenggat berubah" in line for line in lines), lines
    where = SinkronFasad(instansi.sesi()).keberadaan([rid])[rid]
    assert where.state is Keberadaan.DITERAPKAN
    kartu = kartu_aman(kip, rid)
    assert (kartu.jatuh_tempo - sebelum.jatuh_tempo).days == 1
    assert any("libur-2026 versi 1" in c and "SKB 3 Menteri" in c for c in kartu.catatan)
    hari = {h.tanggal: h for h in KalenderFasad(instansi.sesi()).daftar_hari(2026)}
    assert "paket libur-2026 versi 1" in hari[date(2026, 11, 10)].sumber
    (row,) = aturan.daftar_aturan(instansi.kantor, instansi.ppid)
    assert row.keadaan == "berlaku"
    assert [p.baru for p in row.pindah][:1] == [kartu.jatuh_tempo]


def test_reading_a_stick_twice_changes_nothing(
    provinsi: KantorUji, instansi: KantorUji, stik: Path
) -> None:
    KipFasad(instansi.sesi()).daftarkan(DRAFT)
    kirim(instansi, stik)
    (naik,) = stik.rglob("keluar/*.lmb")
    assert baca(provinsi, stik).diterapkan == 1
    again = baca(provinsi, stik)
    assert (again.paket, again.dilewati) == ((), 1)
    balas(provinsi, stik)
    balas(provinsi, stik)
    assert len(list(stik.rglob("masuk/*.lmb"))) == 1
    assert baca(provinsi, stik).karantina == 0
    ambil(instansi, stik)
    kirim(instansi, stik)
    assert not naik.exists()  # confirmed, so it made way


def test_a_pack_waits_for_its_day(provinsi: KantorUji, instansi: KantorUji, stik: Path) -> None:
    kip = KipFasad(instansi.sesi())
    rid = kip.daftarkan(replace(DRAFT, tanggal_terima=date(2026, 11, 2))).id
    kirim(instansi, stik)
    baca(provinsi, stik)
    hari = (HariLibur(date(2026, 11, 12), JenisLibur.CUTI_BERSAMA, "Cuti bersama susulan"),)
    isi = IsiLibur(2026, "SKB susulan", hari, lengkap=False)
    paket.buat_paket(provinsi.kantor, SISTEM, JenisPaket.LIBUR, isi, berlaku_dari=date(2026, 11, 5))
    balas(provinsi, stik)
    ambil(instansi, stik)
    before = kartu_aman(kip, rid).jatuh_tempo
    (row,) = aturan.daftar_aturan(instansi.kantor, instansi.ppid)
    assert (row.keadaan, row.pindah) == ("menunggu", ())
    assert aturan.segarkan(instansi.kantor).berlaku == []
    instansi.jam.maju(days=3)
    done = aturan.segarkan(instansi.kantor)
    assert done.berlaku == ["Hari libur 2026 versi 1"]
    assert len(done.pindah) >= 1
    assert kartu_aman(kip, rid).jatuh_tempo > before
