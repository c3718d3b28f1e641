# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A month as six weeks of seven days, each day with what falls on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.sengketa_isian import ButirKalender
from app.ui.i18n_teks import kalimat
from app.ui.permohonan.teks import hari_pendek
from app.ui.theme import Tone, current, set_role
from app.ui.widgets.pills import StatusPill

t = QCoreApplication.translate
PEKAN, SEPEKAN = 6, 7
TAMPAK = 3
"""Entries shown on a day; the list shows all of them"""


def hari_kisi(month: date) -> list[date]:
    """Return the days of the weeks a month lies in, from a Monday on."""
    first = month.replace(day=1)
    start = first - timedelta(days=first.weekday())
    days = [start + timedelta(days=n) for n in range(PEKAN * SEPEKAN)]
    past = next((d for d in days[SEPEKAN::SEPEKAN] if d.month != first.month), None)
    return days if past is None else days[: days.index(past)]


class KisiBulan(QWidget):
    """``chosen`` names the dispute of an entry that was pressed."""

    chosen = Signal(object)

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(12, 8, 12, 12)
        self._grid.setSpacing(4)
        self.entries: list[TombolButir] = []
        self._cells: list[QWidget] = []
        for column in range(SEPEKAN):
            name = QLabel(QLocale().dayName(column + 1, QLocale.FormatType.LongFormat))
            set_role(name, "caption")
            self._grid.addWidget(name, 0, column)
            self._grid.setColumnStretch(column, 1)

    def show_month(self, month: date, rows: Sequence[ButirKalender]) -> None:
        """Show the weeks of ``month`` with ``rows`` on their days."""
        for cell in self._cells:
            self._grid.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        self._cells, self.entries = [], []
        days = hari_kisi(month)
        for line in range(1, PEKAN + 1):
            self._grid.setRowStretch(line, int(line * SEPEKAN <= len(days)))
        for number, day in enumerate(days):
            own = [row for row in rows if row.tanggal == day]
            cell = self._day(day, own, inside=day.month == month.month)
            self._grid.addWidget(cell, 1 + number // SEPEKAN, number % SEPEKAN)
            self._cells.append(cell)

    def _day(self, day: date, rows: Sequence[ButirKalender], *, inside: bool) -> QWidget:
        cell = QFrame()
        set_role(cell, "card" if inside else "clear")
        cell.setAccessibleName(hari_pendek(day))
        column = QVBoxLayout(cell)
        column.setContentsMargins(6, 3, 4, 3)
        column.setSpacing(0)
        if day == self._today():
            number: QWidget = StatusPill(str(day.day), Tone.GOOD)
        else:
            number = QLabel(str(day.day))
            set_role(number, "strong" if inside else "caption")
        column.addWidget(number, 0, Qt.AlignmentFlag.AlignLeft)
        for row in rows[:TAMPAK]:
            entry = TombolButir(row)
            entry.clicked.connect(lambda _c=False, r=row: self.chosen.emit(r.sengketa_id))
            column.addWidget(entry)
            self.entries.append(entry)
        if len(rows) > TAMPAK:
            more = QLabel(t("Sengketa", "+{0} lagi").format(len(rows) - TAMPAK))
            more.setToolTip("\n".join(judul(row) for row in rows[TAMPAK:]))
            set_role(more, "caption")
            column.addWidget(more)
        column.addStretch(1)
        return cell


class TombolButir(QPushButton):
    """One entry of a day, as much of it as fits."""

    def __init__(self, row: ButirKalender) -> None:
        super().__init__()
        self._full = judul(row)
        set_role(self, "link")
        parts = (self._full, row.tempat or row.dasar)
        self.setToolTip("\n".join(part for part in parts if part))
        self.setAccessibleName(f"{hari_pendek(row.tanggal)}: {self._full}")

    def sizeHint(self) -> QSize:
        return QSize(20, self.fontMetrics().height() + current().scaled(4))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - current().scaled(10)
        fits = self.fontMetrics().elidedText(self._full, Qt.TextElideMode.ElideRight, room)
        self.setText(fits)


def judul(row: ButirKalender) -> str:
    """Return time, running number of the dispute, and what it is; whose date it is if not ours."""
    number, what = row.nomor.partition("/")[0], kalimat(row.judul)
    if row.jenis == "tenggat":
        mark = t("Sengketa", "batas") if row.kami else t("Sengketa", "batas Komisi")
        return f"{mark} · {number} · {what}"
    return " · ".join(part for part in (row.pukul.replace(":", "."), number, what) if part)
