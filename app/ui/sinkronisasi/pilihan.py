# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""One value of a decision: what it says, who wrote it when, and the button that takes it."""

from __future__ import annotations

from datetime import tzinfo

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.sinkron import KonflikRow, NilaiPilihan
from app.ui.i18n_teks import kalimat
from app.ui.sinkronisasi.teks import teks, tombol, waktu
from app.ui.theme import set_role


class PilihanNilai(QWidget):
    """``taken`` carries the key of the value."""

    taken = Signal(str)

    def __init__(
        self,
        row: KonflikRow,
        pilihan: NilaiPilihan,
        *,
        zona: tzinfo | None,
        sebut_pc: bool,
        may: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kunci = pilihan.kunci
        words = kalimat(pilihan.teks)
        value = teks(words)
        if pilihan.ditampilkan:
            set_role(value, "strong")
        value.setMaximumWidth(value.fontMetrics().horizontalAdvance(words) + 24)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(value, 100)
        self.button = tombol(self.tr("Pakai ini"), kecil=True)
        self.button.setAccessibleName(
            self.tr("Pakai {0} untuk {1}, {2}").format(words, kalimat(row.isian), row.catatan)
        )
        self.button.setVisible(may and row.jenis != "nomor")
        self.button.clicked.connect(self._take)
        line.addWidget(self.button)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(line)
        caption = self._caption(pilihan, zona, sebut_pc=sebut_pc)
        if caption:
            column.addWidget(teks(caption, "caption"))
        column.addStretch(1)

    def _caption(self, pilihan: NilaiPilihan, zona: tzinfo | None, *, sebut_pc: bool) -> str:
        parts = [kalimat(pilihan.perangkat)] if sebut_pc and pilihan.perangkat else []
        if pilihan.oleh:
            parts.append(kalimat(pilihan.oleh))
        if pilihan.perangkat or pilihan.oleh:
            parts.append(waktu(pilihan.waktu, zona))
        if pilihan.ditampilkan:
            parts.append(self.tr("tampil sementara"))
        return " · ".join(parts)

    @Slot()
    def _take(self) -> None:
        self.taken.emit(self._kunci)
