# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The page: worklist on the left, case on the right, dialogs over both."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSplitter, QWidget

from app.domain.changes import Changes
from app.domain.daftar import SaringPermohonan
from app.domain.pelaku import LAYANAN
from app.domain.permohonan import PermohonanRow
from app.services.draf import DrafRow
from app.sync.custody import Whereabouts
from app.ui.bus import concerns
from app.ui.context import UiContext
from app.ui.kerja.bacaan import TABEL_KERJA, baca_kerja
from app.ui.permohonan.daftar import RELOAD_MS, TABEL, DaftarPermohonan
from app.ui.permohonan.kasus import Kasus, KasusView
from app.ui.permohonan.pembuka import KUNCI_HITUNGAN, Pembuka
from app.ui.theme import current
from app.ui.widgets.view_store import ViewStore

TABEL_KASUS = TABEL_KERJA | {*TABEL, "berkas", "surat_kasus", "riwayat_kasus", "pejabat"}
SAMARKAN_LAGI_MS = 5 * 60 * 1000
"""Personal data that was opened is masked again after five minutes"""
LEBAR_DUA, TINGGI_DUA = 1000, 600
"""Size of the page (pixels at normal text) under which list and case do not fit side by side"""
TEPI_LEBAR, TEPI_SEMPIT = (20, 16, 20, 16), (12, 10, 12, 10)


