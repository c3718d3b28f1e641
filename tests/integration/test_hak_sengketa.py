# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Who may do what with disputes: every method of the facades against every role."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from app.domain.daftar_sengketa import SaringSengketa
from app.domain.impor_sengketa import HasilBacaSengketa, UjiImporSengketa
from app.domain.jobs import JobControl
from app.domain.kip import JenisLampiran
from app.domain.pelaku import Pelaku
from app.domain.sengketa import JenisSidang
from app.domain.sengketa_isian import BuktiDraft, KehadiranDraft, SidangDraft
from app.services.fasad_sengketa import BuktiFasad, SengketaFasad
from tests.helpers.hak import (
    LAYANAN,
    PEMBACA,
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
    tercatat,
    yang_boleh,
)
from tests.helpers.kantor import WIB, KantorUji, kantor_uji
from tests.helpers.sengketa import AJUDIKASI, PUTUS, REGISTRASI, SENGKETA, jalankan, sengketa

MODUL = "fasad_sengketa"
FASAD = fasad(MODUL)
SAAT = datetime(2026, 11, 16, 9, 0, tzinfo=WIB)
SIDANG = SidangDraft(JenisSidang.PEMERIKSAAN_AWAL, date(2026, 11, 10))
IMPOR = UjiImporSengketa(HasilBacaSengketa("a.csv", "", "a", 1, (), ()), 0, 0, 0, ())


def _baru(c: Konteks) -> UUID:
    return sengketa(c.k)


def _sidang(c: Konteks) -> UUID:
    return SengketaFasad(c.k.sesi()).tambah_sidang(_baru(c), SIDANG)[0]


def _bukti(c: Konteks) -> UUID:
    return BuktiFasad(c.k.sesi()).tambah(_baru(c), BuktiDraft("Surat"))[0]


def _simpulan(c: Konteks) -> UUID:
    rid = _baru(c)
    jalankan(c.k, rid, *AJUDIKASI)
    return rid


def _diputus(c: Konteks) -> UUID:
    rid = _simpulan(c)
    jalankan(c.k, rid, replace(PUTUS, diterima=None))
    return rid


def _daftar_lama(c: Konteks) -> Path:
    path = c.folder / f"daftar-{c.turn}.csv"
    path.write_text("nomor_register_KI,pemohon,termohon,informasi\n1,A,B,C\n", encoding="utf-8")
    return path


def _berkas(f: Any, c: Konteks, *, samarkan: bool) -> object:
    return f.berkas(_baru(c), c.keluar("d"), samarkan=samarkan, job=JobControl())


def _ekspor(f: Any, c: Konteks, *, publik: bool) -> object:
    path = c.keluar("xlsx")
    return f.ekspor_register(path, tahun=2026, publik=publik, bentuk="xlsx", job=JobControl())


