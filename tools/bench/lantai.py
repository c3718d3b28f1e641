# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What nobody can go below: the whole file, raw zstd; and stored files beside backup programs."""

from __future__ import annotations

import io
import json
import os
import secrets
import shutil
import sqlite3
import subprocess
import time
from contextlib import closing
from pathlib import Path
from typing import Any

import zstandard

from app.domain.jobs import JobControl
from app.infra.blobs import BlobStore
from tools.bench.rekaman import rekaman

TINGKAT = 6
MB = 1024 * 1024


def berkas_utuh(folder: Path, jumlah: int) -> dict[str, Any]:
    """Copy a plain SQLite file as a whole, compressed, to the disk and back."""
    folder.mkdir(parents=True)
    path = folder / "polos.db"
    rows = [tuple(row.values()) for row in rekaman(jumlah)]
    names = ", ".join(next(rekaman(1)))
    marks = ", ".join("?" * len(rows[0]))
    with closing(sqlite3.connect(path)) as db, db:
        db.execute(f"CREATE TABLE permohonan ({names})")
        db.executemany(f"INSERT INTO permohonan VALUES ({marks})", rows)  # noqa: S608 - only marks
    start = time.perf_counter()
    packed = zstandard.ZstdCompressor(TINGKAT).compress(path.read_bytes())
    _simpan(folder / "utuh.zst", packed)
    _simpan(folder / "tiba.db", zstandard.ZstdDecompressor().decompress(packed))
    spent = time.perf_counter() - start
    return {"per_detik": jumlah / spent, "bita": len(packed) / jumlah}


def zstd_mentah(jumlah: int) -> dict[str, float]:
    """Compress the records as JSON lines, a thousand at a time and as a whole."""
    lines = [json.dumps(row).encode() + b"\n" for row in rekaman(jumlah)]
    packer = zstandard.ZstdCompressor(TINGKAT)
    start = time.perf_counter()
    whole = len(packer.compress(b"".join(lines)))
    spent = time.perf_counter() - start
    parts = [b"".join(lines[at : at + 1000]) for at in range(0, jumlah, 1000)]
    return {
        "bita_utuh": whole / jumlah,
        "bita_seribu": sum(len(packer.compress(part)) for part in parts) / jumlah,
        "per_detik": jumlah / spent,
    }


def berkas_simpan(folder: Path, mb: int) -> dict[str, Any]:
    """Store one file (hash, AEAD, fsync) and read it back checked; then restic and borg."""
    folder.mkdir(parents=True)
    data = secrets.token_bytes(MB) * 7 + secrets.token_bytes((mb - 7) * MB)
    store = BlobStore(folder / "berkas", secrets.token_bytes(32))
    start = time.perf_counter()
    kept = store.put(io.BytesIO(data), size=len(data), job=JobControl(), known=None)
    stored = time.perf_counter() - start
    for piece in store.stream(kept.sha256, kept.key):
        del piece
    spent = time.perf_counter() - start
    source = folder / "sumber"
    source.mkdir()
    _simpan(source / "isi", data)
    found: dict[str, Any] = {"mb": mb, "simpan": mb / stored, "dengan_baca_ulang": mb / spent}
    return found | _restic(folder, source, mb) | _borg(folder, source, mb)


def _restic(folder: Path, source: Path, mb: int) -> dict[str, float]:
    if shutil.which("restic") is None:
        return {}
    base = ["restic", "-q", "-r", str(folder / "restic")]
    env = {**os.environ, "RESTIC_PASSWORD": "ukur"}
    subprocess.run([*base, "init"], env=env, check=True)
    start = time.perf_counter()
    subprocess.run([*base, "backup", str(source)], env=env, check=True)
    return {"restic": mb / (time.perf_counter() - start)}


def _borg(folder: Path, source: Path, mb: int) -> dict[str, float]:
    if shutil.which("borg") is None:
        return {}
    repo = str(folder / "borg")
    env = {**os.environ, "BORG_PASSPHRASE": "ukur", "BORG_BASE_DIR": str(folder / "borg-rumah")}
    subprocess.run(["borg", "init", "-e", "repokey", repo], env=env, check=True)
    start = time.perf_counter()
    subprocess.run(["borg", "create", f"{repo}::satu", str(source)], env=env, check=True)
    return {"borg": mb / (time.perf_counter() - start)}


def _simpan(path: Path, data: bytes) -> None:
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
