# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The page “Sinkronisasi”: exchange, PCs of the agency, enrolment, what goes to the province."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from app.domain.changes import Changes
from app.ui.context import UiContext
from app.ui.sinkronisasi.komputer import BagianKomputer
from app.ui.sinkronisasi.pendaftaran import BagianPendaftaran
from app.ui.sinkronisasi.pengamat import Pengamat
from app.ui.sinkronisasi.pertukaran import BagianPertukaran, Keadaan
from app.ui.sinkronisasi.yang_pergi import BagianYangPergi
from app.ui.widgets.view_store import ViewStore

MUAT_MS = 400


@dataclass(frozen=True)
class _Bagian:
    key: str
    title: str
    make: Callable[[], QWidget]


class HalamanSinkronisasi(QWidget):
    """``open_target("pendaftaran")`` shows a section; each is made when it is first shown."""

    def __init__(
        self, context: UiContext, *, store: ViewStore | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self.exchange = BagianPertukaran(context, store=store)
        self._parts = (
            _Bagian("pertukaran", self.tr("Pertukaran"), lambda: self.exchange),
            _Bagian("komputer", self.tr("Komputer instansi"), lambda: BagianKomputer(context)),
            _Bagian("pendaftaran", self.tr("Pendaftaran"), lambda: BagianPendaftaran(context)),
            _Bagian(
                "yang_pergi",
                self.tr("Yang dikirim ke provinsi"),
                lambda: BagianYangPergi(context),
            ),
        )
        self._made: dict[str, QWidget] = {}
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setAccessibleName(self.tr("Bagian sinkronisasi"))
        for part in self._parts:
            self.tabs.addTab(part.title)
        self.stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(0)
        bar = QVBoxLayout()
        bar.setContentsMargins(12, 0, 12, 0)
        bar.addWidget(self.tabs)
        column.addLayout(bar)
        column.addWidget(self.stack, 1)
        self.setFocusProxy(self.tabs)
        self.watcher = Pengamat(context.runner, context.sinkron.flashdisk, self)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(MUAT_MS)
        self._again.timeout.connect(self.reload)
        self._connect()
        self._add_actions()
        self._show_section(0)

    def page_shown(self) -> None:
        """Follow what happened elsewhere, and look for sticks while the page is seen."""
        self.watcher.set_on(on=True)
        self.reload()

    def hideEvent(self, event: QHideEvent) -> None:
        self.watcher.set_on(on=False)
        super().hideEvent(event)

    def open_target(self, target: object) -> None:
        """Show a section by its key; an unknown key changes nothing."""
        for index, part in enumerate(self._parts):
            if part.key == target:
                self.tabs.setCurrentIndex(index)

    def section(self, key: str) -> QWidget:
        """Return a section, made on first use."""
        if key not in self._made:
            part = next(part for part in self._parts if part.key == key)
            self._made[key] = part.make()
            self.stack.addWidget(self._made[key])
        return self._made[key]

    @Slot()
    def reload(self) -> None:
        """Read state, decisions and journal, and the section that is shown."""
        sinkron = self._context.sinkron
        self._context.runner.start(
            self,
            lambda _job: Keadaan(sinkron.status(), sinkron.konflik(), sinkron.riwayat()),
            done=self.exchange.show_state,
        )
        shown = self.stack.currentWidget()
        if isinstance(shown, BagianKomputer | BagianPendaftaran | BagianYangPergi):
            shown.reload()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.exchange.arrange(self.width())

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._show_section)
        self.watcher.changed.connect(self.exchange.stick.show_sticks)
        self.exchange.changed.connect(self.reload)
        self.exchange.enrol_asked.connect(self._to_enrolment)
        self._context.bus.changed.connect(self._on_changes)

    def _add_actions(self) -> None:
        add = self._context.window.actions_registry.add
        group = self.tr("Sinkronisasi")
        for key, text, slot, shortcut in (
            (
                "tukar",
                self.tr("Tulis && baca flashdisk"),
                self.exchange.stick.exchange,
                "Ctrl+R",
            ),
            ("muat", self.tr("Muat ulang"), self.reload, "F5"),
            ("maju", self.tr("Bagian berikutnya"), self._next, "Ctrl+PgDown"),
            ("mundur", self.tr("Bagian sebelumnya"), self._previous, "Ctrl+PgUp"),
        ):
            add(f"sinkron_{key}", text, slot, shortcut=shortcut, group=group, host=self)

    @Slot(int)
    def _show_section(self, index: int) -> None:
        self.stack.setCurrentWidget(self.section(self._parts[index].key))

    @Slot()
    def _to_enrolment(self) -> None:
        self.open_target("pendaftaran")

    @Slot()
    def _next(self) -> None:
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + 1) % self.tabs.count())

    @Slot()
    def _previous(self) -> None:
        self.tabs.setCurrentIndex((self.tabs.currentIndex() - 1) % self.tabs.count())

    @Slot(object)
    def _on_changes(self, _changes: Changes) -> None:
        """Any change waits to be sent; read again once things are quiet."""
        if self.isVisible():
            self._again.start()
