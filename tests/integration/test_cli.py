# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The command line as a person or a script uses it, in this process."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.cli.main import main
from app.infra import keys
from app.services import pengguna

DATA = Path(__file__).parents[1] / "data" / "impor"
AGENCY = {
    "nama_pemda": "Pemerintah Kabupaten Uji",
    "nama_instansi": "Dinas Uji",
    "kode_instansi": "UJI",
    "akun": [
        {
            "nama_akun": "admin",
            "nama": "Admin",
            "sandi": "kata sandi panjang",
            "peran": ["administrator"],
        },
        {"nama_akun": "rina", "nama": "Rina", "sandi": "kata sandi panjang", "peran": ["petugas"]},
        {"nama_akun": "baca", "nama": "Baca", "sandi": "kata sandi panjang", "peran": ["pembaca"]},
    ],
}
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


@pytest.fixture
def office(tmp_path: Path, run: Run) -> Path:
    agency = tmp_path / "instansi.json"
    agency.write_text(json.dumps(AGENCY), encoding="utf-8")
    code, data = run("init", "--agency", agency, "--data", tmp_path / "kantor")
    assert code == 0
    assert data["accounts"] == {"admin": None, "rina": None, "baca": None}
    return tmp_path / "kantor"


def test_a_deadline_needs_no_office(run: Run) -> None:
    code, data = run("deadline", "P4", "2026-03-13")
    assert code == 0
    assert data["due"] == "2026-04-06"
    assert data["provisional"] is False
    assert [day["number"] for day in data["days"] if day["counted"]] == list(range(1, 11))
    assert run("deadline", "P4", "2026-03-13", "--calendar", "none")[1]["due"] == "2026-03-27"
    assert run("deadline", "p4", "2026-03-13", "--week", "6")[1]["due"] < "2026-04-06"


def test_impossible_dates_and_unknown_rules_are_refused(run: Run) -> None:
    assert run("deadline", "P4", "2026-02-31")[0] == 1
    assert run("deadline", "ZZ", "2026-02-01")[1]["error"]["code"] == "TGT-004"


def test_wrong_usage_is_exit_code_two() -> None:
    with pytest.raises(SystemExit) as wrong:
        main(["export", "register"])
    assert wrong.value.code == 2


def test_an_old_register_comes_in_once(run: Run, office: Path) -> None:
    source = next(DATA.glob("*2023*.csv"))
    words = (
        "import",
        "register",
        source,
        "--kind",
        "permohonan",
        "--year",
        "2023",
        "--data",
        office,
    )
    code, dry = run(*words, "--dry-run")
    assert (code, dry["rows"], dry["stored"]) == (0, 75, 0)
    assert run(*words)[1]["stored"] == 75
    code, again = run(*words)
    assert (code, again["stored"], again["known"]) == (0, 0, 75)
    target = office.parent / "register.xlsx"
    export = ("export", "register", "--kind", "permohonan", "--year", "2023", "--data", office)
    code, made = run(*export, "--format", "xlsx", "--out", target)
    assert (code, made["rows"]) == (0, 75)
    assert target.stat().st_size > 0


@pytest.mark.parametrize(
    ("rows", "why"),
    [
        ("", "tidak ada baris berisi"),
        (";;;;\n\n", "tidak ada baris berisi"),
        ("1;;;;\n2;;;;\nJumlah;;0;;\n", "2 baris bernomor yang belum diisi, 1 baris jumlah"),
    ],
)
def test_a_register_without_rows_is_refused_and_says_why(
    run: Run, office: Path, tmp_path: Path, rows: str, why: str
) -> None:
    path = tmp_path / "r.csv"
    path.write_text("No;Tgl;Nama;Alamat;Informasi Yang Diminta\n" + rows, encoding="utf-8")
    words = ("import", "register", path, "--kind", "permohonan", "--year", "2022")
    code, data = run(*words, "--data", office)
    assert (code, data["error"]["code"]) == (1, "IMP-018")
    assert why in data["error"]["what"]
    assert "(baris 1)" in data["error"]["what"]
    code, data = run(*words, "--dry-run", "--data", office)
    assert (code, data["rows"]) == (1, 0)
    assert why in data["notes"][0]["message"]


def test_named_accounts_have_only_their_rights(run: Run, office: Path) -> None:
    export = ("export", "register", "--kind", "permohonan", "--year", "2026", "--data", office)
    target = office.parent / "r.pdf"
    code, refused = run(*export, "--format", "pdf", "--out", target, "--user", "baca")
    assert (code, refused["error"]["code"]) == (1, "HAK-001")
    assert not target.exists()
    assert run(*export, "--format", "pdf", "--out", target, "--user", "baca", "--public")[0] == 0
    assert run(*export, "--format", "pdf", "--out", target, "--user", "siapa")[0] == 1


@pytest.mark.expects_log
def test_backup_restore_and_audit(run: Run, office: Path) -> None:
    backup, restored = office.parent / "c.lmc", office.parent / "pulih"
    assert run("backup", "create", backup, "--data", office)[0] == 0
    assert run("backup", "create", backup, "--data", office)[1]["error"]["code"] == "CAD-001"
    assert run("backup", "restore", backup, "--data", office)[1]["error"]["code"] == "CAD-003"
    assert run("backup", "restore", backup, "--data", restored)[0] == 0
    code, report = run("audit", "verify", "--data", restored)
    assert (code, report["ok"], report["finding"]) == (0, True, None)


def test_a_wrong_passphrase_changes_nothing(
    run: Run, office: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = {path: path.read_bytes() for path in office.rglob("*") if path.is_file()}
    monkeypatch.setenv("LUMBUNG_PASSPHRASE", "SALAH")
    code, refused = run("audit", "verify", "--data", office)
    assert (code, refused["error"]["code"]) == (1, "KUN-001")
    assert {path: path.read_bytes() for path in office.rglob("*") if path.is_file()} == before


@pytest.mark.expects_log
def test_a_bug_is_a_report_without_a_traceback(
    run: Run,
    office: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def broken(*_args: object, **_kwargs: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("app.services.jejak.verify", broken)
    code, refused = run("audit", "verify", "--data", office)
    assert (code, refused["error"]["code"]) == (1, "PRG-001")
    assert "command failed" in caplog.text
