# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The monthly budget of bytes for the network."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QSpinBox, QWidget

from app.domain.sinkron import BatasDaring
from app.ui.borang.dialog import DialogBorang
from app.ui.context import UiContext
from app.ui.port_daring import PortDaring
from app.ui.widgets.form import Form

MEGA = 1_000_000
TERBESAR = 100_000


class DialogKuota(DialogBorang):
    """One number in megabytes; 0 takes the limit away."""

    def __init__(
        self, context: UiContext, port: PortDaring, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            self.tr("Batasi kuota"),
            self.tr("Simpan"),
            advice=self.tr(
                "Sesudah kuota sebulan habis, hanya tanda terima dan catatan yang dikirim;"
                " berkas menunggu bulan berikutnya atau flashdisk."
            ),
            width=440,
            parent=parent,
        )
        self._context, self._port = context, port
        self.value = QSpinBox()
        self.value.setRange(0, TERBESAR)
        self.value.setSingleStep(10)
        self.value.setSuffix(" MB")
        self.value.setSpecialValueText(self.tr("tanpa batas"))
        form = Form()
        form.add_field("kuota", self.tr("Kuota sebulan"), self.value)
        self.add(form)
        context.runner.start(self, lambda _job: port.batas(), done=self._show)

    @Slot()
    def submit(self) -> None:
        """Store the budget."""
        self.set_busy(busy=True)
        size = self.value.value() * MEGA
        self._context.runner.start(
            self,
            lambda _job: self._port.atur_kuota(size),
            write=True,
            done=lambda _none: self.accept(),
            failed=self.refuse,
        )

    def _show(self, budget: BatasDaring) -> None:
        self.value.setValue(budget.kuota_byte // MEGA)
