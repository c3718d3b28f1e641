# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The small cards beside the worklist."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.tenggat import StatusHari
from app.services.draf import DrafRow
from app.services.pekerjaan import KalenderRagu
from app.ui.beranda.kalimat import lama
from app.ui.theme import Tone, set_role
from app.ui.widgets.cards import Card
from app.ui.widgets.charts import Bar, BarChart
from app.ui.widgets.pills import StatusPill

HARI_CADANGAN = 7
DRAF_TERBANYAK = 3


translate = QCoreApplication.translate


class KartuPesan(Card):
    """A pill, a sentence and one button; hidden while it has nothing to say."""

    acted = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, padded=True, parent=parent)
        self._pill = StatusPill()
        self.add_action(self._pill)
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._button = QPushButton()
        self._button.setProperty("small", True)
        self.add(self._text)
        self.body.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        self._button.clicked.connect(self.acted)
        self.hide()

    def say(self, pill: str, tone: Tone, text: str, action: str) -> None:
        """Show the card."""
        self._pill.set_pill(type(self._pill.pill())(pill, tone))
        self._text.setText(text)
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self.setAccessibleDescription(f"{pill}. {text}")
        self.show()

    def text(self) -> str:
        return self._text.text()


def kalimat_kalender(ragu: Sequence[KalenderRagu]) -> str:
    """Return what an undecided calendar means for the open cases."""
    parts = []
    for year in ragu:
        what = (
            translate("Beranda", "Hari libur {0} belum ada di kalender ini.")
            if year.status is StatusHari.BELUM_ADA
            else translate("Beranda", "Hari libur {0} masih perkiraan.")
        ).format(year.tahun)
        if year.kasus:
            what += " " + translate(
                "Beranda", "{0} tenggat yang berjalan bersifat sementara."
            ).format(year.kasus)
        parts.append(what)
    parts.append(
        translate("Beranda", "Tenggat dihitung ulang begitu SKB atau surat edaran dimasukkan.")
    )
    return " ".join(parts)


def tampilkan_cadangan(kartu: KartuPesan, terakhir: datetime | None, kini: datetime) -> None:
    """Say how old the last proven backup is; hide the card while it is fresh."""
    if terakhir is None:
        text = translate(
            "Beranda",
            "Belum pernah ada cadangan yang terbukti dapat dibaca kembali. Buat satu ke flashdisk"
            " sebelum listrik atau cakram bermasalah.",
        )
        kartu.say(
            translate("Beranda", "belum ada"), Tone.BAD, text, translate("Beranda", "Buat cadangan")
        )
        return
    days = (kini - terakhir).days
    if days < HARI_CADANGAN:
        kartu.hide()
        return
    text = translate(
        "Beranda", "Cadangan terakhir {0}. Pekerjaan sesudah itu hilang bila komputer ini rusak."
    )
    tone = Tone.BAD if days >= 4 * HARI_CADANGAN else Tone.WARN
    pill = translate("Beranda", "{0} hari").format(days)
    kartu.say(pill, tone, text.format(lama(terakhir, kini)), translate("Beranda", "Buat cadangan"))


class KartuDraf(Card):
    """Forms that were begun and not saved; hidden without one."""

    chosen = Signal(object)
    """(draft: DrafRow)"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Beranda", "Isian belum selesai"), parent=parent)
        self._shown: list[QWidget] = []
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(14, 6, 10, 8)
        self._rows.setSpacing(2)
        self.body.addLayout(self._rows)
        self.hide()

    def show_drafts(self, draf: Sequence[DrafRow], kini: datetime) -> None:
        """Show the newest ones."""
        for line in self._shown:
            self._rows.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._shown = [self._make_line(row, kini) for row in draf[:DRAF_TERBANYAK]]
        for line in self._shown:
            self._rows.addWidget(line)
        self.set_note(
            translate("Beranda", "{0} draf").format(len(draf)) if len(draf) > DRAF_TERBANYAK else ""
        )
        self.setVisible(bool(draf))

    def _make_line(self, row: DrafRow, kini: datetime) -> QWidget:
        line = QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        words = QVBoxLayout()
        words.setSpacing(0)
        name = QLabel(
            row.draft.nama_pemohon.strip()[:80] or translate("Beranda", "Tanpa nama pemohon")
        )
        name.setTextFormat(Qt.TextFormat.PlainText)
        set_role(name, "strong")
        when = QLabel(translate("Beranda", "diketik {0}").format(lama(row.diubah, kini)))
        set_role(when, "caption")
        words.addWidget(name)
        words.addWidget(when)
        layout.addLayout(words, 1)
        button = QPushButton(translate("Beranda", "Lanjutkan"))
        button.setProperty("small", True)
        button.setAccessibleName(translate("Beranda", "Lanjutkan isian {0}").format(name.text()))
        button.clicked.connect(lambda _checked=False, row=row: self.chosen.emit(row))
        layout.addWidget(button)
        return line


class KartuBulan(Card):
    """Requests per month of a year."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Beranda", "Permohonan per bulan"), parent=parent)
        self.chart = BarChart()
        self.body.setContentsMargins(14, 8, 14, 8)
        self.add(self.chart, 1)

    def show_year(self, per_bulan: Sequence[int], tahun: int, today: date) -> None:
        """Show twelve columns, or those up to this month in the present year."""
        last = today.month if tahun == today.year else 12
        locale = QLocale()
        bars = [
            Bar(
                locale.monthName(month, QLocale.FormatType.ShortFormat),
                value,
                partial=tahun == today.year and month == today.month,
            )
            for month, value in enumerate(per_bulan[:last], start=1)
        ]
        self.set_note(str(tahun))
        self.chart.set_bars(
            bars,
            unit=translate("Beranda", "permohonan"),
            title=translate("Beranda", "Permohonan per bulan"),
        )
