# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Python's search for cyclic garbage, only between two events of the screen.

Left alone it runs wherever a value happens to come to be. Measured with PySide6 6.9.3: in a
worker thread it destroys a window there and never comes back; inside ``paint`` it destroys the
window that is being painted, and the process with it.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

INTERVAL_MS = 250


def due(counts: tuple[int, int, int], limits: tuple[int, int, int]) -> int | None:
    """Return the generation Python itself would search now; None if it is too early."""
    if limits[0] == 0 or counts[0] <= limits[0]:
        return None
    if counts[2] > limits[2]:
        return 2
    return 1 if counts[1] > limits[1] else 0


class Collector(QObject):
    """Takes the search over from Python while it lives. Create one, in the GUI thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.check)
        self._timer.start(INTERVAL_MS)

    @Slot()
    def check(self) -> None:
        """Search if enough came to be since the last time."""
        generation = due(gc.get_count(), gc.get_threshold())
        if generation is not None:
            gc.collect(generation)

    def stop(self) -> None:
        """Hand the search back to Python: at the end of the program, and in tests."""
        self._timer.stop()
        gc.enable()
