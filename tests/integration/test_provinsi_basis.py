# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Where the province keeps its store: tried before it is kept, sealed where it is kept."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy.engine import make_url

from app.domain.errors import EnvironmentFaultError, UserError, ValidationError
from app.domain.provinsi import AlamatBasisData
from app.services import hub
from app.services.fasad_provinsi import ProvinsiFasad
from app.services.hub_alamat import baca_alamat, ganti_alamat, simpan_alamat
from app.services.provinsi.papan import masa_irama
from tests.helpers.postgres import Cluster, cluster, program
from tests.helpers.provinsi_kantor import Daerah, daerah_uji

SANDI = "rahasia-server-9"
KUNCI = b"k" * 32


@pytest.fixture
def daerah(tmp_path: Path) -> Iterator[Daerah]:
    with daerah_uji(tmp_path) as made:
        yield made


@pytest.fixture(scope="module")
def server() -> Iterator[Cluster]:
    """A server that asks for passwords."""
    if program("initdb") is None:
        pytest.skip("no PostgreSQL here")
    with cluster() as made:
        with psycopg.connect(made.url("postgres"), autocommit=True) as connection:
            connection.execute(f"CREATE ROLE lumbung LOGIN PASSWORD '{SANDI}'")
        (made.data / "pg_hba.conf").write_text(
            "local all postgres trust\nlocal all all scram-sha-256\n"
        )
        with psycopg.connect(made.url("postgres"), autocommit=True) as connection:
            connection.execute("SELECT pg_reload_conf()")
        yield made


@pytest.fixture
def alamat(server: Cluster) -> AlamatBasisData:
    name = make_url(server.database()).database
    with psycopg.connect(server.url("postgres"), autocommit=True) as connection:
        connection.execute(f"ALTER DATABASE {name} OWNER TO lumbung")
    assert name
    return AlamatBasisData(str(server.root), 5432, name, "lumbung", SANDI, tls=False)


def _admin(daerah: Daerah) -> ProvinsiFasad:
    k = daerah.provinsi
    return ProvinsiFasad(k.sesi(k.admin))


def _tanda(daerah: Daerah) -> str:
    folder = daerah.provinsi.kantor.paths.root / hub.FOLDER
    return (folder / "hub.json").read_text(encoding="utf-8")


def test_a_store_moves_to_a_server_and_back(daerah: Daerah, alamat: AlamatBasisData) -> None:
    fasad = _admin(daerah)
    assert fasad.alamat_database() == AlamatBasisData()
    tried = fasad.uji_database(alamat)
    assert tried.instansi == -1  # nothing was made by trying
    assert int(tried.versi.split(".")[0]) >= 15
    assert fasad.uji_database(alamat).instansi == -1
    fasad.pasang_database(alamat)
    assert fasad.alamat_database() == replace(alamat, sandi="")
    daerah.daftarkan("Dinas Satu")
    assert [row.nama for row in fasad.instansi()] == ["Dinas Satu"]
    assert fasad.papan("permohonan", masa_irama("tahun", 2026)).instansi == 1
    assert fasad.uji_database(alamat).instansi == 1
    fasad.pasang_database(AlamatBasisData())
    assert fasad.alamat_database() == AlamatBasisData()
    assert [row.nama for row in fasad.instansi()] == ["Dinas Satu"]  # the office knows its roster


def test_the_password_is_nowhere_in_the_clear(daerah: Daerah, alamat: AlamatBasisData) -> None:
    fasad = _admin(daerah)
    fasad.pasang_database(alamat)
    told = _tanda(daerah)
    assert SANDI not in told
    assert alamat.pengguna not in told
    assert json.loads(told)["database"] == ""
    assert SANDI not in repr(fasad.alamat_database())


def test_an_empty_password_means_the_one_kept_but_never_for_another_server(
    daerah: Daerah, alamat: AlamatBasisData, server: Cluster
) -> None:
    fasad = _admin(daerah)
    fasad.pasang_database(alamat)
    again = replace(alamat, sandi="")
    assert fasad.uji_database(again).versi
    fasad.pasang_database(again)
    assert fasad.uji_database(again).versi
    with pytest.raises(EnvironmentFaultError) as refused:
        fasad.uji_database(replace(again, pengguna="lain"))
    assert refused.value.code == "HUB-042"


def test_each_refusal_says_what_to_look_at(
    daerah: Daerah, alamat: AlamatBasisData, tmp_path: Path
) -> None:
    fasad = _admin(daerah)
    cases = {
        "HUB-042": replace(alamat, sandi="salah"),
        "HUB-043": replace(alamat, nama="tidak_ada"),
        "HUB-003": replace(alamat, server=str(tmp_path)),
    }
    for code, tried in cases.items():
        for act in (fasad.uji_database, fasad.pasang_database):
            with pytest.raises(UserError) as refused:
                act(tried)
            assert refused.value.code == code
            assert SANDI not in str(refused.value)
    assert fasad.alamat_database() == AlamatBasisData()  # the old setting stays


@pytest.mark.parametrize(
    ("part", "missing"),
    [
        ("server", {"server": " "}),
        ("nama", {"nama": ""}),
        ("pengguna", {"pengguna": ""}),
        ("port", {"port": 0}),
    ],
)
def test_a_missing_part_is_named(daerah: Daerah, part: str, missing: dict[str, Any]) -> None:
    whole = AlamatBasisData("server.contoh", 5432, "lumbung", "lumbung", "x")
    with pytest.raises(ValidationError) as refused:
        _admin(daerah).uji_database(replace(whole, **missing))
    assert (refused.value.code, list(refused.value.fields)) == ("HUB-041", [part])


def test_an_address_sealed_by_another_key_is_refused(tmp_path: Path) -> None:
    simpan_alamat(tmp_path, KUNCI, {"hub": "x"}, "postgresql://a:b@c/d")
    assert baca_alamat(tmp_path, KUNCI) == "postgresql://a:b@c/d"
    with pytest.raises(EnvironmentFaultError) as refused:
        baca_alamat(tmp_path, b"l" * 32)
    assert refused.value.code == "HUB-040"
    ganti_alamat(tmp_path, KUNCI, "")
    assert baca_alamat(tmp_path, KUNCI) == ""
    assert json.loads((tmp_path / "hub.json").read_text())["hub"] == "x"


def test_an_address_written_by_hand_is_believed_and_sealed_next_time(tmp_path: Path) -> None:
    path = tmp_path / "hub.json"
    path.write_text(json.dumps({"format": 1, "database": "postgresql://a@c/d"}))
    assert baca_alamat(tmp_path, KUNCI) == "postgresql://a@c/d"
    ganti_alamat(tmp_path, KUNCI, baca_alamat(tmp_path, KUNCI))
    assert "a@c" not in path.read_text()
    assert baca_alamat(tmp_path, KUNCI) == "postgresql://a@c/d"


@pytest.mark.parametrize("text", ["", "bukan json", "[]", '{"alamat": "%%"}'])
def test_a_file_nobody_can_read(tmp_path: Path, text: str) -> None:
    (tmp_path / "hub.json").write_text(text)
    if "alamat" in text:
        with pytest.raises(EnvironmentFaultError):
            baca_alamat(tmp_path, KUNCI)
    else:
        assert baca_alamat(tmp_path, KUNCI) == ""
