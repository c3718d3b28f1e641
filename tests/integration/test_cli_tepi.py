# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The command line at its edges, as processes of their own: what a script really sees."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

from app.cli.main import main
from app.domain.errors import UserError
from app.domain.hitung import wajib_tahun
from app.domain.jobs import JobControl
from app.domain.pelaku import SISTEM
from app.domain.waktu import JamTetap
from app.infra.keys import open_with_passphrase
from app.services.cadangan import buat_cadangan
from app.services.demo import INSTANSI_CONTOH, buat_kantor_contoh_utuh, wajib_kantor_contoh
from app.services.jejak import akses
from app.services.kantor import buka_kantor
from tests.helpers.kantor import FRASA, INSTANSI, WIB, kantor_uji

ROOT = Path(__file__).parents[2]
AGENCY = {
    "nama_pemda": "Pemerintah Kabupaten Uji",
    "nama_instansi": "Dinas Uji",
    "kode_instansi": "UJI",
    "akun": [
        {"nama_akun": "ppid", "nama": "R", "sandi": "kata sandi panjang", "peran": ["ppid"]},
        {
            "nama_akun": "admin",
            "nama": "A",
            "sandi": "kata sandi panjang",
            "peran": ["administrator"],
        },
    ],
}


def lumbung(
    *words: str | Path, home: Path, passphrase: str = "FRASA UJI", **more: str
) -> subprocess.CompletedProcess[str]:
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "LUMBUNG_PASSPHRASE": passphrase,
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        **more,
    }
    done = subprocess.run(
        [sys.executable, "-m", "app", *map(str, words)],
        cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=120,
        errors="replace",
    )  # fmt: skip
    assert "Traceback" not in done.stdout + done.stderr
    return done


def test_the_demo_never_practises_on_a_real_office(tmp_path: Path) -> None:
    agency, office = tmp_path / "a.json", tmp_path / "kantor"
    agency.write_text(json.dumps(AGENCY), encoding="utf-8")
    assert lumbung("init", "--agency", agency, "--data", office, home=tmp_path).returncode == 0
    before = json.loads(
        lumbung("audit", "verify", "--json", "--data", office, home=tmp_path).stdout
    )
    refused = lumbung("demo", "--data", office, "--out", tmp_path / "hasil", home=tmp_path)
    assert refused.returncode == 1
    assert "[DMO-001]" in refused.stderr
    after = json.loads(lumbung("audit", "verify", "--json", "--data", office, home=tmp_path).stdout)
    assert after == before
    assert not any((tmp_path / "hasil").iterdir())


def test_the_demo_wants_a_folder_to_write_to_before_it_makes_anything(tmp_path: Path) -> None:
    (tmp_path / "berkas").write_bytes(b"x")
    office = tmp_path / "kantor"
    refused = lumbung("demo", "--data", office, "--out", tmp_path / "berkas", home=tmp_path)
    assert (refused.returncode, "[BRK-106]" in refused.stderr) == (1, True)
    assert not office.exists()


def test_only_the_demo_agency_is_the_demo() -> None:
    wajib_kantor_contoh(INSTANSI_CONTOH)
    for other in (None, INSTANSI):
        with pytest.raises(UserError) as refused:
            wajib_kantor_contoh(other)
        assert refused.value.code == "DMO-001"


@pytest.mark.parametrize("year", [-5, 0, 2007, 2101, 9999, 10**22])
def test_years_no_register_can_have(year: int) -> None:
    with pytest.raises(UserError) as refused:
        wajib_tahun(year)
    assert refused.value.code == "THN-001"


