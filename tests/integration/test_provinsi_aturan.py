# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Rule packs at an agency: what goes back, doubles itself or is held back is told, not obeyed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.domain.errors import UserError, ValidationError
from app.domain.jobs import JobControl
from app.domain.kalender import HariLibur, JenisLibur
from app.domain.paket_aturan import (
    IsiBerkas,
    IsiLibur,
    IsiPesan,
    IsiTenggat,
    JenisPaket,
    tulis_isi,
)
from app.domain.pelaku import SISTEM
from app.domain.tenggat import AturanTenggat
from app.services.fasad import KalenderFasad, KipFasad
from app.services.fasad_provinsi import AturanFasad
from app.services.kantor import Kantor
from app.services.pendaftaran_provinsi import kunci_daring
from app.services.provinsi.isi_paket import isi_dari_berkas
from app.services.sinkron import aturan
from app.services.sinkron.bahan import baca_bahan
from app.sync.trust.packs import Pack, issue_manifest, issue_pack
from tests.helpers.kantor import DRAFT, KantorUji
from tests.helpers.provinsi_kantor import Daerah, daerah_uji, id_instansi, kartu_aman

SEKARANG = date(2026, 11, 2)


@pytest.fixture
def daerah(tmp_path: Path) -> Iterator[Daerah]:
    with daerah_uji(tmp_path) as made:
        yield made


@pytest.fixture
def instansi(daerah: Daerah) -> KantorUji:
    return daerah.daftarkan("Dinas Satu")


def paket(daerah: Daerah, versi: int, judul: str = "Satu", *, jenis: str = "pengumuman") -> Pack:
    """A pack the province signs, brought by whatever road."""
    kantor = daerah.provinsi.kantor
    return issue_pack(
        kunci_daring(kantor)[0],
        jenis=jenis,
        versi=versi,
        berlaku_dari=SEKARANG,
        dibuat=kantor.jam.now_ms(),
        isi=tulis_isi(IsiPesan(judul, "Isi")),
    )


def daftar(daerah: Daerah, counter: int, *packs: Pack) -> bytes:
    kantor = daerah.provinsi.kantor
    key = kunci_daring(kantor)[0]
    made = issue_manifest(key, counter=counter, dibuat=kantor.jam.now_ms(), packs=packs)
    return made.raw


def terima(kantor: Kantor, *raws: bytes) -> aturan.HasilAturan:
    with kantor.read() as session:
        bahan = baca_bahan(session.connection(), kantor)
    with kantor.uow(SISTEM) as uow:
        hasil = aturan.terima(uow, kantor, raws, agency=bahan.agency, pool=bahan.pool)
        uow.commit()
    return hasil


def test_an_older_list_is_told_and_changes_nothing(daerah: Daerah, instansi: KantorUji) -> None:
    one, two = paket(daerah, 1), paket(daerah, 2, "Dua")
    old, new = daftar(daerah, 1, one), daftar(daerah, 2, one, two)
    assert terima(instansi.kantor, new, one.raw, two.raw).diterima == [
        "Pengumuman versi 1",
        "Pengumuman versi 2",
    ]
    back = terima(instansi.kantor, old)
    assert back.diterima == []
    assert "lebih lama" in back.catatan[0]
    rows = AturanFasad(instansi.sesi()).daftar()
    assert {(r.versi, r.keadaan) for r in rows} == {(1, "berlaku"), (2, "berlaku")}
    again = terima(instansi.kantor, new, one.raw)
    assert (again.diterima, again.catatan) == ([], [])


def test_another_content_under_a_known_number_is_refused(
    daerah: Daerah, instansi: KantorUji
) -> None:
    one, other = paket(daerah, 1), paket(daerah, 1, "Lain")
    terima(instansi.kantor, daftar(daerah, 1, one), one.raw)
    hasil = terima(instansi.kantor, other.raw)
    assert "dua isi berbeda" in hasil.catatan[0]
    (row,) = AturanFasad(instansi.sesi()).daftar()
    assert row.judul == "Satu"


def test_a_forged_pack_is_refused_and_the_rest_comes_in(
    daerah: Daerah, instansi: KantorUji
) -> None:
    one, two = paket(daerah, 1), paket(daerah, 2, "Dua")
    broken = bytearray(one.raw)
    broken[-1] ^= 1
    hasil = terima(instansi.kantor, bytes(broken), two.raw)
    assert hasil.diterima == ["Pengumuman versi 2"]
    assert len(hasil.catatan) == 1


def test_a_list_that_never_changes_and_packs_that_never_come_are_told(
    daerah: Daerah, instansi: KantorUji
) -> None:
    one, two = paket(daerah, 1), paket(daerah, 2, "Dua")
    terima(instansi.kantor, daftar(daerah, 1, one, two), one.raw)
    fasad = AturanFasad(instansi.sesi())
    assert fasad.peringatan() == ("Belum tiba dari provinsi: Pengumuman versi 2.",)
    instansi.jam.maju(days=101)
    assert len(fasad.peringatan()) == 2
    assert "tertahan" in fasad.peringatan()[0]


