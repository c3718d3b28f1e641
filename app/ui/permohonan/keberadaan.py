# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Where the requests of the list have come to, read page by page while the column is shown."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QTimer

from app.domain.permohonan import PermohonanRow
from app.services.fasad_sinkron import SinkronFasad
from app.sync.custody import Whereabouts
from app.ui.widgets.keberadaan import pil_keberadaan
from app.ui.widgets.paged_model import Cell, Column
from app.ui.widgets.paged_table import PagedTable

KUNCI = "keberadaan"


class KeberadaanBaris:
    """Give it the table once there is one (:meth:`attach`)."""

    def __init__(self, sinkron: SinkronFasad) -> None:
        self._sinkron = sinkron
        self._known: dict[UUID, Whereabouts] = {}
        self._shown: Callable[[], bool] = lambda: False
        self._again: Callable[[], None] = lambda: None

    def attach(self, table: PagedTable[PermohonanRow]) -> None:
        """Follow whether ``table`` shows the column."""
        section = next(i for i, c in enumerate(table.model.columns) if c.key == KUNCI)
        self._shown = lambda: not table.view.isColumnHidden(section)
        self._again = lambda: QTimer.singleShot(0, table, table.model.forget_rows)

    def column(self) -> Column[PermohonanRow]:
        """Return the column; hidden until a person chooses it."""
        title = QCoreApplication.translate("Permohonan", "Keberadaan")
        return Column(KUNCI, title, self._cell, width=130, hidden=True)

    def read(self, ids: Iterable[UUID]) -> None:
        """Learn about one page; nothing while the column is hidden."""
        if self._shown():
            self._known.update(self._sinkron.keberadaan(list(ids)))

    def refresh(self) -> None:
        """Forget what is known and, if the column is shown, read the rows again."""
        self._known.clear()
        if self._shown():
            self._again()

    def _cell(self, row: PermohonanRow) -> Cell:
        found = self._known.get(row.id)
        if found is None:
            if self._shown():
                self._again()  # the column was just switched on: the page is known, this is not
            return Cell("…", muted=True)
        return Cell(pill=pil_keberadaan(found.state))
