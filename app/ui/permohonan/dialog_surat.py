# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A letter: seen as a draft, issued with number and date, then printed, saved or sent."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.kip import JenisSurat
from app.domain.permohonan import SuratRow
from app.services.surat import SuratTerbit
from app.ui.cetak.bentuk_lain import MenuBentukLain
from app.ui.context import UiContext
from app.ui.errors import show_error
from app.ui.i18n_teks import sebutan
from app.ui.permohonan.teks import tanggal_ringkas
from app.ui.theme import Tone, current, set_role
from app.ui.widgets.pdf_view import PdfView
from app.ui.widgets.pills import Pill, StatusPill
from app.ui.widgets.tanggal_edit import TanggalEdit


class DialogSurat(QDialog):
    """``terbit`` is the issued letter, or None for one still to be made."""

    def __init__(
        self,
        context: UiContext,
        permohonan_id: UUID,
        nomor: str,
        jenis: JenisSurat,
        *,
        terbit: SuratRow | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context, self._id, self._jenis = context, permohonan_id, jenis
        self._surat = terbit
        self._name = f"{nomor.replace('/', '-')}-{jenis.value}.pdf"
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(f"{sebutan(jenis)} · {nomor}")
        self.resize(current().scaled(860), current().scaled(700))
        self.pdf = PdfView(context.runner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_head())
        column.addWidget(self.pdf, 1)
        self.pdf.printed.connect(self._on_printed)
        self.pdf.saved.connect(self._on_saved)
        self._date.changed.connect(self._on_date)
        if terbit is None:
            self._preview()
        else:
            self._open_issued(terbit)

    def issued(self) -> SuratRow | None:
        """Return the issued letter, or None while it is a draft."""
        return self._surat

    @Slot()
    def issue(self) -> None:
        """Give the letter its number, freeze and file it, and show the final one."""
        tanggal = self._date.value()
        if tanggal is None or tanggal > self._context.jam.today():
            self._say(self.tr("Isi tanggal surat yang sudah tiba."), Tone.BAD)
            self._date.setFocus()
            return
        berkas, permohonan_id, jenis = self._context.berkas, self._id, self._jenis
        cetak, sk = self._context.cetak, self.menu.sk
        self.issue_button.setEnabled(False)
        self._context.runner.start(
            self,
            lambda _job: (
                cetak.terbitkan_sk(permohonan_id, tanggal)
                if sk
                else berkas.terbitkan(permohonan_id, jenis, tanggal)
            ),
            write=True,
            done=self._on_issued,
            failed=self._on_failed,
        )

    def _make_head(self) -> QWidget:
        head = QWidget()
        set_role(head, "surface")
        row = QHBoxLayout(head)
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(10)
        title = QLabel(sebutan(self._jenis))
        set_role(title, "heading")
        row.addWidget(title)
        self._pill = StatusPill(self.tr("KONSEP"), Tone.WARN)
        row.addWidget(self._pill)
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        set_role(self._words, "small")
        row.addWidget(self._words, 1)
        self._date = TanggalEdit(today=self._context.jam.today)
        self._date.set_value(self._context.jam.today())
        self._date.setFixedWidth(current().scaled(190))
        self._date.line_edit().setAccessibleName(self.tr("Tanggal surat"))
        row.addWidget(self._date)
        self.issue_button = QPushButton(self.tr("&Terbitkan"))
        self.issue_button.setObjectName("terbitkan")
        set_role(self.issue_button, "primary")
        self.issue_button.setShortcut("Ctrl+Return")
        self.issue_button.setToolTip(
            self.tr("Beri nomor, bekukan isi, dan simpan di berkas perkara (Ctrl Enter)")
        )
        self.issue_button.clicked.connect(self.issue)
        row.addWidget(self.issue_button)
        row.addWidget(self._make_other())
        self.print_button = QPushButton(self.tr("&Cetak…"))
        self.print_button.setObjectName("cetak")
        set_role(self.print_button, "primary")
        self.print_button.clicked.connect(self.pdf.print_dialog)
        row.addWidget(self.print_button)
        return head

    def _make_other(self) -> QPushButton:
        self.menu = MenuBentukLain(self._context, self._id, self._jenis, self)
        self.menu.sk_changed.connect(self._on_decree)
        button = QPushButton(self.tr("Bentuk &lain"))
        button.setObjectName("bentuk_lain")
        button.setMenu(self.menu)
        return button

    @Slot()
    def _on_decree(self) -> None:
        if self._surat is None:
            self._preview()

    def _show_state(self) -> None:
        draft = self._surat is None
        for widget in (self._date, self.issue_button):
            widget.setVisible(draft)
        self.print_button.setVisible(not draft)
        if self._surat is None:
            self._pill.set_pill(Pill(self.tr("KONSEP"), Tone.WARN))
            self._words.setText(self.tr("Belum bernomor; belum tercatat sebagai surat."))
            return
        self.menu.set_issued()
        self._pill.set_pill(Pill(self.tr("terbit"), Tone.GOOD))
        when = tanggal_ringkas(self._surat.tanggal)
        parts = (self._surat.nomor, when, self._surat.penandatangan)
        self._words.setText(" · ".join(part for part in parts if part))
        self.print_button.setFocus()

    def _preview(self) -> None:
        self._show_state()
        berkas, permohonan_id, jenis = self._context.berkas, self._id, self._jenis
        tanggal: date | None = self._date.value()
        cetak, sk = self._context.cetak, self.menu.sk
        self._context.runner.start(
            self,
            lambda _job: (
                cetak.pratinjau_sk(permohonan_id, tanggal)
                if sk
                else berkas.pratinjau(permohonan_id, jenis, tanggal)
            ),
            done=lambda data: self.pdf.load(data, f"konsep-{self._name}"),
            failed=self._on_failed,
        )

    def _open_issued(self, surat: SuratRow) -> None:
        self._show_state()
        berkas = self._context.berkas
        self._context.runner.start(
            self,
            lambda _job: berkas.baca_surat(surat.id, "buka surat"),
            write=True,
            done=lambda data: self.pdf.load(data, self._name),
            failed=self._on_failed,
        )

    def _on_issued(self, terbit: SuratTerbit) -> None:
        self._surat = terbit.row
        self.pdf.load(terbit.pdf, self._name)
        self._show_state()
        self._context.bus.publish(terbit.changes)

    def _on_failed(self, error: BaseException) -> None:
        self.issue_button.setEnabled(True)
        show_error(self, error)

    @Slot(object)
    def _on_date(self, value: date | None) -> None:
        if value is not None and self._surat is None:
            self._preview()

    @Slot()
    def _on_printed(self) -> None:
        self._log("cetak surat")

    @Slot(object)
    def _on_saved(self, _path: object) -> None:
        self._log("simpan surat")

    def _log(self, kegiatan: str) -> None:
        """Printing and saving personal data goes to the trail."""
        surat = self._surat
        if surat is None:
            return
        berkas = self._context.berkas
        self._context.runner.start(
            self, lambda _job: berkas.baca_surat(surat.id, kegiatan), write=True
        )

    def _say(self, text: str, tone: Tone) -> None:
        self._pill.set_pill(Pill(self.tr("KONSEP"), tone))
        self._words.setText(text)
