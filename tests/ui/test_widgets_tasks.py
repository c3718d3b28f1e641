# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The task runner: lanes, owners, progress, cancel, shutdown."""

from __future__ import annotations

import gc
import itertools
import threading
import weakref

import pytest
from PySide6.QtCore import QObject, QThread, Signal
from PySide6.QtWidgets import QLabel, QWidget

from app.domain.changes import Changes
from app.domain.errors import CancelledError, UserError
from app.domain.jobs import JobControl
from app.ui.bus import ChangeBus, concerns
from app.ui.tasks import SyncRunner, TaskRunner


class Page(QObject):
    ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.results: list[object] = []
        self.steps: list[tuple[int, int, str]] = []
        self.threads: list[QThread] = []

    def on_done(self, value: object) -> None:
        self.results.append(value)
        self.threads.append(QThread.currentThread())

    def on_step(self, done: int, total: int, label: str) -> None:
        self.steps.append((done, total, label))

    def on_ended(self) -> None:
        self.ended.emit()


def test_work_runs_elsewhere_and_its_result_comes_back_to_the_gui_thread(qtbot, runner) -> None:
    page = Page()
    with qtbot.waitSignal(page.ended):
        runner.start(
            page,
            lambda _job: threading.current_thread().name,
            done=page.on_done,
            ended=page.on_ended,
        )
    assert page.results[0].startswith("baca")
    assert page.threads == [QThread.currentThread()]


def test_writes_run_one_at_a_time_in_order(qtbot, runner) -> None:
    page, order, active, overlap = Page(), [], [0], []

    def work(number: int) -> int:
        active[0] += 1
        overlap.append(active[0])
        order.append(number)
        active[0] -= 1
        return number

    for number in range(30):
        last = page.on_ended if number == 29 else None
        runner.start(
            page, lambda _job, n=number: work(n), write=True, done=page.on_done, ended=last
        )
    with qtbot.waitSignal(page.ended):
        pass
    assert order == list(range(30)) == page.results
    assert set(overlap) == {1}


def test_two_readers_run_beside_a_busy_writer(qtbot, runner) -> None:
    page, release, together = Page(), threading.Event(), threading.Barrier(2, timeout=10)
    runner.start(page, lambda _job: release.wait(10), write=True)
    with qtbot.waitSignals([page.ended, page.ended]):
        for _ in range(2):
            runner.start(page, lambda _job: together.wait(), ended=page.on_ended)
    assert runner.writing
    with qtbot.waitSignal(runner.busy_changed) as idle:
        release.set()
    assert idle.args == [False]


def test_callbacks_of_a_destroyed_owner_are_dropped_but_the_write_finishes(qtbot, runner) -> None:
    page, started, release, written = Page(), threading.Event(), threading.Event(), []
    widget = QWidget()
    label = QLabel(widget)

    def work(_job: JobControl) -> str:
        started.set()
        release.wait(10)
        written.append("ditulis")
        return "selesai"

    runner.start(widget, work, write=True, done=label.setText, ended=label.clear)
    assert started.wait(10)
    with qtbot.waitSignal(widget.destroyed):
        widget.deleteLater()
    with qtbot.waitSignal(page.ended):
        runner.start(page, lambda _job: None, write=True, ended=page.on_ended)
        release.set()
    assert written == ["ditulis"]


def test_a_failed_write_of_a_closed_page_is_still_shown(qtbot, runner, shown_errors) -> None:
    owner, page, release = QObject(), Page(), threading.Event()
    fault = UserError(code="UJI-001", what="Gagal.", kept="Aman.", action="Ulangi.")

    def work(_job: JobControl) -> None:
        release.wait(10)
        raise fault

    runner.start(owner, work, write=True, failed=lambda _error: pytest.fail("owner is gone"))
    with qtbot.waitSignal(owner.destroyed):
        owner.deleteLater()
    with qtbot.waitSignal(page.ended):
        runner.start(page, lambda _job: None, write=True, ended=page.on_ended)
        release.set()
    assert shown_errors == [fault]


