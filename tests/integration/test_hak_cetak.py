# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Who may print letters and forms: every method of the facade against every role."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.kip import JenisSurat
from app.services.cetak import CaraCetak
from tests.helpers.hak import LAYANAN, Baris, cara, fasad, tercatat, yang_boleh
from tests.helpers.kantor import KantorUji, kantor_uji

MODUL = "fasad_cetak"
FASAD = fasad(MODUL)
C = CaraCetak()
TABEL: dict[str, Baris] = {
    "CetakFasad.surat": (LAYANAN, lambda f, c: f.surat(c.kasus(), JenisSurat.TANDA_BUKTI, C)),
    "CetakFasad.pratinjau_sk": (LAYANAN, lambda f, c: f.pratinjau_sk(c.kasus())),
    "CetakFasad.terbitkan_sk": (LAYANAN, lambda f, c: f.terbitkan_sk(c.kasus())),
    "CetakFasad.formulir_permintaan": (LAYANAN, lambda f, _c: f.formulir_permintaan(None, C)),
    "CetakFasad.formulir_permintaan (terisi)": (
        LAYANAN,
        lambda f, c: f.formulir_permintaan(c.kasus(), C),
    ),
    "CetakFasad.formulir_salinan": (LAYANAN, lambda f, c: f.formulir_salinan(c.kasus(), (), C)),
    "CetakFasad.berita_acara": (LAYANAN, lambda f, c: f.berita_acara(c.kasus(), (), C)),
    "CetakFasad.pengantar": (LAYANAN, lambda f, _c: f.pengantar("Kepala Dinas", "", (), C)),
    "CetakFasad.survei": (LAYANAN, lambda f, _c: f.survei(C)),
}


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


def test_every_method_has_its_line() -> None:
    assert cara(MODUL) == tercatat(TABEL)
