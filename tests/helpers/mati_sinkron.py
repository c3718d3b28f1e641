# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Kill a PC with SIGKILL while it exchanges over a stick; nothing it acknowledged may be lost."""

from __future__ import annotations

import json
import os
import select
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from uuid import UUID

from app.domain.jobs import JobControl
from app.domain.pelaku import SISTEM
from app.infra.paths import STATE_ENV
from app.models.sistem import Pejabat
from app.services.sinkron.baca import baca
from app.services.sinkron.tulis import tulis
from app.sync.verify import verify
from tests.helpers.cetakan import Cetakan
from tests.helpers.dunia import Dunia, Komputer, buka_dunia, isi_logis
from tests.helpers.kantor import FRASA

ROOT = Path(__file__).parents[2]
SIAP = b'"siap"}\n'
TUNGGU = 120.0
PUTARAN = 5


@dataclass
class Laporan:
    """What a series of kills showed."""

    dibunuh: int = 0
    diakui: dict[str, int] = field(default_factory=dict)
    mati_setelah: dict[str, int] = field(default_factory=dict)
    """Last acknowledged act before each kill"""


def bunuh_berulang(
    cetak: Cetakan, folder: Path, *, kali: int, benih: int, terlama: float
) -> Laporan:
    """Kill PC ``a`` again and again, each at most ``terlama`` seconds into its work.

    After each kill it opens, keeps its name, verifies, and holds what it acknowledged; PC ``b``
    reads what the stick holds by then, however it was left. In the end both show the same.
    """
    acak = Random(benih)
    laporan = Laporan()
    janji: dict[UUID, str] = {}
    with buka_dunia(cetak, folder) as dunia:
        stik = dunia.stik[0]
        a, b = dunia.komputer[:2]
        for _ in range(kali):
            a.kantor.close()
            acts = _hidup(a, stik, benih=acak.randrange(2**32), detik=acak.random() * terlama)
            laporan.dibunuh += 1
            for act in acts:
                laporan.diakui[act["jenis"]] = laporan.diakui.get(act["jenis"], 0) + 1
                if act["jenis"] == "simpan":
                    janji[UUID(act["id"])] = act["nama"]
            last = acts[-1]["jenis"] if acts else "buka"
            laporan.mati_setelah[last] = laporan.mati_setelah.get(last, 0) + 1
            a.jam.maju(hours=1)
            a.buka()
            assert a.kantor.inkarnasi_baru == "", a.kantor.inkarnasi_baru
            _utuh(a)
            _tepati(a, janji)
            b.jam.maju(hours=1)
            _baca(b, stik)
            _utuh(b)
            _tulis(b, stik)
        _bertemu(dunia, stik, janji)
    return laporan


def _bertemu(dunia: Dunia, stik: Path, janji: dict[UUID, str]) -> None:
    for _ in range(PUTARAN):
        for satu in dunia.komputer:
            _baca(satu, stik)
            _tulis(satu, stik)
        if len({isi_logis(satu) for satu in dunia.komputer}) == 1:
            break
    assert len({isi_logis(satu) for satu in dunia.komputer}) == 1, "the PCs do not meet again"
    for satu in dunia.komputer:
        _tepati(satu, janji)
        _utuh(satu)
        with satu.kantor.read() as session:
            held = session.connection().exec_driver_sql("SELECT count(*) FROM tertahan")
            assert held.scalar_one() == 0


def _hidup(satu: Komputer, stik: Path, *, benih: int, detik: float) -> list[dict[str, str]]:
    mulai = satu.jam.now_ms()
    command = [sys.executable, "-m", "tools.soak.pekerja_sinkron"]
    process = subprocess.Popen(
        [*command, str(satu.folder), str(stik), FRASA, str(mulai), str(benih)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        env={**os.environ, STATE_ENV: str(satu.mesin)},
    )
    assert process.stdout is not None
    text = b""
    try:
        text = _sampai(process.stdout.fileno(), time.monotonic() + TUNGGU, SIAP)
        assert SIAP in text, "the worker did not open its office"
        text += _sampai(process.stdout.fileno(), time.monotonic() + detik)
    finally:
        process.kill()
        text += process.stdout.read()
        process.stdout.close()
        process.wait()
    assert process.returncode == -9, "the worker ended by itself"
    lines = text.split(b"\n")[:-1]  # a line cut in half promised nothing
    return [act for act in map(json.loads, lines) if act["jenis"] != "siap"]


def _sampai(number: int, deadline: float, until: bytes | None = None) -> bytes:
    text = b""
    while (left := deadline - time.monotonic()) > 0:
        if not select.select([number], [], [], left)[0]:
            break
        part = os.read(number, 65536)
        text += part
        if not part or (until is not None and until in text):
            break
    return text


def _baca(satu: Komputer, stik: Path) -> None:
    hasil = baca(satu.kantor, SISTEM, stik, sarana="folder", tempat="uji", job=JobControl())
    assert hasil.ditolak == (), hasil.ditolak


def _tulis(satu: Komputer, stik: Path) -> None:
    tulis(satu.kantor, SISTEM, stik, sarana="folder", tempat="uji", job=JobControl())


def _utuh(satu: Komputer) -> None:
    with satu.kantor.read() as session:
        report = verify(session.connection(), job=JobControl(), mark=satu.kantor.mark())
    assert report.finding is None, report.finding


def _tepati(satu: Komputer, janji: dict[UUID, str]) -> None:
    with satu.kantor.read() as session:
        for rid, nama in janji.items():
            row = session.get(Pejabat, rid)
            assert row is not None, f"acknowledged and lost: {rid}"
            assert row.nama == nama
