# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Small measuring tools shared by the benchmarks."""

from __future__ import annotations

import resource
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True)
class Hasil:
    """One measured figure against its target."""

    nama: str
    nilai: float
    satuan: str
    batas: float
    rincian: str = ""

    @property
    def lulus(self) -> bool:
        return self.nilai <= self.batas


def ms(work: Callable[[], object], *, ulang: int = 5) -> float:
    """Return the median milliseconds of a piece of work."""
    return median(_sekali(work) for _ in range(ulang))


def ms_semua(works: list[Callable[[], object]]) -> list[float]:
    """Return the milliseconds of each piece of work, sorted."""
    return sorted(_sekali(work) for work in works)


def _sekali(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def persentil(nilai: list[float], bagian: float) -> float:
    """Return a percentile (0-1) of sorted values."""
    return nilai[min(len(nilai) - 1, int(len(nilai) * bagian))]


def rss_mb() -> float:
    """Return the highest memory this process held, in MB."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 1024 if sys.platform != "darwin" else peak / 1024 / 1024
