# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The page “Impor & ekspor”: five cards, and the import wizard in their place while it runs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.domain.changes import Changes
from app.domain.kip import Peran
from app.domain.pelaku import LAYANAN
from app.services.impor import PELIHAT_IMPOR, HasilImpor
from app.services.jejak import PEMERIKSA
from app.ui.bus import concerns
from app.ui.context import UiContext
from app.ui.data.alur_impor import AlurImpor
from app.ui.data.impor_perkara import DialogImporPerkara, jenis_impor
from app.ui.data.kartu_cadangan import KartuCadangan
from app.ui.data.kartu_ekspor import KartuEkspor
from app.ui.data.kartu_formulir import KartuFormulir
from app.ui.data.kartu_impor import KartuImpor
from app.ui.data.kartu_jejak import KartuJejak
from app.ui.theme import current, set_role
from app.ui.widgets.scroll import VerticalScroll
from app.ui.widgets.view_store import ViewStore

SEMPIT = 1000
"""Width (pixels) under which the cards stand in one column"""


class HalamanData(QWidget):
    """``open_target`` takes ``impor``, ``ekspor``, ``cadangan``, ``jejak``, ``formulir``."""

    def __init__(
        self,
        context: UiContext,
        *,
        store: ViewStore | None = None,  # noqa: ARG002 - same shape as every page
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._narrow: bool | None = None
        self.imports = KartuImpor(context)
        self.export = KartuEkspor(context)
        self.backup = KartuCadangan(context)
        self.trail = KartuJejak(context)
        self.forms = KartuFormulir(context)
        self.wizard = AlurImpor(context)
        self._lay_out()
        context.bus.changed.connect(self._on_changes)
        self.imports.file_chosen.connect(self._begin_import)
        self.imports.other_chosen.connect(self._import_other)
        self.wizard.closed.connect(self._show_overview)
        self.wizard.stored.connect(self._on_stored)
        self.reload()

    def page_shown(self) -> None:
        """Follow what happened elsewhere."""
        self.reload()

    def open_target(self, target: object) -> None:
        """Bring one of the cards into view."""
        cards = {
            "impor": self.imports,
            "ekspor": self.export,
            "cadangan": self.backup,
            "jejak": self.trail,
            "formulir": self.forms,
        }
        card = cards.get(str(target))
        if card is None:
            return
        self._stack.setCurrentIndex(0)
        self._scroll.ensureWidgetVisible(card)
        if card is self.imports:
            self.imports.drop.setFocus()
        else:
            button = getattr(card, "button", card)
            button.setFocus()

    def escape(self) -> bool:
        """Leave the import wizard."""
        if self._stack.currentIndex() == 1:
            self.wizard.leave()
            return True
        return False

    def reload(self) -> None:
        """Read the lists and the years again."""
        context = self._context
        self.imports.reload()
        context.runner.start(
            self, lambda _job: context.kip.tahun_tersedia(), done=self.export.show_years
        )
        context.runner.start(
            self, lambda _job: context.kelola.cadangan_terakhir(), done=self.backup.show_last
        )
        context.runner.start(
            self, lambda _job: context.data.cadangan_diketahui(), done=self.backup.show_known
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _lay_out(self) -> None:
        overview = QWidget()
        set_role(overview, "clear")
        self._grid = QGridLayout(overview)
        self._grid.setContentsMargins(20, 16, 20, 16)
        self._grid.setSpacing(16)
        self._scroll: QScrollArea = VerticalScroll(overview)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._scroll)
        self._stack.addWidget(self.wizard)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        pelaku = self._context.pelaku
        self.imports.setVisible(pelaku.punya(*PELIHAT_IMPOR))
        self.forms.setVisible(pelaku.punya(*LAYANAN))
        self.trail.setVisible(pelaku.punya(*PEMERIKSA))
        self.backup.setVisible(pelaku.punya(Peran.ADMINISTRATOR, Peran.PPID, Peran.PETUGAS))
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.width() < current().scaled(SEMPIT)
        if narrow == self._narrow:
            return
        self._narrow = narrow
        cards = (self.imports, self.export, self.backup, self.trail, self.forms)
        for number, card in enumerate(cards):
            self._grid.removeWidget(card)
            line, column = (number, 0) if narrow else divmod(number, 2)
            self._grid.addWidget(card, line, column)
        for column in (0, 1):
            self._grid.setColumnStretch(column, 0 if narrow and column else 1)
        for line in range(6):
            self._grid.setRowStretch(line, {0: 3, 5: 2}.get(line, 0))

    @Slot(object, int)
    def _begin_import(self, path: Path, tahun: int) -> None:
        self._stack.setCurrentIndex(1)
        self.wizard.begin(path, tahun)

    @Slot(str, object, int)
    def _import_other(self, kind: str, path: Path, tahun: int) -> None:
        made = jenis_impor(self._context)[kind]
        DialogImporPerkara(self._context, made, path, tahun, self.window()).open()

    @Slot()
    def _show_overview(self) -> None:
        self._stack.setCurrentIndex(0)

    @Slot(object)
    def _on_stored(self, hasil: HasilImpor) -> None:
        text = self.tr("{0} permohonan disimpan, {1} sudah ada sebelumnya.")
        self._context.window.show_toast(
            text.format(hasil.baru, hasil.sudah_ada),
            self.tr("Lihat permohonan"),
            lambda: self._context.window.go("permohonan"),
        )
        self.reload()

    @Slot(object)
    def _on_changes(self, changes: Changes) -> None:
        if concerns(changes, "impor", "permohonan", "jejak_akses"):
            self.reload()
