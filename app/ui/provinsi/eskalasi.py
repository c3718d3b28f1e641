# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The page “Eskalasi”: cases whose applicant an agency named to the province."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from app.domain.format_id import angka
from app.domain.kip import StatusPermohonan
from app.domain.label import label
from app.domain.provinsi import EskalasiProvinsi
from app.ui.borang.sumber import SumberDaftar
from app.ui.context import UiContext
from app.ui.i18n_teks import kata
from app.ui.provinsi.dialog_eskalasi import DialogBukaEskalasi, DialogTandai
from app.ui.provinsi.pil import ESKALASI, pil
from app.ui.provinsi.umum import (
    HalamanProvinsi,
    baris,
    buka,
    kosongkan,
    saat,
    teks,
    tombol,
)
from app.ui.theme import set_role
from app.ui.widgets.cards import Card
from app.ui.widgets.paged_model import Cell, Column
from app.ui.widgets.paged_table import PagedTable

SELESAI = ("ditutup", "ditarik")
TERAKHIR = 4
"""Newest steps shown; every one stands in the trail"""


class HalamanEskalasi(HalamanProvinsi):
    """The list names nobody; a case is opened one at a time, with a reason."""

    TABEL = ("jejak_akses",)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, scroll=False, parent=parent)
        self._rows: tuple[EskalasiProvinsi, ...] = ()
        self.filter = QComboBox()
        self.filter.setAccessibleName(self.tr("Saring menurut keadaan"))
        self.filter.addItem(self.tr("Belum selesai"), False)
        self.filter.addItem(self.tr("Semua eskalasi"), True)
        self.open_button = tombol(self.tr("Buka identitas…"), utama=True)
        self.answer_button = tombol(self.tr("Tandai dijawab…"))
        self.close_button = tombol(self.tr("Tutup…"))
        self.again_button = tombol(self.tr("Buka kembali…"))
        self.table: PagedTable[EskalasiProvinsi] = PagedTable(self._columns(), name="eskalasi")
        self.table.set_lines(2)
        self.table.setAccessibleName(self.tr("Perkara yang dieskalasi"))
        card = Card(self.tr("Perkara yang dieskalasi"))
        card.add_action(self.filter)
        self.advice = teks()
        card.add(
            baris(
                self.advice,
                self.again_button,
                self.close_button,
                self.answer_button,
                self.open_button,
                tepi=14,
            )
        )
        card.add(self.table, 1)
        self.trail = Card(self.tr("Yang dilakukan provinsi"), padded=True)
        holder = QWidget()
        self._steps = QVBoxLayout(holder)
        self._steps.setContentsMargins(0, 0, 0, 0)
        self._steps.setSpacing(6)
        self.trail.add(holder)
        self.body.addWidget(card, 1)
        self.body.addWidget(self.trail)
        self._connect()
        self._on_current()

    def reload(self) -> None:
        provinsi = self.context.provinsi
        self.context.runner.start(self, lambda _job: provinsi.eskalasi(), done=self._show)

    def _connect(self) -> None:
        self.filter.currentIndexChanged.connect(self._fill)
        self.table.current_changed.connect(self._on_current)
        self.table.row_activated.connect(self._open)
        self.open_button.clicked.connect(self._open)
        self.answer_button.clicked.connect(lambda: self._mark("dijawab"))
        self.close_button.clicked.connect(lambda: self._mark("ditutup"))
        self.again_button.clicked.connect(lambda: self._mark("dibuka"))

    def _columns(self) -> list[Column[EskalasiProvinsi]]:
        return [
            Column(
                "perkara",
                self.tr("Perkara"),
                lambda r: Cell(r.nomor or self.tr("permohonannya belum tiba"), _status(r)),
                width=180,
                required=True,
            ),
            Column(
                "instansi",
                self.tr("Instansi dan keperluan"),
                lambda r: Cell(r.instansi, r.keperluan, strong=True),
                width=240,
                stretch=True,
            ),
            Column("waktu", self.tr("Dieskalasi"), lambda r: Cell(saat(r.waktu)), width=116),
            Column("dibuka", self.tr("Terakhir dibuka"), self._opened, width=148),
            Column(
                "keadaan",
                self.tr("Keadaan"),
                lambda r: Cell(pill=pil(ESKALASI, r.keadaan)),
                width=128,
            ),
        ]

    def _opened(self, row: EskalasiProvinsi) -> Cell:
        looks = [s for s in row.langkah if s.keadaan == "dibuka" and not s.kembali]
        if not looks:
            return Cell(self.tr("belum pernah"), muted=True)
        return Cell(looks[-1].oleh, saat(looks[-1].waktu))

    def _show(self, rows: tuple[EskalasiProvinsi, ...]) -> None:
        self._rows = rows
        self._fill()

    @Slot()
    def _fill(self) -> None:
        everything = bool(self.filter.currentData())
        shown = [r for r in self._rows if everything or r.keadaan not in SELESAI]
        self.table.set_empty(
            "user",
            self.tr("Tidak ada eskalasi yang menunggu."),
            self.tr(
                "Instansi menyertakan identitas pemohon per perkara, dengan keperluannya. Perkara"
                " itu muncul di sini sesudah paketnya dibaca di Kotak masuk."
            ),
        )
        kept = self.table.current_key()
        self.table.set_source(SumberDaftar(shown, key=lambda r: r.id))
        if not (kept is not None and self.table.select_key(kept)) and shown:
            self.table.select_key(shown[0].id)
        fresh = sum(1 for r in self._rows if r.keadaan == "baru")
        text = self.tr("{0} perkara, {1} belum dibuka. Tiap pembukaan dicatat di jejak.")
        self.advice.setText(text.format(angka(len(shown)), angka(fresh)))
        self._on_current()

    @Slot()
    def _on_current(self) -> None:
        row = self.table.current_row()
        state = "" if row is None else row.keadaan
        self.open_button.setEnabled(row is not None and state != "ditarik")
        open_ = row is not None and state not in SELESAI
        self.answer_button.setEnabled(open_)
        self.close_button.setEnabled(open_)
        self.again_button.setVisible(state == "ditutup")
        self._show_steps(row)

    def _show_steps(self, row: EskalasiProvinsi | None) -> None:
        kosongkan(self._steps)
        self.trail.setVisible(row is not None)
        if row is None:
            return
        words = {
            "dibuka": self.tr("{0} membuka identitas, {1}: {2}"),
            "dijawab": self.tr("{0} menandai dijawab, {1}: {2}"),
            "ditutup": self.tr("{0} menutup, {1}: {2}"),
        }
        again = self.tr("{0} membuka kembali perkara, {1}: {2}")
        lines = [
            (again if one.kembali else words[one.keadaan]).format(
                one.oleh, saat(one.waktu), one.catatan
            )
            for one in reversed(row.langkah[-TERAKHIR:])
        ]
        for line in lines or [self.tr("Belum ada yang membuka perkara ini.")]:
            made: QLabel = teks(line, "")
            set_role(made, "muted")
            self._steps.addWidget(made)

    @Slot()
    def _open(self) -> None:
        row = self.table.current_row()
        if row is not None and row.keadaan != "ditarik":
            self._follow(DialogBukaEskalasi(self.context, row, parent=self))

    def _mark(self, keadaan: str) -> None:
        row = self.table.current_row()
        if row is not None:
            self._follow(DialogTandai(self.context, row, keadaan, parent=self))

    def _follow(self, dialog: DialogBukaEskalasi | DialogTandai) -> None:
        dialog.finished.connect(self.reload)
        buka(dialog)


def _status(row: EskalasiProvinsi) -> str:
    known = {one.value for one in StatusPermohonan}
    return kata(label(StatusPermohonan(row.status))) if row.status in known else ""
