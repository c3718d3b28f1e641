# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""“Yang dikirim ke provinsi”: exactly the fields that leave, with samples of what waits."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from app.domain.errors import UserError
from app.domain.format_id import angka
from app.domain.sinkron import YangPergi
from app.ui.context import UiContext
from app.ui.errors import show_error
from app.ui.i18n_teks import galat, kalimat
from app.ui.sinkronisasi.teks import teks
from app.ui.theme import Tone, set_role
from app.ui.widgets.cards import Card
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.pills import StatusPill
from app.ui.widgets.scroll import VerticalScroll

CONTOH = 3
"""Columns of samples, also where there are fewer"""


class BagianYangPergi(QWidget):
    """One card for each register."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._shown: tuple[YangPergi, ...] | None = None
        self.advice = teks(
            self.tr(
                "Hanya isian di bawah ini yang meninggalkan instansi. Nama, NIK, alamat, telepon,"
                " dan surel pemohon, serta lampiran identitas, tidak ikut; hanya perkara yang"
                " sengaja dinaikkan ke provinsi membawa identitasnya, dan kenaikan itu tercatat."
            ),
            "muted",
        )
        self._content = QWidget()
        set_role(self._content, "clear")
        column = QVBoxLayout(self._content)
        column.setContentsMargins(20, 12, 20, 16)
        column.setSpacing(16)
        column.addWidget(self.advice)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(16)
        column.addLayout(self._cards)
        column.addStretch(1)
        self._scroll = VerticalScroll(self._content)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scroll.setAccessibleName(self.tr("Yang dikirim ke provinsi"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        self.setFocusProxy(self._scroll)
        self.reload()

    @Slot()
    def reload(self) -> None:
        """Read it again."""
        self._context.runner.start(
            self,
            lambda _job: self._context.sinkron.yang_pergi(),
            done=self._show,
            failed=self._refuse,
        )

    def _show(self, rows: Sequence[YangPergi]) -> None:
        if tuple(rows) == self._shown:
            return
        self._shown = tuple(rows)
        self._clear()
        for row in rows:
            self._cards.addWidget(self._card(row))
        if not rows:
            sentence = self.tr("Belum ada register yang dikirim ke provinsi.")
            self._cards.addWidget(EmptyState("upload", sentence))
        self._scroll.refit()

    def _card(self, row: YangPergi) -> Card:
        card = Card(kalimat(row.tabel), padded=True)
        text = self.tr("{0} catatan menunggu") if row.jumlah else self.tr("tidak ada yang menunggu")
        tone = Tone.WARN if row.jumlah else Tone.NEUTRAL
        card.add_action(StatusPill(text.format(angka(row.jumlah)), tone))
        if row.contoh:
            card.body.addLayout(self._samples(row))
        else:
            names = ", ".join(kalimat(name) for name in row.isian)
            card.add(teks(self.tr("Isian yang ikut: {0}.").format(names)))
        return card

    def _samples(self, row: YangPergi) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        for column in range(1, len(row.contoh) + 1):
            head = QLabel(self.tr("Contoh {0}").format(column))
            set_role(head, "caption")
            grid.addWidget(head, 0, column)
        for column in range(1, CONTOH + 1):
            grid.setColumnStretch(column, 3)
        grid.setColumnStretch(0, 2)
        for line, name in enumerate(row.isian, start=1):
            grid.addWidget(teks(kalimat(name), "muted"), line, 0, Qt.AlignmentFlag.AlignTop)
            for column, sample in enumerate(row.contoh, start=1):
                value = teks(kalimat(sample.get(name, "–")))
                value.setAccessibleName(f"{kalimat(name)}: {value.text()}")
                grid.addWidget(value, line, column, Qt.AlignmentFlag.AlignTop)
        return grid

    def _refuse(self, error: BaseException) -> None:
        if not isinstance(error, UserError):
            show_error(self, error)
            return
        self._shown = None
        self._clear()
        words = galat(error)
        self._cards.addWidget(EmptyState("upload", words.what, words.action))

    def _clear(self) -> None:
        while self._cards.count():
            widget = self._cards.takeAt(0).widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
