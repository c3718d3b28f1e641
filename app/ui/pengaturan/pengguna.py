# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The accounts and their roles; for administrators only, others read why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.domain.kip import Peran
from app.services.pengguna import PenggunaRow
from app.ui.context import UiContext
from app.ui.i18n_teks import sebutan
from app.ui.pengaturan.bagian import Bagian, BarisKepala, SumberDaftar, buka, tombol
from app.ui.pengaturan.dialog_pengguna import DialogPengguna
from app.ui.pengaturan.dialog_sandi import DialogSandi
from app.ui.theme import Tone, current
from app.ui.widgets.cards import Card
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.paged_model import Cell, Column
from app.ui.widgets.paged_table import PagedTable
from app.ui.widgets.pills import Pill


class BagianPengguna(Bagian):
    """Create, change, switch off, give a new password. Accounts are never deleted."""

    TABEL = ("pengguna", "pengguna_peran")

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.may_edit = self.pelaku.punya(Peran.ADMINISTRATOR)
        self.add_button = tombol(self.tr("Buat akun…"), utama=True)
        self.edit_button = tombol(self.tr("Ubah…"))
        self.password_button = tombol(self.tr("Sandi baru…"))
        self.table: PagedTable[PenggunaRow] = PagedTable(self._columns(), name="pengguna")
        self.table.set_lines(2)
        self.table.setAccessibleName(self.tr("Daftar akun"))
        self.refused = EmptyState(
            "lock",
            self.tr("Akun dikelola administrator."),
            self.tr(
                "Membuat akun, mengubah peran, dan mengganti sandi orang lain hanya dapat"
                " dilakukan akun dengan peran Administrator. Sandi Anda sendiri dapat diganti"
                " di bagian Keamanan."
            ),
        )
        self._lay_out()
        self.add_button.clicked.connect(self._add)
        self.edit_button.clicked.connect(self._edit)
        self.password_button.clicked.connect(self._password)
        self.table.row_activated.connect(self._edit)
        self.table.current_changed.connect(self._on_current)
        self.reload()

    def reload(self) -> None:
        if self.may_edit:
            self.context.runner.start(
                self, lambda _job: self.context.setelan.daftar_pengguna(), done=self._on_read
            )

    def _lay_out(self) -> None:
        card = Card(self.tr("Pengguna & peran"))
        if self.may_edit:
            line = BarisKepala(
                self.tr(
                    "Setiap orang memakai akunnya sendiri: jejak mencatat siapa mengubah apa."
                    " Akun orang yang pindah dinonaktifkan, tidak dihapus."
                ),
                (self.password_button, self.edit_button, self.add_button),
            )
            card.add(line)
            card.add(self.table, 1)
            self.refused.hide()
            self.setFocusProxy(self.table)
        else:
            card.add(self.refused, 1)
        card.setMinimumHeight(current().scaled(360))
        self.body.addWidget(card, 1)

    def _columns(self) -> list[Column[PenggunaRow]]:
        def name(row: PenggunaRow) -> Cell:
            own = self.tr(" (Anda)") if row.id == self.pelaku.id else ""
            return Cell(row.nama + own, row.nama_akun, strong=row.aktif, muted=not row.aktif)

        def roles(row: PenggunaRow) -> Cell:
            return Cell(", ".join(sebutan(satu) for satu in sorted(row.peran)), muted=not row.aktif)

        def state(row: PenggunaRow) -> Cell:
            if row.aktif:
                return Cell(pill=Pill(self.tr("aktif"), Tone.GOOD))
            return Cell(pill=Pill(self.tr("nonaktif"), Tone.NEUTRAL))

        return [
            Column("nama", self.tr("Nama"), name, width=220, stretch=True, required=True),
            Column("peran", self.tr("Peran"), roles, width=260, stretch=True),
            Column("aktif", self.tr("Keadaan"), state, width=110),
        ]

    def _on_read(self, rows: Sequence[PenggunaRow]) -> None:
        kept = self.table.current_key()
        self.table.set_source(SumberDaftar(rows, lambda row: row.id))
        if kept is not None:
            self.table.select_key(kept)
        self._on_current()

    @Slot()
    def _on_current(self) -> None:
        chosen = self.table.current_row() is not None
        self.edit_button.setEnabled(chosen)
        self.password_button.setEnabled(chosen)

    @Slot()
    def _add(self) -> None:
        buka(DialogPengguna(self.context, None, parent=self))

    @Slot()
    def _edit(self) -> None:
        row = self.table.current_row()
        if row is not None:
            buka(DialogPengguna(self.context, row, parent=self))

    @Slot()
    def _password(self) -> None:
        row = self.table.current_row()
        if row is not None:
            buka(DialogSandi(self.context, row, parent=self))
