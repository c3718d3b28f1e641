# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Satisfaction slips: typed in one by one, counted for a period."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.domain.changes import Changes
from app.domain.layanan_isian import RekapKepuasan
from app.domain.pelaku import LAYANAN
from app.ui.bus import concerns
from app.ui.context import UiContext
from app.ui.i18n_teks import kata
from app.ui.layanan.lembar import lembar_kepuasan
from app.ui.pengaturan.bagian import BarisKepala, tombol
from app.ui.theme import set_role
from app.ui.widgets.cards import Card
from app.ui.widgets.key_value import KeyValueList
from app.ui.widgets.scroll import VerticalScroll
from app.ui.widgets.tanggal_edit import TanggalEdit


class SurveiKepuasan(Card):
    """The score of a period, each item's mean, and what people wrote."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._context = context
        today = context.jam.today()
        self._from, self._to = (TanggalEdit(today=context.jam.today) for _ in range(2))
        self._from.set_value(date(today.year, 1, 1))
        self._to.set_value(today)
        self.add_button = tombol(self.tr("&Ketik lembar…"), utama=True)
        self.add_button.clicked.connect(self._type_in)
        buttons = [self.add_button] if context.pelaku.punya(*LAYANAN) else []
        advice = self.tr("Sembilan unsur, nilai 1 sampai 4, tanpa nama. Lembar kosong ada di Data.")
        self.add(BarisKepala(advice, buttons))
        self.add(self._make_period())
        self.score = QLabel()
        self.score.setContentsMargins(14, 6, 14, 6)
        self.score.setWordWrap(True)
        set_role(self.score, "strong")
        self.add(self.score)
        self.rows = KeyValueList(label_width=320)
        self.rows.setContentsMargins(14, 6, 14, 14)
        self.add(VerticalScroll(self.rows), 1)
        self._from.changed.connect(self.reload)
        self._to.changed.connect(self.reload)
        context.bus.changed.connect(self._on_changes)
        self.reload()

    @Slot()
    def reload(self) -> None:
        """Count the slips of the period again."""
        dari, sampai, kepuasan = self._from.value(), self._to.value(), self._context.kepuasan
        if dari is not None and sampai is not None:
            self._context.runner.start(
                self, lambda _job: kepuasan.rekap(dari, sampai), done=self._show
            )

    def _make_period(self) -> QWidget:
        host = QWidget()
        row = QHBoxLayout(host)
        row.setContentsMargins(14, 4, 14, 4)
        for text, edit in ((self.tr("&Dari"), self._from), (self.tr("&Sampai"), self._to)):
            label = QLabel(text)
            label.setBuddy(edit)
            edit.setAccessibleName(text.replace("&", ""))
            row.addWidget(label)
            row.addWidget(edit)
        row.addStretch(1)
        return host

    def _show(self, rekap: RekapKepuasan) -> None:
        self.set_title(self.tr("Survei kepuasan"), self.tr("{0} lembar").format(rekap.lembar))
        if rekap.ikm is None:
            self.score.setText(self.tr("Belum ada lembar pada masa ini."))
        else:
            ikm = f"{rekap.ikm:.2f}".replace(".", ",")
            text = self.tr("Nilai {0} · mutu {1} · {2}")
            self.score.setText(text.format(ikm, rekap.mutu, kata(rekap.kinerja)))
        self.rows.clear()
        for butir, rata in zip(self._context.kepuasan.susunan().butir, rekap.rata, strict=True):
            shown = "–" if rata is None else f"{rata:.2f}".replace(".", ",")
            self.rows.add(butir.kode, kata(butir.unsur), shown)
        if rekap.saran:
            self.rows.add("saran", self.tr("Saran"), "\n".join(f"• {s}" for s in rekap.saran))

    @Slot()
    def _type_in(self) -> None:
        susunan = self._context.kepuasan.susunan()
        lembar_kepuasan(self._context, susunan, self.window()).open()

    @Slot(object)
    def _on_changes(self, changes: Changes) -> None:
        if concerns(changes, "kepuasan"):
            self.reload()
