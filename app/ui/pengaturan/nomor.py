# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Numbers: the agency's patterns with a live example, and under them the ledger."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.errors import UserError
from app.domain.instansi import POLA_NOMOR, Instansi, dengan_pola
from app.domain.nomor import TOKEN, format_nomor, validate_pola
from app.domain.pelaku import PELIHAT
from app.ui.context import UiContext
from app.ui.i18n_teks import galat
from app.ui.pengaturan.bagian import teks
from app.ui.pengaturan.bagian_setelan import BagianSetelan, Ubah
from app.ui.pengaturan.buku_nomor import KartuBukuNomor
from app.ui.widgets.cards import Card

URUT_CONTOH = 148
POLA = POLA_NOMOR


class BagianNomor(BagianSetelan):
    """Patterns are the administrator's; the ledger has rights of its own."""

    TABEL = ("instansi", "nomor_buku", "nomor_jatah")

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.patterns = {key: QLineEdit() for key in POLA}
        for line in self.patterns.values():
            line.setMaxLength(80)
        self.code = QLineEdit()
        self.code.setMaxLength(40)
        self.examples = {key: teks("", "strong") for key in POLA}
        self.ledger = KartuBukuNomor(context)
        self.sees_ledger = context.pelaku.punya(*PELIHAT)
        self._lay_out()
        self.form.edited.connect(self._show_examples)
        self.form.setEnabled(self.may_edit)
        self.reload()

    def reload(self) -> None:
        super().reload()
        if self.sees_ledger:
            self.ledger.reload()

    def show_agency(self, isi: Instansi) -> None:
        for key, line in self.patterns.items():
            line.setText(str(getattr(isi, key)))
        self.code.setText(isi.kode_klasifikasi_surat)
        self._show_examples()

    def merger(self) -> Ubah:
        words = {key: line.text().strip() for key, line in self.patterns.items()}
        code = self.code.text().strip()
        return lambda isi: dengan_pola(isi, words, code)

    def own_values(self, isi: Instansi) -> object:
        return tuple(getattr(isi, key) for key in POLA), isi.kode_klasifikasi_surat

    def _lay_out(self) -> None:
        card = Card(self.tr("Pola nomor"), padded=True)
        self.form.add_section(columns=2)
        names = {
            "pola_nomor_permohonan": self.tr("Nomor permohonan"),
            "pola_nomor_keberatan": self.tr("Nomor keberatan"),
            "pola_nomor_sengketa": self.tr("Nomor sengketa"),
            "pola_nomor_surat": self.tr("Nomor surat keluar"),
        }
        for key, name in names.items():
            self.form.add_field(key, name, self.patterns[key], required=True)
        for key, name in names.items():
            self.form.add_field(f"contoh_{key}", "", self.examples[key])
            self.examples[key].setAccessibleName(self.tr("Contoh {0}").format(name))
        self.form.add_field(
            "kode_klasifikasi_surat",
            self.tr("Kode klasifikasi surat"),
            self.code,
            help_text=self.tr("Isi penanda {kode_klasifikasi}, misalnya 000.8.3."),
        )
        card.add(self.form)
        tokens = " ".join("{" + token + "}" for token in TOKEN)
        card.add(
            teks(
                self.tr(
                    "Penanda: {0}. {1} menulis angka dengan nol di depan. Pola baru berlaku untuk"
                    " nomor berikutnya; nomor yang sudah terbit tidak berubah."
                ).format(tokens, "{urut:04}"),
                "caption",
            )
        )
        self.body.addWidget(card)
        self.body.addWidget(self.ledger, 1)
        self.ledger.setVisible(self.sees_ledger)
        if not self.sees_ledger:
            self.body.addStretch(1)
        self.setFocusProxy(self.patterns["pola_nomor_permohonan"])

    def _show_examples(self) -> None:
        isi = self.draft()
        if isi is None:
            return
        for key in POLA:
            text, good = contoh_nomor(isi, str(getattr(isi, key)), self.context.jam.today())
            self.examples[key].setText(self.tr("Contoh: {0}").format(text) if good else "")
            self.form.field(key).set_problem("" if good else text)


def contoh_nomor(isi: Instansi, pola: str, tanggal: date) -> tuple[str, bool]:
    """Return an example number and True, or what is wrong with the pattern and False."""
    if problems := validate_pola(pola):
        return " ".join(problems), False
    parts = {
        "kode": isi.kode_instansi,
        "unit": isi.kode_instansi,
        "opd": isi.kode_instansi,
        "kode_klasifikasi": isi.kode_klasifikasi_surat,
        "pc": "PC1",
        "jenis": "permohonan",
    }
    try:
        return format_nomor(pola, URUT_CONTOH, tanggal, **parts), True
    except UserError as error:
        return galat(error).what, False
