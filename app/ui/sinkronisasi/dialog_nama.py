# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What this office calls one of its PCs."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.sinkron import PerangkatRow
from app.services.pendaftaran_perangkat import TERPANJANG_NAMA
from app.ui.borang.dialog import DialogBorang
from app.ui.widgets.form import Form


class DialogNama(DialogBorang):
    """``given`` carries the name; the caller closes or refuses."""

    given = Signal(str)

    def __init__(self, row: PerangkatRow, *, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Beri nama {0}").format(row.kode),
            self.tr("Simpan"),
            advice=self.tr(
                "Nama ini hanya dipakai di komputer ini, supaya daftar dan keputusan mudah dibaca."
                " Paket yang dikirim hanya membawa kodenya."
            ),
            width=460,
            parent=parent,
        )
        self.name = QLineEdit(row.nama)
        self.name.setMaxLength(TERPANJANG_NAMA)
        self.name.setPlaceholderText(self.tr("misalnya Komputer tata usaha"))
        form = Form()
        form.add_field("nama", self.tr("Nama komputer"), self.name)
        self.add(form)
        self.name.selectAll()

    @Slot()
    def submit(self) -> None:
        """Give the name on."""
        self.set_busy(busy=True)
        self.given.emit(self.name.text())