SPA = frozenset({S, P, A})
TABEL: dict[str, Baris] = {
    "SengketaFasad.isian_awal": (LAYANAN, lambda f, c: f.isian_awal(permohonan_id=c.kasus())),
    "SengketaFasad.daftarkan": (LAYANAN, lambda f, _c: f.daftarkan(SENGKETA)),
    "SengketaFasad.koreksi": (
        LAYANAN,
        lambda f, c: f.koreksi(_baru(c), replace(SENGKETA, rincian="Lain"), "salah"),
    ),
    "SengketaFasad.jalankan": (LAYANAN, lambda f, c: f.jalankan(_baru(c), REGISTRASI)),
    "SengketaFasad.jalankan (putusan)": (
        frozenset({P, T}),
        lambda f, c: f.jalankan(_simpulan(c), PUTUS),
    ),
    "SengketaFasad.catat_putusan_diterima": (
        LAYANAN,
        lambda f, c: f.catat_putusan_diterima(_diputus(c), date(2026, 10, 21)),
    ),
    "SengketaFasad.daftar": (PEMBACA, lambda f, _c: f.daftar(SaringSengketa())),
    "SengketaFasad.tahun_tersedia": (PEMBACA, lambda f, _c: f.tahun_tersedia()),
    "SengketaFasad.detail": (PEMBACA, lambda f, c: f.detail(_baru(c))),
    "SengketaFasad.detail (tanpa samaran)": (LAYANAN, lambda f, c: f.detail(_baru(c), "surat")),
    "SengketaFasad.tambah_sidang": (LAYANAN, lambda f, c: f.tambah_sidang(_baru(c), SIDANG)),
    "SengketaFasad.koreksi_sidang": (
        LAYANAN,
        lambda f, c: f.koreksi_sidang(_sidang(c), replace(SIDANG, tempat="KI"), "pindah"),
    ),
    "SengketaFasad.catat_kehadiran": (
        LAYANAN,
        lambda f, c: f.catat_kehadiran(_sidang(c), KehadiranDraft(True, True)),
    ),
    "SengketaFasad.batalkan_sidang": (LAYANAN, lambda f, c: f.batalkan_sidang(_sidang(c), "batal")),
    "SengketaFasad.kalender": (
        PEMBACA,
        lambda f, _c: f.kalender(date(2026, 11, 1), date(2026, 11, 30)),
    ),
    "SengketaFasad.ekspor_ics": (PEMBACA, lambda f, c: f.ekspor_ics(c.keluar("ics"))),
    "SengketaFasad.berkas": (LAYANAN, lambda f, c: _berkas(f, c, samarkan=False)),
    "SengketaFasad.berkas (tersamar)": (LAYANAN, lambda f, c: _berkas(f, c, samarkan=True)),
    "SengketaFasad.ekspor_register": (LAYANAN, lambda f, c: _ekspor(f, c, publik=False)),
    "SengketaFasad.ekspor_register (publik)": (
        LAYANAN | {A, B},
        lambda f, c: _ekspor(f, c, publik=True),
    ),
    "SengketaFasad.uji_impor": (
        SPA,
        lambda f, c: f.uji_impor(_daftar_lama(c), tahun=2023, job=JobControl()),
    ),
    "SengketaFasad.simpan_impor": (
        SPA,
        lambda f, _c: f.simpan_impor(IMPOR, tahun=2023, job=JobControl()),
    ),
    "SengketaFasad.cari_nomor": (PEMBACA, lambda f, _c: f.cari_nomor("001")),
    "BuktiFasad.lampirkan": (
        LAYANAN,
        lambda f, c: f.lampirkan(_baru(c), c.berkas(), JenisLampiran.LAINNYA, "uji", JobControl()),
    ),
    "BuktiFasad.pilihan": (LAYANAN, lambda f, c: f.pilihan(_baru(c))),
    "BuktiFasad.tambah": (LAYANAN, lambda f, c: f.tambah(_baru(c), BuktiDraft("Surat"))),
    "BuktiFasad.ubah": (LAYANAN, lambda f, c: f.ubah(_bukti(c), BuktiDraft("Surat lain"))),
    "BuktiFasad.susun": (LAYANAN, lambda f, c: f.susun(_baru(c), ())),
    "BuktiFasad.tarik": (LAYANAN, lambda f, c: f.tarik(_bukti(c), "salah")),
}


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[KantorUji]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LUMBUNG_STATE", str(tmp_path_factory.mktemp("state")))
        with kantor_uji(tmp_path_factory.mktemp("hak") / "k", mulai=SAAT) as k:
            yield k


@pytest.mark.parametrize("name", sorted(TABEL))
def test_the_table_says_who_may(office: KantorUji, tmp_path: Path, name: str) -> None:
    kelas = FASAD[name.partition(".")[0]]
    assert yang_boleh(office, tmp_path, TABEL[name], kelas=kelas) == TABEL[name][0]


def test_a_person_without_roles_changes_nothing(office: KantorUji, tmp_path: Path) -> None:
    nobody = Pelaku(UUID(int=2), "Tanpa Peran", frozenset())
    for name, line in TABEL.items():
        if line[0] != SEMUA:
            kelas: Any = FASAD[name.partition(".")[0]]
            assert not boleh(office, tmp_path, nobody, line, kelas=kelas), name


def test_every_method_has_its_line() -> None:
    assert cara(MODUL) == tercatat(TABEL)
