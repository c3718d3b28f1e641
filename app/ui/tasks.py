# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Work off the GUI thread: two readers at a time, one writer at a time.

Rules that keep this safe:

* the permanent runner object carries every result to the GUI thread; tasks are not QObjects;
* callbacks run in the GUI thread and only while their owner still exists;
* a worker never holds the last reference to a closure, a callback or an exception, and never
  searches for cyclic garbage (``app.ui.collector``), so no widget can be destroyed outside the
  GUI thread.
"""

from __future__ import annotations

import itertools
import logging
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import wait as wait_for
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from shiboken6 import isValid

from app.domain.errors import CancelledError
from app.domain.jobs import JobControl
from app.ui.errors import show_error

T = TypeVar("T")
Progress = Callable[[int, int, str], None]
Failed = Callable[[BaseException], None]
Ended = Callable[[], None]
ErrorSink = Callable[[QObject, BaseException], None]

PROGRESS_INTERVAL = 0.05
"""Seconds between two progress reports that reach the screen: 20 a second"""

log = logging.getLogger(__name__)


class Job:
    """Handle of a started task."""

    def __init__(self, number: int, control: JobControl, *, write: bool) -> None:
        self.number = number
        self.write = write
        self._control = control
        self._running = True

    def cancel(self) -> None:
        """Ask the work to stop at its next step; usable as a slot."""
        self._control.cancel()

    @property
    def running(self) -> bool:
        """True until its callbacks have run."""
        return self._running

    def mark_ended(self) -> None:
        self._running = False


class Runner(Protocol):
    """What a page needs: :class:`TaskRunner` in the program, a synchronous one in tests."""

    def start(
        self,
        owner: QObject,
        work: Callable[[JobControl], T],
        *,
        write: bool = False,
        done: Callable[[T], None] | None = None,
        failed: Failed | None = None,
        progress: Progress | None = None,
        ended: Ended | None = None,
    ) -> Job:
        """Run ``work(job)`` elsewhere and bring its result to ``done`` in the GUI thread.

        ``write=True`` uses the single write lane and is required for anything that changes
        data. An exception goes to ``failed``, or is shown if there is none; cancelling is
        silent. ``ended`` runs last in every case. No callback runs once ``owner`` is gone.
        """
        ...  # pragma: no cover


@dataclass
class _Task:
    job: Job
    owner: QObject
    work: Callable[[JobControl], Any]
    control: JobControl
    done: Callable[[Any], None] | None
    failed: Failed | None
    progress: Progress | None
    ended: Ended | None


@dataclass(frozen=True)
class _Step:
    number: int
    done: int
    total: int
    label: str


@dataclass(frozen=True)
class _Outcome:
    number: int
    value: Any = None
    error: BaseException | None = None


class _Throttled(JobControl):
    """Lets the first, the last and at most 20 steps a second through."""

    def __init__(self, post: Callable[[_Step], None], clock: Callable[[], float]) -> None:
        super().__init__(self._report)
        self.number = 0
        self._post = post
        self._clock = clock
        self._last: float | None = None

    def _report(self, done: int, total: int, label: str) -> None:
        now = self._clock()
        due = self._last is None or now - self._last >= PROGRESS_INTERVAL
        if due or done >= total:
            self._last = now
            self._post(_Step(self.number, done, total, label))


class TaskRunner(QObject):
    """Owns the threads. Create one per program, in the GUI thread."""

    _wake = Signal()
    busy_changed = Signal(bool)
    """(writing: bool) when the write lane becomes busy or idle"""

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        on_error: ErrorSink | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._on_error = on_error or show_error
        self._clock = clock
        self._numbers = itertools.count(1)
        self._tasks: dict[int, _Task] = {}
        self._futures: dict[int, Future[None]] = {}
        self._inbox: deque[_Step | _Outcome] = deque()
        self._readers = ThreadPoolExecutor(2, thread_name_prefix="baca")
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="tulis")
        self._closed = False
        self._wake.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def start(
        self,
        owner: QObject,
        work: Callable[[JobControl], T],
        *,
        write: bool = False,
        done: Callable[[T], None] | None = None,
        failed: Failed | None = None,
        progress: Progress | None = None,
        ended: Ended | None = None,
    ) -> Job:
        """See :meth:`Runner.start`. Raises ``RuntimeError`` after :meth:`shutdown`."""
        if self._closed:
            raise RuntimeError("the task runner is shut down")
        number = next(self._numbers)
        control = _Throttled(self._post, self._clock)
        control.number = number
        job = Job(number, control, write=write)
        was_writing = self.writing
        self._tasks[number] = _Task(job, owner, work, control, done, failed, progress, ended)
        lane = self._writer if write else self._readers
        self._futures[number] = lane.submit(self._execute, number)
        if write and not was_writing:
            self.busy_changed.emit(True)
        return job

    @property
    def writing(self) -> bool:
        """True while a write task runs, waits or has not been reported yet."""
        return any(task.job.write for task in self._tasks.values())

    @property
    def pending(self) -> int:
        """Number of tasks not yet reported."""
        return len(self._tasks)

    def shutdown(self, timeout: float | None = None) -> bool:
        """Stop taking work, cancel the readers and wait for the writers.

        Writers run to their end, also those still queued. Their callbacks are delivered if
        their owners live. Returns False if ``timeout`` seconds were not enough.
        """
        self._closed = True
        for task in self._tasks.values():
            if not task.job.write:
                task.control.cancel()
        self._readers.shutdown(wait=False, cancel_futures=True)
        self._writer.shutdown(wait=False)
        waiting = [future for future in self._futures.values() if not future.cancelled()]
        finished = not wait_for(waiting, timeout).not_done
        if finished:
            for number, future in list(self._futures.items()):
                if future.cancelled():
                    self._inbox.append(_Outcome(number, error=CancelledError()))
            while self._inbox:
                self._deliver()
            # A worker lets go of its last task a moment after the task is reported: wait, or it
            # could be the one to destroy this object.
            self._readers.shutdown()
            self._writer.shutdown()
        return finished

    def _execute(self, number: int) -> None:
        """Run in a worker. Locals must not keep closures alive once the outcome is posted."""
        self._inbox.append(self._outcome(number))
        self._wake.emit()

    def _outcome(self, number: int) -> _Outcome:
        task = self._tasks[number]
        try:
            return _Outcome(number, value=task.work(task.control))
        except BaseException as error:  # noqa: BLE001 - carried to the GUI thread, not swallowed
            return _Outcome(number, error=error)
        finally:
            del task

    def _post(self, step: _Step) -> None:
        self._inbox.append(step)
        self._wake.emit()

    @Slot()
    def _deliver(self) -> None:
        """Handle one message; a callback that raises does not hold back the others."""
        if not self._inbox:
            return
        message = self._inbox.popleft()
        if isinstance(message, _Step):
            self._deliver_step(message)
        else:
            self._deliver_outcome(message)

    def _deliver_step(self, step: _Step) -> None:
        task = self._tasks.get(step.number)
        if task is None or task.progress is None or not isValid(task.owner):
            return
        if not task.control.cancelled:
            task.progress(step.done, step.total, step.label)

    def _deliver_outcome(self, outcome: _Outcome) -> None:
        task = self._tasks.pop(outcome.number)
        self._futures.pop(outcome.number, None)
        task.job.mark_ended()
        if task.job.write and not self.writing:
            self.busy_changed.emit(False)
        try:
            _report(task, outcome, self._on_error)
        finally:
            if task.ended is not None and isValid(task.owner):
                task.ended()


def _report(task: _Task, outcome: _Outcome, on_error: ErrorSink) -> None:
    if outcome.error is None:
        if task.done is not None and isValid(task.owner):
            task.done(outcome.value)
        return
    if isinstance(outcome.error, CancelledError):
        return
    if not isValid(task.owner):
        # The page is gone, but a failed write must not pass in silence.
        app = QCoreApplication.instance()
        if task.job.write and app is not None:
            on_error(app, outcome.error)
        else:
            log.warning("Task of a closed page failed: %s", type(outcome.error).__name__)
    elif task.failed is not None:
        task.failed(outcome.error)
    else:
        on_error(task.owner, outcome.error)


class SyncRunner:
    """Runs each task at once in the calling thread, with the same callbacks; for tests."""

    def __init__(self, on_error: ErrorSink | None = None) -> None:
        self._on_error = on_error or show_error
        self._numbers = itertools.count(1)

    def start(
        self,
        owner: QObject,
        work: Callable[[JobControl], T],
        *,
        write: bool = False,
        done: Callable[[T], None] | None = None,
        failed: Failed | None = None,
        progress: Progress | None = None,
        ended: Ended | None = None,
    ) -> Job:
        """See :meth:`Runner.start`; has finished when it returns."""
        control = JobControl(progress)
        job = Job(next(self._numbers), control, write=write)
        task = _Task(job, owner, work, control, done, failed, progress, ended)
        try:
            outcome = _Outcome(job.number, value=work(control))
        except Exception as error:  # noqa: BLE001 - reported below like in the real runner
            outcome = _Outcome(job.number, error=error)
        job.mark_ended()
        try:
            _report(task, outcome, self._on_error)
        finally:
            if ended is not None and isValid(owner):
                ended()
        return job
