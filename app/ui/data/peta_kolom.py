# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which column of the file is which field: guess, confidence, examples, and the person's word."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

from app.domain.format_id import tanggal_angka
from app.domain.impor import Bidang, HasilBaca, KolomTebakan, NilaiSel, nama_kolom
from app.ui.data.sebutan import sebutan_bidang, sebutan_keyakinan
from app.ui.theme import Tone, current, set_role
from app.ui.widgets.pills import StatusPill

CONTOH = 2


class PetaKolom(QWidget):
    """One line per column. ``changed`` after a person chose; filling is silent."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(14, 6, 14, 12)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 3)
        self._grid.setColumnStretch(2, 3)
        self._grid.setColumnStretch(3, 3)
        self._boxes: dict[int, QComboBox] = {}
        self._guess: dict[int, Bidang | None] = {}
        self._pills: dict[int, StatusPill] = {}
        self._parts: list[QWidget] = []

    def show_result(self, hasil: HasilBaca) -> None:
        """Show the columns of a sheet with what they were taken for."""
        for part in self._parts:
            self._grid.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts.clear()
        self._boxes.clear()
        self._pills.clear()
        heads = ("", self.tr("Judul di berkas"), self.tr("Contoh isi"), self.tr("Dibaca sebagai"))
        for column, text in enumerate(heads):
            label = QLabel(text)
            set_role(label, "caption")
            self._put(label, 0, column)
        for line, kolom in enumerate(hasil.kolom, start=1):
            self._add_line(line, kolom, contoh(hasil, kolom.indeks))

    def mapping(self) -> dict[int, Bidang | None]:
        """Return what each column stands for now; None = left out, kept as text."""
        return {number: _bidang(box) for number, box in self._boxes.items()}

    def doubled(self) -> dict[Bidang, list[str]]:
        """Return fields that more than one column claims, with their letters."""
        found: dict[Bidang, list[str]] = {}
        for number, bidang in self.mapping().items():
            if bidang is not None:
                found.setdefault(bidang, []).append(nama_kolom(number))
        return {bidang: letters for bidang, letters in found.items() if len(letters) > 1}

    def set_mapping(self, mapping: Mapping[int, Bidang | None]) -> None:
        """Choose for the person; silent."""
        for number, bidang in mapping.items():
            box = self._boxes[number]
            box.blockSignals(True)
            box.setCurrentIndex(max(0, box.findData(bidang)))
            box.blockSignals(False)

    def box(self, indeks: int) -> QComboBox:
        """Return the choice of a column."""
        return self._boxes[indeks]

    def _add_line(self, line: int, kolom: KolomTebakan, samples: str) -> None:
        letter = QLabel(nama_kolom(kolom.indeks))
        set_role(letter, "muted")
        head = QLabel(kolom.judul.replace("\n", " ") or self.tr("(tanpa judul)"))
        head.setWordWrap(True)
        set_role(head, "strong")
        sample = QLabel(samples or "–")
        sample.setWordWrap(True)
        set_role(sample, "small")
        for label in (letter, head, sample):
            label.setTextFormat(Qt.TextFormat.PlainText)
        box = QComboBox()
        box.addItem(self.tr("– jangan dibaca, simpan sebagai catatan –"), None)
        for bidang in Bidang:
            box.addItem(sebutan_bidang(bidang), bidang)
        box.setCurrentIndex(max(0, box.findData(kolom.bidang)))
        box.setMinimumWidth(current().scaled(150))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box.setAccessibleName(
            self.tr("Kolom {0}, {1}, dibaca sebagai").format(nama_kolom(kolom.indeks), kolom.judul)
        )
        text, tone = sebutan_keyakinan(kolom.keyakinan if kolom.bidang else 0.0)
        pill = StatusPill(text, tone)
        self._boxes[kolom.indeks], self._guess[kolom.indeks] = box, kolom.bidang
        self._pills[kolom.indeks] = pill
        for column, part in enumerate((letter, head, sample, box, pill)):
            self._put(part, line, column)
        box.currentIndexChanged.connect(lambda _i, n=kolom.indeks: self._on_choice(n))

    def _put(self, part: QWidget, line: int, column: int) -> None:
        self._parts.append(part)
        self._grid.addWidget(part, line, column, Qt.AlignmentFlag.AlignVCenter)

    @Slot(int)
    def _on_choice(self, number: int) -> None:
        pill = self._pills[number]
        own = _bidang(self._boxes[number]) != self._guess[number]
        if own:
            pill.set_pill(type(pill.pill())(self.tr("dipilih"), Tone.ACCENT))
        self.changed.emit()


def _bidang(box: QComboBox) -> Bidang | None:
    data = box.currentData()
    return None if data is None else Bidang(data)


def contoh(hasil: HasilBaca, indeks: int) -> str:
    """Return the first values of a column as the file shows them."""
    found: list[str] = []
    for baris in hasil.mentah:
        text = _teks(baris.sel[indeks]) if indeks < len(baris.sel) else ""
        if text and text not in found:
            found.append(text[:60])
        if len(found) == CONTOH:
            break
    return " · ".join(found)


def _teks(nilai: NilaiSel) -> str:
    if nilai is None:
        return ""
    if isinstance(nilai, datetime):
        return tanggal_angka(nilai.date())
    if isinstance(nilai, date):
        return tanggal_angka(nilai)
    if isinstance(nilai, float) and nilai.is_integer():
        return str(int(nilai))
    return " ".join(str(nilai).split())
