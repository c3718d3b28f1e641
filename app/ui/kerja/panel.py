# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Tasks, drafts and notes of a case as one list, what is open on top."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from app.domain.pelaku import LAYANAN
from app.ui.context import UiContext
from app.ui.icons import set_icon
from app.ui.kerja.bacaan import Butir, Kerja
from app.ui.kerja.langkah import CATATAN, DISPOSISI, aksi_butir
from app.ui.kerja.teks import sel_apa, sel_isi, sel_keadaan
from app.ui.pengaturan.bagian import SumberDaftar
from app.ui.widgets.paged_model import Column
from app.ui.widgets.paged_table import PagedTable


class KerjaPanel(QWidget):
    """Enter shows a line in full; its steps are in the menu of the line too."""

    row_opened = Signal(object)
    """(row: Butir)"""
    step_asked = Signal(str)
    """(key) as in ``app.ui.kerja.langkah``"""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._may = context.pelaku.punya(*LAYANAN)
        self.table: PagedTable[Butir] = PagedTable(self._columns(), name="kerja")
        self.table.view.setAccessibleName(self.tr("Tugas, konsep, dan catatan"))
        advice = self.tr(
            "Tekan Disposisi untuk meminta unit mencari informasinya, atau Catatan untuk mencatat"
            " telepon dan WhatsApp."
        )
        self.table.set_empty("list", self.tr("Belum ada tugas atau catatan."), advice)
        self.table.set_row_menu(self._offers)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        self.tools = self._make_tools()
        self.table.row_activated.connect(self._on_activated)

    def show_work(self, kerja: Kerja | None) -> None:
        """Show the work around a case."""
        rows = [] if kerja is None else kerja.butir()
        self.table.set_source(SumberDaftar(rows, lambda row: row.id))

    def _columns(self) -> list[Column[Butir]]:
        zona = self._context.jam.now().tzinfo
        return [
            Column("apa", self.tr("Apa"), lambda row: sel_apa(row, zona), width=150, required=True),
            Column("isi", self.tr("Isi dan hasil"), sel_isi, stretch=True, required=True),
            Column("keadaan", self.tr("Keadaan"), sel_keadaan, width=190),
        ]

    def _make_tools(self) -> QWidget:
        host = QWidget()
        row = QHBoxLayout(host)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for key, icon, text in (
            (DISPOSISI, "megaphone", self.tr("Disposisi…")),
            (CATATAN, "plus", self.tr("Tambah catatan…")),
        ):
            button = QToolButton()
            button.setObjectName(key.replace(":", "_"))
            set_icon(button, icon, "muted")
            button.setToolTip(text)
            button.setAccessibleName(text)
            button.setEnabled(self._may)
            button.clicked.connect(partial(self._ask, key))
            row.addWidget(button)
        return host

    def _offers(self, row: Butir, _column: str) -> list[tuple[str, Callable[[], object]]]:
        actions = aksi_butir(row, self._context.pelaku)
        return [(action.text, partial(self._ask, action.key)) for action in actions]

    def _ask(self, key: str, _checked: bool = False) -> None:
        self.step_asked.emit(key)

    @Slot(object)
    def _on_activated(self, key: UUID | None) -> None:
        row = self.table.current_row()
        if key is not None and row is not None:
            self.row_opened.emit(row)
