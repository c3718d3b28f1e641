# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""“Perlu keputusan”: what two PCs wrote at the same time, side by side, one click to decide."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.changes import Changes
from app.domain.errors import UserError
from app.domain.format_id import angka
from app.domain.sinkron import KonflikRow
from app.services.sinkron.konflik import PEMUTUS
from app.ui.borang.dialog_alasan import DialogAlasan
from app.ui.borang.pesan import Pesan
from app.ui.context import UiContext
from app.ui.errors import show_error
from app.ui.i18n_teks import kalimat
from app.ui.sinkronisasi.dialog_tulis_lain import DialogTulisLain
from app.ui.sinkronisasi.pilihan import PilihanNilai
from app.ui.sinkronisasi.teks import buka, tautan, teks, tombol
from app.ui.theme import current, set_role
from app.ui.widgets.cards import Card

TERBANYAK = 30
"""Items shown at once; the rest follows when these are settled"""
KOLOM_PC = 3
"""With more PCs than this the values of a record stand below each other"""
SEMPIT = 820


class KartuKeputusan(Card):
    """``decided`` tells that one was settled."""

    decided = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Perlu keputusan"), parent=parent)
        self._context = context
        self._rows: tuple[KonflikRow, ...] = ()
        self._stacked: bool | None = None
        self._may = context.pelaku.punya(*PEMUTUS)
        self._dialog: DialogAlasan | DialogTulisLain | None = None
        self.message = Pesan()
        self.nothing = teks(
            self.tr(
                "Tidak ada. Bila dua komputer mengubah isian yang sama saat luring, keduanya"
                " disimpan dan pilihannya muncul di sini."
            ),
            "muted",
        )
        self.nothing.setContentsMargins(14, 12, 14, 12)
        self._holder = QVBoxLayout()
        self._holder.setContentsMargins(0, 0, 0, 0)
        self._table = QWidget()
        self._holder.addWidget(self._table)
        self.body.addLayout(self._holder)
        self.add(self.nothing)
        inset = QVBoxLayout()
        inset.setContentsMargins(14, 6, 14, 6)
        inset.addWidget(self.message)
        self.body.addLayout(inset)
        self.body.addWidget(self._make_foot())
        self.show_rows(())

    def show_rows(self, rows: Sequence[KonflikRow]) -> None:
        """Show what waits; the focus stays in the card if it was there."""
        if tuple(rows) == self._rows and self._stacked is not None:
            return
        self._rows = tuple(rows)
        note = self.tr("dua komputer mengubah isian yang sama saat luring — keduanya disimpan")
        self.set_note(note if rows and self.width() > current().scaled(SEMPIT) else "")
        self.nothing.setVisible(not rows)
        self.foot.setVisible(bool(rows) and self._may)
        focused = QApplication.focusWidget()
        self._build(focus=focused is not None and self._table.isAncestorOf(focused))

    def set_narrow(self, *, narrow: bool) -> None:
        """Put the values below each other where there is no room beside."""
        if narrow != self._stacked:
            self._stacked = narrow
            self._build(focus=False)

    def options(self) -> list[PilihanNilai]:
        """Return every value shown, line by line."""
        return self._table.findChildren(PilihanNilai)

    def _make_foot(self) -> QWidget:
        self.foot = QWidget()
        row = QHBoxLayout(self.foot)
        row.setContentsMargins(14, 8, 14, 10)
        label = QLabel(self.tr("Alasan (boleh kosong)"))
        set_role(label, "small")
        self.reason = QLineEdit()
        self.reason.setMaxLength(500)
        self.reason.setPlaceholderText(self.tr("Dicatat bersama keputusan berikutnya"))
        self.reason.setAccessibleName(self.tr("Alasan keputusan (boleh kosong)"))
        label.setBuddy(self.reason)
        row.addWidget(label)
        row.addWidget(self.reason, 1)
        return self.foot

    def _build(self, *, focus: bool) -> None:
        old, self._table = self._table, QWidget()
        grid = QGridLayout(self._table)
        grid.setContentsMargins(14, 8, 14, 4)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        names = self._names()
        stacked = bool(self._stacked) or not names
        heads = [self.tr("Nilai")] if stacked else names
        for column, head in enumerate((self.tr("Catatan"), self.tr("Isian"), *heads, "")):
            label = QLabel(kalimat(head))
            set_role(label, "caption")
            grid.addWidget(label, 0, column)
        for number, row in enumerate(self._rows[:TERBANYAK]):
            self._add_line(grid, number, len(heads))
            self._add_row(grid, 2 * number + 2, row, [] if stacked else names)
        for column in range(len(heads) + 2):
            grid.setColumnStretch(column, 3 if column >= 2 else 2)
        hidden = len(self._rows) - TERBANYAK
        if hidden > 0:
            more = self.tr("dan {0} lagi; yang berikut muncul sesudah ini diputuskan.")
            grid.addWidget(teks(more.format(angka(hidden)), "small"), 2 * TERBANYAK + 2, 0, 1, -1)
        self._table.setVisible(bool(self._rows))
        self._holder.replaceWidget(old, self._table)
        old.hide()
        old.deleteLater()
        if focus:
            self._focus_first()

    def _add_line(self, grid: QGridLayout, number: int, columns: int) -> None:
        line = QFrame()
        set_role(line, "line")
        line.setFixedHeight(1)
        grid.addWidget(line, 2 * number + 1, 0, 1, columns + 3)

    def _names(self) -> list[str]:
        """Return the PCs that get a column each; none if there are too many."""
        found = dict.fromkeys(p.perangkat for row in self._rows for p in row.pilihan if p.perangkat)
        most = max((len(row.pilihan) for row in self._rows), default=0)
        names = list(found)
        return names if 2 <= len(names) <= KOLOM_PC and most <= len(names) else []

    def _add_row(self, grid: QGridLayout, line: int, row: KonflikRow, names: list[str]) -> None:
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self._record(row), line, 0, top)
        grid.addWidget(teks(kalimat(row.isian)), line, 1, top)
        cells: dict[int, QVBoxLayout] = {}
        for pilihan in row.pilihan:
            column = self._column(pilihan.perangkat, names, cells)
            if column not in cells:
                cells[column] = QVBoxLayout()
                cells[column].setSpacing(10)
                grid.addLayout(cells[column], line, column)
            shown = PilihanNilai(
                row,
                pilihan,
                zona=self._context.jam.now().tzinfo,
                sebut_pc=not names,
                may=self._may,
            )
            shown.taken.connect(partial(self._take, row))
            cells[column].addWidget(shown)
        other = self._other(row)
        if other is not None:
            grid.addWidget(other, line, max(len(names), 1) + 2, top)

    @staticmethod
    def _column(pc: str, names: list[str], used: dict[int, QVBoxLayout]) -> int:
        if not names:
            return 2
        if pc in names:
            return names.index(pc) + 2
        return next((c for c in range(2, len(names) + 2) if c not in used), 2)

    def _record(self, row: KonflikRow) -> QWidget:
        if not row.catatan.startswith("Permohonan "):
            return teks(kalimat(row.catatan), "strong")
        button = tautan(row.catatan)
        button.setToolTip(self.tr("Buka permohonan ini"))
        button.clicked.connect(lambda: self._context.window.go("permohonan", row.rid))
        return button

    def _other(self, row: KonflikRow) -> QPushButton | None:
        if not self._may or (row.jenis != "nomor" and not row.bebas):
            return None
        if row.jenis == "nomor":
            button = tombol(self.tr("Beri nomor sisipan…"), kecil=True)
            button.clicked.connect(partial(self._ask_reason, row, ""))
        else:
            button = tombol(self.tr("Tulis lain…"), kecil=True)
            button.clicked.connect(partial(self._ask_text, row))
        button.setAccessibleName(f"{button.text()} {kalimat(row.isian)}, {row.catatan}")
        return button

    def _take(self, row: KonflikRow, kunci: str) -> None:
        """One click; hiding a record asks for its reason first."""
        if row.jenis == "isian":
            reason = self.reason.text()
            self._run(
                lambda: self._context.sinkron.putuskan(row.id, kunci=kunci, alasan=reason), None
            )
        else:
            self._ask_reason(row, kunci)

    @Slot()
    def _ask_reason(self, row: KonflikRow, kunci: str) -> None:
        if row.jenis == "nomor":
            advice = self.tr(
                "Permohonan yang lebih dahulu tetap memakai nomornya; yang lain mendapat nomor"
                " sisipan: {0}. Surat yang sudah terbit tidak berubah."
            ).format(", ".join(p.teks for p in row.pilihan))
            title, ok = self.tr("Beri nomor sisipan"), self.tr("Beri nomor")
        else:
            chosen = next(p.teks for p in row.pilihan if p.kunci == kunci)
            advice = f"{row.catatan}: {kalimat(chosen)}."
            title, ok = self.tr("Putuskan catatan yang disembunyikan"), self.tr("Putuskan")
        dialog = DialogAlasan(title, advice, ok, parent=self)
        dialog.given.connect(
            lambda reason: self._run(
                lambda: self._context.sinkron.putuskan(row.id, kunci=kunci, alasan=reason), dialog
            )
        )
        buka(dialog)

    def _ask_text(self, row: KonflikRow) -> None:
        dialog = DialogTulisLain(row, parent=self)
        dialog.given.connect(
            lambda text, reason: self._run(
                lambda: self._context.sinkron.putuskan(row.id, teks=text, alasan=reason), dialog
            )
        )
        buka(dialog)

    def _run(
        self, work: Callable[[], Changes], dialog: DialogAlasan | DialogTulisLain | None
    ) -> None:
        self.message.hide()
        self._table.setEnabled(False)
        self._dialog = dialog
        self._context.runner.start(
            self,
            lambda _job: work(),
            write=True,
            done=self._on_decided,
            failed=self._on_failed if dialog is None else dialog.refuse,
            ended=lambda: self._table.setEnabled(True),
        )

    def _on_decided(self, _changes: Changes) -> None:
        if self._dialog is not None:
            self._dialog.accept()
            self._dialog = None
        self.reason.clear()
        self._context.window.show_toast(
            self.tr("Diputuskan. Keputusan ini ikut ke komputer lain dengan paket berikutnya.")
        )
        self.decided.emit()

    def _on_failed(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self.message.show_error(error)
            self.decided.emit()
        else:
            show_error(self, error)

    def _focus_first(self) -> None:
        first = next((o.button for o in self.options() if o.button.isVisibleTo(self)), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
