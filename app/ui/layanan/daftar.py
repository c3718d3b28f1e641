# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The list outside the register: what is no request, help between bodies, the guest book."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer, Slot
from PySide6.QtWidgets import QFileDialog, QFrame, QMenu, QVBoxLayout, QWidget

from app.domain.changes import Changes
from app.domain.jobs import JobControl
from app.domain.layanan import JenisLayanan, StatusLayanan
from app.domain.layanan_isian import LayananRow, SaringLayanan
from app.domain.pelaku import LAYANAN
from app.ui.bus import concerns
from app.ui.context import UiContext
from app.ui.i18n_teks import sebutan
from app.ui.layanan.lembar import lembar_catat, lembar_selesai
from app.ui.pengaturan.bagian import BarisKepala, SumberDaftar, tombol
from app.ui.permohonan.dialog_alasan import DialogAlasan
from app.ui.permohonan.dialog_pdf import DialogPdf
from app.ui.permohonan.teks import ringkas, tanggal_ringkas
from app.ui.theme import Tone, set_role
from app.ui.widgets.cards import Card
from app.ui.widgets.filter_bar import TEXT_KEY, Choice, FilterBar, Switch
from app.ui.widgets.paged_model import Cell, Column
from app.ui.widgets.paged_table import PagedTable
from app.ui.widgets.pills import Pill
from app.ui.widgets.view_store import ViewStore

RELOAD_MS = 30
TONE = {
    StatusLayanan.DITERIMA: Tone.INFO,
    StatusLayanan.DIPROSES: Tone.WARN,
    StatusLayanan.SELESAI: Tone.NEUTRAL,
}


