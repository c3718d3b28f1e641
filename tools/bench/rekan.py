# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The same steps for every peer that synchronises two processes over loopback HTTP."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

from tools.bench.proses import Anak, penghitung
from tools.bench.rekaman import rekaman, suntingan

RONDE = 3


@dataclass(frozen=True)
class Rekan:
    """How to run one peer."""

    nama: str
    layani: Callable[[Path], AbstractContextManager[tuple[Anak, int]]]
    """Start the receiving side; give the child and its port"""
    kirim: Callable[[Path, str], AbstractContextManager[Anak]]
    """Start the sending side against an address"""


def berkas(folder: Path, jumlah: int, k: int) -> tuple[Path, list[Path]]:
    """Write the records and the rounds of edits as JSON lines."""
    rows = list(rekaman(jumlah))
    nomor = {row["id"]: row["nomor"] for row in rows}
    awal = folder / f"awal-{jumlah}.jsonl"
    awal.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    rounds = []
    for putaran in range(1, RONDE + 1):
        path = folder / f"sunting-{jumlah}-{putaran}.jsonl"
        edits = suntingan(list(nomor), k, putaran)
        lines = (json.dumps({**row, "nomor": nomor[row["id"]]}) + "\n" for row in edits)
        path.write_text("".join(lines), encoding="utf-8")
        rounds.append(path)
    return awal, rounds


def ukur_rekan(peer: Rekan, folder: Path, jumlah: int, k: int) -> dict[str, Any]:
    """Measure first push, edits and nothing new; bytes are all of TCP."""
    folder.mkdir(parents=True, exist_ok=True)
    awal, rounds = berkas(folder, jumlah, k)
    with (
        peer.layani(folder) as (server, port),
        penghitung(port) as relay,
        peer.kirim(folder, f"http://127.0.0.1:{relay.port}") as client,
    ):
        client.perintah(f"isi {awal}")

        def sinkron() -> tuple[float, int]:
            before = relay.byte
            said = client.perintah("sinkron")
            return said["detik"], relay.byte - before

        cpu = client.cpu() + server.cpu()
        first, first_bytes = sinkron()
        cpu = client.cpu() + server.cpu() - cpu
        edits = []
        for path in rounds:
            client.perintah(f"sunting {path}")
            edits.append(sinkron())
        nothing = [sinkron() for _ in range(RONDE)]
        return {
            "nama": peer.nama,
            "rekaman": jumlah,
            "awal_detik": first,
            "awal_per_detik": jumlah / first,
            "awal_per_cpu": jumlah / cpu,
            "bita_per_rekaman": first_bytes / jumlah,
            "ubah_ms": median(seconds for seconds, _ in edits) * 1000,
            "bita_per_ubahan": median(size for _, size in edits) / k,
            "kosong_ms": median(seconds for seconds, _ in nothing) * 1000,
            "kosong_bita": median(size for _, size in nothing),
            "rss_pengirim": client.puncak(),
            "rss_penerima": server.puncak(),
        }
