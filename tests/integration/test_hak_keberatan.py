# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Who may do what with objections: every method of the facade against every role."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from app.domain.jobs import JobControl
from app.domain.keberatan_isian import CatatRegister, SaringKeberatan
from app.domain.pelaku import Pelaku
from app.services.cetak import CaraCetak
from app.services.fasad_keberatan import KeberatanFasad
from tests.helpers.hak import (
    LAYANAN,
    PEMBACA,
    SEMUA,
    A,
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
from tests.helpers.hak import B as R
from tests.helpers.kantor import WIB, KantorUji, kantor_uji
from tests.helpers.keberatan import KEBERATAN, B, balasan, jalankan, keberatan

MODUL = "fasad_keberatan"
FASAD = fasad(MODUL)
SAAT = datetime(2026, 11, 16, 9, 0, tzinfo=WIB)


def _baru(c: Konteks) -> UUID:
    return keberatan(c.k)


def _tercatat(c: Konteks) -> UUID:
    rid = keberatan(c.k)
    jalankan(c.k, rid, CatatRegister(c.hari))
    return rid


def _permohonan(c: Konteks) -> UUID:
    return c.kasus()


REGISTER = b"No,Tgl,Nama,Alamat,Informasi yang Diminta,Alasan\n1,02/03/2020,Andi,Jalan A,X,a\n"


def _uji(c: Konteks) -> Any:
    facade = KeberatanFasad(c.k.sesi())
    return facade.uji_impor(c.berkas(REGISTER), tahun=2020, job=JobControl())


TABEL: dict[str, Baris] = {
    "KeberatanFasad.isian_awal": (LAYANAN, lambda f, c: f.isian_awal(_permohonan(c))),
    "KeberatanFasad.saran_alasan": (LAYANAN, lambda f, c: f.saran_alasan(_permohonan(c))),
    "KeberatanFasad.daftarkan": (LAYANAN, lambda f, _c: f.daftarkan(KEBERATAN)),
    "KeberatanFasad.koreksi": (
        LAYANAN,
        lambda f, c: f.koreksi(_baru(c), replace(KEBERATAN, tujuan="Lain"), "salah ketik"),
    ),
    "KeberatanFasad.jalankan": (
        frozenset({S, P}),
        lambda f, c: f.jalankan(_baru(c), CatatRegister(c.hari)),
    ),
    "KeberatanFasad.jalankan (tanggapan)": (
        frozenset({T}),
        lambda f, c: f.jalankan(_tercatat(c), balasan(c.hari, B)),
    ),
    "KeberatanFasad.detail": (PEMBACA, lambda f, c: f.detail(_baru(c))),
    "KeberatanFasad.detail (tanpa samaran)": (LAYANAN, lambda f, c: f.detail(_baru(c), "telepon")),
    "KeberatanFasad.daftar": (PEMBACA, lambda f, _c: f.daftar(SaringKeberatan())),
    "KeberatanFasad.tahun_tersedia": (PEMBACA, lambda f, _c: f.tahun_tersedia()),
    "KeberatanFasad.untuk_permohonan": (
        PEMBACA,
        lambda f, c: f.untuk_permohonan(_permohonan(c)),
    ),
    "KeberatanFasad.cari": (PEMBACA, lambda f, _c: f.cari("siti")),
    "KeberatanFasad.formulir": (LAYANAN, lambda f, _c: f.formulir(None, CaraCetak())),
    "KeberatanFasad.ekspor_register": (
        LAYANAN,
        lambda f, c: f.ekspor_register(
            c.keluar("xlsx"), tahun=2026, publik=False, bentuk="xlsx", job=JobControl()
        ),
    ),
    "KeberatanFasad.ekspor_register (publik)": (
        LAYANAN | {A, R},
        lambda f, c: f.ekspor_register(
            c.keluar("xlsx"), tahun=2026, publik=True, bentuk="xlsx", job=JobControl()
        ),
    ),
    "KeberatanFasad.uji_impor": (
        frozenset({S, P, A}),
        lambda f, c: f.uji_impor(c.berkas(REGISTER), tahun=2020, job=JobControl()),
    ),
    "KeberatanFasad.simpan_impor": (
        frozenset({S, P, A}),
        lambda f, c: f.simpan_impor(_uji(c), tahun=2020, job=JobControl()),
    ),
    "KeberatanFasad.jejak": (frozenset({P, T, A}), lambda f, c: f.jejak(_baru(c))),
    "KeberatanFasad.simpan_draf": (LAYANAN, lambda f, _c: f.simpan_draf(None, KEBERATAN)),
    "KeberatanFasad.daftar_draf": (SEMUA, lambda f, _c: f.daftar_draf()),
    "KeberatanFasad.buang_draf": (SEMUA, lambda f, _c: f.buang_draf(UUID(int=5))),
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
