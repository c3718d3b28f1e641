# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The page “Paket aturan”: what the province sends down, signed, with its effective date."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.domain.format_id import tanggal_panjang
from app.domain.provinsi import PaketAturanRow
from app.services.provinsi.gudang import PENETAP
from app.ui.borang.dialog_alasan import DialogAlasan
from app.ui.borang.sumber import SumberDaftar
from app.ui.context import UiContext
from app.ui.i18n_teks import kalimat, tanggal
from app.ui.provinsi.dialog_paket import DialogPaket
from app.ui.provinsi.pil import ATURAN, pil
from app.ui.provinsi.umum import (
    HalamanProvinsi,
    baris,
    buka,
    istilah,
    teks,
    tombol,
    translate,
)
from app.ui.widgets.cards import Card
from app.ui.widgets.paged_model import Cell, Column
from app.ui.widgets.paged_table import PagedTable


def kolom_aturan() -> list[Column[PaketAturanRow]]:
    """Return the columns of a list of packs, at the province and at an agency."""
    return [
        Column(
            "sebutan",
            translate("Provinsi", "Paket"),
            lambda r: Cell(
                istilah(r.sebutan), translate("Provinsi", "versi {0}").format(r.versi), strong=True
            ),
            width=160,
            required=True,
        ),
        Column(
            "judul",
            translate("Provinsi", "Isi"),
            lambda r: Cell(r.judul, isi_singkat(r)),
            width=250,
            stretch=True,
        ),
        Column(
            "berlaku",
            translate("Provinsi", "Berlaku"),
            lambda r: Cell(tanggal(tanggal_panjang(r.berlaku_dari)), _sampai(r)),
            width=240,
        ),
        Column(
            "keadaan",
            translate("Provinsi", "Keadaan"),
            lambda r: Cell(pill=pil(ATURAN, r.keadaan)),
            width=178,
        ),
    ]


def isi_singkat(row: PaketAturanRow) -> str:
    """Return the second line of a pack: its text, or its first days or deadlines."""
    if row.teks:
        return row.teks.replace("\n", " ")
    more = len(row.rincian) - 2
    text = "; ".join(kalimat(line) for line in row.rincian[:2])
    return f"{text}; +{more}" if more > 0 else text


def _sampai(row: PaketAturanRow) -> str:
    if row.batas is not None:
        return translate("Provinsi", "dilaksanakan s.d. {0}").format(
            tanggal(tanggal_panjang(row.batas))
        )
    if row.berlaku_sampai is not None:
        return translate("Provinsi", "s.d. {0}").format(
            tanggal(tanggal_panjang(row.berlaku_sampai))
        )
    return ""


class HalamanPaket(HalamanProvinsi):
    """Every pack ever made; a new one goes with the next stick and over the network."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, scroll=False, parent=parent)
        self.may = context.pelaku.punya(*PENETAP)
        self.new_button = tombol(self.tr("Buat paket…"), utama=True)
        self.back_button = tombol(self.tr("Tarik…"))
        self.table: PagedTable[PaketAturanRow] = PagedTable(kolom_aturan(), name="paket_provinsi")
        self.table.set_lines(2)
        self.table.setAccessibleName(self.tr("Paket aturan"))
        self.table.set_empty(
            "megaphone",
            self.tr("Belum ada paket aturan."),
            self.tr(
                "Buat paket hari libur setelah SKB terbit, perubahan tenggat, pengumuman, atau"
                " instruksi. Paket ditandatangani provinsi, dibawa flashdisk atau jaringan, dan"
                " berlaku di instansi sejak tanggalnya."
            ),
            self.tr("Buat paket") if self.may else "",
        )
        card = Card(self.tr("Paket aturan"))
        card.add_action(self.new_button)
        self.advice = teks(
            self.tr(
                "Paket yang ditarik berhenti berlaku di instansi begitu daftar baru tiba di sana."
            )
        )
        card.add(baris(self.advice, self.back_button, tepi=14))
        card.add(self.table, 1)
        self.body.addWidget(card, 1)
        self.new_button.setVisible(self.may)
        self.back_button.setVisible(self.may)
        self.new_button.clicked.connect(self._new)
        self.back_button.clicked.connect(self._take_back)
        self.table.empty.acted.connect(self._new)
        self.table.current_changed.connect(self._on_current)
        self._on_current()

    def reload(self) -> None:
        provinsi = self.context.provinsi
        self.context.runner.start(self, lambda _job: provinsi.paket_aturan(), done=self._show)

    def _show(self, rows: tuple[PaketAturanRow, ...]) -> None:
        self.table.set_source(SumberDaftar(rows, key=lambda r: (r.jenis, r.versi, r.instansi)))
        self._on_current()

    @Slot()
    def _on_current(self) -> None:
        row = self.table.current_row()
        self.back_button.setEnabled(row is not None and row.keadaan != "berakhir")

    @Slot()
    def _new(self) -> None:
        if self.may:
            dialog = DialogPaket(self.context, parent=self)
            dialog.accepted.connect(self.reload)
            buka(dialog)

    @Slot()
    def _take_back(self) -> None:
        row = self.table.current_row()
        if row is None:
            return
        provinsi = self.context.provinsi
        text = self.tr("{0} versi {1} tidak berlaku lagi di instansi setelah daftar baru tiba.")
        dialog = DialogAlasan(
            self.tr("Tarik paket"),
            text.format(istilah(row.sebutan), row.versi),
            self.tr("Tarik"),
            parent=self,
        )

        def withdraw(alasan: str) -> None:
            self.context.runner.start(
                dialog,
                lambda _job: provinsi.tarik_paket(row.jenis, row.versi, alasan=alasan),
                write=True,
                done=lambda _row: dialog.accept(),
                failed=dialog.refuse,
            )

        dialog.given.connect(withdraw)
        dialog.accepted.connect(self.reload)
        buka(dialog)
