# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""How long work reports progress and learns that it was cancelled."""

from __future__ import annotations

import threading
from collections.abc import Callable

from app.domain.errors import CancelledError

StepListener = Callable[[int, int, str], None]


class JobControl:
    """Progress out, cancel in; safe to share between the worker and the screen."""

    def __init__(self, on_step: StepListener | None = None) -> None:
        self._on_step = on_step
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._cancelled.set()

    @property
    def cancelled(self) -> bool:
        return self._cancelled.is_set()

    def step(self, done: int, total: int, label: str = "") -> None:
        """Report ``done`` of ``total``; raise ``CancelledError`` once cancel was asked."""
        if self._cancelled.is_set():
            raise CancelledError
        if self._on_step is not None:
            self._on_step(done, total, label)
