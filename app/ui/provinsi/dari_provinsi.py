# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The page “Dari provinsi” of an agency: messages, rule packs in force, dates they moved."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.domain.format_id import tanggal_hari, tanggal_panjang
from app.domain.paket_aturan import PESAN, jenis_dasar
from app.domain.provinsi import PaketAturanRow, TenggatPindah
from app.ui.borang.pesan import Pesan
from app.ui.borang.sumber import SumberDaftar
from app.ui.context import UiContext
from app.ui.i18n_teks import kalimat, tanggal
from app.ui.provinsi.paket import kolom_aturan
from app.ui.provinsi.pil import ATURAN, pil
from app.ui.provinsi.umum import HalamanProvinsi, istilah, teks
from app.ui.theme import current
from app.ui.widgets.cards import Card
from app.ui.widgets.paged_model import Cell, Column
from app.ui.widgets.paged_table import PagedTable
from app.ui.widgets.pills import StatusPill


class HalamanDariProvinsi(HalamanProvinsi):
    """Read only: the province decides, the office sees since when and what moved."""

    TABEL = ("paket_aturan",)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent=parent)
        self.banner = Pesan()
        self.messages = QWidget()
        self.table: PagedTable[PaketAturanRow] = PagedTable(kolom_aturan(), name="dari_provinsi")
        self.table.set_lines(2)
        self.table.setMinimumHeight(current().scaled(190))
        self.table.set_empty(
            "megaphone",
            self.tr("Belum ada paket dari provinsi."),
            self.tr(
                "Hari libur, aturan tenggat, pengumuman, dan instruksi provinsi datang bersama"
                " flashdisk atau lewat jaringan, lalu berlaku sendiri sejak tanggalnya."
            ),
        )
        self.moved: PagedTable[TenggatPindah] = PagedTable(self._moved_columns(), name="pindah")
        self.moved.set_lines(1)
        self.moved.setMinimumHeight(current().scaled(190))
        self.packs_card = Card(self.tr("Paket aturan"))
        self.packs_card.add(self.table, 1)
        self.moved_card = Card(self.tr("Tenggat yang berubah"))
        self.moved_card.add(self.moved, 1)
        self.body.addWidget(self.banner)
        self._messages: list[Card] = []
        self.body.addWidget(self.packs_card)
        self.body.addWidget(self.moved_card)
        self.body.addStretch(1)
        self.table.current_changed.connect(self._on_pack)
        self.moved.row_activated.connect(self._open_case)

    def reload(self) -> None:
        aturan = self.context.aturan
        self.context.runner.start(self, lambda _job: aturan.daftar(), done=self._show)
        self.context.runner.start(self, lambda _job: aturan.peringatan(), done=self._warn)

    def _moved_columns(self) -> list[Column[TenggatPindah]]:
        return [
            Column(
                "nomor",
                self.tr("Permohonan"),
                lambda r: Cell(r.nomor, strong=True),
                width=220,
                stretch=True,
                required=True,
            ),
            Column(
                "lama", self.tr("Semula"), lambda r: Cell(tanggal(tanggal_hari(r.lama))), width=210
            ),
            Column(
                "baru",
                self.tr("Menjadi"),
                lambda r: Cell(tanggal(tanggal_hari(r.baru)), strong=True),
                width=210,
            ),
            Column("jam", self.tr("Jam"), self._clock, width=120),
        ]

    def _clock(self, row: TenggatPindah) -> Cell:
        return Cell(self.tr("resmi") if row.resmi else self.tr("aman"))

    def _show(self, rows: tuple[PaketAturanRow, ...]) -> None:
        for card in self._messages:
            self.body.removeWidget(card)
            card.hide()
            card.deleteLater()
        spoken = [r for r in rows if jenis_dasar(r.jenis) in PESAN and r.keadaan == "berlaku"]
        self._messages = [self._message(row) for row in spoken]
        for place, card in enumerate(self._messages, start=1):
            self.body.insertWidget(place, card)
        rules = [r for r in rows if jenis_dasar(r.jenis) not in PESAN]
        self.table.set_source(SumberDaftar(rules, key=lambda r: (r.jenis, r.versi)))
        self.packs_card.setVisible(bool(rules) or not spoken)
        self._show_moved(next((r for r in rules if r.pindah), None))

    def _message(self, row: PaketAturanRow) -> Card:
        card = Card(row.judul, istilah(row.sebutan), padded=True)
        pill = StatusPill()
        pill.set_pill(pil(ATURAN, row.keadaan))
        card.add(teks(row.teks, ""))
        since = self.tr("Berlaku dari {0}.").format(tanggal(tanggal_panjang(row.berlaku_dari)))
        if row.batas is not None:
            until = self.tr("Dilaksanakan sampai {0}.")
            since = f"{since} {until.format(tanggal(tanggal_panjang(row.batas)))}"
        card.add(teks(since, "small"))
        return card

    def _warn(self, lines: tuple[str, ...]) -> None:
        if lines:
            head, *rest = (kalimat(line) for line in lines)
            self.banner.show_text(head, " ".join(rest))
        else:
            self.banner.hide()

    def _show_moved(self, row: PaketAturanRow | None) -> None:
        self.moved_card.setVisible(row is not None and bool(row.pindah))
        if row is None:
            return
        title = self.tr("Tenggat yang berubah karena {0} versi {1}")
        self.moved_card.set_title(title.format(istilah(row.sebutan), row.versi))
        self.moved.set_source(SumberDaftar(row.pindah, key=lambda r: (r.id, r.resmi)))

    @Slot()
    def _on_pack(self) -> None:
        row = self.table.current_row()
        if row is not None and row.pindah:
            self._show_moved(row)

    @Slot(object)
    def _open_case(self, key: tuple[UUID, bool]) -> None:
        self.context.window.go("permohonan", key[0])