def test_a_pack_for_one_agency_stays_with_it(daerah: Daerah, instansi: KantorUji) -> None:
    lain = daerah.daftarkan("Dinas Dua")
    for k in (instansi, lain):
        KipFasad(k.sesi()).daftarkan(DRAFT)
        daerah.kirim(k)
    daerah.baca()
    pesan = IsiPesan("Lengkapi laporan", "Laporan triwulan belum ada.", date(2026, 11, 30))
    agency = id_instansi(instansi)
    daerah.fasad.buat_paket(JenisPaket.INSTRUKSI, pesan, berlaku_dari=SEKARANG, instansi=agency)
    umum = IsiPesan("Rapat", "Rapat koordinasi.")
    daerah.fasad.buat_paket(JenisPaket.PENGUMUMAN, umum, berlaku_dari=SEKARANG)
    daerah.balas()
    for k in (instansi, lain):
        daerah.ambil(k)
    mine = AturanFasad(instansi.sesi()).daftar()
    assert {(r.judul, r.instansi) for r in mine} == {
        ("Lengkapi laporan", agency),
        ("Rapat", None),
    }
    assert [r.judul for r in AturanFasad(lain.sesi()).daftar()] == ["Rapat"]
    assert next(r for r in mine if r.instansi).batas == date(2026, 11, 30)


def test_a_deadline_holds_for_clocks_that_start_after_its_day(
    daerah: Daerah, instansi: KantorUji
) -> None:
    kip = KipFasad(instansi.sesi())
    before = kip.daftarkan(DRAFT).id
    old = kartu_aman(kip, before)
    rule = AturanTenggat(
        kode="P4u",
        kewajiban="Pemberitahuan tertulis (aman)",
        pemicu="permintaan_diterima",
        jumlah=7,
        satuan="hari_kerja",
        arah="maju",
        dasar="Perda uji 1/2026",
        berlaku_sejak=date(2026, 11, 3),
    )
    isi = IsiTenggat("Perda uji 1/2026", (rule,))
    daerah.fasad.buat_paket(JenisPaket.TENGGAT, isi, berlaku_dari=SEKARANG)
    came = daerah.bolak_balik(instansi)
    assert came.ditolak == ()
    assert kartu_aman(kip, before) == old
    instansi.jam.maju(days=1)
    after = kip.daftarkan(replace(DRAFT, tanggal_terima=date(2026, 11, 3))).id
    card = kartu_aman(kip, after)
    assert (card.aturan.jumlah, card.aturan.dasar) == (7, "Perda uji 1/2026")
    assert any("paket tenggat versi 1" in c for c in card.catatan)


def test_an_own_day_of_the_office_goes_before_the_pack(daerah: Daerah, instansi: KantorUji) -> None:
    from app.services.kalender import PerubahanHari

    libur = HariLibur(date(2026, 11, 10), JenisLibur.CUTI_BERSAMA, "Cuti susulan")
    isi = IsiLibur(2026, "SKB", (libur,), lengkap=False)
    daerah.fasad.buat_paket(JenisPaket.LIBUR, isi, berlaku_dari=SEKARANG)
    KipFasad(instansi.sesi()).daftarkan(DRAFT)
    daerah.bolak_balik(instansi)
    calendar = KalenderFasad(instansi.sesi())
    assert not calendar.buku().kalender.hari_kerja(date(2026, 11, 10))
    kerja = PerubahanHari(date(2026, 11, 10), "bukan_libur", "Tetap masuk", sumber="SE Bupati")
    moved, _ = calendar.simpan_hari(kerja)
    assert len(moved) == 1
    assert calendar.buku().kalender.hari_kerja(date(2026, 11, 10))


def test_a_whole_year_replaces_the_shipped_one(daerah: Daerah, instansi: KantorUji) -> None:
    KipFasad(instansi.sesi()).daftarkan(DRAFT)
    days = tuple(
        HariLibur(date(2027, month, 5), JenisLibur.NASIONAL, f"Hari {month}")
        for month in range(1, 13)
    )
    isi = IsiLibur(2027, "SKB 2027", days)
    daerah.fasad.buat_paket(JenisPaket.LIBUR, isi, berlaku_dari=SEKARANG)
    daerah.bolak_balik(instansi)
    kalender = KalenderFasad(instansi.sesi()).buku().kalender
    assert {h.tanggal for h in kalender.hari if h.tanggal.year == 2027} == {h.tanggal for h in days}
    assert kalender.status_tahun(2027) == "ditetapkan"
    assert any(h.tanggal.year == 2026 for h in kalender.hari)


def test_files_of_later_registers_travel_by_the_same_road(
    daerah: Daerah, instansi: KantorUji
) -> None:
    KipFasad(instansi.sesi()).daftarkan(DRAFT)
    for jenis, kunci in (
        (JenisPaket.KLASIFIKASI, ""),
        (JenisPaket.JRA, ""),
        (JenisPaket.TEMPLAT, "perpanjangan"),
        (JenisPaket.INSTRUMEN, "saq-2026"),
    ):
        isi = IsiBerkas(f"{jenis.value}.csv", "Pergub uji", b"kode,uraian\n000,Umum\n")
        made = daerah.fasad.buat_paket(jenis, isi, berlaku_dari=SEKARANG, kunci=kunci)
        assert made.judul.startswith(f"{jenis.value}.csv")
    daerah.bolak_balik(instansi)
    rows = AturanFasad(instansi.sesi()).daftar()
    assert {r.jenis for r in rows} == {
        "klasifikasi",
        "jra",
        "templat-perpanjangan",
        "instrumen-saq-2026",
    }
    assert {r.keadaan for r in rows} == {"berlaku"}