def test_errors_go_to_failed_or_are_shown(qtbot, runner, shown_errors) -> None:
    page, caught = Page(), []
    for failed in (caught.append, None):
        with qtbot.waitSignal(page.ended):
            runner.start(page, lambda _job: 1 // 0, failed=failed, ended=page.on_ended)
    assert [type(e) for e in caught + shown_errors] == [ZeroDivisionError, ZeroDivisionError]


def test_cancel_stops_the_work_in_silence(qtbot, runner, shown_errors) -> None:
    page, stepped = Page(), threading.Event()

    def work(job: JobControl) -> None:
        for number in itertools.count():
            job.step(number, 10**9)
            stepped.set()

    with qtbot.waitSignal(page.ended):
        job = runner.start(page, work, done=page.on_done, ended=page.on_ended)
        assert stepped.wait(10)
        job.cancel()
    assert not job.running
    assert page.results == []
    assert shown_errors == []


def test_progress_is_held_to_twenty_a_second_and_ends_with_the_last_step(qtbot) -> None:
    ticks = itertools.count()
    runner = TaskRunner(clock=lambda: next(ticks) / 1000)  # each step takes a millisecond
    page = Page()

    def work(job: JobControl) -> None:
        for number in range(1, 1001):
            job.step(number, 1000, "baris")

    with qtbot.waitSignal(page.ended):
        runner.start(page, work, progress=page.on_step, ended=page.on_ended)
    assert runner.shutdown(10)
    assert page.steps[0] == (1, 1000, "baris")
    assert page.steps[-1] == (1000, 1000, "baris")
    assert 20 <= len(page.steps) <= 22


def test_shutdown_waits_for_queued_writes_and_delivers_them(qtbot) -> None:
    runner, page, release = TaskRunner(), Page(), threading.Event()
    runner.start(page, lambda _job: release.wait(10), write=True)
    runner.start(page, lambda _job: "kedua", write=True, done=page.on_done)
    threading.Timer(0.05, release.set).start()
    assert runner.shutdown(20)
    assert page.results == ["kedua"]
    assert runner.pending == 0
    with pytest.raises(RuntimeError):
        runner.start(page, lambda _job: None)


def test_shutdown_gives_up_at_its_time_limit_and_says_so(qtbot) -> None:
    runner, page, release = TaskRunner(), Page(), threading.Event()
    runner.start(page, lambda _job: release.wait(20), write=True)
    assert not runner.shutdown(0.01)
    release.set()
    assert runner.shutdown(20)


def test_a_worker_never_holds_the_last_reference_to_a_closure(qtbot, runner) -> None:
    page = Page()

    class Thing:
        pass

    thing = Thing()
    gone = weakref.ref(thing)
    with qtbot.waitSignal(page.ended):
        runner.start(page, lambda _job, kept=thing: id(kept), ended=page.on_ended)
        del thing
    gc.collect()
    assert gone() is None


def test_two_thousand_tasks_with_owners_deleted_midway(qtbot, runner) -> None:
    page, owners = Page(), [QObject() for _ in range(100)]
    for number in range(2000):
        owner = owners[number % 100]
        runner.start(owner, lambda _job, n=number: n, write=number % 3 == 0, done=page.on_done)
    for owner in owners[::2]:
        owner.deleteLater()
    qtbot.waitUntil(lambda: runner.pending == 0, timeout=20_000)
    assert len(page.results) <= 2000


def test_the_synchronous_runner_calls_back_at_once(qapp) -> None:
    errors: list[BaseException] = []
    runner, page = SyncRunner(lambda _owner, error: errors.append(error)), Page()

    def work(job: JobControl) -> str:
        job.step(1, 2, "satu")
        return "ya"

    job = runner.start(page, work, done=page.on_done, progress=page.on_step)
    assert (page.results, page.steps, job.running) == (["ya"], [(1, 2, "satu")], False)
    runner.start(page, lambda _job: 1 // 0)
    assert [type(error) for error in errors] == [ZeroDivisionError]

    def cancelled(_job: JobControl) -> None:
        raise CancelledError

    runner.start(page, cancelled, failed=errors.append)
    assert len(errors) == 1


def test_the_bus_announces_only_real_changes(qtbot) -> None:
    bus = ChangeBus()
    with qtbot.assertNotEmitted(bus.changed):
        bus.publish(Changes())
    changes = Changes({"permohonan": frozenset()})
    with qtbot.waitSignal(bus.changed) as heard:
        bus.publish(changes)
    assert heard.args == [changes]
    assert concerns(changes, "surat", "permohonan")
    assert not concerns(changes, "surat")
