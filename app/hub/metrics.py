# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Counters of the service in the text format of Prometheus; no agency, no address."""

from __future__ import annotations

import threading
from collections import Counter

from app.sync.hub.queries import Keadaan
from app.sync.hub.reasons import State

BUCKETS_MS = (10, 50, 250, 1000, 5000)


class Metrics:
    """Counts requests; safe to share between threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._requests: Counter[tuple[str, str, int]] = Counter()
        self._times: Counter[int] = Counter()
        self._time_sum = 0.0
        self._bytes: Counter[str] = Counter()

    def note(
        self, method: str, route: str, status: int, *, ms: float, taken: int, given: int
    ) -> None:
        """Count one request: route template, status, milliseconds, bytes in and out."""
        with self._lock:
            self._requests[method, route, status] += 1
            self._time_sum += ms
            self._times[next((b for b in BUCKETS_MS if ms <= b), 0)] += 1
            self._bytes["in"] += taken
            self._bytes["out"] += given

    def text(self, state: Keadaan, free: int) -> str:
        """Return everything as text."""
        with self._lock:
            lines = ["# TYPE lumbung_hub_requests_total counter"]
            lines.extend(
                "lumbung_hub_requests_total"
                f'{{method="{method}",route="{route}",status="{status}"}} {count}'
                for (method, route, status), count in sorted(self._requests.items())
            )
            lines.extend(self._histogram())
            lines.append("# TYPE lumbung_hub_bytes_total counter")
            lines.extend(
                f'lumbung_hub_bytes_total{{direction="{way}"}} {self._bytes[way]}'
                for way in ("in", "out")
            )
        lines.append("# TYPE lumbung_hub_volumes gauge")
        lines.extend(
            f'lumbung_hub_volumes{{state="{one.value}"}} {state.paket.get(one.value, 0)}'
            for one in State
        )
        for name, value in (
            ("merge_lag_seconds", state.tertua_ms / 1000),
            ("agencies", state.instansi),
            ("ops_total", state.ops),
            ("records", state.rekaman),
            ("disk_free_bytes", free),
        ):
            kind = "counter" if name.endswith("_total") else "gauge"
            lines.append(f"# TYPE lumbung_hub_{name} {kind}")
            lines.append(f"lumbung_hub_{name} {value}")
        return "\n".join(lines) + "\n"

    def _histogram(self) -> list[str]:
        lines = ["# TYPE lumbung_hub_request_ms histogram"]
        total = 0
        for bucket in BUCKETS_MS:
            total += self._times[bucket]
            lines.append(f'lumbung_hub_request_ms_bucket{{le="{bucket}"}} {total}')
        total += self._times[0]
        lines.append(f'lumbung_hub_request_ms_bucket{{le="+Inf"}} {total}')
        lines.append(f"lumbung_hub_request_ms_sum {self._time_sum:.3f}")
        lines.append(f"lumbung_hub_request_ms_count {total}")
        return lines
