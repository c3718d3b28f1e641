# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The ten letters of UU 14/2008 Pasal 17, to tick, with the words of the law."""

from __future__ import annotations

from collections.abc import Collection
from functools import cache

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from app.domain.label import ButirPasal17, pasal17_dari_baris
from app.infra.resources import read_csv
from app.ui.i18n_teks import kata
from app.ui.theme import set_role


@cache
def butir_pasal17() -> dict[str, ButirPasal17]:
    """Return letter → clause from the shipped data."""
    return pasal17_dari_baris(read_csv("data", "pasal17.csv"))


class DaftarPasal17(QWidget):
    """The wording of every ticked letter is written out below the ticks."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        self._boxes: dict[str, QCheckBox] = {}
        for number, (huruf, butir) in enumerate(butir_pasal17().items()):
            box = QCheckBox(f"{huruf}.  {kata(butir.ringkas)}")
            box.setObjectName(f"pasal17_{huruf}")
            box.setToolTip(butir.bunyi)
            box.toggled.connect(self._on_toggled)
            grid.addWidget(box, number % 5, number // 5)
            self._boxes[huruf] = box
        column.addLayout(grid)
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        set_role(self._words, "small")
        self._words.hide()
        column.addWidget(self._words)
        self.setFocusProxy(self._boxes["a"])

    def letters(self) -> tuple[str, ...]:
        """Return the ticked letters in order."""
        return tuple(huruf for huruf, box in self._boxes.items() if box.isChecked())

    def set_letters(self, letters: Collection[str]) -> None:
        """Tick exactly these letters."""
        for huruf, box in self._boxes.items():
            box.setChecked(huruf in letters)

    @Slot()
    def _on_toggled(self) -> None:
        clauses = butir_pasal17()
        lines = [f"{huruf}. {clauses[huruf].bunyi}" for huruf in self.letters()]
        self._words.setText("\n".join(lines))
        self._words.setVisible(bool(lines))
        self.changed.emit()
