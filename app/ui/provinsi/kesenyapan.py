# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The page “Peta kesenyapan”: which agency sent in which month, and who fell silent."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.domain.format_id import angka
from app.domain.provinsi import PetaBulan
from app.ui.context import UiContext
from app.ui.provinsi.bilah_masa import BilahMasa
from app.ui.provinsi.peta_panas import PetaPanas
from app.ui.provinsi.umum import HalamanProvinsi, teks
from app.ui.theme import Tone
from app.ui.widgets.cards import Card
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.pills import Pill, StatusPill


class HalamanKesenyapan(HalamanProvinsi):
    """Red is a month in which nothing arrived."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent=parent)
        self.bar = BilahMasa(context.jam.today(), register=False)
        self.pill = StatusPill()
        self.map = PetaPanas(senyap=True)
        self.card = Card(self.tr("Paket yang tiba per bulan"))
        self.card.add_action(self.pill)
        note = teks(
            self.tr(
                "Angka: paket yang tiba pada bulan itu, lewat jalan apa pun. Merah: tidak ada yang"
                " tiba. Klik satu instansi untuk membuat surat tindak lanjut."
            )
        )
        note.setContentsMargins(14, 8, 14, 4)
        self.card.add(note)
        self.card.add(self.map)
        self.empty = EmptyState(
            "calendar",
            self.tr("Belum ada instansi yang terdaftar."),
            self.tr("Instansi yang didaftarkan muncul di sini walaupun belum pernah mengirim."),
            self.tr("Buka Instansi"),
        )
        self.body.addWidget(self.bar)
        self.body.addWidget(self.empty, 1)
        self.body.addWidget(self.card)
        self.body.addStretch(1)
        self.bar.changed.connect(self.reload)
        self.map.chosen.connect(self._open_agency)
        self.empty.acted.connect(lambda: context.window.go("instansi_provinsi"))

    @Slot()
    def reload(self) -> None:
        masa, provinsi = self.bar.masa(), self.context.provinsi
        if masa is not None:
            self.context.runner.start(self, lambda _job: provinsi.peta_diam(masa), done=self._show)

    def _show(self, peta: PetaBulan) -> None:
        today = self.context.jam.today()
        known = bool(peta.baris)
        self.empty.setVisible(not known)
        self.card.setVisible(known)
        self.map.set_map(peta, today)
        last = today.year * 100 + today.month
        past = [n for n, month in enumerate(peta.bulan) if month <= last]
        quiet = sum(1 for _, _, cells in peta.baris if not any(cells[n] > 0 for n in past))
        text = self.tr("{0} instansi tidak mengirim sama sekali").format(angka(quiet))
        tone = Tone.BAD if quiet else Tone.GOOD
        self.pill.set_pill(Pill(text if quiet else self.tr("semua pernah mengirim"), tone))

    @Slot(object)
    def _open_agency(self, agency: UUID) -> None:
        self.context.window.go("instansi_provinsi", agency)
