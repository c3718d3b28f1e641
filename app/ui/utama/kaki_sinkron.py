# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The line at the foot of the navigation: what waits to be sent, and the last exchange."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, QObject, QTimer, Slot

from app.domain.changes import Changes
from app.domain.format_id import angka
from app.domain.pelaku import PELIHAT
from app.domain.sinkron import StatusSinkron
from app.ui.context import UiContext
from app.ui.theme import Tone

TENANG_MS = 1500
"""Reads again once no change came for this long"""
BERKALA_MS = 60_000
"""Receipts and packets change nothing that a screen follows: read anyway now and then"""


class KakiSinkron(QObject):
    """Keeps the line true; reads in the read lane."""

    def __init__(self, context: UiContext, *, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(TENANG_MS)
        self._soon.timeout.connect(self.reload)
        self._often = QTimer(self)
        self._often.setInterval(BERKALA_MS)
        self._often.timeout.connect(self.reload)
        context.window.set_sync_state(
            self.tr("Luring"), self.tr("Data tersimpan di komputer ini"), Tone.NEUTRAL
        )
        if context.pelaku.punya(*PELIHAT):
            context.bus.changed.connect(self._on_changes)
            self._often.start()
            self.reload()

    @Slot()
    def reload(self) -> None:
        """Read the state again."""
        self._context.runner.start(
            self, lambda _job: self._context.sinkron.status(), done=self.show_status
        )

    def show_status(self, status: StatusSinkron) -> None:
        """Show what waits, and when something was exchanged last."""
        text, tone = self.tr("Luring"), Tone.NEUTRAL
        if status.menunggu:
            waiting = self.tr("{0} perubahan menunggu").format(angka(status.menunggu))
            text, tone = f"{text} · {waiting}", Tone.WARN
        elif status.perlu_keputusan:
            open_ones = self.tr("{0} perlu keputusan").format(angka(status.perlu_keputusan))
            text = f"{text} · {open_ones}"
        elif status.terakhir is not None:
            text, tone = self.tr("Luring · tidak ada yang menunggu"), Tone.GOOD
        if status.tertahan or status.perlu_keputusan:
            tone = Tone.WARN
        self._context.window.set_sync_state(text, self._detail(status), tone)

    def _detail(self, status: StatusSinkron) -> str:
        if status.terakhir is None:
            return self.tr("Data tersimpan di komputer ini")
        local = status.terakhir.astimezone(self._context.jam.now().tzinfo)
        day = QLocale().toString(QDate(local.year, local.month, local.day), "d MMM")
        return self.tr("Sinkron terakhir: {0}").format(f"{day}, {local:%H.%M}")

    @Slot(object)
    def _on_changes(self, _changes: Changes) -> None:
        self._soon.start()