class DaftarLayanan(Card):
    """Enter changes an entry; everything else has a button."""

    def __init__(
        self, context: UiContext, *, store: ViewStore | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._context = context
        self._may = context.pelaku.punya(*LAYANAN)
        self._serial = 0
        self.bar = self._make_bar(store)
        self.table: PagedTable[LayananRow] = PagedTable(_kolom(), name="layanan", store=store)
        self.table.view.setAccessibleName(self.tr("Layanan di luar register"))
        self.table.set_empty(
            "inbox",
            self.tr("Belum ada catatan."),
            self.tr(
                "Catat tamu, permintaan antarbadan publik, dan yang bukan permohonan informasi di"
                " sini, agar register tetap bersih."
            ),
        )
        self._make_buttons()
        line = QFrame()
        set_role(line, "line")
        line.setFixedHeight(1)
        self.add(line)
        self.add(self.table, 1)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(RELOAD_MS)
        self._again.timeout.connect(self.reload)
        self.bar.changed.connect(self.reload)
        self.table.row_activated.connect(self._change)
        self.table.current_changed.connect(self._on_current)
        context.bus.changed.connect(self._on_changes)
        self.reload()

    def saring(self) -> SaringLayanan:
        """Return the filter in force."""
        values = self.bar.values()
        jenis, tahun = values.get("jenis", ""), values.get("tahun", "")
        return SaringLayanan(
            jenis=(JenisLayanan(jenis),) if jenis else (),
            tahun=int(tahun) if tahun else None,
            teks=values.get(TEXT_KEY, ""),
            terbuka=bool(values.get("terbuka")),
        )

    @Slot()
    def reload(self) -> None:
        """Read the rows again."""
        self._serial += 1
        serial, saring, layanan = self._serial, self.saring(), self._context.layanan

        def done(rows: Sequence[LayananRow]) -> None:
            if serial == self._serial:
                self._show(rows)

        self._context.runner.start(self, lambda _job: layanan.daftar(saring), done=done)

    def record(self, jenis: JenisLayanan) -> None:
        """Open the form of a new entry."""
        lembar_catat(self._context, jenis, parent=self.window()).open()

    def _make_bar(self, store: ViewStore | None) -> FilterBar:
        year = self._context.jam.today().year
        kinds = [("", self.tr("semua")), *((j.value, sebutan(j)) for j in JenisLayanan)]
        years = [("", self.tr("semua")), *((str(y), str(y)) for y in range(year, year - 5, -1))]
        return FilterBar(
            [
                Choice("jenis", self.tr("Jenis"), kinds),
                Choice("tahun", self.tr("Tahun"), years),
                Switch("terbuka", self.tr("Belum selesai")),
            ],
            name="layanan",
            store=store,
        )

    def _make_buttons(self) -> None:
        self.add_button = tombol(self.tr("&Catat"), utama=True)
        menu = QMenu(self.add_button)
        for jenis in (
            JenisLayanan.TAMU,
            JenisLayanan.BANTUAN_KEDINASAN,
            JenisLayanan.BUKAN_PERMOHONAN,
            JenisLayanan.DIALIHKAN,
        ):
            menu.addAction(f"{sebutan(jenis)}…", partial(self.record, jenis))
        self.add_button.setMenu(menu)
        self.done_button = tombol(self.tr("&Selesaikan…"))
        self.edit_button = tombol(self.tr("&Ubah…"))
        self.remove_button = tombol(self.tr("&Hapus…"))
        self.print_button = tombol(self.tr("C&etak…"))
        self.export_button = tombol(self.tr("Ekspor &XLSX…"))
        for button, slot in (
            (self.done_button, self._finish),
            (self.edit_button, self._change),
            (self.remove_button, self._remove),
            (self.print_button, self._print),
            (self.export_button, self._export),
        ):
            button.clicked.connect(slot)
        acts = [self.done_button, self.edit_button, self.remove_button]
        lists = [self.print_button, self.export_button]
        shown = [*lists, *acts, self.add_button] if self._may else []
        head = BarisKepala(self.tr("Tidak mendapat nomor register dan tidak masuk laporan."), shown)
        self.add(head)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(14, 0, 14, 10)
        column.addWidget(self.bar)
        self.add(holder)

    def _show(self, rows: Sequence[LayananRow]) -> None:
        self.table.set_source(SumberDaftar(rows, lambda row: row.id))
        self.set_title(self.tr("Layanan di luar register"), str(len(rows)))
        if rows and self.table.current_row() is None:
            self.table.select_key(rows[0].id)
        self._on_current()

    @Slot()
    def _on_current(self) -> None:
        row = self.table.current_row()
        for button in (self.edit_button, self.remove_button):
            button.setEnabled(row is not None)
        self.done_button.setEnabled(row is not None and row.status is not StatusLayanan.SELESAI)

    @Slot()
    def _change(self) -> None:
        row = self.table.current_row()
        if row is not None and self._may:
            lembar_catat(self._context, row.jenis, row, self.window()).open()

    @Slot()
    def _finish(self) -> None:
        row = self.table.current_row()
        if row is not None:
            lembar_selesai(self._context, row, self.window()).open()

    @Slot()
    def _remove(self) -> None:
        row = self.table.current_row()
        if row is None:
            return
        rid, layanan, context = row.id, self._context.layanan, self._context

        def remove(alasan: str) -> None:
            context.runner.start(
                self,
                lambda _job: layanan.hapus(rid, alasan),
                write=True,
                done=context.bus.publish,
            )

        DialogAlasan(
            context,
            self.tr("Hapus catatan {0}").format(row.nomor),
            self.tr("&Alasan"),
            choices=(self.tr("salah catat"), self.tr("tercatat dua kali")),
            save_text=self.tr("&Hapus"),
            answered=remove,
            parent=self.window(),
        ).open()

    @Slot()
    def _print(self) -> None:
        layanan, saring = self._context.layanan, self.saring()

        def work(job: JobControl) -> bytes:
            with tempfile.TemporaryDirectory(prefix="lumbung-") as folder:
                path = Path(folder, "layanan.pdf")
                layanan.ekspor(path, saring, "pdf", job)
                return path.read_bytes()

        def show(data: bytes) -> None:
            title = self.tr("Daftar layanan")
            DialogPdf(self._context, title, data, "layanan.pdf", parent=self.window()).open()

        self._context.runner.start(self, work, write=True, done=show)

    @Slot()
    def _export(self) -> None:
        title = self.tr("Ekspor daftar layanan")
        name, _kind = QFileDialog.getSaveFileName(self, title, "layanan.xlsx", "XLSX (*.xlsx)")
        if not name:
            return
        layanan, saring, path = self._context.layanan, self.saring(), Path(name)

        def done(count: int) -> None:
            text = self.tr("{0} baris ditulis ke {1}.").format(count, path.name)
            self._context.window.show_toast(text)

        self._context.runner.start(
            self, lambda job: layanan.ekspor(path, saring, "xlsx", job), write=True, done=done
        )

    @Slot(object)
    def _on_changes(self, changes: Changes) -> None:
        if concerns(changes, "layanan_lain"):
            self._again.start()


def _kolom() -> list[Column[LayananRow]]:
    t = QCoreApplication.translate
    return [
        Column(
            "nomor",
            t("Layanan", "Nomor"),
            lambda row: Cell(row.nomor, sebutan(row.jenis)),
            width=200,
            required=True,
        ),
        Column(
            "tanggal",
            t("Layanan", "Tanggal"),
            lambda row: Cell(tanggal_ringkas(row.tanggal), row.pukul),
            width=110,
        ),
        Column("nama", t("Layanan", "Nama"), lambda row: Cell(row.nama, row.asal), width=190),
        Column(
            "uraian",
            t("Layanan", "Keperluan"),
            lambda row: Cell(ringkas(row.uraian, 140), ringkas(row.tindak_lanjut, 140)),
            stretch=True,
            required=True,
        ),
        Column("tujuan", t("Layanan", "Tujuan"), lambda row: Cell(row.tujuan), width=150),
        Column(
            "status",
            t("Layanan", "Status"),
            lambda row: Cell(pill=Pill(sebutan(row.status), TONE[row.status])),
            width=110,
        ),
    ]
