# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Packets held in the office, offered again: looked at first, applied when a person agrees."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.domain.errors import UserError
from app.domain.sinkron import HasilBaca, Pratinjau
from app.ui.context import UiContext
from app.ui.errors import show_error
from app.ui.i18n_teks import galat
from app.ui.sinkronisasi.dialog_pratinjau import DialogPratinjau, Pilihan
from app.ui.sinkronisasi.teks import buka, kalimat_baca


class Tertahan(QObject):
    """No carrier is needed; ``applied`` tells that something may have changed."""

    applied = Signal()
    busy_changed = Signal(bool)

    def __init__(self, context: UiContext, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page

    @Slot()
    def offer(self) -> None:
        """Show what the held packets would do now."""
        sinkron = self._context.sinkron
        self.busy_changed.emit(True)
        self._context.runner.start(
            self,
            lambda job: sinkron.pratinjau_tertahan(job=job),
            write=True,
            done=self._ask,
            failed=self._refuse,
            ended=lambda: self.busy_changed.emit(False),
        )

    def _ask(self, pratinjau: Pratinjau) -> None:
        if not pratinjau.operasi:
            self._context.window.show_toast(
                self.tr("Masih menunggu paket lain yang belum tiba; tidak ada yang diterapkan.")
            )
            return
        dialog = DialogPratinjau(pratinjau, menulis=False, parent=self._page)
        dialog.chosen.connect(self._apply)
        buka(dialog)

    @Slot(object)
    def _apply(self, pilihan: Pilihan) -> None:
        agreed = pilihan is Pilihan.TERAPKAN_SEMUA
        sinkron = self._context.sinkron
        self.busy_changed.emit(True)
        self._context.runner.start(
            self,
            lambda job: sinkron.terapkan_tertahan(setuju_kehilangan=agreed, job=job),
            write=True,
            done=self._on_applied,
            failed=self._refuse,
            ended=lambda: self.busy_changed.emit(False),
        )

    def _on_applied(self, hasil: HasilBaca) -> None:
        self._context.window.show_toast(kalimat_baca(hasil))
        self.applied.emit()

    def _refuse(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            words = galat(error)
            self._context.window.show_toast(f"{words.what} {words.action}")
        else:
            show_error(self._page, error)
