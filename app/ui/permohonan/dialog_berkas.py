# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Files: which kind they are when they come in, and a look at one that is there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QImageReader, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.domain.format_id import ukuran_berkas
from app.domain.kip import JenisLampiran, StatusPermohonan
from app.services.lampiran import IsiBerkas
from app.ui.borang.lembar import Lembar
from app.ui.context import UiContext
from app.ui.i18n_teks import sebutan
from app.ui.theme import current, set_role
from app.ui.widgets.pdf_view import PdfView

PANJANG_GAMBAR = 4000
"""Longest side (pixels) an image is decoded to: a 200-megapixel photo must not fill the memory"""
_AWAL = (StatusPermohonan.TERDAFTAR, StatusPermohonan.TIDAK_LENGKAP)


def tebak_jenis(path: Path, status: StatusPermohonan) -> JenisLampiran:
    """Guess the kind of a dropped file from its name and the state of the case."""
    nama = path.stem.casefold()
    for words, jenis in (
        (("ktp", "identitas", "sim", "paspor", "domisili"), JenisLampiran.IDENTITAS),
        (("kuasa",), JenisLampiran.SURAT_KUASA),
        (("akta", "akte", "ahu", "pengesahan"), JenisLampiran.AKTA),
        (("permohonan", "formulir", "form"), JenisLampiran.PERMOHONAN),
        (("resi", "bukti", "tanda-terima", "tanda_terima"), JenisLampiran.BUKTI_PENYAMPAIAN),
    ):
        if any(word in nama for word in words):
            return jenis
    return JenisLampiran.PERMOHONAN if status in _AWAL else JenisLampiran.JAWABAN


DARI_PEMOHON = frozenset(
    {JenisLampiran.IDENTITAS, JenisLampiran.PERMOHONAN, JenisLampiran.SURAT_KUASA}
)


class DialogLampirkan(Lembar):
    """Asks kind and origin of files before they are taken in."""

    def __init__(
        self,
        context: UiContext,
        paths: Sequence[Path],
        *,
        tebakan: JenisLampiran,
        answered: Callable[[Sequence[Path], JenisLampiran, str], object],
        parent: QWidget | None = None,
    ) -> None:
        from PySide6.QtCore import QCoreApplication

        title = QCoreApplication.translate("DialogLampirkan", "Lampirkan berkas")
        super().__init__(context, title, save_text="", parent=parent)
        self._paths, self._answered = tuple(paths), answered
        self.save_button.setText(self.tr("&Lampirkan"))
        names = [f"{p.name} ({ukuran_berkas(p.stat().st_size)})" for p in paths if p.exists()]
        shown = QLabel("\n".join(names[:6] + (["…"] if len(names) > 6 else [])))
        shown.setTextFormat(Qt.TextFormat.PlainText)
        shown.setWordWrap(True)
        set_role(shown, "muted")
        self.form.add_field("berkas", self.tr("Berkas"), shown)
        self._kind = QComboBox()
        for jenis in JenisLampiran:
            self._kind.addItem(sebutan(jenis), jenis)
        self._kind.setCurrentIndex(self._kind.findData(tebakan))
        self.form.add_field("jenis", self.tr("&Jenis"), self._kind)
        self._origin = QLineEdit()
        self._origin.setMaxLength(100)
        if tebakan in (
            JenisLampiran.IDENTITAS,
            JenisLampiran.PERMOHONAN,
            JenisLampiran.SURAT_KUASA,
        ):
            self._origin.setText(self.tr("pemohon"))
        self.form.add_field(
            "asal",
            self.tr("&Dari"),
            self._origin,
            help_text=self.tr("Siapa yang memberikan berkas, misalnya pemohon atau DLH."),
        )
        self._kind.setFocus()

    def save(self) -> None:
        kind = JenisLampiran(self._kind.currentData())
        self.accept()
        self._answered(self._paths, kind, self._origin.text().strip())


class DialogLihat(QDialog):
    """Shows a PDF or a picture; other kinds can only be saved."""

    def __init__(
        self, context: UiContext, isi: IsiBerkas, title: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(current().scaled(820), current().scaled(660))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        if isi.tipe == "application/pdf" or isi.isi[:5] == b"%PDF-":
            self.pdf = PdfView(context.runner)
            column.addWidget(self.pdf)
            self.pdf.load(isi.isi, isi.nama)
            self.pdf.setFocus()
        else:
            column.addWidget(self._picture(isi))

    def _picture(self, isi: IsiBerkas) -> QWidget:
        self._image = QLabel()
        self._image.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._image.setAccessibleName(self.windowTitle())
        self._pixels = baca_gambar(isi.isi)
        if self._pixels is None:
            self._image.setText(
                self.tr("Jenis berkas ini tidak dapat ditampilkan. Simpan salinannya untuk dibuka.")
            )
            self._image.setWordWrap(True)
        area = QScrollArea()
        area.setWidget(self._image)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area = area
        self._fit()
        return area

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if hasattr(self, "_area"):
            self._fit()

    @Slot()
    def _fit(self) -> None:
        if self._pixels is not None:
            room = self._area.viewport().size()
            mode = Qt.AspectRatioMode.KeepAspectRatio
            smooth = Qt.TransformationMode.SmoothTransformation
            self._image.setPixmap(self._pixels.scaled(room, mode, smooth))


def baca_gambar(data: bytes) -> QPixmap | None:
    """Decode a picture, shrunk to a size that any PC can hold; None if it is none."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice

    raw = QByteArray(data)
    buffer = QBuffer(raw)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid():
        return None
    longest = max(size.width(), size.height())
    if longest > PANJANG_GAMBAR:
        reader.setScaledSize(size * (PANJANG_GAMBAR / longest))
    image = reader.read()
    return None if image.isNull() else QPixmap.fromImage(image)
