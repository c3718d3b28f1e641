# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Choice of register and period: month, quarter, four-month, semester, year, or two days."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QLabel, QSpinBox, QWidget

from app.domain.errors import UserError
from app.domain.format_id import tanggal_panjang
from app.domain.provinsi import Masa
from app.services.provinsi.papan import daftar_register, masa_bebas, masa_irama
from app.ui.i18n_teks import tanggal
from app.ui.provinsi.umum import bulan, istilah
from app.ui.theme import current, set_role
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.tanggal_edit import TanggalEdit

PANJANG = {"bulan": 1, "triwulan": 3, "caturwulan": 4, "semester": 6, "tahun": 12}
BEBAS = "bebas"
ROMAWI = ("I", "II", "III", "IV")


class BilahMasa(QWidget):
    """``changed`` tells of another register or a period that holds together."""

    changed = Signal()

    def __init__(
        self, hari_ini: date, *, register: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.register, self.length, self.number = QComboBox(), QComboBox(), QComboBox()
        self.year = QSpinBox()
        self.first, self.last = (
            TanggalEdit(today=lambda: hari_ini),
            TanggalEdit(today=lambda: hari_ini),
        )
        self.problem = QLabel()
        set_role(self.problem, "error")
        for tabel, judul in daftar_register():
            self.register.addItem(istilah(judul), tabel)
        self.register.setVisible(register and self.register.count() > 1)
        self.year.setRange(2008, 2100)
        self.year.setValue(hari_ini.year)
        self._name()
        for key, title in self._lengths():
            self.length.addItem(title, key)
        self.length.setCurrentIndex(self.length.findData("tahun"))
        self.first.set_value(hari_ini.replace(month=1, day=1))
        self.last.set_value(hari_ini)
        self._month = hari_ini.month
        flow = FlowLayout(self, spacing=8)
        flow.setContentsMargins(0, 0, 0, 0)
        for widget in self._fields():
            flow.addWidget(widget)
        for edit in (self.first, self.last):
            edit.setFixedWidth(current().scaled(170))
        self._fill_numbers()
        self.length.currentIndexChanged.connect(self._on_length)
        self.number.currentIndexChanged.connect(self._tell)
        self.register.currentIndexChanged.connect(self._tell)
        self.year.valueChanged.connect(self._tell)
        self.first.changed.connect(self._tell)
        self.last.changed.connect(self._tell)

    def tabel(self) -> str:
        """Return the register chosen."""
        return str(self.register.currentData())

    def masa(self) -> Masa | None:
        """Return the period chosen; None while the days do not make one."""
        kind = str(self.length.currentData())
        self.problem.setText("")
        try:
            if kind != BEBAS:
                return masa_irama(kind, self.year.value(), int(self.number.currentData() or 1))
            first, last = self.first.value(), self.last.value()
            return None if first is None or last is None else masa_bebas(first, last)
        except UserError:
            self.problem.setText(self.tr("Tanggal akhir mendahului tanggal awal."))
            return None

    def sebutan(self) -> str:
        """Return the period in words of the screens."""
        masa, kind = self.masa(), str(self.length.currentData())
        if masa is None:
            return ""
        if kind == BEBAS:
            return (
                f"{tanggal(tanggal_panjang(masa.dari))} – {tanggal(tanggal_panjang(masa.sampai))}"
            )
        words = {
            "bulan": (self.number.currentText(),),
            "tahun": (self.length.currentText(),),
        }.get(kind, (self.length.currentText(), self.number.currentText()))
        return " ".join((*words, str(self.year.value())))

    def choose(self, irama: str, tahun: int, ke: int = 1) -> None:
        """Show a period."""
        self.year.setValue(tahun)
        self.length.setCurrentIndex(self.length.findData(irama))
        self.number.setCurrentIndex(self.number.findData(ke))

    def _fields(self) -> tuple[QWidget, ...]:
        return (
            *(self.register, self.length, self.number, self.year),
            *(self.first, self.last, self.problem),
        )

    def _name(self) -> None:
        self.register.setAccessibleName(self.tr("Register"))
        self.length.setAccessibleName(self.tr("Panjang masa"))
        self.number.setAccessibleName(self.tr("Masa"))
        self.year.setAccessibleName(self.tr("Tahun"))
        self.first.setAccessibleName(self.tr("Dari tanggal"))
        self.last.setAccessibleName(self.tr("Sampai tanggal"))

    def _lengths(self) -> tuple[tuple[str, str], ...]:
        return (
            ("bulan", self.tr("Bulan")),
            ("triwulan", self.tr("Triwulan")),
            ("caturwulan", self.tr("Caturwulan")),
            ("semester", self.tr("Semester")),
            ("tahun", self.tr("Tahun")),
            (BEBAS, self.tr("Dua tanggal")),
        )

    @Slot()
    def _on_length(self) -> None:
        self._fill_numbers()
        self._tell()

    def _fill_numbers(self) -> None:
        kind = str(self.length.currentData())
        free = kind == BEBAS
        self.number.blockSignals(True)
        self.number.clear()
        if not free:
            length = PANJANG[kind]
            for n in range(1, 12 // length + 1):
                self.number.addItem(bulan(n) if length == 1 else ROMAWI[n - 1], n)
            self.number.setCurrentIndex((self._month - 1) // length)
        self.number.blockSignals(False)
        self.number.setVisible(not free and kind != "tahun")
        self.year.setVisible(not free)
        for widget in (self.first, self.last, self.problem):
            widget.setVisible(free)

    @Slot()
    def _tell(self) -> None:
        if self.masa() is not None:
            self.changed.emit()
