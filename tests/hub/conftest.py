# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The hub's store on SQLCipher and on a real PostgreSQL: most tests run on both."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.sync.hub.store import HubStore
from tests.helpers.postgres import Cluster, cluster, program
from tests.helpers.provinsi import Jam, ProvinsiUji

BukaGudang = Callable[[], HubStore]


@pytest.fixture(scope="session")
def postgres() -> Iterator[Cluster]:
    """One PostgreSQL server for the session; skipped where none is installed."""
    if program("initdb") is None:
        pytest.skip("no PostgreSQL on this machine")
    with cluster() as server:
        yield server


@pytest.fixture
def provinsi() -> ProvinsiUji:
    return ProvinsiUji()


@pytest.fixture
def jam() -> Jam:
    return Jam()


@pytest.fixture(params=["sqlite", "postgres"])
def alamat(request: pytest.FixtureRequest) -> str | None:
    """The database of a test: None for a SQLCipher file, else an address."""
    if request.param == "sqlite":
        return None
    server: Cluster = request.getfixturevalue("postgres")
    return server.database()


@pytest.fixture
def buka(
    provinsi: ProvinsiUji, alamat: str | None, tmp_path: Path, jam: Jam
) -> Iterator[BukaGudang]:
    """Opens the store, again and again if asked; all are closed at the end."""
    opened: list[HubStore] = []

    def open_store() -> HubStore:
        opened.append(provinsi.gudang(tmp_path, alamat, jam=jam))
        return opened[-1]

    yield open_store
    for store in opened:
        store.close()


@pytest.fixture
def gudang(buka: BukaGudang) -> HubStore:
    return buka()


@pytest.fixture
def gudang_berkas(provinsi: ProvinsiUji, tmp_path: Path, jam: Jam) -> Iterator[HubStore]:
    """A store on SQLCipher, where the database makes no difference."""
    store = provinsi.gudang(tmp_path, jam=jam)
    yield store
    store.close()
