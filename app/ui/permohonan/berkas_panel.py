# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The files of a case: a table that takes dropped files."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from app.domain.format_id import ukuran_berkas
from app.domain.kip import JenisLampiran
from app.domain.pelaku import LAYANAN
from app.domain.permohonan import LampiranRow
from app.ui.context import UiContext
from app.ui.i18n_teks import kalimat, sebutan
from app.ui.icons import set_icon
from app.ui.perkara.bentuk import Perkara
from app.ui.widgets.paged_model import Cell, Column, Sort
from app.ui.widgets.paged_table import PagedTable

PRIBADI = frozenset({JenisLampiran.IDENTITAS, JenisLampiran.SURAT_KUASA, JenisLampiran.AKTA})
"""Kinds whose file name may itself be personal data"""


class SumberBerkas:
    """The files as a row source, in the order they came."""

    def __init__(self, rows: Sequence[LampiranRow]) -> None:
        self._rows = {row.id: row for row in rows}

    def keys(self, sort: Sort | None) -> Sequence[Hashable]:  # noqa: ARG002 - keeps its order
        return list(self._rows)

    def rows(self, keys: Sequence[Hashable]) -> Mapping[Hashable, LampiranRow]:
        return {key: row for key, row in self._rows.items() if key in keys}


class BerkasPanel(QWidget):
    """Signals name what a person wants; the page does it."""

    files_dropped = Signal(object)
    """(paths: list[Path])"""
    add_asked = Signal()
    act_asked = Signal(str, object)
    """(buka, simpan or tarik; row: LampiranRow)"""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._masked = True
        self._may = context.pelaku.punya(*LAYANAN)
        self.table: PagedTable[LampiranRow] = PagedTable(self._columns(), name="berkas")
        self.table.set_lines(1)
        self.table.view.setAccessibleName(self.tr("Berkas permohonan"))
        self.table.set_empty(
            "paperclip",
            self.tr("Belum ada berkas."),
            self.tr("Tarik KTP, surat, atau dokumen jawaban ke sini, atau tekan Tambah."),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        self.tools = self._make_tools()
        self.table.current_changed.connect(self._on_current)
        self.table.row_activated.connect(self._on_activated)
        self.table.view.setAcceptDrops(self._may)
        self.setAcceptDrops(self._may)
        viewport = self.table.view.viewport()
        viewport.setAcceptDrops(self._may)
        viewport.installEventFilter(self)

    def show_detail(self, detail: Perkara) -> None:
        """Show the files of a case; names of identity papers stay masked with it."""
        self._masked = detail.tersamar
        self.table.set_source(SumberBerkas(detail.lampiran))
        self._on_current()

    def shown_name(self, row: LampiranRow) -> str:
        """Return the name as shown: of identity papers only their kind, until unmasked."""
        if self._masked and row.jenis in PRIBADI:
            kind = sebutan(row.jenis)
            return self.tr("{0} (tersamar){1}").format(kind, Path(row.nama).suffix.lower())
        return row.nama

    def _arrived_name(self, row: LampiranRow) -> str:
        name = self.shown_name(row)
        return name if row.tiba else self.tr("{0} · berkas belum tiba").format(name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            self.dropEvent(event)
            return True
        if isinstance(event, QDragMoveEvent) and event.type() in (
            QEvent.Type.DragEnter,
            QEvent.Type.DragMove,
        ):
            if self._may and lokal(event.mimeData()):
                event.acceptProposedAction()
            else:
                event.ignore()
            return True
        return super().eventFilter(watched, event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if lokal(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = lokal(event.mimeData())
        if self._may and paths:
            event.acceptProposedAction()
            self.files_dropped.emit(paths)

    def _columns(self) -> list[Column[LampiranRow]]:
        return [
            Column(
                "nama",
                self.tr("Nama"),
                lambda row: Cell(self._arrived_name(row), muted=not row.tiba),
                stretch=True,
                required=True,
            ),
            Column("jenis", self.tr("Jenis"), lambda row: Cell(sebutan(row.jenis)), width=104),
            Column(
                "ukuran", self.tr("Ukuran"), lambda row: Cell(ukuran_berkas(row.ukuran)), width=76
            ),
            Column("dari", self.tr("Dari"), lambda row: Cell(kalimat(row.asal)), width=92),
            Column(
                "sidik",
                self.tr("Sidik (SHA-256)"),
                lambda row: Cell(f"{row.sidik[:4]}…{row.sidik[-4:]}", muted=True),
                width=122,
            ),
        ]

    def _make_tools(self) -> QWidget:
        host = QWidget()
        row = QHBoxLayout(host)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self._buttons: dict[str, QToolButton] = {}
        for key, icon, text in (
            ("tambah", "plus", self.tr("Tambah berkas…")),
            ("buka", "file", self.tr("Lihat berkas (Enter)")),
            ("simpan", "save", self.tr("Simpan salinan…")),
            ("tarik", "trash", self.tr("Tarik berkas…")),
        ):
            button = QToolButton()
            button.setObjectName(f"berkas_{key}")
            set_icon(button, icon, "muted")
            button.setToolTip(text)
            button.setAccessibleName(text)
            row.addWidget(button)
            self._buttons[key] = button
        self._buttons["tambah"].clicked.connect(self.add_asked)
        for key in ("buka", "simpan", "tarik"):
            self._buttons[key].clicked.connect(lambda _checked=False, k=key: self._act(k))
        self._buttons["tambah"].setEnabled(self._may)
        return host

    def _act(self, key: str) -> None:
        row = self.table.current_row()
        if row is not None:
            self.act_asked.emit(key, row)

    @Slot()
    def _on_current(self) -> None:
        row = self.table.current_row()
        has = self._may and row is not None
        here = has and row is not None and row.tiba
        for key, enabled in (("buka", here), ("simpan", here), ("tarik", has)):
            self._buttons[key].setEnabled(enabled)

    @Slot(object)
    def _on_activated(self, key: UUID | None) -> None:
        if key is not None and self._buttons["buka"].isEnabled():
            self._act("buka")


def lokal(data: QMimeData) -> list[Path]:
    """Return the local files of a drag."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
