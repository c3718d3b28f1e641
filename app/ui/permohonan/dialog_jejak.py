# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Jejak: who changed what from which value to which, and who looked at personal data."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from datetime import tzinfo
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from app.domain.format_id import kapital_awal
from app.services.jejak import JejakRow
from app.ui.context import UiContext
from app.ui.i18n_teks import kalimat, rincian_jejak
from app.ui.permohonan.teks import waktu_lengkap
from app.ui.theme import current, set_role
from app.ui.widgets.paged_model import Cell, Column, Sort
from app.ui.widgets.paged_table import PagedTable


class _Jejak:
    """The trail as a row source, newest first."""

    def __init__(self, rows: Sequence[JejakRow]) -> None:
        self._rows = tuple(reversed(rows))

    def keys(self, sort: Sort | None) -> Sequence[Hashable]:  # noqa: ARG002 - a trail has one order
        return range(len(self._rows))

    def rows(self, keys: Sequence[Hashable]) -> Mapping[Hashable, JejakRow]:
        return {key: self._rows[key] for key in keys if isinstance(key, int)}


class DialogJejak(QDialog):
    """Reads the trail of one request when it opens."""

    def __init__(
        self, context: UiContext, permohonan_id: UUID, nomor: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Jejak {0}").format(nomor)
        self.setWindowTitle(title)
        self.resize(current().scaled(860), current().scaled(560))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(8)
        heading = QLabel(title)
        set_role(heading, "title")
        column.addWidget(heading)
        advice = QLabel(
            self.tr("Setiap perubahan dan setiap pembukaan data pribadi; nilai pribadi tersamar.")
        )
        advice.setWordWrap(True)
        set_role(advice, "small")
        column.addWidget(advice)
        zona = context.jam.now().tzinfo
        self.table: PagedTable[JejakRow] = PagedTable(self._columns(zona), name="jejak")
        self.table.view.setAccessibleName(title)
        self.table.set_empty("clock", self.tr("Belum ada jejak."))
        column.addWidget(self.table, 1)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        column.addWidget(box)
        context.runner.start(
            self,
            lambda _job: context.kip.jejak(permohonan_id),
            done=lambda rows: self.table.set_source(_Jejak(rows)),
        )

    def _columns(self, zona: tzinfo | None) -> list[Column[JejakRow]]:
        return [
            Column(
                "waktu",
                self.tr("Waktu"),
                lambda row: Cell(waktu_lengkap(row.waktu, zona)),
                width=164,
                required=True,
            ),
            Column("siapa", self.tr("Siapa"), lambda row: Cell(kalimat(row.pengguna)), width=150),
            Column(
                "apa",
                self.tr("Apa"),
                lambda row: Cell(kapital_awal(kalimat(row.kegiatan)), rincian_jejak(row)),
                stretch=True,
            ),
        ]
