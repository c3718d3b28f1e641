# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The page of a register: list on the left, case on the right, one pane at a time when narrow."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, Protocol
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSplitter, QWidget

from app.domain.changes import Changes
from app.domain.kip import JenisSurat
from app.domain.permohonan import TenggatRow
from app.ui.bus import concerns
from app.ui.context import UiContext
from app.ui.perkara.bentuk import BarisPerkara, Baru, Perkara, Wajah
from app.ui.perkara.daftar import DaftarPerkara
from app.ui.perkara.pandangan import PandanganPerkara
from app.ui.permohonan.dialog_kartu import DialogKartu
from app.ui.theme import current

SAMARKAN_LAGI_MS = 5 * 60 * 1000
"""Personal data that was opened is masked again after five minutes"""
LEBAR_DUA, TINGGI_DUA = 1000, 600
"""Size of the page (pixels at normal text) under which list and case do not fit side by side"""
RELOAD_MS = 30
TEPI_LEBAR, TEPI_SEMPIT = (20, 16, 20, 16), (12, 10, 12, 10)


@dataclass(frozen=True)
class Bacaan:
    """A case as read in one go."""

    wajah: Wajah
    perkara: Perkara
    surat: tuple[JenisSurat, ...]
    """Letters its state allows, the most fitting one first"""
    detail: Any
    """The register's own detail, for its sheets"""


class Ruang(Protocol):
    """What a register gives to the page."""

    kunci: str
    """Page key and prefix of its actions"""
    judul: str
    kosong: tuple[str, str]
    """Sentence and advice while no case is chosen"""
    tabel_kasus: frozenset[str]
    """Tables whose changes concern the case that is shown"""

    def daftar(self) -> DaftarPerkara[Any]: ...
    def baca(self, perkara_id: UUID, keperluan: str) -> Bacaan:
        """Read a case (read lane; the write lane when ``keperluan`` unmasks it)."""
        ...

    def langkah(self, kunci: str, bacaan: Bacaan, page: HalamanPerkara) -> None:
        """Open the sheet of a step."""
        ...

    def baru(self, page: HalamanPerkara, dari: UUID | None = None) -> None:
        """Open the form of a new case, filled in from case ``dari`` if it follows from one."""
        ...


