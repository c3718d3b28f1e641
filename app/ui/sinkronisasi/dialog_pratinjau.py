# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What reading would do, before it is done: shown for large ones, and for those that hide much."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from app.domain.format_id import angka
from app.domain.sinkron import Pratinjau
from app.ui.borang.dialog import DialogBorang
from app.ui.i18n_teks import kalimat
from app.ui.sinkronisasi.tabel_ringkas import TabelRingkas
from app.ui.sinkronisasi.teks import teks


class Pilihan(StrEnum):
    """What a person wants after looking."""

    TERAPKAN = "terapkan"
    """Apply; what would hide much stays held back"""
    TERAPKAN_SEMUA = "terapkan_semua"
    """Apply also what hides much: a person agreed to it"""
    TULIS_SAJA = "tulis_saja"


class DialogPratinjau(DialogBorang):
    """``chosen`` tells what to do; closing it does nothing at all."""

    chosen = Signal(object)
    """(pilihan: Pilihan)"""

    def __init__(
        self, pratinjau: Pratinjau, *, menulis: bool = True, parent: QWidget | None = None
    ) -> None:
        """``menulis``: something would be written afterwards, and may be written alone."""
        super().__init__(
            self.tr("Sebelum diterapkan"), self.tr("Terapkan"), width=640, parent=parent
        )
        self._massal = pratinjau.kehilangan_massal
        head = self.tr("{0} perubahan dalam {1} paket menunggu diterapkan.")
        self.add(teks(head.format(angka(pratinjau.operasi), angka(pratinjau.paket)), "heading"))
        self.table = TabelRingkas(pratinjau.tabel)
        self.add(self.table)
        self.add(
            teks(
                self.tr(
                    "Paralel: dua komputer mengubah isian berbeda pada catatan yang sama; keduanya"
                    " dipakai. Keputusan: isian yang sama diubah dua kali; keduanya disimpan dan"
                    " Anda memilih. Potret basis data dibuat dahulu, dan sinkron ini dapat"
                    " dibatalkan."
                ),
                "small",
            )
        )
        self.agree = QCheckBox(self.tr("Saya sudah memeriksa dan menyetujui catatan itu hilang"))
        self.add(self.agree)
        self.agree.setVisible(self._massal)
        if self._massal:
            self._ask_agreement(pratinjau.penjelasan)
        only = QPushButton(self.tr("Tulis saja"))
        only.setObjectName("tulis_saja")
        only.setToolTip(self.tr("Menulis paket kita tanpa menerapkan yang datang"))
        only.clicked.connect(self._write_only)
        self.add_button(only)
        only.setVisible(menulis)

    @Slot()
    def submit(self) -> None:
        """Apply; with the agreement also what hides much."""
        agreed = self._massal and self.agree.isChecked()
        self._choose(Pilihan.TERAPKAN_SEMUA if agreed else Pilihan.TERAPKAN)

    def _ask_agreement(self, penjelasan: str) -> None:
        self.message.show_text(self.tr("Banyak catatan akan hilang"), kalimat(penjelasan))
        self.agree.toggled.connect(self._on_agree)
        self._on_agree(agreed=False)

    @Slot(bool)
    def _on_agree(self, agreed: bool) -> None:
        self.ok.setText(
            self.tr("Terapkan semua") if agreed else self.tr("Terapkan, tahan yang itu")
        )

    @Slot()
    def _write_only(self) -> None:
        self._choose(Pilihan.TULIS_SAJA)

    def _choose(self, pilihan: Pilihan) -> None:
        self.chosen.emit(pilihan)
        self.accept()
