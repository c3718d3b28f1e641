# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A question answered in writing: why something is taken back, cancelled or declared."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.borang.dialog import DialogBorang
from app.ui.context import UiContext
from app.ui.widgets.form import Form


class DialogAlasan(DialogBorang):
    """Writes with ``simpan(alasan)`` in the write lane; a refusal stays in the dialog."""

    def __init__(
        self,
        context: UiContext,
        title: str,
        ok: str,
        *,
        advice: str,
        simpan: Callable[[str], object],
        done: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, ok, advice=advice, width=480, parent=parent)
        self._context, self._simpan, self._done = context, simpan, done
        self.reason = QLineEdit()
        self.reason.setMaxLength(300)
        form = Form()
        form.add_field("alasan", self.tr("Alasan"), self.reason, required=True)
        self.add(form)
        self.reason.setFocus()

    def submit(self) -> None:
        alasan = " ".join(self.reason.text().split())
        assert self.form is not None
        if not alasan:
            self.form.show_problems({"alasan": self.tr("Tulis alasannya.")}, focus=True)
            self.fit()
            return
        self.set_busy(busy=True)
        self._context.runner.start(
            self,
            lambda _job: self._simpan(alasan),
            write=True,
            done=self._on_done,
            failed=self.refuse,
        )

    def _on_done(self, _result: object) -> None:
        self.accept()
        if self._done is not None:
            self._done()
