# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""“Riwayat paket”: every volume that went or came, and what became of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.domain.format_id import ukuran_berkas
from app.domain.sinkron import KeadaanPaket, PaketRow
from app.ui.context import UiContext
from app.ui.i18n_teks import kalimat
from app.ui.sinkronisasi.teks import SumberBaris, pil_paket, sebutan_arah, sebutan_sarana, waktu
from app.ui.theme import current
from app.ui.widgets.cards import Card
from app.ui.widgets.paged_model import Cell, Column
from app.ui.widgets.paged_table import PagedTable
from app.ui.widgets.view_store import ViewStore

TERTOLAK = (KeadaanPaket.DITOLAK, KeadaanPaket.DITAHAN)


class KartuRiwayat(Card):
    """Newest first; a refused packet says why in place of its content."""

    def __init__(
        self, context: UiContext, *, store: ViewStore | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Riwayat paket"), parent=parent)
        self._context = context
        self.table: PagedTable[PaketRow] = PagedTable(
            self._columns(), name=f"riwayat_paket_{current().text_percent}", store=store
        )  # widths are kept in pixels: another text size has its own
        self.table.set_lines(1)
        self.table.view.setAccessibleName(self.tr("Riwayat paket"))
        self.table.set_empty(
            "sync",
            self.tr("Belum ada paket."),
            self.tr("Setiap paket yang ditulis atau dibaca tercatat di sini dengan keadaannya."),
        )
        self.add(self.table, 1)
        self.setMinimumHeight(current().scaled(250))

    def show_rows(self, rows: Sequence[PaketRow]) -> None:
        """Show the journal."""
        kept = self.table.current_key()
        self.table.set_source(SumberBaris(rows, lambda row: (row.id, row.arah)))
        if kept is not None:
            self.table.select_key(kept)

    def _columns(self) -> list[Column[PaketRow]]:
        zona = self._context.jam.now().tzinfo
        return [
            Column(
                "waktu",
                self.tr("Waktu"),
                lambda row: Cell(waktu(row.waktu, zona)),
                width=120,
                required=True,
            ),
            Column("arah", self.tr("Arah"), lambda row: Cell(sebutan_arah(row.arah)), width=80),
            Column(
                "sarana",
                self.tr("Pembawa"),
                lambda row: Cell(sebutan_sarana(row.sarana)),
                width=100,
            ),
            Column(
                "tempat",
                self.tr("Tempat"),
                lambda row: Cell(row.tempat or "–"),
                width=150,
                hidden=True,
            ),
            Column("isi", self.tr("Isi"), _isi, width=280, stretch=True),
            Column(
                "ukuran",
                self.tr("Ukuran"),
                lambda row: Cell(ukuran_berkas(row.ukuran)),
                width=90,
                right=True,
            ),
            Column(
                "keadaan",
                self.tr("Keadaan"),
                lambda row: Cell(pill=pil_paket(row.keadaan, row.arah)),
                width=180,
            ),
        ]


def _isi(row: PaketRow) -> Cell:
    if row.keadaan in TERTOLAK and row.alasan:
        return Cell(kalimat(row.alasan))
    parts = (kalimat(row.isi), kalimat(row.alasan) if row.alasan else "")
    return Cell(" — ".join(part for part in parts if part))
