# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The hearing calendar: one month of all hearings and of the dates counted back from them."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.changes import Changes
from app.domain.jobs import JobControl
from app.domain.pelaku import LAYANAN
from app.domain.sengketa_isian import ButirKalender
from app.ui.borang.sumber import SumberDaftar
from app.ui.bus import concerns
from app.ui.context import UiContext
from app.ui.i18n_teks import kalimat, teks_dasar
from app.ui.icons import set_icon
from app.ui.permohonan.dialog_pdf import DialogPdf
from app.ui.permohonan.teks import hari_pendek, tanggal_ringkas
from app.ui.sengketa.bulan import KisiBulan, hari_kisi
from app.ui.theme import Tone, current
from app.ui.widgets.cards import Card
from app.ui.widgets.paged_model import Cell, Column
from app.ui.widgets.paged_table import PagedTable
from app.ui.widgets.pills import Pill

t = QCoreApplication.translate
KUNCI = "kalender_sidang"
TABEL = ("sengketa", "sidang", "hari_libur", "instansi")
SEMPIT = 760
"""Width (pixels at normal text) under which the month is shown as a list"""
RELOAD_MS = 30


class HalamanKalender(QWidget):
    """Enter or click on an entry opens its dispute; F5 reads again, Ctrl+P prints."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._month = context.jam.today().replace(day=1)
        self._rows: tuple[ButirKalender, ...] = ()
        self._serial, self._as_list = 0, False
        self.grid = KisiBulan(context.jam.today)
        self.grid.chosen.connect(self._go)
        self.table: PagedTable[tuple[int, ButirKalender]] = PagedTable(_kolom(), name="kalender")
        self.table.view.setAccessibleName(t("Sengketa", "Sidang dan tenggat bulan ini"))
        self.table.set_empty("calendar", t("Sengketa", "Tidak ada sidang atau tenggat bulan ini."))
        self.table.row_activated.connect(self._on_row)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.grid)
        self._stack.addWidget(self.table)
        self.card = Card()
        self.card.add(self._stack, 1)
        self._make_tools()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.addWidget(self.card)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(RELOAD_MS)
        self._again.timeout.connect(self.reload)
        context.bus.changed.connect(self._on_changes)
        self.setFocusProxy(self.buttons["lalu"])
        self._add_actions()
        self.reload()

    @property
    def rows(self) -> tuple[ButirKalender, ...]:
        """The entries of the month that is shown."""
        return tuple(row for row in self._rows if _sama_bulan(row.tanggal, self._month))

    def show_month(self, month: date) -> None:
        """Show the month a day lies in."""
        self._month = month.replace(day=1)
        self.reload()

    @Slot()
    def reload(self) -> None:
        """Read the weeks of the month again."""
        self._serial += 1
        serial, days, fasad = self._serial, hari_kisi(self._month), self._context.sengketa

        def done(rows: tuple[ButirKalender, ...]) -> None:
            if serial == self._serial:
                self._show(rows)

        self._context.runner.start(self, lambda _job: fasad.kalender(days[0], days[-1]), done=done)

    def text(self) -> str:
        """Return the month as lines for the clipboard."""
        lines = [self._title()]
        for row in self.rows:
            parts = (hari_pendek(row.tanggal), row.pukul.replace(":", "."), _apa(row), row.nomor)
            lines.append("\t".join((*parts, row.tempat)))
        return "\n".join(lines)

    @Slot()
    def copy(self) -> None:
        """Put the month on the clipboard."""
        QApplication.clipboard().setText(self.text())
        self._context.window.show_toast(t("Sengketa", "Jadwal bulan ini disalin."))

    @Slot()
    def print_month(self) -> None:
        """Open the month as a list ready to print."""
        rows, setelan, title = self.rows, self._context.setelan, self._title()
        today = self._context.jam.today()

        def work(_job: JobControl) -> bytes:
            from app.exports.daftar_kerja import DaftarCetak, render_daftar

            instansi = setelan.instansi()
            return render_daftar(
                DaftarCetak(
                    kop=instansi.kop,
                    kertas=instansi.kertas,
                    tanggal=today,
                    judul=("KALENDER SIDANG SENGKETA INFORMASI", title.upper()),
                    keterangan=(),
                    kolom=("Hari", "Pukul", "Acara atau tenggat", "Sengketa", "Tempat atau dasar"),
                    lebar=(22, 9, 32, 22, 34),
                    baris=tuple(_baris(row) for row in rows),
                )
            )

        def show(data: bytes) -> None:
            name = f"kalender-sidang-{self._month:%Y-%m}.pdf"
            heading = t("Sengketa", "Kalender sidang")
            DialogPdf(self._context, heading, data, name, parent=self).open()

        self._context.runner.start(self, work, done=show)

    @Slot()
    def save_ics(self) -> None:
        """Save the hearings of all disputes for another calendar."""
        title = t("Sengketa", "Simpan jadwal sidang")
        name, _kind = QFileDialog.getSaveFileName(self, title, "jadwal-sidang.ics", "*.ics")
        if not name:
            return
        path, fasad = Path(name), self._context.sengketa

        def done(count: int) -> None:
            words = t("Sengketa", "{0} sidang disimpan: {1}")
            self._context.window.show_toast(words.format(count, path.name))

        self._context.runner.start(self, lambda _job: fasad.ekspor_ics(path), write=True, done=done)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choose_view()

    def _add_actions(self) -> None:
        add = self._context.window.actions_registry.add
        for key, text, slot, keys in (
            ("muat", t("Sengketa", "Muat ulang kalender"), self.reload, "F5"),
            ("cetak", t("Sengketa", "Cetak kalender sidang"), self.print_month, "Ctrl+P"),
        ):
            group = t("Sengketa", "Kalender sidang")
            add(f"{KUNCI}_{key}", text, slot, shortcut=keys, group=group, host=self)

    def _choose_view(self) -> None:
        narrow = self.width() < current().scaled(SEMPIT)
        self._stack.setCurrentIndex(1 if narrow or self._as_list else 0)
        self.view_button.setVisible(not narrow)

    def _make_tools(self) -> None:
        self.buttons: dict[str, QToolButton] = {}
        for key, icon, text, slot in (
            ("lalu", "chevron-left", t("Sengketa", "Bulan lalu"), lambda: self._step(-1)),
            ("depan", "chevron-right", t("Sengketa", "Bulan depan"), lambda: self._step(1)),
        ):
            self._tool(key, icon, text).clicked.connect(slot)
        today = QPushButton(t("Sengketa", "Bulan ini"))
        today.clicked.connect(lambda: self.show_month(self._context.jam.today()))
        self.card.add_action(today)
        self.view_button = QPushButton(t("Sengketa", "Daftar"))
        self.view_button.setCheckable(True)
        self.view_button.toggled.connect(self._on_view)
        self.card.add_action(self.view_button)
        self._tool("salin", "copy", t("Sengketa", "Salin jadwal")).clicked.connect(self.copy)
        self._tool("cetak", "printer", t("Sengketa", "Cetak…")).clicked.connect(self.print_month)
        if self._context.pelaku.punya(*LAYANAN):
            text = t("Sengketa", "Simpan semua sidang (.ics)…")
            self._tool("ics", "save", text).clicked.connect(self.save_ics)

    def _tool(self, key: str, icon: str, text: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(f"kalender_{key}")
        set_icon(button, icon, "muted")
        button.setToolTip(text)
        button.setAccessibleName(text)
        self.card.add_action(button)
        self.buttons[key] = button
        return button

    def _step(self, months: int) -> None:
        count = self._month.year * 12 + self._month.month - 1 + months
        self.show_month(date(count // 12, count % 12 + 1, 1))

    @Slot(bool)
    def _on_view(self, checked: bool) -> None:
        self._as_list = checked
        self._choose_view()

    def _show(self, rows: tuple[ButirKalender, ...]) -> None:
        self._rows = rows
        self.card.set_title(self._title(), str(len(self.rows)))
        self.grid.show_month(self._month, rows)
        self.table.set_source(SumberDaftar(list(enumerate(self.rows)), key=lambda one: one[0]))

    def _title(self) -> str:
        day = QDate(self._month.year, self._month.month, 1)
        return QLocale().toString(day, "MMMM yyyy")

    @Slot(object)
    def _on_row(self, _key: object) -> None:
        row = self.table.current_row()
        if row is not None:
            self._go(row[1].sengketa_id)

    @Slot(object)
    def _go(self, sengketa_id: UUID) -> None:
        self._context.window.go("sengketa", sengketa_id)

    @Slot(object)
    def _on_changes(self, changes: Changes) -> None:
        if concerns(changes, *TABEL):
            self._again.start()


def _sama_bulan(day: date, month: date) -> bool:
    return (day.year, day.month) == (month.year, month.month)


def _apa(row: ButirKalender) -> str:
    return kalimat(row.judul)


def _baris(row: ButirKalender) -> tuple[str, ...]:
    """A line on paper: always Indonesian."""
    names = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
    day = f"{names[row.tanggal.weekday()]}, {row.tanggal:%d-%m-%Y}"
    return (day, row.pukul.replace(":", "."), row.judul, row.nomor, row.tempat or row.dasar)


def _kolom() -> list[Column[tuple[int, ButirKalender]]]:
    return [
        Column(
            "hari",
            t("Sengketa", "Hari"),
            lambda one: Cell(tanggal_ringkas(one[1].tanggal), _pukul(one[1])),
            width=116,
            required=True,
        ),
        Column(
            "apa",
            t("Sengketa", "Sidang atau tenggat"),
            lambda one: Cell(_apa(one[1]), one[1].tempat or teks_dasar(one[1].dasar)),
            stretch=True,
            required=True,
        ),
        Column("jenis", t("Sengketa", "Jenis"), _jenis, width=92),
        Column("nomor", t("Sengketa", "Sengketa"), _nomor, width=104),
    ]


def _pukul(row: ButirKalender) -> str:
    """The time, or the name of the day where none is known."""
    clock = row.pukul.replace(":", ".")
    day = QLocale().dayName(row.tanggal.isoweekday())
    return f"{day}, {clock}" if clock else day


def _nomor(one: tuple[int, ButirKalender]) -> Cell:
    depan, garis, sisa = one[1].nomor.partition("/")
    return Cell(depan, sisa) if garis else Cell(one[1].nomor)


def _jenis(one: tuple[int, ButirKalender]) -> Cell:
    if one[1].jenis == "sidang":
        return Cell(pill=Pill(t("Sengketa", "sidang"), Tone.INFO))
    ours = Tone.WARN if one[1].kami else Tone.NEUTRAL
    return Cell(pill=Pill(t("Sengketa", "tenggat"), ours))
