# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The worklist: filters over a table that knows how much time is left."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QItemSelectionRange, QTimer, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QFrame, QToolButton, QWidget

from app.domain.changes import Changes
from app.domain.daftar import Kelompok, SaringPermohonan, Urutan
from app.domain.pelaku import LAYANAN
from app.domain.permohonan import PermohonanRow
from app.services.permohonan_list import PetugasRow
from app.services.tampilan import TampilanRow
from app.ui.bus import concerns
from app.ui.context import UiContext
from app.ui.icons import set_icon
from app.ui.permohonan.banyak import PitaBanyak
from app.ui.permohonan.keberadaan import KeberadaanBaris
from app.ui.permohonan.saring_bar import SaringBar
from app.ui.permohonan.sumber import SumberTabel, cari_kunci, kolom
from app.ui.theme import set_role
from app.ui.widgets.cards import Card
from app.ui.widgets.paged_model import Sort
from app.ui.widgets.paged_table import PagedTable
from app.ui.widgets.view_store import ViewStore

TABEL = ("permohonan", "perpanjangan", "ketidaklengkapan", "hari_libur", "instansi", "pengguna")
RELOAD_MS = 30


class DaftarPermohonan(Card):
    """``chosen`` names the request whose row is current."""

    chosen = Signal(object)
    """(row: PermohonanRow or None)"""
    opened = Signal()
    """Enter or double click on the current row"""
    new_asked = Signal()
    """The button of the empty list"""
    batch_asked = Signal()
    """Forty requests of one organisation, please"""

    def __init__(
        self, context: UiContext, *, store: ViewStore | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._context = context
        self._wanted: int | None = None
        self._quiet = self._settling = False
        self.shown: UUID | None = None
        """The request beside the list, kept there even when a step takes it off the list"""
        self.bar = SaringBar()
        self.custody = KeberadaanBaris(context.sinkron)
        self.table: PagedTable[PermohonanRow] = PagedTable(
            kolom(self.custody), name="permohonan", store=store, runner=context.runner
        )
        self.custody.attach(self.table)
        self.table.view.setAccessibleName(self.tr("Daftar permohonan"))
        self.many = PitaBanyak()
        self._lay_out()
        self._reloading = QTimer(self)
        self._reloading.setSingleShot(True)
        self._reloading.setInterval(RELOAD_MS)
        self._reloading.timeout.connect(self.reload)
        self.bar.changed.connect(self._on_saring)
        self.bar.save_asked.connect(self._save_view)
        self.bar.delete_asked.connect(self._delete_view)
        self.table.current_changed.connect(self._on_current)
        self.table.row_activated.connect(self._on_activated)
        self.table.model.modelReset.connect(self._on_keys)
        self.table.view.selectionModel().selectionChanged.connect(self._on_selection)
        self.table.empty.acted.connect(self._on_empty_action)
        self.table.view.horizontalHeader().sectionClicked.connect(self._on_sorted)
        context.bus.changed.connect(self._on_changes)
        self.table.set_sort(Sort(Urutan.BATAS))
        self._show_filter()
        self.refresh()

    def _lay_out(self) -> None:
        if self._context.pelaku.punya(*LAYANAN):
            self.table.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
            self.batch = self._tool("user", self.tr("Rombongan (Ctrl Shift N)"))
            self.batch.clicked.connect(self.batch_asked)
        self.add(self.bar)
        self.add(self.many)
        line = QFrame()
        set_role(line, "line")
        line.setFixedHeight(1)
        self.add(line)
        self.add(self.table, 1)
        self.add_action(self.bar.views_button)
        self._columns = self._tool("columns", self.tr("Pilih kolom"))
        self._columns.clicked.connect(self._open_columns)

    def _tool(self, picture: str, words: str) -> QToolButton:
        button = QToolButton()
        set_icon(button, picture, "muted")
        button.setToolTip(words)
        button.setAccessibleName(words)
        self.add_action(button)
        return button

    @Slot()
    def refresh(self) -> None:
        """Read years, saved views and rows again."""
        self._context.runner.start(
            self, lambda _job: self._context.kip.tahun_tersedia(), done=self._on_tahun
        )
        self._read_petugas()
        self._read_views()
        self.reload()

    @Slot()
    def reload(self) -> None:
        """Read the rows again; the current row stays current."""
        self._quiet = True
        self.table.set_source(SumberTabel(self._context.kip, self.bar.saring(), self.custody))

    def current(self) -> PermohonanRow | None:
        """Return the row the cursor is on."""
        return self.table.current_row()

    def selected_count(self) -> int:
        """Return how many rows are selected, without looking at any of them."""
        return sum(part.height() for part in self._ranges())

    def selected_keys(self, most: int) -> list[int]:
        """Return the keys of the selected rows from the top, at most ``most`` of them."""
        found: list[int] = []
        for part in sorted(self._ranges(), key=lambda part: part.top()):
            for row in range(part.top(), min(part.bottom(), part.top() + most) + 1):
                key = self.table.model.key_at(row)
                if isinstance(key, int) and len(found) < most:
                    found.append(key)
        return found

    def ids_of(self, keys: Sequence[int]) -> list[UUID]:
        """Return the ids of rows by their keys; for the read lane."""
        rows = self._context.kip.sumber(self.bar.saring()).rows(keys)
        return [rows[key].id for key in keys if key in rows]

    def go_to(self, permohonan_id: UUID, nomor: str) -> None:
        """Make a request current; filters that hide it are taken off."""
        kip = self._context.kip
        self._context.runner.start(
            self, lambda _job: cari_kunci(kip, permohonan_id, nomor), done=self._go_to_key
        )

    def saring(self) -> SaringPermohonan:
        """Return filter and order as one value."""
        return self.bar.saring()

    def _go_to_key(self, key: int | None) -> None:
        if key is None:
            return
        if not self.table.select_key(key):
            self._wanted = key
            self.reload()

    @Slot()
    def _on_keys(self) -> None:
        self._settling = True  # what becomes current now was not chosen by a person
        self._show_title()
        QTimer.singleShot(0, self, self._settle)

    def _settle(self) -> None:
        """After new keys: go to the wanted row, stay at the shown one, or begin at the first."""
        self._settling = False
        wanted = self._wanted
        if wanted is not None and not self._reach(wanted):
            return
        quiet, self._quiet, self._wanted = self._quiet, False, None
        row = self.table.current_row()
        if quiet and self.shown is not None and (row is None or row.id != self.shown):
            self.table.view.clearSelection()
            return
        if self.table.row_count() and not self.table.view.selectionModel().hasSelection():
            key = self.table.current_key()
            self.table.select_key(self.table.model.key_at(0) if key is None else key)
        self.chosen.emit(self.table.current_row())

    def _reach(self, wanted: int) -> bool:
        """Make the wanted row current; False while filters are still being taken off."""
        if self.table.select_key(wanted):
            return True
        if self.bar.saring().kelompok is Kelompok.SEMUA and not self._is_narrow():
            return True  # the register has it no more
        self.bar.set_saring(SaringPermohonan(kelompok=Kelompok.SEMUA))
        return False

    def _is_narrow(self) -> bool:
        saring = self.bar.saring()
        return bool(saring.teks or saring.tahun or saring.status or saring.kanal or saring.petugas)

    def _ranges(self) -> list[QItemSelectionRange]:
        found: Any = self.table.view.selectionModel().selection()  # can be iterated all the same
        return list(found)

    @Slot()
    def _on_selection(self) -> None:
        self.many.show_count(self.selected_count())

    @Slot(object)
    def _on_saring(self, saring: SaringPermohonan) -> None:
        self._show_filter()
        self._quiet = False
        self.table.set_source(SumberTabel(self._context.kip, saring, self.custody))
        sort = Sort(saring.urutan, saring.menurun)
        if sort != self.table.sort():
            self.table.set_sort(sort)

    @Slot()
    def _on_sorted(self) -> None:
        sort = self.table.sort()
        if sort is not None:
            self.bar.note_order(Urutan(sort.key), menurun=sort.descending)

    @Slot(object)
    def _on_current(self, key: object) -> None:
        if self._wanted is None and not self._settling:
            self.chosen.emit(None if key is None else self.table.current_row())

    @Slot(object)
    def _on_activated(self, key: object) -> None:
        if key is not None:
            self.opened.emit()

    @Slot(object)
    def _on_changes(self, changes: Changes) -> None:
        if concerns(changes, *TABEL):
            self._reloading.start()
        if concerns(changes, "permohonan", "pengguna"):
            self._read_petugas()
        if concerns(changes, "tampilan"):
            self._read_views()

    def _on_tahun(self, tahun: Sequence[int]) -> None:
        self.bar.set_tahun(tahun)

    def _read_petugas(self) -> None:
        self._context.runner.start(
            self, lambda _job: self._context.kip.daftar_petugas(), done=self._on_petugas
        )

    def _on_petugas(self, petugas: tuple[PetugasRow, ...]) -> None:
        self.bar.set_petugas(petugas)

    def _read_views(self) -> None:
        self._context.runner.start(
            self, lambda _job: self._context.setelan.daftar_tampilan(), done=self._on_views
        )

    def _on_views(self, views: tuple[TampilanRow, ...]) -> None:
        self.bar.set_views(views)

    @Slot(str)
    def _save_view(self, nama: str) -> None:
        saring = self.saring()
        self._context.runner.start(
            self,
            lambda _job: self._context.setelan.simpan_tampilan(nama, saring),
            write=True,
            done=self._on_view_saved,
        )

    @Slot(object)
    def _delete_view(self, tampilan_id: UUID) -> None:
        self._context.runner.start(
            self,
            lambda _job: self._context.setelan.hapus_tampilan(tampilan_id),
            write=True,
            done=self._context.bus.publish,
        )

    def _on_view_saved(self, changes: Changes) -> None:
        self._context.bus.publish(changes)
        self._context.window.show_toast(self.tr("Tampilan disimpan."))

    @Slot()
    def _open_columns(self) -> None:
        menu = self.table.columns_menu()
        menu.popup(self._columns.mapToGlobal(self._columns.rect().bottomLeft()))

    @Slot()
    def _on_empty_action(self) -> None:
        if self._is_narrow():
            self.bar.reset()
        else:
            self.new_asked.emit()

    def _show_title(self) -> None:
        count = f"{self.table.row_count():,}".replace(",", ".")
        self.set_title(self.tr("{0} permohonan").format(count))

    def _show_filter(self) -> None:
        """Let the empty list teach: why it is empty, and what to do."""
        if self._is_narrow():
            self.table.set_empty(
                "filter",
                self.tr("Tidak ada permohonan yang cocok."),
                self.tr("Longgarkan saringan, atau cari di seluruh register dengan Ctrl K."),
                self.tr("Hapus saringan"),
            )
            return
        words = {
            Kelompok.LEWAT: self.tr("Tidak ada permohonan yang lewat tenggat."),
            Kelompok.SEGERA: self.tr("Tidak ada yang jatuh tempo dalam tiga hari kerja."),
            Kelompok.SELESAI: self.tr("Belum ada permohonan yang selesai."),
        }
        kelompok = self.bar.saring().kelompok
        if kelompok in words:
            advice = self.tr("Pilih “Semua” untuk melihat seluruh register.")
            self.table.set_empty("check", words[kelompok], advice)
            return
        self.table.set_empty(
            "inbox",
            self.tr("Belum ada permohonan di sini."),
            self.tr(
                "Tekan Ctrl N untuk mencatat permohonan pertama. Nomor, batas 10 hari kerja, dan"
                " tanda bukti dibuat dengan sendirinya."
            ),
            self.tr("Permohonan baru"),
        )
