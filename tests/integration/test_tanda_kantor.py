# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""``kantor.json`` belongs to its office: edited, swapped or lost it is told, and can be mended."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import select

from app.cli.main import main
from app.domain.errors import UserError
from app.domain.jobs import JobControl
from app.domain.pelaku import SISTEM
from app.infra.tanda_kantor import periksa_tanda, tulis_tanda
from app.models.sistem import JejakAkses
from app.services.jejak import periksa_jejak
from app.services.kantor import Kantor, buka_kantor, buka_kunci
from app.services.perbaikan import perbaiki_tanda
from app.services.proyeksi import Proyeksi
from tests.helpers.kantor import FRASA, KantorUji, kantor_uji


@pytest.fixture
def office(tmp_path: Path) -> KantorUji:
    with kantor_uji(tmp_path / "k") as k:
        pass
    return k


def opened(k: KantorUji) -> Kantor:
    return buka_kantor(k.kantor.paths.root, k.kantor.key, jam=k.jam, projections=(Proyeksi(),))


def code(act: Callable[[], object]) -> str:
    with pytest.raises(UserError) as refusal:
        act()
    return refusal.value.code


def mend(k: KantorUji) -> None:
    perbaiki_tanda(k.kantor.paths.root, k.kantor.key, jam=k.jam, projections=(Proyeksi(),))


def _other_id(document: dict[str, object]) -> object:
    return document | {"kantor": str(uuid4())}


def _added(document: dict[str, object]) -> object:
    return document | {"server": "https://jahat.example"}


def _seal_of_zeros(document: dict[str, object]) -> object:
    return document | {"segel": "0" * 64}


def _odd_seal(document: dict[str, object]) -> object:
    return document | {"segel": "\ud800é"}


def _no_seal_and_other_id(_document: dict[str, object]) -> object:
    return {"format": 1, "kantor": str(uuid4())}


@pytest.mark.parametrize(
    "edit", [_other_id, _added, _seal_of_zeros, _odd_seal, _no_seal_and_other_id]
)
def test_an_edited_file_is_told_and_mended(
    office: KantorUji, edit: Callable[[dict[str, object]], object]
) -> None:
    path = office.kantor.paths.identity
    whole = path.read_bytes()
    path.write_text(json.dumps(edit(json.loads(whole))), encoding="utf-8")
    edited = path.read_bytes()
    assert code(lambda: opened(office)) == "KAN-005"
    assert path.read_bytes() == edited  # nothing is mended without being asked
    mend(office)
    assert path.read_bytes() == whole
    kantor = opened(office)
    with kantor.read() as session:
        acts = set(session.scalars(select(JejakAkses.kegiatan)))
    assert "perbaiki kantor.json" in acts
    assert periksa_jejak(kantor, SISTEM, job=JobControl()).finding is None
    kantor.close()


@pytest.mark.parametrize("content", [b"", b"[]", b"null", b"{", b"\xff\xfe", b"[" * 50_000])
def test_a_file_that_is_none_is_told(office: KantorUji, content: bytes) -> None:
    office.kantor.paths.identity.write_bytes(content)
    assert code(lambda: opened(office)) == "KAN-005"


def test_the_file_of_another_office_is_told(office: KantorUji, tmp_path: Path) -> None:
    with kantor_uji(tmp_path / "lain") as other:
        pass
    shutil.copy(other.kantor.paths.identity, office.kantor.paths.identity)
    assert code(lambda: opened(office)) == "KAN-005"


def test_a_lost_file_can_be_mended(office: KantorUji) -> None:
    root, path = office.kantor.paths.root, office.kantor.paths.identity
    path.unlink()
    assert buka_kunci(root, FRASA) is not None  # the folder still is an office
    assert code(lambda: opened(office)) == "KAN-006"
    mend(office)
    opened(office).close()


def test_a_foreign_key_file_is_not_taken_for_the_truth(office: KantorUji, tmp_path: Path) -> None:
    """Both small files swapped for those of another office fit each other, not the database."""
    with kantor_uji(tmp_path / "lain") as other:
        pass
    mine, strange = office.kantor.paths, other.kantor.paths
    for target, source in ((mine.keys, strange.keys), (mine.identity, strange.identity)):
        shutil.copy(source, target)
    before = mine.identity.read_bytes()
    key = buka_kunci(mine.root, FRASA)
    assert key is not None
    assert code(lambda: perbaiki_tanda(mine.root, key, jam=office.jam)) == "KAN-007"
    assert code(lambda: buka_kantor(mine.root, key, jam=office.jam)) == "DB-003"
    assert mine.identity.read_bytes() == before
    # only the key file swapped: the file of the office shows it
    tulis_tanda(mine.identity, office.kantor.key)
    assert code(lambda: buka_kantor(mine.root, key, jam=office.jam)) == "KAN-007"


def test_the_form_without_a_seal_is_sealed_if_it_says_what_the_key_says(office: KantorUji) -> None:
    path, key = office.kantor.paths.identity, office.kantor.key
    path.write_text(json.dumps({"format": 1, "kantor": str(key.office_id)}), encoding="ascii")
    opened(office).close()
    periksa_tanda(path, key)
    assert "segel" in json.loads(path.read_bytes())


def test_the_command_mends(
    office: KantorUji, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    root = office.kantor.paths.root
    office.kantor.paths.identity.write_bytes(b"{}")
    monkeypatch.setenv("LUMBUNG_PASSPHRASE", "salah")
    words = ["office", "repair", "--json", "--data", str(root)]
    assert main(words) == 1
    assert json.loads(capsys.readouterr().out)["error"]["code"] == "KUN-001"
    monkeypatch.setenv("LUMBUNG_PASSPHRASE", FRASA)
    assert main(words) == 0
    assert json.loads(capsys.readouterr().out)["office_id"] == str(office.kantor.key.office_id)
    periksa_tanda(office.kantor.paths.identity, office.kantor.key)
