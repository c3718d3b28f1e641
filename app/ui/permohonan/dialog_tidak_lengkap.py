# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Step: the request is incomplete; what is missing becomes the letter of Lampiran IX."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from app.domain.kip import Peristiwa
from app.domain.periksa import kekurangan
from app.domain.permohonan import PermohonanDetail
from app.domain.tindakan import NyatakanTidakLengkap
from app.ui.borang.lembar import teks_panjang
from app.ui.context import UiContext
from app.ui.i18n_teks import kalimat
from app.ui.permohonan.lembar import LembarLangkah


class DialogTidakLengkap(LembarLangkah):
    """What the law misses is ticked already; the officer may add lines of his own."""

    def __init__(
        self, context: UiContext, detail: PermohonanDetail, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, detail, Peristiwa.NYATAKAN_TIDAK_LENGKAP, parent=parent)
        self.fit(640, 520)
        self._date = self.tanggal()
        self.form.add_field("tanggal", self.tr("&Tanggal surat"), self._date, required=True)
        self._boxes: list[QCheckBox] = []
        self._lines = kekurangan(detail.draft)
        """What the letter says: Indonesian in every language"""
        host = QWidget()
        column = QVBoxLayout(host)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        # Masking keeps a filled field filled, so the check holds for the masked form too.
        for text in self._lines:
            box = QCheckBox(kalimat(text))
            box.setChecked(True)
            column.addWidget(box)
            self._boxes.append(box)
        self.form.add_field(
            "kekurangan",
            self.tr("Yang harus dilengkapi"),
            host,
            help_text="" if self._boxes else self.tr("Menurut isian, tidak ada yang kurang."),
        )
        self._more = teks_panjang(4)
        self.form.add_field(
            "lainnya",
            self.tr("&Kekurangan lain"),
            self._more,
            help_text=self.tr("Satu kekurangan satu baris; tercetak dalam surat sesudah daftar."),
        )

    def items(self) -> tuple[str, ...]:
        """Return the lines of the letter."""
        pairs = zip(self._lines, self._boxes, strict=True)
        ticked = [line for line, box in pairs if box.isChecked()]
        free = [line.strip() for line in self._more.toPlainText().splitlines()]
        return (*ticked, *(line for line in free if line))

    def save(self) -> None:
        tanggal = self.need_date("tanggal", self._date)
        if tanggal is None:
            return
        if not self.items():
            self.show_problems(
                {"lainnya": self.tr("Centang atau tulis paling sedikit satu kekurangan.")}
            )
            return
        self.act(NyatakanTidakLengkap(tanggal, self.items()))
