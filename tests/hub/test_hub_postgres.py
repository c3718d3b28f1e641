# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A real PostgreSQL: partitions, several workers, processes and servers that are killed."""

from __future__ import annotations

import os
import signal
import threading
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import func, inspect, select

from app.domain.errors import EnvironmentFaultError, UserError
from app.sync.hub import schema
from app.sync.hub.engine import open_engines
from app.sync.hub.reasons import State
from app.sync.hub.store import HubStore
from tests.helpers.postgres import Cluster, cluster
from tests.helpers.provinsi import ProvinsiUji


def ops_in(store: HubStore) -> int:
    with store.core.read() as connection:
        return connection.execute(select(func.count()).select_from(schema.op)).scalar_one()


def test_tables_are_partitioned_by_agency_and_every_key_begins_with_it(
    postgres: Cluster, provinsi: ProvinsiUji, tmp_path: Path
) -> None:
    url = postgres.database()
    writer, _ = open_engines(url, None)
    with writer.begin() as connection:
        schema.create(connection)
        schema.create(connection)  # the second time finds everything
    with writer.connect() as connection:
        parts = connection.exec_driver_sql(
            "SELECT c.relname, p.partstrat, count(i.inhrelid) FROM pg_partitioned_table p"
            " JOIN pg_class c ON c.oid = p.partrelid JOIN pg_inherits i ON i.inhparent = c.oid"
            " GROUP BY 1, 2 ORDER BY 1"
        ).all()
        found = inspect(connection)
        firsts = {t.name: found.get_pk_constraint(t.name) for t in schema.DISTRIBUTED}
    writer.dispose()
    names = sorted(table.name for table in schema.DISTRIBUTED)
    assert [tuple(row) for row in parts] == [(name, "h", schema.PARTITIONS) for name in names]
    assert {key["constrained_columns"][0] for key in firsts.values()} == {"agency_id"}


def test_every_table_has_its_place_on_a_distributed_server() -> None:
    placed = {*schema.DISTRIBUTED, *schema.REFERENCE}
    assert placed == set(schema.metadata.tables.values())
    statements = schema.citus_statements()
    assert len(statements) == len(placed)
    assert all("'agency_id'" in line for line in statements[: len(schema.DISTRIBUTED)])


def test_without_partitions_the_schema_is_the_same(
    postgres: Cluster, provinsi: ProvinsiUji
) -> None:
    writer, _ = open_engines(postgres.database(), None)
    with writer.begin() as connection:
        schema.create(connection, partitions=0)
        assert set(inspect(connection).get_table_names()) == set(schema.metadata.tables)
    writer.dispose()


def test_two_workers_share_the_work_and_lose_nothing(
    postgres: Cluster, provinsi: ProvinsiUji, tmp_path: Path
) -> None:
    url = postgres.database()
    stores = [provinsi.gudang(tmp_path, url) for _ in range(2)]
    agencies = [provinsi.daftarkan() for _ in range(4)]
    for pc in (agency.pc[0] for agency in agencies):
        for part in range(5):
            _ = [pc.permohonan() for _ in range(10)]
            stores[0].receive(pc.paket(pc.muatan(pc.rentang(part * 10))), "daring")
    failed: list[BaseException] = []

    def work(store: HubStore) -> None:
        try:
            for _ in range(30):
                store.process(5)
        except BaseException as error:  # noqa: BLE001 - told to the test
            failed.append(error)

    threads = [threading.Thread(target=work, args=(store,)) for store in stores]
    _run(threads)
    while stores[0].process():
        pass
    assert failed == []
    assert ops_in(stores[0]) == 200
    assert {r.state for r in stores[1].inbox()} == {State.DITERAPKAN}
    acks = [stores[1].ack_for(agency.id).stored for agency in agencies]
    assert acks == [{agency.pc[0].stream: 50} for agency in agencies]
    stores[0].close()
    stores[1].close()


def _run(threads: list[threading.Thread]) -> None:
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


@pytest.mark.parametrize("after", [1, 150, 301, 305])
def test_a_worker_killed_in_the_middle_of_a_copy_leaves_nothing_half(
    postgres: Cluster, provinsi: ProvinsiUji, tmp_path: Path, after: int
) -> None:
    url = postgres.database()
    store = provinsi.gudang(tmp_path, url)
    pc = provinsi.daftarkan().pc[0]
    for _ in range(300):
        pc.permohonan()
    receipt = store.receive(pc.paket(), "daring")
    child = os.fork()
    if child == 0:
        # a process of its own, with connections of its own
        store.core.engine.dispose(close=False)
        _die_in_copy(after)
        provinsi.gudang(tmp_path, url).process()
        os._exit(7)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status)
    assert os.WTERMSIG(status) == signal.SIGKILL
    found = store.receipt(receipt.sha256)
    assert found is not None
    assert found.state is State.TERSIMPAN
    assert ops_in(store) == 0
    done: list[object] = []
    while not done:  # the server may still be noticing that the other worker is gone
        done = list(store.process())
    assert ops_in(store) == 300
    store.close()


def _die_in_copy(after: int) -> None:
    rows = 0
    write_row = psycopg.Copy.write_row

    def counted(self: psycopg.Copy, row: object) -> None:
        nonlocal rows
        rows += 1
        if rows == after:
            os.kill(os.getpid(), signal.SIGKILL)
        write_row(self, row)  # type: ignore[arg-type]

    psycopg.Copy.write_row = counted  # type: ignore[method-assign, assignment]


@pytest.mark.expects_log
def test_a_server_killed_between_volumes_keeps_what_was_merged(
    provinsi: ProvinsiUji, tmp_path: Path
) -> None:
    with cluster() as server:
        url = server.database()
        store = provinsi.gudang(tmp_path, url)
        pc = provinsi.daftarkan().pc[0]
        pc.permohonan()
        store.receive(pc.paket(), "daring")
        store.process()
        pc.permohonan()
        second = store.receive(pc.paket(pc.muatan(pc.rentang(1))), "daring")
        server.stop("immediate")
        with pytest.raises(EnvironmentFaultError) as refused:
            store.process()
        assert refused.value.code == "HUB-005"
        with pytest.raises(EnvironmentFaultError) as away:
            provinsi.gudang(tmp_path, url)
        assert away.value.code == "HUB-003"
        server.start()
        assert ops_in(store) == 1
        assert [r.sha256 for r in store.process()] == [second.sha256]
        assert ops_in(store) == 2
        store.close()


def test_addresses_nobody_understands_are_refused(tmp_path: Path) -> None:
    for address, code in (("mysql://x/y", "HUB-001"), ("::://", "HUB-001"), ("x.db", "HUB-002")):
        with pytest.raises(UserError) as refused:
            open_engines(address, None)
        assert refused.value.code == code
