# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Ready-made answers: words an office uses again, with places filled in from the case."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.domain.kip import Keputusan
from app.domain.layanan_isian import JawabanRow
from app.domain.pelaku import LAYANAN
from app.services.kerja.jawaban_baku import PENANDA
from app.ui.context import UiContext
from app.ui.i18n_teks import sebutan
from app.ui.pengaturan.bagian import Bagian, BarisKepala, SumberDaftar, tombol
from app.ui.perkara.langkah import Isi, Isian, LembarPerkara, Ragam
from app.ui.theme import Tone
from app.ui.widgets.cards import Card
from app.ui.widgets.paged_model import Cell, Column
from app.ui.widgets.paged_table import PagedTable
from app.ui.widgets.pills import Pill


class BagianJawaban(Bagian):
    """Whoever answers requests may add and change the texts."""

    TABEL = ("jawaban_baku",)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.may_edit = self.pelaku.punya(*LAYANAN)
        self.add_button = tombol(self.tr("&Tambah jawaban…"), utama=True)
        self.edit_button = tombol(self.tr("&Ubah…"))
        self.table: PagedTable[JawabanRow] = PagedTable(self._columns(), name="jawaban")
        self.table.view.setAccessibleName(self.tr("Daftar jawaban baku"))
        self.table.set_empty(
            "copy",
            self.tr("Belum ada jawaban baku."),
            self.tr("Teks yang sering dipakai dapat disisipkan ke alasan putusan."),
            self.tr("Tambah jawaban") if self.may_edit else "",
        )
        card = Card(self.tr("Jawaban baku"))
        words = self.tr("Tersedia di lembar putusan dan konsep, disaring menurut keputusannya.")
        buttons = [self.edit_button, self.add_button] if self.may_edit else []
        card.add(BarisKepala(words, buttons))
        card.add(self.table, 1)
        self.body.addWidget(card, 1)
        self.add_button.clicked.connect(self._add)
        self.edit_button.clicked.connect(self._edit)
        self.table.empty.acted.connect(self._add)
        self.table.row_activated.connect(self._edit)
        self.reload()

    def reload(self) -> None:
        jawaban = self.context.jawaban
        if self.may_edit:
            self.context.runner.start(
                self, lambda _job: jawaban.daftar(semua=True), done=self._on_read
            )

    def _columns(self) -> list[Column[JawabanRow]]:
        return [
            Column(
                "judul",
                self.tr("Judul"),
                lambda row: Cell(row.judul, " ".join(row.isi.split())[:160], muted=not row.aktif),
                stretch=True,
                required=True,
            ),
            Column("untuk", self.tr("Untuk keputusan"), self._for, width=190),
            Column("aktif", self.tr("Keadaan"), self._state, width=110),
        ]

    def _for(self, row: JawabanRow) -> Cell:
        return Cell(sebutan(Keputusan(row.untuk)) if row.untuk else self.tr("semua"))

    def _state(self, row: JawabanRow) -> Cell:
        if row.aktif:
            return Cell(pill=Pill(self.tr("aktif"), Tone.GOOD))
        return Cell(pill=Pill(self.tr("tidak aktif"), Tone.NEUTRAL))

    def _on_read(self, rows: Sequence[JawabanRow]) -> None:
        self.table.set_source(SumberDaftar(rows, lambda row: row.id))
        if rows and self.table.current_row() is None:
            self.table.select_key(rows[0].id)
        self.edit_button.setEnabled(bool(rows))

    @Slot()
    def _add(self) -> None:
        if self.may_edit:
            self._form(None)

    @Slot()
    def _edit(self) -> None:
        row = self.table.current_row()
        if row is not None and self.may_edit:
            self._form(row)

    def _form(self, row: JawabanRow | None) -> None:
        def send(isi: Isi) -> Changes:
            made = JawabanRow(None if row is None else row.id, **isi)
            return self.context.jawaban.simpan(made)[1]

        marks = ", ".join(f"{{{name}}}" for name in PENANDA)
        kinds: list[tuple[object, str]] = [("", self.tr("semua keputusan"))]
        kinds += [(value.value, sebutan(value)) for value in Keputusan]
        fields = [
            Isian(
                "judul",
                self.tr("&Judul"),
                Ragam.BARIS,
                wajib=True,
                awal="" if row is None else row.judul,
            ),
            Isian(
                "untuk",
                self.tr("&Untuk keputusan"),
                Ragam.PILIHAN,
                awal="" if row is None else row.untuk,
                pilihan=kinds,
            ),
            Isian(
                "isi",
                self.tr("&Isi"),
                Ragam.PANJANG,
                wajib=True,
                awal="" if row is None else row.isi,
                baris=8,
                bantuan=self.tr("Diisi dari perkaranya: {0}").format(marks),
            ),
            Isian(
                "aktif",
                self.tr("&Aktif, dapat disisipkan"),
                Ragam.CENTANG,
                awal=True if row is None else row.aktif,
            ),
        ]
        title = self.tr("Tambah jawaban baku") if row is None else self.tr("Ubah jawaban baku")
        LembarPerkara(
            self.context,
            title,
            fields,
            send,
            save_text=self.tr("&Simpan jawaban"),
            parent=self.window(),
        ).open()
