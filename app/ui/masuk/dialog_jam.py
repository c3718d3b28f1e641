# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""An administrator says that the computer's clock is right although it stands before the trail."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.ui.borang.dialog_alasan import DialogAlasan
from app.ui.tasks import Runner


class DialogJam(DialogAlasan):
    """Asks for the reason and declares it; accepted once the declaration is stored."""

    def __init__(
        self, declare: Callable[[str], None], runner: Runner, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            self.tr("Nyatakan jam komputer benar"),
            self.tr(
                "Hanya administrator. Tulis mengapa catatan terakhir bertanggal lebih kemudian,"
                " misalnya jam komputer pernah keliru. Alasan ini masuk ke jejak."
            ),
            self.tr("Jam ini benar"),
            parent=parent,
        )
        self._declare = declare
        self._runner = runner
        self.given.connect(self._on_given)

    @Slot(str)
    def _on_given(self, reason: str) -> None:
        self._runner.start(
            self,
            lambda _job: self._declare(reason),
            write=True,
            done=lambda _nothing: self.accept(),
            failed=self.refuse,
        )
