# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Keeps what is typed: every pause in typing is written down, so a power cut costs a word."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.domain.ids import uuid7
from app.domain.jobs import JobControl
from app.domain.permohonan import PermohonanDraft
from app.ui.context import UiContext

JEDA_MS = 400


class PenyimpanDraf(QObject):
    """Call :meth:`touch` on every edit and :meth:`stop` before the form is saved for good.

    The id is chosen before the first write: saving the request then removes the draft even when
    its first write is still under way.
    """

    saved = Signal()

    def __init__(
        self, context: UiContext, source: Callable[[], PermohonanDraft], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context, self._source = context, source
        self._id = uuid7(context.jam.now_ms())
        self._writing = self._again = self._stopped = False
        self._touched = False
        self._stored: PermohonanDraft | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(JEDA_MS)
        self._timer.timeout.connect(self.flush)

    @property
    def id(self) -> UUID:
        """The id under which the draft is or will be stored."""
        return self._id

    @property
    def stopped(self) -> bool:
        """True while nothing is written, such as during the final save."""
        return self._stopped

    @property
    def stored(self) -> bool:
        """True once something is on disk."""
        return self._stored is not None

    def adopt(self, draf_id: UUID, draft: PermohonanDraft) -> None:
        """Go on with a draft that is stored already."""
        self._id, self._stored = draf_id, draft

    @Slot()
    def touch(self) -> None:
        """Something was typed; it is written 400 ms after the last key."""
        self._touched = True
        if not self._stopped:
            self._timer.start()

    @Slot()
    def flush(self) -> None:
        """Write now what is not written yet."""
        self._timer.stop()
        draft = self._source()
        if self._stopped or not self._touched or draft == self._stored:
            return
        if self._writing:
            self._again = True
            return
        self._writing = True
        kip, draf_id = self._context.kip, self._id

        def work(_job: JobControl) -> PermohonanDraft:
            kip.simpan_draf(draf_id, draft)
            return draft

        self._context.runner.start(
            self, work, write=True, done=self._on_written, ended=self._on_ended
        )

    def stop(self) -> None:
        """Write no more."""
        self._stopped = True
        self._timer.stop()

    def resume(self) -> None:
        """The final save was refused: keep on writing drafts."""
        self._stopped = False
        self.touch()

    def discard(self) -> None:
        """Throw the stored draft away."""
        self.stop()
        kip, draf_id = self._context.kip, self._id
        self._context.runner.start(
            self._context.window, lambda _job: kip.buang_draf(draf_id), write=True
        )

    def _on_written(self, draft: PermohonanDraft) -> None:
        self._stored = draft
        self.saved.emit()

    def _on_ended(self) -> None:
        self._writing = False
        if self._again:
            self._again = False
            self.flush()