class HalamanPerkara(QWidget):
    """Opens a case by its id (``open_target``); Ctrl+F filters, Ctrl+Enter takes the next step."""

    case_shown = Signal(object)
    """(bacaan: Bacaan or None)"""

    def __init__(self, context: UiContext, ruang: Ruang, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self.ruang = context, ruang
        self._bacaan: Bacaan | None = None
        self._shown: UUID | None = None
        self._serial = 0
        self._narrow = self._alone = False
        self._sizes = [520, 590]
        self.list = ruang.daftar()
        self.case = PandanganPerkara(context, kosong=ruang.kosong)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(16)
        self._split.addWidget(self.list)
        self._split.addWidget(self.case)
        self._split.setStretchFactor(0, 45)
        self._split.setStretchFactor(1, 55)
        self._split.setSizes(self._sizes)
        self._split.splitterMoved.connect(self._keep_sizes)
        row = QHBoxLayout(self)
        row.setContentsMargins(*TEPI_LEBAR)
        row.addWidget(self._split)
        self.setFocusProxy(self.list.table)
        self._remask = self._timer(SAMARKAN_LAGI_MS, self.reload_case)
        self._again = self._timer(RELOAD_MS, self.reload_case)
        self.list.chosen.connect(self._on_chosen)
        self.list.opened.connect(self._on_opened)
        self.list.new_asked.connect(self.new_case)
        self.case.back_asked.connect(self.show_list)
        self.case.step_asked.connect(self._on_step)
        self.case.card_asked.connect(self.counting_card)
        self.case.remask_asked.connect(self.reload_case)
        context.bus.changed.connect(self._on_changes)
        self._add_actions()

    @property
    def bacaan(self) -> Bacaan | None:
        """The case on the page."""
        return self._bacaan

    @property
    def narrow(self) -> bool:
        """True while there is room for the list or the case, but not for both."""
        return self._narrow

    def page_shown(self) -> None:
        """Put the cursor into the list, or into the case that stands alone."""
        if self._narrow and self._alone:
            self.case.focus_step()
        else:
            self.list.table.setFocus()

    def escape(self) -> bool:
        """Leave the case that stands alone for the list; False if none does."""
        if not (self._narrow and self._alone):
            return False
        self.show_list()
        return True

    def back(self) -> bool:
        """Do as :meth:`escape` does, before the shell goes back to another page."""
        return self.escape()

    def open_target(self, target: object) -> None:
        """Show a case by its id, or the form of a new one (:class:`Baru`)."""
        if isinstance(target, UUID):
            self._read(target, then_select=True)
        elif isinstance(target, Baru):
            self.ruang.baru(self, target.dari)

    @Slot()
    def new_case(self) -> None:
        """Open the form of a new case."""
        self.ruang.baru(self)

    @Slot()
    def show_list(self) -> None:
        """Put the cursor into the list; while narrow it takes the place of the case."""
        self._show_panes(alone=False)
        self.list.table.setFocus()

    @Slot()
    def reload_case(self) -> None:
        """Read the case again, masked."""
        if self._shown is not None:
            self._read(self._shown)

    def unmask(self, keperluan: str) -> None:
        """Show the case with its personal data for the written purpose; it goes to the trail."""
        if self._shown is not None:
            self._read(self._shown, keperluan=keperluan)
            self._remask.start()

    @Slot(object)
    def counting_card(self, tenggat: TenggatRow) -> None:
        """Open the counting card of a deadline."""
        nomor = "" if self._bacaan is None else self._bacaan.wajah.nomor
        DialogKartu(self.context, tenggat.kartu, nomor, self.window()).open()

    @Slot()
    def nearest_card(self) -> None:
        """Open the counting card of the clock that runs out first."""
        if self._bacaan is not None and self._bacaan.perkara.tenggat:
            self.counting_card(self._bacaan.perkara.tenggat[0])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        scaled, size = current().scaled, event.size()
        narrow = size.width() < scaled(LEBAR_DUA) or size.height() < scaled(TINGGI_DUA)
        if narrow != self._narrow:
            self._set_narrow(narrow=narrow)

    def _timer(self, ms: int, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(ms)
        timer.timeout.connect(slot)
        return timer

    def _add_actions(self) -> None:
        add, kunci = self.context.window.actions_registry.add, self.ruang.kunci
        for name, text, slot, keys in (
            ("saring", self.tr("Saring daftar"), self._filter, "Ctrl+F"),
            (
                "langkah",
                self.tr("Langkah berikutnya yang dianjurkan"),
                self._advised,
                "Ctrl+Return",
            ),
            ("kartu", self.tr("Kartu hitung tenggat terdekat"), self.nearest_card, "Ctrl+T"),
            ("muat", self.tr("Muat ulang daftar"), self.list.reload, "F5"),
        ):
            add(f"{kunci}_{name}", text, slot, shortcut=keys, group=self.ruang.judul, host=self)

    @Slot()
    def _keep_sizes(self) -> None:
        self._sizes = self._split.sizes()

    @Slot()
    def _filter(self) -> None:
        self._show_panes(alone=False)
        self.list.bar.focus_text()

    @Slot()
    def _advised(self) -> None:
        if key := self.case.primary_key():
            self._on_step(key)

    @Slot(str)
    def _on_step(self, key: str) -> None:
        if self._bacaan is not None:
            self.ruang.langkah(key, self._bacaan, self)

    @Slot(object)
    def _on_chosen(self, row: BarisPerkara | None) -> None:
        if row is None:
            self._shown = self.list.shown = self._bacaan = None
            self.case.show_case(None, None)
            self.case_shown.emit(None)
            self._show_panes(alone=False)
        elif row.id != self._shown:
            self._read(row.id)

    @Slot()
    def _on_opened(self) -> None:
        row = self.list.current()
        if not self._narrow:
            if self.case.primary_key():
                self.case.focus_step()
        elif row is not None:
            self._read(row.id, then_open=True)

    @Slot(object)
    def _on_changes(self, changes: Changes) -> None:
        if self._shown is not None and concerns(changes, *self.ruang.tabel_kasus):
            self._again.start()

    def _set_narrow(self, *, narrow: bool) -> None:
        focused = QApplication.focusWidget()
        in_case = focused is not None and self.case.isAncestorOf(focused)
        self._narrow = narrow
        layout = self.layout()
        assert layout is not None
        layout.setContentsMargins(*(TEPI_SEMPIT if narrow else TEPI_LEBAR))
        self._show_panes(alone=in_case)
        self.case.set_narrow(narrow=narrow)
        if not narrow:
            layout.activate()
            self._split.setSizes(self._sizes)

    def _show_panes(self, *, alone: bool) -> None:
        """Show list and case; while narrow only one of them, the case if ``alone``."""
        self._alone = alone and self._bacaan is not None
        show_case, show_list = not self._narrow or self._alone, not (self._narrow and self._alone)
        # First the pane that comes, so that the focus never leaves the page.
        panes = ((self.list, show_list), (self.case, show_case))
        for pane, shown in sorted(panes, key=lambda p: not p[1]):
            pane.setVisible(shown)
        self.setFocusProxy(self.list.table if show_list else self.case.arrangement.back)

    def _read(
        self,
        perkara_id: UUID,
        *,
        keperluan: str = "",
        then_select: bool = False,
        then_open: bool = False,
    ) -> None:
        self._shown = self.list.shown = perkara_id
        self._serial += 1
        self._remask.stop()
        self.context.runner.start(
            self,
            lambda _job: self.ruang.baca(perkara_id, keperluan),
            write=bool(keperluan),
            done=partial(self._on_read, self._serial, then_select, then_select or then_open),
        )

    def _on_read(self, serial: int, then_select: bool, then_open: bool, bacaan: Bacaan) -> None:
        if serial != self._serial:
            return  # another row was chosen meanwhile
        self._bacaan = bacaan
        self.case.show_case(bacaan.wajah, bacaan.perkara, bacaan.surat)
        self.case_shown.emit(bacaan)
        if self._narrow and then_open:
            self._show_panes(alone=True)
            self.case.focus_step()
        if then_select:
            self.list.go_to(bacaan.wajah.id)
