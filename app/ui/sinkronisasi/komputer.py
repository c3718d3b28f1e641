# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""“Komputer instansi”: every PC of the agency, how far behind it is, who is let in or put out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.errors import UserError
from app.domain.format_id import angka
from app.domain.kip import Peran
from app.domain.sinkron import PerangkatRow
from app.ui.borang.dialog_alasan import DialogAlasan
from app.ui.context import UiContext
from app.ui.errors import show_error
from app.ui.i18n_teks import galat
from app.ui.sinkronisasi.baris_kepala import BarisKepala
from app.ui.sinkronisasi.dialog_izin import DialogIzin
from app.ui.sinkronisasi.dialog_nama import DialogNama
from app.ui.sinkronisasi.teks import SumberBaris, buka, tombol, waktu
from app.ui.theme import Tone, set_role
from app.ui.widgets.cards import Card
from app.ui.widgets.paged_model import Cell, Column
from app.ui.widgets.paged_table import PagedTable
from app.ui.widgets.pills import Pill


class BagianKomputer(QWidget):
    """The list; an administrator of the PC with the agency key lets in and puts out."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._dialog: DialogAlasan | None = None
        self.let_in = tombol(self.tr("Beri izin komputer lain…"), utama=True, kecil=True)
        self.rename = tombol(self.tr("Beri nama…"), kecil=True)
        self.put_out = tombol(self.tr("Cabut…"), kecil=True)
        set_role(self.put_out, "danger")
        self.table: PagedTable[PerangkatRow] = PagedTable(self._columns(), name="komputer")
        self.table.view.setAccessibleName(self.tr("Komputer instansi"))
        self._show_empty("")
        admin = context.pelaku.punya(Peran.ADMINISTRATOR)
        for button in (self.let_in, self.rename, self.put_out):
            button.setVisible(admin)
        card = Card(self.tr("Komputer instansi"))
        card.add(
            BarisKepala(
                self.tr(
                    "Sampai lima komputer instansi bekerja sendiri-sendiri dan saling menyusul"
                    " lewat flashdisk, folder bersama, atau pusat provinsi. Cabut komputer yang"
                    " hilang: catatan yang sudah sampai tetap sah, yang datang sesudahnya ditolak."
                ),
                (self.put_out, self.rename, self.let_in),
            )
        )
        card.add(self.table, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 16)
        column.addWidget(card)
        self.setFocusProxy(self.table)
        self.let_in.clicked.connect(self._ask_let_in)
        self.rename.clicked.connect(self._ask_name)
        self.put_out.clicked.connect(self._ask_put_out)
        self.table.current_changed.connect(self._on_current)
        self.reload()

    @Slot()
    def reload(self) -> None:
        """Read the list again."""
        self._context.runner.start(
            self,
            lambda _job: self._context.sinkron.perangkat(),
            done=self._on_read,
            failed=self._on_failed,
        )

    def _columns(self) -> list[Column[PerangkatRow]]:
        zona = self._context.jam.now().tzinfo

        def name(row: PerangkatRow) -> Cell:
            own = self.tr(" (komputer ini)") if row.ini else ""
            words = row.nama or self.tr("Komputer {0}").format(row.kode)
            return Cell(words + own, row.kode, strong=row.ini, muted=row.dicabut)

        def heard(row: PerangkatRow) -> Cell:
            if row.ini:
                return Cell("–", muted=True)
            if row.terakhir is None:
                return Cell(self.tr("belum pernah"), muted=True)
            return Cell(waktu(row.terakhir, zona))

        return [
            Column("nama", self.tr("Komputer"), name, width=200, stretch=True, required=True),
            Column("terakhir", self.tr("Tanda terima terakhir"), heard, width=160),
            Column("tertinggal", self.tr("Tertinggal"), self._lag, width=150),
            Column("keadaan", self.tr("Keadaan"), self._state, width=100),
        ]

    def _lag(self, row: PerangkatRow) -> Cell:
        if row.ini or row.dicabut:
            return Cell("–", muted=True)
        if not row.tertinggal:
            return Cell(pill=Pill(self.tr("sudah menyusul"), Tone.GOOD))
        text = self.tr("{0} perubahan").format(angka(row.tertinggal))
        return Cell(pill=Pill(text, Tone.WARN))

    def _state(self, row: PerangkatRow) -> Cell:
        if row.dicabut:
            return Cell(pill=Pill(self.tr("dicabut"), Tone.BAD))
        return Cell(pill=Pill(self.tr("aktif"), Tone.GOOD))

    def _on_read(self, rows: Sequence[PerangkatRow]) -> None:
        kept = self.table.current_key()
        self.table.set_source(SumberBaris(rows, lambda row: row.id))
        if kept is not None:
            self.table.select_key(kept)
        self._on_current()

    def _on_failed(self, error: BaseException) -> None:
        if not isinstance(error, UserError):
            show_error(self, error)
            return
        words = galat(error)
        self._show_empty(words.what)
        self.table.set_source(SumberBaris((), lambda row: row.id))
        self._on_current()

    def _show_empty(self, why: str) -> None:
        self.table.set_empty(
            "sync",
            why or self.tr("Baru ada komputer ini."),
            self.tr(
                "Beri izin komputer lain: komputer baru membuat permintaan.lmc, Anda mencocokkan"
                " enam kata di kedua layar, lalu membawa izin.lmc kembali."
            ),
        )

    @Slot()
    def _on_current(self) -> None:
        row = self.table.current_row()
        self.rename.setEnabled(row is not None)
        self.put_out.setEnabled(row is not None and not row.ini and not row.dicabut)

    @Slot()
    def _ask_let_in(self) -> None:
        dialog = DialogIzin(self._context, parent=self)
        dialog.finished.connect(self.reload)
        buka(dialog)

    @Slot()
    def _ask_name(self) -> None:
        row = self.table.current_row()
        if row is None:
            return
        dialog = DialogNama(row, parent=self)
        dialog.given.connect(
            lambda name: self._context.runner.start(
                self,
                lambda _job: self._context.pendaftaran.namai(row.id, nama=name),
                write=True,
                done=lambda _none: self._on_named(dialog),
                failed=dialog.refuse,
            )
        )
        buka(dialog)

    def _on_named(self, dialog: DialogNama) -> None:
        dialog.accept()
        self.reload()

    @Slot()
    def _ask_put_out(self) -> None:
        row = self.table.current_row()
        if row is None:
            return
        self._dialog = dialog = DialogAlasan(
            self.tr("Cabut {0}").format(row.nama or row.kode),
            self.tr(
                "Komputer ini tidak dapat bertukar data lagi untuk selamanya. Catatannya yang"
                " sudah sampai di sini tetap sah. Contoh alasan: hilang, dicuri, tidak dipakai."
            ),
            self.tr("Cabut"),
            parent=self,
        )
        dialog.given.connect(
            lambda reason: self._context.runner.start(
                self,
                lambda _job: self._context.pendaftaran.cabut(row.id, alasan=reason),
                write=True,
                done=lambda _none: self._on_put_out(dialog),
                failed=dialog.refuse,
            )
        )
        buka(dialog)

    def _on_put_out(self, dialog: DialogAlasan) -> None:
        dialog.accept()
        self._context.window.show_toast(
            self.tr("Komputer dicabut. Pencabutan ini ikut dengan setiap paket berikutnya.")
        )
        self.reload()
