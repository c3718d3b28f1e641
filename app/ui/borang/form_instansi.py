# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Letterhead and paper of the agency, with the letterhead drawn live above the fields."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.domain.instansi import Instansi, Kertas, Kop
from app.ui.borang.kop_pratinjau import KopPratinjau
from app.ui.i18n_teks import sebutan
from app.ui.tasks import Runner
from app.ui.theme import set_role
from app.ui.widgets.drop_area import DropArea
from app.ui.widgets.form import Form

MAKS_LOGO = 5 * 1024 * 1024
KOSONG = Instansi(kop=Kop(nama_pemda="", nama_instansi=""), kode_instansi="")


class FormInstansi(QWidget):
    """Everything the letterhead shows, the code used in numbers, paper and copying fee."""

    edited = Signal()

    def __init__(
        self, runner: Runner, *, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._base = KOSONG
        self._logo: bytes | None = None
        self._edits: dict[str, QLineEdit] = {}
        self.preview = KopPratinjau(runner, today=today)
        self.form = Form()
        self.logo_area = DropArea(
            self.tr("Lambang: tarik gambar PNG atau JPG ke sini"),
            suffixes=(".png", ".jpg", ".jpeg"),
            multiple=False,
        )
        self.logo_note = QLabel()
        set_role(self.logo_note, "error")
        self.logo_note.setWordWrap(True)
        self.logo_note.hide()
        self._drop_logo = QPushButton(self.tr("Lepas lambang"))
        self._drop_logo.setProperty("small", True)
        self._kertas = QComboBox()
        for paper in Kertas:
            self._kertas.addItem(sebutan(paper), paper)
        self._biaya = QSpinBox()
        self._biaya.setRange(0, 1_000_000)
        self._biaya.setSingleStep(100)
        self._biaya.setPrefix("Rp ")
        self._biaya.setSpecialValueText(self.tr("Gratis"))
        self._lay_out()
        self.form.edited.connect(self._on_edit)
        self.logo_area.dropped.connect(self._on_logo)
        self._drop_logo.clicked.connect(self._on_drop_logo)
        self.show_value(KOSONG)

    def show_value(self, isi: Instansi) -> None:
        """Fill the fields."""
        self._base, self._logo = isi, isi.kop.logo
        with self.form.filling():
            for name, edit in self._edits.items():
                source = isi if name == "kode_instansi" else isi.kop
                edit.setText(str(getattr(source, name)))
            self._kertas.setCurrentIndex(self._kertas.findData(isi.kertas))
            self._biaya.setValue(isi.biaya_lembar)
        self._drop_logo.setVisible(self._logo is not None)
        self.preview.show_kop(isi.kop, isi.kertas, now=bool(isi.kop.nama_instansi))

    def value(self) -> Instansi:
        """Return what stands in the fields, over what was shown last."""
        texts = {name: edit.text().strip() for name, edit in self._edits.items()}
        code = texts.pop("kode_instansi")
        return replace(
            self._base,
            kop=Kop(**texts, logo=self._logo),
            kode_instansi=code,
            kertas=Kertas(self._kertas.currentData()),
            biaya_lembar=self._biaya.value(),
        )

    def take_logo(self, path: Path) -> None:
        """Use an image file as the emblem, or say why it cannot be used."""
        data = path.read_bytes() if path.stat().st_size <= MAKS_LOGO else None
        self.logo_note.setVisible(data is None)
        if data is None:
            self.logo_note.setText(self.tr("Gambar lebih besar dari 5 MB. Perkecil dahulu."))
            return
        self._logo = data
        self._drop_logo.show()
        self._on_edit()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.preview)
        column.addWidget(self.logo_area)
        column.addWidget(self._drop_logo, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.logo_note)
        column.addWidget(self.form)
        self.form.add_section(self.tr("Nama dan kode"), columns=2)
        self._text("nama_pemda", self.tr("Pemerintah daerah"), required=True, span=0)
        self._text("nama_instansi", self.tr("Nama instansi"), required=True, span=0)
        self._text("nama_unit", self.tr("Unit (bila ada)"))
        self._text(
            "kode_instansi",
            self.tr("Kode instansi"),
            required=True,
            help_text=self.tr("Dipakai di nomor, misalnya PPID-DISKOMINFO."),
        )
        self.form.add_section(self.tr("Alamat pada kepala surat"), columns=2)
        self._text("alamat", self.tr("Alamat"), span=0)
        for name, label in (
            ("kota", self.tr("Kota (tempat surat)")),
            ("kode_pos", self.tr("Kode pos")),
            ("telepon", self.tr("Telepon")),
            ("faksimile", self.tr("Faksimile")),
            ("laman", self.tr("Laman")),
            ("email", self.tr("Pos-el")),
        ):
            self._text(name, label)
        self.form.add_section(self.tr("Kertas dan biaya"), columns=2)
        self.form.add_field("kertas", self.tr("Kertas surat"), self._kertas)
        self.form.add_field("biaya_lembar", self.tr("Biaya salin per lembar"), self._biaya)

    def _text(
        self, key: str, label: str, *, required: bool = False, help_text: str = "", span: int = 1
    ) -> None:
        edit = QLineEdit()
        edit.setMaxLength(300)
        self._edits[key] = edit
        self.form.add_field(key, label, edit, required=required, help_text=help_text, span=span)

    @Slot()
    def _on_edit(self) -> None:
        value = self.value()
        self.preview.show_kop(value.kop, value.kertas)
        self.edited.emit()

    @Slot(object)
    def _on_logo(self, paths: list[Path]) -> None:
        self.take_logo(paths[0])

    @Slot()
    def _on_drop_logo(self) -> None:
        self._logo = None
        self._drop_logo.hide()
        self._on_edit()
