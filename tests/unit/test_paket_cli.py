# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""``lumbung bundle inspect``: needs no office and no key, and exits 1 on any damage."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.cli.main import main
from app.services.periksa_paket import KALIMAT
from app.sync.bundle.inspect import Fault
from tests.helpers.paket import AGENCY, pengirim


@pytest.fixture(autouse=True)
def _state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LUMBUNG_STATE", str(tmp_path / "state"))


@pytest.fixture(scope="module")
def paket() -> bytes:
    return pengirim().seal(b"isi", tail=b"ekor", volume=2, volumes=3)


def lihat(
    data: bytes, folder: Path, capsys: pytest.CaptureFixture[str]
) -> tuple[int, dict[str, Any]]:
    path = folder / "a.lmb"
    path.write_bytes(data)
    code = main(["bundle", "inspect", str(path), "--json"])
    return code, json.loads(capsys.readouterr().out)


def test_a_whole_bundle_shows_its_public_facts(
    paket: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, found = lihat(paket, tmp_path, capsys)
    assert code == 0
    assert found["ok"] is True
    assert found["fault"] is None
    assert found["signature"] == "valid"
    assert found["size"] == found["header"]["total"] == len(paket)
    assert found["header"]["route"] == {"to": "agency", "id": str(AGENCY)}
    assert found["header"]["volume"] == [2, 3]
    assert found["header"]["created"] == "2025-10-09T08:53:20.000+00:00"
    assert found["header"]["tail"]["length"] == 4
    assert found["sender"]["kind"] == "perangkat"
    assert found["sender"]["code"] == "PC01"
    assert found["readers"] == 1
    assert not (tmp_path / "kantor.json").exists()


def test_any_damage_exits_1_and_names_the_place(
    paket: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    flipped = bytearray(paket)
    flipped[-1] ^= 1
    code, found = lihat(bytes(flipped), tmp_path, capsys)
    assert code == 1
    assert found["fault"] == "rusak"
    assert found["damage"] == [{"part": "tail", "offset": len(paket) - 4, "chunk": 0}]
    for data, fault in (
        (paket[:-1], "terpotong"),
        (paket + b"\0", "berlebih"),
        (b"", "terpotong"),
        (b"PK\x03\x04 zip file", "bukan_paket"),
        (paket[:20] + bytes([paket[20] ^ 1]) + paket[21:], "tanda_tangan"),
    ):
        code, found = lihat(data, tmp_path, capsys)
        assert (code, found["ok"], found["fault"]) == (1, False, fault)


def test_people_get_sentences(
    paket: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.lmb"
    path.write_bytes(paket)
    assert main(["bundle", "inspect", str(path)]) == 0
    text = capsys.readouterr().out
    assert text.startswith("Paket utuh dan tanda tangannya cocok.\n")
    assert "Dibuat 9 Oktober 2025 15.53 WIB menurut jam pengirim." in text
    assert "Dapat dibuka oleh 1 kunci." in text
    path.write_bytes(paket[:-2])
    assert main(["bundle", "inspect", str(path)]) == 1
    text = capsys.readouterr().out
    assert text.startswith("Paket ini terpotong")
    assert f"byte {len(paket) - 4}, potongan ke-1" in text


def test_a_file_that_is_not_there_is_a_refusal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for path in (tmp_path / "tidak-ada.lmb", tmp_path):
        assert main(["bundle", "inspect", str(path), "--json"]) == 1
        assert json.loads(capsys.readouterr().out)["error"]["code"] == "PKT-001"


def test_every_fault_has_its_sentence() -> None:
    assert set(KALIMAT) == set(Fault)
