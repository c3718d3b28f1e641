# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The blank forms of the service, for the counter."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from app.ui.cetak.dialog_formulir import DialogFormulir
from app.ui.context import UiContext
from app.ui.theme import set_role
from app.ui.widgets.cards import Card


class KartuFormulir(Card):
    """Every form can be printed blank; a case fills it in from its own page."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Formulir kosong"), padded=True, parent=parent)
        self._context = context
        words = QLabel(
            self.tr(
                "Formulir permintaan (Lampiran VI), keberatan (Lampiran X), salinan, surat"
                " pengantar, dan lembar kepuasan untuk meja layanan. Yang terisi dicetak dari"
                " halaman perkaranya."
            )
        )
        words.setWordWrap(True)
        set_role(words, "muted")
        self.add(words)
        self.button = QPushButton(self.tr("Cetak formulir…"))
        self.button.clicked.connect(self._ask)
        self.add(self.button)
        self.body.addStretch(1)

    @Slot()
    def _ask(self) -> None:
        DialogFormulir(self._context, None, self.window()).open()
