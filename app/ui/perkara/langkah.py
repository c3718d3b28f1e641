# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The sheet of one step, made from a description of its fields."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSpinBox, QWidget

from app.domain.changes import Changes
from app.ui.borang.lembar import Lembar, teks_panjang
from app.ui.context import UiContext
from app.ui.widgets.tanggal_edit import TanggalEdit

Isi = Mapping[str, Any]
"""Key of a field → its value: date, text, choice, number or tick"""


class Ragam(Enum):
    """Kinds of fields."""

    TANGGAL = "tanggal"
    BARIS = "baris"
    PANJANG = "panjang"
    PILIHAN = "pilihan"
    ANGKA = "angka"
    CENTANG = "centang"


@dataclass(frozen=True)
class Isian:
    """One field. ``awal`` is its value at first; a date without one stays empty."""

    kunci: str
    judul: str
    ragam: Ragam
    wajib: bool = False
    bantuan: str = ""
    awal: Any = None
    pilihan: Sequence[tuple[object, str]] = ()
    baris: int = 3
    tampil_bila: str = ""
    """Key of a tick that shows this field"""


class LembarPerkara(Lembar):
    """``kirim`` turns the values into changes; it runs in the write lane."""

    def __init__(
        self,
        context: UiContext,
        title: str,
        isian: Sequence[Isian],
        kirim: Callable[[Isi], Changes],
        *,
        basis: str = "",
        save_text: str = "",
        nasihat: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, title, basis=basis, save_text=save_text or title, parent=parent)
        self._isian = tuple(isian)
        self._kirim = kirim
        self.widgets: dict[str, QWidget] = {}
        for satu in self._isian:
            widget = self._make(satu)
            self.widgets[satu.kunci] = widget
            self.form.add_field(
                satu.kunci,
                "" if satu.ragam is Ragam.CENTANG else satu.judul,
                widget,
                required=satu.wajib,
                help_text=satu.bantuan,
            )
        self._follow_ticks()
        if nasihat:
            self.show_notice(nasihat)
        self.fit(600, 220 + sum(_tinggi(satu) for satu in self._isian))

    def values(self) -> dict[str, Any]:
        """Return what stands in the fields now."""
        return {key: _nilai(widget) for key, widget in self.widgets.items()}

    def save(self) -> None:
        values = self.values()
        problems = {}
        for satu in self._isian:
            widget, value = self.widgets[satu.kunci], values[satu.kunci]
            if not self.form.field(satu.kunci).isVisibleTo(self):
                continue
            if isinstance(widget, TanggalEdit) and widget.problem():
                problems[satu.kunci] = widget.problem()
            elif satu.wajib and value in (None, "", False):
                problems[satu.kunci] = self.tr("Isian ini wajib diisi.")
        if problems:
            self.show_problems(problems)
            return
        self.submit(lambda _job: self._kirim(values), self.context.bus.publish)

    def _make(self, satu: Isian) -> QWidget:
        match satu.ragam:
            case Ragam.TANGGAL:
                edit = TanggalEdit(today=self.context.jam.today)
                edit.set_value(satu.awal if isinstance(satu.awal, date) else None)
                return edit
            case Ragam.PANJANG:
                text = teks_panjang(satu.baris)
                text.setPlainText(str(satu.awal or ""))
                return text
            case Ragam.PILIHAN:
                return Pilihan(satu, self.tr("Pilih…"))
            case Ragam.ANGKA:
                number = QSpinBox()
                number.setRange(0, 9999)
                number.setSpecialValueText("–")
                number.setValue(int(satu.awal or 0))
                return number
            case Ragam.CENTANG:
                tick = QCheckBox(satu.judul)
                tick.setChecked(bool(satu.awal))
                return tick
            case _:
                return QLineEdit(str(satu.awal or ""))

    def _follow_ticks(self) -> None:
        for satu in self._isian:
            tick = self.widgets.get(satu.tampil_bila)
            if isinstance(tick, QCheckBox):
                self._show_with(satu.kunci, tick)

    def _show_with(self, kunci: str, tick: QCheckBox) -> None:
        def show(checked: bool) -> None:
            self.form.set_field_visible(kunci, visible=checked)

        tick.toggled.connect(show)
        show(tick.isChecked())


class Pilihan(QComboBox):
    """Keeps its values itself: Qt would give an enumeration back as a bare string."""

    def __init__(self, satu: Isian, hint: str) -> None:
        super().__init__()
        options = [(None, hint)] if satu.awal is None else []
        self._values: list[object] = []
        for value, text in (*options, *satu.pilihan):
            self._values.append(value)
            self.addItem(text)
        self.choose(satu.awal)

    def value(self) -> object:
        """Return what is chosen."""
        return self._values[self.currentIndex()] if self._values else None

    def choose(self, value: object) -> None:
        """Choose ``value``; the first one if it is not offered."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else 0)


def _nilai(widget: QWidget) -> Any:  # noqa: ANN401 - fields hold values of many kinds
    if isinstance(widget, TanggalEdit):
        return widget.value()
    if isinstance(widget, Pilihan):
        return widget.value()
    if isinstance(widget, QCheckBox):
        return widget.isChecked()
    if isinstance(widget, QSpinBox):
        return widget.value() or None
    if isinstance(widget, QLineEdit):
        return widget.text().strip()
    return widget.toPlainText().strip()  # type: ignore[attr-defined] # the only kind left


def _tinggi(satu: Isian) -> int:
    return (
        66 + (satu.baris * 16 if satu.ragam is Ragam.PANJANG else 0) + (18 if satu.bantuan else 0)
    )
