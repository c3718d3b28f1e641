# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a dry run found: counts, notes that name row and cell, late answers."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QTabWidget, QVBoxLayout, QWidget

from app.domain.impor import BarisTerlambat, Catatan
from app.services.impor import UjiImpor
from app.ui.borang.sumber import SumberDaftar
from app.ui.data.sebutan import sebutan_tingkat
from app.ui.i18n_teks import kalimat, kalimat_baris
from app.ui.theme import Tone, set_role
from app.ui.widgets.cards import StatCard
from app.ui.widgets.paged_model import Cell, Column
from app.ui.widgets.paged_table import PagedTable
from app.ui.widgets.pills import Pill


class HasilUji(QWidget):
    """Filled by :meth:`show_result`; nothing here is stored yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = {
            key: StatCard("0", text, clickable=False)
            for key, text in (
                ("baru", self.tr("permohonan baru akan disimpan")),
                ("sudah_ada", self.tr("sudah pernah diimpor, dilewati")),
                ("peringatan", self.tr("baris meragukan, tetap disimpan")),
                ("galat", self.tr("baris salah")),
                ("terlambat", self.tr("dijawab lewat 10 hari kerja")),
            )
        }
        self.notes: PagedTable[Catatan] = PagedTable(self._note_columns(), name="impor-catatan")
        self.notes.set_lines(2)
        self.notes.setAccessibleName(self.tr("Catatan uji impor"))
        self.late: PagedTable[BarisTerlambat] = PagedTable(
            self._late_columns(), name="impor-terlambat"
        )
        self.late.setAccessibleName(self.tr("Jawaban terlambat"))
        self.late_note = QLabel()
        self.late_note.setWordWrap(True)
        set_role(self.late_note, "small")
        self._lay_out()

    def show_result(self, uji: UjiImpor) -> None:
        """Show counts and lists."""
        ringkas, late = uji.ringkasan, uji.terlambat
        tones = {"galat": Tone.BAD, "peringatan": Tone.WARN, "terlambat": Tone.WARN}
        counts = {
            "baru": ringkas.baru,
            "sudah_ada": ringkas.sudah_ada,
            "peringatan": ringkas.peringatan,
            "galat": ringkas.galat,
            "terlambat": len(late.terlambat),
        }
        texts = {key: card.accessibleName().split(" ", 1)[1] for key, card in self.cards.items()}
        for key, card in self.cards.items():
            tone = tones.get(key, Tone.PLAIN) if counts[key] else Tone.PLAIN
            card.set_content(str(counts[key]), texts[key], tone)
        order = {"galat": 0, "peringatan": 1, "info": 2}
        notes = sorted(
            ringkas.catatan, key=lambda c: (order[c.tingkat.value], c.sel.baris, c.sel.kolom)
        )
        self.notes.set_source(SumberDaftar(notes))
        self.late.set_source(SumberDaftar(late.terlambat))
        self.tabs.setTabText(0, self.tr("Catatan ({0})").format(len(notes)))
        self.tabs.setTabText(1, self.tr("Jawaban terlambat ({0})").format(len(late.terlambat)))
        text = self.tr(
            "Dihitung dari tanggal diterima, hari kejadian = hari ke-0, batas {0} hari kerja:"
            " {1} pemberitahuan dan {2} pemberian informasi terlambat. {3} baris tidak dapat"
            " dihitung karena tanggalnya tidak terbaca."
        )
        self.late_note.setText(
            text.format(late.batas, late.pemberitahuan, late.pemberian, len(late.tidak_terhitung))
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        row = QHBoxLayout()
        row.setSpacing(12)
        for card in self.cards.values():
            row.addWidget(card)
        column.addLayout(row)
        self.tabs = QTabWidget()
        self.tabs.addTab(self.notes, "")
        late = QWidget()
        inner = QVBoxLayout(late)
        inner.setContentsMargins(0, 8, 0, 0)
        inner.setSpacing(6)
        line = QHBoxLayout()
        line.setContentsMargins(12, 0, 12, 0)
        line.addWidget(self.late_note)
        inner.addLayout(line)
        inner.addWidget(self.late, 1)
        self.tabs.addTab(late, "")
        self.tabs.setTabPosition(QTabWidget.TabPosition.North)
        column.addWidget(self.tabs, 1)
        self.notes.set_empty(
            "check", self.tr("Tidak ada catatan."), self.tr("Semua sel terbaca tanpa keraguan.")
        )
        self.late.set_empty("check", self.tr("Tidak ada jawaban yang terlambat."))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def _note_columns(self) -> list[Column[Catatan]]:
        def grave(note: Catatan) -> Cell:
            text, tone = sebutan_tingkat(note.tingkat)
            return Cell(pill=Pill(text, tone))

        return [
            Column("tingkat", self.tr("Jenis"), grave, width=96),
            Column(
                "tempat",
                self.tr("Tempat"),
                lambda note: Cell(kalimat(note.sel.tempat), note.kolom_asal, strong=True),
                width=210,
            ),
            Column(
                "pesan",
                self.tr("Keterangan"),
                lambda note: Cell(
                    kalimat_baris(note.pesan),
                    self.tr("tertulis: {0}").format(note.nilai_asal) if note.nilai_asal else "",
                ),
                stretch=True,
            ),
        ]

    def _late_columns(self) -> list[Column[BarisTerlambat]]:
        def days(value: int | None) -> Cell:
            return Cell("–", muted=True) if value is None else Cell(str(value))

        return [
            Column("baris", self.tr("Baris"), lambda r: Cell(str(r.baris.baris)), width=70),
            Column(
                "perkara",
                self.tr("Permohonan"),
                lambda r: Cell(r.baris.nomor or "–", r.baris.rincian, strong=True),
                stretch=True,
            ),
            Column(
                "beri_tahu",
                self.tr("Pemberitahuan (hari kerja)"),
                lambda r: days(r.hari_pemberitahuan),
                width=190,
                right=True,
            ),
            Column(
                "beri",
                self.tr("Pemberian (hari kerja)"),
                lambda r: days(r.hari_pemberian),
                width=170,
                right=True,
            ),
        ]
