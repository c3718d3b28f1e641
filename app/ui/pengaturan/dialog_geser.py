# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Every open case that would move, shown before anything is stored."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.format_id import tanggal_pendek
from app.services.dampak import KasusPindah
from app.ui.borang.dialog import DialogBorang
from app.ui.context import UiContext
from app.ui.i18n_teks import tanggal
from app.ui.pengaturan.bagian import SumberDaftar, teks
from app.ui.theme import Tone, current
from app.ui.widgets.cards import Card
from app.ui.widgets.form import Form
from app.ui.widgets.paged_model import Cell, Column
from app.ui.widgets.paged_table import PagedTable
from app.ui.widgets.pills import Pill


class DialogGeser(DialogBorang):
    """Lists the cases and asks; ``simpan(alasan)`` runs in the write lane on consent.

    ``minta_alasan`` asks for a written reason as well.
    """

    def __init__(
        self,
        context: UiContext,
        title: str,
        geser: Sequence[KasusPindah],
        *,
        what: str,
        simpan: Callable[[str], object],
        done: Callable[[], object] | None = None,
        minta_alasan: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, "", advice=what, width=600, parent=parent)
        self._context, self._simpan, self._done = context, simpan, done
        count = len(geser)
        self.ok.setText(
            self.tr("Simpan dan geser {0} tenggat").format(count) if count else self.tr("Simpan")
        )
        self.summary = teks(self._sentence(count), "strong")
        self.add(self.summary)
        self.table: PagedTable[KasusPindah] = PagedTable(self._columns(), name="geser")
        self.table.set_lines(1)
        self.table.setAccessibleName(self.tr("Tenggat yang bergeser"))
        self.table.set_source(SumberDaftar(geser, lambda row: row.id))
        theme = current()
        self.table.setFixedHeight(theme.scaled(34 + theme.row_one * min(max(count, 1), 8)) + 4)
        card = Card()
        card.add(self.table)
        card.setVisible(bool(geser))
        self.add(card)
        self.reason: QLineEdit | None = None
        if minta_alasan:
            self._ask_reason()

    def submit(self) -> None:
        alasan = ""
        if self.reason is not None and self.form is not None:
            alasan = " ".join(self.reason.text().split())
            if not alasan:
                self.form.show_problems({"alasan": self.tr("Tulis alasannya.")}, focus=True)
                self.fit()
                return
        self.set_busy(busy=True)
        self._context.runner.start(
            self,
            lambda _job: self._simpan(alasan),
            write=True,
            done=self._on_done,
            failed=self.refuse,
        )

    def _on_done(self, _result: object) -> None:
        self.accept()
        if self._done is not None:
            self._done()

    def _ask_reason(self) -> None:
        self.reason = QLineEdit()
        self.reason.setMaxLength(300)
        form = Form()
        form.add_field("alasan", self.tr("Alasan"), self.reason, required=True)
        self.add(form)
        self.reason.setFocus()

    def _sentence(self, count: int) -> str:
        if count:
            return self.tr("{0} permohonan yang berjalan mendapat tenggat baru:").format(count)
        return self.tr("Tidak ada tenggat permohonan berjalan yang bergeser.")

    def _columns(self) -> list[Column[KasusPindah]]:
        return [
            Column("nomor", self.tr("Nomor permohonan"), self._number, stretch=True),
            Column("lama", self.tr("Tenggat sekarang"), lambda r: _tanggal(r.lama), width=130),
            Column("baru", self.tr("Menjadi"), lambda r: _tanggal(r.baru), width=130),
            Column("arah", self.tr("Arah"), self._direction, width=132),
        ]

    def _number(self, row: KasusPindah) -> Cell:
        if not row.resmi:
            return Cell(row.nomor)
        return Cell(self.tr("{0} · tenggat resmi, alarm tetap").format(row.nomor))

    def _direction(self, row: KasusPindah) -> Cell:
        if row.baru < row.lama:
            return Cell(pill=Pill(self.tr("lebih cepat"), Tone.WARN))
        return Cell(pill=Pill(self.tr("lebih lambat"), Tone.INFO))


def _tanggal(hari: date) -> Cell:
    return Cell(tanggal(tanggal_pendek(hari)))
