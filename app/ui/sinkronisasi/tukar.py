# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""One exchange with a stick or folder: look first, ask if much would change, then read and write.

Reading comes before writing, so that what is written answers what came.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.domain.jobs import JobControl
from app.domain.sinkron import HasilBaca, HasilTulis, Pratinjau
from app.ui.context import UiContext
from app.ui.sinkronisasi.dialog_pratinjau import DialogPratinjau, Pilihan
from app.ui.sinkronisasi.teks import buka
from app.ui.sinkronisasi.tempat import Tempat
from app.ui.tasks import Job

TANYA_DARI = 100
"""More operations than this are shown before they are applied"""


@dataclass(frozen=True)
class HasilTukar:
    """What one exchange did; a part that was not wanted is None."""

    tempat: Tempat
    baca: HasilBaca | None
    tulis: HasilTulis | None


class Tukar(QObject):
    """One exchange at a time; ``begun`` … ``ended`` frame it in every case."""

    begun = Signal(str)
    """(title)"""
    stepped = Signal(int, int, str)
    finished = Signal(object)
    """(hasil: HasilTukar)"""
    refused = Signal(object)
    """(error)"""
    ended = Signal()

    def __init__(self, context: UiContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._page = parent
        self._job: Job | None = None
        self._tempat: Tempat | None = None
        self._cancelling = False

    @property
    def running(self) -> bool:
        """True from the start until the last callback, also while a person is asked."""
        return self._tempat is not None

    @Slot()
    def cancel(self) -> None:
        """Stop at the next step; an unfinished file is resumed another time."""
        if self._job is not None:
            self._cancelling = True
            self._job.cancel()

    def start(self, tempat: Tempat) -> None:
        """Look what lies there, then go on; nothing if one is under way."""
        if self.running:
            return
        self._tempat, self._cancelling = tempat, False
        sinkron = self._context.sinkron
        self.begun.emit(self.tr("Memeriksa {0}").format(tempat.nama))
        self._run(lambda job: sinkron.pratinjau(tempat.letak, job=job), self._on_seen)

    def _on_seen(self, pratinjau: Pratinjau) -> None:
        if self._cancelling:
            return
        if not (pratinjau.kehilangan_massal or pratinjau.operasi > TANYA_DARI):
            self._exchange(Pilihan.TERAPKAN)
            return
        dialog = DialogPratinjau(pratinjau, parent=self._page)
        dialog.chosen.connect(self._exchange)
        dialog.rejected.connect(self._finish)
        buka(dialog)

    @Slot(object)
    def _exchange(self, pilihan: Pilihan) -> None:
        tempat, sinkron = self._tempat, self._context.sinkron
        assert tempat is not None

        def work(job: JobControl) -> HasilTukar:
            came = None
            if pilihan is not Pilihan.TULIS_SAJA:
                came = sinkron.baca(
                    tempat.letak,
                    sarana=tempat.sarana,
                    tempat=tempat.nama,
                    setuju_kehilangan=pilihan is Pilihan.TERAPKAN_SEMUA,
                    job=job,
                )
            went = sinkron.tulis(tempat.letak, sarana=tempat.sarana, tempat=tempat.nama, job=job)
            return HasilTukar(tempat, came, went)

        self.begun.emit(self.tr("Menukar data dengan {0}").format(tempat.nama))
        self._run(work, self._on_done)

    def _on_done(self, hasil: HasilTukar) -> None:
        self._finish()
        self.finished.emit(hasil)

    def _run(self, work: Callable[[JobControl], object], done: Callable[..., None]) -> None:
        self._job = self._context.runner.start(
            self,
            work,
            write=True,
            done=done,
            failed=self._on_failed,
            progress=self.stepped.emit,
            ended=self._on_ended,
        )

    def _on_failed(self, error: BaseException) -> None:
        self._finish()
        self.refused.emit(error)

    @Slot()
    def _on_ended(self) -> None:
        """A cancelled step says nothing else than that it ended."""
        if self._cancelling:
            self._finish()

    @Slot()
    def _finish(self) -> None:
        if self._tempat is not None:
            self._tempat = None
            self.ended.emit()
