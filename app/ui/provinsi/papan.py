# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The page “Papan provinsi”: large figures, ranking, channels and outcomes, heat map."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.format_id import angka
from app.domain.provinsi import AngkaPapan, Papan, PeringkatRow, PetaBulan, RincianPapan
from app.services.provinsi.papan import ukuran_peta
from app.ui.borang.sumber import SumberDaftar
from app.ui.context import UiContext
from app.ui.i18n_teks import kalimat
from app.ui.provinsi.bilah_masa import BilahMasa
from app.ui.provinsi.peta_panas import PetaPanas
from app.ui.provinsi.umum import HalamanProvinsi, istilah, kosongkan, teks, teks_angka, teks_sel
from app.ui.theme import Tone, current
from app.ui.widgets.cards import Card, StatCard
from app.ui.widgets.charts import Bar, ShareBars
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.paged_model import Cell, Column
from app.ui.widgets.paged_table import PagedTable
from app.ui.widgets.pills import Pill, StatusPill

SEMPIT = 900
LEBAR_ANGKA = 1000
"""Pixels at 100 % below which the figures stand in two lines"""
BUTIR = 7
HURUF = "huruf "
"""How the letters of an article are counted"""
NADA = {"lewat": Tone.BAD, "segera": Tone.WARN}


class HalamanPapan(HalamanProvinsi):
    """Everything here is counted; nothing names an applicant."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent=parent)
        self._papan: Papan | None = None
        self.bar = BilahMasa(context.jam.today())
        self.banner = StatusPill()
        self.stats = QWidget()
        self._stat_grid = QGridLayout(self.stats)
        self._stat_grid.setContentsMargins(0, 0, 0, 0)
        self._stat_grid.setSpacing(12)
        self._stat_cards: list[StatCard] = []
        self.empty = EmptyState(
            "chart",
            self.tr("Belum ada data dari instansi."),
            self.tr(
                "Daftarkan instansi di halaman Instansi, bawa berkasnya dengan flashdisk atau"
                " kode QR. Setelah kiriman pertamanya dibaca di Kotak masuk, angkanya muncul di"
                " sini."
            ),
            self.tr("Buka Instansi"),
        )
        self.ranking: PagedTable[PeringkatRow] = PagedTable(self._columns(), name="peringkat")
        self.ranking.set_lines(1)
        self.measure = QComboBox()
        self.heat = PetaPanas()
        self.details = QWidget()
        self._detail_column = QVBoxLayout(self.details)
        self._detail_column.setContentsMargins(0, 0, 0, 0)
        self._detail_column.setSpacing(16)
        self._lay_out()
        self.bar.changed.connect(self.reload)
        self.measure.currentIndexChanged.connect(self._read_map)
        self.heat.chosen.connect(self._open_agency)
        self.ranking.row_activated.connect(self._open_agency)
        self.empty.acted.connect(lambda: context.window.go("instansi_provinsi"))

    @Slot()
    def reload(self) -> None:
        masa, provinsi = self.bar.masa(), self.context.provinsi
        if masa is None:
            return
        tabel = self.bar.tabel()
        self.context.runner.start(
            self, lambda job: provinsi.papan(tabel, masa, job=job), done=self._show
        )
        self._fill_measures(tabel)
        self._read_map()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < current().scaled(SEMPIT)
        way = QBoxLayout.Direction
        self._split.setDirection(way.TopToBottom if narrow else way.LeftToRight)
        self._arrange_stats()

    def _lay_out(self) -> None:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.bar, 1)
        row.addWidget(self.banner)
        self.body.addWidget(head)
        self.body.addWidget(self.empty, 1)
        self.body.addWidget(self.stats)
        ranks = Card(self.tr("Peringkat"))
        self.criterion = teks()
        self.criterion.setContentsMargins(14, 8, 14, 8)
        ranks.add(self.criterion)
        ranks.add(self.ranking, 1)
        self.ranking.setMinimumHeight(current().scaled(330))
        self.ranking.set_empty("list", self.tr("Belum ada instansi yang terdaftar."))
        self.cards = QWidget()
        self._split = QBoxLayout(QBoxLayout.Direction.LeftToRight, self.cards)
        self._split.setContentsMargins(0, 0, 0, 0)
        self._split.setSpacing(16)
        self._split.addWidget(ranks, 3)
        self._split.addWidget(self.details, 2)
        self.body.addWidget(self.cards)
        self.map_card = Card(self.tr("Peta panas"))
        self.measure.setAccessibleName(self.tr("Angka yang ditampilkan"))
        self.map_card.add_action(self.measure)
        self.map_card.add(self.heat)
        self.body.addWidget(self.map_card)
        self.body.addStretch(1)

    def _columns(self) -> list[Column[PeringkatRow]]:
        return [
            Column("urutan", self.tr("No."), self._place, width=52, right=True),
            Column(
                "nama",
                self.tr("Instansi"),
                lambda r: Cell(r.nama, strong=r.urutan == 1),
                width=260,
                stretch=True,
                required=True,
            ),
            Column("persen", self.tr("Tepat"), self._share, width=92),
            Column("dari", self.tr("Kasus"), lambda r: Cell(angka(r.dari)), width=72, right=True),
        ]

    def _place(self, row: PeringkatRow) -> Cell:
        return Cell("–" if row.urutan is None else str(row.urutan), muted=row.urutan is None)

    def _share(self, row: PeringkatRow) -> Cell:
        if row.persen is None:
            return Cell(self.tr("tanpa kasus"), muted=True)
        tone = Tone.GOOD if row.persen >= 95 else Tone.WARN if row.persen >= 80 else Tone.BAD
        return Cell(pill=Pill(f"{teks_sel(row.persen)}%", tone))

    def _show(self, papan: Papan) -> None:
        self._papan = papan
        known = papan.instansi > 0
        self.empty.setVisible(not known)
        for widget in (self.stats, self.cards, self.map_card):
            widget.setVisible(known)
        self._show_banner(papan)
        self._show_stats(papan.angka)
        self.criterion.setText(kalimat(papan.kriteria))
        self.ranking.set_source(SumberDaftar(papan.peringkat, key=lambda r: r.instansi))
        self._show_details(papan.rincian)

    def _show_banner(self, papan: Papan) -> None:
        text = self.tr("{0} dari {1} instansi mengirim · {2} senyap > 14 hari").format(
            papan.mengirim, papan.instansi, papan.diam
        )
        self.banner.set_pill(Pill(text, Tone.WARN if papan.diam else Tone.GOOD))

    def _show_stats(self, figures: tuple[AngkaPapan, ...]) -> None:
        for card in self._stat_cards:
            self._stat_grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._stat_cards = []
        for one in figures:
            tone = NADA.get(one.kode, Tone.PLAIN) if one.nilai else Tone.PLAIN
            caption = istilah(one.judul).removesuffix(" (%)")
            if one.satuan and one.satuan != "%":
                caption = f"{caption} ({istilah(one.satuan)})"
            card = StatCard(teks_angka(one), caption, tone, clickable=False)
            card.setMinimumHeight(current().scaled(102))
            self._stat_cards.append(card)
        self._arrange_stats()

    def _arrange_stats(self) -> None:
        """One line of cards; two where they would have to break their words."""
        narrow = self.width() < current().scaled(LEBAR_ANGKA)
        count = len(self._stat_cards)
        columns = -(-count // 2) if narrow else max(count, 1)
        for column in range(count):
            self._stat_grid.setColumnStretch(column, 1 if column < columns else 0)
        for place, card in enumerate(self._stat_cards):
            self._stat_grid.addWidget(card, place // columns, place % columns)

    def _show_details(self, groups: tuple[RincianPapan, ...]) -> None:
        kosongkan(self._detail_column)
        for group in groups:
            found = sorted((b for b in group.butir if b[1]), key=lambda b: -b[1])[:BUTIR]
            if not found:
                continue
            total = sum(count for _, count in group.butir)
            bars = ShareBars()
            bars.set_bars(
                [Bar(self._word(word), count / total, angka(count)) for word, count in found],
                title=istilah(group.judul),
            )
            card = Card(istilah(group.judul), padded=True)
            card.add(bars)
            self._detail_column.addWidget(card)
        self._detail_column.addStretch(1)

    def _word(self, word: str) -> str:
        if word.startswith(HURUF):
            return self.tr("huruf {0}").format(word.removeprefix(HURUF))
        return istilah(word)

    def _fill_measures(self, tabel: str) -> None:
        kept = self.measure.currentData()
        self.measure.blockSignals(True)
        self.measure.clear()
        for code, title in ukuran_peta(tabel):
            self.measure.addItem(istilah(title), code)
        self.measure.setCurrentIndex(max(self.measure.findData(kept), 0))
        self.measure.blockSignals(False)

    @Slot()
    def _read_map(self) -> None:
        masa, provinsi = self.bar.masa(), self.context.provinsi
        if masa is None:
            return
        tabel, code = self.bar.tabel(), str(self.measure.currentData() or "")
        self.context.runner.start(
            self,
            lambda _job: provinsi.peta_angka(tabel, masa, ukuran=code),
            done=self._show_map,
        )

    def _show_map(self, peta: PetaBulan) -> None:
        self.heat.set_map(peta, self.context.jam.today())

    @Slot(object)
    def _open_agency(self, agency: UUID) -> None:
        self.context.window.go("instansi_provinsi", agency)
