# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""One office and the hub in another process, over loopback HTTP: first feed, edits, nothing."""

from __future__ import annotations

import asyncio
import multiprocessing
import time
from multiprocessing.connection import Connection
from pathlib import Path
from statistics import median
from typing import Any

import uvicorn

from app.domain.jobs import JobControl
from app.domain.pelaku import SISTEM
from app.domain.sinkron import HasilDaring
from app.hub.limits import Limits
from app.hub.server import Server
from app.hub.service import build
from app.services.sinkron.daring import daring_sekarang
from app.sync.identity import write_meta
from app.sync.trust import store
from tools.bench.dunia_sinkron import PCUkur, ProvinsiUkur, dua_pc
from tools.bench.proses import lupa_puncak, puncak_mb
from tools.bench.rekaman import rekaman, suntingan

RONDE = 5


def daring(folder: Path, jumlah: int, k: int, *, now_ms: int) -> dict[str, Any]:
    """Measure exchanges of one PC with the hub; bytes are TCP in both directions."""
    folder.mkdir(parents=True)
    prov = ProvinsiUkur(now_ms)
    fork = multiprocessing.get_context("fork")
    ours, theirs = fork.Pipe()
    hub = fork.Process(target=_layani, args=(prov, folder / "hub", theirs))
    hub.start()
    try:
        port = ours.recv()
        satu, dua = dua_pc(folder, prov)
        dua.kantor.close()
        with satu.kantor.writer.begin() as connection:
            write_meta(connection, store.META_HUB_URL, f"http://127.0.0.1:{port}".encode())
        ids = satu.isi(rekaman(jumlah))
        lupa_puncak()
        first, spent = _tukar(satu)
        while first.sisa:
            more, seconds = _tukar(satu)
            spent += seconds
            assert more.terkirim, more
            first = more
        _tukar(satu)
        edits, nothing = [], []
        for putaran in range(1, RONDE + 1):
            satu.sunting(suntingan(ids, k, putaran))
            edits.append(_tukar(satu))
            nothing.append(_tukar(satu))
        satu.kantor.close()
        return {
            "rekaman": jumlah,
            "awal_detik": spent,
            "awal_per_detik": jumlah / spent,
            "ubah_ms": median(seconds for _, seconds in edits) * 1000,
            "ubah_bita": median(done.naik + done.turun for done, _ in edits),
            "kosong_ms": median(seconds for _, seconds in nothing) * 1000,
            "kosong_bita": median(done.naik + done.turun for done, _ in nothing),
            "kosong_rtt": median(done.permintaan for done, _ in nothing),
            "rss": puncak_mb(),
        }
    finally:
        hub.terminate()
        hub.join(20)


def _tukar(pc: PCUkur) -> tuple[HasilDaring, float]:
    start = time.perf_counter()
    done = daring_sekarang(pc.kantor, SISTEM, job=JobControl())
    spent = time.perf_counter() - start
    if done.putus:
        raise RuntimeError(done.putus)
    return done, spent


def _layani(prov: ProvinsiUkur, folder: Path, told: Connection) -> None:
    """Serve the hub until terminated."""
    opened = prov.gudang(folder)
    limits = Limits(per_minute=1_000_000, min_free=0)
    app = build(opened, folder, limits=limits, secret=b"u" * 32)
    config = uvicorn.Config(
        app,
        host="127.0.0.1",
        port=0,
        log_config=None,
        access_log=False,
        server_header=False,
        date_header=False,
        ws="none",
    )
    asyncio.run(Server(config, told.send).serve())
