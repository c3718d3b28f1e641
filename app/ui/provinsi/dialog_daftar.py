# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Enrolling an agency: name and code, then the file and the sheet with its QR code."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from app.domain.provinsi import SuratPendaftaran
from app.infra.berkas import tulis_bytes_atomik
from app.ui.borang.dialog import DialogBorang
from app.ui.context import UiContext
from app.ui.permohonan.dialog_pdf import DialogPdf
from app.ui.provinsi.umum import teks, tombol
from app.ui.widgets.form import Form


class DialogDaftar(DialogBorang):
    """``made`` carries the letter of introduction."""

    made = Signal(object)
    """(surat: SuratPendaftaran)"""

    def __init__(
        self,
        context: UiContext,
        *,
        nama: str = "",
        kode: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "", width=500, parent=parent)
        self.setWindowTitle(self.tr("Daftarkan instansi"))
        self.ok.setText(self.tr("Buat pendaftaran"))
        self._context = context
        self.nama, self.kode = QLineEdit(nama), QLineEdit(kode)
        note = self.tr(
            "Instansi dengan nama dan kode yang sama memakai identitas lamanya; berkas"
            " pendaftarannya yang dahulu menjadi tidak berlaku."
        )
        form = Form()
        form.add_field("nama", self.tr("Nama instansi"), self.nama, required=True)
        form.add_field(
            "kode",
            self.tr("Kode"),
            self.kode,
            required=True,
            help_text=self.tr("Singkatan, misalnya DINKES-KTW"),
        )
        self.add(teks(note, "muted"))
        self.add(form)
        fixed = bool(nama)
        self.nama.setReadOnly(fixed)
        self.kode.setReadOnly(fixed)
        (self.ok if fixed else self.nama).setFocus()

    @Slot()
    def submit(self) -> None:
        """Make the letter."""
        nama, kode = self.nama.text(), self.kode.text()
        provinsi = self._context.provinsi
        self.set_busy(busy=True)
        self._context.runner.start(
            self,
            lambda _job: provinsi.daftarkan(nama=nama, kode=kode),
            write=True,
            done=self._done,
            failed=self.refuse,
        )

    def _done(self, surat: SuratPendaftaran) -> None:
        self.accept()
        self.made.emit(surat)


class DialogPendaftaran(DialogBorang):
    """The letter of introduction: save its file, print its sheet, compare its words."""

    def __init__(
        self, context: UiContext, surat: SuratPendaftaran, *, parent: QWidget | None = None
    ) -> None:
        super().__init__("", "", width=520, parent=parent)
        self.setWindowTitle(self.tr("Berkas pendaftaran"))
        self.ok.setText(self.tr("Simpan instansi.enrol…"))
        self._context, self._surat = context, surat
        text = self.tr(
            "Pendaftaran ke-{0} untuk {1} siap. Bawa berkasnya ke komputer instansi, atau cetak"
            " lembar kode QR-nya. Berkas ini rahasia sampai dipakai."
        )
        self.add(teks(text.format(surat.nomor, surat.nama), ""))
        words = self.tr("Cocokkan kata kunci provinsi di kedua layar: {0}")
        self.add(teks(words.format(surat.kata_akar), "strong"))
        sheet = tombol(self.tr("Lembar kode QR…"))
        sheet.clicked.connect(self._show_sheet)
        self.add_button(sheet)

    @Slot()
    def submit(self) -> None:
        """Ask where to save the file."""
        title = self.tr("Simpan berkas pendaftaran")
        chosen, _kind = QFileDialog.getSaveFileName(
            self, title, "instansi.enrol", "Lumbung (*.enrol)"
        )
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, path: Path) -> None:
        """Write the file."""
        self._context.runner.start(
            self,
            lambda _job: tulis_bytes_atomik(path, self._surat.berkas),
            write=True,
            done=lambda _none: self._saved(path),
            failed=self.refuse,
        )

    def _saved(self, path: Path) -> None:
        self._context.window.show_toast(self.tr("Disimpan: {0}").format(path.name))
        self.accept()

    @Slot()
    def _show_sheet(self) -> None:
        title = self.tr("Lembar pendaftaran")
        DialogPdf(
            self._context, title, self._surat.pdf, "lembar-pendaftaran.pdf", parent=self
        ).open()
