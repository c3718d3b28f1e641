# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The worklist of dates that moved with the calendar: print the notices, mark them as told."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.changes import Changes
from app.domain.format_id import tanggal_pendek
from app.domain.pelaku import LAYANAN
from app.domain.pindah import PindahRow
from app.ui.borang.dialog_alasan import DialogAlasan
from app.ui.context import UiContext
from app.ui.i18n_teks import tanggal
from app.ui.permohonan.dialog_pdf import DialogPdf
from app.ui.theme import current, set_role
from app.ui.widgets.paged_model import Cell, Column, Sort
from app.ui.widgets.paged_table import PagedTable


class _Pindah:
    """The list as a row source."""

    def __init__(self, rows: Sequence[PindahRow]) -> None:
        self.all = tuple(rows)

    def keys(self, sort: Sort | None) -> Sequence[Hashable]:  # noqa: ARG002 - one order
        return range(len(self.all))

    def rows(self, keys: Sequence[Hashable]) -> Mapping[Hashable, PindahRow]:
        return {key: self.all[key] for key in keys if isinstance(key, int)}


class DialogPindah(QDialog):
    """Reads the list when it opens and after every act."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self._rows: tuple[PindahRow, ...] = ()
        self.setWindowTitle(self.tr("Tenggat yang bergeser"))
        self.resize(current().scaled(880), current().scaled(520))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(8)
        heading = QLabel(self.windowTitle())
        set_role(heading, "title")
        advice = QLabel(
            self.tr(
                "Tenggat perkara ini berubah karena hari libur ditambah atau dicabut. Cetak"
                " pemberitahuannya, lalu tandai setelah pemohon diberi tahu."
            )
        )
        advice.setWordWrap(True)
        set_role(advice, "small")
        self.table: PagedTable[PindahRow] = PagedTable(self._columns(), name="pindah")
        self.table.view.setAccessibleName(self.windowTitle())
        self.table.set_empty("check", self.tr("Tidak ada tenggat bergeser yang menunggu."))
        for widget in (heading, advice):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        self.letters = QPushButton(self.tr("Cetak semua pemberitahuan"))
        self.told = QPushButton(self.tr("Tandai semua sudah diberitahukan"))
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        line = QHBoxLayout()
        line.addWidget(self.letters)
        line.addWidget(self.told)
        line.addStretch(1)
        line.addWidget(box)
        column.addLayout(line)
        self.letters.clicked.connect(self._print)
        self.told.clicked.connect(self._ask)
        self.reload()

    def reload(self) -> None:
        """Read what waits."""
        fasad = self._context.pindah
        self._context.runner.start(self, lambda _job: fasad.daftar(), done=self._show)

    def _show(self, rows: tuple[PindahRow, ...]) -> None:
        self._rows = rows
        self.table.set_source(_Pindah(rows))
        may = bool(rows) and self._context.pelaku.punya(*LAYANAN)
        self.letters.setEnabled(may)
        self.told.setEnabled(may)

    @Slot()
    def _print(self) -> None:
        ids = [row.id for row in self._rows]
        self._context.runner.start(
            self, lambda _job: self._context.pindah.surat(ids), write=True, done=self._preview
        )

    def _preview(self, data: bytes) -> None:
        title = self.tr("Pemberitahuan perubahan tenggat")
        dialog = DialogPdf(self._context, title, data, "perubahan-tenggat.pdf", parent=self)
        dialog.open()

    @Slot()
    def _ask(self) -> None:
        title = self.tr("Tandai sudah diberitahukan")
        advice = self.tr("Tulis bagaimana pemohon diberi tahu, misalnya surat dan tanggalnya.")
        dialog = DialogAlasan(title, advice, self.tr("Tandai"), parent=self)
        dialog.given.connect(lambda cara: self._mark(dialog, cara))
        dialog.open()

    def _mark(self, dialog: DialogAlasan, cara: str) -> None:
        ids = [row.id for row in self._rows]

        def done(changes: Changes) -> None:
            dialog.accept()
            self._context.bus.publish(changes)
            self.reload()

        self._context.runner.start(
            self,
            lambda _job: self._context.pindah.tandai(ids, cara),
            write=True,
            done=done,
            failed=dialog.refuse,
        )

    def _columns(self) -> list[Column[PindahRow]]:
        def day(text: str) -> Cell:
            return Cell(tanggal(text))

        return [
            Column("nomor", self.tr("Perkara"), lambda row: Cell(row.nomor), width=190),
            Column("lama", self.tr("Semula"), lambda r: day(tanggal_pendek(r.lama)), width=110),
            Column("baru", self.tr("Menjadi"), lambda r: day(tanggal_pendek(r.baru)), width=110),
            Column("alasan", self.tr("Alasan"), lambda row: Cell(row.alasan), stretch=True),
        ]
