# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""``python -m tools.bench.sinkron_pc STEP FOLDER …``: one step of two PCs, as a process of its own.

So the memory of writer and reader is told apart. Answers with one line of JSON.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any

from app.services.sinkron import baca as membaca
from tools.bench.dunia_sinkron import PCUkur, dua_pc, pc_lama
from tools.bench.proses import lupa_puncak, puncak_mb
from tools.bench.rekaman import rekaman, suntingan

RONDE = 7


def siapkan(folder: Path, jumlah: int) -> dict[str, Any]:
    """Make both offices; fill the first."""
    folder.mkdir(parents=True)
    satu, dua = dua_pc(folder)
    ids = satu.isi(rekaman(jumlah))
    (folder / "ids.json").write_text(json.dumps(ids), encoding="ascii")
    satu.kantor.close()
    dua.kantor.close()
    return {}


def tulis(folder: Path, _: int) -> dict[str, Any]:
    """Read the log, encode, sign, seal, write onto the carrier with fsync and read back."""
    satu = pc_lama(folder, "satu")
    seconds, cpu, done = _waktu(lambda: satu.tulis(folder / "stik"))
    size = _bita(satu)
    satu.kantor.close()
    return {"detik": seconds, "cpu": cpu, "bita": size, "paket": done.paket, "rss": puncak_mb()}


def baca(folder: Path, _: int) -> dict[str, Any]:
    """Read, check everything, apply it all with deadlines, search index, undo and journal."""
    dua = pc_lama(folder, "dua")
    seconds, cpu, done = _waktu(lambda: dua.baca(folder / "stik"))
    dua.kantor.close()
    assert not done.ditolak, done.ditolak
    assert not done.menunggu
    return {"detik": seconds, "cpu": cpu, "diterapkan": done.diterapkan, "rss": puncak_mb()}


def ubah(folder: Path, k: int) -> dict[str, Any]:
    """Carry ``k`` edits across, several times, and nothing at all; both PCs in one process."""
    satu, dua = pc_lama(folder, "satu"), pc_lama(folder, "dua")
    ids = json.loads((folder / "ids.json").read_text(encoding="ascii"))
    _balas(folder, satu, dua)
    times, sizes = [], []
    with_snapshot = 0.0
    usual = membaca.POTRET_DARI
    for putaran in range(RONDE + 1):
        membaca.POTRET_DARI = usual if putaran == RONDE else 10**9
        satu.sunting(suntingan(ids, k, putaran))
        before = _paket(satu)
        seconds = _waktu(lambda: satu.tulis(folder / "stik"))[0]
        new = _paket(satu) - before
        seconds += _waktu(lambda: dua.baca(folder / "stik"))[0]
        if putaran == RONDE:
            with_snapshot = seconds
        else:
            times.append(seconds)
            sizes.append(sum(path.stat().st_size for path in new))
        _balas(folder, satu, dua)
    nothing = [
        _waktu(lambda: satu.tulis(folder / "stik"))[0]
        + _waktu(lambda: dua.baca(folder / "stik"))[0]
        for _ in range(RONDE)
    ]
    satu.kantor.close()
    dua.kantor.close()
    return {
        "detik": median(times),
        "tercepat": min(times),
        "dengan_potret": with_snapshot,
        "bita": median(sizes),
        "kosong": median(nothing),
        "rss": puncak_mb(),
    }


def _balas(folder: Path, satu: PCUkur, dua: PCUkur) -> None:
    """Carry the receipt back, so that what was carried leaves the outbox."""
    dua.tulis(folder / "stik")
    satu.baca(folder / "stik")
    satu.tulis(folder / "stik")


def _paket(pc: PCUkur) -> set[Path]:
    return set(pc.kantor.paths.outbox.glob("*.lmb"))


def _bita(pc: PCUkur) -> int:
    return sum(path.stat().st_size for path in _paket(pc))


def _waktu(work: Callable[[], Any]) -> tuple[float, float, Any]:
    lupa_puncak()
    start, cpu = time.perf_counter(), time.process_time()
    done = work()
    return time.perf_counter() - start, time.process_time() - cpu, done


STEPS = {"siapkan": siapkan, "tulis": tulis, "baca": baca, "ubah": ubah}

if __name__ == "__main__":
    step, where, number = sys.argv[1:]
    print(json.dumps(STEPS[step](Path(where), int(number))))
