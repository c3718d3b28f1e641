# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The one signal by which screens learn that stored data changed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.domain.changes import Changes


class ChangeBus(QObject):
    """Carries :class:`Changes` from whoever committed to whoever shows those tables.

    A page connects a bound method to ``changed`` once, in ``__init__``, and reloads when
    :func:`concerns` says so. Publish from the GUI thread only (task callbacks run there).
    """

    changed = Signal(object)
    """(changes: Changes) after a commit"""

    def publish(self, changes: Changes) -> None:
        """Announce a commit; an empty ``Changes`` is not announced."""
        if changes:
            self.changed.emit(changes)


def concerns(changes: Changes, *tables: str) -> bool:
    """Tell whether ``changes`` touches any of ``tables``."""
    return not changes.tables.isdisjoint(tables)
