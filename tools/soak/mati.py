# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Kill the worker with SIGKILL at random moments; then everything acknowledged must be there."""

from __future__ import annotations

import json
import logging
import os
import select
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import IO, Any
from uuid import UUID

from sqlalchemy import func
from sqlalchemy import select as sql_select

from app.domain.errors import UserError
from app.domain.jobs import JobControl
from app.domain.pelaku import SISTEM
from app.models.kip import Berkas, Impor, Permohonan, SuratKasus
from app.models.log import Draf
from app.services.cadangan import periksa_cadangan
from app.services.jejak import periksa_jejak
from app.services.kantor import Kantor
from tools.soak.pekerja import BARIS_IMPOR, buat, buka

_log = logging.getLogger(__name__)
ROOT = Path(__file__).parents[2]
START_SECONDS = 120.0
Ack = dict[str, Any]


@dataclass
class Laporan:
    """What a series of kills showed."""

    kills: int = 0
    acks: dict[str, int] = field(default_factory=dict)
    killed_after: dict[str, int] = field(default_factory=dict)
    """Kind of the last acknowledged act before each kill"""
    new_identities: int = 0
    faults: list[str] = field(default_factory=list)


def jalankan(folder: Path, *, runs: int, seed: int, longest: float = 2.0) -> Laporan:
    """Kill ``runs`` times, each at most ``longest`` seconds into the work, and check each time."""
    random = Random(seed)  # noqa: S311 - chooses moments, no secret
    root, work = folder / "kantor", folder / "kerja"
    work.mkdir(parents=True)
    buat(root)
    report, known = Laporan(), {}
    for number in range(1, runs + 1):
        moment = random.random() * longest
        acks = _satu_hidup(root, work, seed=seed * 1000 + number, moment=moment)
        report.kills += 1
        for ack in acks:
            report.acks[ack["jenis"]] = report.acks.get(ack["jenis"], 0) + 1
        last = acks[-1]["jenis"] if acks else "buka"
        report.killed_after[last] = report.killed_after.get(last, 0) + 1
        known.update({(ack["jenis"], ack["id"]): ack for ack in acks if "id" in ack})
        faults = _periksa(root, known, acks, report)
        report.faults += [f"kill {number}: {fault}" for fault in faults]
        if faults:
            break
    return report


def _satu_hidup(root: Path, work: Path, *, seed: int, moment: float) -> list[Ack]:
    command = [sys.executable, "-m", "tools.soak.pekerja", str(root), str(work), str(seed)]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, env=dict(os.environ))
    assert process.stdout is not None
    text = b""
    try:
        text = _tunggu_siap(process.stdout)
        text += _baca_sampai(process.stdout, time.monotonic() + moment)
    finally:
        process.kill()
        text += process.stdout.read()
        process.stdout.close()
        process.wait()
    # an act whose line was cut in half was committed too, but nobody was told: no promise
    lines = text.split(b"\n")[:-1]
    return [ack for ack in map(json.loads, lines) if ack["jenis"] != "siap"]


def _tunggu_siap(stream: IO[bytes]) -> bytes:
    text = _baca_sampai(stream, time.monotonic() + START_SECONDS, until=b'"siap"}\n')
    if b'"siap"}\n' not in text:
        raise RuntimeError("the worker did not open the office")
    return text


def _baca_sampai(stream: IO[bytes], deadline: float, until: bytes | None = None) -> bytes:
    text = b""
    while (left := deadline - time.monotonic()) > 0:
        if not select.select([stream], [], [], left)[0]:
            break
        part = os.read(stream.fileno(), 65536)
        text += part
        if not part or (until is not None and until in text):
            break
    return text


def _periksa(
    root: Path, known: dict[tuple[str, str], Ack], acks: list[Ack], report: Laporan
) -> list[str]:
    faults = [f"refused: {ack['kalimat']}" for ack in acks if ack["jenis"] == "ditolak"]
    try:
        kantor = buka(root)
    except UserError as error:
        return [*faults, f"does not open: {error}"]
    try:
        if kantor.inkarnasi_baru:
            report.new_identities += 1
            faults.append(f"took a new identity: {kantor.inkarnasi_baru}")
        found = periksa_jejak(kantor, SISTEM, job=JobControl()).finding
        if found is not None:
            faults.append(f"audit: {found.what}")
        faults += _hilang(kantor, known)
        faults += _impor_setengah(kantor)
        faults += _berkas_rusak(kantor)
        faults += _cadangan_rusak(acks)
    finally:
        kantor.close()
    return faults


def _hilang(kantor: Kantor, known: dict[tuple[str, str], Ack]) -> list[str]:
    """Name every acknowledged act that is not there; newest corrections decide."""
    models: dict[str, Any] = {
        "simpan": Permohonan,
        "surat": SuratKasus,
        "berkas": Berkas,
        "draf": Draf,
        "impor": Impor,
        "koreksi": Permohonan,
    }
    faults = []
    with kantor.read() as session:
        for (kind, rid), ack in known.items():
            row = session.get(models[kind], UUID(rid))
            if row is None:
                faults.append(f"lost {kind} {rid}")
            elif kind == "koreksi" and not _tidak_mundur(row.keterangan, ack["keterangan"]):
                faults.append(f"lost correction of {rid}")
            elif kind == "simpan" and (row.nomor, row.rincian) != (ack["nomor"], ack["rincian"]):
                faults.append(f"changed {rid}")
        numbers = session.execute(
            sql_select(Permohonan.nomor, func.count())
            .where(Permohonan.impor_id.is_(None))
            .group_by(Permohonan.nomor)
            .having(func.count() > 1)
        ).all()
    return faults + [f"number given twice: {row[0]}" for row in numbers]


def _tidak_mundur(stored: str, acknowledged: str) -> bool:
    """The stored correction is the acknowledged one, or one that came after it unacknowledged."""
    turn = int(stored.rsplit(" ", 1)[1]) if stored else -1
    return turn >= int(acknowledged.rsplit(" ", 1)[1])


def _impor_setengah(kantor: Kantor) -> list[str]:
    with kantor.read() as session:
        rows = session.execute(
            sql_select(Permohonan.impor_id, func.count())
            .where(Permohonan.impor_id.is_not(None))
            .group_by(Permohonan.impor_id)
        ).all()
        batches = {row.id: row.jumlah for row in session.scalars(sql_select(Impor))}
    stored = {row[0]: row[1] for row in rows}
    whole = all(count == BARIS_IMPOR for count in stored.values())
    return [] if stored == batches and whole else [f"half an import: {stored} of {batches}"]


def _berkas_rusak(kantor: Kantor) -> list[str]:
    with kantor.read() as session:
        rows = session.scalars(sql_select(Berkas).order_by(Berkas.id.desc()).limit(20)).all()
    faults = []
    for row in rows:
        try:
            kantor.blobs.read(row.sidik, row.kunci)
        except UserError as error:
            faults.append(f"file {row.id}: {error.code}")
    return faults


def _cadangan_rusak(acks: list[Ack]) -> list[str]:
    latest = {ack["berkas"] for ack in acks if ack["jenis"] == "cadangan"}
    faults = []
    for name in sorted(latest):
        path = Path(name)
        if not path.exists():  # the worker was about to replace it
            continue
        try:
            periksa_cadangan(path, job=JobControl())
        except UserError as error:
            faults.append(f"backup {path.name}: {error.code}")
    return faults
