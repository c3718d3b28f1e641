# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Who may do what about the rights of persons: every method against every role."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from app.domain.hak_isian import HakDraft
from app.domain.layanan import JenisHak
from app.services.fasad_hak import HakFasad
from tests.helpers.hak import (
    LAYANAN,
    PEMBACA,
    A,
    Baris,
    Konteks,
    P,
    T,
    cara,
    fasad,
    tercatat,
    yang_boleh,
)
from tests.helpers.kantor import DRAFT, KantorUji, kantor_uji

MODUL = ("fasad_hak",)
PEMUTUS, PEMERIKSA = frozenset({P, T}), frozenset({P, T, A})


def _hak(c: Konteks, jenis: JenisHak = JenisHak.SALINAN, *, periksa: bool = True) -> UUID:
    draft = HakDraft(jenis, "Siti", c.k.jam.now(), "x", c.kasus(), periksa)
    return HakFasad(c.k.sesi()).daftarkan(draft)[0]


def _baru(c: Konteks) -> HakDraft:
    return HakDraft(JenisHak.SALINAN, "Siti", c.k.jam.now())


UBAH = replace(DRAFT, nama_pemohon="Siti Lain")
TABEL: dict[str, Baris] = {
    "HakFasad.daftar": (LAYANAN | PEMERIKSA, lambda f, _c: f.daftar()),
    "HakFasad.daftarkan": (LAYANAN, lambda f, c: f.daftarkan(_baru(c))),
    "HakFasad.periksa_identitas": (LAYANAN, lambda f, c: f.periksa_identitas(_hak(c))),
    "HakFasad.tolak": (PEMUTUS, lambda f, c: f.tolak(_hak(c), dasar="x", hasil="y")),
    "HakFasad.beritahukan": (LAYANAN, lambda f, c: f.beritahukan(_hak(c))),
    "HakFasad.salinan": (LAYANAN, lambda f, c: f.salinan(_hak(c))),
    "HakFasad.koreksi": (LAYANAN, lambda f, c: f.koreksi(_hak(c, JenisHak.KOREKSI), UBAH, "x")),
    "HakFasad.batasi": (PEMUTUS, lambda f, c: f.batasi(_hak(c, JenisHak.PEMBATASAN), [], "x")),
    "HakFasad.lepas_batasan": (PEMUTUS, lambda f, c: f.lepas_batasan(c.kasus(), "x")),
    "HakFasad.siapa_melihat": (PEMERIKSA, lambda f, c: f.siapa_melihat(c.kasus())),
    "HakFasad.siapa_melihat_orang": (PEMERIKSA, lambda f, _c: f.siapa_melihat_orang(DRAFT.nik)),
    "PindahFasad.daftar": (PEMBACA, lambda f, _c: f.daftar()),
    "PindahFasad.tandai": (LAYANAN, lambda f, _c: f.tandai([UUID(int=9)], "surat")),
    "PindahFasad.surat": (LAYANAN, lambda f, _c: f.surat([UUID(int=9)])),
}
FASAD = fasad(*MODUL)


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[KantorUji]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LUMBUNG_STATE", str(tmp_path_factory.mktemp("state")))
        with kantor_uji(tmp_path_factory.mktemp("hak") / "k") as k:
            yield k


@pytest.mark.parametrize("name", sorted(TABEL))
def test_the_table_of_rights_says_who_may(office: KantorUji, tmp_path: Path, name: str) -> None:
    kelas = FASAD[name.partition(".")[0]]
    assert yang_boleh(office, tmp_path, TABEL[name], kelas=kelas) == TABEL[name][0]


def test_every_method_has_its_line() -> None:
    assert cara(*MODUL) == tercatat(TABEL)
