# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A card that runs one long job: text, form, button, progress, and the result in a sentence."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from app.domain.errors import UserError
from app.domain.jobs import JobControl
from app.ui.borang.pesan import Pesan
from app.ui.context import UiContext
from app.ui.errors import show_error
from app.ui.tasks import Job
from app.ui.theme import Tone, set_role
from app.ui.widgets.cards import Card
from app.ui.widgets.pills import Pill, StatusPill
from app.ui.widgets.progress_panel import ProgressPanel

T = TypeVar("T")


class KartuTugas(Card):
    """Give the content with :meth:`add`, then :meth:`finish_layout`."""

    def __init__(
        self, context: UiContext, title: str, advice: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, padded=True, parent=parent)
        self.context = context
        self._job: Job | None = None
        self._folder: Path | None = None
        label = QLabel(advice)
        label.setWordWrap(True)
        set_role(label, "muted")
        self.add(label)
        self.button = QPushButton()
        set_role(self.button, "primary")
        self.progress = ProgressPanel()
        self.message = Pesan()
        self.result = QLabel()
        self.result.setWordWrap(True)
        self.pill = StatusPill()
        self._open = QPushButton(self.tr("Buka folder"))
        self._open.setProperty("small", True)
        self._open.clicked.connect(self._open_folder)
        self.progress.cancel_clicked.connect(self._on_cancel)

    def finish_layout(self, button: str) -> None:
        """Put button, progress and result under the content."""
        self.button.setText(button)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        self.body.addLayout(row)
        self.add(self.progress)
        self.add(self.message)
        line = QHBoxLayout()
        line.addWidget(self.pill)
        line.addWidget(self.result, 1)
        line.addWidget(self._open)
        self.body.addLayout(line)
        self.body.addStretch(1)
        self._clear()

    def run(
        self,
        title: str,
        work: Callable[[JobControl], T],
        done: Callable[[T], None],
        *,
        write: bool = True,
    ) -> None:
        """Run ``work`` with progress and cancel; a refusal is shown in the card."""
        self._clear()
        self.button.setEnabled(False)
        self.progress.begin(title)
        self._job = self.context.runner.start(
            self,
            work,
            write=write,
            done=done,
            failed=self._refuse,
            progress=self.progress.show_step,
            ended=self._on_ended,
        )

    def say(self, pill: str, tone: Tone, text: str, *, folder: Path | None = None) -> None:
        """Show the result; with ``folder`` a button opens it."""
        self.pill.set_pill(Pill(pill, tone))
        self.result.setText(text)
        self.result.show()
        self._folder = folder
        self._open.setVisible(folder is not None)
        self.setAccessibleDescription(f"{pill}. {text}")

    @property
    def running(self) -> bool:
        return self._job is not None and self._job.running

    def _clear(self) -> None:
        self.message.hide()
        self.pill.set_pill(Pill("", Tone.NEUTRAL))
        self.result.hide()
        self._open.hide()

    def _refuse(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self.message.show_error(error)
        else:
            show_error(self, error)

    @Slot()
    def _on_ended(self) -> None:
        self.progress.finish()
        self.button.setEnabled(True)
        self._job = None

    @Slot()
    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    @Slot()
    def _open_folder(self) -> None:
        if self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
