# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The daily work of a province from the command line, with an agency at the other end."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from app.cli.main import main
from app.domain.kip import CaraMemperoleh
from app.infra import keys
from app.services import pengguna
from app.services.fasad import KipFasad
from tests.helpers.kantor import DRAFT

Run = Callable[..., tuple[int, Any]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.setenv("LUMBUNG_PASSPHRASE", "FRASA UJI")
    monkeypatch.setattr(keys, "ARGON_MEMORY_KIB", 8 * 1024)
    monkeypatch.setattr(pengguna, "MEMORI_KIB", 8 * 1024)

    def call(*words: str | Path) -> tuple[int, Any]:
        code = main([*map(str, words), "--json"])
        return code, json.loads(capsys.readouterr().out)

    return call


def _agency(folder: Path, run: Run, province: Path) -> Path:
    facts = folder / "instansi.json"
    facts.write_text(
        json.dumps(
            {
                "nama_pemda": "Pemerintah Kabupaten Uji",
                "nama_instansi": "Dinas Uji",
                "kode_instansi": "UJI",
            }
        )
    )
    office, letter = folder / "instansi", folder / "instansi.enrol"
    assert run("init", "--data", office, "--agency", facts)[0] == 0
    made = run("province", "enrol", "--agency", facts, "--out", letter, "--data", province)
    assert made[0] == 0
    assert run("enrol", letter, "--data", office)[0] == 0
    return office


def _request(office: Path, today: date) -> None:
    from dataclasses import replace

    from app.cli.kantor import sesi

    with sesi(office, None) as opened:
        draft = replace(DRAFT, tanggal_terima=today, cara_memperoleh=CaraMemperoleh.SALINAN)
        KipFasad(opened).daftarkan(draft)


def test_inbox_pack_write_and_the_way_back(run: Run, tmp_path: Path) -> None:
    province, stick = tmp_path / "provinsi", tmp_path / "stik"
    stick.mkdir()
    assert run("province", "init", "--data", province, "--name", "Provinsi Uji")[0] == 0
    office = _agency(tmp_path, run, province)
    today = date.today()  # the command line has the real clock
    while today.weekday() > 4:
        today -= timedelta(days=1)
    _request(office, today)
    assert run("sync", "write", stick, "--data", office)[0] == 0

    code, came = run("province", "inbox", stick, "--data", province)
    assert code == 0
    assert (came["applied"], came["quarantined"], len(came["agencies"])) == (1, 0, 1)
    again = run("province", "inbox", stick, "--data", province)[1]
    assert (again["volumes"], again["known"]) == ([], 1)

    off = today + timedelta(days=3 if today.weekday() in (4, 5) else 1)
    days = tmp_path / "libur.csv"
    days.write_text(f"tanggal,jenis,nama\n{off.isoformat()},cuti_bersama,Cuti susulan\n")
    words = ("province", "pack", "make", "--kind", "libur", "--file", days, "--source", "SKB uji")
    code, made = run(*words, "--partial", "--from", today.isoformat(), "--data", province)
    assert code == 0
    assert (made["kind"], made["version"], made["state"]) == (f"libur-{off.year}", 1, "berlaku")
    words = ("province", "pack", "make", "--kind", "pengumuman", "--title", "Rapat")
    assert run(*words, "--text", "Senin", "--data", province)[1]["title"] == "Rapat"
    listed = run("province", "pack", "list", "--data", province)[1]["packs"]
    assert {pack["kind"] for pack in listed} == {f"libur-{off.year}", "pengumuman"}

    code, wrote = run("province", "write", stick, "--data", province)
    assert code == 0
    assert len(wrote["agencies"]) == 1
    assert wrote["safe"]
    code, read = run("sync", "read", stick, "--data", office)
    assert code == 0
    assert sorted(read["packs"]) == [f"Hari libur {off.year} versi 1", "Pengumuman versi 1"]
    status = run("sync", "status", "--data", office)[1]
    assert status["acknowledged"] > 0

    agency = came["agencies"][0]
    letter = tmp_path / "surat.pdf"
    missing = run("province", "letter", agency, "--out", letter, "--data", province)
    assert (missing[0], missing[1]["error"]["code"]) == (1, "INS-003")  # nobody may sign yet
    words = ("province", "pack", "withdraw", "pengumuman", "1", "--reason", "batal")
    assert run(*words, "--data", province)[1]["state"] == "berakhir"


def test_refusals_have_codes(run: Run, tmp_path: Path) -> None:
    province = tmp_path / "provinsi"
    assert run("province", "init", "--data", province, "--name", "Provinsi Uji")[0] == 0
    words = ("province", "pack", "make", "--kind", "libur", "--source", "SKB")
    assert run(*words, "--data", province)[1]["error"]["code"] == "PRV-009"
    gone = run("province", "inbox", tmp_path / "tidak-ada", "--data", province)
    assert (gone[0], gone[1]["error"]["code"][:3]) == (1, "FLS")


def test_a_quarantined_volume_makes_the_command_fail(run: Run, tmp_path: Path) -> None:
    province, stick = tmp_path / "provinsi", tmp_path / "stik"
    assert run("province", "init", "--data", province, "--name", "Provinsi Uji")[0] == 0
    folder = stick / "LUMBUNG" / "abcd1234" / "keluar"
    folder.mkdir(parents=True)
    (folder / f"{'0' * 32}.lmb").write_bytes(b"bukan paket")
    code, came = run("province", "inbox", stick, "--data", province)
    assert (code, came["quarantined"]) == (1, 1)
    assert came["volumes"][0]["reason"]
