# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The page “Instansi”: the roster, enrolment, PCs, follow-up letters."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QWidget

from app.domain.format_id import angka, tanggal_panjang
from app.domain.kip import Peran
from app.domain.provinsi import InstansiRow, SuratPendaftaran
from app.services.provinsi.gudang import PENETAP
from app.ui.borang.dialog_alasan import DialogAlasan
from app.ui.borang.sumber import SumberDaftar
from app.ui.context import UiContext
from app.ui.errors import show_error
from app.ui.i18n_teks import tanggal
from app.ui.permohonan.dialog_pdf import DialogPdf
from app.ui.provinsi.bilah_masa import BilahMasa
from app.ui.provinsi.dialog_daftar import DialogDaftar, DialogPendaftaran
from app.ui.provinsi.dialog_pc import DialogCabutPc
from app.ui.provinsi.pil import INSTANSI, pil
from app.ui.provinsi.umum import HalamanProvinsi, baris, buka, saat, teks, tombol
from app.ui.theme import Tone
from app.ui.widgets.cards import Card
from app.ui.widgets.paged_model import Cell, Column
from app.ui.widgets.paged_table import PagedTable
from app.ui.widgets.pills import Pill

SENYAP = 14


class HalamanInstansi(HalamanProvinsi):
    """Enrolled agencies, also those never heard of."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, scroll=False, parent=parent)
        self._rows: tuple[InstansiRow, ...] = ()
        self._wanted: UUID | None = None
        self.may_enrol = context.pelaku.punya(Peran.ADMINISTRATOR)
        self.may_write = context.pelaku.punya(*PENETAP)
        self.enrol_button = tombol(self.tr("Daftarkan instansi…"), utama=True)
        self.letter_button = tombol(self.tr("Surat tindak lanjut…"))
        self.again_button = tombol(self.tr("Berkas pendaftaran baru…"))
        self.pc_button = tombol(self.tr("Cabut komputer…"))
        self.out_button = tombol(self.tr("Cabut instansi…"))
        self.bar = BilahMasa(context.jam.today())
        self.filter = QComboBox()
        self.table: PagedTable[InstansiRow] = PagedTable(self._columns(), name="instansi_provinsi")
        self.table.set_lines(2)
        self._lay_out()
        self.table.current_changed.connect(self._on_current)
        self.table.row_activated.connect(self._write_letter)
        self.filter.currentIndexChanged.connect(self._show_rows)
        self.enrol_button.clicked.connect(self._enrol)
        self.again_button.clicked.connect(self._enrol_again)
        self.letter_button.clicked.connect(self._write_letter)
        self.pc_button.clicked.connect(self._revoke_pc)
        self.out_button.clicked.connect(self._revoke)
        self.table.empty.acted.connect(self._enrol)
        self._on_current()

    def reload(self) -> None:
        provinsi = self.context.provinsi
        self.context.runner.start(
            self, lambda _job: provinsi.instansi(), write=True, done=self._show
        )

    def open_target(self, target: object) -> None:
        """Make an agency the current one."""
        if isinstance(target, UUID):
            self._wanted = target
            self.filter.setCurrentIndex(0)
            self.table.select_key(target)

    def _lay_out(self) -> None:
        card = Card(self.tr("Instansi"))
        self.filter.setAccessibleName(self.tr("Saring instansi"))
        for title, data in (
            (self.tr("Semua instansi"), ""),
            (self.tr("Senyap lebih dari 14 hari"), "senyap"),
            (self.tr("Belum terdengar"), "belum terdengar"),
            (self.tr("Ada yang dikarantina"), "karantina"),
        ):
            self.filter.addItem(title, data)
        card.add_action(self.filter)
        card.add_action(self.enrol_button)
        self.advice = teks()
        acts = (self.again_button, self.pc_button, self.out_button)
        card.add(baris(self.advice, *acts, tepi=14))
        card.add(self.table, 1)
        self.period = teks(self.tr("Masa yang disebut surat"))
        self.letter_bar = baris(self.bar, self.period, self.letter_button, tepi=14)
        card.add(self.letter_bar)
        self.table.setAccessibleName(self.tr("Daftar instansi"))
        for button in (self.enrol_button, *acts):
            button.setVisible(self.may_enrol)
        self.letter_bar.setVisible(self.may_write)
        self.body.addWidget(card, 1)

    def _columns(self) -> list[Column[InstansiRow]]:
        return [
            Column(
                "nama",
                self.tr("Instansi"),
                lambda r: Cell(r.nama, self._second(r), strong=True),
                width=250,
                stretch=True,
                required=True,
            ),
            Column(
                "keadaan",
                self.tr("Keadaan"),
                lambda r: Cell(pill=pil(INSTANSI, r.keadaan)),
                width=136,
            ),
            Column("diam", self.tr("Kiriman terakhir"), self._last, width=150),
            Column(
                "pc",
                self.tr("PC"),
                lambda r: Cell(angka(sum(not pc.dicabut for pc in r.pc))),
                width=48,
                right=True,
            ),
            Column("paket", self.tr("Paket"), lambda r: Cell(angka(r.paket)), width=82, right=True),
            Column(
                "rekaman",
                self.tr("Rekaman"),
                lambda r: Cell(angka(r.rekaman)),
                width=88,
                right=True,
            ),
            Column("tunggu", self.tr("Tertahan"), self._held, width=116),
        ]

    def _second(self, row: InstansiRow) -> str:
        if row.dibuat is None:
            return row.kode
        text = self.tr("{0} · pendaftaran ke-{1}, {2}")
        made = tanggal(tanggal_panjang(row.dibuat.date()))
        return text.format(row.kode, row.pendaftaran, made)

    def _last(self, row: InstansiRow) -> Cell:
        if row.terakhir is None:
            return Cell(self.tr("belum pernah"), muted=True)
        days = row.hari_diam or 0
        if days > SENYAP:
            text = self.tr("{0} hari senyap").format(angka(days))
            return Cell(pill=Pill(text, Tone.BAD if days > 60 else Tone.WARN))
        return Cell(saat(row.terakhir))

    def _held(self, row: InstansiRow) -> Cell:
        if row.karantina:
            return Cell(pill=Pill(self.tr("{0} karantina").format(row.karantina), Tone.BAD))
        if row.menunggu:
            return Cell(pill=Pill(self.tr("{0} menunggu").format(row.menunggu), Tone.WARN))
        if row.bercabang:
            return Cell(pill=Pill(self.tr("PC dipulihkan"), Tone.WARN))
        return Cell("–", muted=True)

    def _show(self, rows: tuple[InstansiRow, ...]) -> None:
        self._rows = rows
        self._show_rows()

    @Slot()
    def _show_rows(self) -> None:
        self.table.set_empty(
            "user",
            self.tr("Belum ada instansi yang terdaftar."),
            self.tr(
                "Daftarkan instansi untuk membuat instansi.enrol dan lembar kode QR-nya. Bawa"
                " berkas itu dengan flashdisk, atau bacakan kode QR-nya di komputer instansi."
            ),
            self.tr("Daftarkan instansi") if self.may_enrol else "",
        )
        kept = self._wanted or self.table.current_key()
        self.table.set_source(
            SumberDaftar([r for r in self._rows if self._fits(r)], key=lambda r: r.id)
        )
        if kept is not None:
            self.table.select_key(kept)
        self._wanted = None
        heard = sum(1 for row in self._rows if row.terakhir is not None)
        text = self.tr("{0} instansi, {1} sudah mengirim.")
        told = text.format(angka(len(self._rows)), angka(heard))
        if self._rows and (self.may_enrol or self.may_write):
            hint = self.tr("Pilih satu untuk mengurus atau menyuratinya.")
            told = f"{told} {hint}"
        self.advice.setText(told)
        self._on_current()

    def _fits(self, row: InstansiRow) -> bool:
        wanted = str(self.filter.currentData() or "")
        if wanted == "senyap":
            return row.hari_diam is None or row.hari_diam > SENYAP
        if wanted == "karantina":
            return row.karantina > 0
        return not wanted or row.keadaan == wanted

    @Slot()
    def _on_current(self) -> None:
        row = self.table.current_row()
        alive = row is not None and row.keadaan != "dicabut"
        self.letter_button.setEnabled(row is not None)
        self.again_button.setEnabled(alive)
        self.out_button.setEnabled(alive)
        self.pc_button.setEnabled(row is not None and any(not pc.dicabut for pc in row.pc))

    @Slot()
    def _enrol(self) -> None:
        if not self.may_enrol:
            return
        dialog = DialogDaftar(self.context, parent=self)
        dialog.made.connect(self._enrolled)
        buka(dialog)

    @Slot()
    def _enrol_again(self) -> None:
        row = self.table.current_row()
        if row is None:
            return
        dialog = DialogDaftar(self.context, nama=row.nama, kode=row.kode, parent=self)
        dialog.made.connect(self._enrolled)
        buka(dialog)

    @Slot(object)
    def _enrolled(self, surat: SuratPendaftaran) -> None:
        self._wanted = surat.instansi
        self.reload()
        buka(DialogPendaftaran(self.context, surat, parent=self))

    @Slot()
    def _write_letter(self) -> None:
        row, masa = self.table.current_row(), self.bar.masa()
        if row is None or masa is None or not self.may_write:
            return
        provinsi, tabel = self.context.provinsi, self.bar.tabel()

        def show(pdf: bytes) -> None:
            name = f"tindak-lanjut-{row.kode or row.id.hex[:8]}.pdf"
            title = self.tr("Surat tindak lanjut")
            DialogPdf(self.context, title, pdf, Path(name).name, parent=self).open()

        self.context.runner.start(
            self,
            lambda _job: provinsi.tindak_lanjut(row.id, tabel=tabel, masa=masa),
            write=True,
            done=show,
            failed=lambda error: show_error(self, error),
        )

    @Slot()
    def _revoke_pc(self) -> None:
        row = self.table.current_row()
        if row is not None:
            dialog = DialogCabutPc(self.context, row, parent=self)
            dialog.accepted.connect(self.reload)
            buka(dialog)

    @Slot()
    def _revoke(self) -> None:
        row = self.table.current_row()
        if row is None:
            return
        provinsi = self.context.provinsi
        advice = self.tr(
            "{0} tidak dapat mengirim lagi untuk selamanya. Data yang sudah diterima tetap"
            " dihitung."
        )
        dialog = DialogAlasan(
            self.tr("Cabut instansi"), advice.format(row.nama), self.tr("Cabut"), parent=self
        )

        def revoke(alasan: str) -> None:
            self.context.runner.start(
                dialog,
                lambda _job: provinsi.cabut_instansi(row.id, alasan=alasan),
                write=True,
                done=lambda _none: dialog.accept(),
                failed=dialog.refuse,
            )

        dialog.given.connect(revoke)
        dialog.accepted.connect(self.reload)
        buka(dialog)