class HalamanPermohonan(QWidget):
    """Opens a record by its id (``open_target``); Ctrl+F filters, Enter goes to the next step."""

    def __init__(
        self, context: UiContext, *, store: ViewStore | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._shown: UUID | None = None
        self._serial = 0
        self.list = DaftarPermohonan(context, store=store)
        self.case = KasusView(context)
        self.opener = Pembuka(context, self)
        self._narrow = self._alone = False
        self._sizes = [520, 590]
        self._split = split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(16)
        split.addWidget(self.list)
        split.addWidget(self.case)
        split.setStretchFactor(0, 45)
        split.setStretchFactor(1, 55)
        split.setSizes(self._sizes)
        row = QHBoxLayout(self)
        row.setContentsMargins(*TEPI_LEBAR)
        row.addWidget(split)
        self.setFocusProxy(self.list.table)
        self._remask = QTimer(self)
        self._remask.setSingleShot(True)
        self._remask.setInterval(SAMARKAN_LAGI_MS)
        self._remask.timeout.connect(self.reload_case)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(RELOAD_MS)
        self._again.timeout.connect(self.reload_case)
        self._connect()
        self._add_actions()
        context.window.set_title("permohonan", self.tr("Permohonan informasi"))

    @property
    def narrow(self) -> bool:
        """True while there is room for the list or the case, but not for both."""
        return self._narrow

    def page_shown(self) -> None:
        """Put the cursor into the list, or into the case that stands alone."""
        self._read_custody()
        if self._narrow and self._alone:
            self.case.focus_step()
        else:
            self.list.table.setFocus()

    def escape(self) -> bool:
        """Leave the case that stands alone for the list; False if none does."""
        if not (self._narrow and self._alone):
            return False
        self.show_list()
        return True

    def back(self) -> bool:
        """Do as :meth:`escape` does, before the shell goes back to another page."""
        return self.escape()

    @Slot()
    def show_list(self) -> None:
        """Put the cursor into the list; while narrow it takes the place of the case."""
        self._show_panes(alone=False)
        self.list.table.setFocus()
        self.list.table.view.scrollTo(self.list.table.view.currentIndex())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        scaled, size = current().scaled, event.size()
        narrow = size.width() < scaled(LEBAR_DUA) or size.height() < scaled(TINGGI_DUA)
        if narrow != self._narrow:
            self._set_narrow(narrow=narrow)

    @Slot()
    def _keep_sizes(self) -> None:
        self._sizes = self._split.sizes()

    def open_target(self, target: object) -> None:
        """Show a request by its id, a filter, or the form of an unfinished draft."""
        if isinstance(target, UUID):
            self._read(target, then_select=True)
        elif isinstance(target, SaringPermohonan):
            self.list.bar.set_saring(target)
            self.show_list()
        elif isinstance(target, DrafRow):
            self.opener.new_request(target)

    def new_request(self) -> None:
        """Open the intake form."""
        self.opener.new_request()

    def select_new(self, permohonan_id: UUID) -> None:
        """Show a request that was just registered."""
        self._read(permohonan_id, then_select=True)

    @Slot()
    def reload_case(self) -> None:
        """Read the case again, masked."""
        if self._shown is not None:
            self._read(self._shown)

    def unmask(self, keperluan: str) -> None:
        """Show the case with its personal data for the written purpose; it goes to the trail."""
        if self._shown is not None:
            self._read(self._shown, keperluan=keperluan)
            self._remask.start()

    def _connect(self) -> None:
        self._split.splitterMoved.connect(self._keep_sizes)
        self.list.chosen.connect(self._on_chosen)
        self.list.opened.connect(self._on_opened)
        self.list.new_asked.connect(self.new_request)
        self.list.many.act_asked.connect(self.opener.many_step)
        self.list.batch_asked.connect(self.opener.new_batch)
        self.list.table.set_row_menu(self.opener.row_menu)
        self.case.back_asked.connect(self.show_list)
        self.case.step_asked.connect(self._on_step)
        self.case.card_asked.connect(self.opener.counting_card)
        self.case.deadline_clicked.connect(self.opener.nearest_card)
        self.case.unmask_asked.connect(self.opener.ask_unmask)
        self._context.bus.changed.connect(self._on_changes)

    def _add_actions(self) -> None:
        add = self._context.window.actions_registry.add
        group = self.tr("Permohonan")
        text = self.tr("Saring daftar")
        add(
            "permohonan_saring",
            text,
            self._filter,
            shortcut="Ctrl+F",
            group=group,
            host=self,
        )
        text = self.tr("Langkah berikutnya yang dianjurkan")
        add(
            "permohonan_langkah",
            text,
            self._advised,
            shortcut="Ctrl+Return",
            group=group,
            host=self,
        )
        text = self.tr("Cetak tanda bukti")
        add(
            "permohonan_bukti", text, self.opener.receipt, shortcut="Ctrl+P", group=group, host=self
        )
        text = self.tr("Kartu hitung tenggat terdekat")
        card = self.opener.nearest_card
        add("permohonan_kartu", text, card, shortcut="Ctrl+T", group=group, host=self)
        text = self.tr("Hitungan tanggal di sel terpilih")
        card = self.opener.cell_card
        add("permohonan_hitungan", text, card, shortcut=KUNCI_HITUNGAN, group=group, host=self)
        text = self.tr("Muat ulang daftar")
        add("permohonan_muat", text, self.list.refresh, shortcut="F5", group=group, host=self)
        if self._context.pelaku.punya(*LAYANAN):
            text, batch = self.tr("Rombongan permohonan"), self.opener.new_batch
            add(
                "permohonan_rombongan", text, batch, shortcut="Ctrl+Shift+N", group=group, host=self
            )
        note = self._context.window.actions_registry.note
        note(group, "Enter", self.tr("Ke langkah berikutnya dari baris terpilih"))

    @Slot(object)
    def _on_chosen(self, row: PermohonanRow | None) -> None:
        if row is None:
            if not self.list.table.row_count():
                self._shown = self.list.shown = None
                self.case.show_kasus(None)
                self._show_panes(alone=False)
        elif row.id != self._shown:
            self._read(row.id)

    @Slot()
    def _on_opened(self) -> None:
        if not self._narrow:
            if self.case.primary_key():
                self.case.focus_step()
            return
        row = self.list.current()
        if row is None or row.id == self.case.current_id() == self._shown:
            self._show_alone()
        else:
            self._read(row.id, then_open=True)

    @Slot()
    def _filter(self) -> None:
        self._show_panes(alone=False)
        self.list.bar.focus_text()

    def _set_narrow(self, *, narrow: bool) -> None:
        focused = QApplication.focusWidget()
        in_case = focused is not None and self.case.isAncestorOf(focused)
        self._narrow = narrow
        layout = self.layout()
        assert layout is not None
        layout.setContentsMargins(*(TEPI_SEMPIT if narrow else TEPI_LEBAR))
        self._show_panes(alone=in_case)
        self.case.set_narrow(narrow=narrow)
        if not narrow:
            layout.activate()
            self._split.setSizes(self._sizes)

    def _show_panes(self, *, alone: bool) -> None:
        """Show list and case; while narrow only one of them, the case if ``alone``."""
        self._alone = alone and self.case.kasus() is not None
        show_case, show_list = not self._narrow or self._alone, not (self._narrow and self._alone)
        # First the pane that comes, so that the focus never leaves the page.
        for pane, shown in sorted(
            ((self.list, show_list), (self.case, show_case)), key=lambda p: not p[1]
        ):
            pane.setVisible(shown)
        self.setFocusProxy(self.list.table if show_list else self.case.arrangement.back)

    def _show_alone(self) -> None:
        self._show_panes(alone=True)
        if self._alone:
            self.case.focus_step()

    @Slot()
    def _advised(self) -> None:
        key = self.case.primary_key()
        if key:
            self._on_step(key)

    @Slot(str)
    def _on_step(self, key: str) -> None:
        if key == "samarkan":
            self.reload_case()
        else:
            self.opener.step(key)

    @Slot(object)
    def _on_changes(self, changes: Changes) -> None:
        if self._shown is not None and concerns(changes, *TABEL_KASUS):
            self._again.start()

    def _read(
        self,
        permohonan_id: UUID,
        *,
        keperluan: str = "",
        then_select: bool = False,
        then_open: bool = False,
    ) -> None:
        self._shown = self.list.shown = permohonan_id
        self._serial += 1
        self._remask.stop()
        context = self._context
        kip, berkas, sinkron = context.kip, context.berkas, context.sinkron

        def work(_job: object) -> Kasus:
            detail = kip.detail(permohonan_id, buka_samaran=keperluan)
            custody = sinkron.keberadaan([permohonan_id])[permohonan_id]
            letters, work_around = (
                berkas.surat_tersedia(permohonan_id),
                baca_kerja(context, permohonan_id),
            )
            return Kasus(detail, letters, custody, work_around)

        context.runner.start(
            self,
            work,
            write=bool(keperluan),
            done=partial(self._on_read, self._serial, then_select, then_select or then_open),
        )

    def _read_custody(self) -> None:
        """Receipts come without any change of a record: ask where the records are."""
        self.list.custody.refresh()
        shown, sinkron = self.case.current_id(), self._context.sinkron
        if shown is None:
            return

        def show(found: Mapping[UUID, Whereabouts]) -> None:
            if self.case.current_id() == shown:
                self.case.show_custody(found[shown])

        self._context.runner.start(self, lambda _job: sinkron.keberadaan([shown]), done=show)

    def _on_read(self, serial: int, then_select: bool, then_open: bool, kasus: Kasus) -> None:
        if serial != self._serial:
            return  # another row was chosen meanwhile
        self.case.show_kasus(kasus)
        if self._narrow and then_open:
            self._show_alone()
        if then_select:
            row = kasus.detail.row
            self.list.go_to(row.id, row.nomor)
