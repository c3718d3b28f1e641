# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The officials who sign: their posts, how they hold them, and from when until when."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget

from app.domain.format_id import tanggal_pendek
from app.domain.instansi import PejabatRow, StatusJabatan
from app.domain.kip import Peran
from app.ui.context import UiContext
from app.ui.i18n_teks import sebutan, tanggal
from app.ui.pengaturan.bagian import Bagian, BarisKepala, SumberDaftar, buka, tombol
from app.ui.pengaturan.dialog_alasan import DialogAlasan
from app.ui.pengaturan.dialog_pejabat import DialogPejabat
from app.ui.theme import Tone, current
from app.ui.widgets.cards import Card
from app.ui.widgets.paged_model import Cell, Column
from app.ui.widgets.paged_table import PagedTable
from app.ui.widgets.pills import Pill

translate = QCoreApplication.translate
PERAN_PEJABAT = {"ppid": Peran.PPID, "atasan_ppid": Peran.ATASAN_PPID}


class BagianPejabat(Bagian):
    """Administrators and the PPID change officials; everybody may read them."""

    TABEL = ("pejabat",)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.may_edit = self.pelaku.punya(Peran.ADMINISTRATOR, Peran.PPID)
        self.add_button = tombol(self.tr("Tambah pejabat…"), utama=True)
        self.edit_button = tombol(self.tr("Ubah…"))
        self.remove_button = tombol(self.tr("Hapus…"))
        self.table: PagedTable[PejabatRow] = PagedTable(self._columns(), name="pejabat")
        self.table.set_lines(3)
        self.table.setAccessibleName(self.tr("Daftar pejabat"))
        self.table.set_empty(
            "user",
            self.tr("Belum ada pejabat."),
            self.tr(
                "Surat ditandatangani pejabat yang masa berlakunya mencakup tanggal surat."
                " Tanpa PPID tidak ada surat yang dapat terbit; surat penolakan juga menyebut"
                " Atasan PPID."
            ),
            self.tr("Tambah pejabat") if self.may_edit else "",
        )
        self._lay_out()
        self.add_button.clicked.connect(self._add)
        self.edit_button.clicked.connect(self._edit)
        self.remove_button.clicked.connect(self._remove)
        self.table.empty.acted.connect(self._add)
        self.table.row_activated.connect(self._edit)
        self.table.current_changed.connect(self._on_current)
        self.reload()

    def reload(self) -> None:
        self.context.runner.start(
            self, lambda _job: self.context.setelan.daftar_pejabat(), done=self._on_read
        )

    def _lay_out(self) -> None:
        card = Card(self.tr("Pejabat penanda tangan"))
        advice = self.tr(
            "Bila dua orang berwenang pada tanggal surat, pejabat definitif didahulukan."
        )
        if not self.may_edit:
            advice += " " + self.tr("Hanya administrator dan PPID yang dapat mengubahnya.")
        buttons = (self.remove_button, self.edit_button, self.add_button)
        card.add(BarisKepala(advice, buttons))
        for button in buttons:
            button.setVisible(self.may_edit)
        card.add(self.table, 1)
        self.table.setMinimumHeight(current().scaled(320))
        self.body.addWidget(card, 1)
        self.setFocusProxy(self.table)

    def _columns(self) -> list[Column[PejabatRow]]:
        today = self.context.jam.today()

        def status(row: PejabatRow) -> Cell:
            plain = row.status is StatusJabatan.DEFINITIF
            return Cell(pill=Pill(sebutan(row.status), Tone.GOOD if plain else Tone.INFO))

        def valid(row: PejabatRow) -> Cell:
            if not row.berlaku(today):
                later = row.berlaku_dari is not None and today < row.berlaku_dari
                state = self.tr("belum berlaku") if later else self.tr("sudah berakhir")
                return Cell(masa(row), state, muted=True)
            return Cell(masa(row), self.tr("berlaku hari ini"))

        return [
            Column("nama", self.tr("Nama"), _nama, width=200, stretch=True, required=True),
            Column("jabatan", self.tr("Jabatan"), _jabatan, width=220, stretch=True),
            Column("peran", self.tr("Sebagai"), lambda r: Cell(_peran(r.peran)), width=110),
            Column("status", self.tr("Status"), status, width=112),
            Column("masa", self.tr("Berlaku"), valid, width=218),
        ]

    def _on_read(self, rows: Sequence[PejabatRow]) -> None:
        kept = self.table.current_key()
        self.table.set_source(SumberDaftar(rows, lambda row: row.id))
        if kept is not None:
            self.table.select_key(kept)
        self._on_current()

    @Slot()
    def _on_current(self) -> None:
        chosen = self.table.current_row() is not None
        self.edit_button.setEnabled(chosen)
        self.remove_button.setEnabled(chosen)

    @Slot()
    def _add(self) -> None:
        if self.may_edit:
            buka(DialogPejabat(self.context, None, parent=self))

    @Slot()
    def _edit(self) -> None:
        row = self.table.current_row()
        if row is not None and self.may_edit:
            buka(DialogPejabat(self.context, row, parent=self))

    @Slot()
    def _remove(self) -> None:
        row = self.table.current_row()
        if row is None or row.id is None:
            return
        pejabat_id: UUID = row.id
        buka(
            DialogAlasan(
                self.context,
                self.tr("Hapus pejabat"),
                self.tr("Hapus"),
                advice=self.tr(
                    "{0} tidak lagi dapat menandatangani surat baru. Surat yang sudah terbit tetap"
                    " memuat namanya. Bila masa jabatannya habis, lebih baik isi tanggal akhirnya."
                ).format(row.nama),
                simpan=lambda alasan: self.context.setelan.hapus_pejabat(pejabat_id, alasan),
                done=lambda: self.context.window.show_toast(self.tr("Pejabat dihapus.")),
                parent=self,
            )
        )


def masa(row: PejabatRow) -> str:
    """Return the time an official's authority holds, in words."""
    dari = "" if row.berlaku_dari is None else tanggal(tanggal_pendek(row.berlaku_dari))
    sampai = "" if row.berlaku_sampai is None else tanggal(tanggal_pendek(row.berlaku_sampai))
    if dari and sampai:
        return f"{dari} – {sampai}"
    if dari:
        return translate("Pengaturan", "sejak {0}").format(dari)
    if sampai:
        return translate("Pengaturan", "sampai {0}").format(sampai)
    return translate("Pengaturan", "tanpa batas waktu")


def _nama(row: PejabatRow) -> Cell:
    nip = f"NIP {row.nip}" if row.nip else ""
    return Cell(row.nama, nip, strong=True)


def _jabatan(row: PejabatRow) -> Cell:
    post = f"{sebutan(row.status)} {row.atas_nama}" if row.atas_nama else ""
    return Cell(row.jabatan, " · ".join(part for part in (row.pangkat, post) if part))


def _peran(peran: str) -> str:
    known = PERAN_PEJABAT.get(peran)
    return translate("Pengaturan", "Petugas") if known is None else sebutan(known)
