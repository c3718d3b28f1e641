# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The page this feature gives to the shell: two lists under tabs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from app.domain.pelaku import PELIHAT
from app.ui.context import UiContext
from app.ui.layanan.daftar import DaftarLayanan
from app.ui.layanan.kepuasan import SurveiKepuasan
from app.ui.navigation import Page, PageSpec
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.view_store import ViewStore

KUNCI = "layanan"
t = QCoreApplication.translate


def build_pages(context: UiContext, store: ViewStore | None = None) -> list[Page]:
    """Return the page of what stays outside the register."""
    page = PageSpec(
        key=KUNCI,
        title=t("Layanan", "Layanan lain"),
        factory=lambda: _halaman(context, store),
        group=t("Permohonan", "Layanan informasi"),
        icon="archive",
    )
    return [page]


def _halaman(context: UiContext, store: ViewStore | None) -> QWidget:
    if context.pelaku.punya(*PELIHAT):
        return HalamanLayanan(context, store=store)
    return EmptyState(
        "lock",
        t("Layanan", "Akun ini tidak berhak melihat layanan lain."),
        t("Layanan", "Mintalah administrator menambahkan peran yang sesuai."),
    )


class HalamanLayanan(QWidget):
    """Ctrl+F filters the list, F5 reads it again."""

    def __init__(
        self, context: UiContext, *, store: ViewStore | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.list = DaftarLayanan(context, store=store)
        self.survey = SurveiKepuasan(context)
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Bagian layanan lain"))
        self._stack = QStackedWidget()
        for title, widget in (
            (self.tr("Di luar register"), self.list),
            (self.tr("Survei kepuasan"), self.survey),
        ):
            self.tabs.addTab(title)
            self._stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 10, 20, 16)
        column.setSpacing(8)
        column.addWidget(self.tabs)
        column.addWidget(self._stack, 1)
        self.setFocusProxy(self.list.table)
        self.tabs.currentChanged.connect(self._stack.setCurrentIndex)
        add, group = context.window.actions_registry.add, self.tr("Layanan lain")
        for key, text, slot, keys in (
            ("layanan_saring", self.tr("Saring daftar"), self._filter, "Ctrl+F"),
            ("layanan_muat", self.tr("Muat ulang daftar"), self.list.reload, "F5"),
        ):
            add(key, text, slot, shortcut=keys, group=group, host=self)

    def page_shown(self) -> None:
        """Put the cursor into the list."""
        self.list.table.setFocus()

    @Slot()
    def _filter(self) -> None:
        self.tabs.setCurrentIndex(0)
        self.list.bar.focus_text()
