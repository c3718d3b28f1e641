# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The hub: merging into PostgreSQL beside a raw COPY of the same rows, and a day of a province."""

from __future__ import annotations

import multiprocessing
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg

from app.sync.hub.reasons import State
from app.sync.hub.store import HubStore
from tests.helpers.postgres import cluster, program
from tools.bench.dunia_sinkron import ProvinsiUkur
from tools.bench.proses import lupa_puncak, puncak_mb, rss_mb
from tools.bench.pusat_isi import paket_banyak

OPS = 500
"""Operations of a volume"""
HARIAN = 200
TABEL = ("op", "rec")


def pusat(folder: Path, *, ops: int, instansi: int, now_ms: int) -> dict[str, Any]:
    """Measure ingest with one and two workers, duplicates, raw COPY, and a day.

    Args:
        folder: scratch.
        ops: operations to merge per measurement.
        instansi: agencies of the day, each with one volume of 200 operations.
        now_ms: the clock.
    """
    if program("initdb") is None:
        return {}
    prov = ProvinsiUkur(now_ms)
    found: dict[str, Any] = {"ops": ops, "instansi": instansi}
    url, volumes = "", list[bytes]()
    with cluster() as server:
        for workers in (1, 2):
            url = server.database()
            volumes = list(paket_banyak(prov, max(4, ops // 4000), 4000 // OPS, OPS, workers))
            found["ops"] = len(volumes) * OPS
            seconds = _olah(prov, folder / f"hub{workers}", url, volumes, workers)
            found[f"pekerja_{workers}"] = found["ops"] / seconds
        found |= _ganda(prov, folder / "hub2", url, volumes)
        found |= _salin(url)
        found |= _sehari(prov, folder / "hari", server.database(), instansi)
    return found


def _olah(prov: ProvinsiUkur, folder: Path, url: str, volumes: list[bytes], workers: int) -> float:
    """Keep all volumes, then merge them; return the seconds of merging."""
    with _buka(prov, folder, url) as hub:
        for raw in volumes:
            hub.receive(raw, "daring")
    fork = multiprocessing.get_context("fork")
    crew = [fork.Process(target=_pekerja, args=(prov, folder, url)) for _ in range(workers)]
    start = time.perf_counter()
    for one in crew:
        one.start()
    for one in crew:
        one.join()
    spent = time.perf_counter() - start
    with _buka(prov, folder, url) as hub:
        merged = len(hub.inbox((State.DITERAPKAN,), limit=len(volumes) + 1))
    if merged != len(volumes):
        raise RuntimeError(f"hub: {merged} dari {len(volumes)} paket")
    return spent


def _pekerja(prov: ProvinsiUkur, folder: Path, url: str) -> None:
    with _buka(prov, folder, url) as hub:
        while hub.process(20):
            pass


def _ganda(prov: ProvinsiUkur, folder: Path, url: str, volumes: list[bytes]) -> dict[str, float]:
    """Send the very same volumes again."""
    with _buka(prov, folder, url) as hub:
        start = time.perf_counter()
        for raw in volumes:
            hub.process_one(hub.receive(raw, "daring"))
        return {"ganda": len(volumes) * OPS / (time.perf_counter() - start)}


def _salin(url: str) -> dict[str, float]:
    """Copy the very same rows into tables with the same indexes, raw."""
    with psycopg.connect(url) as connection, connection.cursor() as cursor:
        spent, rows = 0.0, 0
        for name in TABEL:
            with cursor.copy(f"COPY (TABLE {name}) TO STDOUT (FORMAT BINARY)") as out:
                data = b"".join(bytes(part) for part in out)
            cursor.execute(f"CREATE TABLE salin_{name} (LIKE {name} INCLUDING ALL)")
            connection.commit()
            start = time.perf_counter()
            with cursor.copy(f"COPY salin_{name} FROM STDIN (FORMAT BINARY)") as into:
                into.write(data)
            connection.commit()
            spent += time.perf_counter() - start
            if name == "op":
                rows = cursor.rowcount
        return {"salin_mentah": rows / spent}


def _sehari(prov: ProvinsiUkur, folder: Path, url: str, instansi: int) -> dict[str, Any]:
    """Receive and merge one volume of every agency; memory is looked at along the way."""
    with tempfile.TemporaryDirectory(dir=folder.parent) as made:
        paths = []
        for number, raw in enumerate(paket_banyak(prov, instansi, 1, HARIAN)):
            path = Path(made, f"{number}.lmb")
            path.write_bytes(raw)
            paths.append(path)
        with _buka(prov, folder, url) as hub:
            lupa_puncak()
            start = time.perf_counter()
            curve = []
            for number, path in enumerate(paths):
                hub.receive(path, "daring")
                if number % max(1, instansi // 10) == 0:
                    curve.append(round(rss_mb()))
            kept = time.perf_counter() - start
            while hub.process(100):
                curve.append(round(rss_mb()))
            spent = time.perf_counter() - start
            merged = len(hub.inbox((State.DITERAPKAN,), limit=instansi + 1))
    if merged != instansi:
        raise RuntimeError(f"hub: {merged} dari {instansi} paket sehari")
    return {
        "hari_detik": spent,
        "hari_terima_detik": kept,
        "hari_ops": instansi * HARIAN / spent,
        "hari_rss": curve,
        "hari_puncak": puncak_mb(),
    }


@contextmanager
def _buka(prov: ProvinsiUkur, folder: Path, url: str) -> Iterator[HubStore]:
    hub = prov.gudang(folder, url)
    try:
        yield hub
    finally:
        hub.close()
