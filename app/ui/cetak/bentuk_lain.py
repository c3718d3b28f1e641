# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The menu “Bentuk lain” of a letter: Word file, plain text, other paper, both copies, a decree."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.kip import JenisSurat
from app.domain.surat import BentukCetak
from app.exports.naskah.model import Lembar
from app.services.cetak import CaraCetak
from app.ui.cetak.pencetak import Pencetak
from app.ui.context import UiContext
from app.ui.i18n_teks import sebutan

TANDA_TERIMA = (JenisSurat.TANDA_BUKTI, JenisSurat.TANDA_BUKTI_KEBERATAN)


class MenuBentukLain(QMenu):
    """``sk`` is whether a refusal is seen and issued as a decree; fixed once it is issued."""

    sk_changed = Signal(bool)

    def __init__(
        self, context: UiContext, kasus_id: UUID, jenis: JenisSurat, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._context, self._id, self._jenis = context, kasus_id, jenis
        self.pencetak = Pencetak(context, parent)
        self._add(self.tr("Naskah Word (DOCX)…"), "docx", CaraCetak(BentukCetak.DOCX))
        self._add(self.tr("Teks untuk dot matrix…"), "txt", CaraCetak(BentukCetak.TEKS))
        self.addSeparator()
        papers = tuple(Lembar) if jenis in TANDA_TERIMA else (Lembar.A4, Lembar.F4)
        for kertas in papers:
            text = self.tr("PDF kertas {0}").format(kertas.value.upper())
            self._add(text, kertas.value, CaraCetak(kertas=kertas))
        if jenis is JenisSurat.TANDA_BUKTI:
            self.addSeparator()
            self._add(self.tr("PDF dua rangkap"), "rangkap", CaraCetak(rangkap=True))
        self.decree = None
        if jenis is JenisSurat.PENOLAKAN:
            self.addSeparator()
            self.decree = self.addAction(self.tr("Sebagai keputusan (Menimbang–Mengingat)"))
            self.decree.setObjectName("sk")
            self.decree.setCheckable(True)
            self.decree.toggled.connect(self.sk_changed)

    @property
    def sk(self) -> bool:
        return self.decree is not None and self.decree.isChecked()

    def set_issued(self) -> None:
        """An issued letter keeps the form it has."""
        if self.decree is not None:
            self.decree.setEnabled(False)

    def _add(self, text: str, name: str, cara: CaraCetak) -> None:
        self.addAction(text, partial(self._print, cara)).setObjectName(name)

    def _print(self, cara: CaraCetak) -> None:
        cetak, kasus_id, jenis = self._context.cetak, self._id, self._jenis
        asked = CaraCetak(cara.bentuk, cara.kertas, cara.rangkap, self.sk)
        self.pencetak.cetak(sebutan(jenis), asked, lambda satu: cetak.surat(kasus_id, jenis, satu))
