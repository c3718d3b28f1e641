# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Any case from the command line: lists, clocks with their cards, letters, registers."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from app.cli import kantor as cli_kantor
from app.cli.main import main
from app.domain.jobs import JobControl
from app.domain.waktu import JamTetap
from app.infra import keys
from app.services import demo, pengguna
from tests.helpers.kantor import WIB

HARI_INI = datetime(2026, 11, 23, 9, 0, tzinfo=WIB)
FRASA = "FRASA UJI"
Run = Callable[..., tuple[int, Any]]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LUMBUNG_STATE", str(tmp_path_factory.mktemp("state")))
        patch.setattr(keys, "ARGON_MEMORY_KIB", 8 * 1024)
        patch.setattr(pengguna, "MEMORI_KIB", 8 * 1024)
        root = tmp_path_factory.mktemp("demo") / "k"
        jam = JamTetap(HARI_INI)
        demo.buat_kantor_contoh(root, passphrase=FRASA, jam=jam, job=JobControl())
        yield root


@pytest.fixture
def run(folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.setenv("LUMBUNG_PASSPHRASE", FRASA)
    monkeypatch.setattr(cli_kantor, "JamSistem", lambda: JamTetap(HARI_INI + timedelta(hours=1)))

    def call(*words: str | Path, plain: bool = False) -> tuple[int, Any]:
        more = () if plain else ("--json",)
        code = main([*map(str, words), "--data", str(folder), *more])
        out = capsys.readouterr().out
        return code, out if plain else json.loads(out)

    return call


def selesai(run: Run) -> str:
    """Return the number of the objection that was answered and accepted."""
    rows = run("case", "list", "--kind", "keberatan")[1]
    return next(str(row["number"]) for row in rows if row["state"] == "selesai")


def test_the_list_is_a_list_of_objects_the_most_urgent_first(run: Run) -> None:
    code, rows = run("case", "list", "--kind", "keberatan")
    assert code == 0
    first, second, *done = rows
    keys = ("state", "due", "days_left")
    assert [first[k] for k in keys] == ["ditelaah", "2026-11-26", 3]
    assert [second[k] for k in keys] == ["diterima", "2027-01-05", 28]
    assert second["provisional"]
    assert "selesai" in {row["state"] for row in done}
    assert {row["due"] for row in done} == {None}
    code, requests = run("case", "list", "--kind", "permohonan", "--year", "2026")
    assert code == 0
    assert len(requests) == 20
    assert {"number", "state", "due"} <= requests[0].keys()
    assert first["related"][0] in {row["id"] for row in requests}
    assert run("case", "list", "--kind", "keberatan", "--year", "2020") == (0, [])
    code, text = run("case", "list", "--kind", "keberatan", plain=True)
    assert f"{first['number']}: Ditelaah, tenggat 26 November 2026 (3 hari kerja)" in text


def test_disputes_are_listed_too(run: Run) -> None:
    code, rows = run("case", "list", "--kind", "sengketa")
    assert code == 0
    assert isinstance(rows, list)


def test_a_case_shows_its_clocks_with_their_basis_and_its_history(run: Run) -> None:
    code, data = run("case", "show", selesai(run))
    assert (code, data["state"], data["kind"]) == (0, "selesai", "keberatan")
    clocks = {(c["rule"], c["start"]): c for c in data["clocks"]}
    reply = clocks["K2", "2026-10-14"]
    assert reply["due"] == "2026-11-25"
    assert "Ps 36(2)" in reply["basis"]
    assert reply["card"]["hari"][0]["tanggal"] == "2026-10-14"
    assert [c["rule"] for c in data["clocks"]].count("K1") == 2
    titles = [point["title"] for point in data["history"]]
    assert any(title.startswith("Keberatan diterima") for title in titles[:2])  # and its receipt
    assert titles[-1] == "Pemohon menerima tanggapan"
    code, data = run("case", "show", "0005/PPID/2026")
    assert (code, data["kind"], data["state"]) == (0, "permohonan", "selesai")
    assert {c["rule"] for c in data["clocks"]} >= {"P4", "P4u"}
    urgent = run("case", "list", "--kind", "keberatan")[1][0]["number"]
    code, text = run("case", "show", urgent, plain=True)
    assert "KARTU HITUNG K2" in text
    assert "Diminta pendapat bidang" in text


def test_an_unknown_number_is_refused(run: Run) -> None:
    code, data = run("case", "show", "999/KEB/PPID/2026")
    assert (code, data["error"]["code"]) == (1, "PRK-001")
    code, data = run("case", "show", selesai(run), "--kind", "permohonan")
    assert (code, data["error"]["code"]) == (1, "PRK-001")


def test_letters_come_as_pdf_and_word(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "surat" / "baru"
    code, data = run("letters", selesai(run), "--out", out)
    assert code == 0
    assert [row["letter"] for row in data["letters"]] == [
        "tanda_bukti_keberatan",
        "tanggapan_keberatan",
    ]
    for row in data["letters"]:
        assert (out / row["pdf"]).read_bytes().startswith(b"%PDF")
        assert (out / row["docx"]).read_bytes().startswith(b"PK")
        assert row["note"] == ""
    code, data = run("letters", "0005/PPID/2026", "--out", tmp_path / "p")
    assert {row["letter"] for row in data["letters"]} == {"tanda_bukti", "penolakan"}
    code, data = run("letters", "0020/PPID/2026", "--out", tmp_path / "q", "--kind", "permohonan")
    assert (code, len(data["letters"])) == (0, 1)


def test_the_register_of_objections_is_exported_and_taken_in(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "r.xlsx"
    code, data = run(
        "export", "register", "--kind", "keberatan", "--year", "2026", "--format", "xlsx",
        "--out", out,
    )  # fmt: skip
    assert code == 0
    jumlah = len(run("case", "list", "--kind", "keberatan")[1])
    assert data["rows"] == jumlah
    sheet = openpyxl.load_workbook(out).active
    assert (sheet.max_column, sheet.max_row) == (20, jumlah + 2)
    code, data = run(
        "import", "register", out, "--kind", "keberatan", "--year", "2024", "--dry-run"
    )
    assert (code, data["new"], data["known"]) == (0, jumlah, 0)
    assert (data["errors"], data["stored"]) == (0, 0)
    assert data["columns"]["No. Pendaftaran permintaan informasi"] == "nomor_permohonan"
    code, data = run(
        "export", "register", "--kind", "keberatan", "--year", "2026", "--format", "pdf",
        "--out", tmp_path / "r.pdf", "--public",
    )  # fmt: skip
    assert (code, data["public"]) == (0, True)
    assert (tmp_path / "r.pdf").read_bytes().startswith(b"%PDF")


def test_rights_of_a_named_account_hold(run: Run, tmp_path: Path) -> None:
    code, data = run("letters", selesai(run), "--out", tmp_path / "s", "--user", "admin")
    assert (code, data["error"]["code"]) == (1, "HAK-001")
    assert not (tmp_path / "s").exists()
