# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A PC without a certificate: its request, and the grant that answers it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from app.domain.errors import UserError
from app.infra.berkas import tulis_bytes_atomik
from app.services.berkas_kecil import baca_berkas
from app.services.fasad_pendaftaran import KeadaanDaftar, Permintaan
from app.ui.borang.pesan import Pesan
from app.ui.context import UiContext
from app.ui.errors import show_error
from app.ui.sinkronisasi.teks import teks, tombol
from app.ui.widgets.cards import Card
from app.ui.widgets.drop_area import DropArea

AKHIRAN = ".lmc"


class KartuIzin(Card):
    """Hidden while this PC has its certificate, or can make one itself."""

    changed = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Izin untuk komputer ini"), padded=True, parent=parent)
        self._context = context
        self._asked: Permintaan | None = None
        self._wanted = False
        self.add(
            teks(
                self.tr(
                    "Folder ini pernah dipakai di komputer lain. Buat permintaan.lmc, bawa ke"
                    " komputer yang memegang kunci instansi, cocokkan enam katanya, lalu terima"
                    " izin.lmc di sini."
                ),
                "muted",
            )
        )
        self.ask = tombol(self.tr("Buat permintaan.lmc…"), kecil=True)
        self.words = teks("", "title")
        self.words.setAccessibleName(self.tr("Enam kata permintaan"))
        self.words.hide()
        self.drop = DropArea(
            self.tr("Lepaskan izin.lmc di sini"), suffixes=(AKHIRAN,), multiple=False
        )
        self.message = Pesan()
        self.body.addWidget(self.ask, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self.words, self.drop, self.message):
            self.add(widget)
        self.ask.clicked.connect(self._make)
        self.drop.dropped.connect(self._take)

    def show_state(self, keadaan: KeadaanDaftar) -> None:
        """Offer request and grant only where they are needed."""
        needed = not keadaan.berizin and not keadaan.memegang_kunci
        self._wanted = needed and (keadaan.menunggu_izin or keadaan.terdaftar)
        if self.parentWidget() is not None:
            self.setVisible(self._wanted)

    @Slot()
    def _make(self) -> None:
        self._start(self._context.pendaftaran.minta, self._on_made)

    def _on_made(self, asked: Permintaan) -> None:
        self._asked = asked
        self.words.setText(asked.kata)
        self.words.show()
        kinds = self.tr("Permintaan komputer (*{0})").format(AKHIRAN)
        chosen, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Simpan permintaan.lmc"), "permintaan.lmc", kinds
        )
        if chosen:
            try:
                tulis_bytes_atomik(Path(chosen), asked.berkas)
            except UserError as error:
                self.message.show_error(error)

    @Slot(object)
    def _take(self, paths: list[Path]) -> None:
        try:
            data = baca_berkas(paths[0])
        except UserError as error:
            self.message.show_error(error)
            return
        self._start(
            lambda: self._context.pendaftaran.baca_izin(data),
            lambda words: self._compare(data, words),
        )

    def _compare(self, data: bytes, words: str) -> None:
        text = self.tr("Apakah komputer pemberi izin menunjukkan enam kata ini?\n\n{0}")
        answer = QMessageBox.question(self, self.tr("Terima izin"), text.format(words))
        if answer == QMessageBox.StandardButton.Yes:
            self._start(
                lambda: self._context.pendaftaran.terima_izin(data), lambda _none: self._on_taken()
            )

    def _on_taken(self) -> None:
        self._context.window.show_toast(self.tr("Komputer ini sekarang berizin."))
        self.changed.emit()

    def _start(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        self.message.hide()
        self._context.runner.start(
            self, lambda _job: work(), write=True, done=done, failed=self._refuse
        )

    def _refuse(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self.message.show_error(error)
        else:
            show_error(self, error)
