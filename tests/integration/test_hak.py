# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Who may do what: every method of every facade against every role, from a table.

The facades of the exchange between offices have theirs in ``test_hak_sinkron``.

A method that is not in the table fails the test: give it a line when you add it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from app.domain.daftar import SaringPermohonan
from app.domain.errors import AccessDeniedError
from app.domain.jobs import JobControl
from app.domain.kip import CaraPengiriman, JenisLampiran, JenisSurat, Keputusan
from app.domain.pelaku import Pelaku
from app.domain.permohonan import PutusanDraft
from app.domain.tindakan import NyatakanLengkap, Putuskan, SuratTidakLengkapDiterima
from app.services.fasad import KipFasad
from app.services.kalender import PerubahanHari
from tests.helpers.hak import (
    LAYANAN,
    MODUL_KANTOR,
    MODUL_RUANG,
    MODUL_SINKRON,
    PEMBACA,
    SEMBARANG,
    SEMUA,
    A,
    B,
    Baris,
    Konteks,
    P,
    S,
    T,
    boleh,
    cara,
    fasad,
    modul_fasad,
    tercatat,
    yang_boleh,
)
from tests.helpers.kantor import DRAFT, INSTANSI, SANDI, KantorUji, kantor_uji

HARI = PerubahanHari(date(2026, 12, 30), "daerah", "Hari jadi", sumber="SK")
TOLAK = PutusanDraft(Keputusan.TIDAK_DIKUASAI, date(2026, 11, 2), badan_publik_lain="Dinas Lain")
DITERIMA = SuratTidakLengkapDiterima(date(2026, 11, 2), CaraPengiriman.POS)
TABEL: dict[str, Baris] = {
    "KipFasad.daftarkan": (LAYANAN, lambda f, _c: f.daftarkan(DRAFT)),
    "KipFasad.koreksi": (
        LAYANAN,
        lambda f, c: f.koreksi(c.kasus(), replace(DRAFT, tujuan="Lain"), "salah"),
    ),
    "KipFasad.jalankan": (
        frozenset({S, P}),
        lambda f, c: f.jalankan(c.kasus(), NyatakanLengkap(c.hari)),
    ),
    "KipFasad.jalankan (putusan)": (
        frozenset({P}),
        lambda f, c: f.jalankan(c.diproses(), Putuskan(TOLAK)),
    ),
    "KipFasad.catat_surat_diterima": (
        LAYANAN,
        lambda f, c: f.catat_surat_diterima(c.kasus(), DITERIMA),
    ),
    "KipFasad.detail": (PEMBACA, lambda f, c: f.detail(c.kasus())),
    "KipFasad.detail (tanpa samaran)": (LAYANAN, lambda f, c: f.detail(c.kasus(), "menelepon")),
    "KipFasad.orang_mirip": (LAYANAN, lambda f, _c: f.orang_mirip(DRAFT)),
    "KipFasad.sumber": (PEMBACA, lambda f, _c: f.sumber(SaringPermohonan()).keys()),
    "KipFasad.ringkasan": (SEMUA, lambda f, _c: f.ringkasan(2026)),
    "KipFasad.tahun_tersedia": (SEMUA, lambda f, _c: f.tahun_tersedia()),
    "KipFasad.daftar_petugas": (PEMBACA, lambda f, _c: f.daftar_petugas()),
    "KipFasad.cari": (PEMBACA, lambda f, _c: f.cari("siti")),
    "KipFasad.simpan_draf": (LAYANAN, lambda f, _c: f.simpan_draf(None, DRAFT)),
    "KipFasad.daftar_draf": (SEMUA, lambda f, _c: f.daftar_draf()),
    "KipFasad.buang_draf": (SEMUA, lambda f, _c: f.buang_draf(SEMBARANG)),
    "KipFasad.jejak": (frozenset({P, T, A}), lambda f, c: f.jejak(c.kasus())),
    "DataFasad.cadangan_diketahui": (SEMUA, lambda f, _c: f.cadangan_diketahui()),
    "DataFasad.periksa_cadangan_berkala": (
        SEMUA,
        lambda f, _c: f.periksa_cadangan_berkala(JobControl()),
    ),
    "DataFasad.catat_pemeriksaan_cadangan": (SEMUA, lambda f, _c: f.catat_pemeriksaan_cadangan(())),
    "BerkasFasad.lampirkan": (
        LAYANAN,
        lambda f, c: f.lampirkan(c.kasus(), c.berkas(), JenisLampiran.LAINNYA, "uji", JobControl()),
    ),
    "BerkasFasad.baca": (LAYANAN, lambda f, c: f.baca(c.lampiran(), "memeriksa")),
    "BerkasFasad.hapus": (LAYANAN, lambda f, c: f.hapus(c.lampiran(), "salah berkas")),
    "BerkasFasad.surat_tersedia": (PEMBACA, lambda f, c: f.surat_tersedia(c.kasus())),
    "BerkasFasad.pratinjau": (
        LAYANAN,
        lambda f, c: f.pratinjau(c.kasus(), JenisSurat.TANDA_BUKTI),
    ),
    "BerkasFasad.terbitkan": (
        LAYANAN,
        lambda f, c: f.terbitkan(c.kasus(), JenisSurat.TANDA_BUKTI),
    ),
    "BerkasFasad.baca_surat": (LAYANAN, lambda f, c: f.baca_surat(c.surat(), "buka surat")),
    "BerkasFasad.arsipkan_pindaian": (
        LAYANAN,
        lambda f, c: f.arsipkan_pindaian(c.surat(), c.berkas(), JobControl()),
    ),
    "SetelanFasad.instansi": (SEMUA, lambda f, _c: f.instansi()),
    "SetelanFasad.simpan_instansi": (frozenset({A}), lambda f, _c: f.simpan_instansi(INSTANSI)),
    "SetelanFasad.daftar_pejabat": (SEMUA, lambda f, _c: f.daftar_pejabat()),
    "SetelanFasad.simpan_pejabat": (
        frozenset({A, P}),
        lambda f, _c: f.simpan_pejabat(f.daftar_pejabat()[0]),
    ),
    "SetelanFasad.hapus_pejabat": (
        frozenset({A, P}),
        lambda f, _c: f.hapus_pejabat(f.daftar_pejabat()[0].id, ""),
    ),
    "SetelanFasad.daftar_pengguna": (SEMUA, lambda f, _c: f.daftar_pengguna()),
    "SetelanFasad.buat_pengguna": (
        frozenset({A}),
        lambda f, c: f.buat_pengguna(f"akun{c.turn}", "Baru", SANDI, [B]),
    ),
    "SetelanFasad.ubah_pengguna": (
        frozenset({A}),
        lambda f, c: f.ubah_pengguna(c.k.pembaca.id, "Pembaca", [B], aktif=True),
    ),
    "SetelanFasad.ganti_sandi": (
        frozenset({A}),
        lambda f, c: f.ganti_sandi(c.k.pembaca.id, "", "sandi orang lain 5"),
    ),
    "SetelanFasad.daftar_tampilan": (SEMUA, lambda f, _c: f.daftar_tampilan()),
    "SetelanFasad.simpan_tampilan": (
        SEMUA,
        lambda f, _c: f.simpan_tampilan("Punyaku", SaringPermohonan()),
    ),
    "SetelanFasad.hapus_tampilan": (SEMUA, lambda f, _c: _tampilan(f)),
    "KalenderFasad.buku": (SEMUA, lambda f, _c: f.buku()),
    "KalenderFasad.daftar_hari": (SEMUA, lambda f, _c: f.daftar_hari(2026)),
    "KalenderFasad.dampak": (SEMUA, lambda f, _c: f.dampak(HARI)),
    "KalenderFasad.simpan_hari": (frozenset({P, A}), lambda f, _c: f.simpan_hari(HARI)),
    "KalenderFasad.hapus_hari": (frozenset({P, A}), lambda f, _c: f.hapus_hari(SEMBARANG, "")),
    "KalenderFasad.celah": (PEMBACA, lambda f, _c: f.celah("permohonan", 2026)),
    "KalenderFasad.pesan_nomor": (
        LAYANAN | {A},
        lambda f, c: f.pesan_nomor("permohonan", c.hari, "buku kertas"),
    ),
    "KalenderFasad.batalkan_nomor": (
        frozenset({P, A}),
        lambda f, _c: f.batalkan_nomor("permohonan", "tidak ada", "salah"),
    ),
    "DataFasad.buat_cadangan": (
        frozenset({A, P, S}),
        lambda f, c: f.buat_cadangan(c.keluar("lumbung"), JobControl()),
    ),
    "DataFasad.periksa_jejak": (
        frozenset({P, T, A}),
        lambda f, _c: f.periksa_jejak(JobControl()),
    ),
    "RegisterFasad.ekspor": (
        LAYANAN,
        lambda f, c: f.ekspor(
            c.keluar("xlsx"), tahun=2026, publik=False, bentuk="xlsx", job=JobControl()
        ),
    ),
    "RegisterFasad.ekspor (publik)": (
        LAYANAN | {A, B},
        lambda f, c: f.ekspor(
            c.keluar("xlsx"), tahun=2026, publik=True, bentuk="xlsx", job=JobControl()
        ),
    ),
    "RegisterFasad.uji_impor": (
        frozenset({S, P, A}),
        lambda f, c: f.uji_impor(c.berkas(REGISTER), tahun=2020, job=JobControl()),
    ),
    "RegisterFasad.simpan_impor": (
        frozenset({S, P, A}),
        lambda f, c: f.simpan_impor(_uji(c), tahun=2020, job=JobControl()),
    ),
    "RegisterFasad.batalkan_impor": (
        frozenset({P, A}),
        lambda f, _c: f.batalkan_impor(SEMBARANG, ""),
    ),
    "RegisterFasad.daftar_impor": (LAYANAN | {A}, lambda f, _c: f.daftar_impor()),
    "KelolaFasad.daftar_kerja": (PEMBACA, lambda f, _c: f.daftar_kerja()),
    "KelolaFasad.kalender_ragu": (SEMUA, lambda f, _c: f.kalender_ragu()),
    "KelolaFasad.cadangan_terakhir": (SEMUA, lambda f, _c: f.cadangan_terakhir()),
    "KelolaFasad.nyatakan_jam": (frozenset({A}), lambda f, _c: f.nyatakan_jam("baterai")),
    "KelolaFasad.ambil_alih_register": (
        frozenset({A}),
        lambda f, _c: f.ambil_alih_register("permohonan", "pindah"),
    ),
    "KelolaFasad.dampak_setelan": (SEMUA, lambda f, _c: f.dampak_setelan(INSTANSI)),
    "KelolaFasad.dampak_tarik_hari": (SEMUA, lambda f, c: f.dampak_tarik_hari(_hari_setempat(c))),
    "KelolaFasad.buku_nomor": (PEMBACA, lambda f, _c: f.buku_nomor("permohonan", 2026)),
    "KelolaFasad.pdf_celah": (PEMBACA, lambda f, _c: f.pdf_celah("permohonan", 2026)),
    "KelolaFasad.pratinjau_kop": (SEMUA, lambda f, _c: f.pratinjau_kop(INSTANSI)),
}
REGISTER = (
    b"No,Tanggal,Nama,Alamat,Rincian Informasi,Tujuan Penggunaan\n"
    b"1,02/03/2020,Andi,Jalan A,Data anggaran,Riset\n"
)
FASAD = fasad(*MODUL_KANTOR)


