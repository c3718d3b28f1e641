# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The home page: figures, today's work, and what needs care beside it."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.domain.changes import Changes
from app.domain.daftar import Kelompok, RingkasanBeranda, SaringPermohonan
from app.domain.kip import Peran
from app.domain.pelaku import LAYANAN
from app.domain.pindah import PindahRow
from app.services.draf import DrafRow
from app.services.pekerjaan import DaftarKerja, KalenderRagu
from app.ui.beranda.daftar import KartuKerja
from app.ui.beranda.kalimat import desimal, hari_panjang
from app.ui.beranda.samping import (
    KartuBulan,
    KartuDraf,
    KartuPesan,
    kalimat_kalender,
    tampilkan_cadangan,
)
from app.ui.bus import concerns
from app.ui.context import UiContext
from app.ui.theme import Tone, current, set_role
from app.ui.widgets.cards import StatCard
from app.ui.widgets.scroll import VerticalScroll
from app.ui.widgets.view_store import ViewStore

TABEL = (
    *("permohonan", "perpanjangan", "ketidaklengkapan", "hari_libur", "instansi", "jejak_akses"),
    "pindah_tenggat",
)
SEMPIT = 920
"""Width (pixels) under which the side cards stand below the worklist"""


class HalamanBeranda(QWidget):
    """Reads the worklist first, then the figures; both again whenever their tables change."""

    def __init__(
        self,
        context: UiContext,
        *,
        store: ViewStore | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._narrow: bool | None = None
        self.stats = {
            key: StatCard("…", caption, clickable=key in ("lewat", "segera"))
            for key, caption in (
                ("lewat", self.tr("lewat tenggat")),
                ("segera", self.tr("jatuh tempo ≤ 3 hari kerja")),
                ("rata", self.tr("rata-rata hari kerja menjawab")),
                ("tepat", self.tr("dijawab tepat waktu tahun ini")),
            )
        }
        self.work = KartuKerja(store=store)
        self.calendar = KartuPesan(self.tr("Kalender sementara"))
        self.moved = KartuPesan(self.tr("Tenggat bergeser"))
        self.drafts = KartuDraf()
        self.backup = KartuPesan(self.tr("Cadangan"))
        self.months = KartuBulan()
        self._lay_out()
        self._connect()
        self.reload()

    def page_shown(self) -> None:
        """Follow the day: the page may have been open since yesterday."""
        name = self.tr("Beranda")
        title = f"{name} · {hari_panjang(self._context.jam.today())}"
        self._context.window.set_title("beranda", title)
        self.reload()

    @Slot()
    def reload(self) -> None:
        """Read everything again, the worklist first."""
        context, runner = self._context, self._context.runner
        runner.start(self, lambda _job: context.kelola.daftar_kerja(), done=self._on_work)
        year = context.jam.today().year
        runner.start(self, lambda _job: context.kip.ringkasan(year), done=self._on_figures)
        runner.start(
            self,
            lambda _job: (
                context.kelola.kalender_ragu(),
                context.kip.daftar_draf() if self._may_register() else (),
            ),
            done=self._on_care,
        )
        if context.pelaku.punya(*LAYANAN):
            runner.start(self, lambda _job: context.pindah.daftar(), done=self._on_moved)
        runner.start(
            self,
            lambda _job: context.kelola.cadangan_terakhir(),
            done=lambda when: (
                tampilkan_cadangan(self.backup, when, context.jam.now())
                if self._may_back_up()
                else None
            ),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _lay_out(self) -> None:
        content = QWidget()
        set_role(content, "clear")
        column = QVBoxLayout(content)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(16)
        self._grid = QGridLayout()
        self._grid.setSpacing(12)
        column.addLayout(self._grid)
        self._split = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._split.setSpacing(16)
        self._split.addWidget(self.work, 16)
        side = QWidget()
        stack = QVBoxLayout(side)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(16)
        for card in (self.calendar, self.moved, self.drafts, self.backup):
            card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
            stack.addWidget(card)
        stack.addWidget(self.months, 100)
        self._split.addWidget(side, 9)
        column.addLayout(self._split, 1)
        self.work.setMinimumHeight(current().scaled(300))
        self.months.setMaximumHeight(current().scaled(330))
        stack.addStretch(1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(VerticalScroll(content))
        self.setFocusProxy(self.work.table)
        self._arrange()

    def _connect(self) -> None:
        self._context.bus.changed.connect(self._on_changes)
        self.work.opened.connect(self._open_case)
        self.work.new_wanted.connect(self._new_case)
        self.drafts.chosen.connect(self._open_draft)
        self.calendar.acted.connect(self._open_calendar)
        self.backup.acted.connect(self._open_backup)
        self.moved.acted.connect(self._open_moved)
        self.stats["lewat"].clicked.connect(lambda: self._open_group(Kelompok.LEWAT))
        self.stats["segera"].clicked.connect(lambda: self._open_group(Kelompok.SEGERA))

    def _arrange(self) -> None:
        narrow = self.width() < current().scaled(SEMPIT)
        if narrow == self._narrow:
            return
        self._narrow = narrow
        direction = QBoxLayout.Direction
        self._split.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        columns = 2 if narrow else len(self.stats)
        for number, card in enumerate(self.stats.values()):
            self._grid.removeWidget(card)
            self._grid.addWidget(card, number // columns, number % columns)

    def _may_register(self) -> bool:
        return self._context.pelaku.punya(Peran.PETUGAS, Peran.PPID)

    def _may_back_up(self) -> bool:
        return self._context.pelaku.punya(Peran.ADMINISTRATOR, Peran.PPID, Peran.PETUGAS)

    def _on_work(self, kerja: DaftarKerja) -> None:
        self.work.show_work(kerja, boleh_daftar=self._may_register())

    def _on_figures(self, angka: RingkasanBeranda) -> None:
        late = Tone.BAD if angka.lewat else Tone.PLAIN
        soon = Tone.WARN if angka.segera else Tone.PLAIN
        self.stats["lewat"].set_content(str(angka.lewat), self.tr("lewat tenggat"), late)
        caption = self.tr("jatuh tempo ≤ 3 hari kerja")
        self.stats["segera"].set_content(str(angka.segera), caption, soon)
        mean = "–" if angka.rata_hari is None else desimal(angka.rata_hari)
        caption = self.tr("rata-rata hari kerja menjawab (batas 10)")
        self.stats["rata"].set_content(mean, caption)
        share = "–"
        if angka.tepat_waktu is not None:
            share = f"{desimal(angka.tepat_waktu * 100)}%"
        self.stats["tepat"].set_content(share, self.tr("dijawab tepat waktu tahun ini"))
        self.months.show_year(angka.per_bulan, angka.tahun, self._context.jam.today())

    def _on_care(self, found: tuple[tuple[KalenderRagu, ...], tuple[DrafRow, ...]]) -> None:
        ragu, draf = found
        if ragu:
            years = ", ".join(str(year.tahun) for year in ragu)
            text = kalimat_kalender(ragu)
            self.calendar.say(years, Tone.WARN, text, self.tr("Buka kalender"))
        else:
            self.calendar.hide()
        self.drafts.show_drafts(draf, self._context.jam.now())

    @Slot(object)
    def _on_changes(self, changes: Changes) -> None:
        if concerns(changes, *TABEL):
            self.reload()

    @Slot(object)
    def _open_case(self, case_id: object) -> None:
        self._context.window.go("permohonan", case_id)

    @Slot()
    def _new_case(self) -> None:
        self._context.window.actions_registry.get("utama").trigger()

    @Slot(object)
    def _open_draft(self, row: DrafRow) -> None:
        self._context.window.go("permohonan", row)

    def _open_group(self, kelompok: Kelompok) -> None:
        if self._context.pelaku.punya(*LAYANAN, Peran.ADMINISTRATOR, Peran.PEMBACA):
            self._context.window.go("permohonan", SaringPermohonan(kelompok=kelompok))

    @Slot()
    def _open_calendar(self) -> None:
        self._context.window.go("pengaturan", "kalender")

    def _on_moved(self, rows: tuple[PindahRow, ...]) -> None:
        if not rows:
            self.moved.hide()
            return
        text = self.tr("{0} tenggat berubah karena hari libur; pemohonnya belum diberi tahu.")
        told = text.format(len(rows))
        self.moved.say(str(len(rows)), Tone.WARN, told, self.tr("Buka daftar"))

    @Slot()
    def _open_moved(self) -> None:
        from app.ui.hak.dialog_pindah import DialogPindah

        DialogPindah(self._context, self.window()).open()

    @Slot()
    def _open_backup(self) -> None:
        self._context.window.go("data", "cadangan")