def test_a_log_that_cannot_be_written_shows_no_call_stack(tmp_path: Path) -> None:
    log = tmp_path / ".local" / "state" / "lumbung" / "log" / "lumbung.log"
    log.mkdir(parents=True)
    agency, office = tmp_path / "a.json", tmp_path / "kantor"
    agency.write_text(json.dumps(AGENCY), encoding="utf-8")
    assert lumbung("init", "--agency", agency, "--data", office, home=tmp_path).returncode == 0
    log.rmdir()
    log.parent.rmdir()
    log.parent.write_bytes(b"")
    assert lumbung("audit", "verify", "--data", office, home=tmp_path).returncode == 0


def test_a_console_without_the_characters_gets_their_codes(tmp_path: Path) -> None:
    words = ("deadline", "P4", "2026-12-18")
    plain = lumbung(*words, home=tmp_path, PYTHONIOENCODING="ascii")
    assert (plain.returncode, "KARTU HITUNG P4" in plain.stdout) == (0, True)
    data = lumbung(*words, "--json", home=tmp_path, PYTHONIOENCODING="ascii")
    assert json.loads(data.stdout)["due"] == "2027-01-06"
    assert "Bila hari libur perkiraan" in json.loads(data.stdout)["notes"][1]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have a screen")
def test_no_screen_is_a_reason_and_no_crash(tmp_path: Path) -> None:
    done = lumbung("--data", tmp_path / "k", home=tmp_path)
    assert (done.returncode, "[LYR-001]" in done.stderr) == (1, True)


def test_a_command_after_the_options_of_the_window_is_wrong_usage(tmp_path: Path) -> None:
    done = lumbung("--data", tmp_path / "k", "audit", "verify", home=tmp_path)
    assert (done.returncode, "“audit”" in done.stderr) == (2, True)


def test_the_demo_is_made_also_in_the_first_hours_of_a_year(tmp_path: Path) -> None:
    early = JamTetap(datetime(2026, 1, 1, 0, 30, tzinfo=WIB))
    buat_kantor_contoh_utuh(tmp_path / "k", passphrase=FRASA, jam=early)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["k"]
    kantor = buka_kantor(
        tmp_path / "k", open_with_passphrase(tmp_path / "k/kunci.json", FRASA), jam=early
    )
    try:
        akses(kantor, SISTEM, "uji", rid=None)
    finally:
        kantor.close()


@pytest.mark.parametrize("empty", ["", "  "])
@pytest.mark.parametrize(
    "words",
    [
        ("backup", "create", "@"),
        ("backup", "restore", "@"),
        ("init", "--agency", "@"),
        ("demo", "--out", "@"),
        ("import", "register", "@", "--kind", "permohonan", "--year", "2022"),
        (
            "export", "register", "--kind", "permohonan", "--year", "2022", "--format", "xlsx",
            "--out", "@",
        ),
        ("audit", "verify", "--data", "@"),
        ("office", "repair", "--data", "@"),
    ],
)  # fmt: skip
def test_an_empty_path_is_wrong_usage_and_never_the_folder_one_stands_in(
    words: tuple[str, ...],
    empty: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SystemExit) as ended:
        main([empty if word == "@" else word for word in words])
    assert ended.value.code == 2
    assert "nama berkas atau folder kosong" in capsys.readouterr().err
    assert not any(tmp_path.iterdir())


@pytest.mark.parametrize("words", [("--data", ""), ("--data=",), ("--data",)])
def test_the_window_wants_a_folder_after_its_option(tmp_path: Path, words: tuple[str, ...]) -> None:
    done = lumbung(*words, home=tmp_path, QT_QPA_PLATFORM="offscreen")
    assert (done.returncode, "folder kantor" in done.stderr) == (2, True)


def test_a_backup_wants_the_name_of_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with kantor_uji(tmp_path / "k") as k:
        for target in (Path(), Path("/"), tmp_path, tmp_path / " "):
            with pytest.raises(UserError) as refused:
                buat_cadangan(k.kantor, k.admin, target, job=JobControl())
            assert refused.value.code == "CAD-006"
            assert f"“{target}”" in refused.value.what
    assert [path.name for path in tmp_path.iterdir()] == ["k"]
