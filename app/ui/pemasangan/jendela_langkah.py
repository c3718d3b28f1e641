# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A window of steps: their list on the left, one page at a time, buttons below."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.errors import UserError
from app.domain.jobs import JobControl
from app.ui.borang.pesan import Pesan
from app.ui.errors import show_error
from app.ui.pemasangan.daftar_langkah import DaftarLangkah
from app.ui.pemasangan.langkah import Langkah
from app.ui.tasks import Job, Runner
from app.ui.theme import current, set_role
from app.ui.widgets.progress_panel import ProgressPanel
from app.ui.widgets.scroll import VerticalScroll


class JendelaLangkah(QWidget):
    """Subclasses give the steps with :meth:`begin` and say what follows one in :meth:`advance`."""

    def __init__(
        self,
        title: str,
        *,
        runner: Runner,
        gagal: Callable[[BaseException], None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._runner, self._gagal = runner, gagal
        self._job: Job | None = None
        self.steps: tuple[Langkah, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(title)
        set_role(self, "window")

    def begin(self, steps: Sequence[Langkah], *, first: int = 0) -> None:
        """Lay the steps out and show one; called once."""
        self.steps = tuple(steps)
        self._lay_out()
        self.go(first)

    def current_step(self) -> Langkah:
        return self.steps[self._stack.currentIndex()]

    def advance(self, step: Langkah) -> None:
        """Do what comes after a step whose answers are right; the next page unless overridden."""
        self.go(self.steps.index(step) + 1)

    def finish(self) -> None:
        """Do what the button of the last step says; overridden."""
        self.close()

    def button_text(self, step: Langkah) -> str:  # noqa: ARG002 - for those who override it
        """Return what the main button says at a step."""
        return self.tr("Lanjut")

    def may_go_back(self, step: Langkah) -> bool:
        """True if the step before can be shown again."""
        return 0 < self.steps.index(step) < len(self.steps) - 1

    @Slot()
    def next(self) -> None:
        """Check the step; go on, or finish."""
        step = self.current_step()
        if not self._next.isEnabled():
            return
        if step is self.steps[-1]:
            self.finish()
            return
        check = step.check()
        self.message.hide()
        if check is None:
            self._passed({})
            return
        self._next.setEnabled(False)
        self._runner.start(self, lambda _job: check(), done=self._passed, failed=self.refuse)

    @Slot()
    def back(self) -> None:
        """Return to the step before; answers stay."""
        if self.may_go_back(self.current_step()):
            self.message.hide()
            self.go(self._stack.currentIndex() - 1)

    def go(self, index: int) -> None:
        """Show a step."""
        self._stack.setCurrentIndex(index)
        self.list.set_current(index)
        step = self.steps[index]
        self._count.setText(self.tr("Langkah {0} dari {1}").format(index + 1, len(self.steps)))
        self._back.setVisible(self.may_go_back(step))
        self._next.setText(self.button_text(step))
        step.entered()
        self.show_ready()
        first = step.nextInFocusChain()
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def show_ready(self) -> None:
        """Let the main button follow the step."""
        self._next.setEnabled(self.current_step().ready())

    def run(
        self, title: str, work: Callable[[JobControl], object], done: Callable[[Any], None]
    ) -> None:
        """Do something long that writes, with its progress under the page."""
        self.message.hide()
        self.progress.begin(title)
        self._next.setEnabled(False)
        self._back.setEnabled(False)
        self._job = self._runner.start(
            self,
            work,
            write=True,
            done=done,
            failed=self.refuse,
            progress=self.progress.show_step,
            ended=self._on_ended,
        )

    def refuse(self, error: BaseException) -> None:
        """Show why something was not done."""
        self.show_ready()
        if isinstance(error, UserError):
            self.message.show_error(error)
        elif self._gagal is not None:
            self._gagal(error)
        else:
            show_error(self, error)

    def cancel_running(self) -> bool:
        """Ask what runs to stop; False if nothing runs."""
        if self._job is None or not self._job.running:
            return False
        self._job.cancel()
        return True

    def _passed(self, problems: Mapping[str, str]) -> None:
        self.show_ready()
        step = self.current_step()
        step.show_problems(problems)
        if not problems:
            self.advance(step)

    def _lay_out(self) -> None:
        theme = current()
        self.resize(theme.scaled(980), theme.scaled(720))
        self.setMinimumSize(560, 420)
        self.list = DaftarLangkah([step.nama for step in self.steps])
        self._stack = QStackedWidget()
        for step in self.steps:
            holder = QWidget()
            set_role(holder, "clear")
            row = QHBoxLayout(holder)
            row.setContentsMargins(28, 24, 28, 16)
            step.setMaximumWidth(theme.scaled(680))
            row.addWidget(step, 1000)
            row.addStretch(1)
            self._stack.addWidget(VerticalScroll(holder))
            step.ready_changed.connect(self.show_ready)
        self.message = Pesan()
        self.progress = ProgressPanel()
        self.progress.cancel_clicked.connect(self.cancel_running)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self._stack, 1)
        notes = QVBoxLayout()
        notes.setContentsMargins(28, 0, 28, 8)
        notes.addWidget(self.message)
        notes.addWidget(self.progress)
        right.addLayout(notes)
        right.addWidget(self._bar())
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.list)
        outer.addLayout(right, 1)

    def _bar(self) -> QFrame:
        bar = QFrame()
        set_role(bar, "header")
        row = QHBoxLayout(bar)
        row.setContentsMargins(28, 12, 28, 12)
        self._count = QLabel()
        set_role(self._count, "small")
        self._back = QPushButton(self.tr("Kembali"))
        self._next = QPushButton()
        set_role(self._next, "primary")
        self._next.setObjectName("lanjut")
        self._back.clicked.connect(self.back)
        self._next.clicked.connect(self.next)
        row.addWidget(self._count, 1)
        row.addWidget(self._back)
        row.addWidget(self._next)
        return bar

    @Slot()
    def _on_ended(self) -> None:
        self.progress.finish()
        self._back.setEnabled(True)
        self.show_ready()
