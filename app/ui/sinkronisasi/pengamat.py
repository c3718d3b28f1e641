# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Notices sticks that are plugged in or pulled out, off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.domain.sinkron import FlashdiskRow
from app.ui.tasks import Runner

JEDA_MS = 2500


class Pengamat(QObject):
    """Looks every few seconds while it is on; ``changed`` tells of another set of sticks."""

    changed = Signal(object)
    """(rows: tuple[FlashdiskRow, ...])"""

    def __init__(
        self,
        runner: Runner,
        flashdisk: Callable[[], tuple[FlashdiskRow, ...]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._runner, self._flashdisk = runner, flashdisk
        self._known: tuple[FlashdiskRow, ...] | None = None
        self._looking = False
        self._timer = QTimer(self)
        self._timer.setInterval(JEDA_MS)
        self._timer.timeout.connect(self.look)

    def set_on(self, *, on: bool) -> None:
        """Look now and then every few seconds, or not at all."""
        if on and not self._timer.isActive():
            self._timer.start()
            self.look()
        elif not on:
            self._timer.stop()

    @Slot()
    def look(self) -> None:
        """Look once; not while the look before is still under way."""
        if self._looking:
            return
        self._looking = True
        self._runner.start(
            self, lambda _job: self._flashdisk(), done=self._on_seen, ended=self._on_ended
        )

    def _on_seen(self, rows: tuple[FlashdiskRow, ...]) -> None:
        if rows != self._known:
            self._known = rows
            self.changed.emit(rows)

    def _on_ended(self) -> None:
        self._looking = False
