# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Patterns of the numbers, each with the next number it would give."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from app.domain.errors import UserError
from app.domain.instansi import POLA_NOMOR, Instansi, dengan_pola
from app.domain.nomor import TOKEN, format_nomor, validate_pola
from app.ui.borang.form_instansi import KOSONG
from app.ui.i18n_teks import galat, kalimat
from app.ui.theme import set_role
from app.ui.widgets.form import Form

POLA = POLA_NOMOR


def contoh_nomor(pola: str, isi: Instansi, tanggal: date, *, urut: int = 1) -> str:
    """Return the number a pattern gives on a day; raises ``UserError`` (NOM-…) if it gives none."""
    kode = isi.kode_instansi or "PPID"
    return format_nomor(
        pola,
        urut,
        tanggal,
        kode=kode,
        unit=kode,
        opd=kode,
        kode_klasifikasi=isi.kode_klasifikasi_surat,
        pc="A1",
        jenis="TB",
        derajat="B",
    )


class FormPola(QWidget):
    """The patterns and the classification code of letters; the example follows every letter."""

    edited = Signal()

    def __init__(self, *, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._base = KOSONG
        self.form = Form()
        self._edits = {name: QLineEdit() for name in (*POLA, "kode_klasifikasi_surat")}
        self.examples = {name: QLabel() for name in POLA}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.form)
        tokens = " ".join(f"{{{name}}}" for name in TOKEN if name != "derajat")
        self.form.add_section(
            advice=self.tr("Penanda yang dapat dipakai: {0}. Lebar angka ditulis {1}.").format(
                tokens, "{urut:04}"
            )
        )
        for name, label in (
            ("pola_nomor_permohonan", self.tr("Pola nomor pendaftaran permohonan")),
            ("pola_nomor_keberatan", self.tr("Pola nomor keberatan")),
            ("pola_nomor_sengketa", self.tr("Pola nomor sengketa")),
            ("pola_nomor_surat", self.tr("Pola nomor surat keluar")),
        ):
            self.form.add_field(name, label, self._edits[name], required=True)
            set_role(self.examples[name], "strong")
            self.form.add_field(f"contoh_{name}", "", self.examples[name])
        self.form.add_field(
            "kode_klasifikasi_surat",
            self.tr("Kode klasifikasi surat"),
            self._edits["kode_klasifikasi_surat"],
            help_text=self.tr("Permendagri 83/2022; 000.8.3 untuk layanan informasi publik."),
        )
        self.form.edited.connect(self._on_edit)

    def show_value(self, isi: Instansi) -> None:
        """Fill the fields."""
        self._base = isi
        with self.form.filling():
            for name, edit in self._edits.items():
                edit.setText(getattr(isi, name))
        self._show_examples()

    def apply(self, isi: Instansi) -> Instansi:
        """Return ``isi`` with the patterns of the fields."""
        texts = {name: edit.text().strip() for name, edit in self._edits.items()}
        return dengan_pola(isi, texts, texts["kode_klasifikasi_surat"])

    def problems(self) -> dict[str, str]:
        """Return what is wrong with the patterns as typed."""
        found = {
            name: " ".join(map(kalimat, validate_pola(self._edits[name].text()))) for name in POLA
        }
        return {name: text for name, text in found.items() if text}

    @Slot()
    def _on_edit(self) -> None:
        self._show_examples()
        self.edited.emit()

    def _show_examples(self) -> None:
        isi = self.apply(self._base)
        self.form.show_problems(self.problems())
        for name, label in self.examples.items():
            try:
                number = contoh_nomor(getattr(isi, name), isi, self._today())
                label.setText(self.tr("Contoh: {0}").format(number))
            except UserError as error:
                label.setText("" if self.form.problem_text(name) else galat(error).what)
            label.setAccessibleName(label.text())
