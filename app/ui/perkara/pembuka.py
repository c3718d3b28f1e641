# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a page opens over any case: its files, its letters, its trail, and the unmasking."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from app.domain.changes import Changes
from app.domain.jobs import JobControl
from app.domain.kip import JenisLampiran, JenisSurat
from app.domain.permohonan import LampiranRow, SuratRow
from app.infra.berkas import tulis_bytes_atomik
from app.services.lampiran import IsiBerkas
from app.ui.cetak.dialog_formulir import DialogFormulir, PerkaraFormulir
from app.ui.context import UiContext
from app.ui.permohonan.berkas_panel import PRIBADI
from app.ui.permohonan.dialog_alasan import DialogAlasan
from app.ui.permohonan.dialog_berkas import DialogLampirkan, DialogLihat
from app.ui.permohonan.dialog_jejak import DialogJejak
from app.ui.permohonan.dialog_surat import DialogSurat
from app.ui.permohonan.panel_bawah import PanelBawah
from app.ui.widgets.abstrak import MetaAbstrak


class KasusTerbuka(Protocol):
    """The case on a page."""

    @property
    def id(self) -> UUID: ...
    @property
    def nomor(self) -> str: ...
    @property
    def surat(self) -> tuple[SuratRow, ...]: ...


class PembukaKasus(QObject, metaclass=MetaAbstrak):
    """One per page; ``below`` holds its files and letters. Nothing here waits."""

    def __init__(self, context: UiContext, page: QWidget, below: PanelBawah) -> None:
        super().__init__(page)
        self._context = context
        self._parent = page
        self._below = below
        files, letters = below.files, below.letters
        files.files_dropped.connect(self.attach)
        files.add_asked.connect(self.choose_files)
        files.act_asked.connect(self.file_act)
        letters.open_asked.connect(self.letter)
        letters.scan_dropped.connect(self.file_scan)
        letters.scan_asked.connect(self.choose_scan)
        letters.forms_asked.connect(self.forms)

    @abstractmethod
    def kasus(self) -> KasusTerbuka | None:
        """Return the case on the page."""

    def register(self) -> str:
        """Return the register of the case: permohonan, keberatan or sengketa."""
        return "permohonan"

    @abstractmethod
    def unmask(self, keperluan: str) -> None:
        """Show the case on the page with its personal data."""

    @abstractmethod
    def jenis_berkas(self, path: Path) -> JenisLampiran:
        """Return what a dropped file most likely is at this stage."""

    @Slot()
    def ask_unmask(self) -> None:
        """Ask what the personal data is needed for."""
        self._open(
            DialogAlasan(
                self._context,
                self.tr("Buka samaran"),
                self.tr("&Keperluan membuka data pribadi"),
                choices=(
                    self.tr("menghubungi pemohon"),
                    self.tr("mengirim surat"),
                    self.tr("mencocokkan identitas"),
                ),
                advice=self.tr(
                    "Nama akun Anda, waktu, dan keperluan ini tercatat di jejak. Data tersamar"
                    " lagi setelah lima menit atau bila pindah perkara."
                ),
                save_text=self.tr("&Buka"),
                answered=self.unmask,
                parent=self._parent.window(),
            )
        )

    @Slot(object)
    def letter(self, jenis: JenisSurat) -> None:
        """Open a letter: the issued one, or its draft."""
        kasus = self.kasus()
        if kasus is None:
            return
        issued = next((s for s in kasus.surat if s.jenis is jenis and not s.konsep), None)
        self._below.open_letters()
        self._open(
            DialogSurat(
                self._context,
                kasus.id,
                kasus.nomor,
                jenis,
                terbit=issued,
                parent=self._parent.window(),
            )
        )

    @Slot()
    def forms(self) -> None:
        """Offer the forms of the case on the page, blank or filled in."""
        kasus = self.kasus()
        if kasus is not None:
            perkara = PerkaraFormulir(self.register(), kasus.id, kasus.nomor)
            self._open(DialogFormulir(self._context, perkara, self._parent.window()))

    @Slot(object)
    def attach(self, paths: Sequence[Path]) -> None:
        """Ask the kind of dropped files, then take them in."""
        kasus = self.kasus()
        if kasus is None or not paths:
            return
        kasus_id = kasus.id
        self._open(
            DialogLampirkan(
                self._context,
                paths,
                tebakan=self.jenis_berkas(paths[0]),
                answered=lambda chosen, jenis, asal: self.take_in(kasus_id, chosen, jenis, asal),
                parent=self._parent.window(),
            )
        )

    def take_in(
        self, kasus_id: UUID, paths: Sequence[Path], jenis: JenisLampiran, asal: str
    ) -> None:
        """Attach files to a case, one write each, so that one bad file holds back no other."""
        berkas = self._context.berkas
        for path in paths:

            def work(job: JobControl, path: Path = path) -> Changes:
                return berkas.lampirkan(kasus_id, path, jenis, asal, job)[1]

            self._context.runner.start(
                self._parent, work, write=True, done=self._context.bus.publish
            )

    @Slot()
    def choose_files(self) -> None:
        """Attach files chosen in the file dialog."""
        title = self.tr("Pilih berkas untuk dilampirkan")
        names, _kind = QFileDialog.getOpenFileNames(self._parent, title)
        self.attach([Path(name) for name in names])

    @Slot(str, object)
    def file_act(self, key: str, row: LampiranRow) -> None:
        """Look at, save or withdraw a file."""
        if key == "tarik":
            self._ask_withdraw(row)
        elif row.jenis in PRIBADI:
            self._open(
                DialogAlasan(
                    self._context,
                    self.tr("Berkas pribadi"),
                    self.tr("&Keperluan membuka berkas ini"),
                    choices=(self.tr("mencocokkan identitas"), self.tr("permintaan pemohon")),
                    advice=self.tr("Nama akun Anda, waktu, dan keperluan ini tercatat di jejak."),
                    save_text=self.tr("&Buka"),
                    answered=lambda keperluan: self._read_file(key, row, keperluan),
                    parent=self._parent.window(),
                )
            )
        else:
            self._read_file(key, row, "pratinjau")

    @Slot(object, object)
    def file_scan(self, surat: SuratRow, path: Path) -> None:
        """File the signed scan of an issued letter."""
        berkas = self._context.berkas
        self._context.runner.start(
            self._parent,
            lambda job: berkas.arsipkan_pindaian(surat.id, path, job),
            write=True,
            done=self._on_scan,
        )

    @Slot(object)
    def choose_scan(self, surat: SuratRow) -> None:
        """Choose the scan in the file dialog."""
        title, kinds = self.tr("Pilih pindaian"), self.tr("Pindaian (*.pdf *.jpg *.jpeg *.png)")
        name, _kind = QFileDialog.getOpenFileName(self._parent, title, "", kinds)
        if name:
            self.file_scan(surat, Path(name))

    def _open(self, dialog: QDialog) -> None:
        dialog.open()

    def _ask_withdraw(self, row: LampiranRow) -> None:
        self._open(
            DialogAlasan(
                self._context,
                self.tr("Tarik berkas"),
                self.tr("&Alasan berkas ditarik"),
                choices=(self.tr("salah berkas"), self.tr("diganti versi yang benar")),
                advice=self.tr("Berkas hilang dari daftar; catatan dan isinya tetap untuk jejak."),
                save_text=self.tr("&Tarik"),
                answered=lambda alasan: self._withdraw(row, alasan),
                parent=self._parent.window(),
            )
        )

    def _withdraw(self, row: LampiranRow, alasan: str) -> None:
        berkas = self._context.berkas
        self._context.runner.start(
            self._parent,
            lambda _job: berkas.hapus(row.id, alasan),
            write=True,
            done=self._context.bus.publish,
        )

    def _read_file(self, key: str, row: LampiranRow, keperluan: str) -> None:
        berkas = self._context.berkas
        shown = self._below.files.shown_name(row)

        def done(isi: IsiBerkas) -> None:
            if key == "simpan":
                self._save_file(isi)
            else:
                self._open(DialogLihat(self._context, isi, shown, self._parent.window()))

        self._context.runner.start(
            self._parent, lambda _job: berkas.baca(row.id, keperluan), write=True, done=done
        )

    def _save_file(self, isi: IsiBerkas) -> None:
        title = self.tr("Simpan salinan berkas")
        name, _kind = QFileDialog.getSaveFileName(self._parent, title, isi.nama)
        if not name:
            return

        def work(_job: JobControl) -> Path:
            path = Path(name)
            tulis_bytes_atomik(path, isi.isi)
            return path

        self._context.runner.start(self._parent, work, done=self._on_saved)

    def _on_saved(self, path: Path) -> None:
        self._context.window.show_toast(self.tr("Salinan disimpan: {0}").format(path.name))

    def _on_scan(self, changes: Changes) -> None:
        self._context.bus.publish(changes)
        self._context.window.show_toast(self.tr("Pindaian bertanda tangan diarsipkan."))

    def trail(self) -> None:
        """Show who did what with the case."""
        kasus = self.kasus()
        if kasus is not None:
            self._open(DialogJejak(self._context, kasus.id, kasus.nomor, self._parent.window()))
