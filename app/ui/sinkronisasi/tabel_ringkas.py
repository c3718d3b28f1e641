# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The counts of a synchronisation, register by register, as a small grid of text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from app.domain.format_id import angka
from app.domain.sinkron import RingkasTabel
from app.ui.i18n_teks import kalimat
from app.ui.theme import set_role


class TabelRingkas(QWidget):
    """One line for each register; fill with :meth:`show_rows`."""

    def __init__(self, rows: Sequence[RingkasTabel] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        self.show_rows(rows)

    def show_rows(self, rows: Sequence[RingkasTabel]) -> None:
        """Replace what is shown."""
        while self._grid.count():
            widget = self._grid.takeAt(0).widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        heads = (
            self.tr("Register"),
            self.tr("Baru"),
            self.tr("Berubah"),
            self.tr("Paralel"),
            self.tr("Keputusan"),
            self.tr("Disembunyikan"),
        )
        for column, head in enumerate(heads):
            self._put(0, column, head, "caption")
        line = QFrame()
        set_role(line, "line")
        line.setFixedHeight(1)
        self._grid.addWidget(line, 1, 0, 1, len(heads))
        for number, row in enumerate(rows, start=2):
            counts = (row.baru, row.berubah, row.paralel, row.keputusan, row.tersembunyi)
            self._put(number, 0, kalimat(row.tabel), "")
            for column, count in enumerate(counts, start=1):
                shown = self._put(number, column, angka(count) if count else "–", "")
                shown.setAccessibleName(f"{kalimat(row.tabel)}, {heads[column]}: {angka(count)}")
                if count and column >= 4:
                    set_role(shown, "strong")
        self.setVisible(bool(rows))

    def _put(self, line: int, column: int, text: str, role: str) -> QLabel:
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(column == 0)
        if role:
            set_role(label, role)
        side = Qt.AlignmentFlag.AlignLeft if column == 0 else Qt.AlignmentFlag.AlignRight
        label.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(label, line, column)
        return label
