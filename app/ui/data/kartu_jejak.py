# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The check of the whole trail."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.domain.format_id import angka
from app.sync.verify import VerifyReport
from app.ui.context import UiContext
from app.ui.data.kartu import KartuTugas
from app.ui.i18n_teks import kalimat
from app.ui.theme import Tone


class KartuJejak(KartuTugas):
    """Every chain, signature and table; names the first wrong entry."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            self.tr("Periksa jejak"),
            self.tr(
                "Setiap perubahan tercatat dalam rantai bertanda tangan. Pemeriksaan ini menghitung"
                " ulang semuanya dan menyebut catatan pertama yang hilang, tertukar, atau diubah."
            ),
            parent,
        )
        self.finish_layout(self.tr("Periksa sekarang"))
        self.button.clicked.connect(self.check)

    @Slot()
    def check(self) -> None:
        """Run the check."""
        data = self.context.data
        self.run(self.tr("Memeriksa jejak"), data.periksa_jejak, self._on_done, write=False)

    def _on_done(self, laporan: VerifyReport) -> None:
        if laporan.finding is None:
            text = self.tr("{0} catatan dari {1} komputer dan {2} rekaman cocok seluruhnya.")
            numbers = (angka(laporan.ops), angka(laporan.streams), angka(laporan.records))
            lines = (text.format(*numbers), *(kalimat(line) for line in laporan.bercabang))
            self.say(self.tr("utuh"), Tone.GOOD, " ".join(lines))
            return
        found = laporan.finding
        if found.kind == "berkas":
            self.say(self.tr("rusak"), Tone.BAD, kalimat(found.what))
            return
        text = self.tr(
            "Catatan nomor {0}: {1}. Jangan bekerja lagi di kantor ini; pulihkan cadangan."
        )
        self.say(self.tr("rusak"), Tone.BAD, text.format(angka(found.seq), kalimat(found.what)))
