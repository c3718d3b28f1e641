# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The worklist “Yang harus dikerjakan hari ini”."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.services.pekerjaan import DaftarKerja, Pekerjaan
from app.ui.beranda.kalimat import batas, langkah, tombol
from app.ui.widgets.cards import Card
from app.ui.widgets.paged_model import Cell, Column, Sort
from app.ui.widgets.paged_table import PagedTable
from app.ui.widgets.pills import sisa_pill
from app.ui.widgets.view_store import ViewStore

KOLOM_TOMBOL = "buka"


translate = QCoreApplication.translate


def _sisa(kerja: Pekerjaan) -> Cell:
    row = kerja.row
    if row.sisa is None and not row.jeda:
        return Cell("–", muted=True)
    return Cell(pill=sisa_pill(row.sisa, jeda=row.jeda, long=True))


def _perkara(kerja: Pekerjaan) -> Cell:
    row = kerja.row
    about = " · ".join(part for part in (row.rincian, row.nama) if part)
    return Cell(translate("Beranda", "Permohonan {0}").format(row.nomor), about, strong=True)


def _tombol(kerja: Pekerjaan) -> Cell:
    late = kerja.row.sisa is not None and kerja.row.sisa < 0
    return Cell(button=tombol(kerja), primary=late)


def kolom() -> list[Column[Pekerjaan]]:
    """Return the columns of the worklist."""
    return [
        Column("sisa", translate("Beranda", "Sisa"), _sisa, width=88, required=True),
        Column("perkara", translate("Beranda", "Perkara"), _perkara, stretch=True, required=True),
        Column(
            "langkah",
            translate("Beranda", "Langkah berikutnya"),
            lambda kerja: Cell(langkah(kerja), batas(kerja)),
            stretch=True,
        ),
        Column(KOLOM_TOMBOL, "", _tombol, width=86, required=True),
    ]


class _Sumber:
    """The rows that were read, in their order."""

    def __init__(self, baris: Sequence[Pekerjaan]) -> None:
        self._by_id = {kerja.row.id: kerja for kerja in baris}

    def keys(self, sort: Sort | None) -> Sequence[Hashable]:  # noqa: ARG002 - fixed order
        return list(self._by_id)

    def rows(self, keys: Sequence[Hashable]) -> Mapping[Hashable, Pekerjaan]:
        return {key: self._by_id[key] for key in keys if isinstance(key, UUID)}


class KartuKerja(Card):
    """The worklist in its card; ``opened`` asks for a case, ``all_wanted`` for the whole list."""

    opened = Signal(object)
    """(id: UUID)"""
    new_wanted = Signal()

    def __init__(self, *, store: ViewStore | None = None, parent: QWidget | None = None) -> None:
        super().__init__(translate("Beranda", "Yang harus dikerjakan hari ini"), parent=parent)
        self.table: PagedTable[Pekerjaan] = PagedTable(kolom(), name="beranda", store=store)
        self.table.set_lines(3)
        self.table.setAccessibleName(translate("Beranda", "Daftar pekerjaan hari ini"))
        self.add(self.table, 1)
        self.table.row_activated.connect(self._on_open)
        self.table.button_clicked.connect(self._on_button)
        self.table.empty.acted.connect(self.new_wanted)

    def show_work(self, kerja: DaftarKerja, *, boleh_daftar: bool) -> None:
        """Show what was read."""
        self.table.set_empty(
            "check",
            translate("Beranda", "Tidak ada pekerjaan yang menunggu."),
            translate(
                "Beranda",
                "Setiap permohonan informasi yang diregister muncul di sini, yang paling dekat"
                " tenggatnya paling atas, dengan langkah berikut dan pasalnya.",
            ),
            translate("Beranda", "Daftarkan permohonan") if boleh_daftar else "",
        )
        self.table.set_source(_Sumber(kerja.baris))
        note = translate("Beranda", "urut sisa hari kerja")
        if kerja.jumlah > len(kerja.baris):
            shown = translate("Beranda", "{0} dari {1}").format(len(kerja.baris), kerja.jumlah)
            note = f"{shown} · {note}"
        self.set_note(note if kerja.baris else "")

    @Slot(object)
    def _on_open(self, key: object) -> None:
        if isinstance(key, UUID):
            self.opened.emit(key)

    @Slot(object, str)
    def _on_button(self, key: object, column: str) -> None:
        if column == KOLOM_TOMBOL:
            self._on_open(key)
