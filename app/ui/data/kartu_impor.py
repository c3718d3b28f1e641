# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Where an import begins, and the imports that were made."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.kip import Peran
from app.services.impor import PELIHAT_IMPOR, ImporRow
from app.ui.borang.dialog_alasan import DialogAlasan
from app.ui.borang.sumber import SumberDaftar
from app.ui.context import UiContext
from app.ui.theme import Tone, current, set_role
from app.ui.widgets.cards import Card
from app.ui.widgets.drop_area import DropArea
from app.ui.widgets.paged_model import Cell, Column
from app.ui.widgets.paged_table import PagedTable
from app.ui.widgets.pills import Pill

AKHIRAN = (".xlsx", ".xlsm", ".xls", ".ods", ".csv", ".tsv", ".htm", ".html")


class KartuImpor(Card):
    """Drop a file to begin; undo an import that was a mistake."""

    file_chosen = Signal(object, int)
    """(path: Path, year: int) a register of requests"""
    other_chosen = Signal(str, object, int)
    """(keberatan or sengketa, path: Path, year: int)"""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Impor register lama"), parent=parent)
        self._context = context
        self.body.setSpacing(8)
        self.drop = DropArea(
            self.tr("Tarik register lama ke sini"), suffixes=AKHIRAN, multiple=False
        )
        self.kind, self.year = QComboBox(), QComboBox()
        self.kind.setAccessibleName(self.tr("Jenis register"))
        self.year.setAccessibleName(self.tr("Register tahun"))
        self.table: PagedTable[ImporRow] = PagedTable(self._columns(), name="impor")
        self.table.set_lines(1)
        self.table.setMinimumHeight(current().scaled(150))
        self.table.setAccessibleName(self.tr("Daftar impor"))
        self._lay_out()
        self.drop.dropped.connect(self._on_dropped)
        self.table.button_clicked.connect(self._on_undo)

    def reload(self) -> None:
        """Read the list of imports; nothing for who may not see it."""
        if not self._context.pelaku.punya(*PELIHAT_IMPOR):
            return
        register = self._context.register
        self._context.runner.start(self, lambda _job: register.daftar_impor(), done=self._show_rows)

    def _lay_out(self) -> None:
        top = QWidget()
        column = QVBoxLayout(top)
        column.setContentsMargins(14, 12, 14, 4)
        column.setSpacing(8)
        for key, text in (
            ("permohonan", self.tr("Permohonan")),
            ("keberatan", self.tr("Keberatan")),
            ("sengketa", self.tr("Sengketa")),
        ):
            self.kind.addItem(text, key)
        label = QLabel(self.tr("Register tahun"))
        set_role(label, "small")
        label.setBuddy(self.year)
        today = self._context.jam.today().year
        for year in range(today, today - 16, -1):
            self.year.addItem(str(year), year)
        self.year.setCurrentIndex(1)
        which = QHBoxLayout()
        which.setSpacing(8)
        for part in (self.kind, label, self.year):
            which.addWidget(part)
        which.addStretch(1)
        column.addLayout(which)
        column.addWidget(self.drop)
        advice = QLabel(
            self.tr(
                "Excel, OpenDocument atau CSV, dengan judul di baris mana pun. Diuji dahulu: tidak"
                " ada yang disimpan sebelum Anda melihat hasilnya, dan impor dapat diurungkan."
            )
        )
        advice.setWordWrap(True)
        set_role(advice, "small")
        advice.setContentsMargins(14, 0, 14, 4)
        self.add(top)
        self.add(advice)
        self.add(self.table, 1)
        self.table.set_empty(
            "inbox",
            self.tr("Belum ada register yang diimpor."),
            self.tr("Mulailah dengan register tahun lalu supaya statistik dan pencarian lengkap."),
        )
        allowed = self._context.pelaku.punya(Peran.PETUGAS, Peran.PPID, Peran.ADMINISTRATOR)
        self.drop.setEnabled(allowed)

    def _columns(self) -> list[Column[ImporRow]]:
        may_undo = self._context.pelaku.punya(Peran.PPID, Peran.ADMINISTRATOR)

        def state(row: ImporRow) -> Cell:
            if row.dibatalkan:
                return Cell(pill=Pill(self.tr("diurungkan"), Tone.NEUTRAL))
            return Cell(pill=Pill(self.tr("tersimpan"), Tone.GOOD))

        def undo(row: ImporRow) -> Cell:
            return Cell(button="" if row.dibatalkan or not may_undo else self.tr("Urungkan…"))

        return [
            Column("berkas", self.tr("Berkas"), lambda row: Cell(row.nama_berkas), stretch=True),
            Column("tahun", self.tr("Tahun"), lambda row: Cell(str(row.tahun)), width=70),
            Column(
                "jumlah", self.tr("Baris"), lambda row: Cell(str(row.jumlah)), width=70, right=True
            ),
            Column("keadaan", self.tr("Keadaan"), state, width=110),
            Column("urung", "", undo, width=104, required=True),
        ]

    def _show_rows(self, rows: tuple[ImporRow, ...]) -> None:
        self.table.set_source(SumberDaftar(rows, key=lambda row: row.id))

    @Slot(object)
    def _on_dropped(self, paths: list[Path]) -> None:
        kind, year = str(self.kind.currentData()), int(self.year.currentData())
        if kind == "permohonan":
            self.file_chosen.emit(paths[0], year)
        else:
            self.other_chosen.emit(kind, paths[0], year)

    @Slot(object, str)
    def _on_undo(self, key: object, column: str) -> None:
        row = self.table.current_row()
        if column != "urung" or not isinstance(key, UUID) or row is None:
            return
        dialog = DialogAlasan(
            self.tr("Urungkan impor"),
            self.tr(
                "Semua perkara dari {0} ditarik dari register sekaligus. Jejaknya tetap ada."
                " Ditolak, dengan menyebut nomornya, bila salah satunya sudah mendapat berkas,"
                " surat, atau langkah."
            ).format(row.nama_berkas),
            self.tr("Urungkan impor"),
            parent=self,
        )
        dialog.given.connect(lambda reason: self._undo(dialog, key, reason))
        dialog.open()

    def _undo(self, dialog: DialogAlasan, key: UUID, reason: str) -> None:
        register = self._context.register
        self._context.runner.start(
            dialog,
            lambda _job: register.batalkan_impor(key, reason),
            write=True,
            done=lambda _changes: self._undone(dialog),
            failed=dialog.refuse,
        )

    def _undone(self, dialog: DialogAlasan) -> None:
        dialog.accept()
        self._context.window.show_toast(self.tr("Impor diurungkan."))
        self.reload()
