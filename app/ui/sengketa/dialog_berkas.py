# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The dispute bundle: whole or as the masked twin, into a folder, while work goes on."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.berkas_sengketa import BERKAS_UTAMA, HasilBerkas
from app.ui.borang.lembar import teks_panjang
from app.ui.context import UiContext
from app.ui.data.kartu import KartuTugas
from app.ui.errors import show_error
from app.ui.i18n_teks import kalimat
from app.ui.theme import Tone, current
from app.ui.widgets.form import Form
from app.ui.widgets.scroll import VerticalScroll

t = QCoreApplication.translate


class KartuBerkas(KartuTugas):
    """Form, progress and result of one bundle."""

    told = Signal()
    """Something was said below the form"""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            t("Sengketa", "Berkas sengketa"),
            t(
                "Sengketa",
                "Satu PDF dan satu folder: kronologi, surat, kartu hitung, bukti penyampaian,"
                " dasar penolakan, bukti bernomor, dan daftar sidik. Kembar tersamar tidak memuat"
                " bukti yang dikecualikan dan data pribadi. Penyusunan tercatat di jejak.",
            ),
            parent,
        )
        self._id: UUID | None = None
        self._number = ""
        self.variant, self.folder = QComboBox(), QLineEdit()
        self.words, self.checked = teks_panjang(2), QLineEdit()
        self.notes = QPlainTextEdit()
        self.variant.addItem(t("Sengketa", "Lengkap (untuk Komisi Informasi dan arsip)"), False)
        self.variant.addItem(t("Sengketa", "Kembar tersamar (untuk pihak lain)"), True)
        self._build()
        self.finish_layout(t("Sengketa", "Buat berkas"))
        self.button.setObjectName("buat_berkas")
        self.notes.setReadOnly(True)
        self.notes.setAccessibleName(t("Sengketa", "Yang perlu diperhatikan"))
        self.notes.setMinimumHeight(current().scaled(110))
        self.notes.hide()
        self.add(self.notes)
        self.variant.currentIndexChanged.connect(self._on_variant)
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.make)
        self._on_variant()

    def begin(self, sengketa_id: UUID, nomor: str) -> None:
        """Offer the bundle of a dispute."""
        if sengketa_id == self._id:
            return
        self._id, self._number = sengketa_id, nomor
        self._clear()
        self.notes.hide()
        self.words.setPlainText("")
        self.checked.setText("")
        self.set_title(t("Sengketa", "Berkas sengketa {0}").format(nomor))
        self._on_variant()

    @property
    def masked(self) -> bool:
        return self.variant.currentIndex() == 1

    @Slot()
    def make(self) -> None:
        """Write the bundle into the folder that stands in the form."""
        sengketa_id, folder = self._id, self.folder.text().strip()
        if sengketa_id is None or self.running:
            return
        if not folder:
            self.form.show_problems({"folder": t("Sengketa", "Pilih folder tujuannya.")})
            return
        self.form.show_problems({})
        self.notes.hide()
        fasad, masked, path = self.context.sengketa, self.masked, Path(folder)
        words = [line.strip() for line in self.words.toPlainText().splitlines() if line.strip()]
        seen = [one.strip().upper() for one in self.checked.text().split(",") if one.strip()]
        self.run(
            t("Sengketa", "Menyusun berkas sengketa {0}").format(self._number),
            lambda job: fasad.berkas(
                sengketa_id, path, samarkan=masked, job=job, hilangkan=words, ditinjau=seen
            ),
            self._made,
        )

    def _build(self) -> None:
        self.form = Form()
        self.form.add_field("bentuk", t("Sengketa", "&Bentuk"), self.variant)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        choose = QPushButton(t("Sengketa", "Pilih…"))
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose)
        row.addWidget(self.folder, 1)
        row.addWidget(choose)
        line.setFocusProxy(self.folder)
        advice = t("Sengketa", "Folder baru atau kosong; berkas lama yang belum diubah diganti.")
        self.form.add_field(
            "folder", t("Sengketa", "&Folder tujuan"), line, required=True, help_text=advice
        )
        self.form.add_field(
            "hilangkan",
            t("Sengketa", "&Kata lain yang disamarkan, satu per baris"),
            self.words,
            help_text=t("Sengketa", "Misalnya nama saksi atau pihak ketiga."),
        )
        self.form.add_field(
            "ditinjau",
            t("Sengketa", "&Gambar yang sudah diperiksa bersih"),
            self.checked,
            help_text=t("Sengketa", "Tanda bukti dipisah koma, misalnya T-1, S-2."),
        )
        self.add(self.form)

    @Slot()
    def _on_variant(self) -> None:
        for key in ("hilangkan", "ditinjau"):
            self.form.set_field_visible(key, visible=self.masked)
        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = f"berkas-sengketa-{self._number.replace('/', '-')}"
        self.folder.setText(str(Path(home, f"{name}-tersamar" if self.masked else name)))

    @Slot()
    def _choose(self) -> None:
        title = t("Sengketa", "Pilih folder tujuan")
        chosen = QFileDialog.getExistingDirectory(self, title, self.folder.text())
        if chosen:
            self.folder.setText(chosen)

    def _made(self, hasil: HasilBerkas) -> None:
        text = t("Sengketa", "{0} halaman, {1} surat, {2} bukti; {3} berkas di {4}.")
        self.say(
            t("Sengketa", "selesai"),
            Tone.GOOD,
            text.format(hasil.halaman, hasil.surat, hasil.bukti, len(hasil.berkas), hasil.folder),
            folder=Path(hasil.folder),
        )
        lines = [kalimat(one) for one in (*hasil.kurang, *hasil.tinjau)]
        lines += [f"{one.tempat}: {kalimat(one.apa)} × {one.jumlah}" for one in hasil.samaran]
        self.notes.setPlainText("\n".join(lines))
        self.notes.setVisible(bool(lines))
        self.told.emit()
        if not self.isVisible():
            self.context.window.show_toast(
                t("Sengketa", "Berkas sengketa {0} selesai: {1}").format(
                    self._number, BERKAS_UTAMA
                ),
                t("Sengketa", "Buka folder"),
                lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(hasil.folder)),
            )

    def _refuse(self, error: BaseException) -> None:
        super()._refuse(error)
        self.told.emit()
        if not self.isVisible():
            show_error(self.context.window, error)


class DialogBerkas(QDialog):
    """Closing it leaves a running bundle running; it is told of at its end."""

    def __init__(self, context: UiContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(t("Sengketa", "Berkas sengketa"))
        self.card = KartuBerkas(context)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(10)
        self._scroll = VerticalScroll(self.card)
        column.addWidget(self._scroll, 1)
        self.card.told.connect(self._show_end, Qt.ConnectionType.QueuedConnection)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        column.addWidget(box)
        self.resize(current().scaled(640), current().scaled(640))

    @Slot()
    def _show_end(self) -> None:
        """Bring the result, or what is wrong, into sight."""
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.maximum())


class Penyusun(QObject):
    """Keeps the one dialog of a page, so that what runs in it goes on while it is closed."""

    def __init__(self, context: UiContext, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self.dialog: DialogBerkas | None = None

    def open(self, sengketa_id: UUID, nomor: str) -> None:
        """Offer the bundle of a dispute; the one that is being made is shown first."""
        if self.dialog is None:
            self.dialog = DialogBerkas(self._context, self._page.window())
        if not self.dialog.card.running:
            self.dialog.card.begin(sengketa_id, nomor)
        self.dialog.open()
