# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The letters of a case: which can be made, which are issued, where the signed scan goes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.domain.kip import JenisSurat
from app.domain.pelaku import LAYANAN
from app.domain.permohonan import SuratRow
from app.ui.context import UiContext
from app.ui.i18n_teks import sebutan
from app.ui.perkara.bentuk import Perkara
from app.ui.permohonan.berkas_panel import lokal
from app.ui.permohonan.teks import tanggal_ringkas
from app.ui.theme import Tone, set_role
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.pills import StatusPill


class BarisSurat(QFrame):
    """One letter; an issued one takes the signed scan by drop."""

    open_asked = Signal(object)
    """(jenis: JenisSurat)"""
    scan_dropped = Signal(object, object)
    """(surat: SuratRow, path: Path)"""
    scan_asked = Signal(object)
    """(surat: SuratRow) choose the scan with the file dialog"""

    def __init__(
        self,
        jenis: JenisSurat,
        terbit: SuratRow | None,
        *,
        may: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._surat = terbit
        self.setObjectName(f"surat_{jenis.value}")
        self.setAccessibleName(sebutan(jenis))
        set_role(self, "drop" if terbit is not None and may else "card")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 8, 5)
        row.setSpacing(10)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(_label(sebutan(jenis), "strong"))
        words.addWidget(_label(self._second(terbit), "caption"))
        row.addLayout(words, 1)
        row.addWidget(self._pill(terbit))
        open_button = QPushButton(self.tr("Buka…") if terbit else self.tr("Buat…"))
        open_button.setObjectName("buka")
        open_button.setProperty("small", True)
        open_button.setAccessibleName(f"{open_button.text()} {sebutan(jenis)}")
        open_button.setEnabled(may)
        open_button.clicked.connect(lambda: self.open_asked.emit(jenis))
        row.addWidget(open_button)
        if terbit is not None and may:
            self.setAcceptDrops(True)
            scan = QPushButton(self.tr("Pindaian…"))
            scan.setObjectName("pindaian")
            scan.setProperty("small", True)
            scan.setToolTip(self.tr("Arsipkan pindaian surat yang sudah ditandatangani"))
            scan.clicked.connect(lambda: self.scan_asked.emit(terbit))
            row.addWidget(scan)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if len(lokal(event.mimeData())) == 1:
            event.acceptProposedAction()
            self._set_hot("true")

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: ARG002
        self._set_hot("false")

    def dropEvent(self, event: QDropEvent) -> None:
        self._set_hot("false")
        paths: list[Path] = lokal(event.mimeData())
        if self._surat is not None and len(paths) == 1:
            event.acceptProposedAction()
            self.scan_dropped.emit(self._surat, paths[0])

    def _second(self, terbit: SuratRow | None) -> str:
        if terbit is None:
            return self.tr("belum dibuat; pratinjau ditandai KONSEP")
        parts = (terbit.nomor, tanggal_ringkas(terbit.tanggal), terbit.penandatangan)
        return " · ".join(part for part in parts if part)

    def _pill(self, terbit: SuratRow | None) -> StatusPill:
        if terbit is None:
            return StatusPill(self.tr("belum terbit"), Tone.NEUTRAL)
        if not terbit.tiba:
            return StatusPill(self.tr("berkas belum tiba"), Tone.NEUTRAL)
        if terbit.pindaian:
            return StatusPill(self.tr("pindaian diarsipkan"), Tone.GOOD)
        return StatusPill(self.tr("terbit"), Tone.INFO)

    def _set_hot(self, hot: str) -> None:
        self.setProperty("hot", hot)
        self.style().unpolish(self)
        self.style().polish(self)


class SuratPanel(QScrollArea):
    """Every letter the case allows, the most fitting one first."""

    open_asked = Signal(object)
    """(jenis: JenisSurat)"""
    scan_dropped = Signal(object, object)
    """(surat: SuratRow, path: Path)"""
    scan_asked = Signal(object)
    """(surat: SuratRow)"""
    forms_asked = Signal()
    """The forms to print, please"""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._may = context.pelaku.punya(*LAYANAN)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Surat permohonan"))

    def show_detail(self, detail: Perkara, tersedia: tuple[JenisSurat, ...]) -> None:
        """Show the letters of a case."""
        inner = QWidget()
        set_role(inner, "clear")
        column = QVBoxLayout(inner)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(6)
        issued = {s.jenis: s for s in detail.surat if not s.konsep}
        for jenis in (*tersedia, *(j for j in issued if j not in tersedia)):
            line = BarisSurat(jenis, issued.get(jenis), may=self._may)
            line.open_asked.connect(self.open_asked)
            line.scan_dropped.connect(self.scan_dropped)
            line.scan_asked.connect(self.scan_asked)
            column.addWidget(line)
        if not tersedia and not issued:
            words = self.tr("Surat muncul di sini menurut tahap permohonan.")
            column.addWidget(EmptyState("mail", self.tr("Belum ada surat."), words))
        if self._may:
            forms = QPushButton(self.tr("Cetak formulir…"))
            forms.setObjectName("formulir")
            forms.setProperty("small", True)
            forms.setToolTip(
                self.tr(
                    "Formulir permintaan, salinan, berita acara, pengantar, kepuasan, keberatan"
                )
            )
            forms.clicked.connect(self.forms_asked)
            column.addWidget(forms, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.setWidget(inner)


def _label(text: str, role: str) -> QLabel:
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    set_role(made, role)
    return made
