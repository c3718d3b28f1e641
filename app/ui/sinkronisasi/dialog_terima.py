# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What an enrolment says, before a person accepts it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from app.ui.borang.dialog import DialogBorang
from app.ui.sinkronisasi.teks import teks
from app.ui.widgets.key_value import KeyValueList

if TYPE_CHECKING:
    from app.services.fasad_pendaftaran import IsiPendaftaran


class DialogTerima(DialogBorang):
    """``agreed`` is given once the six words were compared; the caller closes or refuses."""

    agreed = Signal()

    def __init__(self, isi: IsiPendaftaran, *, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Terima pendaftaran"), self.tr("Terima"), width=560, parent=parent)
        facts = KeyValueList(label_width=150)
        facts.add("provinsi", self.tr("Provinsi"), isi.provinsi)
        facts.add("instansi", self.tr("Instansi"), f"{isi.instansi} ({isi.kode})")
        facts.add("pusat", self.tr("Pusat provinsi"), isi.pusat)
        self.add(facts)
        self.add(
            teks(
                self.tr(
                    "Cocokkan enam kata provinsi dengan surat pengantarnya atau lewat telepon."
                    " Bila berbeda, berkas ini bukan dari provinsi Anda."
                ),
                "muted",
            )
        )
        self.words = teks(isi.kata_akar, "title")
        self.add(self.words)
        self.same = QCheckBox(self.tr("Enam kata ini sama"))
        self.add(self.same)
        self.ok.setEnabled(False)
        self.same.toggled.connect(self._on_same)

    @Slot()
    def submit(self) -> None:
        """Give the agreement on."""
        self.set_busy(busy=True)
        self.agreed.emit()

    @Slot(bool)
    def _on_same(self, same: bool) -> None:
        self.ok.setEnabled(same)
