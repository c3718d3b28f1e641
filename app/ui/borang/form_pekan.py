# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""How the office counts days: its week, its days off, the day of the event."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from app.domain.format_id import kapital_awal
from app.domain.instansi import Instansi
from app.domain.label import KALENDER
from app.ui.i18n_teks import kata
from app.ui.widgets.form import Form


class FormPekan(QWidget):
    """Three settings that move every deadline; each says what it rests on."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Form()
        self._pekan = QComboBox()
        self._pekan.addItem(self.tr("5 hari: Senin–Jumat"), 5)
        self._pekan.addItem(self.tr("6 hari: Senin–Sabtu"), 6)
        self._mode = QComboBox()
        for key, text in KALENDER.items():
            self._mode.addItem(kapital_awal(kata(text)), key)
        self._nol = QCheckBox(self.tr("Hari kejadian tidak ikut dihitung (hari ke-0)"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        self.form.add_section()
        self.form.add_field("hari_kerja_seminggu", self.tr("Hari kerja"), self._pekan)
        self.form.add_field(
            "kalender",
            self.tr("Hari yang tidak dihitung"),
            self._mode,
            help_text=self.tr(
                "Kalender bawaan memuat SKB hari libur nasional dan cuti bersama; libur daerah"
                " dapat ditambahkan kapan saja di Pengaturan."
            ),
        )
        self.form.add_field(
            "hari_peristiwa_nol",
            "",
            self._nol,
            help_text=self.tr(
                "Aturan tidak menyebutnya; ini pembacaan kami. Kartu hitung selalu menyatakannya."
            ),
        )
        self.form.edited.connect(self.edited)

    def show_value(self, isi: Instansi) -> None:
        """Fill the fields."""
        with self.form.filling():
            self._pekan.setCurrentIndex(self._pekan.findData(isi.hari_kerja_seminggu))
            self._mode.setCurrentIndex(self._mode.findData(isi.kalender))
            self._nol.setChecked(isi.hari_peristiwa_nol)

    def apply(self, isi: Instansi) -> Instansi:
        """Return ``isi`` with the settings of the fields."""
        return replace(
            isi,
            hari_kerja_seminggu=int(self._pekan.currentData()),
            kalender=str(self._mode.currentData()),
            hari_peristiwa_nol=self._nol.isChecked(),
        )
