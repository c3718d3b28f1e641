# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The number ledger: what nobody used and why; reserve, cancel, print, take the register over."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QWidget

from app.domain.format_id import angka
from app.domain.kip import Peran
from app.domain.pelaku import LAYANAN
from app.services.nomor import Celah
from app.services.nomor_register import NAMA_REGISTER
from app.services.pengaturan import BukuNomor
from app.ui.context import UiContext
from app.ui.i18n_teks import kalimat
from app.ui.pengaturan.bagian import BarisKepala, SumberDaftar, buka, tombol
from app.ui.pengaturan.dialog_alasan import DialogAlasan
from app.ui.pengaturan.dialog_celah import DialogCelah
from app.ui.pengaturan.dialog_pesan import DialogPesanNomor
from app.ui.theme import Tone, current
from app.ui.widgets.cards import Card
from app.ui.widgets.paged_model import Cell, Column
from app.ui.widgets.paged_table import PagedTable
from app.ui.widgets.pills import Pill


class KartuBukuNomor(Card):
    """One register and year at a time; the section around it calls :meth:`reload`."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Buku nomor"), parent=parent)
        self._context = context
        self.book: BukuNomor | None = None
        self._year = context.jam.today().year
        pelaku = context.pelaku
        self.register = QComboBox()
        self.register.setAccessibleName(self.tr("Register"))
        for key, name in NAMA_REGISTER.items():
            self.register.addItem(kalimat(name), key)
        self.year = QComboBox()
        self.year.setAccessibleName(self.tr("Tahun"))
        self.reserve_button = tombol(self.tr("Pesan nomor…"), utama=True)
        self.cancel_button = tombol(self.tr("Batalkan pesanan…"))
        self.print_button = tombol(self.tr("Laporan PDF…"))
        self.holder_button = tombol(self.tr("Ambil alih register…"))
        self.table: PagedTable[Celah] = PagedTable(self._columns(), name="celah")
        self.table.set_lines(1)
        self.table.setAccessibleName(self.tr("Nomor tanpa berkas"))
        self._lay_out()
        self.reserve_button.setVisible(pelaku.punya(*LAYANAN, Peran.ADMINISTRATOR))
        self.cancel_button.setVisible(pelaku.punya(Peran.PPID, Peran.ADMINISTRATOR))
        self.holder_button.setVisible(pelaku.punya(Peran.ADMINISTRATOR))
        self.register.currentIndexChanged.connect(self.reload)
        self.year.currentIndexChanged.connect(self._on_year)
        self.reserve_button.clicked.connect(self._reserve)
        self.cancel_button.clicked.connect(self._cancel)
        self.print_button.clicked.connect(self._print)
        self.holder_button.clicked.connect(self._take_over)
        self.table.current_changed.connect(self._on_current)

    @Slot()
    def reload(self) -> None:
        """Read the chosen register and year again."""
        register, year = self._chosen()
        self._context.runner.start(
            self,
            lambda _job: self._context.kelola.buku_nomor(register, year),
            done=self._on_read,
        )

    def _chosen(self) -> tuple[str, int]:
        return str(self.register.currentData()), self._year

    def _lay_out(self) -> None:
        self.add_action(self.register)
        self.add_action(self.year)
        line = BarisKepala(
            "",
            (self.holder_button, self.print_button, self.cancel_button, self.reserve_button),
        )
        self.summary = line.advice
        self.add(line)
        self.add(self.table, 1)
        self.table.setMinimumHeight(current().scaled(250))

    def _columns(self) -> list[Column[Celah]]:
        return [
            Column("urut", self.tr("Urut"), lambda r: Cell(angka(r.urut)), width=70, right=True),
            Column("nomor", self.tr("Nomor tertulis"), _nomor, width=190, required=True),
            Column("keadaan", self.tr("Keadaan"), self._state, width=110),
            Column("sebab", self.tr("Keterangan"), self._why, width=240, stretch=True),
        ]

    def _state(self, row: Celah) -> Cell:
        if self.book is not None and row.nomor in self.book.dipesan:
            return Cell(pill=Pill(self.tr("dipesan"), Tone.INFO))
        if self.book is not None and row.nomor in self.book.batal:
            return Cell(pill=Pill(self.tr("batal"), Tone.NEUTRAL))
        return Cell(pill=Pill(self.tr("tak terpakai"), Tone.WARN))

    def _why(self, row: Celah) -> Cell:
        known = self.book is not None and row.nomor in self.book.dipesan | self.book.batal
        return Cell(row.keterangan.partition(": ")[2] if known else kalimat(row.keterangan))

    def _on_read(self, book: BukuNomor) -> None:
        self.book = book
        self.year.blockSignals(True)
        self.year.clear()
        for year in sorted({*book.tahun_ada, book.tahun}, reverse=True):
            self.year.addItem(str(year), year)
        self.year.setCurrentIndex(self.year.findData(book.tahun))
        self.year.blockSignals(False)
        self.summary.setText(self._sentence(book))
        self.table.set_empty(
            "check",
            self.tr("Tidak ada celah.")
            if book.terakhir
            else self.tr("Belum ada nomor di register ini tahun {0}.").format(book.tahun),
            self.tr(
                "Nomor yang dipesan, dibatalkan, atau terlewat muncul di sini dengan sebabnya,"
                " supaya setiap nomor dapat dipertanggungjawabkan."
            ),
        )
        kept = self.table.current_key()
        self.table.set_source(SumberDaftar(book.celah, lambda row: row.urut))
        if kept is not None:
            self.table.select_key(kept)
        self._on_current()

    def _sentence(self, book: BukuNomor) -> str:
        if not book.terakhir:
            return ""
        return self.tr("Nomor terakhir {0}; {1} tanpa berkas.").format(
            angka(book.terakhir), angka(len(book.celah))
        )

    @Slot()
    def _on_year(self) -> None:
        year = self.year.currentData()
        if isinstance(year, int):
            self._year = year
            self.reload()

    @Slot()
    def _on_current(self) -> None:
        row = self.table.current_row()
        book = self.book
        self.cancel_button.setEnabled(
            row is not None and book is not None and row.nomor in book.dipesan
        )

    @Slot()
    def _reserve(self) -> None:
        register, _year = self._chosen()
        buka(DialogPesanNomor(self._context, register, done=self.reload, parent=self))

    @Slot()
    def _cancel(self) -> None:
        row = self.table.current_row()
        if row is None:
            return
        register, nomor = self._chosen()[0], row.nomor
        buka(
            DialogAlasan(
                self._context,
                self.tr("Batalkan nomor yang dipesan"),
                self.tr("Batalkan nomor"),
                advice=self.tr(
                    "Nomor {0} ditandai batal dan tidak pernah dipakai lagi; alasannya tercantum"
                    " di laporan celah nomor."
                ).format(nomor),
                simpan=lambda alasan: self._context.kalender.batalkan_nomor(
                    register, nomor, alasan
                ),
                done=self.reload,
                parent=self,
            )
        )

    @Slot()
    def _print(self) -> None:
        register, year = self._chosen()
        self._context.runner.start(
            self,
            lambda _job: self._context.kelola.pdf_celah(register, year),
            done=lambda data: buka(
                DialogCelah(self._context, data, f"celah-nomor-{register}-{year}.pdf", parent=self)
            ),
        )

    @Slot()
    def _take_over(self) -> None:
        register, _year = self._chosen()
        buka(
            DialogAlasan(
                self._context,
                self.tr("Ambil alih register"),
                self.tr("Ambil alih"),
                advice=self.tr(
                    "Komputer ini menjadi pemberi nomor register {0}. Lakukan hanya bila kantor"
                    " pindah ke komputer ini; komputer lama tidak boleh memberi nomor lagi."
                ).format(self.register.currentText()),
                simpan=lambda alasan: self._context.kelola.ambil_alih_register(register, alasan),
                done=lambda: self._context.window.show_toast(
                    self.tr("Komputer ini pemberi nomor register ini.")
                ),
                parent=self,
            )
        )


def _nomor(row: Celah) -> Cell:
    return Cell(row.nomor, strong=True)
