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
from app.ui.i18n_teks import sebutan
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


def sebutan_status(status: StatusJabatan) -> str:
    """Return how a post is held, its abbreviation written out."""
    translate = QCoreApplication.translate
    words = {
        StatusJabatan.DEFINITIF: "",
        StatusJabatan.PLT: translate("Pejabat", " (pelaksana tugas)"),
        StatusJabatan.PLH: translate("Pejabat", " (pelaksana harian)"),
        StatusJabatan.ATAS_NAMA: translate("Pejabat", " (atas nama)"),
        StatusJabatan.UB: translate("Pejabat", " (untuk beliau)"),
        StatusJabatan.PJ: translate("Pejabat", " (penjabat)"),
        StatusJabatan.PJS: translate("Pejabat", " (penjabat sementara)"),
    }
    return sebutan(status) + words[status]


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
        self.name, self.nip = QLineEdit(), QLineEdit()
        self.post, self.rank, self.on_behalf = QLineEdit(), QLineEdit(), QLineEdit()
        self._texts = {
            "nama": (self.name, 200),
            "nip": (self.nip, 30),
            "jabatan": (self.post, 200),
            "pangkat": (self.rank, 100),
            "atas_nama": (self.on_behalf, 200),
        }
        for line, most in self._texts.values():
            line.setMaxLength(most)
        self.role, self.status = QComboBox(), QComboBox()
        for key in ("ppid", "atasan_ppid", "petugas"):
            self.role.addItem(sebutan_peran(key), key)
        for status in StatusJabatan:
            self.status.addItem(sebutan_status(status), status)
        self.since, self.until = TanggalEdit(today=today), TanggalEdit(today=today)
        self._dates = {"berlaku_dari": self.since, "berlaku_sampai": self.until}
        self._lay_out(title, advice)
        self.form.edited.connect(self.edited)
        self.status.currentIndexChanged.connect(self._on_status)
        self._on_status()

    def show_value(self, isi: PejabatRow) -> None:
        """Fill the fields."""
        self._id = isi.id
        with self.form.filling():
            for name, (line, _most) in self._texts.items():
                line.setText(getattr(isi, name))
            for name, field in self._dates.items():
                field.set_value(getattr(isi, name))
            self.status.setCurrentIndex(self.status.findData(isi.status))
            self.role.setCurrentIndex(max(0, self.role.findData(isi.peran)))
        self._on_status()

    def value(self) -> PejabatRow:
        """Return what stands in the fields, without doubled blanks."""
        texts = {name: " ".join(line.text().split()) for name, (line, _) in self._texts.items()}
        if not self._acts():
            texts["atas_nama"] = ""
        return PejabatRow(
            id=self._id,
            **texts,
            peran=self._fixed or str(self.role.currentData()),
            status=StatusJabatan(self.status.currentData()),
            berlaku_dari=self.since.value(),
            berlaku_sampai=self.until.value(),
        )

    def empty(self) -> bool:
        """True while nothing was typed."""
        return not any(line.text().strip() for line, _ in self._texts.values())

    def problems(self) -> dict[str, str]:
        """Return what only the form can know: dates as typed, a deputy without the post."""
        found = {name: field.problem() for name, field in self._dates.items()}
        if self._acts() and not self.on_behalf.text().strip():
            found["atas_nama"] = self.tr("Tulis jabatan yang diatasnamakan.")
        return {name: text for name, text in found.items() if text}

    def _lay_out(self, title: str, advice: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        form = self.form
        form.add_section(title, advice, columns=2)
        form.add_field("nama", self.tr("Nama dan gelar"), self.name, required=True)
        form.add_field("nip", self.tr("NIP"), self.nip, help_text=self.tr("18 angka, spasi boleh."))
        form.add_field("jabatan", self.tr("Jabatan"), self.post, required=True)
        form.add_field("pangkat", self.tr("Pangkat, golongan"), self.rank)
        if not self._fixed:
            form.add_field("peran", self.tr("Bertindak sebagai"), self.role, required=True)
        form.add_field("status", self.tr("Status jabatan"), self.status)
        form.add_field(
            "atas_nama",
            self.tr("Atas nama jabatan"),
            self.on_behalf,
            required=True,
            span=0,
            help_text=self.tr(
                "Jabatan yang diatasnamakan, misalnya Kepala Dinas. Untuk u.b., tulis dua jabatan: "
                "Kepala Dinas; Sekretaris."
            ),
        )
        form.add_field(
            "berlaku_dari",
            self.tr("Berlaku dari"),
            self.since,
            help_text=self.tr("Kosong: sejak dahulu."),
        )
        form.add_field(
            "berlaku_sampai",
            self.tr("Sampai"),
            self.until,
            help_text=self.tr("Kosongkan bila belum ditentukan."),
        )

    def _acts(self) -> bool:
        return StatusJabatan(self.status.currentData()) in {
            StatusJabatan.ATAS_NAMA,
            StatusJabatan.UB,
        }

    @Slot()
    def _on_status(self) -> None:
        self.form.set_field_visible("atas_nama", visible=self._acts())
