# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""One official: name, NIP, rank, post, how it is held and until when."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from app.domain.instansi import PejabatRow, StatusJabatan
from app.domain.label import STATUS_JABATAN
from app.ui.widgets.form import Form
from app.ui.widgets.tanggal_edit import TanggalEdit


def sebutan_peran(peran: str) -> str:
    """Return the words for the role of an official."""
    translate = QCoreApplication.translate
    return {
        "ppid": translate("Pejabat", "PPID"),
        "atasan_ppid": translate("Pejabat", "Atasan PPID"),
        "petugas": translate("Pejabat", "Petugas Pelayanan Informasi"),
    }.get(peran, peran)


class FormPejabat(QWidget):
    """Fields of a :class:`PejabatRow`. With ``peran`` given, the role is not asked."""

    edited = Signal()

    def __init__(
        self,
        *,
        today: Callable[[], date],
        title: str = "",
        advice: str = "",
        peran: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._id: UUID | None = None
        self._fixed = peran
        self.form = Form()
        self._peran = QComboBox()
        for key in ("ppid", "atasan_ppid", "petugas"):
            self._peran.addItem(sebutan_peran(key), key)
        self._status = QComboBox()
        for status in StatusJabatan:
            self._status.addItem(STATUS_JABATAN[status], status)
        self._texts = {
            name: QLineEdit() for name in ("nama", "nip", "jabatan", "pangkat", "atas_nama")
        }
        self._texts["nip"].setMaxLength(30)
        self._dates = {
            name: TanggalEdit(today=today) for name in ("berlaku_dari", "berlaku_sampai")
        }
        self._lay_out(title, advice)
        self.form.edited.connect(self.edited)
        self._status.currentIndexChanged.connect(self._on_status)
        self._on_status()

    def show_value(self, isi: PejabatRow) -> None:
        """Fill the fields."""
        self._id = isi.id
        with self.form.filling():
            for name, edit in self._texts.items():
                edit.setText(getattr(isi, name))
            for name, field in self._dates.items():
                field.set_value(getattr(isi, name))
            self._status.setCurrentIndex(self._status.findData(isi.status))
            self._peran.setCurrentIndex(max(0, self._peran.findData(isi.peran)))

    def value(self) -> PejabatRow:
        """Return what stands in the fields."""
        texts = {name: edit.text().strip() for name, edit in self._texts.items()}
        status = StatusJabatan(self._status.currentData())
        if status is not StatusJabatan.ATAS_NAMA:
            texts["atas_nama"] = ""
        return PejabatRow(
            id=self._id,
            **texts,
            peran=self._fixed or str(self._peran.currentData()),
            status=status,
            berlaku_dari=self._dates["berlaku_dari"].value(),
            berlaku_sampai=self._dates["berlaku_sampai"].value(),
        )

    def empty(self) -> bool:
        """True while nothing was typed."""
        return not any(edit.text().strip() for edit in self._texts.values())

    def date_problems(self) -> dict[str, str]:
        """Return what is wrong with the dates as typed."""
        found = {name: field.problem() for name, field in self._dates.items()}
        return {name: text for name, text in found.items() if text}

    def _lay_out(self, title: str, advice: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        form = self.form
        form.add_section(title, advice, columns=2)
        if not self._fixed:
            form.add_field("peran", self.tr("Bertindak sebagai"), self._peran, required=True)
        form.add_field("status", self.tr("Status jabatan"), self._status)
        form.add_field("nama", self.tr("Nama dan gelar"), self._texts["nama"], required=True)
        form.add_field(
            "nip", self.tr("NIP"), self._texts["nip"], help_text=self.tr("18 angka, spasi boleh.")
        )
        form.add_field("jabatan", self.tr("Jabatan"), self._texts["jabatan"], required=True)
        form.add_field("pangkat", self.tr("Pangkat, golongan"), self._texts["pangkat"])
        form.add_field("atas_nama", self.tr("Atas nama jabatan"), self._texts["atas_nama"], span=0)
        form.add_field("berlaku_dari", self.tr("Berlaku dari"), self._dates["berlaku_dari"])
        form.add_field(
            "berlaku_sampai",
            self.tr("Sampai"),
            self._dates["berlaku_sampai"],
            help_text=self.tr("Kosongkan bila belum ditentukan."),
        )

    @Slot()
    def _on_status(self) -> None:
        shown = self._status.currentData() == StatusJabatan.ATAS_NAMA
        self.form.set_field_visible("atas_nama", visible=shown)
