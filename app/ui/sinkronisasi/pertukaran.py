# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The first section: three cards, what needs a decision, and the journal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.domain.sinkron import KonflikRow, PaketRow, StatusSinkron
from app.ui.context import UiContext
from app.ui.sinkronisasi.kartu_daring import KartuDaring
from app.ui.sinkronisasi.kartu_flashdisk import KartuFlashdisk
from app.ui.sinkronisasi.kartu_keadaan import KartuKeadaan
from app.ui.sinkronisasi.keputusan import SEMPIT, KartuKeputusan
from app.ui.sinkronisasi.riwayat import KartuRiwayat
from app.ui.theme import current, set_role
from app.ui.widgets.scroll import VerticalScroll
from app.ui.widgets.view_store import ViewStore

LEBAR_TIGA = 980
"""Width (pixels at normal text) from which the three cards stand beside each other"""


@dataclass(frozen=True)
class Keadaan:
    """What the section shows, read in one go."""

    status: StatusSinkron
    konflik: Sequence[KonflikRow]
    riwayat: Sequence[PaketRow]


class BagianPertukaran(QWidget):
    """``changed`` tells that something was exchanged or decided."""

    changed = Signal()
    enrol_asked = Signal()

    def __init__(
        self, context: UiContext, *, store: ViewStore | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._columns = 0
        self.stick = KartuFlashdisk(context)
        self.online = KartuDaring(context)
        self.state = KartuKeadaan(context)
        self.decisions = KartuKeputusan(context)
        self.journal = KartuRiwayat(context, store=store)
        content = QWidget()
        set_role(content, "clear")
        column = QVBoxLayout(content)
        column.setContentsMargins(20, 12, 20, 16)
        column.setSpacing(16)
        column.addWidget(self.stick.worm)
        self._grid = QGridLayout()
        self._grid.setSpacing(16)
        column.addLayout(self._grid)
        column.addWidget(self.decisions)
        column.addWidget(self.journal, 1)
        self._scroll = VerticalScroll(content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        for card in (self.stick, self.online):
            card.exchanged.connect(self.changed)
            card.enrol_asked.connect(self.enrol_asked)
        self.state.changed.connect(self.changed)
        self.decisions.decided.connect(self.changed)
        self.arrange(current().scaled(1120))

    def show_state(self, keadaan: Keadaan) -> None:
        """Show what was read."""
        for card in (self.stick, self.online, self.state):
            card.show_status(keadaan.status)
        self.decisions.show_rows(keadaan.konflik)
        self.journal.show_rows(keadaan.riwayat)
        self._scroll.refit()

    def arrange(self, width: int) -> None:
        """Stand the cards beside each other, or under each other in a narrow window."""
        wide = width >= current().scaled(LEBAR_TIGA)
        self.decisions.set_narrow(narrow=width < current().scaled(SEMPIT))
        columns = 3 if wide else 1
        if columns == self._columns:
            return
        self._columns = columns
        for number, card in enumerate((self.stick, self.online, self.state)):
            self._grid.removeWidget(card)
            self._grid.addWidget(card, *divmod(number, columns))
        for column, share in enumerate((36, 36, 27) if wide else (1, 0, 0)):
            self._grid.setColumnStretch(column, share)
