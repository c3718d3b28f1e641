# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Beside the intake form: the deadline, what is still missing, who may have asked before."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.errors import UserError
from app.domain.hitung import hitung, jatuh_tempo
from app.domain.periksa import kekurangan
from app.domain.permohonan import OrangMirip, PermohonanDraft
from app.domain.tenggat import KartuHitung
from app.services.buku_aturan import BukuAturan
from app.ui.i18n_teks import galat, kalimat
from app.ui.permohonan.kotak_berkas import KotakBerkas
from app.ui.permohonan.kotak_usulan import KotakUsulan
from app.ui.permohonan.teks import hari_tanggal, tanggal_ringkas
from app.ui.theme import current, set_role
from app.ui.widgets.cards import Card


class PanelRingkas(QWidget):
    """Nothing here stops saving; it only tells."""

    card_asked = Signal(object)
    """(kartu: KartuHitung)"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buku: BukuAturan | None = None
        self._kartu: KartuHitung | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._make_deadline())
        column.addWidget(self._make_people())
        self.past = KotakUsulan()
        column.addWidget(self.past)
        column.addWidget(self._make_missing())
        self.files = KotakBerkas(self.tr("Lepas KTP di sini"))
        column.addWidget(self.files)
        column.addStretch(1)
        self.setMinimumWidth(current().scaled(270))

    def set_rules(self, buku: BukuAturan) -> None:
        """Count with these rules from now on."""
        self._buku = buku

    def show_draft(self, draft: PermohonanDraft) -> None:
        """Show deadline and gaps of what is typed."""
        self._show_deadline(draft.tanggal_terima)
        lines = kekurangan(draft)
        self._missing_card.set_title(
            self.tr("Masih kurang ({0})").format(len(lines)) if lines else self.tr("Lengkap")
        )
        text = "\n".join(f"• {kalimat(line)}" for line in lines)
        self._missing.setText(text or self.tr("Semua yang diminta Pasal 27 dan 29 sudah terisi."))
        self._still.setVisible(bool(lines))

    def missing_text(self) -> str:
        return self._missing.text()

    def deadline_text(self) -> str:
        return self._deadline.text()

    def show_people(self, people: Sequence[OrangMirip]) -> None:
        """Show earlier requests of what may be the same person; none hides the hint."""
        lines = [
            f"{p.nomor} · {p.nama} · {tanggal_ringkas(p.tanggal_terima)} ({kalimat(p.alasan)})"
            for p in people
        ]
        self._people.setText("\n".join(lines))
        self._people_box.setVisible(bool(lines))

    def people_text(self) -> str:
        return "" if self._people_box.isHidden() else self._people.text()

    def _make_deadline(self) -> QWidget:
        card = Card(self.tr("Batas jawab"), padded=True)
        self._deadline = _words("strong")
        self._deadline_more = _words("small")
        self._card_button = QPushButton(self.tr("Kartu hitung"))
        self._card_button.setObjectName("kartu_hitung")
        set_role(self._card_button, "link")
        self._card_button.setAutoDefault(False)
        self._card_button.clicked.connect(self._on_card)
        for widget in (self._deadline, self._deadline_more):
            card.add(widget)
        card.body.addWidget(self._card_button, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _make_people(self) -> QWidget:
        self._people_box = QFrame()
        set_role(self._people_box, "notice")
        self._people_box.setObjectName("orang_mirip")
        column = QVBoxLayout(self._people_box)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(3)
        title = QLabel(self.tr("Mungkin pernah meminta:"))
        set_role(title, "strong")
        self._people = QLabel()
        self._people.setWordWrap(True)
        self._people.setTextFormat(Qt.TextFormat.PlainText)
        column.addWidget(title)
        column.addWidget(self._people)
        self._people_box.hide()
        return self._people_box

    def _make_missing(self) -> QWidget:
        self._missing_card = Card(self.tr("Masih kurang"), padded=True)
        self._missing = _words("small")
        self._still = _words("")
        self._still.setText(self.tr("Tetap dapat didaftarkan."))
        self._missing_card.add(self._missing)
        self._missing_card.add(self._still)
        return self._missing_card

    def _show_deadline(self, diterima: date | None) -> None:
        self._kartu = None
        more = ""
        text = self.tr("Isi tanggal diterima.")
        if self._buku is not None and diterima is not None:
            try:
                text, more = self._count(self._buku, diterima)
            except UserError as error:
                text = galat(error).what
        self._deadline.setText(text)
        self._deadline_more.setText(more)
        self._deadline_more.setVisible(bool(more))
        self._card_button.setVisible(self._kartu is not None)

    def _count(self, buku: BukuAturan, diterima: date) -> tuple[str, str]:
        rule = buku.aturan.pilih("P4u", diterima)
        nol = buku.hari_peristiwa_nol
        kartu = hitung(rule, diterima, buku.kalender, hari_peristiwa_nol=nol)
        self._kartu = kartu
        longer = buku.aturan.pilih("P5", diterima)
        last = jatuh_tempo(longer, kartu.jatuh_tempo, buku.kalender)
        unit = self.tr("hari kerja")
        mark = self.tr(" (sementara)") if kartu.sementara else ""
        text = f"{rule.jumlah} {unit}: {hari_tanggal(kartu.jatuh_tempo)}{mark}"
        more = self.tr("Bila diperpanjang {0} hari kerja: {1}").format(
            longer.jumlah, hari_tanggal(last)
        )
        return text, more

    @Slot()
    def _on_card(self) -> None:
        if self._kartu is not None:
            self.card_asked.emit(self._kartu)


def _words(role: str) -> QLabel:
    made = QLabel()
    made.setWordWrap(True)
    made.setTextFormat(Qt.TextFormat.PlainText)
    set_role(made, role)
    return made
