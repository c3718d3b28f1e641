# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The words of one letter: each text beside the shipped one, a live sample, and the versions."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app.domain.changes import Changes
from app.domain.errors import ValidationError
from app.domain.format_id import tanggal_pendek
from app.exports.templat_ubah import Kata
from app.services.templat_naskah import (
    MULAI,
    PENGUBAH,
    ButirKata,
    IsiTemplat,
    VersiTemplat,
)
from app.ui.borang.lembar import teks_panjang
from app.ui.context import UiContext
from app.ui.errors import show_error
from app.ui.i18n_teks import kalimat, tanggal
from app.ui.theme import current, set_role
from app.ui.widgets.form import Form
from app.ui.widgets.pdf_view import PdfView
from app.ui.widgets.scroll import VerticalScroll
from app.ui.widgets.tanggal_edit import TanggalEdit

JEDA_MS = 500
CATATAN = "catatan_versi"


class DialogTemplat(QDialog):
    """Saving adds a version; nothing that was is written over."""

    def __init__(self, context: UiContext, jenis: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._jenis = context, jenis
        self._isi: IsiTemplat | None = None
        self._may = context.pelaku.punya(*PENGUBAH)
        self.edits: dict[str, QPlainTextEdit] = {}
        self.form = Form()
        self.pdf = PdfView(context.runner)
        self.versions = QComboBox()
        self.since = TanggalEdit(today=context.jam.today)
        self.since.set_value(context.jam.today())
        self.note = QLineEdit()
        self.note.setMaxLength(300)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(JEDA_MS)
        self._again.timeout.connect(self.preview)
        theme = current()
        window = self.window() if parent is None else parent.window()
        self.resize(
            min(theme.scaled(1180), max(window.width() - 32, 600)),
            min(theme.scaled(720), max(window.height() - 24, 420)),
        )
        self._lay_out()
        self.form.edited.connect(self._on_edited)
        self.versions.activated.connect(self._on_version)
        self._read(None)
        self._read_versions()

    def kata(self) -> dict[str, Kata]:
        """Return the texts as they stand in the fields."""
        assert self._isi is not None
        return {b.kunci: _nilai(b, self.edits[b.kunci].toPlainText()) for b in self._isi.butir}

    @Slot()
    def preview(self) -> None:
        """Show the sample with the words as they stand, or what keeps it from being made."""
        self._again.stop()
        if self._isi is None:
            return
        templat, jenis, kata = self._context.templat, self._jenis, self.kata()
        self._context.runner.start(
            self,
            lambda _job: templat.pratinjau(jenis, kata),
            done=self._on_preview,
            failed=self._on_failed,
        )

    @Slot()
    def save(self) -> None:
        """Store the words as a new version."""
        if self._isi is not None:
            self._store(self.kata())

    @Slot()
    def restore(self) -> None:
        """Let the shipped words hold again, as a version of its own."""
        self._store({})

    def _store(self, kata: dict[str, Kata]) -> None:
        day = self.since.value()
        if day is None:
            self.form.show_problems({MULAI: self.since.problem() or self.tr("Isi tanggalnya.")})
            return
        templat, jenis, note = self._context.templat, self._jenis, self.note.text().strip()
        self._context.runner.start(
            self,
            lambda _job: templat.simpan(jenis, kata, day, note),
            write=True,
            done=self._on_saved,
            failed=self._on_failed,
        )

    def _lay_out(self) -> None:
        self.title, self.source = QLabel(), QLabel()
        set_role(self.title, "title")
        set_role(self.source, "small")
        for label in (self.title, self.source):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.versions.setAccessibleName(self.tr("Versi"))
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.versions)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(VerticalScroll(self.form))
        split.addWidget(self.pdf)
        split.setSizes([520, 560])
        self.save_button = QPushButton(self.tr("&Simpan sebagai versi baru"))
        set_role(self.save_button, "primary")
        self.restore_button = QPushButton(self.tr("Kembali ke teks &bawaan"))
        self.close_button = QPushButton(self.tr("Tutup"))
        self.save_button.clicked.connect(self.save)
        self.restore_button.clicked.connect(self.restore)
        self.close_button.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self.restore_button)
        foot.addStretch(1)
        for button in (self.close_button, self.save_button):
            foot.addWidget(button)
        for button in (self.close_button, self.save_button, self.restore_button):
            button.setAutoDefault(False)
        for button in (self.save_button, self.restore_button):
            button.setVisible(self._may)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.source)
        column.addWidget(split, 1)
        column.addLayout(foot)

    def _read(self, versi_id: UUID | None) -> None:
        templat, jenis = self._context.templat, self._jenis
        self._context.runner.start(
            self, lambda _job: templat.isi(jenis, versi_id), done=self._on_read
        )

    def _read_versions(self) -> None:
        templat, jenis = self._context.templat, self._jenis
        self._context.runner.start(
            self, lambda _job: templat.riwayat(jenis), done=self._show_versions
        )

    def _on_read(self, isi: IsiTemplat) -> None:
        first = self._isi is None
        self._isi = isi
        name = kalimat(isi.judul)
        self.title.setText(name)
        self.setWindowTitle(self.tr("Templat: {0}").format(name))
        source = self.tr("Sumber teks bawaan: {0}").format(isi.sumber)
        marks = self.tr("Penanda seperti {nomor} diisi program; pakai <b>…</b> untuk huruf tebal.")
        self.source.setText(f"{source}\n{marks}")
        if first:
            self._add_fields(isi)
        with self.form.filling():
            for butir in isi.butir:
                self.edits[butir.kunci].setPlainText(_tertulis(butir.kini))
        self.preview()

    def _add_fields(self, isi: IsiTemplat) -> None:
        if self._may:
            self.form.add_section(columns=2)
            self.form.add_field(MULAI, self.tr("Berlaku sejak"), self.since, required=True)
            self.form.add_field(CATATAN, self.tr("Catatan versi"), self.note)
        self.form.add_section()
        for butir in isi.butir:
            shipped = _tertulis(butir.bawaan)
            lines = shipped.count("\n") + 1 + max(map(len, shipped.split("\n"))) // 70
            edit = teks_panjang(min(lines, 8))
            edit.setReadOnly(not self._may)
            self.edits[butir.kunci] = edit
            name = butir.kunci.replace("_", " ").replace(".", ": ").capitalize()
            help_text = self.tr("Bawaan: {0}").format(shipped.replace("\n", " / "))
            if not isinstance(butir.bawaan, str):
                free = self.tr("Satu butir per baris; jumlahnya boleh berubah.")
                fixed = self.tr("Satu butir per baris; jumlahnya tetap.")
                help_text = f"{free if butir.lentur else fixed} {help_text}"
            self.form.add_field(butir.kunci, name, edit, help_text=help_text)
        self.form.add_stretch()

    def _show_versions(self, rows: tuple[VersiTemplat, ...]) -> None:
        self.versions.clear()
        self.versions.addItem(self.tr("Yang berlaku sekarang"), None)
        for row in rows:
            since = tanggal(tanggal_pendek(row.berlaku_sejak))
            name = self.tr("Versi {0} sejak {1}").format(row.versi, since)
            if row.bawaan:
                name += self.tr(" (teks bawaan)")
            self.versions.addItem(f"{name} · {row.oleh}", row.id)
            last = self.versions.count() - 1
            self.versions.setItemData(last, row.catatan, Qt.ItemDataRole.ToolTipRole)

    @Slot(int)
    def _on_version(self, index: int) -> None:
        self._read(self.versions.itemData(index))

    @Slot()
    def _on_edited(self) -> None:
        self._again.start()

    def _on_preview(self, data: bytes) -> None:
        self.form.show_problems({})
        self.pdf.load(data, f"contoh-{self._jenis}.pdf")

    def _on_failed(self, error: BaseException) -> None:
        if isinstance(error, ValidationError):
            known = {MULAI, *self.edits}
            self.form.show_problems({k: v for k, v in error.fields.items() if k in known})
        else:
            show_error(self, error)

    def _on_saved(self, changes: Changes) -> None:
        self._context.bus.publish(changes)
        words = self.tr("Versi baru disimpan: {0}.").format(self.title.text())
        self._context.window.show_toast(words)
        self.accept()


def _tertulis(kata: Kata) -> str:
    return kata if isinstance(kata, str) else "\n".join(kata)


def _nilai(butir: ButirKata, teks: str) -> Kata:
    """Return a field's text as the kind of text the letter has there."""
    if not isinstance(butir.bawaan, str):
        return tuple(line for line in teks.split("\n") if line.strip())
    return teks if "\n" in butir.bawaan else teks.replace("\n", " ")