def _tampilan(f: Any) -> None:
    f.simpan_tampilan("Sementara", SaringPermohonan())
    f.hapus_tampilan(next(v.id for v in f.daftar_tampilan() if v.nama == "Sementara"))


def _hari_setempat(c: Konteks) -> UUID:
    from app.services import kalender

    kalender.simpan_hari(c.k.kantor, c.k.admin, HARI)
    rows = kalender.daftar_hari(c.k.kantor, HARI.tanggal.year)
    return next(row.setempat_id for row in rows if row.setempat_id is not None)


def _uji(c: Konteks) -> Any:
    from app.services.fasad_register import RegisterFasad

    facade = RegisterFasad(c.k.sesi())
    return facade.uji_impor(c.berkas(REGISTER), tahun=2020, job=JobControl())


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[KantorUji]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LUMBUNG_STATE", str(tmp_path_factory.mktemp("state")))
        with kantor_uji(tmp_path_factory.mktemp("hak") / "k") as k:
            yield k


@pytest.mark.parametrize("name", sorted(TABEL))
def test_the_table_says_who_may(office: KantorUji, tmp_path: Path, name: str) -> None:
    kelas = FASAD[name.partition(".")[0]]
    assert yang_boleh(office, tmp_path, TABEL[name], kelas=kelas) == TABEL[name][0]


