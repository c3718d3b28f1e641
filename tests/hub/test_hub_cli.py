# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""From an office's register to the province's recap, by the commands people type."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from app.cli.main import main
from app.domain.waktu import JamSistem
from app.infra import keys
from app.models.base import FIELD_RECORD_KEY
from app.services import hub
from app.sync.chain import decode_body
from app.sync.feed import province_fields
from app.sync.hub import schema
from app.sync.hub.read import isi
from app.sync.registry import registry
from tests.helpers import kantor  # noqa: F401 - makes key stretching cheap

LAMA = Path(__file__).parents[1] / "data" / "impor" / "register-sumedang-2023-disamarkan.csv"
FRASA = "FRASA-UJI-2026"
Jalan = Callable[..., dict[str, Any]]


@pytest.fixture
def jalan(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Jalan:
    """Runs one command with --json and returns what it printed."""
    monkeypatch.setenv("LUMBUNG_PASSPHRASE", FRASA)
    monkeypatch.setenv("LUMBUNG_STATE", str(tmp_path / "state"))

    def run(*words: str | Path, data: Path, code: int = 0) -> dict[str, Any]:
        assert main([*map(str, words), "--data", str(data), "--json"]) == code
        return json.loads(capsys.readouterr().out)

    return run


def agency_file(folder: Path, nama: str, kode: str) -> Path:
    path = folder / f"{kode}.json"
    facts = {"nama_pemda": "Pemerintah Contoh", "nama_instansi": nama, "kode_instansi": kode}
    path.write_text(json.dumps({"instansi": {**facts, "kota": "Contoh", "alamat": "Jalan 1"}}))
    return path


@pytest.fixture
def provinsi_cli(jalan: Jalan, tmp_path: Path) -> Path:
    """A province office with a hub in its folder."""
    folder = tmp_path / "provinsi"
    jalan("init", "--agency", agency_file(tmp_path, "Diskominfo Provinsi", "PPID"), data=folder)
    jalan("province", "init", data=folder)
    assert jalan("hub", "init", data=folder)["agencies"] == 0
    return folder


def test_a_register_travels_by_stick_to_the_recap(
    jalan: Jalan, tmp_path: Path, provinsi_cli: Path
) -> None:
    agency, letter = agency_file(tmp_path, "Dinas Kesehatan", "DINKES"), tmp_path / "a.enrol"
    jalan("province", "enrol", "--agency", agency, "--out", letter, data=provinsi_cli)
    office, stick = tmp_path / "dinkes", tmp_path / "stick"
    stick.mkdir()
    jalan("init", "--agency", agency, data=office)
    jalan("enrol", letter, data=office)
    taken = jalan("import", "register", LAMA, "--kind", "permohonan", "--year", "2023", data=office)
    assert taken["stored"] == 75
    jalan("sync", "write", stick, data=office)
    got = jalan("hub", "receive", stick, data=provinsi_cli)
    assert {row["state"] for row in got["files"]} == {"diterapkan"}
    (row,) = jalan("hub", "roster", data=provinsi_cli)["agencies"]
    assert row["nama"].startswith("Dinas Kesehatan")
    assert (row["hari_diam"], row["kode"]) == (0, "DINKES")
    found = jalan("hub", "recap", "--year", "2023", data=provinsi_cli)
    quarters = [
        jalan("hub", "recap", "--period", "quarter", "--year", "2023", "--number", str(n),
              data=provinsi_cli)["total"]["masuk"]
        for n in (1, 2, 3, 4)
    ]  # fmt: skip
    assert found["total"]["masuk"] == sum(quarters) > 60
    assert found["agencies"][0]["figures"] == found["total"]
    assert sum(found["total"]["kanal"].values()) == found["total"]["masuk"]
    # the same stick once more changes nothing
    before = found
    jalan("hub", "receive", stick, data=provinsi_cli)
    assert jalan("hub", "recap", "--year", "2023", data=provinsi_cli) == before
    volumes = jalan("hub", "inbox", "--state", "diterapkan", data=provinsi_cli)["volumes"]
    assert len(volumes) == len(got["files"])


def test_no_personal_data_of_the_register_is_at_the_hub(
    jalan: Jalan, tmp_path: Path, provinsi_cli: Path
) -> None:
    agency, letter = agency_file(tmp_path, "Dinas Kesehatan", "DINKES"), tmp_path / "a.enrol"
    jalan("province", "enrol", "--agency", agency, "--out", letter, data=provinsi_cli)
    office, stick = tmp_path / "dinkes", tmp_path / "stick"
    stick.mkdir()
    jalan("init", "--agency", agency, data=office)
    jalan("enrol", letter, data=office)
    jalan("import", "register", LAMA, "--kind", "permohonan", "--year", "2023", data=office)
    jalan("sync", "write", stick, data=office)
    jalan("hub", "receive", stick, data=provinsi_cli)
    store = hub.buka(provinsi_cli / "hub", frasa=FRASA, now_ms=JamSistem().now_ms)
    with store.core.read() as connection:
        bodies = connection.execute(select(schema.op.c.tbl, schema.op.c.body)).all()
        shown = connection.execute(select(schema.rec.c.tbl, schema.rec.c.fields)).all()
    store.close()
    allowed, tables = province_fields(), registry()
    assert len(bodies) > 70
    for tbl, body in bodies:
        assert decode_body(bytes(body)).keys() - {FIELD_RECORD_KEY} <= allowed[tbl]
    names = {t: {tables[t].fields[n].name for n in numbers} for t, numbers in allowed.items()}
    for tbl, fields in shown:
        assert isi(fields).keys() <= names[tbl]


def test_a_hub_on_a_server_asks_the_province(
    jalan: Jalan, tmp_path: Path, provinsi_cli: Path
) -> None:
    server, asked, granted = tmp_path / "server", tmp_path / "minta.lmc", tmp_path / "izin.lmc"
    made = jalan("hub", "init", "--request", asked, data=server)
    early = jalan("hub", "roster", data=server, code=1)
    assert early["error"]["code"] == "HUB-012"
    told = jalan("province", "hub", asked, "--out", granted, "--yes", data=provinsi_cli)
    assert jalan("hub", "init", "--accept", granted, data=server)["words"] == told["words"]
    assert made["words"]
    assert jalan("hub", "roster", data=server)["agencies"] == []
    again = jalan("hub", "init", "--request", asked, data=server, code=1)
    assert again["error"]["code"] == "HUB-011"


def test_what_is_not_there_is_said(jalan: Jalan, tmp_path: Path, provinsi_cli: Path) -> None:
    empty = tmp_path / "kosong"
    assert jalan("hub", "roster", data=empty, code=1)["error"]["code"] == "HUB-010"
    assert jalan("hub", "init", data=provinsi_cli, code=1)["error"]["code"] == "HUB-011"
    wrong = jalan("hub", "recap", "--register", "rapat", data=provinsi_cli, code=1)
    assert wrong["error"]["code"] == "HUB-022"
    taken = jalan("hub", "serve", "--listen", "tanpa port", data=provinsi_cli, code=1)
    assert taken["error"]["code"] == "HUB-030"
    junk = tmp_path / "x.lmb"
    junk.write_bytes(b"ini bukan paket Lumbung sama sekali")
    apart = jalan("hub", "receive", junk, data=provinsi_cli, code=1)
    assert apart["files"][0]["reason"] == "bukan_paket"
    sealed = provinsi_cli / "hub" / "hub.kunci"
    sealed.write_bytes(sealed.read_bytes()[:-1] + b"?")
    assert jalan("hub", "roster", data=provinsi_cli, code=1)["error"]["code"] == "HUB-013"
    assert keys.ARGON_PASSES == 1


def test_packs_travel_to_a_hub_without_the_provinces_database(
    jalan: Jalan, tmp_path: Path, provinsi_cli: Path
) -> None:
    server, ask, grant = tmp_path / "server", tmp_path / "minta.lmc", tmp_path / "izin.lmc"
    words = jalan("hub", "init", "--request", ask, data=server)["words"]
    jalan("province", "hub", ask, "--out", grant, "--code", words, data=provinsi_cli)
    jalan("hub", "init", "--accept", grant, data=server)
    note = ("--kind", "pengumuman", "--title", "Rapat", "--text", "Senin pagi")
    jalan("province", "pack", "make", *note, data=provinsi_cli)
    file = tmp_path / "aturan.lma"
    assert jalan("hub", "packs", "--out", file, data=provinsi_cli)["packs"] == 2
    got = jalan("hub", "publish", file, data=server)["packs"]
    assert sorted(row["kind"].partition(":")[0] for row in got) == ["manifest", "pengumuman"]
    again = jalan("hub", "packs", "--out", tmp_path / "lagi.lma", data=server)
    assert again["packs"] == 2
    wrong = tmp_path / "salah.lma"
    wrong.write_bytes(b"bukan paket aturan")
    jalan("hub", "publish", wrong, data=server, code=1)
    other = tmp_path / "lain"
    jalan("init", "--agency", agency_file(tmp_path, "Provinsi Lain", "LAIN"), data=other)
    jalan("province", "init", data=other)
    jalan("hub", "init", data=other)
    jalan("hub", "publish", file, data=other, code=1)  # signed by somebody else's province
    assert jalan("hub", "packs", "--out", tmp_path / "nol.lma", data=other)["packs"] == 0


def test_cleaning_says_how_long_volumes_are_kept(jalan: Jalan, provinsi_cli: Path) -> None:
    assert jalan("hub", "clean", data=provinsi_cli) == {"deleted": 0, "days": 90}
    assert jalan("hub", "clean", "--days", "30", data=provinsi_cli)["days"] == 30
    assert jalan("hub", "clean", data=provinsi_cli)["days"] == 30
