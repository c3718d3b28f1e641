# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What waits for me: my tasks, drafts to review or approve, and units to chase."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QFrame, QTabBar, QVBoxLayout, QWidget

from app.domain.alur_tugas import MENUNGGU_UNIT
from app.domain.changes import Changes
from app.domain.jobs import JobControl
from app.domain.kerja_isian import KonsepRow, TugasRow
from app.domain.kip import JenisLampiran
from app.domain.layanan import SifatKonsep
from app.domain.pelaku import LAYANAN
from app.domain.permohonan import PermohonanDetail
from app.ui.bus import concerns
from app.ui.context import UiContext
from app.ui.kerja.bacaan import TABEL_KERJA, Kerja, baca_kerja
from app.ui.kerja.langkah import aksi_butir
from app.ui.kerja.meja import minta_cetak_serah, minta_serahkan_meja
from app.ui.kerja.pembuka import PembukaKerja
from app.ui.kerja.teks import sel_apa, sel_isi, sel_keadaan
from app.ui.pengaturan.bagian import BarisKepala, SumberDaftar, tombol
from app.ui.permohonan.teks import tanggal_ringkas
from app.ui.theme import set_role
from app.ui.widgets.cards import Card
from app.ui.widgets.paged_model import Cell, Column
from app.ui.widgets.paged_table import PagedTable

Baris = TugasRow | KonsepRow
RELOAD_MS = 30
SAYA, KONSEP, TAGIH, SEMUA = range(4)


@dataclass(frozen=True)
class Antrean:
    """Everything the page shows, as read in one go."""

    saya: tuple[TugasRow, ...]
    konsep: tuple[KonsepRow, ...]
    semua: tuple[TugasRow, ...]

    def tagih(self) -> tuple[TugasRow, ...]:
        """Tasks that a unit let pass its date."""
        return tuple(row for row in self.semua if row.sisa is not None and row.sisa < 0)

    def bagian(self, number: int) -> Sequence[Baris]:
        """Return the lines of a tab."""
        return (self.saya, self.konsep, self.tagih(), self.semua)[number]


def baca_antrean(context: UiContext) -> Antrean:
    """Read what waits; drafts only for accounts of the service."""
    layanan = context.pelaku.punya(*LAYANAN)
    semua = context.kerja.daftar_tugas()
    saya = tuple(
        row for row in semua if row.penerima_id == context.pelaku.id and row.status in MENUNGGU_UNIT
    )
    return Antrean(saya, context.konsep.menunggu() if layanan else (), semua)


def ruang_perkara(row: Baris) -> str:
    """Return the key of the page that shows the case of a line."""
    if isinstance(row, TugasRow):
        return row.kasus
    return "permohonan" if row.sifat is SifatKonsep.JAWABAN else "keberatan"


