# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The days off of a year: which, how sure, on what decree; and the office's own changes."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QWidget

from app.domain.format_id import hari, tanggal_panjang
from app.domain.kip import Peran
from app.domain.tenggat import StatusHari
from app.services.dampak import KasusPindah
from app.services.kalender import BarisHari, PerubahanHari
from app.ui.borang.pesan import Pesan
from app.ui.context import UiContext
from app.ui.i18n_teks import sebutan, tanggal
from app.ui.pengaturan.bagian import Bagian, BarisKepala, SumberDaftar, buka, tombol
from app.ui.pengaturan.dialog_geser import DialogGeser
from app.ui.pengaturan.dialog_hari import BUKAN_LIBUR, DialogHari, nama_jenis
from app.ui.theme import Tone, current
from app.ui.widgets.cards import Card
from app.ui.widgets.paged_model import Cell, Column
from app.ui.widgets.paged_table import PagedTable
from app.ui.widgets.pills import Pill, StatusPill

NADA = {
    StatusHari.DITETAPKAN: Tone.GOOD,
    StatusHari.PERKIRAAN: Tone.WARN,
    StatusHari.BELUM_ADA: Tone.BAD,
}
Terbaca = tuple[Sequence[BarisHari], StatusHari, tuple[int, ...]]


class BagianKalender(Bagian):
    """PPID and administrators add, change and drop days; each step first shows what moves."""

    TABEL = ("hari_libur", "instansi")

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.may_edit = self.pelaku.punya(Peran.PPID, Peran.ADMINISTRATOR)
        self._year = context.jam.today().year
        self.banner = Pesan()
        self.year = QComboBox()
        self.year.setAccessibleName(self.tr("Tahun"))
        self.pill = StatusPill()
        self.add_button = tombol(self.tr("Tambah hari…"), utama=True)
        self.edit_button = tombol(self.tr("Ubah…"))
        self.work_button = tombol(self.tr("Jadikan hari kerja…"))
        self.back_button = tombol(self.tr("Tarik kembali…"))
        self.table: PagedTable[BarisHari] = PagedTable(self._columns(), name="hari_libur")
        self.table.set_lines(2)
        self.table.setAccessibleName(self.tr("Daftar hari libur"))
        self._lay_out()
        self.year.currentIndexChanged.connect(self._on_year)
        self.add_button.clicked.connect(self._add)
        self.edit_button.clicked.connect(self._edit)
        self.work_button.clicked.connect(self._make_working)
        self.back_button.clicked.connect(self._take_back)
        self.table.empty.acted.connect(self._add)
        self.table.row_activated.connect(self._edit)
        self.table.current_changed.connect(self._on_current)
        self.reload()

    def reload(self) -> None:
        kalender, year = self.context.kalender, self._year
        today = self.context.jam.today().year

        def read() -> Terbaca:
            book = kalender.buku().kalender
            years = {h.tanggal.year for h in book.hari} | {year, today, today + 1, today + 2}
            return kalender.daftar_hari(year), book.status_tahun(year), tuple(sorted(years))

        self.context.runner.start(self, lambda _job: read(), done=self._on_read)

    def show_year(self, year: int) -> None:
        """Show the days of ``year``."""
        self._year = year
        self.reload()

    def _lay_out(self) -> None:
        card = Card(self.tr("Hari libur"))
        card.add_action(self.pill)
        card.add_action(self.year)
        advice = self.tr("Tarik kembali berlaku untuk hari yang ditambah atau diubah kantor ini.")
        if not self.may_edit:
            advice = self.tr("Hanya PPID dan administrator yang dapat mengubah hari libur.")
        self.moved_button = tombol(self.tr("Tenggat bergeser…"))
        self.moved_button.clicked.connect(self._open_moved)
        card.add_action(self.moved_button)
        buttons = (self.back_button, self.work_button, self.edit_button, self.add_button)
        card.add(BarisKepala(advice, buttons))
        for button in buttons:
            button.setVisible(self.may_edit)
        card.add(self.table, 1)
        self.table.setMinimumHeight(current().scaled(340))
        self.body.addWidget(self.banner)
        self.body.addWidget(card, 1)
        self.setFocusProxy(self.table)

    def _columns(self) -> list[Column[BarisHari]]:
        return [
            Column(
                "tanggal",
                self.tr("Tanggal"),
                lambda r: Cell(
                    tanggal(tanggal_panjang(r.tanggal)), tanggal(hari(r.tanggal)), strong=True
                ),
                width=160,
                required=True,
            ),
            Column(
                "nama",
                self.tr("Hari"),
                lambda r: Cell(r.nama, nama_jenis(r.jenis)),
                width=220,
                stretch=True,
            ),
            Column("status", self.tr("Status"), self._status, width=116),
            Column(
                "sumber",
                self.tr("Dasar"),
                lambda r: Cell(r.sumber, self._origin(r)),
                width=200,
                stretch=True,
            ),
        ]

    def _status(self, row: BarisHari) -> Cell:
        status = StatusHari(row.status)
        if row.jenis == BUKAN_LIBUR:
            return Cell(pill=Pill(self.tr("hari kerja"), Tone.NEUTRAL))
        return Cell(pill=Pill(sebutan(status), NADA[status]))

    def _origin(self, row: BarisHari) -> str:
        return self.tr("diubah kantor ini") if row.setempat_id else self.tr("bawaan program")

    def _on_read(self, found: Terbaca) -> None:
        rows, status, years = found
        self._show_years(years)
        self.pill.set_pill(Pill(sebutan(status), NADA[status]))
        self._show_banner(status)
        self.table.set_empty(
            "calendar",
            self.tr("Hari libur {0} belum ada di kalender ini.").format(self._year),
            self.tr(
                "Masukkan hari libur nasional dan cuti bersama dari Surat Keputusan Bersama,"
                " juga libur daerah dari surat edaran. Sampai itu, tenggat yang menyentuh tahun"
                " ini ditandai sementara."
            ),
            self.tr("Tambah hari") if self.may_edit else "",
        )
        kept = self.table.current_key()
        self.table.set_source(SumberDaftar(rows, _kunci))
        if kept is not None:
            self.table.select_key(kept)
        self._on_current()

    def _show_years(self, years: Sequence[int]) -> None:
        self.year.blockSignals(True)
        self.year.clear()
        for year in years:
            self.year.addItem(str(year), year)
        self.year.setCurrentIndex(self.year.findData(self._year))
        self.year.blockSignals(False)

    def _show_banner(self, status: StatusHari) -> None:
        if status is StatusHari.DITETAPKAN:
            self.banner.hide()
            return
        if status is StatusHari.PERKIRAAN:
            head = self.tr("Hari libur {0} masih perkiraan.")
        else:
            head = self.tr("Hari libur {0} belum ada.")
        self.banner.show_text(
            head.format(self._year),
            self.tr(
                "Tenggat yang menyentuh tahun ini bersifat sementara. Hari perkiraan tetap"
                " dihitung sebagai hari kerja, jadi tenggat hanya dapat bergeser lebih lambat"
                " setelah SKB terbit dan dimasukkan."
            ),
        )

    @Slot()
    def _on_year(self) -> None:
        year = self.year.currentData()
        if isinstance(year, int) and year != self._year:
            self.show_year(year)

    @Slot()
    def _on_current(self) -> None:
        row = self.table.current_row()
        own = row is not None and row.setempat_id is not None
        day_off = row is not None and row.jenis != BUKAN_LIBUR
        self.edit_button.setEnabled(row is not None)
        self.work_button.setEnabled(day_off and not own)
        self.back_button.setEnabled(own)

    @Slot()
    def _open_moved(self) -> None:
        from app.ui.hak.dialog_pindah import DialogPindah  # its preview imports this package

        buka(DialogPindah(self.context, self))

    @Slot()
    def _add(self) -> None:
        if self.may_edit:
            buka(DialogHari(self.context, None, tahun=self._year, parent=self))

    @Slot()
    def _edit(self) -> None:
        row = self.table.current_row()
        if row is not None and self.may_edit:
            buka(DialogHari(self.context, _isian(row), tahun=self._year, parent=self))

    @Slot()
    def _make_working(self) -> None:
        row = self.table.current_row()
        if row is not None:
            day = PerubahanHari(row.tanggal, BUKAN_LIBUR, row.nama, "ditetapkan", "")
            buka(DialogHari(self.context, day, tahun=self._year, parent=self))

    @Slot()
    def _take_back(self) -> None:
        row = self.table.current_row()
        if row is None or row.setempat_id is None:
            return
        hari_id = row.setempat_id
        self.context.runner.start(
            self,
            lambda _job: self.context.kelola.dampak_tarik_hari(hari_id),
            done=lambda pindah: self._ask_back(row, pindah),
        )

    def _ask_back(self, row: BarisHari, pindah: Sequence[KasusPindah]) -> None:
        hari_id = row.setempat_id
        assert hari_id is not None
        buka(
            DialogGeser(
                self.context,
                self.tr("Tarik kembali hari"),
                pindah,
                what=self.tr(
                    "{0} ({1}) tidak lagi diubah kantor ini; kalender bawaan berlaku lagi untuk"
                    " tanggal itu."
                ).format(tanggal(tanggal_panjang(row.tanggal)), row.nama),
                simpan=lambda alasan: self.context.kalender.hapus_hari(hari_id, alasan),
                done=lambda: self.context.window.show_toast(self.tr("Hari ditarik kembali.")),
                minta_alasan=True,
                parent=self,
            )
        )


def _kunci(row: BarisHari) -> Hashable:
    return (row.tanggal, row.jenis, row.nama)


def _isian(row: BarisHari) -> PerubahanHari:
    return PerubahanHari(row.tanggal, row.jenis, row.nama, row.status, row.sumber)
