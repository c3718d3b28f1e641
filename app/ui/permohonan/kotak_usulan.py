# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The same question before: shown beside the intake form while one types, with its answer."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.kerja_isian import Usulan
from app.services.lampiran import IsiBerkas
from app.ui.context import UiContext
from app.ui.i18n_teks import sebutan, teks_singkat
from app.ui.permohonan.dialog_berkas import DialogLihat
from app.ui.permohonan.teks import ringkas, tanggal_ringkas
from app.ui.theme import current, set_role
from app.ui.widgets.key_value import KeyValueList
from app.ui.widgets.scroll import VerticalScroll


class KotakUsulan(QFrame):
    """Hidden while nothing like it was asked."""

    show_asked = Signal(object)
    """(row: Usulan)"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "notice")
        self.setObjectName("usulan")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 8, 12, 8)
        self._column.setSpacing(3)
        title = QLabel(self.tr("Pernah diminta:"))
        set_role(title, "strong")
        self._column.addWidget(title)
        self.buttons: list[QPushButton] = []
        self.hide()

    def show_found(self, found: Sequence[Usulan]) -> None:
        """Show earlier requests, the likest first."""
        for button in self.buttons:
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [self._line(row) for row in found[:3]]
        self.setVisible(bool(found))

    def _line(self, row: Usulan) -> QPushButton:
        hasil = teks_singkat(row.status)
        button = QPushButton(f"{row.nomor.partition('/')[0]} · {ringkas(row.rincian, 34)}")
        set_role(button, "link")
        button.setAutoDefault(False)
        button.setToolTip(f"{row.nomor} · {hasil}\n{row.rincian}")
        button.setAccessibleName(f"{row.nomor} · {row.rincian} · {hasil}")
        button.clicked.connect(lambda: self.show_asked.emit(row))
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return button


class DialogUsulan(QDialog):
    """An earlier request with its answer; names of applicants stay out of it."""

    def __init__(self, context: UiContext, row: Usulan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(row.nomor)
        self.resize(current().scaled(560), current().scaled(420))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        rows = KeyValueList(label_width=130)
        self.pairs = [
            (self.tr("Informasi"), row.rincian),
            (self.tr("Diterima"), tanggal_ringkas(row.tanggal)),
            (self.tr("Status"), teks_singkat(row.status)),
            (self.tr("Keputusan"), "" if row.keputusan is None else sebutan(row.keputusan)),
            (self.tr("Alasan"), row.alasan),
            (self.tr("Kata yang sama"), ", ".join(row.kata_sama)),
        ]
        for number, (name, value) in enumerate(self.pairs):
            if value:
                rows.add(str(number), name, value)
        column.addWidget(VerticalScroll(rows), 1)
        for berkas_id, nama in row.berkas:
            button = QPushButton(self.tr("Lihat {0}").format(nama))
            set_role(button, "link")
            button.clicked.connect(lambda _c=False, b=berkas_id, n=nama: self._open(b, n))
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        box = QDialogButtonBox()
        copy = box.addButton(self.tr("&Salin alasan"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setEnabled(bool(row.alasan))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(row.alasan))
        close = box.addButton(self.tr("&Tutup"), QDialogButtonBox.ButtonRole.RejectRole)
        close.clicked.connect(self.reject)
        column.addWidget(box)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)

    def _open(self, berkas_id: UUID, nama: str) -> None:
        berkas = self._context.berkas

        def show(isi: IsiBerkas) -> None:
            DialogLihat(self._context, isi, nama, self).open()

        self._context.runner.start(
            self, lambda _job: berkas.baca(berkas_id, "pratinjau"), write=True, done=show
        )
