# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Who may read and change the words of letters: every method against every role."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.hak import LAYANAN, A, Baris, Konteks, P, cara, fasad, tercatat, yang_boleh
from tests.helpers.kantor import KantorUji, kantor_uji

MODUL = "fasad_templat"
FASAD = fasad(MODUL)
PENGUBAH = frozenset({A, P})
JENIS = "survei"


def _simpan(f: object, c: Konteks) -> object:
    kata = {"terima_kasih": f"Terima kasih {c.turn}."}
    return f.simpan(JENIS, kata, c.k.jam.today())  # type: ignore[attr-defined]


TABEL: dict[str, Baris] = {
    "TemplatFasad.daftar": (LAYANAN | {A}, lambda f, _c: f.daftar()),
    "TemplatFasad.isi": (LAYANAN | {A}, lambda f, _c: f.isi(JENIS)),
    "TemplatFasad.riwayat": (LAYANAN | {A}, lambda f, _c: f.riwayat(JENIS)),
    "TemplatFasad.pratinjau": (LAYANAN | {A}, lambda f, _c: f.pratinjau(JENIS, {})),
    "TemplatFasad.simpan": (PENGUBAH, _simpan),
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
