# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The settings page: sections in a list on the left, the chosen one beside it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSettings, QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.ui.context import UiContext
from app.ui.icons import icon
from app.ui.pengaturan.bagian import Bagian
from app.ui.pengaturan.instansi import BagianInstansi
from app.ui.pengaturan.jawaban import BagianJawaban
from app.ui.pengaturan.kalender import BagianKalender
from app.ui.pengaturan.keamanan import BagianKeamanan
from app.ui.pengaturan.nomor import BagianNomor
from app.ui.pengaturan.pejabat import BagianPejabat
from app.ui.pengaturan.pengguna import BagianPengguna
from app.ui.pengaturan.tampilan import BagianTampilan
from app.ui.pengaturan.templat import BagianTemplat
from app.ui.pengaturan.unit import BagianUnit
from app.ui.theme import current, set_role

LEBAR_DAFTAR = 190
SEMPIT = 860
"""Width (pixels) under which the list shows icons only"""


class HalamanPengaturan(QWidget):
    """``open_target("kalender")`` shows a section; each is made when it is first shown."""

    def __init__(
        self, context: UiContext, *, settings: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._made: dict[str, Bagian] = {}
        self._makers: dict[str, Callable[[], Bagian]] = {
            "instansi": lambda: BagianInstansi(context),
            "pejabat": lambda: BagianPejabat(context),
            "pengguna": lambda: BagianPengguna(context),
            "unit": lambda: BagianUnit(context),
            "jawaban": lambda: BagianJawaban(context),
            "kalender": lambda: BagianKalender(context),
            "nomor": lambda: BagianNomor(context),
            "templat": lambda: BagianTemplat(context),
            "tampilan": lambda: BagianTampilan(context, settings),
            "keamanan": lambda: BagianKeamanan(context),
        }
        self.list = QListWidget()
        set_role(self.list, "list")
        self.list.setAccessibleName(self.tr("Bagian pengaturan"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setIconSize(QSize(18, 18))
        for key, (name, picture) in self._names().items():
            item = QListWidgetItem(name)
            item.setToolTip(name)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, name)
            item.setData(Qt.ItemDataRole.UserRole, key)
            item.setData(Qt.ItemDataRole.UserRole + 1, picture)
            item.setSizeHint(QSize(0, current().scaled(36)))
            self.list.addItem(item)
        self._colour_icons()
        self._frame = QFrame()
        self._narrow: bool | None = None
        self.stack = QStackedWidget()
        self._lay_out()
        self.list.currentItemChanged.connect(self._on_chosen)
        self.list.setCurrentRow(0)

    def open_target(self, target: object) -> None:
        """Show the section called ``target``; an unknown name changes nothing."""
        for row in range(self.list.count()):
            if self.list.item(row).data(Qt.ItemDataRole.UserRole) == target:
                self.list.setCurrentRow(row)

    def section(self, key: str) -> Bagian:
        """Return a section, made on first use."""
        if key not in self._made:
            self._made[key] = self._makers[key]()
            self.stack.addWidget(self._made[key])
        return self._made[key]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colour_icons()

    def _names(self) -> dict[str, tuple[str, str]]:
        return {
            "instansi": (self.tr("Instansi"), "home"),
            "pejabat": (self.tr("Pejabat"), "edit"),
            "pengguna": (self.tr("Pengguna & peran"), "user"),
            "unit": (self.tr("Unit kerja"), "folder"),
            "jawaban": (self.tr("Jawaban baku"), "copy"),
            "kalender": (self.tr("Kalender kerja"), "calendar"),
            "nomor": (self.tr("Nomor"), "list"),
            "templat": (self.tr("Templat surat"), "file"),
            "tampilan": (self.tr("Tampilan"), "columns"),
            "keamanan": (self.tr("Keamanan"), "lock"),
        }

    def _lay_out(self) -> None:
        frame = self._frame
        set_role(frame, "card")
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(7, 7, 7, 7)
        inner.addWidget(self.list)
        height = sum(self.list.sizeHintForRow(row) for row in range(self.list.count()))
        self.list.setMaximumHeight(height + 4)
        frame.setMaximumHeight(height + 20)
        left = QVBoxLayout()
        left.setContentsMargins(20, 16, 0, 16)
        left.addWidget(frame, 100)
        left.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(left)
        row.addWidget(self.stack, 1)
        self.setFocusProxy(self.list)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        theme = current()
        narrow = self.width() < theme.scaled(SEMPIT)
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self._frame.setFixedWidth(56 if narrow else theme.scaled(LEBAR_DAFTAR))
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setText("" if narrow else item.toolTip())

    def _colour_icons(self) -> None:
        for row in range(self.list.count()):
            item = self.list.item(row)
            chosen = item is self.list.currentItem()
            colour = "on_soft" if chosen else "muted"
            item.setIcon(icon(str(item.data(Qt.ItemDataRole.UserRole + 1)), colour))

    @Slot(QListWidgetItem)
    def _on_chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.stack.setCurrentWidget(self.section(str(item.data(Qt.ItemDataRole.UserRole))))
            self._colour_icons()
