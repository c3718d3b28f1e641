# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Has old backups read again some time after the start, where nobody waits for it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot

from app.services.cadangan_berkala import CadanganLama
from app.ui.context import UiContext
from app.ui.tasks import Job

TUNDA_MS = 60_000
"""The start itself, and the work list, come first"""


class PemeriksaCadangan(QObject):
    """Runs once in a session; whether a backup is due is the service's business."""

    def __init__(self, context: UiContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._job: Job | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TUNDA_MS)
        self._timer.timeout.connect(self.run)

    def start(self) -> None:
        """Begin to wait."""
        self._timer.start()

    def stop(self) -> None:
        """Give up waiting, or the reading."""
        self._timer.stop()
        if self._job is not None:
            self._job.cancel()

    @Slot()
    def run(self) -> None:
        """Read what is due; store what was found."""
        data = self._context.data
        self._job = self._context.runner.start(
            self, data.periksa_cadangan_berkala, done=self._store, ended=self._on_ended
        )

    def _store(self, found: tuple[CadanganLama, ...]) -> None:
        if found:
            data = self._context.data
            self._context.runner.start(
                self, lambda _job: data.catat_pemeriksaan_cadangan(found), write=True
            )

    def _on_ended(self) -> None:
        self._job = None
