# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Puts rule packs in force when their day comes, also in a program that is never closed."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot

from app.services.sinkron.aturan import HasilAturan
from app.ui.context import UiContext
from app.ui.i18n_teks import kalimat

SEJAM_MS = 60 * 60 * 1000
TUNDA_MS = 2_000
"""The window itself comes first"""


class PenyegarAturan(QObject):
    """Looks soon after the start and then every hour; cheap while nothing is due."""

    def __init__(self, context: UiContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._timer = QTimer(self)
        self._timer.setInterval(TUNDA_MS)
        self._timer.timeout.connect(self.run)

    def start(self) -> None:
        """Begin to look."""
        self._timer.start()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    @Slot()
    def run(self) -> None:
        """Look once."""
        self._timer.setInterval(SEJAM_MS)
        aturan = self._context.aturan
        self._context.runner.start(
            self, lambda _job: aturan.segarkan(), write=True, done=self._tell
        )

    def _tell(self, hasil: HasilAturan) -> None:
        lines = [kalimat(text) for text in hasil.kalimat()]
        if lines:
            show = lambda: self._context.window.go("dari_provinsi")  # noqa: E731 - a slot
            self._context.window.show_toast(lines[0], self.tr("Lihat"), show)
