# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""``province``, ``enrol`` and ``device`` as a person or a script uses them."""

import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pypdf
import pytest

from app.cli.main import main
from app.infra import keys
from app.services import pengguna
from app.sync.trust.certs import Kind
from app.sync.trust.enrol import read_enrolment
from app.sync.trust.shares import combine, read_share

AGENCY = {
    "nama_pemda": "Pemerintah Kabupaten Uji",
    "nama_instansi": "Dinas Uji",
    "kode_instansi": "UJI",
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
def agency(tmp_path: Path) -> Path:
    path = tmp_path / "instansi.json"
    path.write_text(json.dumps(AGENCY), encoding="utf-8")
    return path


@pytest.fixture
def province(tmp_path: Path, run: Run) -> Path:
    folder = tmp_path / "provinsi"
    code, data = run(
        "province", "init", "--data", folder, "--name", "Provinsi Uji", "--out", tmp_path / "akar"
    )
    assert code == 0
    assert data["shares"] is None
    assert len(data["files"]) == 6
    assert set(data["accounts"]) == {"admin"}
    return folder


def test_the_whole_way_from_province_to_a_second_pc(
    run: Run, tmp_path: Path, agency: Path, province: Path
) -> None:
    letter, sheet = tmp_path / "instansi.enrol", tmp_path / "lembar.pdf"
    words = ("province", "enrol", "--agency", agency, "--out", letter, "--pdf", sheet)
    code, made = run(*words, "--data", province)
    assert code == 0
    assert made["bytes"] == letter.stat().st_size <= 1200
    assert read_enrolment(letter.read_bytes()).certificate.kind is Kind.PENDAFTARAN
    text = "".join(page.extract_text() for page in pypdf.PdfReader(sheet).pages)
    assert made["root_words"] in text
    assert len(pypdf.PdfReader(sheet).pages) == 1

    office = tmp_path / "kantor"
    assert run("init", "--agency", agency, "--data", office)[0] == 0
    code, joined = run("enrol", letter, "--data", office)
    assert code == 0
    assert joined["agency_id"] == made["agency_id"]
    assert joined["root_words"] == made["root_words"]
    assert joined["province"] == "Provinsi Uji"

    pc2, asking, grant = tmp_path / "pc2", tmp_path / "permintaan.lmc", tmp_path / "izin.lmc"
    code, asked = run("device", "request", "--out", asking, "--data", pc2)
    assert code == 0
    sign = ("device", "sign", asking, "--out", grant, "--name", "Loket", "--data", office)
    assert run(*sign, "--code", "satu dua tiga")[1]["error"]["code"] == "DFT-111"
    assert not grant.exists()
    code, _ = run(*sign, "--code", asked["words"])
    assert code == 0
    accept = ("device", "accept", grant, "--data", pc2)
    code, accepted = run(*accept)  # a script that compares later is told the words
    assert code == 0
    assert (accepted["code"], accepted["agency_id"]) == ("PC2", made["agency_id"])

    rows = run("device", "list", "--data", office)[1]["devices"]
    assert [(row["code"], row["name"], row["this"]) for row in rows] == [
        ("PC1", "", True),
        ("PC2", "Loket", False),
    ]
    renamed = run("device", "name", "PC1", "Meja depan", "--data", office)[1]
    assert (renamed["code"], renamed["name"]) == ("PC1", "Meja depan")
    assert run("device", "rotate", "--reason", "uji", "--data", office)[1] == {"agency_key": 2}
    code, gone = run("device", "revoke", "PC2", "--reason", "hilang", "--data", office)
    assert code == 0
    assert gone["device"] == asked["device"]
    rows = run("device", "list", "--data", office)[1]["devices"]
    assert [row["revoked_ms"] is not None for row in rows] == [False, True]
    roster = run("province", "list", "--data", province)[1]["agencies"]
    assert [(row["name"], row["key_seen"]) for row in roster] == [
        ("Dinas Uji, Pemerintah Kabupaten Uji", False)
    ]


def test_sheets_of_the_root_key_work(run: Run, tmp_path: Path, province: Path) -> None:
    sheets = [tmp_path / "akar" / f"bagian-akar-{n}.txt" for n in (1, 2, 3)]
    made = [read_share(path.read_text()) for path in sheets]
    assert combine(made[0], made[2]).private_bytes_raw() == (
        combine(made[2], made[1]).private_bytes_raw()
    )
    for path, one in zip(sheets, made, strict=True):
        pages = pypdf.PdfReader(path.with_suffix(".pdf")).pages
        assert len(pages) == 1
        printed = pages[0].extract_text()
        assert all(group in printed for group in one.text.split("-"))
    renew = ("province", "renew", "--share", sheets[0], "--share", sheets[2], "--data", province)
    code, data = run(*renew, "--leaked")
    assert (code, data["online_number"]) == (0, 2)
    assert run("audit", "verify", "--data", province)[1]["ok"]


def test_without_a_passphrase_one_is_made_and_works(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("LUMBUNG_PASSPHRASE")
    folder, pc = tmp_path / "provinsi", tmp_path / "pc"
    code, data = run("province", "init", "--data", folder)
    assert code == 0
    assert data["accounts"]["admin"]
    asked = run("device", "request", "--out", tmp_path / "p.lmc", "--data", pc)[1]
    assert run("province", "list", "--data", folder)[1]["error"]["code"] == "KUN-004"
    monkeypatch.setenv("LUMBUNG_PASSPHRASE", data["passphrase"])
    assert run("province", "list", "--data", folder)[1] == {"agencies": []}
    monkeypatch.setenv("LUMBUNG_PASSPHRASE", asked["passphrase"])
    again = run("device", "request", "--out", tmp_path / "p2.lmc", "--data", pc)[1]
    assert again["words"] == asked["words"]


def test_a_sheet_typed_wrong_is_refused(run: Run, tmp_path: Path, province: Path) -> None:
    wrong = tmp_path / "salah.txt"
    wrong.write_text("LMB1-AAAA")
    renew = ("province", "renew", "--share", wrong, "--share", wrong, "--data", province)
    assert run(*renew)[1]["error"]["code"] == "DFT-111"


def test_an_office_becomes_a_province_and_tells_its_shares_once(
    run: Run, tmp_path: Path, agency: Path
) -> None:
    office = tmp_path / "kantor"
    run("init", "--agency", agency, "--data", office)
    code, data = run("province", "init", "--data", office, "--hub-url", "https://hub.uji.id")
    assert code == 0
    assert data["name"] == "Pemerintah Kabupaten Uji"
    assert len({read_share(text).number for text in data["shares"]}) == 3
    assert run("province", "init", "--data", office)[1]["error"]["code"] == "DFT-006"


def test_refusals_have_codes(run: Run, tmp_path: Path, agency: Path) -> None:
    office = tmp_path / "kantor"
    run("init", "--agency", agency, "--data", office)
    out = tmp_path / "x.enrol"
    enrol = ("province", "enrol", "--agency", agency, "--out", out, "--data", office)
    assert run(*enrol)[1]["error"]["code"] == "DFT-005"
    assert not out.exists()
    assert run("enrol", tmp_path / "tidak-ada", "--data", office)[1]["error"]["code"] == "DFT-010"
    assert run("enrol", agency, "--data", office)[1]["error"]["code"] == "DFT-101"
    request = ("device", "request", "--out", out, "--data", office)
    assert run(*request)[1]["error"]["code"] == "DFT-008"
    accept = ("device", "accept", agency, "--yes", "--data", office)
    assert run(*accept)[1]["error"]["code"] == "DFT-009"
    revoke = ("device", "revoke", "PC9", "--reason", "hilang", "--data", office)
    assert run(*revoke)[1]["error"]["code"] == "DFT-007"
    pin = ("province", "init", "--hub-pin", "zz", "--data", office)
    assert run(*pin)[1]["error"]["code"] == "DFT-024"


def test_a_person_at_the_keyboard_is_asked(
    run: Run,
    tmp_path: Path,
    agency: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    office, asking = tmp_path / "kantor", tmp_path / "permintaan.lmc"
    run("init", "--agency", agency, "--data", office)
    words = run("device", "request", "--out", asking, "--data", tmp_path / "pc2")[1]["words"]

    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    sign = ["device", "sign", str(asking), "--out", str(tmp_path / "izin"), "--data", str(office)]
    for answer, code in (("tidak\n", 1), ("ya\n", 0)):
        monkeypatch.setattr("sys.stdin", Terminal(answer))
        assert main(sign) == code
        assert words in capsys.readouterr().out