class HalamanTugas(QWidget):
    """Enter opens the case; the menu of a line holds its steps."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._queue = Antrean((), (), ())
        self._may = context.pelaku.punya(*LAYANAN)
        self.opener = PembukaKerja(context, self, self._take_in)
        self.table: PagedTable[Baris] = PagedTable(self._columns(), name="tugas_saya")
        self.table.view.setAccessibleName(self.tr("Tugas saya"))
        self.table.set_row_menu(self._offers)
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Bagian tugas"))
        for _number in range(4 if self._may else 1):
            self.tabs.addTab("")
        self._lay_out()
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(RELOAD_MS)
        self._again.timeout.connect(self.reload)
        self.tabs.currentChanged.connect(self._on_tab)
        self.table.row_activated.connect(self._open_case)
        context.bus.changed.connect(self._on_changes)
        context.window.actions_registry.add(
            "tugas_muat",
            self.tr("Muat ulang tugas"),
            self.reload,
            shortcut="F5",
            group=self.tr("Tugas saya"),
            host=self,
        )
        self.setFocusProxy(self.table)
        self._show()
        self.reload()

    def page_shown(self) -> None:
        """Put the cursor into the list."""
        self.table.setFocus()

    @Slot()
    def reload(self) -> None:
        """Read what waits again."""
        context = self._context
        context.runner.start(self, lambda _job: baca_antrean(context), done=self._on_read)

    def _lay_out(self) -> None:
        card = Card()
        self.hand_button = tombol(self.tr("Serahkan &meja…"))
        self.print_button = tombol(self.tr("Cetak &serah terima…"))
        self.open_button = tombol(self.tr("&Buka perkara"), utama=True)
        self.step_button = tombol(self.tr("&Langkah…"))
        buttons = [self.step_button, self.open_button]
        if self._may:
            buttons = [self.hand_button, self.print_button, *buttons]
        for button, slot in (
            (self.hand_button, self._hand_over),
            (self.print_button, self._print),
            (self.open_button, self._open_case),
            (self.step_button, self._show_row),
        ):
            button.clicked.connect(slot)
        advice = self.tr("Tugas, konsep, dan penagihan dari semua perkara. Enter membuka perkara.")
        card.add(BarisKepala(advice, buttons))
        card.add(self.tabs)
        line = QFrame()
        set_role(line, "line")
        line.setFixedHeight(1)
        card.add(line)
        card.add(self.table, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.addWidget(card)

    def _columns(self) -> list[Column[Baris]]:
        zona = self._context.jam.now().tzinfo
        return [
            Column("perkara", self.tr("Perkara"), _nomor, width=110, required=True),
            Column("apa", self.tr("Apa"), lambda row: sel_apa(row, zona), width=190, required=True),
            Column("isi", self.tr("Isi dan hasil"), sel_isi, stretch=True, required=True),
            Column("batas", self.tr("Batas"), self._batas, width=150),
            Column("keadaan", self.tr("Keadaan"), sel_keadaan, width=190),
        ]

    def _batas(self, row: Baris) -> Cell:
        if isinstance(row, KonsepRow):
            return Cell("–", muted=True)
        hukum = "" if row.batas_hukum is None else tanggal_ringkas(row.batas_hukum)
        legal = self.tr("hukum {0}").format(hukum) if hukum else ""
        return Cell(tanggal_ringkas(row.batas), legal)

    def _on_read(self, queue: Antrean) -> None:
        self._queue = queue
        self._show()

    def _show(self) -> None:
        names = (
            self.tr("Tugas untuk saya"),
            self.tr("Konsep menunggu saya"),
            self.tr("Perlu ditagih"),
            self.tr("Semua tugas terbuka"),
        )
        for number in range(self.tabs.count()):
            count = len(self._queue.bagian(number))
            self.tabs.setTabText(number, f"{names[number]} ({count})")
        self._on_tab(self.tabs.currentIndex())

    @Slot(int)
    def _on_tab(self, number: int) -> None:
        sentences = (
            self.tr("Tidak ada tugas untuk Anda."),
            self.tr("Tidak ada konsep yang menunggu Anda."),
            self.tr("Tidak ada unit yang terlambat menjawab."),
            self.tr("Tidak ada tugas terbuka."),
        )
        self.table.set_empty("check", sentences[number])
        rows = self._queue.bagian(number)
        self.table.set_source(SumberDaftar(rows, lambda row: row.id))
        if rows and self.table.current_row() is None:
            self.table.select_key(rows[0].id)
        for button in (self.open_button, self.step_button):
            button.setEnabled(bool(rows))

    @Slot()
    def _open_case(self) -> None:
        row = self.table.current_row()
        if row is not None:
            self._context.window.go(ruang_perkara(row), row.kasus_id)

    @Slot()
    def _show_row(self) -> None:
        row = self.table.current_row()
        if row is not None:
            self._with_case(row, lambda: self.opener.show_row(row))

    def _offers(self, row: Baris, _column: str) -> list[tuple[str, Callable[[], object]]]:
        def offer(key: str) -> Callable[[], object]:
            return lambda: self._with_case(row, lambda: self.opener.step(key))

        found = aksi_butir(row, self._context.pelaku)
        return [(action.text, offer(action.key)) for action in found]

    def _with_case(self, row: Baris, act: Callable[[], object]) -> None:
        """Read the case of a line, then do ``act``."""
        context, kasus_id = self._context, row.kasus_id
        request = ruang_perkara(row) == "permohonan"

        def work(_job: JobControl) -> tuple[Kerja, PermohonanDetail | None]:
            return baca_kerja(context, kasus_id), context.kip.detail(kasus_id) if request else None

        def done(found: tuple[Kerja, PermohonanDetail | None]) -> None:
            self.opener.kerja, self.opener.detail = found
            act()

        context.runner.start(self, work, done=done)

    def _take_in(
        self, kasus_id: UUID, paths: Sequence[Path], jenis: JenisLampiran, asal: str
    ) -> None:
        berkas = self._context.berkas
        for path in paths:

            def work(job: JobControl, path: Path = path) -> Changes:
                return berkas.lampirkan(kasus_id, path, jenis, asal, job)[1]

            self._context.runner.start(self, work, write=True, done=self._context.bus.publish)

    @Slot()
    def _hand_over(self) -> None:
        minta_serahkan_meja(self._context, self)

    @Slot()
    def _print(self) -> None:
        minta_cetak_serah(self._context, self)

    @Slot(object)
    def _on_changes(self, changes: Changes) -> None:
        if concerns(changes, *TABEL_KERJA, "permohonan"):
            self._again.start()


def _nomor(row: Baris) -> Cell:
    depan, garis, sisa = row.nomor_kasus.partition("/")
    return Cell(depan, sisa) if garis else Cell(row.nomor_kasus)
