# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Letters and the words they are printed with: shipped, or a version of the agency."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.domain.format_id import tanggal_pendek
from app.services.templat_naskah import PEMBACA, PENGUBAH, RingkasTemplat
from app.ui.context import UiContext
from app.ui.i18n_teks import kalimat, tanggal
from app.ui.pengaturan.bagian import Bagian, BarisKepala, SumberDaftar, buka, tombol
from app.ui.pengaturan.dialog_templat import DialogTemplat
from app.ui.theme import Tone, current
from app.ui.widgets.cards import Card
from app.ui.widgets.paged_model import Cell, Column
from app.ui.widgets.paged_table import PagedTable
from app.ui.widgets.pills import Pill


class BagianTemplat(Bagian):
    """Administrators and the PPID change the words; who makes letters may read them."""

    TABEL = ("templat_naskah",)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.may_read = self.pelaku.punya(*PEMBACA)
        may_edit = self.pelaku.punya(*PENGUBAH)
        self.open_button = tombol(self.tr("Ubah…") if may_edit else self.tr("Lihat…"), utama=True)
        self.table: PagedTable[RingkasTemplat] = PagedTable(self._columns(), name="templat")
        self.table.setAccessibleName(self.tr("Daftar templat surat"))
        self.table.set_empty(
            "file",
            self.tr("Templat tidak ditampilkan."),
            self.tr("Kata-kata surat dibaca petugas layanan, PPID, atasan PPID, administrator."),
            "",
        )
        card = Card(self.tr("Templat surat"))
        advice = self.tr(
            "Kata-kata tiap surat dapat disesuaikan. Perubahan menjadi versi baru sejak tanggal"
            " yang ditentukan; surat yang sudah terbit tidak berubah."
        )
        if not may_edit:
            advice += " " + self.tr("Hanya administrator dan PPID yang dapat mengubahnya.")
        card.add(BarisKepala(advice, (self.open_button,)))
        card.add(self.table, 1)
        self.table.setMinimumHeight(current().scaled(320))
        self.body.addWidget(card, 1)
        self.setFocusProxy(self.table)
        self.open_button.clicked.connect(self._open)
        self.table.row_activated.connect(self._open)
        self.table.current_changed.connect(self._on_current)
        self.reload()

    def reload(self) -> None:
        if self.may_read:
            templat = self.context.templat
            self.context.runner.start(self, lambda _job: templat.daftar(), done=self._on_read)
        self._on_current()

    def _columns(self) -> list[Column[RingkasTemplat]]:
        def words(row: RingkasTemplat) -> Cell:
            if not row.versi:
                return Cell(pill=Pill(self.tr("bawaan"), Tone.NEUTRAL))
            return Cell(pill=Pill(self.tr("versi {0}").format(row.versi), Tone.INFO))

        def since(row: RingkasTemplat) -> Cell:
            day = row.berlaku_sejak
            return Cell("" if day is None else tanggal(tanggal_pendek(day)))

        return [
            Column(
                "judul",
                self.tr("Surat"),
                lambda row: Cell(kalimat(row.judul)),
                width=320,
                stretch=True,
                required=True,
            ),
            Column("kata", self.tr("Kata-kata"), words, width=130),
            Column("sejak", self.tr("Berlaku sejak"), since, width=150),
        ]

    def _on_read(self, rows: Sequence[RingkasTemplat]) -> None:
        kept = self.table.current_key()
        self.table.set_source(SumberDaftar(rows, lambda row: row.jenis))
        if kept is not None:
            self.table.select_key(kept)
        self._on_current()

    @Slot()
    def _on_current(self) -> None:
        self.open_button.setEnabled(self.table.current_row() is not None)

    @Slot()
    def _open(self) -> None:
        row = self.table.current_row()
        if row is not None:
            buka(DialogTemplat(self.context, row.jenis, parent=self))
