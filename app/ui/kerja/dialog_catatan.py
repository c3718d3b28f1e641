# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A note of a case: a comment, a call, a chat with its pasted text or photo."""

from __future__ import annotations

import tempfile
from datetime import datetime, time
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QMimeData, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from app.domain.changes import Changes
from app.domain.jobs import JobControl
from app.domain.kerja_isian import CatatanDraft
from app.domain.layanan import ArahCatatan, JenisCatatan
from app.ui.borang.lembar import Lembar
from app.ui.context import UiContext
from app.ui.i18n_teks import sebutan
from app.ui.permohonan.berkas_panel import lokal
from app.ui.permohonan.kotak_berkas import KotakBerkas

RAGAM = (
    JenisCatatan.KOMENTAR,
    JenisCatatan.TELEPON,
    JenisCatatan.WHATSAPP,
    JenisCatatan.SURAT_ELEKTRONIK,
    JenisCatatan.TATAP_MUKA,
)
"""Kinds a person writes; chasers and hand-overs write themselves"""


class TempelEdit(QPlainTextEdit):
    """Takes pasted words as text, and a pasted picture or dropped file as ``file_taken``."""

    file_taken = Signal(object)
    """(path: Path) a file that was pasted or dropped"""
    image_taken = Signal(object)
    """(image: QImage) a picture without a file, from the clipboard"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * 8 + 24)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasImage() or bool(lokal(source)) or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        paths = lokal(source)
        if paths:
            self.file_taken.emit(paths[0])
        elif source.hasImage():
            image = source.imageData()
            if isinstance(image, QImage) and not image.isNull():
                self.image_taken.emit(image)
        else:
            super().insertFromMimeData(source)


class DialogCatatan(Lembar):
    """Ctrl+V takes text or a photo; a photo is made small before it is kept."""

    def __init__(
        self, context: UiContext, kasus_id: UUID, nama: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(
            context, self.tr("Catatan"), save_text=self.tr("&Simpan catatan"), parent=parent
        )
        self.fit(640, 600)
        self._kasus_id, self._nama = kasus_id, nama
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self.form.add_section(columns=2)
        self._kind = QComboBox()
        for jenis in RAGAM:
            self._kind.addItem(sebutan(jenis), jenis)
        self.form.add_field("jenis", self.tr("&Jenis"), self._kind)
        self._way = QComboBox()
        for arah in (ArahCatatan.MASUK, ArahCatatan.KELUAR, ArahCatatan.DALAM):
            self._way.addItem(sebutan(arah), arah)
        self.form.add_field(
            "arah",
            self.tr("A&rah"),
            self._way,
            help_text=self.tr("Kabar keluar yang pertama menghentikan hitungan balasan pertama."),
        )
        self._day = self.tanggal()
        self.form.add_field("waktu", self.tr("&Tanggal"), self._day, required=True)
        now = context.jam.now()
        self._began = f"{now:%H.%M}"
        self._hour = QLineEdit(self._began)
        self._hour.setMaxLength(5)
        self.form.add_field("pukul", self.tr("&Pukul"), self._hour)
        self._who = QLineEdit()
        self._who.setMaxLength(200)
        self.form.add_field("pihak", self.tr("&Dengan siapa"), self._who, span=0)
        self.text = TempelEdit()
        self.form.add_field(
            "isi",
            self.tr("&Isi"),
            self.text,
            required=True,
            span=0,
            help_text=self.tr("Tempel percakapan atau foto dengan Ctrl V, atau lepas berkas."),
        )
        self.files = KotakBerkas(self.tr("Lepas foto atau berkas di sini"))
        self.form.add_field("berkas", "", self.files, span=0)
        self._kind.currentIndexChanged.connect(self._on_kind)
        self.text.file_taken.connect(self._take)
        self.text.image_taken.connect(self._take_image)
        self.files.changed.connect(self._on_files)
        self._on_kind()
        self.text.setFocus()

    def draft(self) -> CatatanDraft:
        """Return the note; a time that was not touched means now."""
        day = self._day.value()
        return CatatanDraft(
            kasus_id=self._kasus_id,
            jenis=JenisCatatan(self._kind.currentData()),
            arah=ArahCatatan(self._way.currentData()),
            isi=self.text.toPlainText(),
            pihak=self._who.text(),
            waktu=None if day is None else self._moment(),
        )

    def save(self) -> None:
        if self.need_date("waktu", self._day) is None:
            return
        if _pukul(self._hour.text()) is None:
            self.show_problems({"pukul": self.tr("Tulis jam seperti 09.30.")})
            return
        draft, paths = self.draft(), self.files.paths()
        catatan = self.context.catatan

        def work(job: JobControl) -> Changes:
            if paths:
                return catatan.tulis_berkas(draft, paths[0], job)[1]
            return catatan.tulis(draft)[1]

        self.submit(work, self._done)

    def done(self, result: int) -> None:
        """Close; what was pasted leaves no copy outside the office."""
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None
        super().done(result)

    def _done(self, changes: Changes) -> None:
        self.context.bus.publish(changes)

    def _moment(self) -> datetime | None:
        day, now, hour = self._day.value(), self.context.jam.now(), _pukul(self._hour.text())
        if hour is None or day is None:
            return None
        if day == now.date() and self._hour.text() == self._began:
            return None
        return datetime.combine(day, hour, tzinfo=now.tzinfo)

    @Slot(object)
    def _take(self, path: Path) -> None:
        self.files.clear()
        self.files.take([path])
        if not self.text.toPlainText().strip():
            self.text.setPlainText(self.tr("Foto percakapan terlampir."))

    @Slot(object)
    def _take_image(self, image: QImage) -> None:
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="lumbung-")
        path = Path(self._folder.name, "tempelan.png")
        image.save(str(path))
        self._take(path)

    @Slot()
    def _on_files(self) -> None:
        """A note has one file: the newest takes the place of the one before."""
        paths = self.files.paths()
        if len(paths) > 1:
            self.files.clear()
            self.files.take(paths[-1:])

    @Slot()
    def _on_kind(self) -> None:
        comment = self._kind.currentData() == JenisCatatan.KOMENTAR
        wanted = ArahCatatan.DALAM if comment else ArahCatatan.MASUK
        self._way.setCurrentIndex(self._way.findData(wanted))
        for key in ("arah", "pihak"):
            self.form.set_field_visible(key, visible=not comment)
        if not comment and not self._who.text():
            self._who.setText(self._nama)


def _pukul(teks: str) -> time | None:
    """Return the time of ``09.30`` or ``9:30``; None for anything else."""
    jam, _titik, menit = teks.strip().replace(":", ".").partition(".")
    if not (jam.isdigit() and menit.isdigit() and len(menit) == 2):
        return None
    return time(int(jam), int(menit)) if int(jam) < 24 and int(menit) < 60 else None
