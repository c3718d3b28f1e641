# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Files that wait inside a form until it is saved."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.format_id import ukuran_berkas
from app.ui.theme import set_role
from app.ui.widgets.drop_area import DropArea


class KotakBerkas(QWidget):
    """``paths()`` are the files dropped or chosen so far."""

    changed = Signal()

    def __init__(
        self, text: str, *, suffixes: Sequence[str] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._paths: list[Path] = []
        self._drop = DropArea(text, suffixes=suffixes)
        self._drop.dropped.connect(self.take)
        self._list = QLabel()
        self._list.setTextFormat(Qt.TextFormat.PlainText)
        self._list.setWordWrap(True)
        set_role(self._list, "small")
        self._clear = QPushButton(self.tr("Kosongkan"))
        set_role(self._clear, "link")
        self._clear.clicked.connect(self.clear)
        self._line = QWidget()
        row = QHBoxLayout(self._line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._list, 1)
        row.addWidget(self._clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._drop)
        column.addWidget(self._line)
        self.setFocusProxy(self._drop)
        self._show()

    def paths(self) -> list[Path]:
        """Return the waiting files in the order they came."""
        return list(self._paths)

    @Slot(object)
    def take(self, paths: Sequence[Path]) -> None:
        """Add files; one that waits already is not added twice."""
        self._paths += [path for path in paths if path not in self._paths]
        self._show()
        self.changed.emit()

    @Slot()
    def clear(self) -> None:
        """Forget the waiting files; the files themselves stay where they are."""
        self._paths.clear()
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        names = [f"{p.name} ({ukuran_berkas(p.stat().st_size)})" for p in self._paths if p.exists()]
        self._list.setText(self.tr("Akan dilampirkan: {0}").format(", ".join(names)))
        self._line.setVisible(bool(self._paths))