def test_a_person_without_roles_changes_nothing(office: KantorUji, tmp_path: Path) -> None:
    nobody = Pelaku(UUID(int=2), "Tanpa Peran", frozenset())
    own = {"KipFasad.buang_draf", "SetelanFasad.simpan_tampilan", "SetelanFasad.hapus_tampilan"}
    for name, line in TABEL.items():
        if name in own or line[0] == SEMUA:
            continue
        kelas = FASAD[name.partition(".")[0]]
        assert not boleh(office, tmp_path, nobody, line, kelas=kelas), name


def test_a_refused_act_leaves_no_trace(office: KantorUji) -> None:
    def ops() -> int:
        with office.kantor.read() as session:
            return session.connection().exec_driver_sql("SELECT count(*) FROM op").scalar_one()

    reader = office.sesi(office.pembaca)
    before = ops()
    with pytest.raises(AccessDeniedError):
        KipFasad(reader).daftarkan(DRAFT)
    assert ops() == before


def test_every_method_of_every_facade_has_its_line() -> None:
    methods, listed = cara(*MODUL_KANTOR), tercatat(TABEL)
    assert methods - listed == set(), "say who may in TABEL"
    assert listed - methods == set()


def test_no_module_of_facades_is_left_out() -> None:
    assert modul_fasad() == {*MODUL_KANTOR, *MODUL_SINKRON, *MODUL_RUANG}


def test_a_reader_sees_masked_names_wherever_names_are_shown(office: KantorUji) -> None:
    KipFasad(office.sesi()).daftarkan(replace(DRAFT, nama_pemohon="Wahyuningsih Purnamasari"))
    reader = KipFasad(office.sesi(office.pembaca))
    hits = reader.cari("wahyuningsih")
    assert hits
    source = reader.sumber(SaringPermohonan())
    rows = source.rows(source.keys())
    shown = [
        hits[0].judul,
        *(row.nama for row in rows.values()),
        reader.detail(hits[0].id).row.nama,
    ]
    assert not [text for text in shown if "ahyuningsih" in text or "urnamasari" in text]
    assert "Wahyuningsih" in KipFasad(office.sesi()).cari("wahyuningsih")[0].judul