def test_wrong_packs_are_not_signed(daerah: Daerah) -> None:
    fasad = daerah.fasad
    with pytest.raises(ValidationError) as order:
        fasad.buat_paket(
            JenisPaket.PENGUMUMAN,
            IsiPesan("a", "b"),
            berlaku_dari=SEKARANG,
            berlaku_sampai=date(2026, 11, 1),
        )
    assert order.value.code == "PRV-003"
    for isi in (IsiPesan("", "b"), IsiBerkas("a", "", b"x"), IsiLibur(2026, "SKB", ())):
        with pytest.raises(UserError) as refused:
            fasad.buat_paket(JenisPaket.PENGUMUMAN, isi, berlaku_dari=SEKARANG)
        assert refused.value.code == "ATR-003"
    with pytest.raises(UserError) as named:
        fasad.buat_paket(
            JenisPaket.TEMPLAT,
            IsiBerkas("a", "b", b"x"),
            berlaku_dari=SEKARANG,
            kunci="dua kata",
        )
    assert named.value.code == "ATR-002"
    assert fasad.paket_aturan() == ()


def test_contents_come_out_of_files(tmp_path: Path) -> None:
    libur = tmp_path / "libur.csv"
    libur.write_text(
        "tanggal;jenis;nama\n2027-01-01;nasional;Tahun Baru\n2027-03-20;bukan_libur;Nyepi\n",
        encoding="utf-8-sig",
    )
    isi = isi_dari_berkas(JenisPaket.LIBUR, libur, sumber="SKB", sejak=SEKARANG)
    assert isinstance(isi, IsiLibur)
    assert (isi.tahun, [h.nama for h in isi.hari]) == (2027, ["Tahun Baru"])
    assert isi.bukan_libur == (date(2027, 3, 20),)
    two_years = tmp_path / "dua.csv"
    two_years.write_text("tanggal,jenis,nama\n2027-01-01,nasional,A\n2028-01-01,nasional,B\n")
    with pytest.raises(UserError) as refused:
        isi_dari_berkas(JenisPaket.LIBUR, two_years, sumber="SKB", sejak=SEKARANG)
    assert refused.value.code == "ATR-003"
    tenggat = tmp_path / "tenggat.csv"
    tenggat.write_text(
        "kode,kewajiban,pemicu,jumlah,satuan,arah,dasar,berlaku_sejak\n"
        "P4u,Uji,permintaan_diterima,7,hari_kerja,maju,Perda,\n"
    )
    rules = isi_dari_berkas(JenisPaket.TENGGAT, tenggat, sumber="Perda", sejak=SEKARANG)
    assert isinstance(rules, IsiTenggat)
    assert rules.aturan[0].berlaku_sejak == SEKARANG
    biner = tmp_path / "x.txt"
    biner.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(UserError) as text:
        isi_dari_berkas(JenisPaket.PENGUMUMAN, biner, judul="a", sejak=SEKARANG)
    assert text.value.code == "PRV-008"
    with pytest.raises(UserError) as gone:
        isi_dari_berkas(JenisPaket.JRA, tmp_path / "tidak-ada", sumber="a", sejak=SEKARANG)
    assert gone.value.code == "PRV-008"


def test_a_preview_names_the_packs_and_stores_none(daerah: Daerah, instansi: KantorUji) -> None:
    from app.services.fasad_sinkron import SinkronFasad

    KipFasad(instansi.sesi()).daftarkan(DRAFT)
    daerah.fasad.buat_paket(JenisPaket.PENGUMUMAN, IsiPesan("Rapat", "Isi"), berlaku_dari=SEKARANG)
    daerah.kirim(instansi)
    daerah.baca()
    daerah.balas()
    seen = SinkronFasad(instansi.sesi()).pratinjau(daerah.stik, job=JobControl())
    assert seen.paket_aturan == ("Pengumuman versi 1",)
    assert AturanFasad(instansi.sesi()).daftar() == ()


def test_the_list_is_signed_anew_every_month(daerah: Daerah, instansi: KantorUji) -> None:
    KipFasad(instansi.sesi()).daftarkan(DRAFT)
    daerah.fasad.buat_paket(JenisPaket.PENGUMUMAN, IsiPesan("Rapat", "Isi"), berlaku_dari=SEKARANG)
    daerah.bolak_balik(instansi)
    for k in (daerah.provinsi, instansi):
        k.jam.maju(days=101)
    fasad = AturanFasad(instansi.sesi())
    assert "tertahan" in fasad.peringatan()[0]
    daerah.balas()
    daerah.ambil(instansi)
    assert fasad.peringatan() == ()
