# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The units of the agency that dispositions go to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.domain.kerja_isian import UnitRow
from app.domain.kip import Peran
from app.domain.pelaku import PELIHAT
from app.ui.context import UiContext
from app.ui.pengaturan.bagian import Bagian, BarisKepala, SumberDaftar, tombol
from app.ui.perkara.langkah import Isi, Isian, LembarPerkara, Ragam
from app.ui.theme import Tone
from app.ui.widgets.cards import Card
from app.ui.widgets.paged_model import Cell, Column
from app.ui.widgets.paged_table import PagedTable
from app.ui.widgets.pills import Pill


class BagianUnit(Bagian):
    """Administrators and the PPID change units; a retired one keeps its old tasks."""

    TABEL = ("unit_kerja",)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.may_edit = self.pelaku.punya(Peran.ADMINISTRATOR, Peran.PPID)
        self.add_button = tombol(self.tr("&Tambah unit…"), utama=True)
        self.edit_button = tombol(self.tr("&Ubah…"))
        self.retire_button = tombol(self.tr("&Nonaktifkan"))
        self.table: PagedTable[UnitRow] = PagedTable(self._columns(), name="unit")
        self.table.view.setAccessibleName(self.tr("Daftar unit kerja"))
        self.table.set_empty(
            "folder",
            self.tr("Belum ada unit kerja."),
            self.tr("Disposisi dikirim ke unit; kontaknya dipakai saat menagih jawaban."),
            self.tr("Tambah unit") if self.may_edit else "",
        )
        card = Card(self.tr("Unit kerja"))
        buttons = [self.retire_button, self.edit_button, self.add_button]
        words = self.tr("Bidang atau bagian yang menguasai informasi dan menerima disposisi.")
        card.add(BarisKepala(words, buttons if self.may_edit else []))
        card.add(self.table, 1)
        self.body.addWidget(card, 1)
        self.add_button.clicked.connect(self._add)
        self.edit_button.clicked.connect(self._edit)
        self.retire_button.clicked.connect(self._retire)
        self.table.empty.acted.connect(self._add)
        self.table.row_activated.connect(self._edit)
        self.table.current_changed.connect(self._on_current)
        self.reload()

    def reload(self) -> None:
        kerja = self.context.kerja
        if self.pelaku.punya(*PELIHAT):
            self.context.runner.start(
                self, lambda _job: kerja.daftar_unit(semua=True), done=self._on_read
            )

    def _columns(self) -> list[Column[UnitRow]]:
        return [
            Column(
                "nama",
                self.tr("Unit"),
                lambda row: Cell(row.nama, row.singkatan, muted=not row.aktif),
                stretch=True,
                required=True,
            ),
            Column("kepala", self.tr("Kepala"), lambda row: Cell(row.kepala), width=180),
            Column("kontak", self.tr("Kontak"), lambda row: Cell(row.kontak), width=160),
            Column("aktif", self.tr("Keadaan"), self._state, width=110),
        ]

    def _state(self, row: UnitRow) -> Cell:
        if row.aktif:
            return Cell(pill=Pill(self.tr("aktif"), Tone.GOOD))
        return Cell(pill=Pill(self.tr("tidak aktif"), Tone.NEUTRAL))

    def _on_read(self, rows: Sequence[UnitRow]) -> None:
        self.table.set_source(SumberDaftar(rows, lambda row: row.id))
        if rows and self.table.current_row() is None:
            self.table.select_key(rows[0].id)
        self._on_current()

    @Slot()
    def _on_current(self) -> None:
        row = self.table.current_row()
        self.edit_button.setEnabled(row is not None)
        self.retire_button.setEnabled(row is not None and row.aktif)

    @Slot()
    def _add(self) -> None:
        if self.may_edit:
            self._form(None)

    @Slot()
    def _edit(self) -> None:
        row = self.table.current_row()
        if row is not None and self.may_edit:
            self._form(row)

    def _form(self, row: UnitRow | None) -> None:
        def send(isi: Isi) -> Changes:
            made = UnitRow(None if row is None else row.id, **isi)
            return self.context.kerja.simpan_unit(made)[1]

        def field(key: str, text: str, *, wajib: bool = False, bantuan: str = "") -> Isian:
            awal = "" if row is None else getattr(row, key)
            return Isian(key, text, Ragam.BARIS, wajib=wajib, awal=awal, bantuan=bantuan)

        fields = [
            field("nama", self.tr("&Nama unit"), wajib=True),
            field("singkatan", self.tr("&Singkatan")),
            field("kepala", self.tr("&Kepala"), bantuan=self.tr("Jabatannya, bukan namanya.")),
            field("kontak", self.tr("K&ontak"), bantuan=self.tr("Telepon, WhatsApp, atau e-mail.")),
        ]
        if row is not None:
            aktif = self.tr("&Aktif, dapat menerima disposisi")
            fields.append(Isian("aktif", aktif, Ragam.CENTANG, awal=row.aktif))
        title = self.tr("Tambah unit") if row is None else self.tr("Ubah unit")
        LembarPerkara(
            self.context,
            title,
            fields,
            send,
            save_text=self.tr("&Simpan unit"),
            parent=self.window(),
        ).open()

    @Slot()
    def _retire(self) -> None:
        row = self.table.current_row()
        if row is None or row.id is None:
            return
        unit_id, kerja = row.id, self.context.kerja
        self.context.runner.start(
            self,
            lambda _job: kerja.pensiunkan_unit(unit_id),
            write=True,
            done=self.context.bus.publish,
        )
