# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Shows or saves what was printed: a PDF in a window of its own, any other form as a file."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain.gangguan import gangguan_tulis
from app.domain.surat import BentukCetak
from app.infra.berkas import tulis_bytes_atomik
from app.services.cetak import CaraCetak, HasilCetak
from app.ui.context import UiContext


class Pencetak(QObject):
    """Composes in the background; every print is logged by the service that composes it."""

    def __init__(self, context: UiContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._parent = context, parent

    def cetak(self, judul: str, cara: CaraCetak, kerja: Callable[[CaraCetak], HasilCetak]) -> None:
        """Compose with ``kerja``; ``judul`` stands in the window of a PDF: no person's name."""
        self._context.runner.start(
            self._parent,
            lambda _job: kerja(cara),
            write=True,
            done=partial(self._show, judul, cara),
        )

    def _show(self, judul: str, cara: CaraCetak, hasil: HasilCetak) -> None:
        if cara.bentuk is BentukCetak.PDF:
            from app.ui.permohonan.dialog_pdf import DialogPdf  # its package imports this one

            window = self._parent.window()
            DialogPdf(self._context, judul, hasil.isi, hasil.nama, parent=window).open()
            return
        chosen, _kind = QFileDialog.getSaveFileName(
            self._parent, self.tr("Simpan naskah"), hasil.nama, f"(*.{cara.bentuk.value})"
        )
        if chosen:
            path = Path(chosen)
            self.simpan(hasil, path if path.suffix else path.with_suffix(f".{cara.bentuk.value}"))

    def simpan(self, hasil: HasilCetak, path: Path) -> None:
        """Write a document whole or not at all, and say what it is."""

        def told(_none: None) -> None:
            words = self.tr("Naskah ditulis ke {0}.")
            if hasil.konsep:
                words = self.tr("Konsep tanpa nomor ditulis ke {0}.")
            self._context.window.show_toast(words.format(path.name))

        self._context.runner.start(self._parent, lambda _job: _tulis(path, hasil.isi), done=told)


def _tulis(path: Path, isi: bytes) -> None:
    try:
        tulis_bytes_atomik(path, isi)
    except OSError as error:
        raise gangguan_tulis(error, path.name) from error
